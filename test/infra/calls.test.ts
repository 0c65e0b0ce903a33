/**
 * The permissions fit the functions: a year of mails goes through the functions as they are deployed, and every call that
 * they make is one that the template allows them.
 */
import { PurgeQueueCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry } from "../../functions/cases/entries.ts";
import { everyItem } from "../../functions/cases/everyItem.ts";
import type { Hold } from "../../functions/cases/holds.ts";
import type { Order } from "../../functions/cases/orders.ts";
import type { ErasurePreview } from "../../functions/rights/erasure.ts";
import type { CaseList } from "../../functions/staff/contract.ts";
import type { RequestView } from "../../functions/staff/rightsContract.ts";
import { type Cloud, startCloud } from "../aws/cloud.ts";
import { objectCreated, queueEvent } from "../aws/events.ts";
import { pictureMail } from "../pictureMail.ts";
import { eml } from "../world.ts";
import { noteCalls } from "./calls.ts";
import { isAllowed, type Needed, permissionsOf } from "./permissions.ts";
import { ofType, type Resources, spoilt, synthesize } from "./synthesized.ts";

const resources = synthesize();
const noted = noteCalls();
let cloud: Cloud;
let needed: readonly Needed[];
/** Key of a message that an officer wanted erased. */
let erased: string;

beforeAll(async () => {
  cloud = await startCloud();
  const first = eml({ subject: "Login", messageId: "first@example.dk" });
  const answer = pictureMail({
    subject: "Re: Login",
    headers: ["References: <first@example.dk>"],
    text: "Nu.",
  });
  const held = eml({ contentType: 'multipart/encrypted; boundary="b"' });
  const others = ["Bo <bo@example.dk>", "Cy <cy@example.dk>"].map((from) => eml({ from }));
  for (const mail of [first, answer, first, held, ...others]) {
    await cloud.deliver(mail);
    await cloud.settle();
    cloud.pass(1000);
  }
  await takeInAtSecondTry(eml({ subject: "Igen" }));
  await leavePicturesUnread(pictureMail({ text: "Endnu et." }));
  await cloud.stores.cases.upsert(
    { id: "BCDFGH", status: "open", assignee: null, latestAt: "2026-01-01T00:00:00.000Z" },
    false,
  );
  await cloud.sweep();
  const [some] = await cloud.cases();
  await cloud.change(
    "PATCH",
    `/api/cases/${some?.id}`,
    { status: "closed" },
    { "if-match": some?.version ?? "" },
  );
  await cloud.change("POST", `/api/cases/${some?.id}/notes`, { text: "Ringet op." });
  await useRights(some?.id ?? "", some?.messages[0]?.id ?? "");
  await cloud.cleanUp("2026-03-02");
  await cloud.ask("/api/cases?contact=mette.holm@example.dk");
  await hold("bo@example.dk");
  await cloud.cleanUp("2027-03-02");
  needed = noted.needed(cloud.home);
}, 60_000);
afterAll(async () => {
  await cloud?.stop();
  noted.stop();
});

/** A mail that no queue covers any more, and one whose reader was stopped before. */
async function takeInAtSecondTry(mail: string): Promise<void> {
  const key = await cloud.deliver(mail);
  const Body = JSON.stringify(objectCreated(cloud.home.RAW_BUCKET, key, mail.length));
  const message = { MessageId: "1", ReceiptHandle: "1", Body, Attributes: { ApproximateReceiveCount: "2" } };
  await cloud.lambdas.intake(queueEvent(cloud.home.INTAKE_QUEUE, message));
  await cloud.settle();
}

/** Their queue loses them; the sweep queues them again, and after a day does without their reader. */
async function leavePicturesUnread(mail: string): Promise<void> {
  const lose = async () => {
    await cloud.queues.send(new PurgeQueueCommand({ QueueUrl: cloud.home.PICTURE_QUEUE }));
  };
  await cloud.deliver(mail);
  const event = await cloud.queues.send(
    new ReceiveMessageCommand({ QueueUrl: cloud.home.INTAKE_QUEUE, MessageSystemAttributeNames: ["All"] }),
  );
  for (const message of event.Messages ?? [])
    await cloud.lambdas.intake(queueEvent(cloud.home.INTAKE_QUEUE, message));
  await lose();
  cloud.pass(31 * 60_000);
  await cloud.requeue();
  await lose();
  cloud.pass(25 * 3_600_000);
  await cloud.requeue();
}

/** A request, a restriction, a correction and a disclosure, as the officer makes them. */
async function useRights(caseId: string, message: string): Promise<void> {
  const day = "2026-03-01";
  const send = async (path: string, json: object, headers = {}) =>
    expect((await cloud.change("POST", path, json, headers, "officer")).status, path).toBe(201);
  await send("/api/requests", { kind: "access", by: "mail", message });
  await send("/api/requests", { kind: "objection", by: "letter", receivedOn: day, address: "bo@example.dk" });
  await send(
    `/api/cases/${caseId}/messages/${message}/corrections`,
    { contact: null, statement: "Det var ikke mig." },
    { "if-match": '"0"' },
  );
  await send("/api/disclosures", {
    about: { caseId },
    on: day,
    recipientKind: "court",
    recipient: "Retten",
    what: "En mail",
    basis: "Kendelse",
  });
  expect((await cloud.ask("/api/receipts", "officer")).status).toBe(200);
  await orderErasure("cy@example.dk");
}

