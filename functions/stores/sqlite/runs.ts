/**
 * Cleanup runs in SQLite. The keys of a run are rows of their own, because a run notes one key at a time and a long list
 * would otherwise be written again for each. A closed run is a receipt and never changes: what would change it throws,
 * so that no deletion goes on without being recorded.
 */
import type { ClosedRun, Receipt, RunStore } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { type Database, fromJson, prepare, transaction } from "./statements.ts";

type Row = {
  readonly number: number;
  readonly head: string;
  readonly keys: string;
  readonly closed: string | null;
};

/** One statement reads the run and its keys: no other process can note one in between. */
const selectRun = `
  SELECT number, head, closed,
    (SELECT json_group_array(key ORDER BY position) FROM runKeys WHERE runKeys.number = runs.number) AS keys
  FROM runs`;

/** The run store of an opened database. */
export function createRuns(db: Database): RunStore {
  const latest = prepare<Row>(db, `${selectRun} ORDER BY number DESC LIMIT 1`);
  const select = prepare<Row>(db, `${selectRun} WHERE number = ?`);
  const closedOf = prepare<{ closed: string | null }>(db, "SELECT closed FROM runs WHERE number = ?");
  const insert = prepare(
    db,
    "INSERT INTO runs (number, head, closed) VALUES (?, ?, ?) ON CONFLICT (number) DO NOTHING",
  );
  const note = prepare(
    db,
    "INSERT INTO runKeys (number, key) VALUES (?, ?) ON CONFLICT (number, key) DO NOTHING",
  );
  const close = prepare(db, "UPDATE runs SET closed = ? WHERE number = ? AND closed IS NULL");
  const noted = prepare<{ keys: number }>(db, "SELECT count(*) AS keys FROM runKeys WHERE number = ?");

  return {
    async latest() {
      const row = latest.get();
      return row ? receiptOf(row) : null;
    },
    async get(number) {
      const row = select.get(number);
      return row ? receiptOf(row) : null;
    },
    async open({ keys, closed, ...head }) {
      return transaction(db, () => {
        const closedJson = closed === null ? null : JSON.stringify(closed);
        if (insert.run(head.number, JSON.stringify(head), closedJson) === 0) return false;
        for (const key of keys) note.run(head.number, key);
        return true;
      });
    },
    async note(number, key) {
      transaction(db, () => {
        if (closedOf.get(number)?.closed !== null) {
          throw new StoreError(`Run ${number} is not open: it can't note a key.`);
        }
        note.run(number, key);
      });
    },
    async close(number, closed) {
      transaction(db, () => {
        const run = closedOf.get(number);
        if (run === undefined) throw new StoreError(`Run ${number} does not exist: it can't be closed.`);
        if (run.closed !== null) {
          if (closedFrom(run.closed, number).hash === closed.hash) return;
          throw new StoreError(`Run ${number} is already closed by another receipt, which stands.`);
        }
        if (noted.get(number)?.keys !== closed.deleted) {
          throw new StoreError(`Run ${number} noted a key that its receipt does not count: it stays open.`);
        }
        close.run(JSON.stringify(closed), number);
      });
    },
  };
}

const receiptOf = ({ number, head, keys, closed }: Row): Receipt => ({
  ...fromJson<Pick<Receipt, "schema" | "number" | "asOf" | "openedAt">>(head, `The run ${number}`),
  keys: fromJson<readonly string[]>(keys, `The list of keys of run ${number}`),
  closed: closed === null ? null : closedFrom(closed, number),
});

const closedFrom = (closed: string, number: number): ClosedRun =>
  fromJson<ClosedRun>(closed, `The receipt ${number}`);
