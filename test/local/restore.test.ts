/**
 * A disaster, rehearsed: between the backup and the restore something was erased, something was held, a missed removal
 * was made good, something went by its day, and a mail came. After the restore the stores say what the journal says.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contactKey, messageKey } from "../../functions/cases/keys.ts";
import type { Body, Message } from "../../functions/cases/model.ts";
import { endHold, type NewHold, placeHold } from "../../functions/cases/placeHold.ts";
import type { Receipt } from "../../functions/cases/ports.ts";
import { cleanUp } from "../../functions/cleanup/cleanup.ts";
import { verifyChain } from "../../functions/cleanup/receipt.ts";
import { summarize } from "../../functions/intake/summary.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { backUp } from "../../local/backup.ts";
import { putInPlace, restore } from "../../local/restore.ts";
import { orderErasure } from "../orders.ts";
import { createWorld, eml, type World } from "../world.ts";

const keyOf = (world: World, sesId: string) => messageKey(createDigest(world.stores.secret), sesId);

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "backup");
}

const hold = (scope: NewHold["scope"]): NewHold => ({
  basis: "legal-claim",
  reason: "A claim",
  askedBy: "The lawyer",
  placedBy: "anl",
  scope,
  endsOn: null,
  reviewOn: "2027-09-01",
});

/** Restores into the folder of a world, which ends with it, and gives the world that begins on what was restored. */
async function restored(world: World, from: string, withoutJournal = false) {
  const { folder, policy, now } = world;
  const said = await restore({ from, to: folder, policy, clock: now, withoutJournal });
  world.leave();
  putInPlace(folder);
  const next = await createWorld({ folder, onDisk: true, at: now().toISOString() });
  onTestFinished(() => next.close());
  return { world: next, said };
}

async function receiptsOf({ stores }: World): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (let number = 1; ; number += 1) {
    const receipt = await stores.runs.get(number);
    if (receipt === null) return receipts;
    receipts.push(receipt);
  }
}

async function backupOf(world: World): Promise<string> {
  const folder = temporary();
  await backUp(world.stores, world.folder, folder, world.now().toISOString());
  return folder;
}

async function erase(world: World, ...keys: readonly string[]) {
  await orderErasure(world, keys);
  return cleanUp(world.inbox.cleanup, "2027-02-25");
}

