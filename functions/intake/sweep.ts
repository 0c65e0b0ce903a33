/**
 * Clears up after attempts that were stopped half way: queues raw mail that no queue covers, removes bodies that no
 * message names and heads of cases that no message ever joined. Runs beside intake, so it leaves alone what is young
 * enough to be in somebody's hands.
 */
import { messageKey } from "../cases/keys.ts";
import type { Instant } from "../cases/model.ts";
import type { BodyStore, CaseStore, MessageStore, Page, Queue, RawStore } from "../cases/ports.ts";
import { addTime } from "../cases/retention.ts";
import type { Digest } from "../shared/digest.ts";

export type SweepDeps = {
  readonly raws: RawStore;
  readonly bodies: BodyStore;
  readonly cases: CaseStore;
  readonly messages: MessageStore;
  readonly intake: Queue;
  readonly digest: Digest;
  readonly now: () => Instant;
};

export type Swept = { readonly queued: number; readonly bodies: number; readonly heads: number };

/** Doing it twice is doing it once. */
export async function sweep(deps: SweepDeps): Promise<Swept> {
  return { queued: await queueRaws(deps), bodies: await removeBodies(deps), heads: await removeHeads(deps) };
}

/** Held mail waits in the raw store on purpose; everything else older than half an hour should have been read. */
async function queueRaws({ raws, messages, intake, digest, now }: SweepDeps): Promise<number> {
  let queued = 0;
  for await (const rawKey of all((next) => raws.storedBefore(addTime(now(), "-PT30M"), next))) {
    const message = await messages.find(messageKey(digest, rawKey.slice(rawKey.lastIndexOf("/") + 1)));
    if (message?.state === "live" && message.held) continue;
    await intake.send(rawKey);
    queued += 1;
  }
  return queued;
}

async function removeBodies({ bodies, messages, now }: SweepDeps): Promise<number> {
  let removed = 0;
  for await (const { key, attempt } of all((next) => bodies.writtenBefore(addTime(now(), "-PT1H"), next))) {
    const message = await messages.find(key);
    if (message?.state !== "deleted" && message?.attempt === attempt) continue;
    await bodies.delete(key, attempt);
    removed += 1;
  }
  return removed;
}

/**
 * A head without messages may still get one as long as its mail can lie in the raw store, which is seven days at most.
 * The walk goes newest first and ends at two weeks: older orphans were found by the sweeps before.
 */
async function removeHeads({ cases, messages, now }: SweepDeps): Promise<number> {
  let removed = 0;
  const [oldest, youngest] = [addTime(now(), "-PT336H"), addTime(now(), "-PT168H")];
  for await (const { id, latestAt } of all((next) => cases.list({ limit: 100, ...(next && { next }) }))) {
    if (latestAt < oldest) break;
    if (latestAt > youngest || (await messages.ofCase(id)).length > 0) continue;
    await cases.removeUnlessNewer(id, youngest);
    removed += 1;
  }
  return removed;
}

/** Every item of every page: a short page is not the last one. */
async function* all<T>(pageFrom: (next?: string) => Promise<Page<T>>): AsyncGenerator<T> {
  let next: string | undefined;
  do {
    const page = await pageFrom(next);
    yield* page.items;
    next = page.next;
  } while (next !== undefined);
}
