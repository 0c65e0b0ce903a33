/**
 * One inbox a data folder. The lock is an open exclusive transaction on a database file of its own: the system takes it
 * away when the process ends, however it ends, so that no stale lock ever keeps an inbox from starting. Cleanup, audit
 * and import don't take it; they work beside.
 *
 * Nobody else may open `lock.db` in the process that holds the lock, not even to read it: closing any descriptor of a
 * file drops the process's locks on it (POSIX advisory locks). For the same reason the file is never removed.
 */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../storeError.ts";
import { createPrivately, makeFolder } from "./durable.ts";
import { explained, isSqliteError } from "./statements.ts";

/** Open locks. A connection that nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>();

/** SQLITE_BUSY, https://sqlite.org/rescode.html */
const busy = 5;

/**
 * Takes the lock of `folder`, which is created if need be, and gives the function that releases it. Throws a StoreError
 * at once when another process (or another caller in this one) holds it.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder);
  const path = join(folder, "lock.db");
  createPrivately(path);
  const name = `The lock ${path}`;
  const db = explained(name, () => new DatabaseSync(path, { timeout: 0 }));
  try {
    explained(name, () => takeOrRefuse(db, folder));
  } catch (error) {
    db.close();
    throw error;
  }
  held.add(db);
  return () => {
    held.delete(db);
    if (db.isOpen) db.close();
  };
}

function takeOrRefuse(db: DatabaseSync, folder: string): void {
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (error) {
    if (!isSqliteError(error) || error.errcode !== busy) throw error;
    throw new StoreError(
      `Another npm start is using the data folder ${folder}. Stop it first, or choose another folder with DATA_DIR.`,
    );
  }
}
