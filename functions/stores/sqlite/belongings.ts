/**
 * The places that hold something of a message besides its own row, as cleanup sees them: to be emptied by key and
 * counted, never read.
 */

import { everyItem } from "../../cases/everyItem.ts";
import { messageKey, sesIdOf } from "../../cases/keys.ts";
import type { Belongings, RawStore } from "../../cases/ports.ts";
import type { Digest } from "../../shared/digest.ts";
import { type Database, prepare } from "./statements.ts";

/** Bodies with their pictures (also those of lost attempts), notices, and the raw mail of a message that is held. */
export const createBelongings = (db: Database, raws: RawStore, digest: Digest): readonly Belongings[] => [
  rowsOf(db, "bodies", ["bodyFiles", "bodies"]),
  rowsOf(db, "outbox", ["outbox"]),
  rawOf(raws, digest),
];

function rowsOf(
  db: Database,
  name: string,
  tables: readonly ("bodyFiles" | "bodies" | "outbox")[],
): Belongings {
  const removals = tables.map((table) => prepare(db, `DELETE FROM ${table} WHERE key = ?`));
  const counts = tables.map((table) =>
    prepare<{ things: number }>(db, `SELECT count(*) AS things FROM ${table} WHERE key = ?`),
  );
  return {
    name,
    async delete(key) {
      for (const remove of removals) remove.run(key);
    },
    async count(key) {
      return counts.reduce((sum, count) => sum + (count.get(key)?.things ?? 0), 0);
    },
  };
}

/** Raw mails are few: those that intake has not come to, and held ones of the last days. */
function rawOf(raws: RawStore, digest: Digest): Belongings {
  const endOfTime = "9999-12-31T23:59:59.999Z";
  const keysOf = async (key: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const rawKey of everyItem((next) => raws.storedBefore(endOfTime, next))) {
      if (messageKey(digest, sesIdOf(rawKey)) === key) found.push(rawKey);
    }
    return found;
  };
  return {
    name: "raw",
    async delete(key) {
      for (const rawKey of await keysOf(key)) await raws.delete(rawKey);
    },
    count: async (key) => (await keysOf(key)).length,
  };
}
