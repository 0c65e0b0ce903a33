import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CaseList, caseList, type Role } from "../../functions/staff/contract.ts";
import { createDesk, type Desk } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.close());

async function list(query: string, role: Role = "supporter"): Promise<CaseList> {
  const { status, text } = await desk.ask(`/api/cases${query}`, role);
  expect(status).toBe(200);
  return caseList.parse(JSON.parse(text));
}

const subjects = async (query: string, role: Role = "supporter") =>
  (await list(query, role)).cases.map(({ subject }) => subject);

describe("a row", () => {
  test("is made from the messages of its case: named after the first, dated and previewed by the latest", async () => {
    const id = await desk.receive({
      id: "first",
      at: "2026-11-20T09:00:00.000Z",
      subject: "Invoice of {national-id A}",
      text: "Please look.",
      attachments: [
        { filename: "a.txt", contentType: "text/plain", status: "scrubbed", text: "{financial-id A}" },
        { filename: "b.png", contentType: "image/png", status: "withheld", reason: "picture" },
      ],
    });
    await desk.receive({
      id: "second",
      joins: "first",
      at: "2026-11-21T09:00:00.000Z",
      subject: "Re: Invoice",
      text: "Any news? {national-id A}",
    });
    expect(await list("")).toEqual({
      cases: [
        {
          id,
          number: id.slice(0, 6),
          subject: "Invoice of [national-id A]",
          preview: "Any news? [national-id A]",
          status: "open",
          contact: { name: "Anna Berg", email: "anna.berg@example.org" },
          removed: { "national-id": 2, "financial-id": 1 },
          attachments: 2,
          withheld: 1,
          receivedAt: "2026-11-21T09:00:00.000Z",
          deleteOn: "2027-11-21",
          assignee: null,
        },
      ],
    });
  });

  test("of a held mail has no subject, no preview and no contact", async () => {
    await desk.receive({ id: "locked", held: "encrypted" });
    const [row] = (await list("?status=held")).cases;
    expect(row).toMatchObject({ subject: null, preview: "", contact: null, removed: {}, status: "held" });
  });

  test("of a mail that names no sender has no contact", async () => {
    await desk.receive({ id: "anonymous", from: { name: "", email: "" } });
    expect((await list("")).cases[0]?.contact).toBeNull();
  });

  test("names the hold that stands on a message", async () => {
    await desk.receive({ id: "dispute", hold: "hold-1" });
    expect((await list("")).cases[0]?.hold).toBe("hold-1");
  });
});

describe("folders", () => {
  beforeEach(async () => {
    await desk.receive({ id: "a", at: "2026-11-20T09:00:00.000Z", subject: "an open one" });
    await desk.receive({
      id: "b",
      at: "2026-11-21T09:00:00.000Z",
      subject: "a waiting one",
      status: "waiting",
    });
    await desk.receive({ id: "c", at: "2026-11-22T09:00:00.000Z", subject: "a spam one", status: "spam" });
  });

  test.each([
    ["", ["a waiting one", "an open one"], "no folder is everything but spam, newest first"],
    ["?status=open", ["an open one"], "one status"],
    ["?status=spam", ["a spam one"], "spam when it is asked for"],
    ["?status=closed", [], "an empty folder is an empty list"],
    ["?contact=ANNA.BERG@example.org", ["a waiting one", "an open one"], "addresses know no case"],
    ["?contact=anna.berg@example.org&status=spam", ["a spam one"], "filters add up"],
    ["?contact=someone@example.org", [], "nobody wrote from there"],
  ])("%s lists %j: %s", async (query, expected) => {
    expect(await subjects(query)).toEqual(expected);
  });
});

