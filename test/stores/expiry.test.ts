import { expect, test } from "vitest";
import { newEntry } from "../../functions/cases/entries.ts";
import { dueOn, message, tombstone } from "./samples.ts";
import { openFor, temporaryFolder } from "./temporary.ts";

const today = "2027-03-31";
const now = "2027-03-31T10:00:00.000Z";

test("a tombstone goes on its last day, no sooner", async () => {
  const { messages, expire } = openFor(temporaryFolder());
  await messages.bury(tombstone({ key: "past", expiresOn: "2027-03-30" }));
  await messages.bury(tombstone({ key: "today", expiresOn: today }));
  await messages.bury(tombstone({ key: "tomorrow", expiresOn: "2027-04-01" }));
  expect(expire({ today, now })).toEqual({ tombstones: 2, claims: 0, readLog: 0, account: 0, entries: 0 });
  expect(await messages.find("today")).toBeNull();
  expect(await messages.find("tomorrow")).not.toBeNull();
});

test("no message expires, however overdue: only cleanup sees holds", async () => {
  const { messages, expire } = openFor(temporaryFolder());
  await messages.commitOnce(dueOn("2020-01-01", { holds: ["h1"] }));
  await messages.commitOnce(message({ key: "m2" }));
  expect(expire({ today, now }).tombstones).toBe(0);
  expect((await messages.ofCase("C1")).length).toBe(2);
});

test("claims go when they have expired", async () => {
  const { claims, expire } = openFor(temporaryFolder());
  await claims.claim("past", "ada", "2027-03-01T00:00:00.000Z", now);
  await claims.claim("running", "ada", "2027-03-01T00:00:00.000Z", "2027-03-31T10:00:00.001Z");
  expect(expire({ today, now }).claims).toBe(1);
  expect(await claims.claim("running", "bo", now, "2027-04-01T00:00:00.000Z")).toBe("ada");
});

test("readings are kept for 90 days", async () => {
  const { readLog, expire } = openFor(temporaryFolder());
  const times = ["2026-12-30T22:59:59.999Z", "2026-12-30T23:00:00.000Z", "2027-03-30T10:00:00.000Z"];
  const reading = { who: "ada", role: "supporter", caseId: "C1", what: "case", purpose: "support" } as const;
  for (const at of times) await readLog.append({ ...reading, at });
  expect(expire({ today, now }).readLog).toBe(1);
  expect((await readLog.ofCase("C1")).map(({ at }) => at)).toEqual(times.slice(1));
});

test("a policy that keeps readings shorter is obeyed", async () => {
  const { readLog, expire } = openFor(temporaryFolder());
  for (const at of ["2027-03-20T22:59:59.999Z", "2027-03-20T23:00:00.000Z"])
    await readLog.append({
      at,
      who: "ada",
      role: "supporter",
      caseId: "C1",
      what: "case",
      purpose: "support",
    });
  expect(expire({ today, now, readLog: "P10D" }).readLog).toBe(1);
});

test("the account is kept for five years", async () => {
  const { account, doorCount, expire } = openFor(temporaryFolder());
  for (const day of ["2022-03-30", "2022-03-31"]) {
    await doorCount.add(day, `ses-${day}`);
    await account.record(day, `key-${day}`, "new");
  }
  expect(expire({ today, now }).account).toBe(2);
  expect([await doorCount.ofDay("2022-03-30"), await account.ofDay("2022-03-30")]).toEqual([0, {}]);
  expect([await doorCount.ofDay("2022-03-31"), await account.ofDay("2022-03-31")]).toEqual([1, { new: 1 }]);
});

test("expiring again finds nothing more", async () => {
  const { messages, expire } = openFor(temporaryFolder());
  await messages.bury(tombstone({ expiresOn: today }));
  expire({ today, now });
  expect(expire({ today, now })).toEqual({ tombstones: 0, claims: 0, readLog: 0, account: 0, entries: 0 });
});

test("an entry of a register goes on its last day, one without stays", async () => {
  const { register, expire } = openFor(temporaryFolder());
  const notes = register("notes");
  for (const expiresOn of ["2027-03-30", today, "2027-04-01", null])
    await notes.create(newEntry(`id-${expiresOn}`, {}, { expiresOn }));
  expect(expire({ today, now }).entries).toBe(2);
  expect((await notes.list()).items.map(({ expiresOn }) => expiresOn)).toEqual([null, "2027-04-01"]);
});
