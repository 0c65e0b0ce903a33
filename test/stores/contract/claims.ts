/** What a claim store promises: one owner at a time, until the claim expires. */
import { expect, test } from "vitest";
import type { ClaimStore } from "../../../functions/cases/ports.ts";

const at = (hour: number): string => `2026-03-01T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** `open` gives an empty store. */
export function claimStoreContract(open: () => ClaimStore | Promise<ClaimStore>): void {
  test("who comes first owns the name, and everybody else is told who", async () => {
    const store = await open();
    expect(await store.claim("cleanup", "ada", at(1), at(5))).toBe("ada");
    expect(await store.claim("cleanup", "bo", at(2), at(9))).toBe("ada");
    expect(await store.claim("other", "bo", at(2), at(9))).toBe("bo");
  });

  test("a number under a name grows by one with each count, and asking leaves it", async () => {
    const store = await open();
    expect(await store.count("mails of ada", 0, at(9))).toBe(0);
    for (const sum of [1, 2, 3]) expect(await store.count("mails of ada", 1, at(9))).toBe(sum);
    expect(await store.count("mails of ada", 0, at(9))).toBe(3);
    expect(await store.count("mails of bo", 1, at(9))).toBe(1);
  });

  test("of claims at the same moment one wins, and all get the same answer", async () => {
    const store = await open();
    const owners = ["ada", "bo", "cy", "di"];
    const answers = await Promise.all(owners.map((owner) => store.claim("cleanup", owner, at(1), at(5))));
    expect(new Set(answers).size).toBe(1);
    expect(owners).toContain(answers[0]);
  });

  test.each([
    [4, "ada", "it has not expired yet"],
    [5, "bo", "it expires at its end, not after it"],
    [6, "bo", "it has expired"],
  ])("a claim until five is, at %s, owned by %s: %s", async (hour, owner) => {
    const store = await open();
    await store.claim("cleanup", "ada", at(1), at(5));
    expect(await store.claim("cleanup", "bo", at(hour), at(9))).toBe(owner);
  });

  test("who claims again what he owns moves its end", async () => {
    const store = await open();
    await store.claim("cleanup", "ada", at(1), at(5));
    expect(await store.claim("cleanup", "ada", at(4), at(8))).toBe("ada");
    expect(await store.claim("cleanup", "bo", at(6), at(9))).toBe("ada");
    expect(await store.claim("cleanup", "bo", at(8), at(9))).toBe("bo");
  });

  test("a claim that was refused leaves the end where it was", async () => {
    const store = await open();
    await store.claim("cleanup", "ada", at(1), at(5));
    await store.claim("cleanup", "bo", at(2), at(9));
    expect(await store.claim("cleanup", "cy", at(5), at(9))).toBe("cy");
  });

  test("a released name is free", async () => {
    const store = await open();
    await store.claim("cleanup", "ada", at(1), at(5));
    for (const _ of [1, 2]) await store.release("cleanup", "ada");
    expect(await store.claim("cleanup", "bo", at(2), at(9))).toBe("bo");
  });

  test("only its owner releases a name: a lease that was lost can't be given away", async () => {
    const store = await open();
    await store.claim("cleanup", "ada", at(1), at(5));
    await store.release("cleanup", "bo");
    expect(await store.claim("cleanup", "bo", at(2), at(9))).toBe("ada");
  });
}
