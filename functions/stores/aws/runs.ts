/**
 * Cleanup runs in DynamoDB: one item a run, with the keys it noted. A closed run is a receipt and never changes: noting
 * and closing are conditional on it being open, and closing on the number of keys that the receipt counts, so that no
 * key gets in between.
 */
import { randomUUID } from "node:crypto";
import type { ClosedRun, Receipt, RunStore } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { changeItemIf, type Item, nothingThere, putItemIf, readItem, type Table } from "./items.ts";
import { fromJson } from "./messageItems.ts";
import { itemsOf } from "./queries.ts";
import { keyOfRun, runsPartition } from "./table.ts";
import { tried } from "./tries.ts";

/** The run store of a table. */
export const createRuns = (table: Table): RunStore => ({
  async latest() {
    const [item] = await itemsOf(table, runsPartition, { last: true });
    return item ? receiptOf(item) : null;
  },
  async get(number) {
    const item = await readItem(table, keyOfRun(number));
    return item && receiptOf(item);
  },
  async open({ keys, closed, ...head }) {
    // Knows an echo of our own call from another run that took the number.
    const mark = randomUUID();
    const at = keyOfRun(head.number);
    const item = {
      ...at,
      schema: 1,
      head: JSON.stringify(head),
      keys,
      mark,
      ...(closed && { closed: JSON.stringify(closed) }),
    };
    return (await putItemIf(table, item, nothingThere)) || (await readItem(table, at))?.mark === mark;
  },
  async note(number, key) {
    await tried(table.pause, `Run ${number}`, async () => {
      const noted = await changeItemIf(table, keyOfRun(number), {
        set: "#keys = list_append(#keys, :keys)",
        when: "attribute_exists(#pk) AND attribute_not_exists(#closed) AND NOT contains(#keys, :key)",
        values: { key, keys: [key] },
      });
      if (noted) return true;
      const item = await readItem(table, keyOfRun(number));
      const run = item && receiptOf(item);
      if (run?.closed !== null) throw new StoreError(`Run ${number} is not open: it can't note a key.`);
      return run.keys.includes(key) || undefined;
    });
  },
  async close(number, closed) {
    await tried(table.pause, `Run ${number}`, async () => {
      const done = await changeItemIf(table, keyOfRun(number), {
        set: "#closed = :closed",
        when: "attribute_exists(#pk) AND attribute_not_exists(#closed) AND size(#keys) = :deleted",
        values: { closed: JSON.stringify(closed), deleted: closed.deleted },
      });
      if (done) return true;
      const item = await readItem(table, keyOfRun(number));
      if (item === null) throw new StoreError(`Run ${number} does not exist: it can't be closed.`);
      const run = receiptOf(item);
      if (run.closed?.hash === closed.hash) return true;
      if (run.closed !== null)
        throw new StoreError(`Run ${number} is already closed by another receipt, which stands.`);
      if (run.keys.length !== closed.deleted)
        throw new StoreError(`Run ${number} noted a key that its receipt does not count: it stays open.`);
      return undefined;
    });
  },
});

function receiptOf({ sk, head, keys, closed }: Item): Receipt {
  const number = Number(sk);
  return {
    ...(fromJson(head, `The run ${number}`) as Pick<Receipt, "schema" | "number" | "asOf" | "openedAt">),
    keys: keys as readonly string[],
    closed: closed === undefined ? null : (fromJson(closed, `The receipt ${number}`) as ClosedRun),
  };
}