test("what was erased, held, taken out and deleted since the backup is so again, and the receipts go on without a gap", async () => {
  let world = await createWorld({ onDisk: true, at: "2026-02-26T09:00:00Z" });
  const due = keyOf(world, await world.receive(eml({ text: "Slettes efter et år" })));
  const freed = keyOf(world, await world.receive(eml({ from: "Eva <eva@example.dk>" })));
  world.moveTo("2027-02-24T09:00:00Z");
  const erased = keyOf(world, await world.receive(eml({ from: "Asta <asta@example.dk>" })));
  const held = keyOf(world, await world.receive(eml({ from: "Bo <bo@example.dk>" })));
  const missed = keyOf(
    world,
    await world.receive(eml({ from: "Cy <cy@example.dk>", text: "Hej, Kvadratrod." })),
  );
  const kept = keyOf(world, await world.receive(eml({ from: "Di <di@example.dk>", text: "Uberørt." })));
  const old = await placeHold(world.inbox.cleanup, hold({ message: freed }));
  await world.cleanUp("2027-02-24");

  const backup = await backupOf(world);

  world.moveTo("2027-02-25T09:00:00Z");
  await erase(world, erased);
  const bo = contactKey(createDigest(world.stores.secret), "bo@example.dk");
  const placed = await placeHold(world.inbox.cleanup, hold({ contactKey: bo }));
  await endHold(world.inbox.cleanup, old?.hold.id ?? "", { by: "anl", why: "Done" });
  await makeGood(world, missed);
  const gone = await world.receive(eml({ from: "Fie <fie@example.dk>", messageId: "fie@example.dk" }));
  await erase(world, keyOf(world, gone));
  await world.cleanUp("2027-02-26");
  const before = await receiptsOf(world);
  expect(before.length).toBeGreaterThan(3);

  const { world: after, said } = await restored(world, backup);
  world = after;
  expect(said).toMatchObject({ faults: [], placed: 1, ended: 1, removed: 1, tombstones: 1 });
  expect(said.receipts).toBe(before.length - 1);
  const find = (key: string) => world.stores.messages.find(key);
  expect(await find(erased)).toMatchObject({ state: "deleted", rule: "erasure", expiresOn: "2028-03-25" });
  expect(await find(due)).toMatchObject({ state: "deleted", rule: "general P1Y" });
  expect(await find(freed)).toMatchObject({ state: "deleted" });
  expect(await find(held)).toMatchObject({ state: "live", holds: [placed?.hold.id] });
  expect(await find(kept)).toMatchObject({ state: "live", holds: [] });
  expect(await find(keyOf(world, gone))).toMatchObject({ state: "deleted", rule: "erasure" });
  for (const key of [erased, due, freed]) expect(await world.stores.bodies.attempts(key)).toEqual([]);

  const texts = (await world.staff("officer").all()).flatMap(({ messages }) =>
    messages.map(({ text }) => text),
  );
  expect(texts.join()).not.toContain("Kvadratrod");
  expect(texts.join()).toContain("Uberørt.");
  expect(texts.join()).toContain("a removal that cannot be made again");

  const receipts = await receiptsOf(world);
  expect(receipts.slice(0, before.length)).toEqual(before);
  expect(
    receipts
      .slice(before.length)
      .flatMap(({ keys }) => keys)
      .sort(),
  ).toEqual([erased, due, freed].sort());
  expect(await verifyChain(receipts, world.stores.signer)).toEqual([]);
  expect(await world.inbox.cleanup.holds.get(placed?.hold.id ?? "")).toMatchObject({
    record: {
      basis: "legal-claim",
      scope: { contactKey: bo },
      reviewOn: "2027-02-26",
      placedBy: "the restore",
    },
  });

  // Nothing comes back: the same mail once more, under the id that it had.
  await world.stores.raw.put(`inbound/support/${gone}`, Buffer.from(eml()));
  await world.inbox.queues.intake.send(`inbound/support/${gone}`);
  await world.settle();
  expect(await find(keyOf(world, gone))).toMatchObject({ state: "deleted" });
});

/** Somebody reported what the engine had missed, and it was taken out by hand. */
async function makeGood({ stores, now }: World, key: string): Promise<void> {
  const message = (await stores.messages.find(key)) as Message & { readonly attempt: string };
  const body = (await stores.bodies.get(key, message.attempt)) as Body;
  const next = { ...body, text: body.text.replace("Kvadratrod", "[sensitive]") };
  await stores.journal.append({ at: now().toISOString(), act: "remove", key, rule: "missed removal" });
  await stores.bodies.put(key, "by-hand", next);
  await stores.messages.replaceTreated(
    { ...message, attempt: "by-hand", summary: summarize(next) },
    message.attempt,
  );
  await stores.bodies.delete(key, message.attempt);
}

test("of the erased mail no byte is left in any file after the restore", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  const key = keyOf(world, await world.receive(eml({ text: "Hej, kvadratkode." })));
  const backup = await backupOf(world);
  await erase(world, key);
  const { world: after } = await restored(world, backup);
  after.leave();
  const files = readdirSync(after.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => file.includes("kvadratkode"))).toEqual([]);
});

test("a hold that came after the backup saves what became due since: it is placed before anything goes by its day", async () => {
  const world = await createWorld({ onDisk: true, at: "2026-02-26T09:00:00Z" });
  const key = keyOf(world, await world.receive(eml()));
  world.moveTo("2027-02-24T09:00:00Z");
  const backup = await backupOf(world);
  await placeHold(world.inbox.cleanup, hold({ message: key }));
  world.moveTo("2027-02-27T09:00:00Z");
  const { world: after } = await restored(world, backup);
  expect(await after.stores.messages.find(key)).toMatchObject({ state: "live" });
});

