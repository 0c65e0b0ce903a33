/**
 * The mailer of the local inbox: notices are not sent but put where the outbox page shows them. It keeps every sending,
 * also a second one for the same message, since a real mailer could not take it back either.
 */
import type { LocalDate, MessageKey } from "../../cases/model.ts";
import type { Mailer, OutgoingMail } from "../../cases/ports.ts";
import { type Database, fromJson, prepare } from "./statements.ts";

/** A notice as the outbox page shows it. */
type OutboxNotice = { readonly key: MessageKey; readonly mail: OutgoingMail };

export type Outbox = Mailer & {
  /** The newest `limit` notices of messages that may still be read on this day, newest first. */
  list(today: LocalDate, limit: number): Promise<readonly OutboxNotice[]>;
};

type Row = { readonly position: number; readonly key: string; readonly mail: string };

/** The outbox of an opened database. */
export function createOutbox(db: Database): Outbox {
  // A notice that comes after its message was claimed for deletion is dropped: cleanup has emptied the outbox already
  // or is about to, and must not find it filled again.
  const insert = prepare(
    db,
    `INSERT INTO outbox (key, mail) SELECT ?1, ?2
     WHERE NOT EXISTS (SELECT 1 FROM messages WHERE key = ?1 AND state <> 'live')`,
  );
  const newest = prepare<Row>(
    db,
    `SELECT position, outbox.key, mail FROM outbox JOIN messages ON messages.key = outbox.key
     WHERE messages.state = 'live' AND messages.deleteOn > ? ORDER BY position DESC LIMIT ?`,
  );

  return {
    async send(key, mail) {
      insert.run(key, JSON.stringify(mail));
    },
    async list(today, limit) {
      return newest.all(today, limit).map(({ position, key, mail }) => ({
        key,
        mail: fromJson<OutgoingMail>(mail, `The notice ${position} of the outbox`),
      }));
    },
  };
}
