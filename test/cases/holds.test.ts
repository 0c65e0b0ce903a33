import { expect, test } from "vitest";
import { newEntry } from "../../functions/cases/entries.ts";
import { type Hold, holdId, isRestricted, reviewsDue } from "../../functions/cases/holds.ts";
import { contactKey, messageKey } from "../../functions/cases/keys.ts";
import type { CaseId, Message } from "../../functions/cases/model.ts";
import {
  completeHold,
  completeHolds,
  endHold,
  type NewHold,
  orderHold,
  placeHold,
} from "../../functions/cases/placeHold.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { all } from "../stores/samples.ts";
import { createWorld, eml, type World } from "../world.ts";

const wanted = (fields: Partial<NewHold> & Pick<NewHold, "scope">): NewHold => ({
  basis: "legal-claim",
  reason: "A claim is threatened",
  askedBy: "the lawyer",
  placedBy: "anl",
  endsOn: null,
  reviewOn: "2026-09-01",
  ...fields,
});

const keyOf = (world: World, sesId: string) => messageKey(createDigest(world.stores.secret), sesId);
const find = async (world: World, sesId: string) =>
  (await world.stores.messages.find(keyOf(world, sesId))) as Message;
const contactOf = (world: World, email: string) => contactKey(createDigest(world.stores.secret), email);
const other = "Bo Prøve <bo@example.dk>";

/** Two mails of one person in two cases, and one of somebody else. */
async function threeMails() {
  const world = await createWorld();
  const ids = [
    await world.receive(eml()),
    await world.receive(eml()),
    await world.receive(eml({ from: other })),
  ];
  const messages = () => Promise.all(ids.map((id) => find(world, id)));
  const stamps = async () => (await messages()).map(({ holds }) => holds);
  const caseOf = async (at: number): Promise<CaseId> => (await messages())[at]?.caseId ?? "";
  return {
    world,
    ids,
    messages,
    stamps,
    caseOf,
    deps: world.inbox.cleanup,
    [Symbol.asyncDispose]: () => world.close(),
  };
}

test("a hold on a person stamps everything of that person and nothing of anybody else", async () => {
  await using desk = await threeMails();
  const scope = { contactKey: contactOf(desk.world, "mette.holm@example.dk") };
  const placed = await placeHold(desk.deps, wanted({ scope }));
  expect(placed).toMatchObject({ covered: 2, tooLate: 0, hold: { record: { state: "placed" } } });
  expect(await desk.stamps()).toEqual([[placed?.hold.id], [placed?.hold.id], []]);
});

test("a hold on a case, or on one message, stamps no more than that", async () => {
  await using desk = await threeMails();
  const onCase = await placeHold(desk.deps, wanted({ scope: { caseId: await desk.caseOf(1) } }));
  const onMessage = await placeHold(
    desk.deps,
    wanted({ scope: { message: keyOf(desk.world, desk.ids[2] ?? "") } }),
  );
  expect(await desk.stamps()).toEqual([[], [onCase?.hold.id], [onMessage?.hold.id]]);
});

test("a hold is being placed until everything that it covers carries it", async () => {
  await using desk = await threeMails();
  const hold = await orderHold(desk.deps, wanted({ scope: { caseId: await desk.caseOf(0) } }));
  expect(hold?.record.state).toBe("being-placed");
  expect(await desk.stamps()).toEqual([[], [], []]);
  expect(hold && (await completeHold(desk.deps, hold)).hold.record.state).toBe("placed");
  expect(await desk.stamps()).toEqual([[hold?.id], [], []]);
});

test("a hold that was stopped while it was placed is completed by the hourly pass", async () => {
  await using desk = await threeMails();
  const hold = await orderHold(desk.deps, wanted({ scope: { caseId: await desk.caseOf(0) } }));
  expect(await completeHolds(desk.deps)).toBe(1);
  expect(await desk.stamps()).toEqual([[hold?.id], [], []]);
  expect((await desk.deps.holds.get(hold?.id ?? ""))?.record.state).toBe("placed");
});

test("a mail that comes later, of the same person, is stamped with its commit", async () => {
  await using desk = await threeMails();
  const scope = { contactKey: contactOf(desk.world, "mette.holm@example.dk") };
  const placed = await placeHold(desk.deps, wanted({ scope }));
  const later = await desk.world.receive(eml());
  const others = await desk.world.receive(eml({ from: other }));
  expect((await find(desk.world, later)).holds).toEqual([placed?.hold.id]);
  expect((await find(desk.world, others)).holds).toEqual([]);
});

