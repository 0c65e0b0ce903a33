import type { SQSEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { queueHandler } from "../../functions/shared/queueBatch.ts";
import { queueEvent } from "../aws/events.ts";

const event = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.flatMap(
    (Body, at) =>
      queueEvent("intake", { Body, MessageId: `m${at}`, Attributes: { ApproximateReceiveCount: "3" } })
        .Records,
  ),
});

test("only the messages that failed come back, and what was thrown goes no further than its listener", async () => {
  const heard: unknown[] = [];
  const fault = new Error("Mit cpr er 010190-1234");
  const handler = queueHandler(
    async ({ body }) => {
      if (body === "bad") throw fault;
    },
    (error) => heard.push(error),
  );
  expect(await handler(event("good", "bad", "good"))).toEqual({
    batchItemFailures: [{ itemIdentifier: "m1" }],
  });
  expect(heard).toEqual([fault]);
});

test("a handler is told how often the message has come", async () => {
  const seen: unknown[] = [];
  await queueHandler(
    async (message) => void seen.push(message),
    () => {},
  )(event("key"));
  expect(seen).toEqual([{ body: "key", receives: 3 }]);
});
