/** What a body store promises: one body an attempt, and a sweep that sees them all. */
import { describe, expect, test } from "vitest";
import type { BodyStore } from "../../../functions/cases/ports.ts";
import { body, pages } from "../samples.ts";

const never = "2000-01-01T00:00:00.000Z";
const later = "2100-01-01T00:00:00.000Z";

/** `open` gives an empty store whose pages hold two bodies. */
export function bodyStoreContract(open: () => BodyStore | Promise<BodyStore>): void {
  test("a body is read as it was written, down to the last character", async () => {
    const store = await open();
    await store.put("m1", "a1", body());
    expect(await store.get("m1", "a1")).toEqual(body());
  });

  test("a body of 10 MB is read as it was written", async () => {
    const store = await open();
    const long = body("æblegrød ".repeat(1_000_000));
    await store.put("m1", "a1", long);
    expect((await store.get("m1", "a1"))?.text === long.text).toBe(true);
  });

  test("each attempt has its own body", async () => {
    const store = await open();
    await store.put("m1", "a1", body("one"));
    await store.put("m1", "a2", body("two"));
    await store.put("m2", "a1", body("three"));
    expect(await store.get("m1", "a1")).toEqual(body("one"));
    expect(await store.get("m1", "a2")).toEqual(body("two"));
    expect([...(await store.attempts("m1"))].sort()).toEqual(["a1", "a2"]);
  });

  test("a key is not taken for another that begins like it", async () => {
    const store = await open();
    await store.put("m1", "a1", body());
    await store.put("m10", "a2", body());
    expect(await store.attempts("m1")).toEqual(["a1"]);
  });

  test("where nothing was written there is no body and no attempt", async () => {
    const store = await open();
    expect(await store.get("m1", "a1")).toBeNull();
    expect(await store.attempts("m1")).toEqual([]);
  });

  test("a deleted body is gone, the other attempts stay, and deleting again is done", async () => {
    const store = await open();
    await store.put("m1", "a1", body());
    await store.put("m1", "a2", body());
    for (const _ of [1, 2]) await store.delete("m1", "a1");
    expect(await store.get("m1", "a1")).toBeNull();
    expect(await store.attempts("m1")).toEqual(["a2"]);
  });

  test("the sweep finds every body that is old enough, page by page, each once", async () => {
    const store = await open();
    for (const [key, attempt] of [
      ["m1", "a1"],
      ["m1", "a2"],
      ["m2", "a1"],
      ["m3", "a1"],
      ["m4", "a1"],
    ] as const)
      await store.put(key, attempt, body());
    const read = await pages((next) => store.writtenBefore(later, next));
    expect(
      read
        .flat()
        .map(({ key, attempt }) => `${key}/${attempt}`)
        .sort(),
    ).toEqual(["m1/a1", "m1/a2", "m2/a1", "m3/a1", "m4/a1"]);
    expect((await pages((next) => store.writtenBefore(never, next))).flat()).toEqual([]);
  });

  describe("files", () => {
    const png = (byte: number) => Uint8Array.from([0x89, 0x50, 0, 0xff, byte]);

    test("a file is read as it was written, by its attempt and its place", async () => {
      const store = await open();
      await store.put("m1", "a1", body());
      for (const [key, attempt, index] of places) await store.putFile(key, attempt, index, png(index));
      await store.putFile("m1", "a1", 2, png(7));
      expect(bytesOf(await store.getFile("m1", "a1", 0))).toEqual(bytesOf(png(0)));
      expect(bytesOf(await store.getFile("m1", "a1", 2))).toEqual(bytesOf(png(7)));
      for (const [key, attempt, index] of [
        ["m1", "a1", 1],
        ["m1", "a3", 0],
        ["m2", "a1", 0],
      ] as const)
        expect(await store.getFile(key, attempt, index)).toBeNull();
    });

    test("a file of 4 MB is read as it was written", async () => {
      const store = await open();
      const large = new Uint8Array(4_000_000).map((_, at) => at * 31);
      await store.put("m1", "a1", body());
      await store.putFile("m1", "a1", 0, large);
      expect(Buffer.compare(large, (await store.getFile("m1", "a1", 0)) ?? new Uint8Array())).toBe(0);
    });

    test("a body goes with its files, and with no others", async () => {
      const store = await open();
      for (const attempt of ["a1", "a2", "a10"]) await store.put("m1", attempt, body());
      for (const [key, attempt, index] of places) await store.putFile(key, attempt, index, png(index));
      await store.delete("m1", "a1");
      expect(await store.getFile("m1", "a1", 0)).toBeNull();
      expect(await store.getFile("m1", "a1", 2)).toBeNull();
      expect(bytesOf(await store.getFile("m1", "a2", 0))).toEqual(bytesOf(png(0)));
      expect(bytesOf(await store.getFile("m1", "a10", 0))).toEqual(bytesOf(png(0)));
      expect([...(await store.attempts("m1"))].sort()).toEqual(["a10", "a2"]);
    });

    test("files are taken for no bodies, neither of a message nor by the sweep", async () => {
      const store = await open();
      await store.put("m1", "a1", body());
      for (const index of [0, 1, 2, 3, 4]) await store.putFile("m1", "a1", index, png(index));
      await store.put("m2", "a1", body());
      expect(await store.attempts("m1")).toEqual(["a1"]);
      const read = await pages((next) => store.writtenBefore(later, next));
      expect(read.flat().map(({ key }) => key)).toEqual(["m1", "m2"]);
    });
  });
}

const places = [
  ["m1", "a1", 0],
  ["m1", "a1", 2],
  ["m1", "a2", 0],
  ["m1", "a10", 0],
] as const;

/** Adapters differ in the kind of array that they give. */
const bytesOf = (bytes: Uint8Array | null): readonly number[] => [...(bytes ?? [])];
