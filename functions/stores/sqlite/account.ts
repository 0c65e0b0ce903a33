/**
 * How many mails came and how each ended, in SQLite. The door's count and the outcomes are tables of their own, because
 * the one must be able to contradict the other: a mail that was counted and has no outcome was lost.
 */
import type { Outcome } from "../../cases/model.ts";
import type { Account } from "../../cases/ports.ts";
import { type Database, prepare } from "./statements.ts";

/** The account of an opened database. A mail counts on the day under which it was recorded first. */
export function createAccount(db: Database): Account {
  const count = prepare(
    db,
    "INSERT INTO doorCount (sesId, day) VALUES (?, ?) ON CONFLICT (sesId) DO NOTHING",
  );
  const record = prepare(
    db,
    `INSERT INTO outcomes (key, day, outcome) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET outcome = excluded.outcome`,
  );
  const received = prepare<{ mails: number }>(db, "SELECT count(*) AS mails FROM doorCount WHERE day = ?");
  const outcomes = prepare<{ outcome: Outcome; mails: number }>(
    db,
    "SELECT outcome, count(*) AS mails FROM outcomes WHERE day = ? GROUP BY outcome",
  );

  return {
    async received(day, sesId) {
      count.run(sesId, day);
    },
    async record(day, key, outcome) {
      record.run(key, day, outcome);
    },
    async ofDay(day) {
      return {
        received: received.get(day)?.mails ?? 0,
        outcomes: Object.fromEntries(outcomes.all(day).map(({ outcome, mails }) => [outcome, mails])),
      };
    },
  };
}