describe("the filter by what was removed", () => {
  beforeEach(async () => {
    await desk.receive({ id: "a", at: "2026-11-20T09:00:00.000Z", subject: "ill", text: "{health}" });
    await desk.receive({ id: "b", at: "2026-11-21T09:00:00.000Z", subject: "family", text: "{family}" });
    await desk.receive({ id: "c", at: "2026-11-22T09:00:00.000Z", subject: "id", text: "{national-id A}" });
    await desk.receive({ id: "d", at: "2026-11-23T09:00:00.000Z", subject: "nothing" });
  });

  test.each<[Role, string, string[], string]>([
    ["supporter", "sensitive", ["family", "ill"], "all disclosing categories as one"],
    ["supporter", "national-id", ["id"], "a label that discloses nothing"],
    ["officer", "health", ["ill"], "the category itself"],
    ["officer", "sensitive", ["family", "ill"], "or all disclosing ones"],
    ["officer", "religion", [], "removed nowhere"],
  ])("gives a %s who asks for %s %j: %s", async (role, category, expected) => {
    expect(await subjects(`?category=${category}`, role)).toEqual(expected);
  });

  test("refuses a disclosing category to a supporter, as the answer would tell which cases have it", async () => {
    const { status, text } = await desk.ask("/api/cases?category=health");
    expect(status).toBe(403);
    expect(JSON.parse(text).detail).toContain('"sensitive"');
    expect(text).not.toContain("ill");
  });

  test("counts disclosing categories together for a supporter, one by one for the officer", async () => {
    await desk.receive({
      id: "e",
      joins: "a",
      at: "2026-11-24T09:00:00.000Z",
      text: "{health} {criminal} {national-id A}",
    });
    const removed = async (role: Role) =>
      (await list("", role)).cases.find(({ subject }) => subject === "ill")?.removed;
    expect(await removed("supporter")).toEqual({ "national-id": 1, sensitive: 3 });
    expect(await removed("officer")).toEqual({ "national-id": 1, health: 2, criminal: 1 });
  });
});

describe("the day of deletion", () => {
  test.each([
    ["2027-01-14T22:59:59.999Z", 1, "23:59:59 in Copenhagen in winter"],
    ["2027-01-14T23:00:00.000Z", 0, "00:00 in Copenhagen: from now on nothing shows it"],
  ])("at %s the list has %i case (%s)", async (now, count) => {
    await desk.receive({ id: "winter", at: "2026-01-15T12:00:00.000Z" });
    desk.at(now);
    for (const query of ["", "?status=open", "?contact=anna.berg@example.org"]) {
      expect((await list(query)).cases).toHaveLength(count);
    }
  });

  test.each([
    ["2027-07-14T21:59:59.999Z", 1, "23:59:59 in Copenhagen in summer"],
    ["2027-07-14T22:00:00.000Z", 0, "00:00 in Copenhagen"],
  ])("at %s the list has %i case (%s)", async (now, count) => {
    await desk.receive({ id: "summer", at: "2026-07-15T12:00:00.000Z" });
    desk.at(now);
    expect((await list("")).cases).toHaveLength(count);
  });

  test("takes subject, counts and contact of the message that has gone out of the row", async () => {
    const first = { name: "First Sender", email: "first@example.org" };
    await desk.receive({
      id: "first",
      at: "2026-01-15T12:00:00.000Z",
      subject: "First",
      text: "{health}",
      from: first,
    });
    await desk.receive({ id: "second", joins: "first", at: "2026-03-15T12:00:00.000Z", subject: "Second" });
    desk.at("2027-02-01T10:00:00.000Z");
    const { text } = await desk.ask("/api/cases", "officer");
    expect(caseList.parse(JSON.parse(text)).cases[0]).toMatchObject({ subject: "Second", removed: {} });
    expect(text).not.toContain("First");
    expect((await list("?contact=first@example.org")).cases).toEqual([]);
  });

  test("does not show a message that cleanup has claimed or buried", async () => {
    await desk.receive({ id: "claimed", at: "2025-11-20T09:00:00.000Z" });
    await desk.receive({ id: "buried", at: "2025-11-21T09:00:00.000Z" });
    await desk.stores.messages.claimForDeletion(desk.keyOf("claimed"), "2026-11-20");
    await desk.bury("buried", "2026-11-21");
    desk.at("2026-01-01T10:00:00.000Z");
    expect((await list("")).cases).toEqual([]);
  });
});