test("a hold on one message does not cover what comes to its case later", async () => {
  await using desk = await threeMails();
  const mail = eml({ messageId: "first@example.dk", subject: "Login" });
  const first = await desk.world.receive(mail);
  await placeHold(desk.deps, wanted({ scope: { message: keyOf(desk.world, first) } }));
  const answer = await desk.world.receive(
    eml({ subject: "Re: Login", headers: ["References: <first@example.dk>"] }),
  );
  expect((await find(desk.world, answer)).caseId).toBe((await find(desk.world, first)).caseId);
  expect((await find(desk.world, answer)).holds).toEqual([]);
});

test("a hold on a message that is not there, or going, is refused", async () => {
  await using desk = await threeMails();
  const key = keyOf(desk.world, desk.ids[0] ?? "");
  await desk.world.stores.messages.claimForErasure(key, "erasure");
  expect(await placeHold(desk.deps, wanted({ scope: { message: key } }))).toBeNull();
  expect(await placeHold(desk.deps, wanted({ scope: { message: "unknown" } }))).toBeNull();
  expect((await desk.deps.holds.list()).items).toEqual([]);
});

test("what cleanup has claimed before is too late, and said", async () => {
  await using desk = await threeMails();
  const scope = { contactKey: contactOf(desk.world, "mette.holm@example.dk") };
  await desk.world.stores.messages.claimForErasure(keyOf(desk.world, desk.ids[0] ?? ""), "erasure");
  expect(await placeHold(desk.deps, wanted({ scope }))).toMatchObject({ covered: 1, tooLate: 1 });
});

test("what is held outlives its day, unreadable, and goes when the hold has ended", async () => {
  await using desk = await threeMails();
  const { world, deps } = desk;
  const placed = await placeHold(deps, wanted({ scope: { caseId: await desk.caseOf(0) } }));
  expect((await world.cleanUp("2027-03-02")).receipts).toMatchObject([{ closed: { deleted: 2 } }]);
  expect(await desk.messages()).toMatchObject([
    { state: "live" },
    { state: "deleted" },
    { state: "deleted" },
  ]);
  expect(await world.staff("officer").all()).toEqual([]);
  const ended = await endHold(deps, placed?.hold.id ?? "", { by: "anl", why: "The claim was dropped" });
  expect(ended).toMatchObject({ expiresOn: "2032-03-02", record: { state: "ended", ended: { by: "anl" } } });
  expect((await world.cleanUp("2027-03-02")).receipts).toMatchObject([{ closed: { deleted: 1 } }]);
});

test("a hold ends by itself on its last day, and cleanup of that day takes what it covered", async () => {
  await using desk = await threeMails();
  const { world, deps } = desk;
  const placed = await placeHold(
    deps,
    wanted({ scope: { caseId: await desk.caseOf(0) }, endsOn: "2027-06-01" }),
  );
  await world.cleanUp("2027-05-31");
  expect(await desk.messages()).toMatchObject([{ state: "live" }, {}, {}]);
  await world.cleanUp("2027-06-01");
  expect(await desk.messages()).toMatchObject([{ state: "deleted" }, {}, {}]);
  expect((await deps.holds.get(placed?.hold.id ?? ""))?.record).toMatchObject({
    state: "ended",
    ended: { by: "the inbox" },
  });
});

test("of two holds on a message both have to end", async () => {
  await using desk = await threeMails();
  const scope = { caseId: await desk.caseOf(0) };
  const one = await placeHold(desk.deps, wanted({ scope }));
  await placeHold(desk.deps, wanted({ scope, basis: "authority" }));
  await endHold(desk.deps, one?.hold.id ?? "", { by: "anl", why: "Done" });
  await desk.world.cleanUp("2027-03-02");
  expect(await desk.messages()).toMatchObject([{ state: "live" }, {}, {}]);
});

