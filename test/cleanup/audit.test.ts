/** The audit is quiet after a year of use, and has a sentence for each way in which something can be off. */

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { newEntry, registerNames } from "../../functions/cases/entries.ts";
import { messageKey } from "../../functions/cases/keys.ts";
import { placeHold } from "../../functions/cases/placeHold.ts";
import { stores as listOfStores } from "../../functions/cases/stores.ts";
import { audit } from "../../functions/cleanup/audit.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { runScript } from "../local/process.ts";
import { createWorld, eml, type World } from "../world.ts";

const digestOf = (world: World) => createDigest(world.stores.secret);
const auditOf = (world: World) =>
  audit({
    ...world.stores,
    holds: world.stores.register("holds"),
    raws: world.stores.raw,
    digest: digestOf(world),
    now: () => world.now().toISOString(),
  });
const faultsOf = async (world: World) => (await auditOf(world)).faults;

/** Changes a row behind the back of the stores. */
function tamper(world: World, sql: string): void {
  const db = new DatabaseSync(join(world.folder, "inbox.db"));
  db.exec(sql);
  db.close();
}

async function world(): Promise<World> {
  const made = await createWorld({ onDisk: true });
  onTestFinished(() => made.close());
  return made;
}

test("every store of the list is looked at, but those that the local inbox does not have", async () => {
  const inbox = await world();
  const { stores } = await auditOf(inbox);
  expect(Object.keys(stores).sort()).toEqual(
    Object.keys(listOfStores)
      .filter((name) => !["logs", "users"].includes(name))
      .sort(),
  );
  expect(registerNames.filter((name) => !Object.hasOwn(listOfStores, name))).toEqual([]);
});

test("an inbox that was cleaned every day has nothing overdue, and every mail that came is accounted for", async () => {
  const inbox = await world();
  await inbox.receive(eml({ messageId: "one@example.dk" }));
  await inbox.receive(eml({ messageId: "one@example.dk" }));
  await inbox.receive(eml({ contentType: 'multipart/encrypted; boundary="b"' }));
  await inbox.deliver(eml());
  expect(await auditOf(inbox)).toMatchObject({
    faults: [],
    mails: { received: 4, ended: 3, waiting: 1 },
    stores: { messages: { things: 2, oldest: "2026-03-02T09:00:00.000Z", overdue: 0 }, raw: { things: 2 } },
  });
  await inbox.settle();
  for (const day of ["2026-03-09", "2027-03-02", "2027-05-02"]) {
    await inbox.cleanUp(day);
    await inbox.sweep();
    expect(await faultsOf(inbox)).toEqual([]);
  }
  expect(await auditOf(inbox)).toMatchObject({
    receipts: { given: 3, deleted: 3 },
    stores: {
      messages: { things: 0, oldest: null },
      bodies: { things: 0 },
      tombstones: { things: 0 },
      journal: { things: 6 },
    },
  });
});

test("on its day a message is due, and overdue when the day is over", async () => {
  const inbox = await world();
  await inbox.receive(eml());
  await inbox.cleanUp("2027-03-01");
  inbox.moveTo("2027-03-02T22:59:59Z");
  expect(await faultsOf(inbox)).toEqual([]);
  inbox.moveTo("2027-03-02T23:00:00Z");
  expect(await faultsOf(inbox)).toEqual(["messages: 1 of what lies there should be gone."]);
});

test("what is held is not overdue; it is said by which hold, and until when", async () => {
  const inbox = await world();
  const key = messageKey(digestOf(inbox), await inbox.receive(eml()));
  const placed = await placeHold(inbox.inbox.cleanup, {
    basis: "authority",
    reason: "Asked for",
    askedBy: "The police",
    placedBy: "anl",
    scope: { message: key },
    endsOn: "2028-01-01",
    reviewOn: "2027-04-01",
  });
  const id = placed?.hold.id;
  await inbox.cleanUp("2027-04-01");
  expect(await auditOf(inbox)).toMatchObject({
    faults: [],
    held: [{ id, basis: "authority", messages: 1, until: "2028-01-01", reviewOn: "2027-04-01" }],
  });
  await inbox.cleanUp("2027-04-02");
  expect(await faultsOf(inbox)).toEqual([`Hold ${id} was to be reviewed on 2027-04-01.`]);
});

test("a stamp of a hold that nobody knows is said", async () => {
  const inbox = await world();
  const key = messageKey(digestOf(inbox), await inbox.receive(eml()));
  await inbox.stores.messages.addHold(key, "lost");
  expect(await faultsOf(inbox)).toEqual([`Message ${key} is held by lost, which nobody knows.`]);
});

test.each([
  [
    "a body that no message names",
    "INSERT INTO bodies VALUES ('x', 'a', '2026-01-01T00:00:00.000Z', '{}')",
    "bodies",
  ],
  ["a notice without its message", "INSERT INTO outbox (key, mail) VALUES ('x', '{}')", "outbox"],
  ["an empty head", "INSERT INTO cases VALUES ('X', 'open', NULL, '2026-01-01T00:00:00.000Z')", "cases"],
  ["an old claim", "INSERT INTO claims VALUES ('x', 'y', '2026-01-01T00:00:00.000Z')", "claims"],
  [
    "an old reading",
    "INSERT INTO readLog (caseId, at, who, role) VALUES ('X', '2025-11-01T00:00:00.000Z', 'ada', 'officer')",
    "readLog",
  ],
  [
    "a tombstone past its day",
    `INSERT INTO messages (key, item) VALUES ('x', '{"state":"deleted","caseId":"X","expiresOn":"2026-03-01"}')`,
    "tombstones",
  ],
])("%s is overdue", async (_, sql, name) => {
  const inbox = await world();
  tamper(inbox, sql);
  expect(await faultsOf(inbox)).toEqual([`${name}: 1 of what lies there should be gone.`]);
});

