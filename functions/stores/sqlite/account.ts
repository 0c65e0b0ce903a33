/**
 * How mails ended, and how many the door took, in SQLite. They are tables of their own, because the one must be able to
 * contradict the other: a mail that was counted and has no outcome was lost.
 */
import type { Outcome } from "../../cases/model.ts";
import type { Account, AccountBook, DoorCount } from "../../cases/ports.ts";
import { type Database, prepare } from "./statements.ts";

/** The account of an opened database. A mail counts on the day under which it was recorded first. */
export function createAccount(db: Database): Account {
  const record = prepare(
    db,
    `INSERT INTO outcomes (key, day, outcome) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET outcome = excluded.outcome`,
  );
  const outcomes = prepare<{ outcome: Outcome; mails: number }>(
    db,
    "SELECT outcome, count(*) AS mails FROM outcomes WHERE day = ? GROUP BY outcome",
  );

  return {
    async record(day, key, outcome) {
      record.run(key, day, outcome);
    },
    async ofDay(day) {
      return Object.fromEntries(outcomes.all(day).map(({ outcome, mails }) => [outcome, mails]));
    },
  };
}

/** The durable counter of the SMTP door. */
export function createDoorCount(db: Database): DoorCount {
  const add = prepare(db, "INSERT INTO doorCount (sesId, day) VALUES (?, ?) ON CONFLICT (sesId) DO NOTHING");
  const ofDay = prepare<{ mails: number }>(db, "SELECT count(*) AS mails FROM doorCount WHERE day = ?");

  return {
    async add(day, sesId) {
      add.run(sesId, day);
    },
    ofDay: async (day) => ofDay.get(day)?.mails ?? 0,
  };
}

/** Both tables side by side. */
export function createAccountBook(db: Database): AccountBook {
  const after = prepare<{ sesId: string; day: string }>(
    db,
    "SELECT sesId, day FROM doorCount WHERE sesId > ? ORDER BY sesId LIMIT 500",
  );
  const outcomeOf = prepare<{ outcome: Outcome }>(db, "SELECT outcome FROM outcomes WHERE key = ?");
  const outcomes = prepare<{ mails: number }>(db, "SELECT count(*) AS mails FROM outcomes");

  return {
    async *received() {
      let last = "";
      for (;;) {
        const rows = after.all(last);
        yield* rows;
        const end = rows.at(-1);
        if (end === undefined) return;
        last = end.sesId;
      }
    },
    outcomeOf: async (key) => outcomeOf.get(key)?.outcome ?? null,
    outcomes: async () => outcomes.get()?.mails ?? 0,
  };
}
