/**
 * Claims in SQLite: who puts a name first owns it until it expires. One statement decides, so that two processes that
 * claim at the same moment get the same answer. The owner who claims again moves the end: that is how a lease is
 * renewed.
 */
import type { ClaimStore } from "../../cases/ports.ts";
import { type Database, prepare } from "./statements.ts";

/** The claim store of an opened database. */
export function createClaims(db: Database): ClaimStore {
  const claim = prepare<{ owner: string }>(
    db,
    `INSERT INTO claims (name, owner, until) VALUES (?1, ?2, ?4)
     ON CONFLICT (name) DO UPDATE SET
       owner = CASE WHEN until <= ?3 OR owner = ?2 THEN ?2 ELSE owner END,
       until = CASE WHEN until <= ?3 OR owner = ?2 THEN ?4 ELSE until END
     RETURNING owner`,
  );
  const release = prepare(db, "DELETE FROM claims WHERE name = ? AND owner = ?");

  // Counted names and claimed ones never meet, so the number stands where a claim has its owner.
  const count = prepare<{ owner: string }>(
    db,
    `INSERT INTO claims (name, owner, until) VALUES (?1, ?2, ?3)
     ON CONFLICT (name) DO UPDATE SET owner = CAST(CAST(owner AS INTEGER) + ?2 AS TEXT)
     RETURNING owner`,
  );

  return {
    async claim(name, owner, now, until) {
      return claim.get(name, owner, now, until)?.owner ?? owner;
    },
    async release(name, owner) {
      release.run(name, owner);
    },
    async count(name, add, until) {
      return Number(count.get(name, String(add), until)?.owner ?? add);
    },
  };
}
