/**
 * Every call that intake, notices, sweep and cleanup make of any port of the local home fails once, in each way in which
 * calls fail. The calls are enumerated by telling the story once without a fault.
 */
import { expect, test } from "vitest";
import { expectOneEffect, type Part, type StoryHome, type Told, tell } from "./faultStory.ts";
import { createFaults, type FaultKind, faultKinds } from "./faults.ts";
import { createWorld, type World } from "./world.ts";

const later = "2100-01-01T00:00:00.000Z";

const homeOf = (world: World): StoryHome => {
  const { stores } = world;
  return {
    deliver: world.deliver,
    settle: world.settle,
    requeue: world.requeue,
    sweep: world.sweep,
    pass: world.pass,
    cleanUp: async (day) => (await world.cleanUp(day)).receipts !== null,
    cases: () => world.staff("officer").all(),
    rest: async () => ({
      account: await world.accountOf("2026-03-02"),
      raws: (await stores.raw.storedBefore(later)).items.length,
      heads: (await stores.cases.list({ limit: 100 })).items.length,
      bodies: (await stores.bodies.writtenBefore(later)).items.length,
      queued: await world.waiting(),
    }),
    notices: async () => (await stores.outbox.list("2026-03-02", 100)).length,
    signer: stores.signer,
    receipt: stores.runs.get,
  };
};

async function run(part: Part, call: number | null, kind: FaultKind): Promise<Told> {
  const faults = createFaults();
  const world = await createWorld({ between: faults.between });
  const told = await tell(homeOf(world), faults, part, call, kind);
  expect(await world.stores.outbox.list("2026-03-02", 100), "the outbox after cleanup").toEqual([]);
  await world.close();
  return told;
}

const undisturbed = await run("intake", null, "throws");
const calls = { intake: undisturbed.calls, cleanup: (await run("cleanup", null, "throws")).calls };

test("the undisturbed story is one case of two messages, one copy, one event, one notice, and nothing after cleanup", () => {
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
    account: { received: 4, outcomes: { new: 1, joined: 1, copy: 1, event: 1 } },
    raws: 0,
    bodies: 2,
    queued: 0,
  });
  expect(undisturbed.afterCleanup).toMatchObject({ cases: [], heads: 0, bodies: 0 });
  expect(undisturbed.deleted).toBe(2);
  expect(calls.intake.length).toBeGreaterThan(50);
  expect(calls.cleanup.length).toBeGreaterThan(20);
});

for (const part of ["intake", "cleanup"] as const) {
  for (const kind of faultKinds) {
    test(`each of the ${part} calls that fails (${kind}) leaves one effect`, {
      timeout: 120_000,
    }, async () => {
      for (const [call, name] of calls[part].entries()) {
        // The one call that no adapter may repeat: see `Mailer` in ports.ts.
        if (kind === "twice" && name === "outbox.send") continue;
        expectOneEffect(await run(part, call, kind), undisturbed, `${kind} at call ${call}, ${name}`);
      }
    });
  }
}
