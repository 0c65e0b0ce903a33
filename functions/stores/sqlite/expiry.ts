/**
 * What TTL does on AWS: takes away what has outlived its use. Correspondence is not among it; only cleanup deletes
 * messages, because only cleanup sees holds.
 */
import type { Instant, LocalDate } from "../../cases/model.ts";
import { addPeriod, startOf } from "../../cases/retention.ts";
import { stores } from "../../cases/stores.ts";
import { type Database, prepare } from "./statements.ts";

/** How many of each went. */
export type Expired = {
  readonly tombstones: number;
  readonly claims: number;
  readonly readLog: number;
  readonly account: number;
  /** Entries of all registers. */
  readonly entries: number;
};

/**
 * Deletes tombstones and entries of registers whose last day has come, claims that have expired, and
 * readings and lines of the account that are older than the list of stores allows. Stopped halfway, the next call does the rest.
 */
export function expire(
  db: Database,
  {
    today,
    now,
    readLog = stores.readLog.longestAge,
  }: {
    readonly today: LocalDate;
    readonly now: Instant;
    /** How long readings are kept by the policy, which may say less than the list. */
    readonly readLog?: string;
  },
): Expired {
  const oldestReading = startOf(addPeriod(today, `-${readLog}`));
  const oldestDay = addPeriod(today, `-${stores.account.longestAge}`);
  return {
    tombstones: prepare(db, "DELETE FROM messages WHERE state = 'deleted' AND expiresOn <= ?").run(today),
    claims: prepare(db, "DELETE FROM claims WHERE until <= ?").run(now),
    readLog: prepare(db, "DELETE FROM readLog WHERE at < ?").run(oldestReading),
    account:
      prepare(db, "DELETE FROM doorCount WHERE day < ?").run(oldestDay) +
      prepare(db, "DELETE FROM outcomes WHERE day < ?").run(oldestDay),
    entries: prepare(db, "DELETE FROM entries WHERE expiresOn <= ?").run(today),
  };
}
