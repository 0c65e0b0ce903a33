import { describe, expect, test } from "vitest";
import type { LocalQueue } from "../../functions/stores/sqlite/queue.ts";
import { firstWords, kill, startChild } from "./child.ts";
import { openFor, temporaryFolder } from "./temporary.ts";

const visibilityMs = 1000;

async function filled(...keys: readonly string[]): Promise<LocalQueue> {
  const queue = openFor(temporaryFolder()).queue("intake", visibilityMs);
  for (const key of keys) await queue.send(key);
  return queue;
}

/** Receives until nothing is visible. */
async function drain(queue: LocalQueue, now: number): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let next = await queue.receive(now); next; next = await queue.receive(now)) keys.push(next.key);
  return keys;
}

describe("a queue", () => {
  test("hands out what was sent, first come first served", async () => {
    expect(await drain(await filled("b", "a", "c"), 0)).toEqual(["b", "a", "c"]);
  });

  test("has nothing to hand out when it is empty", async () => {
    expect(await (await filled()).receive(0)).toBeNull();
  });

  test("hides what was received until its time is over, and counts every receive", async () => {
    const queue = await filled("a");
    expect(await queue.receive(5000)).toMatchObject({ key: "a", receives: 1 });
    expect(await queue.receive(5999)).toBeNull();
    expect(await queue.receive(6000)).toMatchObject({ key: "a", receives: 2 });
  });

  test("keeps the place of a message that comes back", async () => {
    const queue = await filled("a", "b");
    await queue.receive(0);
    expect(await drain(queue, visibilityMs)).toEqual(["a", "b"]);
  });

  test("forgets what was acknowledged, once and for all", async () => {
    const queue = await filled("a", "b");
    const first = await queue.receive(0);
    for (const _ of [1, 2]) await queue.acknowledge(first?.id ?? 0);
    expect(await drain(queue, visibilityMs)).toEqual(["b"]);
    expect(await queue.depth()).toBe(1);
  });

  test("never gives an id again, so that a late acknowledgement hits nobody else", async () => {
    const queue = await filled("a");
    const first = await queue.receive(0);
    await queue.acknowledge(first?.id ?? 0);
    await queue.send("b");
    await queue.acknowledge(first?.id ?? 0);
    expect(await queue.covers("b")).toBe(true);
  });

  test("takes a key once: what is waiting or in flight is not queued again", async () => {
    const queue = await filled("a", "a");
    expect(await queue.depth()).toBe(1);
    const delivery = await queue.receive(0);
    await queue.send("a");
    expect(await queue.depth()).toBe(1);
    expect(await queue.receive(0)).toBeNull();
    await queue.acknowledge(delivery?.id ?? 0);
    await queue.send("a");
    expect(await queue.receive(0)).toMatchObject({ key: "a", receives: 1 });
  });

  test("covers a key from its sending to its acknowledgement", async () => {
    const queue = await filled("a");
    expect(await queue.covers("a")).toBe(true);
    expect(await queue.covers("b")).toBe(false);
    const delivery = await queue.receive(0);
    expect(await queue.covers("a")).toBe(true);
    await queue.acknowledge(delivery?.id ?? 0);
    expect(await queue.covers("a")).toBe(false);
  });

  test("knows nothing of another queue in the same database", async () => {
    const { queue } = openFor(temporaryFolder());
    const [intake, notify] = [queue("intake", visibilityMs), queue("notify", visibilityMs)];
    await intake.send("a");
    await notify.send("a");
    const delivery = await intake.receive(0);
    await notify.acknowledge(delivery?.id ?? 0);
    await notify.releaseAll();
    expect([await intake.depth(), await notify.depth(), await notify.covers("a")]).toEqual([1, 1, true]);
    expect(await intake.receive(0)).toBeNull();
  });

  test("after kill -9 it still has the message, and knows how often it was received", async () => {
    const folder = temporaryFolder();
    const reader = startChild(
      `const { openStores } = await load("stores.ts");
       const queue = openStores(args[0]).queue("intake", 1000);
       await queue.send("a");
       await queue.receive(0);
       const second = await queue.receive(1000);
       console.log(second.receives);
       setInterval(() => {}, 1000);`,
      folder,
    );
    expect(await firstWords(reader)).toBe("2");
    await kill(reader);
    const queue = openFor(folder).queue("intake", visibilityMs);
    expect(await queue.receive(1000)).toBeNull();
    await queue.releaseAll();
    expect(await queue.receive(1000)).toMatchObject({ key: "a", receives: 3 });
  });
});
