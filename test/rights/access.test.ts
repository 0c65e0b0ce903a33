import { expect, test } from "vitest";
import type { DraftPart } from "../../functions/rights/draft.ts";
import type { PackageView } from "../../functions/rights/packageView.ts";
import { eml } from "../world.ts";
import { openOffice } from "./officeWorld.ts";

type Office = Awaited<ReturnType<typeof openOffice>>;

const asta = "Asta Prøve <asta@example.dk>";
const person = { emails: ["asta@example.dk"], names: ["Asta Prøve"], phones: [] };

async function asked(office: Office, kind: "access" | "portability" = "access") {
  const { id } = await office.register({
    kind,
    by: "letter",
    receivedOn: "2026-03-01",
    address: "asta@example.dk",
  });
  await office.step(id, { step: "identity", result: "known" });
  return id;
}

const draft = async (office: Office, id: string, mentions: readonly string[] = []) =>
  office.made<{ parts: DraftPart[] }>(await office.send(`/api/requests/${id}/draft`, { ...person, mentions }))
    .parts;

/** What the officer approves: a draft without its texts. */
const approved = (parts: readonly DraftPart[]) =>
  parts.map(({ message, attempt, shown, masks }) => ({ message, attempt, shown, masks }));

async function make(office: Office, id: string, parts: ReturnType<typeof approved>) {
  const { version } = await office.request(id);
  return office.send(`/api/requests/${id}/packages`, { parts }, version);
}

async function packageOf(office: Office, id: string, parts: ReturnType<typeof approved>) {
  const made = office.made<{ id: string }>(await make(office, id, parts));
  const path = `/api/requests/${id}/packages/${made.id}`;
  return { path, view: office.made<PackageView>(await office.ask(path)) };
}

test("the package of a person has the own mails whole, the others masked, and what has to be told beside them", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Min kollega Mads og bo@example.dk var der. Jeg kom også.", "Mit kursus");
  office.world.pass(60_000);
  await office.world.receive(eml({ contentType: 'multipart/encrypted; boundary="b"' }));
  await office.send("/api/disclosures", {
    about: { address: "asta@example.dk" },
    on: "2026-03-01",
    recipientKind: "court",
    recipient: "Retten i Prøveby",
    what: "To mails",
    basis: "Kendelse",
  });
  const id = await asked(office);
  const { view, path } = await packageOf(office, id, approved(await draft(office, id)));
  const text = view.messages[0]?.texts.find(({ where }) => where === "text")?.text ?? "";
  expect(text).toContain("Min kollega [▮▮▮] og [▮▮▮] var der. Jeg kom også.");
  expect(view.messages[0]).toMatchObject({ own: true, deleteOn: "2027-03-02", deleteBecause: "general P1Y" });
  expect(view.processing?.da.join(" ")).toContain("1 år");
  expect(view.disclosures).toMatchObject([{ recipient: "Retten i Prøveby", what: "To mails" }]);
  expect(view.held).toMatchObject([{ reason: expect.stringContaining("encrypted") }]);
  expect(view.requests).toMatchObject([{ kind: "access", receivedOn: "2026-03-01" }]);

  const page = await office.ask(`${path}?format=html&language=da`);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(page.headers.get("content-disposition")).toContain("attachment");
  expect(page.text).toContain("Jeg kom også.");
  expect(page.text).not.toMatch(/Mads|bo@example|<script/);
});

test("the person's readings have day, role and purpose, and no names of staff", async () => {
  await using office = await openOffice();
  const { caseId } = await office.mail(asta, "Hej.", "Læst");
  await office.ask(`/api/cases/${caseId}`, "supporter");
  const id = await asked(office);
  const { view, path } = await packageOf(office, id, approved(await draft(office, id)));
  expect(view.readings).toContainEqual({
    on: "2026-03-02",
    role: "supporter",
    what: "case",
    purpose: "support",
  });
  for (const reading of view.readings ?? [])
    expect(Object.keys(reading).toSorted()).toEqual(["on", "purpose", "role", "what"]);
  await office.ask(path);
  const logged = await office.world.stores.readLog.ofCase(caseId);
  expect(logged.filter(({ what, purpose }) => what === "package" && purpose === "rights")).toHaveLength(2);
});

test("a package is not shown when its reading can't be logged", async () => {
  let fails = false;
  await using office = await openOffice({
    between: (stores) => ({
      ...stores,
      readLog: {
        ...stores.readLog,
        append: (entry) => (fails ? Promise.reject(new Error("full")) : stores.readLog.append(entry)),
      },
    }),
  });
  await office.mail(asta, "Hej.", "Læst");
  const id = await asked(office);
  const { path } = await packageOf(office, id, approved(await draft(office, id)));
  fails = true;
  const { status, text } = await office.ask(path);
  expect([status, text.includes("Hej.")]).toEqual([503, false]);
  expect((await office.send(`/api/requests/${id}/draft`, person)).status).toBe(503);
});

