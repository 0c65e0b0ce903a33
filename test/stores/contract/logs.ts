/** What the read log and the journal promise: everything that was appended, in order. */
import { expect, test } from "vitest";
import type { Journal, JournalEntry, ReadLog, ReadLogEntry } from "../../../functions/cases/ports.ts";
import { all, closed, run } from "../samples.ts";

/** `open` gives an empty read log. */
export function readLogContract(open: () => ReadLog | Promise<ReadLog>): void {
  const reading = (fields: Partial<ReadLogEntry>): ReadLogEntry => ({
    at: "2026-03-01T09:00:00.000Z",
    who: "ada",
    role: "supporter",
    caseId: "C1",
    what: "case",
    purpose: "support",
    ...fields,
  });

  test("the readings of a case are listed oldest first, the same person's too", async () => {
    const log = await open();
    const first = reading({});
    const second = reading({
      at: "2026-03-01T10:00:00.000Z",
      who: "bo",
      role: "officer",
      what: "package",
      purpose: "rights",
    });
    const third = reading({ at: "2026-03-01T11:00:00.000Z", what: "attachment", purpose: "oversight" });
    for (const entry of [first, second, third, reading({ caseId: "C2" })]) await log.append(entry);
    expect(await log.ofCase("C1")).toEqual([first, second, third]);
  });

  test("two readings at the same moment are two entries", async () => {
    const log = await open();
    for (const _ of [1, 2]) await log.append(reading({}));
    expect(await log.ofCase("C1")).toEqual([reading({}), reading({})]);
  });

  test("a case that nobody read has no readings", async () => {
    expect(await (await open()).ofCase("C1")).toEqual([]);
  });
}

/** `open` gives an empty journal. */
export function journalContract(open: () => Journal | Promise<Journal>): void {
  const at = "2027-03-01T00:00:01.000Z";
  const deletion = (key: string): JournalEntry => ({
    at,
    act: "delete",
    key,
    rule: "general P1Y",
    expiresOn: "2027-03-31",
  });

  test("entries are read back in the order in which they were appended", async () => {
    const journal = await open();
    for (const key of ["m2", "m1", "m3"]) await journal.append(deletion(key));
    expect(await all(journal.entries())).toEqual(["m2", "m1", "m3"].map(deletion));
  });

  test("entries appended at the same moment are all there, each whole", async () => {
    const journal = await open();
    const keys = Array.from({ length: 20 }, (_, index) => `m${index}`);
    await Promise.all(keys.map((key) => journal.append(deletion(key))));
    const read = await all(journal.entries());
    expect(read.map((entry) => ("key" in entry ? entry.key : "")).sort()).toEqual([...keys].sort());
  });

  test("every act is read back as it was appended", async () => {
    const journal = await open();
    const entries: readonly JournalEntry[] = [
      { ...deletion("m1"), act: "erase" } as JournalEntry,
      { at, act: "remove", key: "m1", rule: "engine e1" },
      { at, act: "hold", key: "h1", rule: "authority", scope: { contactKey: "c1" }, endsOn: "2028-01-01" },
      { at, act: "restrict", key: "h2", rule: "restriction", scope: { caseId: "C1" }, endsOn: null },
      { at, act: "object", key: "h3", rule: "objection", scope: { message: "m1" }, endsOn: null },
      { at, act: "lift", key: "h2", rule: "restriction" },
      { at, act: "end-hold", key: "h1", rule: "authority" },
      { at, act: "receipt", receipt: run({ keys: ["m1"], closed: closed() }) },
    ];
    for (const entry of entries) await journal.append(entry);
    expect(await all(journal.entries())).toEqual(entries);
  });

  test("a new journal has no entries", async () => {
    expect(await all((await open()).entries())).toEqual([]);
  });
}