test("ending is finished by the hourly pass where it was stopped, and ending twice is ending once", async () => {
  await using desk = await threeMails();
  const { deps } = desk;
  const placed = await placeHold(deps, wanted({ scope: { caseId: await desk.caseOf(0) } }));
  const id = placed?.hold.id ?? "";
  const stopped = {
    ...deps,
    messages: { ...deps.messages, removeHold: async () => Promise.reject(new Error("killed")) },
  };
  await expect(endHold(stopped, id, { by: "anl", why: "Done" })).rejects.toThrow("killed");
  expect((await deps.holds.get(id))?.record.state).toBe("being-ended");
  await completeHolds(deps);
  expect(await desk.stamps()).toEqual([[], [], []]);
  const ended = await deps.holds.get(id);
  expect(ended?.record.state).toBe("ended");
  expect(await endHold(deps, id, { by: "bo", why: "Again" })).toEqual(ended);
  expect(await endHold(deps, "unknown", { by: "bo", why: "?" })).toBeNull();
});

test("a stamp that was put on in the moment in which its hold ended is taken off by the weekly walk", async () => {
  await using desk = await threeMails();
  const { world, deps } = desk;
  const placed = await placeHold(deps, wanted({ scope: { caseId: await desk.caseOf(0) } }));
  await endHold(deps, placed?.hold.id ?? "", { by: "anl", why: "Done" });
  await world.stores.messages.addHold(keyOf(world, desk.ids[1] ?? ""), placed?.hold.id ?? "");
  await world.cleanUp("2027-03-02");
  expect(await desk.messages()).toMatchObject([
    { state: "deleted" },
    { state: "deleted" },
    { state: "deleted" },
  ]);
});

test("who stamps while somebody ends the hold takes his stamps off again", async () => {
  await using desk = await threeMails();
  const { deps } = desk;
  const scope = { contactKey: contactOf(desk.world, "mette.holm@example.dk") };
  const hold = await orderHold(deps, wanted({ scope }));
  let stamped = 0;
  const meanwhile = {
    ...deps,
    messages: {
      ...deps.messages,
      async addHold(key: string, id: string) {
        stamped += 1;
        if (stamped === 2) await endHold(deps, id, { by: "bo", why: "A mistake" });
        return deps.messages.addHold(key, id);
      },
    },
  };
  const answer = hold && (await completeHold(meanwhile, hold));
  expect(answer?.hold.record.state).toBe("ended");
  expect(await desk.stamps()).toEqual([[], [], []]);
});

test("placing and ending are in the journal before they are carried out, by keyed ids, basis and scope", async () => {
  await using desk = await threeMails();
  const scope = { contactKey: contactOf(desk.world, "mette.holm@example.dk") };
  const placed = await placeHold(desk.deps, wanted({ scope, basis: "restriction", endsOn: "2027-01-01" }));
  const id = placed?.hold.id ?? "";
  await endHold(desk.deps, id, { by: "anl", why: "Told on the phone" });
  const at = "2026-03-02T09:00:00.000Z";
  const entries = (await all(desk.world.stores.journal.entries())).map((entry) => ({ ...entry, at }));
  expect(entries).toEqual([
    { at, act: "restrict", key: id, rule: "restriction", scope, endsOn: "2027-01-01" },
    { at, act: "lift", key: id, rule: "restriction" },
  ]);
});

test.each([
  ["restriction", true],
  ["objection", true],
  ["legal-claim", false],
  ["authority", false],
] as const)("a message says by its stamps alone that a hold by %s restricts it: %s", (basis, restricted) => {
  expect(isRestricted({ holds: ["2026-03-01-other", holdId("2026-03-01-f00", basis)] })).toBe(restricted);
});

test("reviews that are due are listed, the longest overdue first, without holds that have ended", () => {
  const hold = (id: string, fields: Partial<Hold>) =>
    newEntry<Hold>(id, {
      ...wanted({ scope: { caseId: "C1" } }),
      ...{ state: "placed", placedAt: "2026-03-01T09:00:00.000Z", ended: null },
      ...fields,
    });
  const holds = [
    hold("today", { reviewOn: "2026-09-01" }),
    hold("tomorrow", { reviewOn: "2026-09-02" }),
    hold("long", { reviewOn: "2026-08-01", state: "being-placed" }),
    hold("ended", { reviewOn: "2026-07-01", state: "ended" }),
  ];
  expect(reviewsDue(holds, "2026-09-01").map(({ id }) => id)).toEqual(["long", "today"]);
});
