import { expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { createWorld, eml, type World } from "../world.ts";

const day = "2026-03-02";
const ours = { sender: "", recipient: "support@example.dk" };

/** A mail is in, and its sender has his notice; the headers of that. */
async function withNotice(world: World) {
  await world.receive(eml({ messageId: "first@example.dk" }));
  const [notice] = await world.stores.outbox.list(day, 10);
  if (!notice) throw new Error("There is no notice.");
  return { id: String(notice.mail.headers["Message-ID"]), replyTo: notice.mail.replyTo };
}

const bounceOf = (quoted: string): string =>
  [
    "From: MAILER-DAEMON@example.dk",
    "To: support@example.dk",
    "Subject: failure notice",
    "",
    "cpr 010190-1234 findes ikke.",
    "",
    quoted,
  ].join("\r\n");

const eventsIn = async (world: World) =>
  (await world.staff().all()).map(({ messages }) =>
    messages.map(({ events }) => events.map(({ kind }) => kind)),
  );

type Told = { readonly id: string; readonly replyTo: string };

test.each<[string, (notice: Told) => string, string]>([
  ["the Message-ID of our notice", ({ id }) => bounceOf(`Message-ID: ${id}`), "bounce"],
  ["the address that we asked to answer to", ({ replyTo }) => bounceOf(`Reply-To: ${replyTo}`), "bounce"],
  ["the Message-ID of the mail itself", () => bounceOf("Message-ID: <first@example.dk>"), "bounce"],
  [
    "what it answers",
    ({ id }) =>
      eml({ headers: ["Auto-Submitted: auto-replied", `In-Reply-To: ${id}`], text: "Jeg er på barsel." }),
    "auto-reply",
  ],
  [
    "the id in a receipt",
    ({ id }) =>
      [
        "From: mette.holm@example.dk",
        'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"',
        "",
        "--b",
        "Content-Type: message/disposition-notification",
        "",
        `Original-Message-ID: ${id}`,
        "Disposition: manual-action/MDN-sent-manually; displayed",
        "--b--",
      ].join("\r\n"),
    "read-receipt",
  ],
])(
  "an automatic mail is an event on the message that it tells about, found by %s",
  async (_how, mail, kind) => {
    await using world = await createWorld();
    const notice = await withNotice(world);
    await world.receive(mail(notice), ours);
    expect(await eventsIn(world)).toEqual([[[kind]]]);
    expect(await world.accountOf(day)).toEqual({ received: 2, outcomes: { new: 1, event: 1 } });
    expect((await world.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
    expect((await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items).toHaveLength(1);
    expect(await world.stores.outbox.list(day, 10)).toHaveLength(1);
  },
);

test.each<[string, (notice: Told) => string]>([
  ["names nobody we know", () => bounceOf("Message-ID: <stranger@example.dk>")],
  ["names nothing", () => bounceOf("")],
  [
    "carries a token that somebody made up",
    ({ replyTo }) => bounceOf(`To: ${replyTo.replace(/\+.{8}/, "+00000000")}`),
  ],
  [
    "only says that something is under way",
    ({ replyTo }) =>
      [
        "From: MAILER-DAEMON@example.dk",
        `X-Original-To: ${replyTo}`,
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Action: delayed",
        "--b--",
      ].join("\r\n"),
  ],
])("one that %s is counted and dropped", async (_what, mail) => {
  await using world = await createWorld();
  const notice = await withNotice(world);
  await world.receive(mail(notice), ours);
  expect(await eventsIn(world)).toEqual([[[]]]);
  expect((await world.accountOf(day)).outcomes).toEqual({ new: 1, event: 1 });
});

test("delivered twice it is one event, and it reopens no case and queues no notice", async () => {
  await using world = await createWorld();
  const { id } = await withNotice(world);
  const before = await world.staff().all();
  const sesId = await world.deliver(bounceOf(`Message-ID: ${id}`), ours);
  const delivery = { rawKey: `inbound/support/${sesId}`, receives: 1 };
  const outcomes = await Promise.all([
    takeIn(world.inbox.intake, delivery),
    takeIn(world.inbox.intake, delivery),
  ]);
  await world.settle();
  expect(outcomes.filter((outcome) => outcome === "event").length).toBeGreaterThan(0);
  expect(await eventsIn(world)).toEqual([[["bounce"]]]);
  const after = await world.staff().all();
  expect(after.map(({ status, receivedAt }) => [status, receivedAt])).toEqual(
    before.map(({ status, receivedAt }) => [status, receivedAt]),
  );
});

test("among several messages of a case it is noted on the one that the notice was about", async () => {
  await using world = await createWorld();
  const { id } = await withNotice(world);
  world.pass(60_000);
  await world.receive(eml({ messageId: "second@example.dk", headers: ["References: <first@example.dk>"] }));
  await world.receive(bounceOf(`Message-ID: ${id}`), ours);
  expect(await eventsIn(world)).toEqual([[["bounce"], []]]);
});

test("a late bounce to an erased message brings nothing back", async () => {
  await using world = await createWorld();
  const { id } = await withNotice(world);
  await world.cleanUp("2027-03-02");
  await world.receive(bounceOf(`Message-ID: ${id}`), ours);
  expect(await world.staff().all()).toEqual([]);
  expect((await world.accountOf("2027-03-02")).outcomes).toEqual({ event: 1 });
});

test("nothing of it is kept but kind and time", async () => {
  await using world = await createWorld();
  const { id } = await withNotice(world);
  const sesId = await world.receive(bounceOf(`Message-ID: ${id}`), ours);
  const digest = createDigest(world.stores.secret);
  const [only] = (await world.staff().all()).flatMap(({ messages }) => messages);
  const stored = await world.stores.messages.find(only?.id ?? "");
  expect(stored).toMatchObject({
    events: [{ id: messageKey(digest, sesId), kind: "bounce", at: expect.stringMatching(/^2026-03-02T09/) }],
  });
  expect(JSON.stringify(stored)).not.toMatch(/daemon|failure|findes ikke/i);
});
