import { expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";
import { createWorld, eml, type World } from "../world.ts";

test("the sender is told the number, the day of deletion and the rights, in Danish and English where the mail does not tell its language", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "CPR 010190-1234", text: "Login" }));
  const [notice] = await world.stores.outbox.list("2026-03-02", 10);
  const [only] = await world.staff().all();
  const spoken = `${only?.number.slice(0, 3)} ${only?.number.slice(3)}`;
  expect(notice?.mail.to).toBe("mette.holm@example.dk");
  for (const part of [
    spoken,
    "2. marts 2027",
    "2 March 2027",
    "Datatilsynet",
    "CPR-numre",
    "right of access",
  ]) {
    expect(notice?.mail.text).toContain(part);
  }
});

test("a notice quotes nothing of the mail and says by its headers that nobody is to answer it", async () => {
  await using world = await createWorld();
  await world.receive(eml({ subject: "Hemmelig sag", text: "Meget personligt" }));
  const [notice] = await world.stores.outbox.list("2026-03-02", 10);
  expect(JSON.stringify(notice)).not.toMatch(/Hemmelig sag|Meget personligt/);
  expect(notice?.mail.headers).toMatchObject({
    "Auto-Submitted": "auto-replied",
    "X-Auto-Response-Suppress": "All",
  });
});

test("the list of what not to send is the same whatever was removed, and absent when nothing was", async () => {
  await using world = await createWorld();
  await world.receive(eml({ from: "a@example.dk", text: "Mit cpr er 010190-1234" }));
  await world.receive(eml({ from: "b@example.dk", text: "Jeg har fået kræft" }));
  await world.receive(eml({ from: "c@example.dk", text: "Hvad koster kurset?" }));
  const notices = await world.stores.outbox.list("2026-03-02", 10);
  const listIn = (to: string) =>
    notices.find(({ mail }) => mail.to === to)?.mail.text.match(/Please do not send us [^.]*\./)?.[0];
  expect(listIn("a@example.dk")).toBeDefined();
  expect(listIn("a@example.dk")).toBe(listIn("b@example.dk"));
  expect(listIn("c@example.dk")).toBeUndefined();
});

test.each<[string, Parameters<typeof eml>[0], string]>([
  ["a machine that writes", { headers: ["Auto-Submitted: auto-generated"] }, "sender@example.dk"],
  ["a newsletter", { headers: ["List-Id: <news.example.dk>"] }, "sender@example.dk"],
  ["bulk mail", { headers: ["Precedence: bulk"] }, "sender@example.dk"],
  ["a bounce", {}, ""],
  ["a mailer daemon", { from: "MAILER-DAEMON@example.dk" }, "mailer-daemon@example.dk"],
  ["a no-reply address", { from: "no-reply@example.dk" }, "no-reply@example.dk"],
  ["our own address", { from: "Support <support@example.dk>" }, "support@example.dk"],
  ["a sender whose address had to be scrubbed", { from: "010190-1234@example.dk" }, "sender@example.dk"],
  ["a mail without a sender", { from: "undisclosed" }, "sender@example.dk"],
])("%s gets no notice", async (_who, mail, sender) => {
  await using world = await createWorld();
  await world.receive(eml(mail), { sender, recipient: "support@example.dk" });
  expect(await world.staff().all()).toHaveLength(1);
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
});

test("an address gets one notice a day", async () => {
  await using world = await createWorld();
  for (const text of ["Første", "Anden", "Tredje"]) await world.receive(eml({ text }));
  expect(await world.stores.outbox.list("2026-03-02", 10)).toHaveLength(1);
  world.moveTo("2026-03-03T09:00:00Z");
  await world.receive(eml({ text: "Fjerde" }));
  expect(await world.stores.outbox.list("2026-03-02", 10)).toHaveLength(2);
});

test("a notice that was claimed but never sent is not sent later: one too few rather than one too many", async () => {
  let tries = 0;
  await using world = await createWorld({
    between: (stores) => ({
      ...stores,
      outbox: {
        ...stores.outbox,
        send: async () => {
          tries += 1;
          throw new Error("no connection");
        },
      },
    }),
  });
  await world.deliver(eml());
  expect(await world.settle()).toEqual(["no connection"]);
  expect(tries).toBe(1);
});

test("a policy without notices sends none", async () => {
  await using world = await createWorld({
    policy: parsePolicy(policyText.replace("notices: true", "notices: false")),
  });
  await world.receive(eml());
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
});

const storedUnder = ({ stores }: World, sesId: string) =>
  stores.messages.find(messageKey(createDigest(stores.secret), sesId));

const sealed = (from = "Mette Holm <mette.holm@example.dk>", ...headers: readonly string[]): string =>
  eml({
    from,
    subject: "Hemmelig sag",
    headers,
    contentType: "application/pkcs7-mime; smime-type=enveloped-data",
  });

test("who sends an encrypted mail is asked for another way, and his address is forgotten with that", async () => {
  await using world = await createWorld();
  const sesId = await world.deliver(sealed());
  await takeIn(world.inbox.intake, { rawKey: `inbound/support/${sesId}`, receives: 1 });
  expect(await storedUnder(world, sesId)).toMatchObject({
    held: "encrypted",
    summary: null,
    notice: "due",
    noticeTo: "mette.holm@example.dk",
  });
  await world.settle();
  const [notice, ...others] = await world.stores.outbox.list("2026-03-02", 10);
  expect(others).toEqual([]);
  expect(notice?.mail.to).toBe("mette.holm@example.dk");
  for (const part of ["krypteret", "uden kryptering", "encrypted", "without encryption"])
    expect(notice?.mail.text).toContain(part);
  expect(JSON.stringify(notice)).not.toMatch(/Hemmelig sag|Mette Holm/);
  const [only] = await world.staff().all();
  expect(only).toMatchObject({ status: "held", contact: null, messages: [{ notice: "sent", from: null }] });
  expect(JSON.stringify(await storedUnder(world, sesId))).not.toContain("mette.holm");
});

test.each<[string, string, string]>([
  ["a machine", sealed(undefined, "Auto-Submitted: auto-generated"), "sender@example.dk"],
  ["the empty envelope sender", sealed(), ""],
  ["our own address", sealed("support@example.dk"), "support@example.dk"],
  ["a sender whose address had to be scrubbed", sealed("010190-1234@example.dk"), "sender@example.dk"],
  ["nobody", sealed("undisclosed"), "sender@example.dk"],
])("an encrypted mail from %s brings no notice and keeps no address", async (_who, mail, sender) => {
  await using world = await createWorld();
  const sesId = await world.receive(mail, { sender, recipient: "support@example.dk" });
  expect(await world.stores.outbox.list("2026-03-02", 10)).toEqual([]);
  expect(await storedUnder(world, sesId)).toMatchObject({
    held: "encrypted",
    notice: "none",
    noticeTo: null,
  });
});

test("an address has one notice a day, whatever it is about, and is forgotten where there is none", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  const sesId = await world.receive(sealed("METTE.HOLM@example.dk"));
  expect(await world.stores.outbox.list("2026-03-02", 10)).toHaveLength(1);
  expect(await storedUnder(world, sesId)).toMatchObject({
    notice: "limited",
    noticeTo: null,
  });
});

test("any other held mail keeps no address", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(eml({ headers: [`X-Long: ${"x".repeat(300_000)}`] }));
  expect(await storedUnder(world, sesId)).toMatchObject({ notice: "none", noticeTo: null });
});
