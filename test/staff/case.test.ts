import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CaseView, caseView, type Role } from "../../functions/staff/contract.ts";
import { createDesk, type Desk } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.close());

async function read(id: string, role: Role = "supporter"): Promise<CaseView> {
  const { status, text } = await desk.ask(`/api/cases/${id}`, role);
  expect(status).toBe(200);
  return caseView.parse(JSON.parse(text));
}

test("shows the messages oldest to newest, with the head that they make together", async () => {
  const phones = ["+4520123456"];
  const from = { name: "Anna Berg", email: "anna.berg@example.org", phones };
  const id = await desk.receive({
    id: "first",
    at: "2026-11-20T09:00:00.000Z",
    subject: "Login",
    from,
    copies: 2,
    notice: "sent",
  });
  await desk.receive({
    id: "second",
    joins: "first",
    at: "2026-11-21T09:00:00.000Z",
    subject: "Re: Login",
    from,
    notice: "limited",
  });
  const view = await read(id);
  expect(view).toMatchObject({
    id,
    number: id.slice(0, 6),
    subject: "Login",
    status: "open",
    contact: from,
    receivedAt: "2026-11-21T09:00:00.000Z",
    deleteOn: "2027-11-21",
    deleteBecause: "general P1Y",
  });
  expect(
    view.messages.map(({ subject, copies, notice, deleteOn }) => [subject, copies, notice, deleteOn]),
  ).toEqual([
    ["Login", 2, "sent", "2027-11-20"],
    ["Re: Login", 0, "limited", "2027-11-21"],
  ]);
  expect(view.log).toEqual([
    { at: "2026-11-20T09:00:00.000Z", event: "received", message: desk.keyOf("first") },
    { at: "2026-11-20T09:00:00.000Z", event: "notice", message: desk.keyOf("first") },
    { at: "2026-11-21T09:00:00.000Z", event: "received", message: desk.keyOf("second") },
  ]);
});

test("says what machines told about our mails to the sender, and not which mail told it", async () => {
  const at = "2026-11-20T10:00:00.000Z";
  const events = [
    { id: "k1", kind: "bounce", at },
    { id: "k2", kind: "auto-reply", at },
  ] as const;
  const view = await read(await desk.receive({ id: "told", events }));
  expect(view.messages[0]?.events).toEqual([
    { kind: "bounce", at },
    { kind: "auto-reply", at },
  ]);
});

describe("what was removed", () => {
  const mail = {
    id: "m",
    subject: "About {national-id A}",
    text: "I am {health} and {religion}.",
    attachments: [
      { filename: "{national-id A}.txt", contentType: "text/plain", status: "scrubbed", text: "{criminal}" },
    ],
  } as const;

  test("reads `sensitive` to a supporter where the category would disclose, and names no detector", async () => {
    const id = await desk.receive(mail);
    const { messages, removed } = await read(id);
    expect(messages[0]?.removed).toEqual([
      { category: "national-id", where: "subject", start: 6, end: 21, letter: "A" },
      { category: "sensitive", where: "text", start: 5, end: 16 },
      { category: "sensitive", where: "text", start: 21, end: 32 },
      { category: "national-id", where: "attachments[0].filename", start: 0, end: 15, letter: "A" },
      { category: "sensitive", where: "attachments[0]", start: 0, end: 11 },
    ]);
    expect(removed).toEqual({ "national-id": 2, sensitive: 3 });
    const { text } = await desk.ask(`/api/cases/${id}`);
    expect(text).not.toMatch(/health|religion|criminal|detector|confidence/);
  });

  test("reads the category, the detector and its confidence to the officer", async () => {
    const id = await desk.receive(mail);
    const { messages, removed } = await read(id, "officer");
    expect(messages[0]?.removed[1]).toEqual({
      category: "health",
      where: "text",
      start: 5,
      end: 16,
      detector: "health-test",
      confidence: 0.9,
    });
    expect(removed).toEqual({ "national-id": 2, health: 1, religion: 1, criminal: 1 });
  });
});

test("a held mail shows why it is held and nothing of itself", async () => {
  const id = await desk.receive({ id: "locked", held: "encrypted", notice: "none" });
  const view = await read(id);
  expect(view).toMatchObject({ subject: null, contact: null, status: "held", removed: {} });
  expect(view.messages[0]).toMatchObject({
    from: null,
    subject: null,
    text: null,
    removed: [],
    attachments: [],
    held: { reason: "encrypted", sentence: "The mail is encrypted." },
  });
});

test("a withheld attachment shows the sentence that says why, and no text", async () => {
  const id = await desk.receive({
    id: "m",
    attachments: [
      { filename: "scan.png", contentType: "image/png", status: "withheld", reason: "not-a-text" },
    ],
  });
  expect((await read(id)).messages[0]?.attachments).toEqual([
    {
      filename: "scan.png",
      contentType: "image/png",
      status: "withheld",
      reason: "not-a-text",
      sentence: "This kind of file cannot be scrubbed yet.",
    },
  ]);
});

test("a message whose body is missing says so instead of looking empty", async () => {
  const id = await desk.receive({ id: "m" });
  await desk.stores.bodies.delete(desk.keyOf("m"), "one");
  expect((await read(id)).messages[0]).toMatchObject({ text: null, held: { reason: "body-missing" } });
});

