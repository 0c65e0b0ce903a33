/** What cleanup does besides what is due by its day: erasures, its weekly walk, its own limits, and saying it beforehand. */
import { expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import type { Message, MessageKey } from "../../functions/cases/model.ts";
import { endHold, placeHold } from "../../functions/cases/placeHold.ts";
import type { HoldScope } from "../../functions/cases/ports.ts";
import { addPeriod } from "../../functions/cases/retention.ts";
import { type CleanupDeps, cleanUp } from "../../functions/cleanup/cleanup.ts";
import { foresee } from "../../functions/cleanup/foresee.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { orderErasure } from "../orders.ts";
import { policyText } from "../policyText.ts";
import { all } from "../stores/samples.ts";
import { createWorld, eml, type World } from "../world.ts";

const keyOf = (world: World, sesId: string) => messageKey(createDigest(world.stores.secret), sesId);
const find = async (world: World, key: MessageKey) => (await world.stores.messages.find(key)) as Message;

const strictPolicy = parsePolicy(policyText.replace("general: P1Y", "general: P6M"));

const hold = (fields: HoldScope, endsOn: string | null = null) => ({
  basis: "authority" as const,
  reason: "Asked for",
  askedBy: "The police",
  placedBy: "anl",
  scope: fields,
  endsOn,
  reviewOn: "2026-09-01",
});

test("what is ordered to be erased goes before its day, is journalled as that, and is barred until a month after it", async () => {
  await using world = await createWorld();
  const key = keyOf(world, await world.receive(eml()));
  const doneAt = await orderErasure(world, [key]);
  const receipts = await cleanUp(world.inbox.cleanup, "2026-03-02");
  expect(await doneAt()).toBe(world.now().toISOString());
  expect(receipts).toMatchObject([{ keys: [key], closed: { deleted: 1, rules: { erasure: 1 } } }]);
  expect(await world.stores.messages.find(key)).toMatchObject({
    state: "deleted",
    deletedOn: "2026-03-02",
    rule: "erasure",
    expiresOn: "2027-04-01",
  });
  const [entry] = await all(world.stores.journal.entries());
  expect(entry).toMatchObject({ act: "erase", key, rule: "erasure", expiresOn: "2027-04-01" });
  expect((await world.stores.bodies.attempts(key)).length).toBe(0);
});

test("an erasure of what is on hold waits until the hold has ended", async () => {
  await using world = await createWorld();
  const key = keyOf(world, await world.receive(eml()));
  const deps = world.inbox.cleanup;
  const doneAt = await orderErasure(world, [key]);
  const placed = await placeHold(deps, hold({ message: key }));
  expect(await cleanUp(deps, "2026-03-02")).toMatchObject([{ closed: { deleted: 0 } }]);
  expect(await find(world, key)).toMatchObject({ state: "live" });
  expect(await doneAt()).toBeNull();
  await endHold(deps, placed?.hold.id ?? "", { by: "anl", why: "Done" });
  expect(await cleanUp(deps, "2026-03-02")).toMatchObject([{ closed: { deleted: 1 } }]);
  expect(await doneAt()).not.toBeNull();
});

test("the restriction of an upheld objection gives way to its own erasure and ends with it; another hold does not", async () => {
  await using world = await createWorld();
  const free = keyOf(world, await world.receive(eml({ text: "Et" })));
  const claimed = keyOf(world, await world.receive(eml({ text: "To" })));
  const deps = world.inbox.cleanup;
  const { contactKey } = await find(world, free);
  const restriction = await placeHold(deps, {
    ...hold({ contactKey: contactKey ?? "" }),
    basis: "objection",
  });
  const lifts = restriction?.hold.id ?? "";
  const claim = await placeHold(deps, hold({ message: claimed }));
  const doneAt = await orderErasure(world, [free, claimed], lifts);
  expect(await foresee(deps, "2026-03-02")).toMatchObject({ keys: [free], onHold: 1 });
  await cleanUp(deps, "2026-03-02");
  expect([await find(world, free), await find(world, claimed)]).toMatchObject([
    { state: "deleted" },
    { state: "live", holds: expect.arrayContaining([lifts]) },
  ]);
  expect(await doneAt()).toBeNull();
  await endHold(deps, claim?.hold.id ?? "", { by: "anl", why: "Done" });
  await cleanUp(deps, "2026-03-02");
  expect(await find(world, claimed)).toMatchObject({ state: "deleted" });
  expect((await deps.holds.get(lifts))?.record.state).toBe("ended");
  expect(await doneAt()).not.toBeNull();
});

test("an order for what is gone, or never was, is done", async () => {
  await using world = await createWorld();
  const key = keyOf(world, await world.receive(eml()));
  const deps = world.inbox.cleanup;
  const doneAt = await orderErasure(world, [key, "unknown"]);
  await cleanUp(deps, "2026-03-02");
  expect(await cleanUp(deps, "2026-03-02")).toEqual([]);
  expect(await doneAt()).not.toBeNull();
});

test("days without a run are caught up by the next one", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  world.pass(3 * 86_400_000);
  await world.receive(eml());
  const { receipts } = await world.cleanUp("2027-03-20");
  expect(receipts).toMatchObject([{ asOf: "2027-03-20", closed: { deleted: 2 } }]);
});

