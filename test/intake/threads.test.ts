import { expect, test } from "vitest";
import { createWorld, eml, type World } from "../world.ts";

const noticeTo = async ({ stores }: World) => {
  const [notice] = await stores.outbox.list("2026-03-02", 1);
  if (!notice) throw new Error("no notice was sent");
  return notice.mail;
};

test("an answer to our notice joins the case through its reply address", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login" }));
  const { replyTo } = await noticeTo(world);
  await world.receive(
    eml({ subject: "SV: Vi har modtaget din mail", to: replyTo, text: "Det virker stadig ikke." }),
    {
      sender: "mette.holm@example.dk",
      recipient: replyTo,
    },
  );
  const cases = await world.staff().all();
  expect(cases).toHaveLength(1);
  expect(cases[0]?.messages).toHaveLength(2);
  expect(await world.accountOf("2026-03-02")).toEqual({
    received: 2,
    outcomes: { new: 1, joined: 1 },
  });
});

test("an answer to our notice joins the case through the notice's Message-ID", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login" }));
  const { headers } = await noticeTo(world);
  await world.receive(eml({ subject: "Og en ting til", headers: [`In-Reply-To: ${headers["Message-ID"]}`] }));
  expect(await world.staff().all()).toHaveLength(1);
});

test("an answer to the sender's own mail joins under the same subject only", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login", messageId: "first@example.dk" }));
  await world.receive(
    eml({ subject: "Re: Login", headers: ["References: <first@example.dk>"], text: "Nu virker det." }),
  );
  expect(await world.staff().all()).toHaveLength(1);
  await world.receive(eml({ subject: "Faktura", headers: ["References: <first@example.dk>"] }));
  expect(await world.staff().all()).toHaveLength(2);
});

test("an answer under a very long subject joins too", async () => {
  await using world = await createWorld();
  const subject = "Det drejer sig om kurset og alt det andet ".repeat(10).trim();
  await world.receive(eml({ subject, messageId: "first@example.dk" }));
  await world.receive(
    eml({ subject: `Re: ${subject}`, headers: ["References: <first@example.dk>"], text: "Nu." }),
  );
  expect(await world.staff().all()).toHaveLength(1);
});

test("a mail whose sender may be forged (DMARC) joins nothing and gets no notice", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login", messageId: "first@example.dk" }));
  await world.receive(
    eml({ subject: "Re: Login", headers: ["References: <first@example.dk>"], text: "Forfalsket" }),
    {
      sender: "eks@evil.example",
      recipient: "support@example.dk",
    },
  );
  expect(await world.staff().all()).toHaveLength(2);
  expect(await world.stores.outbox.list("2026-03-02", 10)).toHaveLength(1);
});

test("a stranger who knows the token and the Message-ID begins a case of his own", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login", messageId: "first@example.dk" }));
  const { replyTo } = await noticeTo(world);
  await world.receive(
    eml({
      from: "Eks <eks@example.com>",
      to: replyTo,
      subject: "Re: Login",
      headers: ["References: <first@example.dk>"],
    }),
  );
  expect(await world.staff().all()).toHaveLength(2);
});

test("a number in the subject joins nothing", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login" }));
  const [first] = await world.staff().all();
  await world.receive(eml({ subject: `Re: Login (${first?.number})`, text: "Igen" }));
  expect(await world.staff().all()).toHaveLength(2);
});

test("a joined message keeps its own date of deletion", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Login", messageId: "first@example.dk" }));
  world.moveTo("2026-05-10T09:00:00Z");
  await world.receive(
    eml({ subject: "Re: Login", headers: ["References: <first@example.dk>"], text: "Nu virker det." }),
  );
  const [only] = await world.staff().all();
  expect(only?.messages.map(({ deleteOn }) => deleteOn)).toEqual(["2027-03-02", "2027-05-10"]);
  await world.cleanUp("2027-03-02");
  const [left] = await world.staff().all();
  expect(left?.messages).toHaveLength(1);
  expect(left?.subject).toBe("Re: Login");
});
