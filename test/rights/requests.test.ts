import { expect, test } from "vitest";
import { openOffice } from "./officeWorld.ts";

const asta = "Asta Prøve <asta@example.dk>";

test("a mail that asks for its data to be erased is marked, registered from its receipt, and answered", async () => {
  await using office = await openOffice({ at: "2026-01-31T09:00:00Z" });
  const { key } = await office.mail(asta, "Slet venligst alle mine oplysninger.", "Sletning");
  expect((await office.world.staff("supporter").list()).cases).toMatchObject([{ requests: ["erasure"] }]);

  const marked = async (kind: string) => (await office.world.staff().list(`?request=${kind}`)).cases.length;
  expect([await marked("erasure"), await marked("access")]).toEqual([1, 0]);
  expect((await office.ask("/api/cases?request=everything")).status).toBe(400);

  office.world.moveTo("2026-02-05T09:00:00Z");
  const request = await office.register({ kind: "erasure", by: "mail", message: key });
  expect(request).toMatchObject({
    kind: "erasure",
    state: "received",
    receivedOn: "2026-01-31",
    due: "2026-02-28",
    overdue: false,
    source: { by: "mail", message: key },
  });
  await office.step(request.id, { step: "identity", result: "known" });
  await office.step(request.id, { step: "extend", months: 2, reason: "Mange", toldOn: "2026-02-05" });
  expect(await office.request(request.id)).toMatchObject({ state: "open", due: "2026-04-30", version: 3 });
  const letter = await office.ask(`/api/requests/${request.id}/letters/extension?language=en`);
  expect(letter.text).toContain("30 April 2026");
});

test("a request that is overdue says so in the list, newest first", async () => {
  await using office = await openOffice({ at: "2026-03-20T09:00:00Z" });
  await office.register({ kind: "access", by: "letter", receivedOn: "2026-02-01", address: "a@example.dk" });
  office.world.pass(1000);
  await office.register({ kind: "complaint", by: "telephone", receivedOn: "2026-03-19" });
  const { requests } = office.made<{ requests: { kind: string; overdue: boolean }[] }>(
    await office.ask("/api/requests"),
  );
  expect(requests.map(({ kind, overdue }) => [kind, overdue])).toEqual([
    ["complaint", false],
    ["access", true],
  ]);
});

test("what people type is scrubbed before it is stored, and the register holds no address", async () => {
  await using office = await openOffice();
  const { id } = await office.register({
    kind: "access",
    by: "letter",
    receivedOn: "2026-03-01",
    address: "asta@example.dk",
  });
  await office.step(id, { step: "ask-identity", asked: "Oplyste cpr 010190-4007 i telefonen" });
  await office.step(id, { step: "close", result: "refused", basis: "Sendte cpr 010190-4007, Art. 12(2)" });
  const stored = JSON.stringify(await office.world.stores.register("requests").get(id));
  expect(stored).toContain("Art. 12(2)");
  expect(stored).not.toMatch(/010190|asta@/);
});

test("a change needs the version that was seen, and only one of two that saw the same is made", async () => {
  await using office = await openOffice();
  const { id, version } = await office.register({
    kind: "complaint",
    by: "letter",
    receivedOn: "2026-03-01",
  });
  const path = `/api/requests/${id}/steps`;
  const known = { step: "identity", result: "known" };
  expect((await office.send(path, known)).status).toBe(428);
  expect((await office.send(path, known, version)).status).toBe(200);
  expect((await office.send(path, known, version)).status).toBe(412);
});

test("a step that the rules refuse is a sentence, and nothing is changed or logged", async () => {
  await using office = await openOffice();
  const { id, version } = await office.register({ kind: "access", by: "letter", receivedOn: "2026-03-01" });
  const lines = async () => (await office.world.stores.register("caseLog").list()).items.length;
  const before = await lines();
  const close = { step: "close", result: "granted", basis: null };
  const { status, text } = await office.send(`/api/requests/${id}/steps`, close, version);
  expect([status, JSON.parse(text).detail]).toEqual([409, expect.stringContaining("not known yet who asks")]);
  expect([(await office.request(id)).version, await lines()]).toEqual([version, before]);
});

test("each change is on the case log before it is made; when the log fails nothing is done", async () => {
  await using office = await openOffice({
    between: (stores) => ({
      ...stores,
      register: ((name) =>
        name === "caseLog"
          ? { ...stores.register(name), create: () => Promise.reject(new Error("disk full")) }
          : stores.register(name)) as typeof stores.register,
    }),
  });
  const sent = await office.send("/api/requests", {
    kind: "complaint",
    by: "letter",
    receivedOn: "2026-03-01",
  });
  expect(sent.status).toBe(500);
  expect((await office.world.stores.register("requests").list()).items).toEqual([]);
});

test.each([
  ["GET", "/api/requests"],
  ["GET", "/api/holds"],
  ["GET", "/api/receipts"],
  ["GET", "/api/requests/2026-03-02T09:00:00.000Z-0011223344556677"],
  ["POST", "/api/requests"],
  ["POST", "/api/disclosures"],
  ["POST", "/api/disclosures/search"],
  ["POST", "/api/holds"],
  ["POST", "/api/cases/0BCDFGHJKMNPQRST/messages/0123456789abcdef/corrections"],
] as const)("%s %s is refused to a supporter before anything is looked up", async (method, path) => {
  await using office = await openOffice();
  const { status } =
    method === "GET" ? await office.ask(path, "supporter") : await office.send(path, {}, 1, "supporter");
  expect(status).toBe(403);
});

test("a form of another site can't send anything: only JSON is taken, and not too much of it", async () => {
  await using office = await openOffice();
  const post = (type: string, body: string) =>
    office.api.request("http://localhost/api/requests", {
      method: "POST",
      headers: { "X-Local-User": "officer", "Content-Type": type },
      body,
    });
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
    expect((await post(type, "{}")).status).toBe(415);
  expect((await post("application/json", JSON.stringify({ kind: "x".repeat(1_100_000) }))).status).toBe(413);
  const { status, headers } = await post(
    "application/json",
    '{"kind":"access","by":"letter","receivedOn":"asta@example.dk"}',
  );
  expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json"]);
});

test("what is wrong with a request is named by its place, never repeated", async () => {
  await using office = await openOffice();
  const { text } = await office.send("/api/requests", {
    kind: "access",
    by: "letter",
    receivedOn: "2026-03-01",
    address: "cpr 010190-4007",
  });
  expect(text).toContain("address");
  expect(text).not.toContain("010190");
});
