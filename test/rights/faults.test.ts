/**
 * Every call of a store that the officer's work and the cleanup after it make fails once, in each way in which calls
 * fail; then the officer looks and goes on. In the end there is one effect: restricted at once, erased by its order, held
 * by nothing, and the receipts add up.
 */
import { expect, test } from "vitest";
import type { Receipt } from "../../functions/cases/ports.ts";
import { verifyChain } from "../../functions/cleanup/receipt.ts";
import type { ErasurePreview } from "../../functions/rights/erasure.ts";
import type { RequestView } from "../../functions/staff/rightsContract.ts";
import { createFaults, type FaultKind, faultKinds } from "../faults.ts";
import { openOffice } from "./officeWorld.ts";

type Office = Awaited<ReturnType<typeof openOffice>>;
type Part = "restrict" | "order" | "cleanup";

const address = "asta@example.dk";

/** What the officer does next with what is in the register; false when it did not come through. */
async function restrict(office: Office): Promise<boolean> {
  const { requests } = office.made<{ requests: RequestView[] }>(await office.ask("/api/requests"));
  const [request] = requests;
  if (request === undefined) {
    const body = { kind: "objection", by: "letter", receivedOn: "2026-03-01", address };
    return (await office.send("/api/requests", body)).status === 201;
  }
  if (request.restriction !== null) return true;
  const path = `/api/requests/${request.id}/restriction`;
  return (await office.send(path, {}, request.version)).status === 200;
}

async function order(office: Office): Promise<boolean> {
  const now = async () =>
    office.made<{ requests: RequestView[] }>(await office.ask("/api/requests")).requests[0] as RequestView;
  const step = async (json: object) => {
    const { id, version } = await now();
    return (await office.send(`/api/requests/${id}/steps`, json, version)).status === 200;
  };
  if ((await now()).identity === null && !(await step({ step: "identity", result: "known" }))) return false;
  if ((await now()).outcome === null && !(await step({ step: "close", result: "granted", basis: null })))
    return false;
  const { id, version, orders } = await now();
  if (orders.length > 0) return true;
  const preview = await office.send(`/api/requests/${id}/erasure/preview`, { address });
  if (preview.status !== 200) return false;
  const { preview: name, confirm } = JSON.parse(preview.text) as ErasurePreview;
  const sent = await office.send(`/api/requests/${id}/erasure`, { address, preview: name, confirm }, version);
  return sent.status === 202;
}

async function untilDone(work: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) if (await work().catch(() => false)) return;
  throw new Error("It never came through.");
}

async function tell(part: Part | null, call: number | null, kind: FaultKind) {
  const faults = createFaults();
  await using office = await openOffice({ between: faults.between });
  const { caseId, key } = await office.mail("Asta <asta@example.dk>", "Hej.", "Strid");
  const within = async (here: Part, work: () => Promise<boolean>) => {
    if (here === part) await faults.during(call, kind, work).catch(() => false);
    await faults.runLate();
    await untilDone(work);
  };
  await within("restrict", () => restrict(office));
  const hidden = (await office.ask(`/api/cases/${caseId}`, "supporter")).text;
  await within("order", () => order(office));
  const cleanUp = async () => {
    office.world.pass(16 * 60_000);
    return (await office.world.cleanUp()).receipts !== null;
  };
  await within("cleanup", cleanUp);
  await cleanUp();
  const { holds, orders, requests, runs } = office.world.inbox.staff.rights;
  const receipts: Receipt[] = [];
  for (let number = 1; ; number += 1) {
    const receipt = await runs.get(number);
    if (receipt === null) break;
    receipts.push(receipt);
  }
  const found = await office.world.stores.messages.find(key);
  return {
    calls: [...faults.calls],
    restricted: JSON.parse(hidden).restricted === true && !hidden.includes("Strid"),
    message: found?.state === "deleted" ? found.rule : found,
    bodies: await office.world.stores.bodies.attempts(key),
    holds: (await holds.list()).items.map(({ record }) => record.state),
    ordersOpen: (await orders.list()).items.filter(({ record }) => record.doneAt === null).length,
    requests: (await requests.list()).items.length,
    deleted: receipts.reduce((sum, { closed }) => sum + (closed?.deleted ?? 0), 0),
    chain: await verifyChain(receipts, office.world.stores.signer),
  };
}

const effect = ({ calls: _, ...rest }: Awaited<ReturnType<typeof tell>>) => rest;

const undisturbed = await tell(null, null, "throws");
const calls = {
  restrict: (await tell("restrict", null, "throws")).calls,
  order: (await tell("order", null, "throws")).calls,
  cleanup: (await tell("cleanup", null, "throws")).calls,
};

test("undisturbed, what was objected to is restricted, then erased once, and nothing holds any more", () => {
  expect(effect(undisturbed)).toEqual({
    restricted: true,
    message: "objection",
    bodies: [],
    holds: ["ended"],
    ordersOpen: 0,
    requests: 1,
    deleted: 1,
    chain: [],
  });
  expect(Object.values(calls).map((each) => each.length > 5)).toEqual([true, true, true]);
});

for (const part of ["restrict", "order", "cleanup"] as const)
  test.each(faultKinds)(
    `each call of "${part}" that fails (%s) leaves the same effect`,
    {
      timeout: 120_000,
    },
    async (kind) => {
      for (const [call, name] of calls[part].entries())
        expect(effect(await tell(part, call, kind)), `${kind} at call ${call}, ${name}`).toEqual(
          effect(undisturbed),
        );
    },
  );
