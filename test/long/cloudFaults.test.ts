/** The full matrix of `test/aws/faults.test.ts`: every call of the deployed functions, in every way. */
import { afterAll, beforeAll, test } from "vitest";
import { type Cloud, startCloud } from "../aws/cloud.ts";
import { failInCloud, undisturbedIn } from "../aws/cloudStory.ts";
import { faultKinds } from "../faults.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(() => cloud.stop());

test.each(faultKinds)("each call that fails (%s) leaves one effect", async (kind) => {
  const story = await undisturbedIn(cloud);
  for (const part of ["intake", "cleanup"] as const) {
    for (const call of story.calls[part].keys()) await failInCloud(cloud, story, part, call, kind);
  }
});
