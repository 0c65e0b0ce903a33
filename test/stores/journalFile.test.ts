import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JournalEntry } from "../../functions/cases/ports.ts";
import { createJournalFile } from "../../functions/stores/sqlite/journalFile.ts";
import { all } from "./samples.ts";
import { temporaryFolder } from "./temporary.ts";

const deletion = (key: string): JournalEntry => ({
  at: "2027-03-01T00:00:01.000Z",
  act: "remove",
  key,
  rule: "engine e1",
});
const line = (key: string): string => `${JSON.stringify(deletion(key))}\n`;

/** A journal whose file holds this, and what reading gives: the keys. */
function journalWith(content: string) {
  const path = join(temporaryFolder(), "journal.jsonl");
  writeFileSync(path, content);
  const journal = createJournalFile(path);
  const keys = async () => (await all(journal.entries())).map((entry) => ("key" in entry ? entry.key : ""));
  return { path, journal, keys };
}

describe("the journal as a file", () => {
  test("has one line for each entry and is its owner's alone", async () => {
    const path = join(temporaryFolder(), "journal.jsonl");
    const journal = createJournalFile(path);
    for (const key of ["m1", "m2"]) await journal.append(deletion(key));
    expect(readFileSync(path, "utf8")).toBe(line("m1") + line("m2"));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("goes on where it was when it is opened again", async () => {
    const { path, keys } = journalWith(line("m1"));
    await createJournalFile(path).append(deletion("m2"));
    expect(await keys()).toEqual(["m1", "m2"]);
  });

  test.each([
    [line("m2").slice(0, 20), "a line was torn in the middle"],
    [line("m2").slice(0, -1), "only the end of the line is missing"],
    ["\0\0\0\0", "the file grew, but its bytes were lost"],
    ["#to", "the mark of a torn line was torn itself"],
  ])("a last line that was torn (%j) is skipped and never glued to the next: %s", async (torn) => {
    const { journal, keys } = journalWith(line("m1") + torn);
    expect(await keys()).toEqual(["m1"]);
    await journal.append(deletion("m3"));
    await journal.append(deletion("m4"));
    expect(await keys()).toEqual(["m1", "m3", "m4"]);
  });

  test("a line torn twice in a row harms nobody either", async () => {
    const { path, journal, keys } = journalWith(line("m1"));
    for (const key of ["m2", "m4"]) {
      appendFileSync(path, line(key).slice(0, 15));
      await journal.append(deletion(key === "m2" ? "m3" : "m5"));
    }
    expect(await keys()).toEqual(["m1", "m3", "m5"]);
  });

  test("a damaged line that is not the last stops the reading with its number", async () => {
    const { keys } = journalWith(`${line("m1")}{"at":"20\n${line("m3")}`);
    await expect(keys()).rejects.toThrow(/Line 2 of the journal .* is damaged\. Restore the journal/);
  });

  test("an append that fails says so, so that nothing is deleted without it", async () => {
    const { path, journal } = journalWith("");
    rmSync(path);
    mkdirSync(path);
    await expect(journal.append(deletion("m1"))).rejects.toThrow(
      /journal\.jsonl could not be read or written/,
    );
  });

  test("a journal longer than one read is read whole", async () => {
    const expected = Array.from({ length: 3000 }, (_, index) => `m${index}`);
    const { keys } = journalWith(expected.map(line).join(""));
    expect(await keys()).toEqual(expected);
  });
});
