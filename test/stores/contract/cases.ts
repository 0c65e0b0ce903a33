/** What a case store promises: heads that only move forward, listed newest first. */
import { expect, test } from "vitest";
import type { CaseStore } from "../../../functions/cases/ports.ts";
import { head, pages } from "../samples.ts";

const [morning, noon, evening] = [
  "2026-03-01T09:00:00.000Z",
  "2026-03-01T12:00:00.000Z",
  "2026-03-01T18:00:00.000Z",
] as const;

/** `open` gives an empty store. */
export function caseStoreContract(open: () => CaseStore | Promise<CaseStore>): void {
  test("the first upsert creates the head as given", async () => {
    const store = await open();
    await store.upsert(head({ status: "spam", assignee: "ada" }), false);
    expect(await store.get("C1")).toEqual(head({ status: "spam", assignee: "ada" }));
    expect(await store.get("C2")).toBeNull();
  });

  test("a later upsert moves the time forward and nothing else", async () => {
    const store = await open();
    await store.upsert(head({ status: "waiting", assignee: "ada", latestAt: morning }), false);
    await store.upsert(head({ latestAt: noon }), false);
    expect(await store.get("C1")).toEqual(head({ status: "waiting", assignee: "ada", latestAt: noon }));
  });

  test("an upsert that comes late never moves the time back", async () => {
    const store = await open();
    await store.upsert(head({ latestAt: noon }), false);
    await store.upsert(head({ latestAt: morning }), false);
    expect(await store.get("C1")).toEqual(head({ latestAt: noon }));
  });

  test.each([
    ["waiting", true, "open", "the sender has answered"],
    ["closed", true, "open", "the sender has come back"],
    ["closed", false, "closed", "the mail was automated"],
    ["open", true, "open", "it was open"],
    ["held", true, "held", "held mail is read by an engine, not by an answer"],
    ["spam", true, "spam", "spam stays where it is"],
  ] as const)("%s with reopen %s becomes %s: %s", async (status, reopen, expected, _why) => {
    const store = await open();
    await store.upsert(head({ status }), false);
    for (const _ of [1, 2]) await store.upsert(head({ status: "open", latestAt: noon }), reopen);
    expect(await store.get("C1")).toEqual(head({ status: expected, latestAt: noon }));
  });

  test("staff change what they have seen, and are told when somebody else was first", async () => {
    const store = await open();
    await store.upsert(head({ status: "open", assignee: null }), false);
    const [unseen, hers, his] = [
      { status: "open", assignee: null },
      { status: "open", assignee: "ada" },
      { status: "closed", assignee: "ada" },
    ] as const;
    expect(await store.handle("C1", unseen, hers)).toBe(true);
    expect(await store.handle("C1", unseen, { status: "waiting", assignee: "bo" })).toBe(false);
    expect(await store.get("C1")).toEqual(head(hers));
    expect(await store.handle("C1", hers, his)).toBe(true);
    expect(await store.list({ status: "open", limit: 2 })).toEqual({ items: [] });
    expect((await store.list({ status: "closed", limit: 2 })).items).toEqual([head(his)]);
    expect(await store.handle("C1", hers, his), "a choice that was made already, sent twice").toBe(true);
    expect(await store.handle("unknown", unseen, hers)).toBe(false);
  });

  test.each([
    ["held", "open", "it could be read after all"],
    ["waiting", "waiting", "somebody has it in hand"],
  ] as const)("releasing a case that is %s leaves it %s: %s", async (status, expected, _why) => {
    const store = await open();
    await store.upsert(head({ status }), false);
    for (const _ of [1, 2]) await store.release("C1", "open");
    expect(await store.get("C1")).toEqual(head({ status: expected }));
    expect((await store.list({ status: expected, limit: 2 })).items).toEqual([head({ status: expected })]);
    await store.release("unknown", "open");
    expect(await store.get("unknown")).toBeNull();
  });

  test("cases are listed newest first, page by page, each once", async () => {
    const store = await open();
    const times = [noon, morning, evening, noon, noon];
    for (const [index, latestAt] of times.entries())
      await store.upsert(head({ id: `C${index}`, latestAt }), false);
    const read = await pages((next) => store.list({ limit: 2, ...(next === undefined ? {} : { next }) }));
    const listed = read.flat();
    expect(read.every((page) => page.length <= 2)).toBe(true);
    expect(listed.map(({ latestAt }) => latestAt)).toEqual([evening, noon, noon, noon, morning]);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(5);
  });

  test("a status lists its own cases only, newest first", async () => {
    const store = await open();
    await store.upsert(head({ id: "C1", latestAt: morning }), false);
    await store.upsert(head({ id: "C2", latestAt: noon, status: "closed" }), false);
    await store.upsert(head({ id: "C3", latestAt: evening }), false);
    await store.upsert(head({ id: "C4", latestAt: noon }), false);
    const read = await pages((next) =>
      store.list({ status: "open", limit: 2, ...(next === undefined ? {} : { next }) }),
    );
    expect(read.flat().map(({ id }) => id)).toEqual(["C3", "C4", "C1"]);
    expect(await store.list({ status: "held", limit: 2 })).toEqual({ items: [] });
  });

  test("a case that moves up while a listing is read does not make it skip another", async () => {
    const store = await open();
    for (const [id, latestAt] of [
      ["C1", morning],
      ["C2", noon],
      ["C3", evening],
    ] as const)
      await store.upsert(head({ id, latestAt }), false);
    const first = await store.list({ limit: 1 });
    await store.upsert(head({ id: "C1", latestAt: "2026-03-02T09:00:00.000Z" }), false);
    const second = await store.list({ limit: 1, ...(first.next === undefined ? {} : { next: first.next }) });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(["C3", "C2"]);
  });

  test.each([
    [morning, true, "its last message is newer"],
    [noon, false, "its last message came just then"],
    [evening, false, "its last message is older"],
  ])("removing a head of noon unless newer than %s keeps it: %s, %s", async (before, stays, _why) => {
    const store = await open();
    await store.upsert(head({ latestAt: noon }), false);
    await store.upsert(head({ id: "C2", latestAt: morning }), false);
    await store.removeUnlessNewer("C1", before);
    expect((await store.get("C1")) !== null).toBe(stays);
    expect(await store.get("C2")).not.toBeNull();
  });

  test("removing a head that is not there is nothing", async () => {
    const store = await open();
    await store.removeUnlessNewer("C1", noon);
    expect(await store.get("C1")).toBeNull();
  });
}
