/** Nothing unscrubbed outside the raw bucket, on AWS: a mail with a secret in each of its places, read and held. */
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canaryMail, places, secretsIn } from "../canaryMail.ts";
import { type Cloud, startCloud } from "./cloud.ts";

let cloud: Cloud;
const queued: string[] = [];
beforeAll(async () => {
  cloud = await startCloud();
  const note = async () => {
    for (const queue of [cloud.home.INTAKE_QUEUE, cloud.home.PICTURE_QUEUE, cloud.home.NOTICE_QUEUE]) {
      const { Messages = [] } = await cloud.queues.send(
        new ReceiveMessageCommand({ QueueUrl: queue, VisibilityTimeout: 0, MaxNumberOfMessages: 10 }),
      );
      queued.push(...Messages.map(({ Body = "" }) => Body));
    }
  };
  for (const type of ["multipart/mixed", "multipart/encrypted"]) {
    await cloud.deliver(canaryMail(type));
    await note();
    await cloud.settle(note);
  }
}, 60_000);
afterAll(() => cloud.stop());

test("the mail is read, and what can't be read is held", async () => {
  expect((await cloud.cases()).map(({ status }) => status).sort()).toEqual(["held", "open"]);
});

test("no item, no object outside the raw bucket and no message of a queue holds a secret", async () => {
  const stored = await cloud.everythingStored();
  expect(stored.length).toBeGreaterThan(5);
  expect(stored.filter(({ text }) => secretsIn(text).length > 0).map(({ where }) => where)).toEqual([]);
  expect(queued.length).toBeGreaterThan(2);
  expect(secretsIn(queued.join("\n"))).toEqual([]);
});

test("the raw bucket holds the held mail alone", async () => {
  const { items } = await cloud.stores.raw.storedBefore("2100-01-01T00:00:00.000Z");
  expect(items).toHaveLength(1);
});

test("nothing that the functions print or send holds a secret", () => {
  expect(cloud.lambdas.printed()).toContain("mail taken in");
  expect(secretsIn(cloud.lambdas.printed())).toEqual([]);
  expect(secretsIn(cloud.standIn.sent.map(({ to, raw }) => `${to} ${raw}`).join("\n"))).toEqual([]);
});

test("no answer of the API holds a secret, not even of one that was asked with", async () => {
  const ids = (await cloud.cases()).map(({ id }) => id);
  const asked = [places.text, `?cursor=${places.text}`, `?status=${places.text}`];
  for (const role of ["supporter", "officer"] as const) {
    for (const path of [
      "/api/cases",
      ...ids.map((id) => `/api/cases/${id}`),
      ...asked.map((one) => `/api/cases${one.startsWith("?") ? one : `/${one}`}`),
    ]) {
      expect(secretsIn((await cloud.ask(path, role)).body), `${path} as ${role}`).toEqual([]);
    }
  }
  expect(secretsIn(cloud.lambdas.printed())).toEqual([]);
});
