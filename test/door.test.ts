import { expect, test } from "vitest";
import { createFaults, faultKinds } from "./faults.ts";
import { createWorld, eml } from "./world.ts";

const mail = eml({ text: "Mit cpr er 010190-1234" });

/** The calls that the door makes for one mail. */
async function callsOfDoor() {
  const faults = createFaults();
  await using world = await createWorld({ between: faults.between });
  await faults.during(null, "throws", () => world.deliver(mail));
  return [...faults.calls];
}

test.each(faultKinds)(
  "a call of the door that fails (%s) loses nothing and doubles nothing, when the sender tries again",
  async (kind) => {
    for (const [call, name] of (await callsOfDoor()).entries()) {
      const faults = createFaults();
      await using world = await createWorld({ between: faults.between });
      await faults.during(call, kind, () => world.deliver(mail)).catch(() => world.deliver(mail));
      await faults.runLate();
      world.pass(1000);
      await world.recover();
      await world.settle();
      const cases = await world.staff().all();
      expect(cases, name).toHaveLength(1);
      expect(cases[0]?.messages, name).toHaveLength(1);
      const { received, outcomes } = await world.accountOf("2026-03-02");
      const settled = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
      expect(settled, name).toBe(received);
    }
  },
);

test("a mail whose bytes were stored before the crash is found at the next start, counted once and taken in", async () => {
  await using world = await createWorld();
  await world.stores.raw.put("inbound/support/crashed", Buffer.from(mail));
  world.pass(1000);
  await world.recover();
  await world.recover();
  await world.settle();
  expect(await world.staff().all()).toHaveLength(1);
  const { received } = await world.accountOf("2026-03-02");
  expect(received).toBe(1);
});
