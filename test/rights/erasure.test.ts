import { expect, test } from "vitest";
import { asBookkeeping } from "../../functions/cases/retention.ts";
import { foresee } from "../../functions/cleanup/foresee.ts";
import type { ErasurePreview } from "../../functions/rights/erasure.ts";
import { all } from "../stores/samples.ts";
import { eml } from "../world.ts";
import { openOffice } from "./officeWorld.ts";

type Office = Awaited<ReturnType<typeof openOffice>>;

const asta = "Asta Prøve <asta@example.dk>";
const address = "asta@example.dk";

async function asked(office: Office, kind: "erasure" | "objection" | "withdrawal" = "erasure") {
  const { id } = await office.register({ kind, by: "letter", receivedOn: "2026-03-01", address });
  await office.step(id, { step: "identity", result: "known" });
  return id;
}

const previewOf = async (office: Office, id: string, more = {}) =>
  office.made<ErasurePreview>(await office.send(`/api/requests/${id}/erasure/preview`, { address, ...more }));

async function order(office: Office, id: string, { preview, confirm }: ErasurePreview, more = {}) {
  const { version } = await office.request(id);
  return office.send(`/api/requests/${id}/erasure`, { address, preview, confirm, ...more }, version);
}

test("what was previewed and confirmed by its number goes with the next cleanup, with a receipt, and never comes back", async () => {
  await using office = await openOffice();
  const raw = eml({ from: asta, text: "Væk.", subject: "Væk" });
  await office.world.receive(raw);
  const [view] = await office.world.staff("officer").all();
  const other = await office.mail("Bo <bo@example.dk>", "Bliver.", "Andet");
  const id = await asked(office);
  const preview = await previewOf(office, id);
  expect(preview).toMatchObject({
    goes: [{ caseId: view?.id, ofOthers: false }],
    stays: [],
    confirm: view?.number,
  });
  expect((await order(office, id, preview)).status).toBe(202);

  const before = office.made<{ orders: object[] }>(await office.ask(`/api/requests/${id}/erasure`));
  expect(before.orders).toMatchObject([{ messages: 1, erased: 0, onHold: 0, doneAt: null, receipts: [] }]);
  const { receipts } = await office.world.cleanUp();
  const number = receipts?.at(-1)?.number;
  const after = office.made<{ orders: object[] }>(await office.ask(`/api/requests/${id}/erasure`));
  expect(after.orders).toMatchObject([{ erased: 1, receipts: [number], doneAt: expect.any(String) }]);

  const key = view?.messages[0]?.id ?? "";
  expect(await office.world.stores.messages.find(key)).toMatchObject({
    state: "deleted",
    rule: "erasure",
    expiresOn: "2027-04-01",
  });
  expect(
    (await all(office.world.stores.journal.entries())).filter(({ act }) => act === "erase"),
  ).toHaveLength(1);
  expect(await office.ask(`/api/cases/${view?.id}`)).toMatchObject({ status: 410 });
  expect((await office.ask(`/api/cases/${other.caseId}`)).text).toContain("Bliver.");
});

test("what staff noted about a case goes with its last message, and not before", async () => {
  await using office = await openOffice();
  const one = await office.mail(asta, "Hej.", "Ens");
  office.world.pass(60_000);
  const other = await office.mail("Bo <bo@example.dk>", "Hej.", "Andet");
  for (const { caseId } of [one, other])
    await office.send(`/api/cases/${caseId}/notes`, { text: "Ringet op" });
  const id = await asked(office);
  await order(office, id, await previewOf(office, id));
  const noted = async () =>
    (await office.world.stores.register("notes").list()).items.map(({ about }) => about);
  await office.world.cleanUp();
  expect(await noted()).toEqual([{ caseId: other.caseId }]);
});

test("staff delete nothing: until cleanup has come the message is there", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Hej.", "Endnu");
  const id = await asked(office);
  await order(office, id, await previewOf(office, id));
  expect(await office.world.stores.messages.find(key)).toMatchObject({ state: "live" });
});

test("what is on hold stays with its basis, is named in the preview, and goes when the hold ends", async () => {
  await using office = await openOffice();
  const held = await office.mail(asta, "Reklamation.", "Tvist");
  office.world.pass(60_000);
  const free = await office.mail(asta, "Snak.", "Snak");
  const { id: hold } = office.made<{ id: string }>(
    await office.send("/api/holds", {
      scope: { message: held.key },
      basis: "legal-claim",
      reason: "Sag ved retten",
      askedBy: "Advokaten",
      endsOn: null,
      reviewOn: "2026-09-01",
    }),
  );
  const id = await asked(office);
  const preview = await previewOf(office, id);
  expect(preview.goes.map((each) => each.id)).toEqual([free.key]);
  expect(preview.stays).toMatchObject([
    { id: held.key, because: [{ hold, basis: "legal-claim", until: null }] },
  ]);
  await order(office, id, preview);
  await office.world.cleanUp();
  expect(await office.world.stores.messages.find(held.key)).toMatchObject({ state: "live" });
  const { orders } = office.made<{ orders: object[] }>(await office.ask(`/api/requests/${id}/erasure`));
  expect(orders).toMatchObject([{ messages: 2, erased: 1, onHold: 1, doneAt: null }]);
  await office.send(`/api/holds/${hold}/ending`, { why: "Forlig" });
  await office.world.cleanUp();
  expect(await office.world.stores.messages.find(held.key)).toMatchObject({
    state: "deleted",
    rule: "erasure",
  });
});

