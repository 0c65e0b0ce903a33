/** A quarter of the matrix, another one for each kind of fault; `test/long/holdFaults.test.ts` has all of it. */
import { expect, test } from "vitest";
import { faultKinds } from "../faults.ts";
import { tellOfHolds } from "./holdFaultStory.ts";

const calls = await tellOfHolds(null, "throws");

test("the undisturbed story makes calls of every port that it needs", () => {
  expect(calls.length).toBeGreaterThan(100);
  for (const call of [
    "journal.append",
    "register holds.create",
    "register holds.replace",
    "messages.addHold",
    "messages.removeHold",
    "register orders.list",
    "register figures.create",
  ])
    expect(calls).toContain(call);
});

test.each(faultKinds)("calls that fail (%s) leave the same", { timeout: 120_000 }, async (kind) => {
  const first = faultKinds.indexOf(kind);
  for (let call = first; call < calls.length; call += faultKinds.length) await tellOfHolds(call, kind);
});
