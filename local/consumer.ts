/**
 * Plays the poller that Lambda runs on a queue: one message at a time, acknowledged when it was handled, left to come
 * back when it was not.
 */

import type { LocalQueue } from "../functions/stores/sqlite/queue.ts";

export type Consumer = { stop(): Promise<void> };

const pollEvery = 50;
/** What fails once fails again in the same second: a full disk, a locked database. */
const restAfterFailure = 1000;

/** Starts to consume. `failed` hears of every message that `handle` or the queue could not do. */
export function consume(
  queue: LocalQueue,
  handle: (key: string, receives: number) => Promise<void>,
  failed: (error: unknown) => void,
): Consumer {
  let stopping = false;
  const running = (async () => {
    while (!stopping) {
      const pause = await consumeOne(queue, handle, Date.now()).then(
        (worked) => (worked ? 0 : pollEvery),
        (error) => {
          failed(error);
          return restAfterFailure;
        },
      );
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return {
    async stop() {
      stopping = true;
      await running;
    },
  };
}

/** Handles the first visible message. False: there is none. */
export async function consumeOne(
  queue: LocalQueue,
  handle: (key: string, receives: number) => Promise<void>,
  now: number,
): Promise<boolean> {
  const message = await queue.receive(now);
  if (message === null) return false;
  await handle(message.key, message.receives);
  await queue.acknowledge(message.id);
  return true;
}
