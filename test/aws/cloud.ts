/**
 * The AWS home as the tests see it: the functions as they are deployed, between emulators that speak the protocols of
 * AWS, with what Lambda's pollers, S3's notifications, the gateway and the scheduler do played here. The clock is moved
 * by `vi.setSystemTime`, for the functions and for the emulators, which live in the same process.
 */
import { randomBytes } from "node:crypto";
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { DeleteCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { vi } from "vitest";
import { addTime, startOf } from "../../functions/cases/retention.ts";
import type { CaseList, CaseView, Role } from "../../functions/staff/contract.ts";
import { keyClient } from "../../functions/stores/aws/clients.ts";
import { createSigner } from "../../functions/stores/aws/signer.ts";
import { sesBlock } from "../../local/sesBlock.ts";
import { adaptersOf } from "./adapters.ts";
import { type Emulators, startEmulators } from "./emulators.ts";
import { accessClaims, gatewayEvent, objectCreated, queueEvent } from "./events.ts";
import { type FaultyWire, startFaultyWire } from "./faultyWire.ts";
import { type Home, makeHome } from "./home.ts";
import { type Lambdas, loadLambdas } from "./lambdas.ts";
import { startStandIn } from "./standIn.ts";

export type Cloud = Awaited<ReturnType<typeof startCloud>>;

const envelope = { sender: "sender@example.dk", recipient: "support@example.dk" };
const begins = "2026-03-02T09:00:00.000Z";

/** Starts emulators and functions; the clock stands at nine in the morning (UTC) of 2 March 2026. */
export async function startCloud() {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(begins) });
  const emulators = await startEmulators();
  const standIn = await startStandIn();
  const wire = await startFaultyWire({ ...emulators.environment, ...standIn.environment });
  const home = await makeHome(emulators.clients);
  const signingKey = standIn.makeKey();
  standIn.setSecret("digest", randomBytes(32));
  const lambdas = await loadLambdas({
    ...wire.environment,
    ...(await behindWire(home, emulators, wire)),
    SIGNING_KEY: signingKey,
    SECRET: "digest",
    POWERTOOLS_DEV: "false",
  });
  const keys = keyClient({ ...emulators.identity, endpoint: standIn.endpoint });
  const signer = createSigner(keys, signingKey);
  const stores = adaptersOf(emulators.clients, home, signer);
  const { queues, objects, table } = emulators.clients;

  const work = [
    [home.INTAKE_QUEUE, lambdas.intake],
    [home.PICTURE_QUEUE, lambdas.readPictures],
    [home.NOTICE_QUEUE, lambdas.notify],
  ] as const;

  /** One message of a queue through its function, as Lambda's poller does it. False: there is none. */
  async function poll(queue: string, handler: Lambdas["intake"]): Promise<"nothing" | "done" | "failed"> {
    const { Messages: [message] = [] } = await queues.send(
      new ReceiveMessageCommand({ QueueUrl: queue, MessageSystemAttributeNames: ["All"] }),
    );
    if (message === undefined) return "nothing";
    const { batchItemFailures } = await handler(queueEvent(queue, message));
    const of = { QueueUrl: queue, ReceiptHandle: message.ReceiptHandle };
    if (batchItemFailures.length === 0) {
      await queues.send(new DeleteMessageCommand(of));
      return "done";
    }
    // Comes back at once, where on AWS the visibility timeout would have to pass.
    await queues.send(new ChangeMessageVisibilityCommand({ ...of, VisibilityTimeout: 0 }));
    return "failed";
  }

  async function waiting(): Promise<number> {
    let sum = 0;
    for (const [QueueUrl] of work) {
      const { Attributes = {} } = await queues.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }),
      );
      sum += Number(Attributes.ApproximateNumberOfMessages);
      sum += Number(Attributes.ApproximateNumberOfMessagesNotVisible);
    }
    return sum;
  }

  const ask = async (path: string, role: Role = "officer") => {
    const { statusCode, body } = await lambdas.staff(gatewayEvent(path, accessClaims("anl", role)), {});
    return { status: statusCode, body: body ?? "" };
  };

  const change = async (
    method: "PATCH" | "POST",
    path: string,
    what: unknown,
    headers = {},
    role: Role = "supporter",
  ) => {
    const sent = {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(what),
    };
    const event = gatewayEvent(path, accessClaims("anl", role), sent);
    const { statusCode, body } = await lambdas.staff(event, {});
    return { status: statusCode, body: body ?? "" };
  };

  return {
    home,
    queues,
    stores,
    signer,
    wire,
    standIn,
    lambdas,
    waiting,
    ask,
    /** A change that a supporter asks for, unless said otherwise. */
    change,
    moveTo: (instant: string) => void vi.setSystemTime(Date.parse(instant)),
    pass: (ms: number) => void vi.setSystemTime(Date.now() + ms),
    /** What SES and S3 do with a mail: the object, then the event. Gives the raw key. */
    async deliver(mail: string | Buffer): Promise<string> {
      const sesId = randomBytes(20).toString("hex");
      const key = `inbound/support/${sesId}`;
      const bytes = Buffer.from(mail);
      const block = sesBlock(bytes, envelope, sesId, new Date());
      const Body = Buffer.concat([Buffer.from(block, "latin1"), bytes]);
      await objects.send(new PutObjectCommand({ Bucket: home.RAW_BUCKET, Key: key, Body }));
      await this.announce(JSON.stringify(objectCreated(home.RAW_BUCKET, key, Body.length)));
      return key;
    },
    announce: (body: string) =>
      queues.send(new SendMessageCommand({ QueueUrl: home.INTAKE_QUEUE, MessageBody: body })),
    /** Works through the queues until they are empty; ten failures of one message in a row are too many. */
    async settle(between = async (): Promise<void> => {}): Promise<void> {
      for (let round = 0; round < 10 && (await waiting()) > 0; round += 1) {
        for (const [queue, handler] of work) {
          let answer = await poll(queue, handler);
          while (answer === "done") answer = await poll(queue, handler);
          await between();
        }
      }
    },
    requeue: () => lambdas.sweep({ work: "requeue" }),
    sweep: () => lambdas.sweep({ work: "sweep" }),
    /** The hourly cleanup, in the first hour of a day; the clock moves there unless it is later already. */
    async cleanUp(day: string): Promise<void> {
      const firstHour = addTime(startOf(day), "PT1H");
      if (new Date().toISOString() < firstHour) this.moveTo(firstHour);
      await lambdas.cleanup();
    },
    /** Every case, opened. */
    async cases(role: Role = "officer"): Promise<readonly CaseView[]> {
      const { cases } = JSON.parse((await ask("/api/cases?limit=100", role)).body) as CaseList;
      return Promise.all(
        cases.map(async ({ id }) => JSON.parse((await ask(`/api/cases/${id}`, role)).body) as CaseView),
      );
    },
    /** Every item of the table and every object outside the raw bucket, as text. */
    async everythingStored(): Promise<readonly { readonly where: string; readonly text: string }[]> {
      const { Items = [] } = await table.send(new ScanCommand({ TableName: home.TABLE }));
      const items = Items.map((item) => ({ where: `table ${item.pk}`, text: JSON.stringify(item) }));
      const stored = await Promise.all(
        [home.BODY_BUCKET, home.JOURNAL_BUCKET].map(async (bucket) => {
          const { Contents = [] } = await objects.send(new ListObjectsV2Command({ Bucket: bucket }));
          return Promise.all(
            Contents.map(async ({ Key = "" }) => ({
              where: `${bucket}/${Key}`,
              text: Key + (await textOf(emulators, bucket, Key)),
            })),
          );
        }),
      );
      return [...items, ...stored.flat()];
    },
    /** Back to an empty home and the first morning. */
    async empty(): Promise<void> {
      const { Items = [] } = await table.send(new ScanCommand({ TableName: home.TABLE }));
      for (const { pk, sk } of Items)
        await table.send(new DeleteCommand({ TableName: home.TABLE, Key: { pk, sk } }));
      for (const bucket of [home.RAW_BUCKET, home.BODY_BUCKET, home.JOURNAL_BUCKET]) {
        const { Contents = [] } = await objects.send(new ListObjectsV2Command({ Bucket: bucket }));
        for (const { Key } of Contents) await objects.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
      }
      for (const [QueueUrl] of work) await queues.send(new PurgeQueueCommand({ QueueUrl }));
      wire.reset();
      vi.setSystemTime(Date.parse(begins));
    },
    async stop(): Promise<void> {
      keys.destroy();
      await wire.stop();
      await standIn.stop();
      await emulators.stop();
      lambdas.remove();
      vi.useRealTimers();
    },
  };
}

/** The functions reach the queues through the wire too: the client sends to the host of a queue's URL. */
async function behindWire(home: Home, emulators: Emulators, wire: FaultyWire): Promise<Home> {
  const [direct, wired] = [emulators.environment, wire.environment].map(
    ({ AWS_ENDPOINT_URL_SQS: endpoint = "" }) => endpoint,
  );
  return Object.fromEntries(
    Object.entries(home).map(([name, value]) => [name, value.replace(direct ?? "", wired ?? "")]),
  ) as Home;
}

async function textOf({ clients }: Emulators, Bucket: string, Key: string): Promise<string> {
  const { GetObjectCommand } = await import("@aws-sdk/client-s3");
  const { Body } = await clients.objects.send(new GetObjectCommand({ Bucket, Key }));
  return (await Body?.transformToString()) ?? "";
}
