/**
 * Notices to senders: one at most for each message, sent under the company's own address and no other. This function
 * reads summaries from the table; it can touch neither bodies nor raw mail.
 */
import { Aws, Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import type { CodeOf } from "./bundle.ts";
import { Worker } from "./function.ts";
import type { Keys } from "./keys.ts";
import { WorkQueue } from "./queue.ts";
import type { DigestSecret } from "./secret.ts";
import type { Store } from "./store.ts";

export type NotifyProps = {
  readonly code: CodeOf;
  readonly keys: Keys;
  readonly store: Store;
  readonly secret: DigestSecret;
  readonly domain: string;
  readonly from: string;
};

const timeout = Duration.seconds(30);

export class Notify extends Construct {
  readonly queue: WorkQueue;
  readonly worker: Worker;

  constructor(scope: Construct, id: string, { code, keys, store, secret, domain, from }: NotifyProps) {
    super(scope, id);
    this.queue = new WorkQueue(this, "NoticeQueue", { timeout });
    this.worker = new Worker(this, "Notify", {
      code,
      key: keys.records,
      name: "notify",
      description: "Sends the notice that a message owes its sender",
      memory: 512,
      timeout,
      environment: { TABLE: store.table.tableName, SECRET: secret.arn },
      onFailure: "Its queue keeps what failed and has dead letters of its own, with an alarm.",
    });
    this.queue.feed(this.worker, 2);
    secret.letRead(this.worker);
    store.letUseTable(this.worker, { put: ["claim"], update: ["message"] });
    const identity = (name: string) => `arn:aws:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`;
    this.worker.may({
      sid: "SendNotices",
      actions: ["ses:SendRawEmail"],
      // SES asks for the address where that is verified by itself, else for its domain.
      on: [identity(domain), identity(from)],
      when: { StringEquals: { "ses:FromAddress": from } },
    });
  }
}
