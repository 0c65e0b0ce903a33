/**
 * Who read which case, what of it and what for, in DynamoDB. Appended before the case is shown: a reading that can't be
 * logged is refused. The random end of the key keeps two readings of the same moment apart; the same put sent twice is one
 * reading.
 */
import { randomUUID } from "node:crypto";
import type { ReadLog, ReadLogEntry } from "../../cases/ports.ts";
import { stores } from "../../cases/stores.ts";
import { readingExpires } from "./expiry.ts";
import { putItem, type Table } from "./items.ts";
import { itemsOf } from "./queries.ts";
import { readingsPartition } from "./table.ts";

/**
 * The read log of a table; the readings of a case come oldest first.
 * @param keptFor `retention.readLog` of the policy
 */
export const createReadLog = (table: Table, keptFor: string = stores.readLog.longestAge): ReadLog => ({
  append: ({ caseId, at, who, role, what, purpose }) =>
    putItem(table, {
      pk: readingsPartition(caseId),
      sk: `${at}#${randomUUID()}`,
      schema: 1,
      ...{ who, role, what, purpose, expires: readingExpires(at, keptFor) },
    }),
  async ofCase(caseId) {
    return (await itemsOf(table, readingsPartition(caseId))).map(({ sk, who, role, what, purpose }) => ({
      at: sk.slice(0, sk.indexOf("#")),
      who: String(who),
      role: role as ReadLogEntry["role"],
      caseId,
      what: what as ReadLogEntry["what"],
      purpose: purpose as ReadLogEntry["purpose"],
    }));
  },
});
