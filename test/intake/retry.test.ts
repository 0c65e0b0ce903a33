/** Held mail is read again by a newer engine, or when somebody asks; its date of deletion stays what it was. */
import { describe, expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import type { Message } from "../../functions/cases/model.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { retryHeld } from "../../functions/intake/retry.ts";
import { treat } from "../../functions/intake/treat.ts";
import { engineVersion } from "../../functions/scrub/version.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { createWorld, eml, type World } from "../world.ts";

/** A world whose reader fails until it is mended, with one mail that it holds. */
async function worldWithHeld() {
  let broken = true;
  const world = await createWorld({
    treat: async (...given) => {
      const treated = await treat(...given);
      return broken
        ? { status: "held", receipt: treated.receipt, reason: "reader-failed", writer: null }
        : treated;
    },
  });
  const sesId = await world.receive(eml({ subject: "Login", text: "Mit cpr er 010190-1234." }));
  return {
    world,
    rawKey: `inbound/support/${sesId}`,
    mend: () => {
      broken = false;
    },
  };
}

const messageAt = async (world: World, rawKey: string) => {
  const key = messageKey(createDigest(world.stores.secret), rawKey.slice("inbound/support/".length));
  return (await world.stores.messages.find(key)) as Message;
};

/** As if the mail had been held by the engine before this one. */
const byOlderEngine = async (world: World, rawKey: string) =>
  world.stores.messages.replaceHeld({ ...(await messageAt(world, rawKey)), engineVersion: "older" });

const raws = async ({ stores }: World) => (await stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items;

test("a newer engine reads what an older one held: same case, same date, raw mail gone, its sender told", async () => {
  const { world, rawKey, mend } = await worldWithHeld();
  const [held] = await world.staff().all();
  await byOlderEngine(world, rawKey);
  mend();
  world.pass(3 * 24 * 3_600_000);
  await world.requeue();
  await world.settle();
  const [read, ...others] = await world.staff().all();
  expect(others).toEqual([]);
  expect(read).toMatchObject({
    id: held?.id,
    status: "open",
    subject: "Login",
    deleteOn: "2027-03-02",
    removed: { "national-id": 1 },
  });
  expect(await raws(world)).toEqual([]);
  expect(await world.stores.outbox.list("2026-03-05", 10)).toHaveLength(1);
  expect((await world.accountOf("2026-03-02")).outcomes).toEqual({ new: 1 });
  await world.close();
});

test("the engine that held a mail is not asked again by itself, only when somebody asks", async () => {
  const { world, rawKey, mend } = await worldWithHeld();
  mend();
  world.pass(31 * 60_000);
  expect(await world.requeue()).toBe(0);
  expect(await retryHeld(world.inbox.intake, rawKey, await messageAt(world, rawKey))).toBe("new");
  expect((await world.staff().all()).map(({ status }) => status)).toEqual(["open"]);
  await world.close();
});

test("what still can't be read stays held, keeps its raw mail, and says which engine tried last", async () => {
  const { world, rawKey } = await worldWithHeld();
  await byOlderEngine(world, rawKey);
  world.pass(31 * 60_000);
  await world.requeue();
  await world.settle();
  expect(await messageAt(world, rawKey)).toMatchObject({ held: "reader-failed", engineVersion });
  expect(await raws(world)).toEqual([rawKey]);
  expect(await world.requeue()).toBe(0);
  await world.close();
});

test("two that read the same held mail leave one body", async () => {
  const { world, rawKey, mend } = await worldWithHeld();
  mend();
  const held = await messageAt(world, rawKey);
  const outcomes = await Promise.all([1, 2].map(() => retryHeld(world.inbox.intake, rawKey, held)));
  expect(outcomes.filter((outcome) => outcome === "new")).toHaveLength(1);
  expect(await world.stores.bodies.attempts(held.key)).toHaveLength(1);
  await world.close();
});

test("a held mail that was deleted meanwhile does not come back", async () => {
  const { world, rawKey, mend } = await worldWithHeld();
  const held = await messageAt(world, rawKey);
  const raw = await world.stores.raw.read(rawKey);
  await world.cleanUp("2027-03-02");
  mend();
  await world.stores.raw.put(rawKey, raw ?? new Uint8Array());
  expect(await retryHeld(world.inbox.intake, rawKey, held)).toBeNull();
  expect(await world.staff().all()).toEqual([]);
  expect(await world.stores.bodies.attempts(held.key)).toEqual([]);
  await world.close();
});

describe("a held mail that turns out to be a bounce", () => {
  async function withHeldBounce() {
    let broken = false;
    const world = await createWorld({
      treat: async (...given) => {
        const treated = await treat(...given);
        return broken
          ? { status: "held", receipt: treated.receipt, reason: "reader-failed", writer: null }
          : treated;
      },
    });
    await world.receive(eml({ messageId: "first@example.dk" }));
    broken = true;
    const bounce = [
      ...["From: MAILER-DAEMON@example.dk", "To: support@example.dk", "Subject: failure notice", ""],
      "Message-ID: <first@example.dk>",
    ].join("\r\n");
    const sesId = await world.receive(bounce, { sender: "", recipient: "support@example.dk" });
    broken = false;
    const rawKey = `inbound/support/${sesId}`;
    return { world, rawKey, held: await messageAt(world, rawKey) };
  }

  test("is an event, and its place goes with the next cleanup and its receipt", async () => {
    const { world, rawKey, held } = await withHeldBounce();
    expect(await retryHeld(world.inbox.intake, rawKey, held)).toBe("event");
    const cases = await world.staff().all();
    expect(cases.map(({ messages }) => messages.map(({ events }) => events.map(({ kind }) => kind)))).toEqual(
      [[["bounce"]]],
    );
    expect((await world.accountOf("2026-03-02")).outcomes).toEqual({ new: 1, event: 1 });
    expect(await raws(world)).toEqual([]);
    await world.cleanUp("2026-03-02");
    expect(await world.stores.messages.find(held.key)).toMatchObject({ state: "deleted", rule: "event" });
    await world.close();
  });

  test("stays held under a hold", async () => {
    const { world, rawKey, held } = await withHeldBounce();
    await world.stores.messages.addHold(held.key, "hold");
    expect(await retryHeld(world.inbox.intake, rawKey, held)).toBeNull();
    expect(await messageAt(world, rawKey)).toMatchObject({ state: "live", held: "reader-failed" });
    expect(await raws(world)).toEqual([rawKey]);
    await world.close();
  });

  test("delivered again while it goes, it leaves nothing", async () => {
    const { world, rawKey, held } = await withHeldBounce();
    const raw = await world.stores.raw.read(rawKey);
    await retryHeld(world.inbox.intake, rawKey, held);
    await world.stores.raw.put(rawKey, raw ?? new Uint8Array());
    expect(await takeIn(world.inbox.intake, { rawKey, receives: 1 })).toBe("barred");
    expect(await raws(world)).toEqual([]);
    expect((await world.accountOf("2026-03-02")).outcomes).toEqual({ new: 1, event: 1 });
    await world.close();
  });
});
