/** What a run store promises: each number once, keys once and in order, receipts that never change. */
import { expect, test } from "vitest";
import type { RunStore } from "../../../functions/cases/ports.ts";
import { closed, run } from "../samples.ts";

/** `open` gives a store without runs. */
export function runStoreContract(open: () => RunStore | Promise<RunStore>): void {
  test("before the first run there is none", async () => {
    const store = await open();
    expect(await store.latest()).toBeNull();
    expect(await store.get(1)).toBeNull();
  });

  test("an open run is read as it was opened", async () => {
    const store = await open();
    expect(await store.open(run({ keys: ["m2", "m1"] }))).toBe(true);
    expect(await store.get(1)).toEqual(run({ keys: ["m2", "m1"] }));
  });

  test("a number is given once: the second run that wants it is refused and changes nothing", async () => {
    const store = await open();
    await store.open(run({ keys: ["m1"] }));
    expect(await store.open(run({ asOf: "2027-04-01", keys: ["m2"] }))).toBe(false);
    expect(await store.get(1)).toEqual(run({ keys: ["m1"] }));
  });

  test("the latest run is the one with the highest number, open or closed", async () => {
    const store = await open();
    for (const number of [9, 10, 2]) await store.open(run({ number }));
    expect((await store.latest())?.number).toBe(10);
    await store.close(10, closed({ deleted: 0 }));
    expect((await store.latest())?.number).toBe(10);
  });

  test("keys are noted once each, in order", async () => {
    const store = await open();
    await store.open(run());
    await store.open(run({ number: 2 }));
    for (const key of ["m3", "m1", "m3", "m2"]) await store.note(1, key);
    await store.note(2, "m3");
    expect((await store.get(1))?.keys).toEqual(["m3", "m1", "m2"]);
    expect((await store.get(2))?.keys).toEqual(["m3"]);
  });

  test("a closed run is the receipt, with the keys it noted", async () => {
    const store = await open();
    await store.open(run());
    await store.note(1, "m1");
    await store.close(1, closed());
    expect(await store.get(1)).toEqual(run({ keys: ["m1"], closed: closed() }));
  });

  test("closing twice with the same receipt is closing once", async () => {
    const store = await open();
    await store.open(run({ keys: ["m1"] }));
    for (const _ of [1, 2]) await store.close(1, closed());
    expect((await store.get(1))?.closed).toEqual(closed());
  });

  test("a run that noted a key which the receipt does not count stays open: no deletion goes unrecorded", async () => {
    const store = await open();
    await store.open(run({ keys: ["m1"] }));
    await store.note(1, "m2");
    await expect(store.close(1, closed({ deleted: 1 }))).rejects.toThrow(/Run 1 noted a key/);
    expect((await store.get(1))?.closed).toBeNull();
  });

  test("a receipt never changes: neither another closing nor another key gets in", async () => {
    const store = await open();
    await store.open(run({ keys: ["m1"] }));
    await store.close(1, closed());
    await expect(store.close(1, closed({ hash: "cd".repeat(32) }))).rejects.toThrow(
      /Run 1 is already closed/,
    );
    await expect(store.note(1, "m2")).rejects.toThrow(/Run 1 is not open/);
    expect(await store.get(1)).toEqual(run({ keys: ["m1"], closed: closed() }));
  });

  test("a run that was never opened notes and closes nothing", async () => {
    const store = await open();
    await expect(store.note(1, "m1")).rejects.toThrow(/Run 1 is not open/);
    await expect(store.close(1, closed())).rejects.toThrow(/Run 1 does not exist/);
    expect(await store.latest()).toBeNull();
  });
}
