/** Pictures are committed as "being read", and their raw mail stays until each has its last verdict. */
import { describe, expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { attachmentsOf, readMailPicture } from "../../functions/intake/mailPicture.ts";
import { createPictureReader } from "../../functions/intake/pictureReader.ts";
import { readPictures } from "../../functions/intake/pictures.ts";
import { rescrub } from "../../functions/intake/rescrub.ts";
import { decode } from "../../functions/pictures/decode.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { consumeOne } from "../../local/consumer.ts";
import { pictureMail } from "../pictureMail.ts";
import { asPng, drawText } from "../pictures/draw.ts";
import { theOcr } from "../pictures/theOcr.ts";
import { policyText } from "../policyText.ts";
import { createWorld, type World } from "../world.ts";

const rawKeys = async ({ stores }: World) =>
  (await stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items;

/** Intake alone: the message is committed and its picture waits. */
async function waiting(world: World, mail = pictureMail()): Promise<string> {
  const rawKey = `inbound/support/${await world.deliver(mail)}`;
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
  await Promise.allSettled([readPictures(world.pictures, rawKey), readPictures(world.pictures, rawKey)]);
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
  await readPictures(world.pictures, rawKey);
  expect(await rawKeys(world)).toEqual([]);
  expect((await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
});

describe("a screenshot with a CPR number", () => {
  const screenshot = asPng(drawText(["KAN IKKE LOGGE IND", "CPR 010190-1234"], { size: 2 }));
  const mail = () => pictureMail({}, screenshot.toString("base64"));

  async function opened(world: World) {
    const [view] = await world.staff("officer").all();
    const [message] = view?.messages ?? [];
    if (!view || !message) throw new Error("There is no message.");
    return { view, message, path: `/api/cases/${view.id}/messages/${message.id}/attachments/0` };
  }

  test("is redrawn: one body with its picture, counted in list and case, and no raw mail", async () => {
    await using world = await createWorld();
    const rawKey = await waiting(world, mail());
    expect((await opened(world)).view.removed).toEqual({});
    await world.settle();
    const { view, message } = await opened(world);
    expect(message.attachments.map(({ status }) => status)).toEqual(["redrawn", "scrubbed"]);
    expect(message.removed).toEqual([
      expect.objectContaining({ category: "national-id", where: "attachments[0]", start: 0, end: 0 }),
    ]);
    expect(view.removed).toEqual({ "national-id": 1 });
    expect((await world.staff().list("?category=national-id")).cases).toMatchObject([
      { attachments: 2, withheld: 0 },
    ]);
    expect(await rawKeys(world)).toEqual([]);
    const bodies = (await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items;
    expect(bodies).toHaveLength(1);
    const key = messageKey(createDigest(world.stores.secret), rawKey.slice("inbound/support/".length));
    expect(await world.stores.belongings.find(({ name }) => name === "bodies")?.count(key)).toBe(2);
  });

  test("is shown to staff who are signed in, and each look is on the read log", async () => {
    await using world = await createWorld();
    await waiting(world, mail());
    await world.settle();
    const { view, path } = await opened(world);
    const before = (await world.stores.readLog.ofCase(view.id)).length;
    const answer = await world.staff().get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await decode(Buffer.from(await answer.arrayBuffer()))).toMatchObject({ height: 96 });
    expect((await world.stores.readLog.ofCase(view.id)).slice(before)).toMatchObject([{ role: "supporter" }]);
  });

  test("is at its own address and at no other", async () => {
    await using world = await createWorld();
    await waiting(world, mail());
    await world.settle();
    const { path, message, view } = await opened(world);
    const status = async (at: string) => (await world.staff().get(at)).status;
    expect(await status(path.replace(/0$/, "1"))).toBe(404);
    expect(await status(path.replace(/0$/, "x"))).toBe(400);
    expect(await status(path.replace(message.id, "0".repeat(40)))).toBe(404);
    expect(await status(path.replace(view.id, "0".repeat(16)))).toBe(404);
  });

  test("is gone on its day, before cleanup and after it", async () => {
    await using world = await createWorld();
    await waiting(world, mail());
    await world.settle();
    const { path } = await opened(world);
    world.moveTo("2027-03-02T00:30:00+01:00");
    expect((await world.staff().get(path)).status).toBe(410);
    await world.cleanUp("2027-03-02");
    expect((await world.staff().get(path)).status).toBe(410);
    expect((await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
  });

  test("is not shown where the look can't be logged", async () => {
    await using world = await createWorld({
      between: (stores) => ({
        ...stores,
        readLog: {
          ...stores.readLog,
          append: async (entry) => {
            if (entry.role === "supporter") throw new Error("full");
            await stores.readLog.append(entry);
          },
        },
      }),
    });
    await waiting(world, mail());
    await world.settle();
    const { path } = await opened(world);
    expect((await world.staff().get(path)).status).toBe(503);
  });

  test("keeps its picture when the message is scrubbed again", async () => {
    await using world = await createWorld();
    await waiting(world, mail());
    await world.settle();
    const { message } = await opened(world);
    const stored = await world.stores.messages.find(message.id);
    if (stored?.state !== "live" || stored.attempt === null) throw new Error("There is no body.");
    const body = await world.stores.bodies.get(message.id, stored.attempt);
    if (body === null) throw new Error("There is no body.");
    // As an older engine left it, which did not know what a CPR number is.
    await world.stores.bodies.put(message.id, stored.attempt, { ...body, text: "CPR 010190-1234" });
    await world.stores.messages.replaceTreated({ ...stored, engineVersion: "older" }, stored.attempt);
    world.pass(1000);
    await rescrub({
      ...world.stores,
      policy: world.policy,
      now: () => world.now().toISOString(),
      newAttempt: () => "rescrubbed",
    });
    const { path, view } = await opened(world);
    expect((await world.staff().get(path)).status).toBe(200);
    expect(view.removed).toEqual({ "national-id": 2 });
  });

  test("is not taken for another where the mail is read in another way than before", async () => {
    const attachments = await attachmentsOf(Buffer.from(mail()));
    const verdict = (of: number) =>
      readMailPicture(attachments, { index: 0, of }, parsePolicy(policyText).scrub, theOcr);
    expect(await verdict(2)).toMatchObject({ status: "redrawn" });
    expect(await verdict(3)).toEqual({ status: "withheld", reason: "picture" });
  });
});

describe("the thread that reads pictures", () => {
  const { scrub: policy } = parsePolicy(policyText);
  const raw = Buffer.from(
    pictureMail({}, asPng(drawText(["CPR 010190-1234"], { size: 2 })).toString("base64")),
  );

  test("gives verdicts, and goes on after one that took too long", async () => {
    const reader = createPictureReader({ policy });
    const hasty = createPictureReader({ policy }, { each: 1, all: 60_000 });
    try {
      const verdicts = await reader.read(raw, { indexes: [0, 1], of: 2 });
      expect(verdicts.get(0)).toMatchObject({ status: "redrawn", removed: [{ category: "national-id" }] });
      expect(verdicts.get(1)).toEqual({ status: "withheld", reason: "picture" });
      const late = { status: "withheld", reason: "file-took-too-long" };
      expect([...(await hasty.read(raw, { indexes: [0, 1], of: 2 })).values()]).toEqual([late, late]);
    } finally {
      await Promise.all([reader.close(), hasty.close()]);
    }
  });

  test("begins no other picture when the time of the mail is over", async () => {
    const reader = createPictureReader({ policy }, { each: 60_000, all: -1 });
    const late = { status: "withheld", reason: "too-many-pictures" };
    expect((await reader.read(raw, { indexes: [0], of: 2 })).get(0)).toEqual(late);
    await reader.close();
  });
});
