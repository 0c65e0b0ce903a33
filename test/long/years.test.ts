/** The full size of `test/cleanup/years.test.ts`: another beginning every time; a failure names its seed. */
import fc from "fast-check";
import { test } from "vitest";
import { live, years } from "../cleanup/years.ts";

test("at no time is a message readable on or after its day, goes before it, comes back, or is held and goes", {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(years, async (lived) => void (await live(lived))),
    { numRuns: 250 },
  );
});
