/**
 * What time does to the local inbox: cleanup of the day, then what TTL and lifecycle rules do on AWS (old tombstones,
 * claims, readings and raw mails), then the checkpoint without which SQLite keeps deleted text in its log.
 */
import type { LocalDate } from "../functions/cases/model.ts";
import type { RawStore, Receipt } from "../functions/cases/ports.ts";
import { addPeriod, startOf } from "../functions/cases/retention.ts";
import { stores as listOfStores } from "../functions/cases/stores.ts";
import { type CleanupDeps, cleanUp } from "../functions/cleanup/cleanup.ts";
import type { Stores } from "../functions/stores/sqlite/stores.ts";

export type Upkeep = {
  /** Null: another cleanup is at work. */
  readonly receipts: readonly Receipt[] | null;
  /** False: somebody read while the log was cut, so deleted text may stand in it until the next time. */
  readonly cut: boolean;
};

/** Does everything that is due on `asOf`. */
export async function upkeep(stores: Stores, cleanup: CleanupDeps, asOf: LocalDate): Promise<Upkeep> {
  const receipts = await cleanUp(cleanup, asOf);
  stores.expire({ today: asOf, now: startOf(asOf) });
  await expireRaws(stores.raw, asOf);
  return { receipts, cut: stores.checkpoint() };
}

/** S3's lifecycle counts whole days from the next midnight: gone within seven. */
async function expireRaws(raws: RawStore, asOf: LocalDate): Promise<void> {
  const before = startOf(addPeriod(asOf, `-${listOfStores.raw.longestAge}`));
  for (;;) {
    const { items } = await raws.storedBefore(before);
    if (items.length === 0) return;
    for (const key of items) await raws.delete(key);
  }
}
