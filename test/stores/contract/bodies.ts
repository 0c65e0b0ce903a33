/** What a body store promises: one body an attempt, and a sweep that sees them all. */
import { expect, test } from "vitest";
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
}