test("mails of others that speak of the person are proposed, taken or left, and then only their lines are shown", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej.", "Mit");
  office.world.pass(60_000);
  const other = await office.mail(
    "Bo Holm <bo@example.dk>",
    "Min egen sag er privat.\r\nAsta Prøve sad ved siden af Mette Holm.\r\nMere privat.",
    "Bos",
  );
  const id = await asked(office);
  const found = office.made<{ mentions: { message: string; line: string; what: string }[]; next?: string }>(
    await office.send(`/api/requests/${id}/mentions`, person),
  );
  expect(found).toEqual({
    mentions: [
      expect.objectContaining({
        message: other.key,
        what: "name",
        line: "Asta Prøve sad ved siden af Mette Holm.",
      }),
    ],
  });
  const logged = await office.world.stores.readLog.ofCase(other.caseId);
  expect(logged.at(-1)).toMatchObject({ purpose: "rights", role: "officer" });

  expect(await draft(office, id)).toHaveLength(1);
  const { view } = await packageOf(office, id, approved(await draft(office, id, [other.key])));
  const theirs = view.messages.find(({ own }) => !own);
  expect(theirs?.texts).toEqual([{ where: "text", text: "Asta Prøve sad ved siden af [▮▮▮]." }]);
  expect(JSON.stringify(view.messages)).not.toMatch(/privat|bo@example|Bo Holm/);
  // Who read the other's case is the other's to know.
  const ownOnly = await packageOf(office, id, approved(await draft(office, id)));
  expect(view.readings?.length).toBeLessThan(ownOnly.view.readings?.length ?? 0);
});

test("a mail of somebody else is never handed over whole, nor to anybody by portability", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej.", "Mit");
  office.world.pass(60_000);
  const other = await office.mail("Bo <bo@example.dk>", "Asta Prøve var der.", "Bos");
  const id = await asked(office);
  const parts = approved(await draft(office, id, [other.key]));
  const whole = parts.map((part) => ({ ...part, shown: null }));
  expect(await make(office, id, whole)).toMatchObject({
    status: 409,
    text: expect.stringContaining("chosen lines"),
  });
  const moving = await asked(office, "portability");
  expect(await make(office, moving, parts)).toMatchObject({ status: 409 });
  const sent = await office.send(`/api/requests/${moving}/draft`, { ...person, mentions: [other.key] });
  expect(sent.status).toBe(409);
});

test("portability has what the person sent, and nothing beside it", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej med jer.", "Mit");
  const id = await asked(office, "portability");
  const { view } = await packageOf(office, id, approved(await draft(office, id)));
  expect(Object.keys(view).toSorted()).toEqual(["company", "generatedAt", "kind", "messages"]);
  expect(view.messages).toHaveLength(1);
});

test("what is erased after the package was made is gone from it, and after seven days the package is", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Et.", "Et");
  office.world.pass(60_000);
  await office.mail(asta, "To.", "To");
  const id = await asked(office);
  const { view, path } = await packageOf(office, id, approved(await draft(office, id)));
  expect(view.messages).toHaveLength(2);
  await office.world.stores.messages.claimForErasure(key, "erasure");
  expect(office.made<PackageView>(await office.ask(path)).messages).toHaveLength(1);
  office.world.moveTo("2026-03-08T22:59:00Z");
  expect((await office.ask(path)).status).toBe(200);
  office.world.moveTo("2026-03-08T23:00:00Z");
  expect((await office.ask(path)).status).toBe(404);
});

test("ranges that were approved for another text are not used: the package has to be made anew", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Min kollega Mads var der.", "Et");
  const id = await asked(office);
  const parts = approved(await draft(office, id));
  const { path } = await packageOf(office, id, parts);
  const message = await office.world.stores.messages.find(key);
  if (message?.state !== "live") throw new Error("The message is gone.");
  const { attempt } = message;
  await office.world.stores.messages.replaceTreated({ ...message, attempt: "anew" }, attempt ?? "");
  expect((await office.ask(path)).status).toBe(409);
  expect((await make(office, id, parts)).status).toBe(409);
});

test("nothing is handed out before it is known who asks, and a package of another request is not shown", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej.", "Mit");
  const { id } = await office.register({
    kind: "access",
    by: "letter",
    receivedOn: "2026-03-01",
    address: "asta@example.dk",
  });
  const parts = approved(await draft(office, id));
  expect(await make(office, id, parts)).toMatchObject({
    status: 409,
    text: expect.stringContaining("who asks"),
  });
  const known = await asked(office);
  const { path } = await packageOf(office, known, parts);
  expect((await office.ask(path.replace(known, id))).status).toBe(404);
});

test("the stored package holds keyed ids and ranges, no text and no address", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Min kollega Mads var der.", "Mit");
  const id = await asked(office);
  await packageOf(office, id, approved(await draft(office, id)));
  const stored = JSON.stringify((await office.world.stores.register("packages").list()).items);
  expect(stored).not.toMatch(/Mads|kollega|asta@|Asta/);
});
