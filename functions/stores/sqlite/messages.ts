/**
 * Messages and tombstones in SQLite: one row a key, the item as JSON. Every change is one conditional statement, so
 * that a crash leaves either the item before or the item after, and of two that want the same only one gets it.
 */
import { type Message, mostEvents, type Tombstone } from "../../cases/model.ts";
import type { MessageStore } from "../../cases/ports.ts";
import { behindAllTimes, pageOf, positionOf } from "./pages.ts";
import { type Database, fromJson, prepare } from "./statements.ts";

type Row = { readonly key: string; readonly item: string };
type DueRow = Row & { readonly due: string };
type TimedRow = Row & { readonly receivedAt: string };

/** The message store of an opened database; a page of a listing holds `pageSize` messages. */
export function createMessages(db: Database, { pageSize = 100 } = {}): MessageStore {
  const select = prepare<Row>(db, "SELECT key, item FROM messages WHERE key = ?");
  const insert = prepare(db, "INSERT INTO messages (key, item) VALUES (?, ?) ON CONFLICT (key) DO NOTHING");
  const overwrite = prepare(
    db,
    "INSERT INTO messages (key, item) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET item = excluded.item",
  );
  // A copy that is already noted leaves the item as it is, but the row counts as found.
  const noteCopy = prepare(
    db,
    `UPDATE messages SET item = CASE
       WHEN EXISTS (SELECT 1 FROM json_each(item, '$.copies') WHERE value = ?2) THEN item
       ELSE json_insert(item, '$.copies[#]', ?2) END
     WHERE key = ?1 AND state = 'live'`,
  );
  const noteEvent = prepare(
    db,
    `UPDATE messages SET item = CASE
       WHEN json_array_length(item, '$.events') >= ${mostEvents}
         OR EXISTS (SELECT 1 FROM json_each(item, '$.events') WHERE value ->> '$.id' = ?2) THEN item
       ELSE json_insert(item, '$.events[#]', json(?3)) END
     WHERE key = ?1 AND state = 'live'`,
  );
  const moveNotice = prepare(
    db,
    "UPDATE messages SET item = json_set(item, '$.notice', ?3, '$.noticeAt', ?4, '$.noticeTo', NULL) WHERE key = ?1 AND state = 'live' AND item ->> '$.notice' = ?2",
  );
  const claim = prepare(
    db,
    `UPDATE messages SET item = json_set(item, '$.state', 'deleting')
     WHERE key = ?1 AND (state = 'deleting'
       OR (state = 'live' AND deleteOn <= ?2 AND json_array_length(item, '$.holds') = 0))`,
  );
  // Tombstones have no receipt time, so they sort behind those that do.
  const ofCase = prepare<Row>(
    db,
    "SELECT key, item FROM messages WHERE caseId = ? ORDER BY receivedAt IS NULL, receivedAt, key",
  );
  const withMessageId = prepare<Row>(
    db,
    "SELECT key, item FROM messages WHERE messageIdKey = ? ORDER BY receivedAt DESC, key DESC LIMIT 10",
  );
  const ofContact = prepare<TimedRow>(
    db,
    `SELECT key, item, receivedAt FROM messages WHERE contactKey = ? AND (receivedAt, key) < (?, ?)
     ORDER BY receivedAt DESC, key DESC LIMIT ?`,
  );
  const dueUpTo = prepare<DueRow>(
    db,
    `SELECT key, item, due FROM messages WHERE due <= ?1 AND (due, key) > (?2, ?3)
     ORDER BY due, key LIMIT ?4`,
  );
  const replaceHeld = prepare(
    db,
    `UPDATE messages SET item = json_set(?2, '$.holds', item -> '$.holds', '$.retention', item -> '$.retention')
     WHERE key = ?1 AND state = 'live' AND item ->> '$.held' IS NOT NULL`,
  );
  const everything = prepare<Row>(db, "SELECT key, item FROM messages WHERE key > ? ORDER BY key LIMIT ?");
  const claimForErasure = prepare(
    db,
    `UPDATE messages SET item = CASE state WHEN 'deleting' THEN item
       ELSE json_set(item, '$.state', 'deleting', '$.erasure', ?2) END
     WHERE key = ?1 AND (state = 'deleting' OR (state = 'live' AND json_array_length(item, '$.holds') = 0))`,
  );
  // A hold that is already there leaves the item as it is, but the row counts as found.
  const addHold = prepare(
    db,
    `UPDATE messages SET item = CASE
       WHEN EXISTS (SELECT 1 FROM json_each(item, '$.holds') WHERE value = ?2) THEN item
       ELSE json_insert(item, '$.holds[#]', ?2) END
     WHERE key = ?1 AND state = 'live'`,
  );
  const removeHold = prepare(
    db,
    `UPDATE messages SET item = json_set(item, '$.holds', (
       SELECT json_group_array(value ORDER BY key) FROM json_each(item, '$.holds') WHERE value <> ?2))
     WHERE key = ?1 AND state = 'live'`,
  );
  const addCorrection = prepare(
    db,
    `UPDATE messages SET item = json_set(item, '$.corrections',
       json_insert(coalesce(item -> '$.corrections', '[]'), '$[#]', json(?2)))
     WHERE key = ?1 AND state = 'live' AND coalesce(json_array_length(item, '$.corrections'), 0) = ?3`,
  );
  const changeRetention = prepare(
    db,
    `UPDATE messages SET item = json_set(item, '$.retention', json(?3))
     WHERE key = ?1 AND state = 'live' AND deleteOn = ?2`,
  );
  const replaceTreated = prepare(
    db,
    `UPDATE messages SET item = json_set(item, '$.attempt', ?3, '$.summary', json(?4), '$.policyVersion', ?5,
       '$.engineVersion', ?6)
     WHERE key = ?1 AND state = 'live' AND item ->> '$.attempt' = ?2`,
  );
  const replaceBody = prepare(
    db,
    `UPDATE messages SET item = json_set(item, '$.attempt', ?3, '$.beingRead', json('false'), '$.summary', json(?4))
     WHERE key = ?1 AND state = 'live' AND item ->> '$.attempt' = ?2`,
  );

  return {
    async find(key) {
      const row = select.get(key);
      return row ? itemOf<Message | Tombstone>(row) : null;
    },
    async commitOnce(message) {
      return insert.run(message.key, JSON.stringify(message)) === 1;
    },
    async addCopy(key, copy) {
      return noteCopy.run(key, copy) === 1;
    },
    async addEvent(key, event) {
      return noteEvent.run(key, event.id, JSON.stringify(event)) === 1;
    },
    async moveNotice(key, from, to, at) {
      return moveNotice.run(key, from, to, at) === 1;
    },
    async replaceHeld(message) {
      return replaceHeld.run(message.key, JSON.stringify(message)) === 1;
    },
    async replaceBody(key, from, to, summary) {
      return replaceBody.run(key, from, to, JSON.stringify(summary)) === 1;
    },
    async replaceTreated({ key, attempt, summary, policyVersion, engineVersion }, from) {
      const treated = [attempt, JSON.stringify(summary), policyVersion, engineVersion] as const;
      return replaceTreated.run(key, from, ...treated) === 1;
    },
    async ofCase(caseId) {
      return ofCase.all(caseId).map(itemOf<Message | Tombstone>);
    },
    async withMessageId(messageIdKey) {
      return withMessageId.all(messageIdKey).map(itemOf<Message>);
    },
    async ofContact(contactKey, next) {
      const rows = ofContact.all(contactKey, ...positionOf(next, [behindAllTimes, ""]), pageSize + 1);
      return pageOf(rows, pageSize, (row) => [row.receivedAt, row.key], itemOf<Message>);
    },
    async dueUpTo(date, next) {
      const rows = dueUpTo.all(date, ...positionOf(next, ["", ""]), pageSize + 1);
      return pageOf(rows, pageSize, (row) => [row.due, row.key], itemOf<Message>);
    },
    async claimForDeletion(key, today) {
      return claim.run(key, today) === 1;
    },
    async everything(next) {
      const rows = everything.all(...positionOf(next, [""]), pageSize + 1);
      return pageOf(rows, pageSize, ({ key }) => [key], itemOf<Message | Tombstone>);
    },
    async claimForErasure(key, rule) {
      return claimForErasure.run(key, rule) === 1;
    },
    async addHold(key, hold) {
      return addHold.run(key, hold) === 1;
    },
    async removeHold(key, hold) {
      return removeHold.run(key, hold) === 1;
    },
    async addCorrection(key, correction, after) {
      return addCorrection.run(key, JSON.stringify(correction), after) === 1;
    },
    async changeRetention(key, from, retention) {
      return changeRetention.run(key, from, JSON.stringify(retention)) === 1;
    },
    async bury(tombstone) {
      overwrite.run(tombstone.key, JSON.stringify(tombstone));
    },
  };
}

const itemOf = <T>(row: Row): T => fromJson<T>(row.item, `The message ${row.key}`);
