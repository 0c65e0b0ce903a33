import { expect, test } from "vitest";
import { isRestricted } from "../../functions/cases/holds.ts";
import type { RequestView } from "../../functions/staff/rightsContract.ts";
import { all } from "../stores/samples.ts";
import { eml } from "../world.ts";
import { openOffice } from "./officeWorld.ts";

const asta = "Asta Prøve <asta@example.dk>";
const byLetter = (kind: "restriction" | "objection") => ({
  kind,
  by: "letter",
  receivedOn: "2026-03-01",
  address: "Asta@example.dk",
});

test.each(["restriction", "objection"] as const)(
  "a request for %s hides everything of the person from supporters at once, and what comes later, too",
  async (kind) => {
    await using office = await openOffice();
    const { caseId, number } = await office.mail(asta, "Min hemmelighed.", "Fortroligt");
    const other = await office.mail("Bo <bo@example.dk>", "Noget andet.", "Andet");
    const request = await office.register(byLetter(kind));
    expect(request.restriction).not.toBeNull();
    office.world.pass(60_000);
    await office.world.receive(eml({ from: asta, subject: "Mere", text: "Og mere." }));

    for (const path of ["/api/cases", "/api/cases?contact=asta@example.dk", `/api/cases/${caseId}`]) {
      const { text } = await office.ask(path, "supporter");
      expect(text, path).toContain(number);
      expect(text, path).toContain('"restricted":true');
      expect(text, path).not.toMatch(/hemmelighed|Fortroligt|Mere|mere|Asta|asta@/);
    }
    expect((await office.ask(`/api/cases/${other.caseId}`, "supporter")).text).toContain("Noget andet.");
    expect((await office.ask(`/api/cases/${caseId}`, "officer")).text).toContain("hemmelighed");
  },
);

test("of what is restricted no category can be asked for, no picture be had, nothing changed and no note written", async () => {
  await using office = await openOffice();
  const { caseId, key } = await office.mail(
    asta,
    "Mit cpr er 010190-4007. Send mig en kopi af alle mine oplysninger.",
    "Cpr",
  );
  expect((await office.world.staff().list("?category=national-id")).cases).toHaveLength(1);
  expect((await office.world.staff().list("?request=access")).cases).toHaveLength(1);
  await office.register(byLetter("restriction"));
  expect((await office.world.staff().list("?category=national-id")).cases).toEqual([]);
  expect((await office.world.staff("officer").list("?category=national-id")).cases).toHaveLength(1);
  expect((await office.world.staff().list("?request=access")).cases).toEqual([]);
  const picture = `/api/cases/${caseId}/messages/${key}/attachments/0`;
  expect((await office.ask(picture, "supporter")).status).toBe(404);
  const note = await office.send(`/api/cases/${caseId}/notes`, { text: "Ringet op" }, undefined, "supporter");
  expect(note.status).toBe(409);
  expect((await office.ask(`/api/cases/${caseId}`, "officer")).text).not.toContain("Ringet op");
});

test("what is restricted is also held: its day comes and it stays", async () => {
  await using office = await openOffice();
  const { key } = await office.mail(asta, "Hej.", "Bliver");
  await office.register(byLetter("restriction"));
  await office.world.cleanUp("2027-03-02");
  expect(await office.world.stores.messages.find(key)).toMatchObject({ state: "live" });
});

test("a restriction is lifted only after the person was told, and then supporters read again", async () => {
  await using office = await openOffice();
  const { caseId } = await office.mail(asta, "Hej igen.", "Kendt");
  const { id } = await office.register(byLetter("restriction"));
  const lift = async () => {
    const { version } = await office.request(id);
    return office.send(`/api/requests/${id}/lifting`, { why: "Rigtigheden er bekræftet" }, version);
  };
  expect(await lift()).toMatchObject({ status: 409, text: expect.stringContaining("told first") });
  expect((await office.ask(`/api/requests/${id}/letters/lifting`)).text).toContain("begrænsningen");
  await office.step(id, { step: "told", letter: "lifting", on: "2026-03-02" });
  expect((await lift()).status).toBe(200);
  expect((await office.request(id)).restriction).toBeNull();
  expect((await office.ask(`/api/cases/${caseId}`, "supporter")).text).toContain("Hej igen.");
  const acts = (await all(office.world.stores.journal.entries())).map(({ act }) => act);
  expect(acts).toEqual(["restrict", "lift"]);
});

test("an objection stays restricted until it is decided; refused, it is lifted when the person was told", async () => {
  await using office = await openOffice();
  await office.mail(asta, "Hej.", "Strid");
  const { id } = await office.register(byLetter("objection"));
  await office.step(id, { step: "told", letter: "lifting", on: "2026-03-02" });
  const lifting = async () => {
    const { version } = await office.request(id);
    return office.send(`/api/requests/${id}/lifting`, { why: "Afgjort" }, version);
  };
  expect(await lifting()).toMatchObject({ status: 409, text: expect.stringContaining("not been decided") });
  await office.step(id, { step: "close", result: "refused", basis: "Retskrav, artikel 21, stk. 1" });
  expect((await office.ask(`/api/requests/${id}/letters/refused`)).text).toContain("Retskrav");
  expect((await lifting()).status).toBe(200);
});

test("a registration that stops before it restricts is taken up again, with one hold", async () => {
  let fails = false;
  await using office = await openOffice({
    between: (stores) => ({
      ...stores,
      register: ((name) => {
        const real = stores.register(name);
        if (name !== "requests") return real;
        return {
          ...real,
          replace: (entry: never) => (fails ? Promise.reject(new Error("gone")) : real.replace(entry)),
        };
      }) as typeof stores.register,
    }),
  });
  const { key } = await office.mail(asta, "Hej.", "Halvvejs");
  fails = true;
  expect((await office.send("/api/requests", byLetter("restriction"))).status).toBe(500);
  fails = false;
  const { requests } = office.made<{ requests: RequestView[] }>(await office.ask("/api/requests"));
  expect(requests).toMatchObject([{ kind: "restriction", restriction: null }]);
  const { id = "", version } = requests[0] ?? {};
  const again = office.made<RequestView>(await office.send(`/api/requests/${id}/restriction`, {}, version));
  const message = await office.world.stores.messages.find(key);
  expect(message).toMatchObject({ holds: [again.restriction] });
  expect(message?.state === "live" && isRestricted(message)).toBe(true);
  expect((await office.world.stores.register("holds").list()).items).toHaveLength(1);
});

test("a restriction is not ended as a hold, past the rule that the person is told", async () => {
  await using office = await openOffice();
  const { restriction } = await office.register(byLetter("restriction"));
  const sent = await office.send(`/api/holds/${restriction}/ending`, { why: "Bare væk" });
  expect(sent).toMatchObject({ status: 409, text: expect.stringContaining("Lift it there") });
});

test("what is to be restricted needs an address", async () => {
  await using office = await openOffice();
  const { address: _, ...without } = byLetter("restriction");
  expect(await office.send("/api/requests", without)).toMatchObject({
    status: 409,
    text: expect.stringContaining("mail address"),
  });
  expect((await office.world.stores.register("requests").list()).items).toEqual([]);
});