test("bookkeeping material is kept by law: it stays until its day, and the preview says so", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Faktura 4471.", "Faktura");
  const message = await office.world.stores.messages.find(key);
  if (message?.state !== "live") throw new Error("The message is gone.");
  const kept = asBookkeeping(message, office.world.policy, { reason: "Bilag", today: "2026-03-02" });
  if (kept === null) throw new Error("It is kept longer already.");
  await office.world.stores.messages.changeRetention(key, message.retention.deleteOn, kept);
  const id = await asked(office);
  const preview = await previewOf(office, id);
  expect(preview).toMatchObject({
    goes: [],
    stays: [{ id: key, because: [{ basis: "bookkeeping", until: "2032-01-01" }] }],
  });
  expect((await order(office, id, preview)).status).toBe(202);
  await office.world.cleanUp();
  expect(await office.world.stores.messages.find(key)).toMatchObject({ state: "live" });
  expect(await foresee(office.world.inbox.cleanup, "2031-12-31")).toMatchObject({ messages: 0 });
  await office.world.cleanUp("2032-01-01");
  expect(await office.world.stores.messages.find(key)).toMatchObject({
    state: "deleted",
    rule: "bookkeeping P5Y",
  });
});

test("an order is refused without a known identity, with another word, and for what is no longer what was shown", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej.", "Et");
  const { id } = await office.register({ kind: "erasure", by: "letter", receivedOn: "2026-03-01", address });
  const preview = await previewOf(office, id);
  expect(await order(office, id, preview)).toMatchObject({
    status: 409,
    text: expect.stringContaining("who asks"),
  });
  await office.step(id, { step: "identity", result: "known" });
  expect(await order(office, id, { ...preview, confirm: "ja" })).toMatchObject({
    status: 409,
    text: expect.stringContaining("typed"),
  });
  office.world.pass(60_000);
  await office.mail(asta, "En til.", "To");
  expect((await order(office, id, preview)).status).toBe(412);
  expect((await office.world.stores.register("orders").list()).items).toEqual([]);
});

test("a preview is for the address of the request alone, and names messages of others as that", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej.", "Et");
  const other = await office.mail("Bo <bo@example.dk>", "Asta Prøve skrev.", "Omtale");
  const id = await asked(office);
  const wrong = await office.send(`/api/requests/${id}/erasure/preview`, { address: "bo@example.dk" });
  expect(wrong).toMatchObject({ status: 409, text: expect.stringContaining("not the address") });
  const preview = await previewOf(office, id, { messages: [other.key] });
  expect(preview.goes).toMatchObject([{ id: other.key, ofOthers: true }]);
});

test("an upheld objection erases what it has restricted, and its restriction ends with it", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Hej.", "Indsigelse");
  const id = await asked(office, "objection");
  const { restriction } = await office.request(id);
  const preview = await previewOf(office, id);
  expect(preview.goes).toHaveLength(1);
  expect(await order(office, id, preview)).toMatchObject({
    status: 409,
    text: expect.stringContaining("upheld"),
  });
  await office.step(id, { step: "close", result: "granted", basis: null });
  expect((await order(office, id, preview)).status).toBe(202);
  await office.world.cleanUp();
  expect(await office.world.stores.messages.find(key)).toMatchObject({ state: "deleted", rule: "objection" });
  const hold = await office.world.inbox.staff.rights.holds.get(restriction ?? "");
  expect(hold?.record.state).toBe("ended");
});

test("a withdrawal erases by its own rule; an access request erases nothing", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Hej.", "Samtykke");
  const access = await office.register({ kind: "access", by: "letter", receivedOn: "2026-03-01", address });
  await office.step(access.id, { step: "identity", result: "known" });
  const preview = await previewOf(office, access.id);
  expect(await order(office, access.id, preview)).toMatchObject({ status: 409 });
  const id = await asked(office, "withdrawal");
  await order(office, id, await previewOf(office, id));
  await office.world.cleanUp();
  expect(await office.world.stores.messages.find(key)).toMatchObject({
    state: "deleted",
    rule: "withdrawal",
  });
});
