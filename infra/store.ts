/**
 * What is left of a mail: sanitized bodies in a bucket, and one table with messages, cases, claims, receipts,
 * readings and registers. Neither has a lifecycle or a TTL on correspondence: a net that can't see holds would destroy evidence. The
 * table's TTL takes what expires by age alone (tombstones, claims, readings, counts). Backups reach back seven days, so
 * that what was deleted is gone from them within a week.
 */
import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { type RegisterName, registerNames } from "../functions/cases/entries.ts";
import {
  type IndexName,
  keyOfCase,
  keyOfClaim,
  keyOfEntry,
  keyOfMessage,
  keyOfOutcome,
  readingsPartition,
  runsPartition,
  tableIndexes,
  tableKey,
  timeToLive,
} from "../functions/stores/aws/table.ts";
import { makeBucket } from "./bucket.ts";
import type { Worker } from "./function.ts";
import { encryptAndDecrypt, openTable } from "./keys.ts";
import { accept } from "./nag.ts";
import { named } from "./named.ts";

const ownPartitions = {
  message: keyOfMessage("*").pk,
  case: keyOfCase("*").pk,
  claim: keyOfClaim("*").pk,
  outcome: keyOfOutcome("*").pk,
  runs: runsPartition,
  readings: readingsPartition("*"),
} as const;

/** A register is a kind of its own. */
type ItemKind = keyof typeof ownPartitions | RegisterName;

/** Kinds of items, by the partition keys that they have. */
const partitions: Readonly<Record<string, string>> & Readonly<Record<ItemKind, string>> = {
  ...ownPartitions,
  ...(Object.fromEntries(registerNames.map((name) => [name, keyOfEntry(name, "*").pk])) as Record<
    RegisterName,
    string
  >),
};

export type BodyAccess = "put" | "get" | "list" | "delete";

/** Single items can always be read. */
export type TableAccess = {
  /** Indexes that it walks, to read what they name from the table. */
  readonly indexes?: readonly IndexName[];
  /** Partitions that it walks in the table itself. */
  readonly walk?: readonly ItemKind[];
  readonly put?: readonly ItemKind[];
  readonly update?: readonly ItemKind[];
  readonly delete?: readonly ItemKind[];
  /** Attributes of messages that it may change, where it may change no others. */
  readonly touch?: readonly string[];
  /** Walking the whole table, past every index: it reads items of all kinds. */
  readonly scan?: boolean;
};

export class Store extends Construct {
  readonly bodies: Bucket;
  readonly table: Table;
  private readonly keys: { readonly bodies: Key; readonly table: Key };

  constructor(scope: Construct, id: string, keys: { readonly bodies: Key; readonly table: Key }) {
    super(scope, id);
    this.keys = keys;
    this.bodies = makeBucket(this, "BodyBucket", keys.bodies);
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    this.table = named(
      new Table(this, "Table", {
        partitionKey: text(tableKey.partition),
        sortKey: text(tableKey.sort),
        billingMode: BillingMode.PAY_PER_REQUEST,
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
        timeToLiveAttribute: timeToLive,
        encryption: TableEncryption.CUSTOMER_MANAGED,
        encryptionKey: keys.table,
        deletionProtection: true,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      "Table",
    );
    for (const [indexName, { partition, sort }] of Object.entries(tableIndexes)) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: ProjectionType.KEYS_ONLY,
      });
    }
    accept(this.table, {
      "NIST.800.53.R5-DynamoDBInBackupPlan":
        "A backup plan keeps copies past the day on which the correspondence was promised to be gone. Point-in-time recovery reaches back seven days, which is what people are told.",
    });
  }

  letUseBodies(worker: Worker, access: readonly BodyAccess[]): void {
    const objects = [this.bodies.arnForObjects("bodies/*")];
    if (access.includes("put")) worker.may({ sid: "PutBodies", actions: ["s3:PutObject"], on: objects });
    if (access.includes("get")) worker.may({ sid: "GetBodies", actions: ["s3:GetObject"], on: objects });
    if (access.includes("delete"))
      worker.may({ sid: "DeleteBodies", actions: ["s3:DeleteObject"], on: objects });
    if (access.includes("list"))
      worker.may({ sid: "ListBodies", actions: ["s3:ListBucket"], on: [this.bodies.bucketArn] });
    accept(worker.role, {
      "AwsSolutions-IAM5[Resource::<BodyBucket.Arn>/bodies/*]":
        "Bodies lie under keyed ids that come with the mails, so they can't be named. It is the prefix of all bodies; the action is spelled out.",
    });
    const uses = [
      ...(access.includes("put") ? encryptAndDecrypt : []),
      ...(access.includes("get") ? ["kms:Decrypt"] : []),
    ];
    if (uses.length > 0)
      worker.may({ sid: "UseBodyKey", actions: [...new Set(uses)], on: [this.keys.bodies.keyArn] });
  }

  /** Reading, and writing by kind of item: a function that may put readings can't put a message. */
  letUseTable(
    worker: Worker,
    { indexes = [], walk = [], scan = false, touch = [], ...writes }: TableAccess,
  ): void {
    const table = [this.table.tableArn];
    const ofKinds = (kinds: readonly ItemKind[]) => ({
      "ForAllValues:StringLike": { "dynamodb:LeadingKeys": kinds.map((kind) => partitions[kind]) },
    });
    worker.may({
      sid: "ReadItems",
      actions: ["dynamodb:GetItem", ...(indexes.length > 0 ? ["dynamodb:BatchGetItem"] : [])],
      on: table,
    });
    if (indexes.length > 0) {
      worker.may({
        sid: "QueryIndexes",
        actions: ["dynamodb:Query"],
        on: indexes.map((name) => `${this.table.tableArn}/index/${name}`),
      });
    }
    if (walk.length > 0)
      worker.may({ sid: "QueryTable", actions: ["dynamodb:Query"], on: table, when: ofKinds(walk) });
    if (scan) worker.may({ sid: "WalkTable", actions: ["dynamodb:Scan"], on: table });
    for (const act of ["put", "update", "delete"] as const) {
      const kinds = writes[act] ?? [];
      if (kinds.length === 0) continue;
      const name = `${act[0]?.toUpperCase()}${act.slice(1)}`;
      worker.may({
        sid: `${name}Items`,
        actions: [`dynamodb:${name}Item`],
        on: [this.table.tableArn],
        when: {
          "ForAllValues:StringLike": { "dynamodb:LeadingKeys": kinds.map((kind) => partitions[kind]) },
        },
      });
    }
    if (touch.length > 0) {
      worker.may({
        sid: "TouchMessages",
        actions: ["dynamodb:UpdateItem"],
        on: table,
        when: {
          "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [partitions.message] },
          // Keys and what conditions look at count as attributes of the call, too.
          "ForAllValues:StringEquals": { "dynamodb:Attributes": ["pk", "sk", "state", ...touch] },
        },
      });
    }
    const writesAny = touch.length > 0 || Object.values(writes).some((kinds) => kinds.length > 0);
    worker.may({
      sid: "UseTableKey",
      actions: writesAny ? openTable : ["kms:Decrypt", "kms:DescribeKey"],
      on: [this.keys.table.keyArn],
    });
  }
}