test("a raw mail that waited when the backup was made is taken in after the restore, once", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  await world.deliver(eml({ text: "Venter." }));
  const backup = await backupOf(world);
  await world.settle();
  const { world: after } = await restored(world, backup);
  await after.recover();
  await after.settle();
  expect(await after.staff().all()).toHaveLength(1);
  expect((await after.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
});

test("what a stopped attempt had left when the backup was made is swept with the restore", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  const key = keyOf(world, await world.receive(eml()));
  const { attempt } = (await world.stores.messages.find(key)) as Message & { readonly attempt: string };
  const body = (await world.stores.bodies.get(key, attempt)) as Body;
  await world.stores.bodies.put(key, "left", body);
  await world.stores.bodies.put("unknown", "left", body);
  const backup = await backupOf(world);
  world.pass(2 * 3_600_000);
  const { world: after } = await restored(world, backup);
  expect(await after.stores.bodies.attempts("unknown")).toEqual([]);
  expect(await after.stores.bodies.attempts(key)).toEqual([attempt]);
});

test("restoring twice is restoring once, and so is restoring after one that was stopped before the end", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  const key = keyOf(world, await world.receive(eml()));
  const backup = await backupOf(world);
  await erase(world, key);
  const { folder, policy, now } = world;
  await restore({ from: backup, to: folder, policy, clock: now });
  const { world: once, said } = await restored(world, backup);
  expect(said.faults).toEqual([]);
  const { world: twice } = await restored(once, backup);
  expect(await verifyChain(await receiptsOf(twice), twice.stores.signer)).toEqual([]);
  expect(await twice.stores.messages.find(key)).toMatchObject({ state: "deleted" });
});

test("a backup has no journal, nobody else can read it, and it says until when it may be used", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  onTestFinished(() => world.close());
  await world.receive(eml());
  const folder = await backupOf(world);
  expect(readdirSync(folder).sort()).toEqual(["backup.json", "inbox.db", "receipts.pem", "secret.key"]);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "backup.json"), "utf8"))).toEqual({
    schema: 1,
    at: "2027-02-24T09:00:00.000Z",
    endsOn: "2027-03-03",
  });
  await expect(backUp(world.stores, world.folder, folder, world.now().toISOString())).rejects.toThrow(
    /not empty/,
  );
});

test.each([
  ["on its last day", "2027-03-02T22:59:00Z", null],
  ["from the day on which people are told that it is gone", "2027-03-02T23:00:00Z", /ended on 2027-03-03/],
])("a backup %s is restored or refused", async (_, at, refusal) => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  onTestFinished(() => world.close());
  const from = await backupOf(world);
  world.moveTo(at);
  const restoring = restore({ from, to: world.folder, policy: world.policy, clock: world.now });
  if (refusal === null) expect(await restoring).toMatchObject({ faults: [] });
  else await expect(restoring).rejects.toThrow(refusal);
});

test("without the journal a restore is refused, unless somebody says that it is lost", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  await world.receive(eml());
  const backup = await backupOf(world);
  rmSync(join(world.folder, "journal.jsonl"));
  const { folder, policy, now } = world;
  await expect(restore({ from: backup, to: folder, policy, clock: now })).rejects.toThrow(
    /There is no journal/,
  );
  const { world: after } = await restored(world, backup, true);
  expect(await after.staff().all()).toHaveLength(1);
});

test("a folder that is no backup, and one of another inbox, are refused with a sentence", async () => {
  const world = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  const other = await createWorld({ onDisk: true, at: "2027-02-24T09:00:00Z" });
  onTestFinished(() => Promise.all([world.close(), other.close()]).then(() => {}));
  const options = { to: world.folder, policy: world.policy, clock: world.now };
  await expect(restore({ ...options, from: world.folder })).rejects.toThrow(/is no backup/);
  await expect(restore({ ...options, from: await backupOf(other) })).rejects.toThrow(/don't belong together/);
});
