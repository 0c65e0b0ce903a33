/** A mail's whole way through the functions as they are deployed: S3 event, case, staff API, cleanup, receipt. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { verifyChain } from "../../functions/cleanup/receipt.ts";
import { eml } from "../world.ts";
import { type Cloud, startCloud } from "./cloud.ts";
import { accessClaims, gatewayEvent, testEvent } from "./events.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterEach(() => cloud.empty());
afterAll(() => cloud.stop());

const raws = async () => (await cloud.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items;

test("a mail becomes a case, its raw mail goes, its sender is told once, and a year later nothing is left of it but the proof", async () => {
  const before = cloud.standIn.sent.length;
  await cloud.deliver(eml({ subject: "Hjælp, cpr 010190-1234", text: "Mit cpr er 010190-1234." }));
  await cloud.settle();
  const [only, ...others] = await cloud.cases("supporter");
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    subject: "Hjælp, cpr [national-id A]",
    status: "open",
    deleteOn: "2027-03-02",
    removed: { "national-id": 2 },
  });
  expect(await raws()).toEqual([]);
  expect(cloud.standIn.sent.length).toBe(before + 1);
  expect(cloud.standIn.sent.at(-1)).toMatchObject({ to: ["mette.holm@example.dk"] });

  await cloud.cleanUp("2027-03-02");
  const gone = await cloud.ask(`/api/cases/${only?.id}`);
  expect(gone.status).toBe(410);
  expect(JSON.parse(gone.body)).toMatchObject({ deletedOn: "2027-03-02", rule: "general P1Y" });
  const receipt = await cloud.stores.runs.get(1);
  expect(receipt?.closed).toMatchObject({ deleted: 1, stores: { messages: 1, bodies: 1 } });
  expect(await verifyChain(receipt === null ? [] : [receipt], cloud.signer)).toEqual([]);
  const left = await cloud.everythingStored();
  expect(left.filter(({ text }) => /Mette|mette\.holm|Hjælp/.test(text)).map(({ where }) => where)).toEqual(
    [],
  );
});

test("a supporter takes a case, closes it and writes a note, which is scrubbed before it is stored", async () => {
  await cloud.deliver(eml({ subject: "Login" }));
  await cloud.settle();
  const [only] = await cloud.cases("supporter");
  const path = `/api/cases/${only?.id}`;
  const seen = { "if-match": `"${only?.version}"` };
  expect((await cloud.change("PATCH", path, { status: "closed", assignee: "me" }, seen)).status).toBe(200);
  expect((await cloud.change("PATCH", path, { status: "open" }, seen)).status).toBe(412);
  expect((await cloud.change("POST", `${path}/notes`, { text: "Cpr 010190-1234 oplyst." })).status).toBe(201);
  expect(await cloud.cases("supporter")).toMatchObject([
    { status: "closed", assignee: "anl", notes: [{ who: "anl", text: "Cpr [national-id A] oplyst." }] },
  ]);
  expect(JSON.stringify(await cloud.everythingStored())).not.toContain("010190");
});

test("S3's test event and the note that SES leaves are no mails", async () => {
  await cloud.announce(JSON.stringify(testEvent(cloud.home.RAW_BUCKET)));
  await cloud.announce(
    JSON.stringify({
      Records: [{ s3: { object: { key: "inbound/support/AMAZON_SES_SETUP_NOTIFICATION" } } }],
    }),
  );
  await cloud.settle();
  expect(await cloud.waiting()).toBe(0);
  expect(await cloud.cases()).toEqual([]);
});

test("a message on the intake queue that is no event of S3 stays for the dead letters, and is not repeated in a log", async () => {
  await cloud.announce("Mit cpr er 010190-1234");
  await cloud.settle();
  expect(await cloud.waiting()).toBe(1);
  expect(cloud.lambdas.printed()).toContain("mail could not be taken in");
  expect(cloud.lambdas.printed()).not.toContain("010190");
});

test.each([
  [{}, 401, "no token"],
  [accessClaims("anl"), 401, "somebody in none of the groups"],
  [{ ...accessClaims("anl", "officer"), token_use: "id" }, 401, "an ID token"],
  [accessClaims("anl", "supporter"), 200, "a supporter"],
  [accessClaims("anl", "supporter", "officer"), 200, "an officer"],
] as const)("%#: who may read", async (claims, status, why) => {
  const answer = await cloud.lambdas.staff(gatewayEvent("/api/cases", claims), {});
  expect(answer.statusCode, why).toBe(status);
});

test("a mail that no queue covers is queued again, and held mail is not", async () => {
  await cloud.deliver(eml({ contentType: 'multipart/encrypted; boundary="b"' }));
  await cloud.settle();
  cloud.pass(31 * 60_000);
  await cloud.requeue();
  expect(await cloud.waiting()).toBe(0);
  expect((await cloud.cases()).map(({ status }) => status)).toEqual(["held"]);
  expect(await raws()).toHaveLength(1);
});

test("every line that the functions print is an event of the list with fields of the list, or a metric", async () => {
  await cloud.deliver(eml());
  await cloud.settle();
  const lines = cloud.lambdas.printed().trim().split("\n");
  const known = ["level", "message", "timestamp", "service", "sampling_rate"];
  const fields = ["key", "outcome", "receives", "count", "ms", "receipt", "error"];
  for (const line of lines) {
    const said = JSON.parse(line) as Record<string, unknown>;
    if ("_aws" in said) continue;
    expect([...known, ...fields], line).toEqual(expect.arrayContaining(Object.keys(said)));
  }
  expect(lines.length).toBeGreaterThan(0);
});
