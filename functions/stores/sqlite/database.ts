/**
 * Opens the one SQLite file of a data folder. Several processes may have it open at once (`npm start`, cleanup, audit):
 * WAL lets them read while one writes, and who writes waits for the other up to the busy timeout.
 *
 * `synchronous=FULL` makes a commit durable when it returns. `secure_delete` overwrites what is deleted with zeros,
 * `temp_store=MEMORY` keeps sorted text out of temporary files; what was deleted is out of the last file when
 * `checkpoint` has answered true. Nothing is written to a file that this program does not know.
 */
import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../storeError.ts";
import { createPrivately } from "./durable.ts";
import { schemaSteps } from "./schema.ts";
import { type Database, execute, explained, isSqliteError, prepare, transaction } from "./statements.ts";

/**
 * Opens or creates the database at `path` (`:memory:` for one that nobody else sees) and brings its schema up to date.
 * Throws a StoreError when the file is no database, another program's or of a newer version.
 */
export function openDatabase(path: string, { busyTimeoutMs = 5000 } = {}): Database {
  const name = `The database ${path}`;
  // SQLite would create it readable for everybody.
  if (path !== ":memory:") createPrivately(path);
  const db = explained(name, () => new DatabaseSync(path, { timeout: busyTimeoutMs }));
  try {
    refuseUnknown(db, name);
    useWriteAheadLog(db, name, busyTimeoutMs);
    execute(db, "PRAGMA synchronous = FULL;");
    execute(db, "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;");
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite does not wait for another process that makes the same change at this moment, so this waits for it. */
function useWriteAheadLog(db: Database, name: string, busyTimeoutMs: number): void {
  const giveUp = Date.now() + busyTimeoutMs;
  for (;;) {
    try {
      db.exec("PRAGMA journal_mode = WAL;");
      return;
    } catch (error) {
      const isBusy = isSqliteError(error) && (error.errcode & 0xff) === busy;
      if (!isBusy || Date.now() > giveUp)
        explained(name, () => {
          throw error;
        });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Another connection holds the lock (https://sqlite.org/rescode.html#busy). */
const busy = 5;

/**
 * Moves everything from the write-ahead log into the database file and empties the log, so that no deleted text is left
 * in it. False when another connection was reading or writing until the busy timeout: then the log still holds text.
 */
export function checkpoint(db: Database): boolean {
  return prepare<{ busy: number }>(db, "PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
}

/**
 * Writes a copy of the database as it is at this moment to `path`, which must not exist, whoever reads or writes beside.
 * VACUUM leaves out what has been deleted, so that a copy never has more in it than its rows.
 */
export function copyDatabase(db: Database, path: string): void {
  createPrivately(path);
  prepare(db, "VACUUM INTO ?").run(path);
}

/** One statement, so that a process that is just creating the tables is seen either before or after, never between. */
function refuseUnknown(db: Database, name: string): void {
  const found = prepare<{ version: number; tables: number }>(
    db,
    "SELECT user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables FROM pragma_user_version",
  ).get() ?? { version: 0, tables: 0 };
  if (found.version > schemaSteps.length) {
    throw new StoreError(
      `${name} was written by a newer version of this program: its schema is ${found.version}, this program knows ` +
        `schemas up to ${schemaSteps.length}. Start the newer version, or choose another data folder.`,
    );
  }
  if (found.version === 0 && found.tables > 0) {
    throw new StoreError(`${name} belongs to another program. Choose another data folder.`);
  }
}

/** The version is read again under the write lock: another process may have made the same steps a moment ago. */
function migrate(db: Database): void {
  const version = prepare<{ user_version: number }>(db, "PRAGMA user_version");
  const current = (): number => version.get()?.user_version ?? 0;
  if (current() === schemaSteps.length) return;
  transaction(db, () => {
    for (const step of schemaSteps.slice(current())) execute(db, step);
    execute(db, `PRAGMA user_version = ${schemaSteps.length}`);
  });
}
