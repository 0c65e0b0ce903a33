/** The story of `test/faultStory.ts` in the AWS home, with faults on the wire. */
import { expect } from "vitest";
import { expectOneEffect, type Part, type StoryHome, type Told, tell } from "../faultStory.ts";
import type { FaultKind } from "../faults.ts";
import type { Cloud } from "./cloud.ts";

const later = "2100-01-01T00:00:00.000Z";

function homeOf(cloud: Cloud): StoryHome {
  const { stores, standIn } = cloud;
  const before = standIn.sent.length;
  return {
    deliver: (mail) => cloud.deliver(mail),
    settle: () => cloud.settle(),
    requeue: () => cloud.requeue(),
    sweep: () => cloud.sweep(),
    pass: cloud.pass,
    async cleanUp(day) {
      await cloud.cleanUp(day);
      // The function says nothing of a lease that another run holds; the record does.
      return (
        (await stores.runs.latest())?.closed != null &&
        (await stores.claims.claim("cleanup", "test", iso(), iso())) === "test"
      );
    },
    cases: () => cloud.cases(),
    rest: async () => ({
      outcomes: await stores.account.ofDay("2026-03-02"),
      raws: (await stores.raw.storedBefore(later)).items.length,
      heads: (await stores.cases.list({ limit: 100 })).items.length,
      bodies: (await stores.bodies.writtenBefore(later)).items.length,
      queued: await cloud.waiting(),
    }),
    notices: async () => standIn.sent.length - before,
    signer: cloud.signer,
    receipt: stores.runs.get,
  };
}

const iso = () => new Date().toISOString();

/** Tells the story once in an empty home, and empties it again. */
async function tellInCloud(cloud: Cloud, part: Part, call: number | null, kind: FaultKind): Promise<Told> {
  const told = await tell(homeOf(cloud), cloud.wire, part, call, kind);
  await cloud.empty();
  return told;
}

/** The undisturbed story, and the calls of its two parts. */
export async function undisturbedIn(cloud: Cloud) {
  const undisturbed = await tellInCloud(cloud, "intake", null, "throws");
  const cleanup = await tellInCloud(cloud, "cleanup", null, "throws");
  expect(undisturbed.notices).toBe(1);
  expect(undisturbed.afterIntake).toMatchObject({
    cases: [
      {
        messages: [
          { copies: 1, events: ["bounce"] },
          { copies: 0, events: [] },
        ],
      },
    ],
    outcomes: { new: 1, joined: 1, copy: 1, event: 1 },
    raws: 0,
    bodies: 2,
    queued: 0,
  });
  expect(undisturbed.afterCleanup).toMatchObject({ cases: [], heads: 0, bodies: 0 });
  return { undisturbed, calls: { intake: undisturbed.calls, cleanup: cleanup.calls } };
}

/** The one call that no client may repeat: see `Mailer` in ports.ts. */
const isNotice = (name: string): boolean => name === "SendRawEmail";

/** Fails one call and expects the effect of the undisturbed story. */
export async function failInCloud(
  cloud: Cloud,
  { undisturbed, calls }: Awaited<ReturnType<typeof undisturbedIn>>,
  part: Part,
  call: number,
  kind: FaultKind,
): Promise<void> {
  const name = calls[part][call] ?? "";
  if (kind === "twice" && isNotice(name)) return;
  const told = await tellInCloud(cloud, part, call, kind);
  expectOneEffect(told, undisturbed, `${kind} at ${part} call ${call}, ${name}`);
}
