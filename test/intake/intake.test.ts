import { expect, test } from "vitest";
import { caseIdOf, messageKey, numberOf } from "../../functions/cases/keys.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { createWorld, eml, type World } from "../world.ts";

const rawKeys = async ({ stores }: World) =>
  (await stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items;

test("a mail becomes a case that staff read without what was removed", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(
    eml({ subject: "Hjælp, cpr 010190-1234", text: "Mit cpr er 010190-1234.\r\nRing på +45 28 71 40 93." }),
  );
  const [only, ...others] = await world.staff().all();
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    subject: "Hjælp, cpr [national-id A]",
    status: "open",
    contact: { name: "Mette Holm", email: "mette.holm@example.dk", phones: ["+4528714093"] },
    removed: { "national-id": 2, phone: 1 },
    deleteOn: "2027-03-02",
    deleteBecause: "general P1Y",
  });
  expect(only?.messages[0]?.text).toContain("Mit cpr er [national-id A].\nRing på [phone A].");
  const digest = createDigest(world.stores.secret);
  expect(only?.number).toBe(numberOf(caseIdOf(digest, messageKey(digest, sesId))));
});

test("the raw mail is gone once the message is committed", async () => {
  await using world = await createWorld();
  await world.deliver(eml());
  expect(await rawKeys(world)).toHaveLength(1);
  await world.settle();
  expect(await rawKeys(world)).toEqual([]);
});

test("a queue that delivers the same mail again changes nothing", async () => {
  await using world = await createWorld();
  const sesId = await world.deliver(eml());
  const rawKey = `inbound/support/${sesId}`;
  await world.settle();
  const before = await world.staff().all();
  expect(await takeIn(world.inbox.intake, { rawKey, receives: 2 })).toBe("new");
  expect(await world.staff().all()).toEqual(before);
});

test("two workers with the same mail make one message, and the loser takes its body back", async () => {
  await using world = await createWorld();
  const sesId = await world.deliver(eml());
  const delivery = { rawKey: `inbound/support/${sesId}`, receives: 1 };
  const outcomes = await Promise.all([
    takeIn(world.inbox.intake, delivery),
    takeIn(world.inbox.intake, delivery),
  ]);
  expect(outcomes).toEqual(["new", "new"]);
  const digest = createDigest(world.stores.secret);
  expect(await world.stores.bodies.attempts(messageKey(digest, sesId))).toHaveLength(1);
  expect(await world.staff().all()).toHaveLength(1);
});

test("a mail that stopped its reader twice is held on the third receive, unopened, and its raw mail stays", async () => {
  let opened = 0;
  await using world = await createWorld({
    treat: async () => {
      opened += 1;
      throw new Error("killed");
    },
  });
  await world.receive(eml());
  const [only] = await world.staff().all();
  expect(opened).toBe(2);
  expect(only).toMatchObject({ status: "held", subject: null });
  expect(only?.messages[0]?.held).toMatchObject({ reason: "reader-stopped" });
  expect(await rawKeys(world)).toHaveLength(1);
  expect(await world.accountOf("2026-03-02")).toEqual({ received: 1, outcomes: { held: 1 } });
});

test("a store that fails twice does not hold a mail: it was read, and is read again", async () => {
  let failures = 2;
  await using world = await createWorld({
    between: (stores) => ({
      ...stores,
      cases: {
        ...stores.cases,
        upsert: async (...given) => {
          failures -= 1;
          if (failures >= 0) throw new Error("throttled");
          await stores.cases.upsert(...given);
        },
      },
    }),
  });
  await world.receive(eml());
  expect(await world.staff().all()).toMatchObject([{ status: "open" }]);
});

