/**
 * A queue that survives the process, with the few habits of SQS that intake relies on: a message that was received is
 * hidden for a while, comes back unless it is acknowledged, and knows how often it was received. That number is written
 * before the message is handed out, so that a mail which kills its reader is known after the restart.
 *
 * A key is in the queue once at most: the door and the sweep may both send it.
 */
import type { Queue } from "../../cases/ports.ts";
import { type Database, prepare } from "./statements.ts";

/** `receives` counts this delivery too; `id` is for `acknowledge` and never used again. */
type Delivery = { readonly id: number; readonly key: string; readonly receives: number };

export type LocalQueue = Queue & {
  /** The first visible message in the order of sending, hidden from now (milliseconds) on; null when there is none. */
  receive(now: number): Promise<Delivery | null>;
  /** The message is done and goes. Acknowledging it again is nothing. */
  acknowledge(id: number): Promise<void>;
  /** After a crash: whatever was in flight is visible again and keeps its number of receives. */
  releaseAll(): Promise<void>;
  /** How many messages are waiting or in flight. */
  depth(): Promise<number>;
  /** Is this key waiting or in flight? */
  covers(key: string): Promise<boolean>;
};

/** The queue called `name` in an opened database. A received message stays hidden for `visibilityMs`. */
export function createQueue(
  db: Database,
  name: string,
  { visibilityMs }: { readonly visibilityMs: number },
): LocalQueue {
  const send = prepare(
    db,
    `INSERT INTO queue (name, key, receives, visibleAt) VALUES (?, ?, 0, 0)
     ON CONFLICT (name, key) DO NOTHING`,
  );
  const receive = prepare<Delivery>(
    db,
    `UPDATE queue SET receives = receives + 1, visibleAt = ?3
     WHERE id = (SELECT id FROM queue WHERE name = ?1 AND visibleAt <= ?2 ORDER BY id LIMIT 1)
     RETURNING id, key, receives`,
  );
  const remove = prepare(db, "DELETE FROM queue WHERE name = ? AND id = ?");
  const releaseAll = prepare(db, "UPDATE queue SET visibleAt = 0 WHERE name = ?");
  const depth = prepare<{ messages: number }>(db, "SELECT count(*) AS messages FROM queue WHERE name = ?");
  const find = prepare<{ id: number }>(db, "SELECT id FROM queue WHERE name = ? AND key = ?");

  return {
    async send(key) {
      send.run(name, key);
    },
    async receive(now) {
      return receive.get(name, now, now + visibilityMs) ?? null;
    },
    async acknowledge(id) {
      remove.run(name, id);
    },
    async releaseAll() {
      releaseAll.run(name);
    },
    async depth() {
      return depth.get(name)?.messages ?? 0;
    },
    async covers(key) {
      return find.get(name, key) !== undefined;
    },
  };
}
