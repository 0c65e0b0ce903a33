/**
 * Sanitized bodies in SQLite, as JSON text, one row for each attempt of intake to write one, and their redrawn pictures
 * in a table of their own. Rows overwritten or deleted are zeroed by `secure_delete`.
 */
import type { Body } from "../../cases/model.ts";
import type { BodyStore } from "../../cases/ports.ts";
import { pageOf, positionOf } from "./pages.ts";
import { type Database, fromJson, prepare, transaction } from "./statements.ts";

type Name = { readonly key: string; readonly attempt: string };

/** The body store of an opened database. `clock` says when a body is written, `pageSize` how long a page is. */
export function createBodies(db: Database, { pageSize = 100, clock = () => new Date() } = {}): BodyStore {
  const upsert = prepare(
    db,
    `INSERT INTO bodies (key, attempt, writtenAt, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (key, attempt) DO UPDATE SET writtenAt = excluded.writtenAt, body = excluded.body`,
  );
  const select = prepare<{ body: string }>(db, "SELECT body FROM bodies WHERE key = ? AND attempt = ?");
  const remove = prepare(db, "DELETE FROM bodies WHERE key = ? AND attempt = ?");
  const upsertFile = prepare(
    db,
    "INSERT OR REPLACE INTO bodyFiles (key, attempt, place, bytes) VALUES (?, ?, ?, ?)",
  );
  const selectFile = prepare<{ bytes: Uint8Array<ArrayBuffer> }>(
    db,
    "SELECT bytes FROM bodyFiles WHERE key = ? AND attempt = ? AND place = ?",
  );
  const removeFiles = prepare(db, "DELETE FROM bodyFiles WHERE key = ? AND attempt = ?");
  const attempts = prepare<Name>(db, "SELECT key, attempt FROM bodies WHERE key = ? ORDER BY attempt");
  const writtenBefore = prepare<Name & { writtenAt: string }>(
    db,
    `SELECT key, attempt, writtenAt FROM bodies WHERE writtenAt < ? AND (writtenAt, key, attempt) > (?, ?, ?)
     ORDER BY writtenAt, key, attempt LIMIT ?`,
  );

  return {
    async put(key, attempt, body) {
      upsert.run(key, attempt, clock().toISOString(), JSON.stringify(body));
    },
    async get(key, attempt) {
      const row = select.get(key, attempt);
      return row ? fromJson<Body>(row.body, `The body ${key}/${attempt}`) : null;
    },
    async putFile(key, attempt, index, bytes) {
      upsertFile.run(key, attempt, index, bytes);
    },
    async getFile(key, attempt, index) {
      return selectFile.get(key, attempt, index)?.bytes ?? null;
    },
    async delete(key, attempt) {
      transaction(db, () => {
        removeFiles.run(key, attempt);
        remove.run(key, attempt);
      });
    },
    async attempts(key) {
      return attempts.all(key).map(({ attempt }) => attempt);
    },
    async writtenBefore(before, next) {
      const rows = writtenBefore.all(before, ...positionOf(next, ["", "", ""]), pageSize + 1);
      return pageOf(
        rows,
        pageSize,
        (row) => [row.writtenAt, row.key, row.attempt],
        ({ key, attempt }) => ({ key, attempt }),
      );
    },
  };
}
