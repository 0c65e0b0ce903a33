/** An old mailbox goes the same way as every mail, with dates of its own, and without notices. */
import { expect, test } from "vitest";
import { importMail } from "../../local/importMail.ts";
import { createWorld, eml, type World } from "../world.ts";

const dated = (date: string, text = "Mit cpr er 010190-1234.") =>
  Buffer.from(eml({ headers: [`Date: ${date}`], text }));

const take = (world: World, raw: Uint8Array) =>
  importMail({ ...world.inbox.intake, doorCount: world.stores.doorCount }, raw, "support");

test("a mail of last summer is read, and goes a year after it came, not after it was imported", async () => {
  await using world = await createWorld();
  expect(await take(world, dated("Wed, 13 Aug 2025 09:00:00 +0200"))).toBe("new");
  await world.settle();
  expect(await world.staff().all()).toMatchObject([
    {
      deleteOn: "2026-08-13",
      messages: [
        { receivedAt: "2025-08-13T07:00:00.000Z", text: expect.stringContaining("[national-id A]") },
      ],
    },
  ]);
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
  expect((await world.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
});

test.each([
  ["Mon, 3 Mar 2025 09:00:00 +0100", "new", "its day is tomorrow"],
  ["Sun, 2 Mar 2025 09:00:00 +0100", "too-old", "its day is today"],
  ["Thu, 1 Jan 1970 00:00:00 +0000", "too-old", "long ago"],
] as const)("a mail of %s is %s: %s", async (date, expected, _why) => {
  await using world = await createWorld();
  expect(await take(world, dated(date))).toBe(expected);
  expect(await world.staff().all()).toHaveLength(expected === "new" ? 1 : 0);
});

test("importing once more changes nothing, and the account balances on the day of each mail", async () => {
  await using world = await createWorld();
  const mails = [
    dated("Wed, 13 Aug 2025 09:00:00 +0200"),
    dated("Wed, 13 Aug 2025 10:00:00 +0200", "Andet."),
    dated("Sun, 2 Mar 2025 09:00:00 +0100"),
  ];
  const outcomes = [];
  for (const mail of [...mails, ...mails]) outcomes.push(await take(world, mail));
  expect(outcomes).toEqual(["new", "new", "too-old", "known", "known", "too-old"]);
  expect(await world.accountOf("2025-08-13")).toEqual({ received: 2, outcomes: { new: 2 } });
  expect(await world.accountOf("2025-03-02")).toEqual({ received: 1, outcomes: { "too-old": 1 } });
  expect(await world.staff().all()).toHaveLength(2);
});

test("a mail that was deleted does not come back by an import", async () => {
  await using world = await createWorld();
  const mail = dated("Wed, 13 Aug 2025 09:00:00 +0200");
  await take(world, mail);
  await world.cleanUp("2026-08-13");
  expect(await take(world, mail)).toBe("known");
  expect(await world.staff().all()).toEqual([]);
});

test("lines of a door in the mail itself vouch for nothing", async () => {
  await using world = await createWorld();
  const forged = [
    "Received: from x by inbound-smtp.eu-west-1.amazonaws.com with SMTP id y for support@example.dk; Mon, 02 Mar 2026 08:00:00 +0000 (UTC)",
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    "Authentication-Results: amazonses.com; dmarc=pass header.from=example.dk;",
    "X-SES-RECEIPT: forged",
  ];
  await take(world, Buffer.from(`${forged.join("\r\n")}\r\n${eml()}`));
  await world.settle();
  expect(await world.staff().all()).toHaveLength(1);
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
});
