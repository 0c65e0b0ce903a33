/**
 * Every call that intake, notices, sweep and cleanup make of any port fails once, in each way in which calls fail. The
 * calls are enumerated by running the story once without a fault. However it fails, after recovery the stored state is
 * that of the undisturbed run and there was at most one notice for each message.
 */
import { expect, test } from "vitest";
import type { Receipt } from "../functions/cases/ports.ts";
import { verifyChain } from "../functions/cleanup/receipt.ts";
import { createFaults, type FaultKind, faultKinds } from "./faults.ts";
import { pictureMail } from "./pictureMail.ts";
import { createWorld, eml, type World } from "./world.ts";

const first = eml({ subject: "Login, cpr 010190-1234", messageId: "first@example.dk" });
/** Brings a picture, so that the reader of pictures has its calls too. */
const answer = pictureMail({
  subject: "Re: Login, cpr 010190-1234",
  headers: ["References: <first@example.dk>"],
  text: "Nu virker det.",
});

/** A mail, an answer that joins it, and the first mail once more by another way. */
const story = [first, answer, first];

async function cleanupStory(world: World) {
  for (let tries = 0; tries < 5; tries += 1) {
    const done = await world.cleanUp("2027-03-02").catch(() => null);
    if (done?.receipts) return;
    // The lease of a run that was stopped has to end first.
    world.pass(16 * 60_000);
  }
  throw new Error("cleanup never got through");
}

/** What staff see and the account says: ids and times differ from run to run. */
async function stateOf(world: World) {
  const cases = await world.staff("officer").all();
  const notices = await world.stores.outbox.list("2026-03-02", 100);
  return {
    cases: cases.map(({ subject, status, removed, messages }) => ({
      subject,
      status,
      removed,
      messages: messages.map(({ subject, text, copies, removed }) => ({ subject, text, copies, removed })),
    })),
    account: await world.accountOf("2026-03-02"),
    notices: notices.length,
    raws: (await world.stores.raw.storedBefore("2100-01-01T00:00:00.000Z")).items.length,
    heads: (await world.stores.cases.list({ limit: 100 })).items.length,
    bodies: (await world.stores.bodies.writtenBefore("2100-01-01T00:00:00.000Z")).items.length,
    queued: await world.waiting(),
  };
}

type Part = "intake" | "cleanup";

/** The whole story with the fault in the part named, and recovery after it. */
async function run(part: Part, call: number | null, kind: FaultKind) {
  const faults = createFaults();
  const world = await createWorld({ between: faults.between });
  const within = <T>(here: Part, work: () => Promise<T>) =>
    here === part ? faults.during(call, kind, work) : work();
  for (const mail of story) {
    await world.deliver(mail);
    await within("intake", world.settle);
    world.pass(1000);
  }
  await within("intake", async () => {
    await world.requeue();
    await world.sweep();
  }).catch(() => {});
  await faults.runLate();
  await world.settle();
  world.pass(2 * 3_600_000);
  await world.requeue();
  await world.settle();
  await world.sweep();
  const afterIntake = await stateOf(world);
  await within("cleanup", () => cleanupStory(world));
  const calls = [...faults.calls];
  await faults.runLate();
  await cleanupStory(world);
  await world.sweep();
  const afterCleanup = await stateOf(world);
  const receipts: Receipt[] = [];
  for (let number = 1; ; number += 1) {
    const receipt = await world.stores.runs.get(number);
    if (receipt === null) break;
    receipts.push(receipt);
  }
  const faultsInChain = await verifyChain(receipts, world.stores.signer);
  const deleted = receipts.reduce((sum, { closed }) => sum + (closed?.deleted ?? 0), 0);
  await world.close();
  return { calls, afterIntake, afterCleanup, faultsInChain, deleted };
}

const undisturbed = await run("intake", null, "throws");
const intakeCalls = undisturbed.calls;
const cleanupCalls = (await run("cleanup", null, "throws")).calls;

test("the undisturbed story is one case of two messages, one copy, one notice, and nothing after cleanup", () => {
  expect(undisturbed.afterIntake).toMatchObject({
    cases: [{ messages: [{ copies: 1 }, { copies: 0 }] }],
    account: { received: 3, outcomes: { new: 1, joined: 1, copy: 1 } },
    notices: 1,
    raws: 0,
    bodies: 2,
    queued: 0,
  });
  expect(undisturbed.afterCleanup).toMatchObject({ cases: [], notices: 0, bodies: 0 });
  expect(undisturbed.deleted).toBe(2);
  expect(intakeCalls.length).toBeGreaterThan(50);
  expect(cleanupCalls.length).toBeGreaterThan(20);
});

for (const [part, calls] of [
  ["intake", intakeCalls],
  ["cleanup", cleanupCalls],
] as const) {
  for (const kind of faultKinds) {
    test(`each of the ${part} calls that fails (${kind}) leaves one effect`, {
      timeout: 120_000,
    }, async () => {
      for (const [call, name] of calls.entries()) {
        // The one call that no adapter may repeat: see `Mailer` in ports.ts.
        if (kind === "twice" && name === "outbox.send") continue;
        const { afterIntake, afterCleanup, faultsInChain, deleted } = await run(part, call, kind);
        const where = `${kind} at call ${call}, ${name}`;
        const notices = afterIntake.notices;
        expect(notices, where).toBeLessThanOrEqual(undisturbed.afterIntake.notices);
        expect({ ...afterIntake, notices: 1 }, where).toEqual(undisturbed.afterIntake);
        expect(afterCleanup, where).toEqual(undisturbed.afterCleanup);
        expect(faultsInChain, where).toEqual([]);
        expect(deleted, where).toBe(2);
      }
    });
  }
}
