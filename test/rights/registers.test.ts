import { expect, test } from "vitest";
import { openOffice } from "./officeWorld.ts";

const asta = "Asta Prøve <asta@example.dk>";

test("a disclosure is found by the person, case or not, and never in advance", async () => {
  await using office = await openOffice();
  const disclosure = {
    about: { address: "asta@example.dk" },
    on: "2026-03-01",
    recipientKind: "authority",
    recipient: "Datatilsynet",
    what: "En mail om cpr 010190-4007",
    basis: "Artikel 58",
  };
  expect((await office.send("/api/disclosures", { ...disclosure, on: "2026-03-03" })).status).toBe(409);
  expect((await office.send("/api/disclosures", disclosure)).status).toBe(201);
  const found = await office.send("/api/disclosures/search", { address: "ASTA@example.dk" });
  expect(JSON.parse(found.text).disclosures).toMatchObject([
    { recipient: "Datatilsynet", approvedBy: "officer", what: expect.stringContaining("[national-id A]") },
  ]);
  expect(
    JSON.parse((await office.send("/api/disclosures/search", { address: "bo@example.dk" })).text),
  ).toEqual({
    disclosures: [],
  });
  expect(JSON.stringify((await office.world.stores.register("disclosures").list()).items)).not.toMatch(
    /010190|asta@/,
  );
});

test("a hold is placed on a person, seen with its review, ended, and each of it stands in the case log", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Hej.", "Hold");
  const hold = {
    scope: { address: "asta@example.dk" },
    basis: "authority",
    reason: "Sag mod cpr 010190-4007",
    askedBy: "Politiet",
    endsOn: null,
    reviewOn: "2026-03-10",
  };
  const { id, covered } = office.made<{ id: string; covered: number }>(await office.send("/api/holds", hold));
  expect(covered).toBe(1);
  expect(await office.world.stores.messages.find(key)).toMatchObject({ holds: [id] });
  office.world.moveTo("2026-03-10T09:00:00Z");
  const { holds } = office.made<{ holds: object[] }>(await office.ask("/api/holds"));
  expect(holds).toMatchObject([
    { id, state: "placed", holding: true, reviewDue: true, scope: { of: "person" } },
  ]);
  expect(JSON.stringify(holds)).not.toContain("010190");
  const ended = await office.send(`/api/holds/${id}/ending`, { why: "Opgivet" });
  expect(JSON.parse(ended.text)).toEqual({ id, state: "ended" });
  expect(await office.world.stores.messages.find(key)).toMatchObject({ holds: [] });
  const { items } = await office.world.inbox.staff.caseLog.list();
  expect(items.map(({ record }) => record.act)).toEqual(["hold ended", "hold placed"]);
});

test.each([
  ["a day that has come", { endsOn: "2026-03-02" }],
  ["a review in the past", { reviewOn: "2026-03-02" }],
  ["a message that is not there", { scope: { message: "0123456789abcdef" } }],
])("a hold with %s is refused with a sentence", async (_, wrong) => {
  await using office = await openOffice();
  const hold = {
    scope: { address: "asta@example.dk" },
    basis: "authority",
    reason: "Sag",
    askedBy: "Politiet",
    endsOn: null,
    reviewOn: "2026-09-01",
    ...wrong,
  };
  expect((await office.send("/api/holds", hold)).status).toBe(409);
  expect((await office.world.stores.register("holds").list()).items).toEqual([]);
});

test("contact data put right are what staff see; the mail stays as it came; a statement stands beside it and goes with it", async () => {
  await using office = await openOffice();
  const { caseId, key } = await office.mail(asta, "Hej.", "Rettelse");
  const path = `/api/cases/${caseId}/messages/${key}/corrections`;
  const contact = { name: "Asta Nynavn", email: "asta.ny@example.dk", phones: ["+4528714093"] };
  expect((await office.send(path, { contact, statement: null }, 0)).status).toBe(201);
  expect(
    (await office.send(path, { contact: null, statement: "Nej; mit cpr er 010190-4007." }, 0)).status,
  ).toBe(412);
  expect(
    (await office.send(path, { contact: null, statement: "Nej; mit cpr er 010190-4007." }, 1)).status,
  ).toBe(201);
  const view = await office.world.staff().open(caseId);
  expect(view.contact).toEqual(contact);
  expect(view.messages[0]).toMatchObject({
    from: { name: "Asta Prøve" },
    corrections: 2,
    statements: [{ text: "Nej; mit cpr er [national-id A]." }],
  });
  expect((await office.world.staff().list()).cases).toMatchObject([{ contact: { name: "Asta Nynavn" } }]);
  await office.world.cleanUp("2027-03-02");
  expect(JSON.stringify(await office.world.stores.messages.find(key))).not.toMatch(/Nynavn|Nej;/);
});

test("a correction needs something to say, a message that was read, and the right case", async () => {
  await using office = await openOffice();
  const { caseId, key } = await office.mail(asta, "Hej.", "Rettelse");
  const path = `/api/cases/${caseId}/messages/${key}/corrections`;
  expect((await office.send(path, { contact: null, statement: null }, 0)).status).toBe(400);
  const statement = { contact: null, statement: "Det er forkert." };
  const elsewhere = path.replace(caseId, "0BCDFGHJKMNPQRST");
  expect((await office.send(elsewhere, statement, 0)).status).toBe(404);
  office.world.moveTo("2027-03-02T09:00:00Z");
  expect((await office.send(path, statement, 0)).status).toBe(404);
});

test("receipts are listed newest first, over more than one page", async () => {
  await using office = await openOffice();
  for (let day = 10; day < 42; day += 1)
    await office.world.cleanUp(new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10));
  type Listed = { receipts: { number: number }[]; next?: string };
  const first = office.made<Listed>(await office.ask("/api/receipts"));
  const second = office.made<Listed>(await office.ask(`/api/receipts?cursor=${first.next}`));
  const numbers = [...first.receipts, ...second.receipts].map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 32 }, (_, at) => 32 - at));
  expect(second.next).toBeUndefined();
  expect((await office.ask("/api/receipts?cursor=made-up.aa")).status).toBe(400);
});
