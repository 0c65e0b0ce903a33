import { expect, test } from "vitest";
import { streamAndKill } from "../local/killing.ts";

test("killed fifty times while mails stream in, the inbox loses none and doubles none", async () => {
  const { kills, sent, seen, held, leaks, received, settled } = await streamAndKill(50, Date.now());
  expect(kills).toBe(50);
  expect(seen.size + held).toBe(sent);
  expect([...seen.values()].filter((times) => times !== 1)).toEqual([]);
  expect(settled).toBe(received);
  expect(leaks).toEqual([]);
});
