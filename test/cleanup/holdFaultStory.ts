/**
 * Every call that placing a hold, ending it, ordering an erasure and cleaning up in between make of any port fails once,
 * in each way in which calls fail. Whoever asked asks again when he was told that it failed; the hourly cleanup does the
 * rest. Then what was held stayed, what was not went, and everything went when the hold had ended.
 */
import { expect } from "vitest";
import { everyItem } from "../../functions/cases/everyItem.ts";
import { messageKey } from "../../functions/cases/keys.ts";
import type { Message } from "../../functions/cases/model.ts";
import { endHold, type NewHold, placeHold } from "../../functions/cases/placeHold.ts";
import { audit } from "../../functions/cleanup/audit.ts";
import { cleanUp } from "../../functions/cleanup/cleanup.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { createFaults, type FaultKind } from "../faults.ts";
import { orderErasure } from "../orders.ts";
import { createWorld, eml, type World } from "../world.ts";

const hourlyPause = 61 * 60_000;

async function holdingIds({ stores }: World): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id, record } of everyItem((next) =>
    stores.register<{ state: string }>("holds").list(next),
  ))
    if (record.state !== "ended") ids.push(id);
  return ids;
}

/** @returns the calls that were made, in order */
export async function tellOfHolds(call: number | null, kind: FaultKind): Promise<readonly string[]> {
  const where = `${kind} at call ${call}`;
  const faults = createFaults();
  await using world = await createWorld({ between: faults.between });
  const { stores } = world;
  const keys: string[] = [];
  for (const from of [
    "Asta <asta@example.dk>",
    "Asta <asta@example.dk>",
    "Bo <bo@example.dk>",
    "Cy <cy@example.dk>",
  ])
    keys.push(messageKey(createDigest(stores.secret), await world.receive(eml({ from }))));
  const states = () => Promise.all(keys.map(async (key) => (await stores.messages.find(key))?.state));
  const find = async (at: number) => (await stores.messages.find(keys[at] ?? "")) as Message;
  const contactKey = (await find(0)).contactKey ?? "";
  const deps = world.inbox.cleanup;
  await orderErasure(world, [keys[0] ?? "", keys[3] ?? ""]);

  const within = async (work: () => Promise<unknown>): Promise<boolean> => {
    const worked = await faults.during(call, kind, work).then(
      () => true,
      () => false,
    );
    await faults.runLate();
    return worked;
  };
  /** Hourly, until a run has got through. */
  const hourly = async (day: string) => {
    for (let tries = 0; tries < 3; tries += 1) {
      world.pass(hourlyPause);
      if ((await cleanUp(deps, day)) !== null) return;
    }
    throw new Error("Cleanup never got through.");
  };

  const wanted: NewHold = {
    basis: "legal-claim",
    ...{ reason: "A claim", askedBy: "The lawyer", placedBy: "anl", endsOn: null },
    ...{ scope: { contactKey }, reviewOn: "2099-01-01" },
  };
  if (!(await within(() => placeHold(deps, wanted)))) await placeHold(deps, wanted);
  await hourly("2026-03-02");
  const holding = await holdingIds(world);
  expect(holding.length, where).toBeGreaterThan(0);
  for (const at of [0, 1])
    expect((await find(at)).holds, where).toEqual(expect.arrayContaining([...holding]));
  expect(await states(), where).toEqual(["live", "live", "live", "deleted"]);

  world.moveTo("2027-03-02T01:00:00.000Z");
  await within(() => cleanUp(deps, "2027-03-02"));
  await hourly("2027-03-02");
  expect(await states(), where).toEqual(["live", "live", "deleted", "deleted"]);

  const end = async () => {
    for (const id of holding) await endHold(deps, id, { by: "anl", why: "Done" });
  };
  if (!(await within(end))) await end();
  await hourly("2027-03-02");
  expect(await states(), where).toEqual(["deleted", "deleted", "deleted", "deleted"]);
  expect(await holdingIds(world), where).toEqual([]);
  await world.sweep();
  world.stores.expire({ today: "2027-03-02", now: world.now().toISOString() });
  const { faults: off } = await audit({
    ...stores,
    holds: stores.register("holds"),
    raws: stores.raw,
    digest: createDigest(stores.secret),
    now: () => world.now().toISOString(),
  });
  expect(off, where).toEqual([]);
  return faults.calls;
}
