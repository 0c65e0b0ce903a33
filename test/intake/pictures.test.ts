/** Pictures are committed as "being read", and their raw mail stays until each has its last verdict. */
import { expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { readPictures } from "../../functions/intake/pictures.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { consumeOne } from "../../local/consumer.ts";
import { pictureMail } from "../pictureMail.ts";
import { createWorld, type World } from "../world.ts";

const rawKeys = async ({ stores }: World) =>
  (await stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items;

/** Intake alone: the message is committed and its picture waits. */
async function waiting(world: World): Promise<string> {
  const rawKey = `inbound/support/${await world.deliver(pictureMail())}`;
  await takeIn(world.inbox.intake, { rawKey, receives: 1 });
  return rawKey;
}

const reasons = async (world: World) =>
  (await world.staff().all()).flatMap(({ messages }) =>
    messages.flatMap(({ attachments }) =>
      attachments.map((one) => (one.status === "withheld" ? one.reason : one.status)),
    ),
  );

test("a picture is being read at first, then withheld for good, and only then the raw mail goes", async () => {
  await using world = await createWorld();
  const rawKey = await waiting(world);
  expect(await reasons(world)).toEqual(["being-read", "scrubbed"]);
  expect(await rawKeys(world)).toEqual([rawKey]);
  await world.settle();
  expect(await reasons(world)).toEqual(["picture", "scrubbed"]);
  expect(await rawKeys(world)).toEqual([]);
  expect((await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items).toHaveLength(1);
});

test("a second delivery to intake keeps the raw mail as long as a picture waits", async () => {
  await using world = await createWorld();
  const rawKey = await waiting(world);
  expect(await takeIn(world.inbox.intake, { rawKey, receives: 2 })).toBe("new");
  expect(await rawKeys(world)).toEqual([rawKey]);
});

test("two readers of the same mail leave one body, the one that the message names", async () => {
  await using world = await createWorld();
  const rawKey = await waiting(world);
  await Promise.allSettled([
    readPictures(world.inbox.pictures, rawKey),
    readPictures(world.inbox.pictures, rawKey),
  ]);
  const key = messageKey(createDigest(world.stores.secret), rawKey.slice("inbound/support/".length));
  const message = await world.stores.messages.find(key);
  expect(await world.stores.bodies.attempts(key)).toEqual([message?.state === "live" && message.attempt]);
  expect(await reasons(world)).toEqual(["picture", "scrubbed"]);
});

test("a picture that lost its place in the queue is queued again after half an hour", async () => {
  await using world = await createWorld();
  await waiting(world);
  const lost = world.inbox.queues.pictures;
  await consumeOne(lost, async () => {}, Date.parse(world.now().toISOString()));
  world.pass(31 * 60_000);
  expect(await world.requeue()).toBe(1);
  await world.settle();
  expect(await reasons(world)).toEqual(["picture", "scrubbed"]);
});

test("where the reader of pictures is broken, the raw mail is gone after a day all the same", async () => {
  await using world = await createWorld();
  await waiting(world);
  world.pass(24 * 3_600_000 + 1000);
  await world.requeue();
  expect(await rawKeys(world)).toEqual([]);
  expect(await reasons(world)).toEqual(["picture", "scrubbed"]);
});

test("a message that was deleted meanwhile stays deleted, and its raw mail goes", async () => {
  await using world = await createWorld();
  const rawKey = await waiting(world);
  await world.cleanUp("2027-03-02");
  await readPictures(world.inbox.pictures, rawKey);
  expect(await rawKeys(world)).toEqual([]);
  expect((await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
});
