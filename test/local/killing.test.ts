import { expect, test } from "vitest";
import { streamAndKill } from "./killing.ts";

test("killed while mails stream in, the inbox loses none, doubles none, and leaves no CPR number", {
  timeout: 120_000,
}, async () => {
  const { sent, seen, held, leaks, received, settled } = await streamAndKill(3, 20261124);
  expect(sent).toBeGreaterThan(3);
  expect(seen.size + held).toBe(sent);
  expect([...seen.values()].filter((times) => times !== 1)).toEqual([]);
  expect(settled).toBe(received);
  expect(leaks).toEqual([]);
});
