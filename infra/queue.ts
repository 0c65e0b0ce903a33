/**
 * A queue and its dead letters. Work waits for three days at most; what failed five times lies three days more among
 * the dead letters, since a message's age counts from the first time it was queued: after six days raw mail is gone and
 * nothing could be done any more. The first dead letter raises an alarm.
 *
 * Encrypted by SQS itself: messages are keys of mails, never content and never an address. A customer key would have to
 * be opened to S3, to every sender and to every reader, which is wider than what it would guard.
 */
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { EventSourceMapping } from "aws-cdk-lib/aws-lambda";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Worker } from "./function.ts";
import { accept } from "./nag.ts";
import { named } from "./named.ts";
import { denyWithoutTls } from "./statements.ts";

export type WorkQueueProps = {
  /** Of the function that takes from it. */
  readonly timeout: Duration;
};

/** A message that has failed this often goes to the dead letters. */
const maxReceiveCount = 5;

export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  /** @param id of the queue in the template; its dead letters are `<id>Dead` */
  constructor(scope: Construct, id: string, { timeout }: WorkQueueProps) {
    super(scope, id);
    this.dead = makeQueue(this, `${id}Dead`, { retentionPeriod: Duration.days(6) });
    this.queue = makeQueue(this, id, {
      retentionPeriod: Duration.days(3),
      // As AWS advises: six tries of Lambda's own poller fit into it, so that no second reader gets the same mail.
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: this.dead, maxReceiveCount },
    });
    accept(this.dead, {
      "Serverless-SQSRedrivePolicy":
        "It is the dead-letter queue. What nobody handles there expires after six days, with an alarm.",
    });
  }

  /** One message at a time, and each that fails comes back alone. */
  feed(worker: Worker, maxConcurrency: number): void {
    worker.may({
      sid: "TakeFromQueue",
      actions: [
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:ChangeMessageVisibility",
        "sqs:GetQueueAttributes",
      ],
      on: [this.queue.queueArn],
    });
    const mapping = new EventSourceMapping(this, "Feed", {
      target: worker.fn,
      eventSourceArn: this.queue.queueArn,
      batchSize: 1,
      reportBatchItemFailures: true,
      maxConcurrency,
    });
    accept(mapping, {
      "Serverless-LambdaEventSourceMappingDestination":
        "A queue has no failure destination: what fails goes to the queue's own dead letters.",
    });
  }

  sendFrom(worker: Worker): void {
    worker.may({
      sid: `SendTo${this.node.id}`,
      actions: ["sqs:SendMessage"],
      on: [this.queue.queueArn],
    });
  }
}

function makeQueue(scope: Construct, id: string, props: ConstructorParameters<typeof Queue>[2]): Queue {
  const queue = new Queue(scope, id, {
    ...props,
    encryption: QueueEncryption.SQS_MANAGED,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  queue.addToResourcePolicy(denyWithoutTls("sqs", [queue.queueArn]));
  return named(queue, id);
}
