/**
 * Looks at every place of a data folder for the audit: how many things lie there, the oldest of them, and how many are
 * older than the list of stores allows. Everything is counted in the tables themselves, by no index that a deletion goes
 * by. What goes in the course of a day is overdue when the day is over.
 */
import { type RegisterName, registerNames } from "../../cases/entries.ts";
import type { Instant, LocalDate } from "../../cases/model.ts";
import type { RawStore, Survey } from "../../cases/ports.ts";
import { addPeriod, addTime, startOf } from "../../cases/retention.ts";
import { stores } from "../../cases/stores.ts";
import { type Database, prepare } from "./statements.ts";

type Row = { readonly things: number; readonly oldest: string | null; readonly overdue: number };

/** One of each store of the list that the local inbox has; `journal` and `receipts` are for who reads them anyway. */
export function createSurveys(db: Database, raw: RawStore): readonly Survey[] {
  const counted = (
    name: Survey["name"],
    sql: string,
    limits: (today: LocalDate, now: Instant) => readonly string[] = () => [],
  ): Survey => {
    const select = prepare<Row>(db, sql);
    return {
      name,
      look: async (today, now) =>
        select.get(...limits(today, now)) ?? { things: 0, oldest: null, overdue: 0 },
    };
  };
  return [
    rawSurvey(raw),
    // A queue knows no times. What waits in it is a key; the mail or message that it names has an age of its own.
    counted("queues", "SELECT count(*) AS things, NULL AS oldest, 0 AS overdue FROM queue"),
    counted(
      "bodies",
      `SELECT count(*) AS things, min(writtenAt) AS oldest, coalesce(sum(writtenAt < ?1 AND NOT EXISTS (
         SELECT 1 FROM messages WHERE messages.key = bodies.key AND state <> 'deleted'
           AND item ->> '$.attempt' = bodies.attempt)), 0) AS overdue
       FROM bodies`,
      // What an attempt left that was stopped: the sweep comes once a day.
      (_, now) => [addTime(now, "-PT49H")],
    ),
    counted(
      "messages",
      `SELECT count(*) AS things, min(receivedAt) AS oldest, coalesce(sum(
         deleteOn < ?1 AND json_array_length(item, '$.holds') = 0), 0) AS overdue
       FROM messages WHERE state <> 'deleted'`,
      (today) => [today],
    ),
    counted(
      "outbox",
      `SELECT count(*) AS things, min(receivedAt) AS oldest, coalesce(sum(receivedAt IS NULL), 0) AS overdue
       FROM outbox LEFT JOIN messages ON messages.key = outbox.key AND state <> 'deleted'`,
    ),
    counted(
      "cases",
      `SELECT count(*) AS things, min(latestAt) AS oldest, coalesce(sum(latestAt < ?1 AND NOT EXISTS (
         SELECT 1 FROM messages WHERE caseId = cases.id AND state <> 'deleted')), 0) AS overdue
       FROM cases`,
      // A head waits seven days for its message, and the sweep comes once a day.
      (_, now) => [addTime(now, "-PT217H")],
    ),
    counted(
      "tombstones",
      `SELECT count(*) AS things, min(item ->> '$.deletedOn') AS oldest, coalesce(sum(expiresOn < ?1), 0) AS overdue
       FROM messages WHERE state = 'deleted'`,
      (today) => [today],
    ),
    counted(
      "claims",
      "SELECT count(*) AS things, min(until) AS oldest, coalesce(sum(until < ?1), 0) AS overdue FROM claims",
      (_, now) => [addTime(now, "-PT25H")],
    ),
    counted(
      "readLog",
      "SELECT count(*) AS things, min(at) AS oldest, coalesce(sum(at < ?1), 0) AS overdue FROM readLog",
      (today) => [startOf(addPeriod(addPeriod(today, `-${stores.readLog.longestAge}`), "-P1D"))],
    ),
    counted(
      "account",
      `SELECT count(*) AS things, min(day) AS oldest, coalesce(sum(day < ?1), 0) AS overdue
       FROM (SELECT day FROM doorCount UNION ALL SELECT day FROM outcomes)`,
      (today) => [addPeriod(addPeriod(today, `-${stores.account.longestAge}`), "-P1D")],
    ),
    ...registerNames.map((name: RegisterName) =>
      counted(
        name,
        `SELECT count(*) AS things, substr(min(id), 1, 24) AS oldest, coalesce(sum(expiresOn < ?1), 0) AS overdue
         FROM entries WHERE register = '${name}'`,
        (today) => [today],
      ),
    ),
  ];
}

const rawSurvey = (raw: RawStore): Survey => ({
  name: "raw",
  async look(today) {
    const before = startOf(addPeriod(addPeriod(today, `-${stores.raw.longestAge}`), "-P1D"));
    let [things, overdue, oldest] = [0, 0, null as Instant | null];
    let next: string | undefined;
    do {
      const page = await raw.storedBefore("9999-12-31T23:59:59.999Z", next);
      for (const key of page.items) {
        const at = await raw.storedAt(key);
        if (at === null) continue;
        things += 1;
        if (at < before) overdue += 1;
        if (oldest === null || at < oldest) oldest = at;
      }
      next = page.next;
    } while (next !== undefined);
    return { things, oldest, overdue };
  },
});