test("the same mail to two addresses is one message with a copy", async () => {
  await using world = await createWorld();
  const mail = eml({ messageId: "one@example.dk" });
  await world.receive(mail, { sender: "a@example.dk", recipient: "support@example.dk" });
  await world.receive(mail, { sender: "a@example.dk", recipient: "kontakt@example.dk" });
  const cases = await world.staff().all();
  expect(cases).toHaveLength(1);
  expect(cases[0]?.messages).toMatchObject([{ copies: 1 }]);
  expect(await world.accountOf("2026-03-02")).toEqual({
    received: 2,
    outcomes: { new: 1, copy: 1 },
  });
});

test.each<[{ readonly messageId: string | null; readonly text: string }, string]>([
  [
    { messageId: "one@example.dk", text: "Noget andet." },
    "a reused Message-ID with another text is another mail",
  ],
  [{ messageId: null, text: "Hej igen." }, "a missing Message-ID never makes two mails one"],
  [
    { messageId: "one@example.dk", text: "Hej 020290-1235" },
    "what was removed tells two mails apart as well",
  ],
])("%j after the first mail: %s", async (second) => {
  await using world = await createWorld();
  await world.receive(eml({ messageId: second.messageId, text: "Hej 010190-1234" }));
  await world.receive(eml(second));
  expect(await world.staff().all()).toHaveLength(2);
});

test("a mail without Message-ID that its sender tries again, with new boundaries, is a copy", async () => {
  await using world = await createWorld();
  const tried = (boundary: string, file = "AAAA") =>
    eml({
      messageId: null,
      contentType: `multipart/mixed; boundary="${boundary}"`,
      text: [
        `--${boundary}\r\nContent-Type: text/plain\r\n\r\nSe billedet.\r\n`,
        `--${boundary}\r\nContent-Type: image/png; name="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n`,
        `--${boundary}--\r\n`,
      ].join(""),
    });
  await world.receive(tried("one"));
  await world.receive(tried("two"));
  expect(await world.staff().all()).toMatchObject([{ messages: [{ copies: 1 }] }]);
  await world.receive(tried("three", "BBBB"));
  expect(await world.staff().all()).toHaveLength(2);
});

test("a mail is no copy of spam, though it says the same", async () => {
  await using world = await createWorld();
  const gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
  await world.receive(eml({ messageId: "one@example.dk", headers: [`X-Note: ${gtube}`] }));
  await world.receive(eml({ messageId: "one@example.dk" }));
  expect(await world.staff().all()).toMatchObject([{ status: "open" }]);
});

test("a copy that comes more than seven days later is a mail of its own", async () => {
  await using world = await createWorld();
  const mail = eml({ messageId: "one@example.dk" });
  await world.receive(mail);
  world.moveTo("2026-03-09T09:00:01Z");
  await world.receive(mail);
  expect(await world.staff().all()).toHaveLength(2);
});

test("spam becomes a case in its own folder, goes after thirty days and is never acknowledged", async () => {
  await using world = await createWorld();
  await world.receive(eml({ text: "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X" }));
  const { cases } = await world.staff().list("?status=spam");
  expect(cases).toMatchObject([{ status: "spam", deleteOn: "2026-04-01" }]);
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
});

test("a mail with a virus is refused: no case, no raw mail, one line in the account", async () => {
  await using world = await createWorld();
  await world.receive(eml({ text: "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*" }));
  expect(await world.staff().all()).toEqual([]);
  expect(await rawKeys(world)).toEqual([]);
  expect(await world.accountOf("2026-03-02")).toEqual({ received: 1, outcomes: { refused: 1 } });
});

test("a sender's own X-SES lines are ignored", async () => {
  await using world = await createWorld();
  await world.receive(
    eml({
      headers: [
        "X-SES-Spam-Verdict: FAIL",
        "X-SES-Virus-Verdict: FAIL",
        "X-SES-RECEIPT: forged",
        "Received: from x by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x for y; Mon, 1 Jan 1990 00:00:00 +0000",
      ],
    }),
  );
  expect(await world.staff().all()).toMatchObject([
    { status: "open", receivedAt: "2026-03-02T09:00:00.000Z" },
  ]);
});

