import { expect, test } from "vitest";
import { takeIn } from "../../functions/intake/intake.ts";
import { createWorld, eml, type World } from "../world.ts";

const from = (address: string, at: number) =>
  eml({ from: `Mette <${address}>`, subject: `Nummer ${at}`, text: `Det er mail nummer ${at}.` });

async function send(world: World, count: number, address: (at: number) => string, everyMs = 1000) {
  for (let at = 0; at < count; at += 1) {
    await world.receive(from(address(at), at));
    world.pass(everyMs);
  }
}

const casesOf = async (world: World) =>
  (await world.staff().all()).map(({ messages }) => messages.length).sort((a, b) => b - a);

test("from the thirty-first mail of one address within ten minutes on, all stand in one case, and none is lost", async () => {
  await using world = await createWorld();
  await send(world, 35, () => "mette@example.dk");
  expect(await casesOf(world)).toEqual([5, ...Array(30).fill(1)]);
  expect(await world.accountOf("2026-03-02")).toMatchObject({
    received: 35,
    outcomes: { new: 31, joined: 4 },
  });
});

test("a flood is not answered", async () => {
  await using world = await createWorld();
  // One notice a day and address is sent anyway, so each mail has an address of its own and the domain floods.
  await send(world, 303, (at) => `person${at}@example.dk`, 500);
  expect(await world.stores.outbox.list("2026-03-02", 1000)).toHaveLength(300);
  expect((await casesOf(world))[0]).toBe(3);
});

test("as many mails over a longer time are no flood", async () => {
  await using world = await createWorld();
  await send(world, 35, () => "mette@example.dk", 25_000);
  expect(await casesOf(world)).toEqual(Array(35).fill(1));
});

test("others who write during a flood get cases of their own", async () => {
  await using world = await createWorld();
  await send(world, 33, () => "mette@example.dk");
  await world.receive(from("bo@example.org", 99));
  expect(await casesOf(world)).toEqual([3, ...Array(31).fill(1)]);
});

test("a flood is told of once", async () => {
  await using world = await createWorld();
  let told = 0;
  const deps = {
    ...world.inbox.intake,
    onFlood: () => {
      told += 1;
    },
  };
  for (let at = 0; at < 34; at += 1) {
    const sesId = await world.deliver(from("mette@example.dk", at));
    await takeIn(deps, { rawKey: `inbound/support/${sesId}`, receives: 1 });
  }
  expect(told).toBe(1);
});
