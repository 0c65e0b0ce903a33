import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LogLine } from "../../functions/cases/caseLog.ts";
import type { CaseView } from "../../functions/staff/contract.ts";
import { createDesk, type Desk } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.close());

const view = async (id: string, role: "supporter" | "officer" = "supporter") =>
  JSON.parse((await desk.ask(`/api/cases/${id}`, role)).text) as CaseView;

const patch = (id: string, change: unknown, version: string | null) =>
  desk.change("PATCH", `/api/cases/${id}`, change, version === null ? {} : { "If-Match": `"${version}"` });

describe("status and assignee", () => {
  test("are changed by who saw the case as it is, and the list follows", async () => {
    const id = await desk.receive({ id: "one" });
    const { version, assignee } = await view(id);
    expect(assignee).toBeNull();
    const answer = await patch(id, { status: "waiting", assignee: "me" }, version);
    expect(answer.status).toBe(200);
    const after = await view(id);
    expect(after).toMatchObject({ status: "waiting", assignee: "supporter" });
    expect(JSON.parse(answer.text)).toEqual({
      ...{ status: "waiting", assignee: "supporter", version: after.version },
    });
    const { cases } = JSON.parse((await desk.ask("/api/cases?status=waiting")).text);
    expect(cases).toMatchObject([{ id, assignee: "supporter" }]);
    expect((await patch(id, { assignee: "nobody" }, after.version)).status).toBe(200);
    expect(await view(id)).toMatchObject({ status: "waiting", assignee: null });
  });

  test("what was changed meanwhile is not changed back, and who tries is told", async () => {
    const id = await desk.receive({ id: "one" });
    const { version } = await view(id);
    await patch(id, { status: "closed" }, version);
    const late = await patch(id, { assignee: "me" }, version);
    expect(late.status).toBe(412);
    expect(JSON.parse(late.text).detail).toMatch(/Look at it again/);
    expect(await view(id)).toMatchObject({ status: "closed", assignee: null });
  });

  test("the day of deletion stays what it was", async () => {
    const id = await desk.receive({ id: "one" });
    const before = await view(id);
    await patch(id, { status: "closed" }, before.version);
    expect(await view(id)).toMatchObject({ deleteOn: before.deleteOn, deleteBecause: before.deleteBecause });
  });

  test("each change is on the log with who made it, before it is made", async () => {
    const id = await desk.receive({ id: "one", notice: "none" });
    await patch(id, { status: "closed" }, (await view(id)).version);
    desk.at("2026-11-24T10:00:01.000Z");
    await patch(id, { assignee: "me" }, (await view(id)).version);
    expect((await view(id)).log).toMatchObject([
      { event: "received" },
      { event: "staff", who: "supporter", act: "closed" },
      { event: "staff", who: "supporter", act: "taken" },
    ]);
  });

  test("a change that can't be logged is not made", async () => {
    const { stores, close } = desk;
    const broken = {
      ...stores.register<LogLine>("caseLog"),
      create: async () => Promise.reject(new Error("full")),
    };
    desk = createDesk({ caseLog: { ...broken, about: async () => ({ items: [] }) } });
    close();
    const id = await desk.receive({ id: "two" });
    expect((await patch(id, { status: "closed" }, (await view(id)).version)).status).toBe(500);
    expect(await desk.stores.cases.get(id)).toMatchObject({ status: "open" });
  });

  test.each<[string, unknown, number]>([
    ["a status that is not staff's to give", { status: "held" }, 400],
    ["somebody else's name", { assignee: "bo" }, 400],
    ["a field that is not ours", { deleteOn: "2099-01-01" }, 400],
  ])("%s is refused with a sentence", async (_what, change, status) => {
    const id = await desk.receive({ id: "one" });
    const answer = await patch(id, change, (await view(id)).version);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain("2099");
    expect(JSON.parse(answer.text).detail).toMatch(/^Send JSON/);
  });

  test("a change without the version that was seen is refused", async () => {
    const id = await desk.receive({ id: "one" });
    expect((await patch(id, { status: "closed" }, null)).status).toBe(428);
  });

  test("a held mail keeps its status, but somebody may take it", async () => {
    const id = await desk.receive({ id: "one", held: "encrypted" });
    const { version } = await view(id);
    expect((await patch(id, { status: "closed" }, version)).status).toBe(409);
    expect((await patch(id, { assignee: "me" }, version)).status).toBe(200);
  });
});

describe("notes", () => {
  const note = (id: string, text: unknown) => desk.change("POST", `/api/cases/${id}/notes`, { text });

  test("are scrubbed before they are stored, and stand in the case in the order in which they came", async () => {
    const id = await desk.receive({ id: "one" });
    const answer = await note(id, "Ringede. Hun sagde CPR 010190-1234.");
    expect(answer.status).toBe(201);
    desk.at("2026-11-24T11:00:00.000Z");
    await note(id, "Lukket efter aftale.");
    const { notes } = await view(id);
    expect(notes).toMatchObject([
      {
        who: "supporter",
        text: "Ringede. Hun sagde CPR [national-id A].",
        removed: [{ category: "national-id" }],
      },
      { text: "Lukket efter aftale.", removed: [] },
    ]);
    expect(JSON.stringify(await desk.stores.register("notes").list())).not.toContain("010190");
  });

  test("what discloses by its kind reads [sensitive] to supporters, also in a note", async () => {
    const id = await desk.receive({ id: "one" });
    await note(id, "Han har fået depression.");
    expect((await view(id)).notes[0]?.removed).toMatchObject([{ category: "sensitive" }]);
    expect((await view(id, "officer")).notes[0]?.removed).toMatchObject([{ category: "health" }]);
  });

  test("a note goes a year after it was written, whatever the case does", async () => {
    const id = await desk.receive({ id: "one", at: "2026-11-20T09:00:00.000Z" });
    await note(id, "Tidlig.");
    await desk.receive({ id: "two", joins: "one", at: "2027-06-01T09:00:00.000Z" });
    desk.at("2027-11-23T22:59:00.000Z");
    expect((await view(id)).notes).toHaveLength(1);
    desk.at("2027-11-23T23:00:00.000Z");
    expect((await view(id)).notes).toHaveLength(0);
  });

  test("what can't be scrubbed is not stored, and the answer says nothing of it", async () => {
    desk.close();
    desk = createDesk({ scrub: async (text) => Promise.reject(new Error(text)) });
    const id = await desk.receive({ id: "one" });
    const answer = await note(id, "CPR 010190-1234");
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("010190");
    expect((await desk.stores.register("notes").list()).items).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["an empty note", "  "],
    ["a note that is a file", "x".repeat(5001)],
    ["a note that is no text", 7],
  ])("%s is refused with a sentence", async (_what, text) => {
    const id = await desk.receive({ id: "one" });
    expect((await note(id, text)).status).toBe(400);
  });
});

test.each(["PATCH", "POST"] as const)("a case whose day has come can't be changed (%s)", async (method) => {
  const id = await desk.receive({ id: "one", at: "2025-11-24T09:00:00.000Z" });
  const path = method === "PATCH" ? `/api/cases/${id}` : `/api/cases/${id}/notes`;
  const body = method === "PATCH" ? { status: "closed" } : { text: "Sent" };
  expect((await desk.change(method, path, body, { "If-Match": '"x"' })).status).toBe(404);
  expect((await desk.change(method, path, body, { "If-Match": '"x"' }, "nobody")).status).toBe(401);
});
