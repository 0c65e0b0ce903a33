/** Every call of the story fails once, in every way. */
import { test } from "vitest";
import { tellOfHolds } from "../cleanup/holdFaultStory.ts";
import { faultKinds } from "../faults.ts";

const calls = await tellOfHolds(null, "throws");

test.each(faultKinds)("each call that fails (%s) leaves the same", { timeout: 600_000 }, async (kind) => {
  for (const call of calls.keys()) await tellOfHolds(call, kind);
});
