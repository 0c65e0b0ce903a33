/**
 * Prepared statements whose errors are sentences. SQLite's own texts are fixed strings, but the values that were bound
 * are near at hand when something fails, so only the code and SQLite's name for it are passed on. The same goes for
 * JSON that can't be parsed: the engine's error would quote it.
 */
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";
import { StoreError } from "../storeError.ts";

export type Database = DatabaseSync;

type Columns = Record<string, SQLOutputValue>;

type Statement<Row> = {
  all(...values: readonly SQLInputValue[]): readonly Row[];
  get(...values: readonly SQLInputValue[]): Row | undefined;
  /** Number of rows inserted, changed or deleted. */
  run(...values: readonly SQLInputValue[]): number;
};

/** Prepares once what an adapter runs many times. `Row` names the columns that the statement answers with. */
export function prepare<Row extends Columns = never>(db: Database, sql: string): Statement<Row> {
  const name = nameOf(db);
  const statement = explained(name, () => db.prepare(sql));
  return {
    all: (...values) => explained(name, () => statement.all(...values)).map(plain<Row>),
    get: (...values) => {
      const row = explained(name, () => statement.get(...values));
      return row && plain<Row>(row);
    },
    run: (...values) => Number(explained(name, () => statement.run(...values)).changes),
  };
}

/** SQLite's rows have no prototype; copied they are objects like any other. */
const plain = <Row extends Columns>(row: Columns): Row => ({ ...row }) as Row;

/**
 * One short transaction around synchronous work. IMMEDIATE takes the write lock at once: a transaction that starts
 * with a read and then wants to write fails without waiting when another process wrote in between.
 */
export function transaction<T>(db: Database, work: () => T): T {
  execute(db, "BEGIN IMMEDIATE");
  try {
    const result = work();
    execute(db, "COMMIT");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

/** Runs statements that take and give no values. */
export const execute = (db: Database, sql: string): void => explained(nameOf(db), () => db.exec(sql));

/** Parses what an adapter stored. `what` names the row (table and key) for the sentence. */
export function fromJson<T>(json: string, what: string): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    throw new StoreError(
      `${what} can't be read: it is not valid JSON. Restore the data folder from a backup.`,
    );
  }
}

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that a person can do something about. */
const advice: Readonly<Record<number, string>> = {
  5: "Another program kept it locked for too long; try again.",
  8: "It can't be written; check the permissions of the data folder.",
  10: "The disk failed; check it.",
  11: "It is damaged; restore the data folder from a backup.",
  13: "The disk is full; make room and try again.",
  14: "Check that its folder exists and may be written.",
  26: "The file is something else than a database; move it away or choose another data folder.",
};

/** Runs `work` and turns SQLite's errors into sentences, with `name` as their subject. Other errors pass. */
export function explained<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    const known = advice[error.errcode & 0xff] ?? "Start again; if it stays so, restore a backup.";
    throw new StoreError(`${name} could not be used (SQLite ${error.errcode}: ${error.errstr}). ${known}`);
  }
}

const nameOf = (db: Database): string => `The database ${db.location() ?? "in memory"}`;

/** What `node:sqlite` adds to its errors. */
export const isSqliteError = (error: unknown): error is Error & { errcode: number; errstr: string } =>
  error instanceof Error && "errcode" in error && "errstr" in error;
