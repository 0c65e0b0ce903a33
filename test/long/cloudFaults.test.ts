/**
 * The matrix of `test/aws/faults.test.ts`: every third call of the deployed functions fails, in one of the ways in turn. All
 * of them in all ways take half an hour: `FAULTS=all npm run test:long`.
 */
import { afterAll, beforeAll, test } from "vitest";
import { type Cloud, startCloud } from "../aws/cloud.ts";
import { failInCloud, undisturbedIn } from "../aws/cloudStory.ts";
import { faultKinds } from "../faults.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(() => cloud.stop());

const all = process.env.FAULTS === "all";

test.each(faultKinds)("each call that fails (%s) leaves one effect", { timeout: 1_200_000 }, async (kind) => {
  const story = await undisturbedIn(cloud);
  for (const part of ["intake", "cleanup"] as const) {
    for (const call of story.calls[part].keys())
      if (all || faultKinds[(call / 3) % faultKinds.length] === kind)
        await failInCloud(cloud, story, part, call, kind);
  }
});
