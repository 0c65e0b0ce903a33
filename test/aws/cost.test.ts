/**
 * What a mail costs on AWS: every call that the deployed functions make for it, counted on the wire from its arrival to the
 * receipt of its deletion, times the list prices of Ireland (eu-west-1, November 2026). The table in docs/cost.md is written
 * from here: `vitest run --project test test/aws/cost.test.ts -u`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eml } from "../world.ts";
import { type Cloud, startCloud } from "./cloud.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(() => cloud.stop());

const mails = 10;

/** List prices in dollars for a million. */
const prices = {
  "SES: mail received": 100,
  "SES: notice sent": 100,
  "S3: put, list": 5,
  "S3: get": 0.4,
  "KMS: request": 3,
  "DynamoDB: unit written": 0.7068,
  "DynamoDB: unit read": 0.1415,
  "SQS: request": 0.4,
  "Lambda: call": 0.2,
  // Of ARM; a GB for a millisecond.
  "Lambda: GB-ms": 0.0133334,
  "API: request": 1.11,
  // Taken in; a kilobyte.
  "Logs: kB": 0.57,
} as const;

type Priced = keyof typeof prices;
type Use = Readonly<Partial<Record<Priced, number>>>;

/**
 * What a call costs at most. A message is below 2 kB and stands in four indexes, so a write is 2 units and one for each
 * entry that it makes; most writes are smaller. Reads are of one item below 4 kB; a query reads an index of keys.
 */
const perCall: Readonly<Record<string, Use>> = {
  GetItem: { "DynamoDB: unit read": 1 },
  BatchGetItem: { "DynamoDB: unit read": 2 },
  Query: { "DynamoDB: unit read": 0.5 },
  PutItem: { "DynamoDB: unit written": 4 },
  UpdateItem: { "DynamoDB: unit written": 4 },
  DeleteItem: { "DynamoDB: unit written": 4 },
  "HEAD raw": { "S3: get": 1 },
  // The raw key is asked each time: there is no bucket key.
  "GET raw": { "S3: get": 1, "KMS: request": 1 },
  "DELETE raw": {},
  "PUT bodies": { "S3: put, list": 1 },
  // A body, or a listing of what lies under a key: counted as the dearer of the two.
  "GET bodies": { "S3: put, list": 1 },
  "DELETE bodies": {},
  "PUT journal": { "S3: put, list": 1 },
  SendMessage: { "SQS: request": 1 },
  SendRawEmail: { "SES: notice sent": 1 },
  Sign: { "KMS: request": 5 },
  GetPublicKey: { "KMS: request": 1 },
  // Once a week over all keys: a unit for 4 kB, eventually consistent.
  Scan: { "DynamoDB: unit read": mails * 0.5 },
};

/** What is used without a call of ours: SES and S3 store and announce, Lambda polls, calls and logs. */
const around = {
  // 400 ms at 2 GB: more than reading and scrubbing took on this kind of core (bench/mails.ts), the stores' answers included.
  intake: {
    "SES: mail received": 1,
    "S3: put, list": 1,
    "KMS: request": 1,
    "SQS: request": 3,
    "Lambda: call": 1,
    "Lambda: GB-ms": 800,
    "Logs: kB": 1,
  },
  notice: { "SQS: request": 2, "Lambda: call": 1, "Lambda: GB-ms": 50, "Logs: kB": 1 },
  // The page asks for the list and the case; the authorizer is the gateway's own.
  reading: { "API: request": 2, "Lambda: call": 2, "Lambda: GB-ms": 100, "Logs: kB": 2 },
  cleanup: { "Lambda: GB-ms": 50, "Logs: kB": 0.1 },
} as const satisfies Readonly<Record<string, Use>>;

async function callsOf(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  cloud.wire.reset();
  // No call has this number: none fails, all are counted.
  await cloud.wire.during(-1, "throws", async () => void (await work()));
  const counts: Record<string, number> = {};
  for (const call of cloud.wire.calls) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
}

/** Dollars for a thousand mails. */
function priceOf(calls: Readonly<Record<string, number>>, times: number, more: Use): number {
  const uses = Object.entries(calls).map(([call, count]) => {
    const use = perCall[call];
    if (use === undefined) throw new Error(`What does the call ${call} cost? Add it to this list.`);
    return [use, count / times] as const;
  });
  let micro = 0;
  for (const [use, count] of [...uses, [more, 1] as const])
    for (const [what, amount] of Object.entries(use)) micro += prices[what as Priced] * amount * count;
  return micro / 1000;
}

const dollars = (sum: number): string => `$${sum.toFixed(3)}`;
const listed = (calls: Readonly<Record<string, number>>, times: number): string =>
  Object.entries(calls)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([call, count]) => `${call} ${Number((count / times).toFixed(1))}`)
    .join(", ");

test("a thousand typical mails cost less than a quarter of a dollar, from arrival to the receipt of their deletion", async () => {
  const taken = await callsOf(async () => {
    for (let at = 0; at < mails; at += 1) {
      const from = `Person ${at} <person${at}@example.dk>`;
      await cloud.deliver(
        eml({ from, subject: `Spørgsmål ${at}`, text: `Mit CPR-nummer er 010190-12${at}4.` }),
      );
    }
    await cloud.settle();
  });
  const [opened] = (await cloud.cases()).map(({ id }) => id);
  const listing = await callsOf(() => cloud.ask("/api/cases"));
  const opening = await callsOf(() => cloud.ask(`/api/cases/${opened}`));
  const cleaned = await callsOf(() => cloud.cleanUp("2027-03-02"));

  const { SendRawEmail = 0, ...withoutNotices } = taken;
  expect(SendRawEmail).toBe(mails);
  const rows = [
    ["taking it in", withoutNotices, mails, priceOf(withoutNotices, mails, around.intake)],
    ["listing it (a page of them)", listing, mails, priceOf(listing, mails, {})],
    ["opening it", opening, 1, priceOf(opening, 1, around.reading)],
    ["deleting it", cleaned, mails, priceOf(cleaned, mails, around.cleanup)],
  ] as const;
  const sum = rows.reduce((total, [, , , price]) => total + price, 0);
  expect(sum).toBeLessThan(0.25);
  const notice = priceOf({ SendRawEmail }, mails, around.notice);

  const table = [
    "| for one mail | calls | for 1,000 mails |",
    "|---|---|---:|",
    ...rows.map(([what, calls, times, price]) => `| ${what} | ${listed(calls, times)} | ${dollars(price)} |`),
    `| **together** | | **${dollars(sum)}** |`,
    `| a notice, where one is sent | SendRawEmail 1 | ${dollars(notice)} |`,
  ].join("\n");
  const path = fileURLToPath(new URL("../../docs/cost.md", import.meta.url));
  const page = readFileSync(path, "utf8");
  const measured = /<!-- measured -->[\s\S]*<!-- end -->/;
  expect(page).toMatch(measured);
  await expect(
    page.replace(measured, () => `<!-- measured -->\n\n${table}\n\n<!-- end -->`),
  ).toMatchFileSnapshot(path);
}, 60_000);
