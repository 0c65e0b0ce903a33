/**
 * Heads of cases in SQLite. A head holds nothing of a message, so it is plain columns. Each change is one statement.
 */
import type { CaseHead } from "../../cases/model.ts";
import type { CaseStore } from "../../cases/ports.ts";
import { behindAllTimes, pageOf, positionOf } from "./pages.ts";
import { type Database, prepare } from "./statements.ts";

/** The case store of an opened database. */
export function createCases(db: Database): CaseStore {
  const upsert = prepare(
    db,
    `INSERT INTO cases (id, status, assignee, latestAt) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (id) DO UPDATE SET
       latestAt = max(latestAt, excluded.latestAt),
       status = CASE WHEN ?5 AND status IN ('waiting', 'closed') THEN 'open' ELSE status END`,
  );
  const handle = prepare(
    db,
    `UPDATE cases SET status = ?4, assignee = ?5
     WHERE id = ?1 AND ((status = ?2 AND assignee IS ?3) OR (status = ?4 AND assignee IS ?5))`,
  );
  const release = prepare(db, "UPDATE cases SET status = ? WHERE id = ? AND status = 'held'");
  const select = prepare<CaseHead>(db, "SELECT id, status, assignee, latestAt FROM cases WHERE id = ?");
  const newest = prepare<CaseHead>(
    db,
    `SELECT id, status, assignee, latestAt FROM cases WHERE (latestAt, id) < (?, ?)
     ORDER BY latestAt DESC, id DESC LIMIT ?`,
  );
  const newestOfStatus = prepare<CaseHead>(
    db,
    `SELECT id, status, assignee, latestAt FROM cases WHERE status = ? AND (latestAt, id) < (?, ?)
     ORDER BY latestAt DESC, id DESC LIMIT ?`,
  );
  const remove = prepare(db, "DELETE FROM cases WHERE id = ? AND latestAt <= ?");

  return {
    async upsert(head, reopen) {
      upsert.run(head.id, head.status, head.assignee, head.latestAt, reopen ? 1 : 0);
    },
    async handle(id, seen, chosen) {
      return handle.run(id, seen.status, seen.assignee, chosen.status, chosen.assignee) === 1;
    },
    async release(id, to) {
      release.run(to, id);
    },
    async get(id) {
      return select.get(id) ?? null;
    },
    async list({ status, limit, next }) {
      const from = positionOf(next, [behindAllTimes, ""]);
      const rows =
        status === undefined
          ? newest.all(...from, limit + 1)
          : newestOfStatus.all(status, ...from, limit + 1);
      return pageOf(
        rows,
        limit,
        (head) => [head.latestAt, head.id],
        (head) => head,
      );
    },
    async removeUnlessNewer(id, before) {
      remove.run(id, before);
    },
  };
}
