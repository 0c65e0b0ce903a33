/**
 * Senders of the queues. A queue carries keys: never content, never an address. The intake queue is fed by S3 events, and
 * what is queued again has the same shape, so that its reader knows one kind of message only.
 */
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../../cases/ports.ts";
import { answered } from "./calls.ts";

/** Sends the key as it is. */
export const createKeyQueue = (client: SQSClient, url: string): Queue => ({
  send: (key) => send(client, url, key),
});

/** Sends a raw key the way S3 tells that an object was created in the bucket `rawBucket`. */
export const createIntakeQueue = (client: SQSClient, url: string, rawBucket: string): Queue => ({
  send: (key) => send(client, url, JSON.stringify(objectCreated(rawBucket, key))),
});

async function send(client: SQSClient, url: string, body: string): Promise<void> {
  await answered(
    `The queue ${nameOf(url)}`,
    client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body })),
  );
}

/** The part of an S3 event that intake reads. S3 encodes keys as forms are encoded. */
const objectCreated = (bucket: string, key: string) => ({
  Records: [
    {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Put",
      s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(key).replaceAll("%2F", "/") } },
    },
  ],
});

const nameOf = (url: string): string => url.slice(url.lastIndexOf("/") + 1);
