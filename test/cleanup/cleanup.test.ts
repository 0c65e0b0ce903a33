import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messageKey } from "../../functions/cases/keys.ts";
import type { Message, Tombstone } from "../../functions/cases/model.ts";
import { verifyChain } from "../../functions/cleanup/receipt.ts";
import { takeIn } from "../../functions/intake/intake.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { createWorld, eml, type World } from "../world.ts";

const keyOf = (world: World, sesId: string) => messageKey(createDigest(world.stores.secret), sesId);

const filesIn = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

test("a message is readable until the evening before its day and gone from 00:00, before cleanup has run", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  world.moveTo("2027-03-01T22:59:59Z");
  expect(await world.staff().all()).toHaveLength(1);
  world.moveTo("2027-03-01T23:00:00Z");
  expect(await world.staff().all()).toEqual([]);
});

test("cleanup leaves alone what is not due", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  const { receipts } = await world.cleanUp("2027-03-01");
  expect(receipts).toMatchObject([{ closed: { deleted: 0 } }]);
  expect(await world.staff().all()).toHaveLength(1);
});

test("on its day a message is overwritten by a tombstone with date and rule", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(eml());
  await world.cleanUp("2027-03-02");
  const left = (await world.stores.messages.find(keyOf(world, sesId))) as Tombstone;
  expect(left).toEqual({
    state: "deleted",
    schema: 1,
    key: keyOf(world, sesId),
    caseId: left.caseId,
    deletedOn: "2027-03-02",
    rule: "general P1Y",
    expiresOn: "2027-04-01",
  });
  expect(await world.stores.cases.get(left.caseId)).toBeNull();
});

test("the page of a deleted case says when and by which rule it was deleted", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  const [only] = await world.staff().all();
  await world.cleanUp("2027-03-02");
  const answer = await world.staff().get(`/api/cases/${only?.id}`);
  expect(answer.status).toBe(410);
  expect(await answer.json()).toMatchObject({ deletedOn: "2027-03-02", rule: "general P1Y" });
});

test("after cleanup no byte of the mail is left in any file of the data folder", async () => {
  await using world = await createWorld({ onDisk: true });
  const words = [
    "Kvadratrod",
    "kvadratrod.hansen@example.dk",
    "Kvadratisk emne",
    "kvadrat.csv",
    "kvadratkode",
  ];
  await world.receive(
    eml({
      from: "Kvadratrod Hansen <kvadratrod.hansen@example.dk>",
      subject: "Kvadratisk emne",
      messageId: "kvadratid@example.dk",
      contentType: 'multipart/mixed; boundary="b"',
      text: [
        "--b\r\nContent-Type: text/plain\r\n\r\nHej kvadratkode\r\n",
        '--b\r\nContent-Type: text/csv; name="kvadrat.csv"\r\nContent-Disposition: attachment; filename="kvadrat.csv"\r\n\r\nkvadratcelle;1\r\n',
        "--b--\r\n",
      ].join(""),
    }),
  );
  const holdsAny = () => {
    const files = filesIn(world.folder).map((bytes) => bytes.toString("latin1").toLowerCase());
    return [...words, "kvadratcelle", "kvadratid"].filter((word) =>
      files.some((file) => file.includes(word.toLowerCase())),
    );
  };
  expect(holdsAny()).toEqual([...words, "kvadratcelle"]);
  const { cut } = await world.cleanUp("2027-03-02");
  expect(cut).toBe(true);
  expect(holdsAny()).toEqual([]);
});

test("a message on hold stays, and is still shown as gone by nobody but the clock", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(eml());
  await world.receive(eml({ text: "Uden hold" }));
  await placeHold(world, sesId);
  const { receipts } = await world.cleanUp("2027-03-02");
  expect(receipts).toMatchObject([{ closed: { deleted: 1 } }]);
  expect(await world.stores.messages.find(keyOf(world, sesId))).toMatchObject({
    state: "live",
    holds: ["hold-1"],
  });
});

/** Holds have no story yet; the claim honours what stands on the item. */
async function placeHold(world: World, sesId: string) {
  const key = keyOf(world, sesId);
  const message = (await world.stores.messages.find(key)) as Message;
  const db = world.stores;
  await db.messages.bury({ ...tombstoneOf(message), expiresOn: "2026-03-02" });
  db.expire({ today: "2026-03-02", now: world.now().toISOString() });
  expect(await db.messages.commitOnce({ ...message, holds: ["hold-1"] })).toBe(true);
}

