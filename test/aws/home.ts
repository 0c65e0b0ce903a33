/**
 * Makes what the AWS stores live in, from the same definition as the stack: a table with its indexes, three buckets and
 * three queues, with names that nobody else has, on whatever endpoint the clients speak to. `remove` takes all away.
 */
import { randomUUID } from "node:crypto";
import {
  CreateTableCommand,
  DeleteTableCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from "@aws-sdk/client-s3";
import { CreateQueueCommand, DeleteQueueCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { DeleteCommand, type DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { tableIndexes, tableKey } from "../../functions/stores/aws/table.ts";

export type Clients = {
  readonly table: DynamoDBDocumentClient;
  readonly objects: S3Client;
  readonly queues: SQSClient;
};

/** The environment that the functions of this home would have, as far as it is made here. */
export type Home = Readonly<
  Record<
    | "TABLE"
    | "RAW_BUCKET"
    | "BODY_BUCKET"
    | "JOURNAL_BUCKET"
    | "INTAKE_QUEUE"
    | "NOTICE_QUEUE"
    | "PICTURE_QUEUE",
    string
  >
>;

/** In seconds; an emulator is ready at once, AWS after some. */
const patience = { minDelay: 0.005, maxDelay: 5, maxWaitTime: 120 };

/** A home with fresh names that begin with `scrubber-test-`. */
export async function makeHome(clients: Clients): Promise<Home> {
  const name = `scrubber-test-${randomUUID().slice(0, 13)}`;
  await makeTable(clients, name);
  const [raw, bodies, journal] = [`${name}-raw`, `${name}-bodies`, `${name}-journal`];
  for (const bucket of [raw, bodies, journal]) await makeBucket(clients, bucket);
  return {
    TABLE: name,
    RAW_BUCKET: raw,
    BODY_BUCKET: bodies,
    JOURNAL_BUCKET: journal,
    INTAKE_QUEUE: await makeQueue(clients, `${name}-intake`),
    NOTICE_QUEUE: await makeQueue(clients, `${name}-notices`),
    PICTURE_QUEUE: await makeQueue(clients, `${name}-pictures`),
  };
}

/** Deletes a home with everything in it. */
export async function removeHome(clients: Clients, home: Home): Promise<void> {
  await clients.table.send(new DeleteTableCommand({ TableName: home.TABLE }));
  await waitUntilTableNotExists({ client: clients.table, ...patience }, { TableName: home.TABLE });
  for (const bucket of bucketsOf(home)) {
    await emptyBucket(clients, bucket);
    await clients.objects.send(new DeleteBucketCommand({ Bucket: bucket }));
  }
  for (const queue of [home.INTAKE_QUEUE, home.NOTICE_QUEUE, home.PICTURE_QUEUE])
    await clients.queues.send(new DeleteQueueCommand({ QueueUrl: queue }));
}

/** Deletes what is in the table and the buckets of a home, and leaves the home standing. */
export async function emptyHome(clients: Clients, home: Home): Promise<void> {
  for await (const page of paginateScan({ client: clients.table }, { TableName: home.TABLE })) {
    for (const { pk, sk } of page.Items ?? [])
      await clients.table.send(new DeleteCommand({ TableName: home.TABLE, Key: { pk, sk } }));
  }
  for (const bucket of bucketsOf(home)) await emptyBucket(clients, bucket);
}

const bucketsOf = (home: Home): readonly string[] => [home.RAW_BUCKET, home.BODY_BUCKET, home.JOURNAL_BUCKET];

/** The table as the stack defines it: on demand, keys of strings, indexes of keys only. */
export async function makeTable({ table }: Pick<Clients, "table">, name: string): Promise<void> {
  const keys = [tableKey, ...Object.values(tableIndexes)];
  const attributes = new Set(keys.flatMap(({ partition, sort }) => [partition, sort]));
  await table.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [...attributes].map((each) => ({ AttributeName: each, AttributeType: "S" })),
      KeySchema: schemaOf(tableKey),
      GlobalSecondaryIndexes: Object.entries(tableIndexes).map(([index, key]) => ({
        IndexName: index,
        KeySchema: schemaOf(key),
        Projection: { ProjectionType: "KEYS_ONLY" },
      })),
    }),
  );
  await waitUntilTableExists({ client: table, ...patience }, { TableName: name });
}

const schemaOf = ({ partition, sort }: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: partition, KeyType: "HASH" as const },
  { AttributeName: sort, KeyType: "RANGE" as const },
];

async function makeBucket({ objects }: Clients, name: string): Promise<void> {
  const region = await objects.config.region();
  await objects.send(
    new CreateBucketCommand({
      Bucket: name,
      ...(region === "us-east-1"
        ? {}
        : { CreateBucketConfiguration: { LocationConstraint: region as "eu-west-1" } }),
    }),
  );
}

async function emptyBucket({ objects }: Clients, name: string): Promise<void> {
  for (;;) {
    const { Contents = [] } = await objects.send(new ListObjectsV2Command({ Bucket: name }));
    if (Contents.length === 0) return;
    for (const { Key } of Contents) await objects.send(new DeleteObjectCommand({ Bucket: name, Key }));
  }
}

/** An emulator may name a queue after a host that does not resolve; it answers at the endpoint of the client. */
async function makeQueue({ queues }: Clients, name: string): Promise<string> {
  const { QueueUrl } = await queues.send(new CreateQueueCommand({ QueueName: name }));
  if (!QueueUrl) throw new Error(`The queue ${name} has no URL.`);
  const endpoint = await queues.config.endpoint?.();
  if (!endpoint) return QueueUrl;
  const { protocol, hostname, port } = endpoint;
  return `${protocol}//${hostname}${port ? `:${port}` : ""}${new URL(QueueUrl).pathname}`;
}
