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

test("a message on hold is not deleted", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(eml());
  await world.receive(eml({ text: "Uden hold" }));
  const message = (await world.stores.messages.find(keyOf(world, sesId))) as Message;
  await world.stores.messages.commitOnce({ ...message, key: "on-hold", holds: ["hold-1"] });
  const { receipts } = await world.cleanUp("2027-03-02");
  expect(receipts).toMatchObject([{ closed: { deleted: 2 } }]);
  expect(await world.stores.messages.find("on-hold")).toMatchObject({ state: "live", holds: ["hold-1"] });
});

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
      closed: {
        deleted: 2,
        stores: { messages: 2, bodies: 2, outbox: 2, raw: 2 },
        rules: { "general P1Y": 2 },
      },
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
  for (let at = 0; at < 250; at += 1)
    await world.stores.messages.commitOnce({ ...message, key: `key-${at}` });
  const { receipts } = await world.cleanUp("2027-03-02");
  expect(receipts?.map(({ closed }) => closed?.deleted)).toEqual([250, 1]);
});

test("every deletion is in the journal before it is carried out", async () => {
  const order: string[] = [];
  await using world = await createWorld({
    between: (stores) => ({
      ...stores,
      journal: {
        ...stores.journal,
        append: async (entry) => {
          order.push(`journal: ${entry.act}`);
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
  expect(order).toEqual(["journal: delete", "bodies", "outbox", "raw", "journal: receipt"]);
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

/** Stops the cleanup at its first call of `name`, as a kill would. */
const stoppedAt = (name: "bury" | "close", once = { done: false }) => ({
  between: (stores: World["stores"]) => {
    const stop = async (): Promise<never> => {
      once.done = true;
      throw new Error("killed");
    };
    const { bury } = stores.messages;
    const { close } = stores.runs;
    return {
      ...stores,
      messages: {
        ...stores.messages,
        bury: (stone: Tombstone) => (name === "bury" && !once.done ? stop() : bury(stone)),
      },
      runs: {
        ...stores.runs,
        close: (...given: Parameters<typeof close>) =>
          name === "close" && !once.done ? stop() : close(...given),
      },
    };
  },
});

test("a run that was stopped is brought to its end, and takes nothing that it had not noted", async () => {
  await using world = await createWorld(stoppedAt("bury"));
  await world.receive(eml({ text: "Fra før" }));
  await expect(world.cleanUpAhead("2027-06-01")).rejects.toThrow("killed");
  await world.receive(eml({ text: "Ny mail" }));
  world.pass(16 * 60_000);
  const { receipts } = await world.cleanUp();
  expect(receipts).toMatchObject([
    { number: 1, asOf: "2027-06-01", closed: { deleted: 1 } },
    { number: 2, asOf: "2026-03-02", closed: { deleted: 0 } },
  ]);
  expect(await world.staff().all()).toHaveLength(1);
});

test("a message that was claimed is deleted by the next run, also when its own day has not come", async () => {
  await using world = await createWorld();
  const sesId = await world.receive(eml());
  await world.stores.messages.claimForDeletion(keyOf(world, sesId), "2027-06-01");
  const { receipts } = await world.cleanUp("2026-03-02");
  expect(receipts).toMatchObject([{ closed: { deleted: 1 } }]);
});

test("a tombstone counts from the day of the deletion, however late it came, and bars replays for thirty days", async () => {
  await using world = await createWorld(stoppedAt("bury"));
  const sesId = await world.receive(eml());
  await expect(world.cleanUp("2027-03-02")).rejects.toThrow("killed");
  world.moveTo("2027-04-10T09:00:00Z");
  await world.cleanUp("2027-04-10");
  expect(await world.stores.messages.find(keyOf(world, sesId))).toMatchObject({
    deletedOn: "2027-04-10",
    expiresOn: "2027-05-10",
  });
});

test("what a late write leaves behind a tombstone is deleted before the receipt is closed", async () => {
  await using world = await createWorld(stoppedAt("close"));
  const sesId = await world.receive(eml());
  await expect(world.cleanUp("2027-03-02")).rejects.toThrow("killed");
  const late = {
    subject: "",
    text: "",
    contact: { name: "", email: "", phones: [] },
    attachments: [],
    removed: [],
  };
  await world.stores.bodies.put(keyOf(world, sesId), "late", late);
  world.pass(16 * 60_000);
  expect((await world.cleanUp()).receipts).toMatchObject([{ number: 1, closed: { deleted: 1 } }]);
  expect(await world.stores.bodies.attempts(keyOf(world, sesId))).toEqual([]);
});

test("a held mail leaves the raw store after six days, and its case stays until its day", async () => {
  await using world = await createWorld({ treat: async () => Promise.reject(new Error("killed")) });
  await world.receive(eml());
  world.moveTo("2026-03-08T09:00:00Z");
  await world.cleanUp();
  expect((await world.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items).toHaveLength(1);
  world.moveTo("2026-03-09T09:00:00Z");
  await world.cleanUp();
  expect((await world.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
  expect(await world.staff().all()).toHaveLength(1);
});

test("the raw mail of a held message goes with it, when it goes first", async () => {
  await using world = await createWorld({ treat: async () => Promise.reject(new Error("killed")) });
  await world.receive(eml());
  expect((await world.cleanUpAhead("2027-03-02")).receipts).toMatchObject([
    { closed: { deleted: 1, stores: { raw: 1 } } },
  ]);
  expect((await world.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items).toEqual([]);
});

test("mail that nobody has read is never deleted by its age: the machine may have been off", async () => {
  await using world = await createWorld();
  await world.deliver(eml());
  world.moveTo("2026-03-20T09:00:00Z");
  await world.cleanUp();
  await world.cleanUpAhead("2027-06-01");
  await world.settle();
  expect(await world.staff().all()).toHaveLength(1);
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
  expect(await world.accountOf("2026-03-02")).toEqual({
    received: 2,
    outcomes: { new: 1, barred: 1 },
  });
});
