import { afterAll, beforeAll, expect, test } from "vitest";
import { keepForBookkeeping } from "../../functions/cases/bookkeeping.ts";
import { messageKey } from "../../functions/cases/keys.ts";
import type { Message } from "../../functions/cases/model.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { runScript } from "../local/process.ts";
import { createWorld, eml, type World } from "../world.ts";

let world: World;
let key: string;
beforeAll(async () => {
  world = await createWorld({ onDisk: true, at: new Date().toISOString() });
  key = messageKey(createDigest(world.stores.secret), await world.receive(eml({ text: "Faktura 17" })));
});
afterAll(() => world.close());

const run = (...args: readonly string[]) =>
  runScript("cli/bookkeeping.ts", args, { env: { DATA_DIR: world.folder } });
const find = async () => (await world.stores.messages.find(key)) as Message;

test("a message is kept for five years after its accounting year, with a reason that is scrubbed", async () => {
  const before = (await find()).retention.deleteOn;
  const { code, stdout } = await run(key, "Faktura til 010190-1234");
  const { retention } = await find();
  expect({ code, stdout }).toEqual({ code: 0, stdout: `Kept until ${retention.deleteOn}.\n` });
  const year = Number(world.now().toISOString().slice(0, 4));
  expect(retention).toMatchObject({ class: "bookkeeping", deleteOn: `${year + 6}-01-01` });
  expect(retention.changed).toMatchObject({ from: before, because: "bookkeeping" });
  expect(retention.changed?.reason).not.toContain("010190");
  expect(await run(key, "Faktura igen")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("kept as long"),
  });
});

test.each([
  [["not-an-id", "Faktura 17"], 2],
  [["0".repeat(40)], 2],
  [["0".repeat(40), "  x "], 2],
  [["0".repeat(40), "Faktura 17"], 1],
] as const)("%j ends with %i", async (args, code) => {
  expect(await run(...args)).toMatchObject({ code, stdout: "" });
});

test("what is due is gone, and is kept no longer", async () => {
  await using other = await createWorld();
  const due = messageKey(createDigest(other.stores.secret), await other.receive(eml()));
  other.moveTo("2027-03-01T23:00:00Z");
  expect(await keepForBookkeeping(other.inbox.cleanup, due, "Faktura 17")).toBeNull();
});