test("a run that has taken its time begins nothing more, closes its receipt, and the next one goes on", async () => {
  await using world = await createWorld();
  for (const text of ["Et", "To", "Tre"]) await world.receive(eml({ text }));
  const slowly: CleanupDeps = {
    ...world.inbox.cleanup,
    longest: "PT10M",
    messages: {
      ...world.inbox.cleanup.messages,
      async bury(tombstone) {
        world.pass(6 * 60_000);
        return world.stores.messages.bury(tombstone);
      },
    },
  };
  world.moveTo("2027-03-02T01:00:00Z");
  expect(await cleanUp(slowly, "2027-03-02")).toMatchObject([{ closed: { deleted: 2 } }]);
  expect(await cleanUp(slowly, "2027-03-02")).toMatchObject([{ closed: { deleted: 1 } }]);
  expect(await cleanUp(slowly, "2027-03-02")).toEqual([]);
});

test("a stricter policy applies to what is stored, at the first run under it", async () => {
  await using world = await createWorld();
  const key = keyOf(world, await world.receive(eml()));
  const strict = { ...world.inbox.cleanup, policy: strictPolicy };
  world.moveTo("2026-05-01T09:00:00Z");
  await cleanUp(strict, "2026-05-01");
  expect((await find(world, key)).retention).toMatchObject({
    period: "P6M",
    deleteOn: "2026-09-02",
    policyVersion: strictPolicy.version,
    changed: { on: "2026-05-01", from: "2027-03-02", because: "stricter policy" },
  });
  world.moveTo("2026-09-02T01:00:00Z");
  expect(await cleanUp(strict, "2026-09-02")).toMatchObject([
    { closed: { deleted: 1, rules: { "general P6M": 1 } } },
  ]);
});

test("what a stricter policy makes overdue at once goes in the same run", async () => {
  await using world = await createWorld();
  const key = keyOf(world, await world.receive(eml()));
  world.moveTo("2026-12-01T09:00:00Z");
  const strict = { ...world.inbox.cleanup, policy: strictPolicy };
  const foreseen = await foresee(strict, "2026-12-01");
  const receipts = await cleanUp(strict, "2026-12-01");
  expect(receipts?.flatMap(({ keys }) => keys)).toEqual([key]);
  expect(foreseen).toMatchObject({ keys: [key], rules: { "general P6M": 1 } });
});

