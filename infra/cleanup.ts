/**
 * Cleanup, every hour, so that what is due goes early on its day and what fails is tried again 23 times. It deletes
 * bodies without being able to read one, writes the journal without being able to read it, and signs receipts. Once a
 * week it walks the whole table, because what an index has lost would never go. One run
 * at a time; its concurrency is reserved, so that no flood of mails can keep it from its work.
 */
import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import type { CodeOf } from "./bundle.ts";
import { Worker } from "./function.ts";
import type { Journal } from "./journal.ts";
import type { Keys } from "./keys.ts";
import { Clock } from "./schedule.ts";
import type { Store } from "./store.ts";

export type CleanupProps = {
  readonly code: CodeOf;
  readonly keys: Keys;
  readonly store: Store;
  readonly journal: Journal;
};

export class Cleanup extends Construct {
  readonly worker: Worker;

  constructor(scope: Construct, id: string, { code, keys, store, journal }: CleanupProps) {
    super(scope, id);
    this.worker = new Worker(this, "Cleanup", {
      code,
      key: keys.records,
      name: "cleanup",
      description: "Deletes what is due, leaves tombstones, proves it, signs the receipt",
      memory: 512,
      timeout: Duration.minutes(15),
      reserved: 1,
      environment: {
        TABLE: store.table.tableName,
        BODY_BUCKET: store.bodies.bucketName,
        JOURNAL_BUCKET: journal.bucket.bucketName,
        SIGNING_KEY: keys.signing.keyArn,
      },
      onFailure:
        "The next run, an hour later, goes on from the record of the one that failed. An error raises an alarm, and so do 48 hours without success.",
    });
    new Clock(this, "CleanupClock", { worker: this.worker, times: { cleanup: "cron(0 * * * ? *)" } });

    store.letUseBodies(this.worker, ["list", "delete"]);
    store.letUseTable(this.worker, {
      indexes: ["byCase", "byContact", "byList"],
      walk: ["runs"],
      scan: true,
      put: ["message", "claim", "runs", "holds", "orders", "figures"],
      update: ["message", "runs"],
      delete: ["case", "claim", "notes"],
    });
    journal.letAppend(this.worker);
    this.worker.may({
      sid: "SignReceipts",
      actions: ["kms:Sign", "kms:GetPublicKey"],
      on: [keys.signing.keyArn],
    });
  }
}