const tombstoneOf = ({ key, caseId }: Message): Tombstone => ({
  state: "deleted",
  schema: 1,
  key,
  caseId,
  deletedOn: "2026-03-02",
  rule: "general P1Y",
  expiresOn: "2026-03-02",
});

test("the receipt counts what went by store and rule, names keyed ids only, and the chain verifies", async () => {
  await using world = await createWorld();
  const first = await world.receive(eml({ text: "Et" }));
  const second = await world.receive(eml({ text: "To" }));
  const { receipts } = await world.cleanUp("2027-03-02");
  expect(receipts).toMatchObject([
    {
      number: 1,
      asOf: "2027-03-02",
      keys: [keyOf(world, first), keyOf(world, second)].sort(),
      closed: { deleted: 2, stores: { messages: 2, bodies: 2, outbox: 2 }, rules: { "general P1Y": 2 } },
    },
  ]);
  await world.cleanUp("2027-03-03");
  const chain = [await world.stores.runs.get(1), await world.stores.runs.get(2)].filter(
    (one) => one !== null,
  );
  expect(chain).toHaveLength(2);
  expect(await verifyChain(chain, world.stores.signer)).toEqual([]);
});

test("a day has one receipt at least, and a second run with nothing to do adds none", async () => {
  await using world = await createWorld();
  expect((await world.cleanUp("2026-03-02")).receipts).toMatchObject([{ number: 1, closed: { deleted: 0 } }]);
  expect((await world.cleanUp("2026-03-02")).receipts).toEqual([]);
  expect((await world.cleanUp("2026-03-03")).receipts).toMatchObject([{ number: 2 }]);
});

test("more than a record can name is deleted under several receipts", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(eml());
  const message = (await world.stores.messages.find(keyOf(world, sesId))) as Message;
  for (let at = 0; at < 1000; at += 1)
    await world.stores.messages.commitOnce({ ...message, key: `key-${at}` });
  const { receipts } = await world.cleanUp("2027-03-02");
  expect(receipts?.map(({ closed }) => closed?.deleted)).toEqual([1000, 1]);
});

test("every deletion is in the journal before it is carried out", async () => {
  const order: string[] = [];
  await using world = await createWorld({
    between: (stores) => ({
      ...stores,
      journal: {
        ...stores.journal,
        append: async (entry) => {
          order.push("journal");
          await stores.journal.append(entry);
        },
      },
      belongings: stores.belongings.map((one) => ({
        ...one,
        delete: async (key) => {
          order.push(one.name);
          await one.delete(key);
        },
      })),
    }),
  });
  await world.receive(eml());
  await world.cleanUp("2027-03-02");
  expect(order).toEqual(["journal", "bodies", "outbox"]);
});

test("two cleanups at a time: the second leaves the work to the first", async () => {
  await using world = await createWorld();
  await world.receive(eml());
  const [one, other] = await Promise.all([world.cleanUp("2027-03-02"), world.cleanUp("2027-03-02")]);
  const receipts = [one.receipts, other.receipts].filter((receipts) => receipts !== null);
  expect(receipts).toHaveLength(1);
  expect(receipts[0]).toMatchObject([{ closed: { deleted: 1 } }]);
});

test("no receipt is written while something is left of a message", async () => {
  await using world = await createWorld({
    between: (stores) => ({
      ...stores,
      belongings: stores.belongings.map((one) =>
        one.name === "bodies" ? { ...one, delete: async () => {} } : one,
      ),
    }),
  });
  const sesId = await world.receive(eml());
  await expect(world.cleanUp("2027-03-02")).rejects.toThrow(
    `Something of message ${keyOf(world, sesId)} is left in bodies.`,
  );
  expect(await world.stores.runs.latest()).toMatchObject({ number: 1, closed: null });
});

test("nothing comes back: a replay of a deleted mail, and a copy of it, create nothing", async () => {
  await using world = await createWorld();
  const mail = eml({ messageId: "one@example.dk" });
  const sesId = await world.receive(mail);
  const key = keyOf(world, sesId);
  await world.stores.messages.bury({
    ...tombstoneOf((await world.stores.messages.find(key)) as Message),
    expiresOn: "2026-04-01",
  });
  await world.stores.raw.put(`inbound/support/${sesId}`, Buffer.from(mail));
  expect(await takeIn(world.inbox.intake, { rawKey: `inbound/support/${sesId}`, receives: 1 })).toBe(
    "barred",
  );
  await world.receive(mail);
  expect(await world.staff().all()).toEqual([]);
  expect(await world.stores.account.ofDay("2026-03-02")).toEqual({
    received: 2,
    outcomes: { new: 1, barred: 1 },
  });
});
