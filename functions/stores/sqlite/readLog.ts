/**
 * Who read which case, what of it and what for, in SQLite. Appended before the case is shown: a reading that can't be logged is refused.
 * Entries go after 90 days (`expiry.ts`).
 */
import type { ReadLog, ReadLogEntry } from "../../cases/ports.ts";
import { type Database, prepare } from "./statements.ts";

/** The read log of an opened database; the readings of a case come oldest first. */
export function createReadLog(db: Database): ReadLog {
  const insert = prepare(
    db,
    "INSERT INTO readLog (caseId, at, who, role, what, purpose) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const ofCase = prepare<ReadLogEntry>(
    db,
    "SELECT at, who, role, caseId, what, purpose FROM readLog WHERE caseId = ? ORDER BY at, position",
  );

  return {
    async append({ caseId, at, who, role, what, purpose }) {
      insert.run(caseId, at, who, role, what, purpose);
    },
    async ofCase(caseId) {
      return ofCase.all(caseId);
    },
  };
}
