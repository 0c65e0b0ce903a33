/**
 * What S3 says on the intake queue: which object was stored. Keys come URL-encoded, with `+` for a blank
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html). When the notification is set up
 * S3 sends a test event without records, and SES stores an object of its own that is no mail.
 */
import { z } from "zod";

const storedObject = z.object({ s3: z.object({ object: z.object({ key: z.string().min(1) }) }) });
const objectEvent = z.union([
  z.object({ Event: z.literal("s3:TestEvent") }),
  z.object({ Records: z.array(storedObject) }),
]);

/**
 * The raw keys in the body of one message of the intake queue.
 * @throws an Error when it is no event of S3; what it holds instead is not repeated
 */
export function rawKeysIn(body: string): readonly string[] {
  const event = objectEvent.safeParse(parsed(body));
  if (!event.success) throw new Error("A message on the intake queue is not an event of S3.");
  if (!("Records" in event.data)) return [];
  return event.data.Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", " ")));
}

/** The object that SES writes when it is first allowed to store mail in a bucket. */
export const isSetupNotification = (rawKey: string): boolean =>
  rawKey.endsWith("/AMAZON_SES_SETUP_NOTIFICATION");

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