test("the date of deletion counts from the receipt, however late intake gets to the mail", async () => {
  await using world = await createWorld({ at: "2026-03-02T22:59:00Z" });
  await world.deliver(eml());
  world.moveTo("2026-03-04T12:00:00Z");
  await world.settle();
  expect(await world.staff().all()).toMatchObject([
    { receivedAt: "2026-03-02T22:59:00.000Z", deleteOn: "2027-03-02" },
  ]);
});

test("a mail that can't be read is held with a sentence and keeps nothing of itself", async () => {
  await using world = await createWorld();
  await world.receive(
    eml({
      subject: "Hemmeligt",
      contentType: "application/pkcs7-mime; smime-type=enveloped-data",
      text: "MIIB",
    }),
  );
  const [only] = await world.staff().all();
  expect(only).toMatchObject({ status: "held", subject: null, contact: null });
  expect(only?.messages[0]?.held?.sentence).toBe("The mail is encrypted.");
  expect(JSON.stringify(only)).not.toContain("Hemmeligt");
});

test.each(["GRAY", "PROCESSING_FAILED", null])(
  "a mail that was not scanned (%s) is a normal case without a notice",
  async (verdict) => {
    await using world = await createWorld();
    const block = [
      "Return-Path: <mette.holm@example.dk>",
      "Received: from x by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x for support@example.dk; Mon, 2 Mar 2026 08:00:00 +0000 (UTC)",
      `X-SES-Spam-Verdict: ${verdict}`,
      "X-SES-Virus-Verdict: PASS",
      "Authentication-Results: amazonses.com; dmarc=pass header.from=example.dk;",
      "X-SES-RECEIPT: x",
      "",
    ].join("\r\n");
    await world.stores.raw.put(
      "inbound/support/scanned",
      Buffer.from((verdict === null ? "" : block) + eml()),
    );
    await world.recover();
    world.pass(1000);
    await world.recover();
    await world.settle();
    expect(await world.staff().all()).toMatchObject([{ status: "open" }]);
    expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
  },
);

test("raw mail that no queue covers is queued again by the sweep", async () => {
  await using world = await createWorld();
  await world.stores.raw.put("inbound/support/lost", Buffer.from(eml()));
  expect(await world.requeue()).toBe(0);
  world.pass(31 * 60_000);
  expect(await world.requeue()).toBe(1);
  await world.settle();
  expect(await world.staff().all()).toHaveLength(1);
});

test("the sweep leaves held mail alone and removes bodies that no message names", async () => {
  await using world = await createWorld({ treat: async () => Promise.reject(new Error("killed")) });
  await world.receive(eml());
  await world.stores.bodies.put("nobody", "attempt", {
    subject: "",
    text: "",
    contact: { name: "", email: "", phones: [] },
    attachments: [],
    removed: [],
  });
  world.pass(2 * 3_600_000);
  expect(await world.requeue()).toBe(0);
  expect(await world.sweep()).toEqual({ bodies: 1, heads: 0 });
});

test("a held mail that nobody decided on is told of on its fifth day, before the raw store forgets it", async () => {
  await using world = await createWorld({ treat: async () => Promise.reject(new Error("killed")) });
  await world.receive(eml());
  world.moveTo("2026-03-06T22:59:00Z");
  expect(await world.countFiveDaysOld()).toBe(0);
  // Midnight in Copenhagen.
  world.moveTo("2026-03-06T23:00:00Z");
  expect(await world.countFiveDaysOld()).toBe(1);
});

test("a head that no message joined within a week is removed by the sweep", async () => {
  await using world = await createWorld();
  const head = {
    id: "BCDFGHBCDFGHBCDF",
    status: "open",
    assignee: null,
    latestAt: world.now().toISOString(),
  } as const;
  await world.stores.cases.upsert(head, false);
  expect(await world.sweep()).toMatchObject({ heads: 0 });
  world.pass(7 * 86_400_000 + 1);
  expect(await world.sweep()).toMatchObject({ heads: 1 });
  expect(await world.stores.cases.get(head.id)).toBeNull();
});