describe("paging", () => {
  const minute = (index: number) => new Date(Date.UTC(2026, 10, 1, 8, index)).toISOString();

  async function walk(query: string): Promise<{ readonly pages: number[]; readonly ids: string[] }> {
    const pages: number[] = [];
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const cursor: string = next === undefined ? "" : `&cursor=${next}`;
      const page = await list(`?${query}${cursor}`);
      pages.push(page.cases.length);
      ids.push(...page.cases.map(({ id }) => id));
      next = page.next;
    } while (next !== undefined);
    return { pages, ids };
  }

  test("walks 120 cases in pages of 50, newest first, each once", async () => {
    for (let index = 0; index < 120; index++) await desk.receive({ id: `m${index}`, at: minute(index) });
    const newestFirst = Array.from({ length: 120 }, (_, index) => desk.caseOf(`m${119 - index}`));
    for (const query of ["limit=50", "limit=50&status=open", "limit=50&contact=anna.berg@example.org"]) {
      expect(await walk(query), query).toEqual({ pages: [50, 50, 20], ids: newestFirst });
    }
  });

  test("fills a page past cases that have nothing to show", async () => {
    for (let index = 0; index < 60; index++) {
      await desk.receive({
        id: `m${index}`,
        at: minute(index),
        ...(index % 3 === 0 ? {} : { status: "spam" as const }),
      });
    }
    expect((await walk("limit=10")).pages.slice(0, 2)).toEqual([10, 10]);
    expect((await walk("limit=10")).ids).toHaveLength(20);
  });

  test("gives a short page with a next rather than searching for ever for a rare removal", async () => {
    for (let index = 0; index < 60; index++) await desk.receive({ id: `m${index}`, at: minute(index) });
    await desk.receive({ id: "rare", at: minute(-1), text: "{national-id A}" });
    const first = await list("?limit=2&category=national-id");
    expect(first.cases).toEqual([]);
    expect(first.next).toBeDefined();
    expect((await walk("limit=2&category=national-id")).ids).toEqual([desk.caseOf("rare")]);
  });

  test.each([
    ["made up", () => "bm93aGVyZQ.c2lnbmF0dXJl"],
    ["not of our shape", () => "x"],
    ["empty", () => ""],
    ["with another position under a true signature", (true_: string) => `YQ.${true_.split(".")[1]}`],
    ["with something added", (true_: string) => `${true_}.x`],
  ])("refuses a cursor that is %s with a sentence", async (_why, forge) => {
    for (let index = 0; index < 3; index++) await desk.receive({ id: `m${index}`, at: minute(index) });
    const { next = "" } = await list("?limit=1");
    const { status, text } = await desk.ask(`/api/cases?limit=1&cursor=${forge(next)}`);
    expect(status).toBe(400);
    expect(JSON.parse(text).detail).toMatch(/cursor.*\.$/);
  });

  test("refuses the cursor of another list", async () => {
    for (let index = 0; index < 3; index++) await desk.receive({ id: `m${index}`, at: minute(index) });
    const { next } = await list("?limit=1&status=open");
    expect((await desk.ask(`/api/cases?limit=1&status=open&cursor=${next}`)).status).toBe(200);
    expect((await desk.ask(`/api/cases?limit=1&cursor=${next}`)).status).toBe(400);
  });
});

test.each([
  ["status=lost", "status"],
  ["status=open&status=spam", "status"],
  ["category=secrets", "category"],
  ["contact=anna", "contact"],
  ["limit=0", "limit"],
  ["limit=101", "limit"],
  ["limit=ten", "limit"],
  ["sort=up", "filters"],
])("refuses ?%s with a sentence about %s that repeats nothing of the request", async (query, about) => {
  const { status, headers, text } = await desk.ask(`/api/cases?${query}`);
  expect(status).toBe(400);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(JSON.parse(text).detail).toMatch(new RegExp(`${about}.*\\.$`));
  expect(text).not.toMatch(/lost|secrets|anna|101|ten\b|sort/);
});