test("a mail that refers to a case it may not join names that case", async () => {
  await desk.receive({ id: "other" });
  const id = await desk.receive({ id: "m", mentions: "other" });
  expect((await read(id)).messages[0]?.mentions).toBe(desk.caseOf("other"));
});

describe("the read log", () => {
  test("says who read which case, when, in which role and what for", async () => {
    const id = await desk.receive({ id: "m" });
    await read(id, "officer");
    await read(id, "supporter");
    const reading = { at: "2026-11-24T10:00:00.000Z", caseId: id, what: "case" };
    expect(await desk.stores.readLog.ofCase(id)).toEqual([
      { ...reading, who: "officer", role: "officer", purpose: "oversight" },
      { ...reading, who: "supporter", role: "supporter", purpose: "support" },
    ]);
  });

  test("comes first: when it can't be written nothing is looked up and nothing is shown", async () => {
    let lookups = 0;
    const blind = createDesk({
      readLog: {
        append: () => Promise.reject(new Error("disk full at Anna Berg")),
        ofCase: async () => [],
      },
      identify: () => ({ name: "ada", role: "officer" }),
    });
    const watched = createDesk({
      ...blind.stores,
      readLog: { append: () => Promise.reject(new Error("disk full")), ofCase: async () => [] },
      messages: {
        ...blind.stores.messages,
        ofCase: (id) => {
          lookups++;
          return blind.stores.messages.ofCase(id);
        },
      },
    });
    const id = await blind.receive({ id: "m" });
    for (const one of [blind, watched]) {
      const { status, text } = await one.ask(`/api/cases/${id}`);
      expect(status).toBe(503);
      expect(JSON.parse(text)).toMatchObject({ type: "/problems/reading-not-logged", status: 503 });
      expect(text).not.toMatch(/Anna|disk|question/);
    }
    expect(lookups).toBe(0);
    blind.close();
    watched.close();
  });

  test("is not written for somebody who is not signed in, as nothing is shown", async () => {
    const id = await desk.receive({ id: "m" });
    expect((await desk.ask(`/api/cases/${id}`, "nobody")).status).toBe(401);
    expect(await desk.stores.readLog.ofCase(id)).toEqual([]);
  });
});

describe("a case that is gone", () => {
  const gone = async (id: string) => {
    const { status, headers, text } = await desk.ask(`/api/cases/${id}`);
    expect([status, headers.get("content-type")]).toEqual([410, "application/problem+json"]);
    const { deletedOn, rule } = JSON.parse(text);
    return { deletedOn, rule };
  };

  test("says when it was deleted and by which rule", async () => {
    const id = await desk.receive({ id: "m", at: "2025-11-20T09:00:00.000Z" });
    await desk.bury("m", "2026-11-20");
    expect(await gone(id)).toEqual({ deletedOn: "2026-11-20", rule: "general P1Y" });
  });

  test("is gone from 00:00 of its day although cleanup has not come by", async () => {
    const id = await desk.receive({ id: "m", at: "2026-01-15T12:00:00.000Z" });
    desk.at("2027-01-14T22:59:59.999Z");
    expect((await read(id)).deleteOn).toBe("2027-01-15");
    desk.at("2027-01-14T23:00:00.000Z");
    expect(await gone(id)).toEqual({ deletedOn: "2027-01-15", rule: "general P1Y" });
  });

  test("is gone while cleanup is at it", async () => {
    const id = await desk.receive({ id: "m", at: "2025-11-20T09:00:00.000Z" });
    await desk.stores.messages.claimForDeletion(desk.keyOf("m"), "2026-11-20");
    expect(await gone(id)).toEqual({ deletedOn: "2026-11-20", rule: "general P1Y" });
  });

  test("names the day of the message that went last", async () => {
    const id = await desk.receive({ id: "first", at: "2025-09-01T09:00:00.000Z" });
    await desk.receive({ id: "second", joins: "first", at: "2025-10-01T09:00:00.000Z" });
    await desk.bury("first", "2026-09-01");
    await desk.bury("second", "2026-10-01", "first");
    expect((await gone(id)).deletedOn).toBe("2026-10-01");
  });

  test("is not gone while one message is left, which then stands alone", async () => {
    const id = await desk.receive({ id: "first", at: "2025-11-01T09:00:00.000Z", subject: "Early" });
    await desk.receive({ id: "second", joins: "first", at: "2026-02-01T09:00:00.000Z", subject: "Late" });
    await desk.bury("first", "2026-11-01");
    const view = await read(id);
    expect(view.messages.map(({ subject }) => subject)).toEqual(["Late"]);
    expect(view.log).toHaveLength(1);
  });
});

test.each([
  ["0BCDFGHJKMNPQRST", 404, "an id that no case has"],
  ["0BCDFG", 400, "the number alone: two cases may share it"],
  ["0bcdfghjkmnpqrst", 400, "ids are written in capitals"],
  ["0BCDFGHJKMNPQRSTV", 400, "too long"],
  ["..%2F..%2Fetc%2Fpasswd", 400, "a path"],
])("GET /api/cases/%s is %i: %s", async (id, expected) => {
  const { status, headers, text } = await desk.ask(`/api/cases/${id}`);
  expect([status, headers.get("content-type")]).toEqual([expected, "application/problem+json"]);
  expect(JSON.parse(text).detail).toMatch(/\.$/);
});
