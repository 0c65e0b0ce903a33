/**
 * The edge between SQS and a function: each message on its own, and only those that failed come back. What a handler
 * throws ends here, because Lambda would write it to its log, and it may carry text of a mail.
 */
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

/** One message of a queue. */
export type Delivered = {
  readonly body: string;
  /** 1 on the first delivery. */
  readonly receives: number;
};

/**
 * A Lambda handler over an SQS queue with `ReportBatchItemFailures`.
 * @param handle does one message; whatever it throws brings the message back
 * @param failed hears of what was thrown
 */
export const queueHandler =
  (handle: (message: Delivered) => Promise<void>, failed: (error: unknown) => void) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const { body, messageId, attributes } of Records) {
      try {
        await handle({ body, receives: Number(attributes.ApproximateReceiveCount) });
      } catch (error) {
        failed(error);
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