test("a longer policy leaves what is stored on the day that was promised", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  const long = parsePolicy(policyText.replace("general: P1Y", "general: P2Y"));
  world.moveTo("2027-03-02T01:00:00Z");
  expect(await cleanUp({ ...world.inbox.cleanup, policy: long }, "2027-03-02")).toMatchObject([
    { closed: { deleted: 1, rules: { "general P1Y": 1 } } },
  ]);
});

test("once a week everything is walked by its own key: what the index of due days has lost goes too", async () => {
  await using world = await createWorld();
  const key = keyOf(world, await world.receive(eml()));
  const blind: CleanupDeps = {
    ...world.inbox.cleanup,
    messages: { ...world.inbox.cleanup.messages, dueUpTo: async () => ({ items: [] }) },
  };
  await cleanUp(blind, "2026-03-02");
  world.moveTo("2027-03-02T01:00:00Z");
  const receipts = (await cleanUp(blind, "2027-03-02")) ?? [];
  expect(receipts.flatMap(({ keys }) => keys)).toEqual([key]);
  expect(await world.stores.messages.find(key)).toMatchObject({ state: "deleted" });
});

test("the walk is made once a week, and again after it was stopped", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  let walks = 0;
  let fails = true;
  const counted: CleanupDeps = {
    ...world.inbox.cleanup,
    messages: {
      ...world.inbox.cleanup.messages,
      everything: async (next) => {
        walks += 1;
        if (fails) throw new Error("killed");
        return world.stores.messages.everything(next);
      },
    },
  };
  await expect(cleanUp(counted, "2026-03-02")).rejects.toThrow("killed");
  fails = false;
  const walksOnDay = async (day: number) => {
    world.moveTo(`2026-03-${String(day).padStart(2, "0")}T10:00:00Z`);
    walks = 0;
    await cleanUp(counted, `2026-03-${String(day).padStart(2, "0")}`);
    return walks;
  };
  expect(await walksOnDay(2)).toBe(1);
  expect(await walksOnDay(3)).toBe(0);
  expect(await walksOnDay(8)).toBe(0);
  expect(await walksOnDay(9)).toBe(1);
});

test("a dry run names exactly what the run then deletes, by rule, and changes nothing", async () => {
  await using world = await createWorld();
  const keys: MessageKey[] = [];
  for (const text of ["Et", "To", "Tre", "Fire", "Fem"])
    keys.push(keyOf(world, await world.receive(eml({ text }))));
  const [due = "", heldNow = "", heldSoon = "", expired = ""] = keys;
  const deps = world.inbox.cleanup;
  await orderErasure(world, [due]);
  await placeHold(deps, hold({ message: heldNow }));
  await placeHold(deps, hold({ message: expired }, "2027-03-02"));
  world.moveTo("2027-03-02T01:00:00Z");
  const { caseId } = await find(world, heldSoon);
  // Recorded, and stamped on nothing yet.
  const beingPlaced = {
    ...deps,
    messages: { ...deps.messages, addHold: async () => Promise.reject(new Error("killed")) },
  };
  await expect(placeHold(beingPlaced, hold({ caseId }))).rejects.toThrow("killed");
  const before = await all(world.stores.journal.entries());
  const foreseen = await foresee(deps, "2027-03-02");
  expect(await all(world.stores.journal.entries())).toEqual(before);
  expect(foreseen).toMatchObject({ messages: 3, rules: { "general P1Y": 3 }, onHold: 2 });
  const receipts = (await cleanUp(deps, "2027-03-02")) ?? [];
  expect(receipts.flatMap((receipt) => receipt.keys).toSorted()).toEqual(foreseen.keys);
  expect(await foresee(deps, "2027-03-02")).toMatchObject({ messages: 0, keys: [], onHold: 2 });
});

test("nothing of a dry run of a day to come is due on the day before", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  expect(await foresee(world.inbox.cleanup, addPeriod("2027-03-02", "-P1D"))).toMatchObject({ messages: 0 });
  expect(await foresee(world.inbox.cleanup, "2027-03-02")).toMatchObject({ messages: 1 });
});