/** Cleanup is to carry it out, and takes the notes of the case with it. */
async function orderErasure(address: string): Promise<void> {
  const send = async <T>(path: string, json: object, headers = {}) =>
    JSON.parse((await cloud.change("POST", path, json, headers, "officer")).body) as T;
  const { cases } = JSON.parse(
    (await cloud.ask(`/api/cases?contact=${address}`, "officer")).body,
  ) as CaseList;
  await send(`/api/cases/${cases[0]?.id}/notes`, { text: "Vil slettes." });
  const asked = { kind: "erasure", by: "letter", receivedOn: "2026-03-01", address };
  const { id } = await send<RequestView>("/api/requests", asked);
  const known = { step: "identity", result: "known" };
  await send(`/api/requests/${id}/steps`, known, { "if-match": '"1"' });
  const preview = await send<ErasurePreview>(`/api/requests/${id}/erasure/preview`, { address });
  const order = { address, preview: preview.preview, confirm: preview.confirm };
  await send(`/api/requests/${id}/erasure`, order, { "if-match": '"2"' });
  erased = preview.goes[0]?.id ?? "";
}

/** As a desk leaves it that was stopped before it stamped anything: cleanup goes on. */
async function hold(email: string): Promise<void> {
  const contactKey = await contactOf(email);
  await cloud.stores.register<Hold>("holds").create(
    newEntry<Hold>(
      "2026-03-02T09:00:00.000Z-test",
      {
        state: "being-placed",
        basis: "authority",
        reason: "Asked for",
        askedBy: "The police",
        placedBy: "anl",
        placedAt: "2026-03-02T09:00:00.000Z",
        scope: { contactKey },
        endsOn: null,
        reviewOn: "2027-01-01",
        ended: null,
      },
      { about: { contactKey } },
    ),
  );
}

async function contactOf(email: string): Promise<string> {
  for await (const item of everyItem((next) => cloud.stores.messages.everything(next)))
    if (item.state === "live" && item.summary?.contact.email === email) return item.contactKey ?? "";
  throw new Error(`Nobody wrote as ${email}.`);
}

const refused = (all: Resources): readonly string[] => [
  ...new Set(
    needed
      .filter((call) => !isAllowed(all, call))
      .map(
        ({ by, action, on, partition = "" }) => `${by} ${action} ${on.replace(/[^/]*$/, "...")} ${partition}`,
      ),
  ),
];

test("an order of erasure is carried out by the deployed cleanup, and the notes of the case are gone", async () => {
  expect(await cloud.stores.messages.find(erased)).toMatchObject({ state: "deleted", rule: "erasure" });
  const orders = await cloud.stores.register<Order>("orders").list();
  expect(orders.items).toMatchObject([{ record: { keys: [erased], doneAt: expect.any(String) } }]);
  const notes = await cloud.stores.register<{ text: string }>("notes").list();
  expect(notes.items.map(({ record }) => record.text)).toEqual(["Ringet op."]);
});

test("every call that a function makes is allowed to it", () => {
  expect([...new Set(needed.map(({ by }) => by))].sort()).toEqual([
    ...["cleanup", "intake", "notify", "read-pictures", "staff", "sweep"],
  ]);
  expect(needed.length).toBeGreaterThan(100);
  expect(refused(resources)).toEqual([]);
});

test.each([
  ["s3:PutObject", "intake"],
  ["dynamodb:UpdateItem", "notify"],
  ["kms:Sign", "cleanup"],
  ["s3:ListBucket", "sweep"],
])("taking %s away from everybody is noticed, at %s for one", (action, by) => {
  const all = spoilt(resources, (copy) => {
    for (const [, { PolicyDocument }] of ofType(copy, "AWS::IAM::Policy"))
      for (const statement of PolicyDocument.Statement)
        statement.Action = [statement.Action].flat().filter((each: string) => each !== action);
  });
  expect(refused(all).some((call) => call.startsWith(`${by} ${action}`))).toBe(true);
});

test("no function has a permission that it does not use", () => {
  const used = new Set(needed.map(({ by, action }) => `${by} ${action}`));
  const byPoller = /sqs:(?:Receive|Delete|Change|GetQueue)|logs:|kms:(?!Sign|GetPublic)/;
  const granted = [...new Set(needed.map(({ by }) => by))].flatMap((by) =>
    permissionsOf(resources, by).flatMap(({ actions }) => actions.map((action) => `${by} ${action}`)),
  );
  expect([...new Set(granted)].filter((each) => !used.has(each) && !byPoller.test(each))).toEqual([]);
});