test("an entry of a register past its last day, and raw mail past six days, are overdue", async () => {
  const inbox = await world();
  const notes = inbox.stores.register("notes");
  await notes.create(newEntry("2026-01-01T00:00:00.000Z-x", {}, { expiresOn: "2026-03-08" }));
  await inbox.deliver(eml());
  inbox.moveTo("2026-03-10T09:00:00Z");
  expect((await faultsOf(inbox)).toSorted()).toEqual([
    "notes: 1 of what lies there should be gone.",
    "raw: 1 of what lies there should be gone.",
  ]);
});

/** Two receipts, the first of one deletion. */
async function afterDeletion() {
  const inbox = await world();
  const key = messageKey(digestOf(inbox), await inbox.receive(eml()));
  await inbox.cleanUp("2027-03-02");
  await inbox.cleanUp("2027-03-03");
  return { inbox, key };
}

test.each([
  [
    "a changed receipt",
    "UPDATE runs SET closed = json_set(closed, '$.deleted', 7) WHERE number = 1",
    "Receipt 1 was changed.",
  ],
  [
    "a missing one",
    "DELETE FROM runs WHERE number = 1",
    "Receipt 1 is missing; number 2 stands in its place.",
  ],
  [
    "one that is not in the journal, as it was closed by somebody else",
    "UPDATE runs SET closed = json_set(closed, '$.hash', 'ab') WHERE number = 2",
    "Receipt 2 is not in the journal.",
  ],
  [
    "a dropped last one",
    "DELETE FROM runs WHERE number = 2",
    "The journal has receipt 2, which the database does not have.",
  ],
])("%s is noticed", async (_, sql, sentence) => {
  const { inbox } = await afterDeletion();
  expect(await faultsOf(inbox)).toEqual([]);
  tamper(inbox, sql);
  expect(await faultsOf(inbox)).toContain(sentence);
});

test("a deletion that no receipt names, and one that comes back, are noticed", async () => {
  const { inbox, key } = await afterDeletion();
  await inbox.stores.journal.append({
    at: inbox.now().toISOString(),
    act: "delete",
    key: "other",
    rule: "general P1Y",
    expiresOn: "2027-04-01",
  });
  tamper(inbox, `DELETE FROM messages WHERE key = '${key}'`);
  const again = messageKey(digestOf(inbox), await inbox.receive(eml()));
  const message = await inbox.stores.messages.find(again);
  if (message?.state !== "live") throw new Error("There is no message.");
  await inbox.stores.messages.commitOnce({ ...message, key });
  expect(await faultsOf(inbox)).toEqual([
    "The journal has the deletion of message other, which no receipt names.",
    `Message ${key} was deleted and is here again.`,
  ]);
});

test("a run that nobody closed within a day is noticed", async () => {
  const { inbox } = await afterDeletion();
  const run = {
    schema: 1,
    number: 3,
    asOf: "2027-03-04",
    openedAt: "2027-03-04T01:00:00.000Z",
    keys: [],
    closed: null,
  } as const;
  await inbox.stores.runs.open(run);
  inbox.moveTo("2027-03-04T02:00:00Z");
  expect(await faultsOf(inbox)).toEqual([]);
  inbox.moveTo("2027-03-05T02:00:00Z");
  expect(await faultsOf(inbox)).toEqual(["Run 3 of 2027-03-04T01:00:00.000Z was never closed."]);
});

test("a mail that a door counted and that is nowhere is lost, and said with its day", async () => {
  const inbox = await world();
  await inbox.deliver(eml());
  for (const key of (await inbox.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items)
    await inbox.stores.raw.delete(key);
  expect(await faultsOf(inbox)).toEqual([
    "Of the mails received on 2026-03-02, 1 have no outcome and are nowhere.",
  ]);
});

test("an outcome of a mail that no door has counted is said", async () => {
  const inbox = await world();
  await inbox.stores.account.record("2026-03-02", "stranger", "new");
  expect(await faultsOf(inbox)).toEqual(["There are outcomes of mails that no door has counted."]);
});

test("npm run audit ends with 0 when nothing is off, 1 when something is, 2 for bad usage", async () => {
  const inbox = await world();
  inbox.moveTo(new Date().toISOString());
  await inbox.receive(eml());
  const run = (...args: readonly string[]) =>
    runScript("cli/audit.ts", args, { env: { DATA_DIR: inbox.folder } });
  const quiet = await run();
  expect(quiet).toMatchObject({ code: 0, stderr: "" });
  expect(quiet.stdout).toMatch(/messages +1 +oldest .* overdue 0\n.*Overdue: 0\..*Nothing is off\./s);
  await inbox.stores.account.record("2026-03-02", "stranger", "new");
  const loud = await run("--json");
  expect(loud.code).toBe(1);
  expect(JSON.parse(loud.stdout)).toMatchObject({ mails: { received: 1 }, faults: [expect.any(String)] });
  expect(await run("--yaml")).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("Usage"),
  });
});
