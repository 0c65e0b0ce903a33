/** What a place that cleanup empties promises: everything under a key, and nothing else. */
import { expect, test } from "vitest";
import type { Belongings } from "../../../functions/cases/ports.ts";

/** `open` gives an empty place, and how something of a message gets into it. */
export function belongingsContract(
  open: () => Promise<{ readonly place: Belongings; put(key: string): Promise<void> }>,
): void {
  test("everything under a key is counted and deleted, and nothing else", async () => {
    const { place, put } = await open();
    for (const key of ["m1", "m1", "m10"]) await put(key);
    expect(await place.count("m1")).toBe(2);
    await place.delete("m1");
    expect(await place.count("m1")).toBe(0);
    expect(await place.count("m10")).toBe(1);
  });

  test("where nothing lies there is nothing to count, and deleting is done", async () => {
    const { place } = await open();
    await place.delete("m1");
    expect(await place.count("m1")).toBe(0);
  });
}
