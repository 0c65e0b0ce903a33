/**
 * Calls that the deployed functions make of AWS fail once, in each way in which calls fail; the calls are counted on the
 * wire. Here every ninth call fails, in one of the ways, taking turns; `npm run test:long` takes every third,
 * and with FAULTS=all every call in all of them.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultKinds } from "../faults.ts";
import { type Cloud, startCloud } from "./cloud.ts";
import { failInCloud, undisturbedIn } from "./cloudStory.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(() => cloud.stop());

test("a call that fails, in one way or another, leaves one effect", { timeout: 200_000 }, async () => {
  const story = await undisturbedIn(cloud);
  expect(story.calls.intake.length).toBeGreaterThan(50);
  expect(story.calls.cleanup.length).toBeGreaterThan(20);
  for (const part of ["intake", "cleanup"] as const) {
    for (const call of story.calls[part].keys()) {
      const kind = faultKinds[(call / 9) % faultKinds.length];
      if (kind !== undefined) await failInCloud(cloud, story, part, call, kind);
    }
  }
});
