import { expect, test } from "vitest";
import { changed, entryId, isOver, madeAt, newEntry } from "../../functions/cases/entries.ts";

const at = "2026-03-01T09:00:00.000Z";

test("an id tells when the entry was made, and later ones sort behind", () => {
  expect(madeAt(entryId(at, "f00"))).toBe(at);
  expect(entryId(at, "fff") < entryId("2026-03-01T09:00:00.001Z", "000")).toBe(true);
});

test("a change is the next version and keeps whom it is about", () => {
  const made = newEntry(entryId(at, "f00"), { words: "one" }, { about: { caseId: "C1" } });
  expect(changed(made, { words: "two" })).toEqual({ ...made, version: 2, record: { words: "two" } });
  expect(changed(made, { words: "two" }, "2027-01-01").expiresOn).toBe("2027-01-01");
});

test.each([
  ["2027-03-01", true, "its day has come"],
  ["2027-02-28", false, "the day before"],
])("on %s an entry that expires on 1 March is over: %s (%s)", (today, over) => {
  expect(isOver(newEntry("x", {}, { expiresOn: "2027-03-01" }), today)).toBe(over);
});

test("an entry without a last day is never over", () => {
  expect(isOver(newEntry("x", {}), "9999-12-31")).toBe(false);
});
