/** What a register promises: no change is lost, each listing is whole and newest first, and nothing of another register. */
import { describe, expect, test } from "vitest";
import { changed, newEntry, type RegisterName } from "../../../functions/cases/entries.ts";
import type { Entry, Register } from "../../../functions/cases/ports.ts";
import { pages } from "../samples.ts";

type Note = { readonly words: string; readonly by?: { readonly role: string } };
type Open = () => Promise<(name: RegisterName) => Register<Note>>;

const first = "2026-03-01T09:00:00.000Z-aa";
const second = "2026-03-01T09:00:00.000Z-bb";
const third = "2026-04-01T09:00:00.000Z-aa";

const entry = (id = first, fields: Partial<Entry<Note>> = {}): Entry<Note> => ({
  ...newEntry<Note>(id, { words: "Ringer \u0000 i morgen 🙂", by: { role: "supporter" } }),
  ...fields,
});

/** `open` gives empty registers that nobody else uses, with two entries a page. */
export function registerContract(open: Open): void {
  test("an entry is read as it was created", async () => {
    const notes = (await open())("notes");
    const full = entry(first, { about: { caseId: "C1" }, expiresOn: "2027-03-01" });
    expect(await notes.create(full)).toBe(true);
    expect(await notes.get(first)).toEqual(full);
    expect(await notes.get(second)).toBeNull();
  });

  test("an id is given once: another entry under it is refused and changes nothing, the same one is done", async () => {
    const notes = (await open())("notes");
    await notes.create(entry());
    expect(await notes.create(entry())).toBe(true);
    expect(await notes.create(entry(first, { record: { words: "other" } }))).toBe(false);
    expect(await notes.get(first)).toEqual(entry());
  });

  test("an entry is replaced in the place of the version before it, once", async () => {
    const notes = (await open())("notes");
    await notes.create(entry());
    const next = changed(entry(), { words: "changed" }, "2027-03-01");
    expect(await notes.replace(next)).toBe(true);
    expect(await notes.replace(next)).toBe(true);
    expect(await notes.get(first)).toEqual(next);
  });

  test("of two changes of the same version one is refused: no change is lost", async () => {
    const notes = (await open())("notes");
    await notes.create(entry());
    const answers = await Promise.all(
      ["ada", "bo"].map((words) => notes.replace(changed(entry(), { words }))),
    );
    expect([...answers].sort()).toEqual([false, true]);
    expect((await notes.get(first))?.record.words).toBe(answers[0] ? "ada" : "bo");
  });

  test.each([
    ["of a version that is yet to come", 3],
    ["of a version that was left behind", 1],
  ])("a change %s is refused", async (_, version) => {
    const notes = (await open())("notes");
    await notes.create(entry());
    await notes.replace(changed(entry(), { words: "two" }));
    expect(await notes.replace(entry(first, { version: version + 1, record: { words: "late" } }))).toBe(
      false,
    );
    expect((await notes.get(first))?.record.words).toBe("two");
  });

  test("what is not there is not replaced", async () => {
    const notes = (await open())("notes");
    expect(await notes.replace(changed(entry(), { words: "changed" }))).toBe(false);
    expect(await notes.get(first)).toBeNull();
  });

  test("all entries are listed newest first, over more than one page", async () => {
    const notes = (await open())("notes");
    for (const id of [second, third, first]) await notes.create(entry(id));
    const read = await pages((next) => notes.list(next));
    expect(read.flat().map(({ id }) => id)).toEqual([third, second, first]);
    expect(read.length).toBeGreaterThan(1);
    expect(read.flat()[1]).toEqual(entry(second));
  });

  test("an empty register lists nothing", async () => {
    const notes = (await open())("notes");
    expect(await notes.list()).toEqual({ items: [] });
    expect(await notes.about({ caseId: "C1" })).toEqual({ items: [] });
  });

  describe("what is about somebody", () => {
    const ofCase = { about: { caseId: "X" } };
    const ofContact = { about: { contactKey: "X" } };

    test("is listed newest first, over more than one page, without what is about others or nobody", async () => {
      const notes = (await open())("notes");
      for (const id of [second, third, first]) await notes.create(entry(id, ofCase));
      await notes.create(entry("2026-05-01T09:00:00.000Z-aa", { about: { caseId: "Y" } }));
      await notes.create(entry("2026-05-01T09:00:00.000Z-bb"));
      const read = await pages((next) => notes.about({ caseId: "X" }, next));
      expect(read.flat().map(({ id }) => id)).toEqual([third, second, first]);
    });

    test("a case is no contact, though both be called the same", async () => {
      const notes = (await open())("notes");
      await notes.create(entry(first, ofCase));
      await notes.create(entry(second, ofContact));
      expect((await notes.about({ caseId: "X" })).items.map(({ id }) => id)).toEqual([first]);
      expect((await notes.about({ contactKey: "X" })).items.map(({ id }) => id)).toEqual([second]);
    });

    test("is listed as it stands after a change, under the new subject", async () => {
      const notes = (await open())("notes");
      await notes.create(entry(first, ofCase));
      const moved = { ...changed(entry(first, ofCase), { words: "two" }), ...ofContact };
      await notes.replace(moved);
      expect((await notes.about({ caseId: "X" })).items).toEqual([]);
      expect((await notes.about({ contactKey: "X" })).items).toEqual([moved]);
    });
  });

  test("registers know nothing of each other", async () => {
    const register = await open();
    await register("notes").create(entry(first, { about: { caseId: "X" } }));
    expect(await register("requests").get(first)).toBeNull();
    expect((await register("requests").list()).items).toEqual([]);
    expect((await register("requests").about({ caseId: "X" })).items).toEqual([]);
    await register("requests").delete(first);
    expect(await register("notes").get(first)).not.toBeNull();
  });

  test("a deleted entry is in no listing; deleting it again is done", async () => {
    const notes = (await open())("notes");
    await notes.create(entry(first, { about: { caseId: "X" } }));
    for (const _ of [1, 2]) await notes.delete(first);
    expect(await notes.get(first)).toBeNull();
    expect((await notes.list()).items).toEqual([]);
    expect((await notes.about({ caseId: "X" })).items).toEqual([]);
  });

  test("the token of another listing is refused", async () => {
    const notes = (await open())("notes");
    for (const id of [first, second, third]) await notes.create(entry(id));
    const { next = "" } = await notes.list();
    await expect(notes.list(next.slice(2))).rejects.toThrow(/not one of this listing/);
  });
}
