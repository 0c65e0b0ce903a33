/**
 * The places of the local database that hold something of a message besides its own row, as cleanup sees them: to be
 * emptied by key and counted, never read.
 */
import type { Belongings } from "../../cases/ports.ts";
import { type Database, prepare } from "./statements.ts";

/** Bodies (also those of lost attempts) and notices of an opened database. */
export const createBelongings = (db: Database): readonly Belongings[] =>
  (["bodies", "outbox"] as const).map((table) => {
    const remove = prepare(db, `DELETE FROM ${table} WHERE key = ?`);
    const count = prepare<{ things: number }>(db, `SELECT count(*) AS things FROM ${table} WHERE key = ?`);
    return {
      name: table,
      async delete(key) {
        remove.run(key);
      },
      async count(key) {
        return count.get(key)?.things ?? 0;
      },
    };
  });
