/**
 * What time does to the local inbox: cleanup of the day, then what TTL and lifecycle rules do on AWS (old tombstones,
 * claims, readings and raw mails), then the checkpoint without which SQLite keeps deleted text in its log.
 */
import { everyItem } from "../functions/cases/everyItem.ts";
import { messageKey, sesIdOf } from "../functions/cases/keys.ts";
import type { LocalDate } from "../functions/cases/model.ts";
import type { Receipt } from "../functions/cases/ports.ts";
import { addPeriod, localDate, startOf } from "../functions/cases/retention.ts";
import { stores as listOfStores } from "../functions/cases/stores.ts";
import { type CleanupDeps, cleanUp } from "../functions/cleanup/cleanup.ts";
import { createDigest } from "../functions/shared/digest.ts";
import type { Stores } from "../functions/stores/sqlite/stores.ts";

export type Upkeep = {
  /** Null: another cleanup is at work, and this one did nothing. */
  readonly receipts: readonly Receipt[] | null;
  /** False: somebody read while the log was cut, so deleted text may stand in it until the next time. */
  readonly cut: boolean;
};

/** Does everything that is due on `asOf`. What cleanup throws comes out when the rest is done. */
export async function upkeep(stores: Stores, cleanup: CleanupDeps, asOf: LocalDate): Promise<Upkeep> {
  let receipts: readonly Receipt[] | null;
  try {
    receipts = await cleanUp(cleanup, asOf);
  } catch (error) {
    await expireAndCut(stores, cleanup);
    throw error;
  }
  return { receipts, cut: receipts === null || (await expireAndCut(stores, cleanup)) };
}

/** Ages count by the clock, also where somebody runs the cleanup of a day to come. */
async function expireAndCut(stores: Stores, cleanup: CleanupDeps): Promise<boolean> {
  const now = cleanup.now();
  stores.expire({ today: localDate(now), now, readLog: cleanup.policy.retention.readLog });
  await expireRaws(stores, localDate(now));
  return stores.checkpoint();
}

/**
 * Held mail leaves the raw store when it is six days old. Mail that nobody has read does not, however old: the machine
 * may have been off, and intake comes to it.
 */
async function expireRaws({ raw, messages, secret }: Stores, today: LocalDate): Promise<void> {
  const digest = createDigest(secret);
  const before = startOf(addPeriod(today, `-${listOfStores.raw.longestAge}`));
  for await (const rawKey of everyItem((next) => raw.storedBefore(before, next))) {
    if ((await messages.find(messageKey(digest, sesIdOf(rawKey)))) !== null) await raw.delete(rawKey);
  }
}
