/** The full size is in `test/long/years.test.ts`. */
import fc from "fast-check";
import { test } from "vitest";
import { live, years } from "./years.ts";

test("at no time is a message readable on or after its day, goes before it, comes back, or is held and goes", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(years, async (lived) => void (await live(lived))),
    { numRuns: 12, seed: 1 },
  );
});
