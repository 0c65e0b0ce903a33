/**
 * The journal as objects in a bucket with Object Lock: one object for each entry, written before what it says is carried
 * out, and never changed or deleted before its time by anybody. A restore reads them back in the order of their keys:
 * by time, then in the order in which this process wrote them.
 */
import { randomUUID } from "node:crypto";
import type { Journal, JournalEntry } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { fromJson } from "./messageItems.ts";
import { type Bucket, everyObject, putObject, readObject } from "./objects.ts";

const prefix = "journal/";

/** The journal of a bucket. */
export function createJournal(bucket: Bucket): Journal {
  let written = 0;
  return {
    async append(entry) {
      written += 1;
      const order = String(written).padStart(10, "0");
      const key = `${prefix}${entry.at}-${order}-${randomUUID()}.json`;
      await putObject(bucket, key, JSON.stringify(entry), "application/json", "SHA256");
    },
    async *entries() {
      for await (const { key } of everyObject(bucket, prefix)) {
        const bytes = await readObject(bucket, key);
        if (bytes === null)
          throw new StoreError(`The entry ${key} of the journal is gone. Look who deleted it.`);
        yield fromJson(
          Buffer.from(bytes).toString("utf8"),
          `The entry ${key} of the journal`,
        ) as JournalEntry;
      }
    },
  };
}
