/**
 * Clears up after attempts that were stopped half way. Runs beside intake, so it leaves alone what is young enough to
 * be in somebody's hands. Doing it twice is doing it once.
 */
import { everyItem } from "../cases/everyItem.ts";
import { messageKey, sesIdOf } from "../cases/keys.ts";
import type { Instant } from "../cases/model.ts";
import type { CaseStore, Queue } from "../cases/ports.ts";
import { addPeriod, addTime, localDate, startOf } from "../cases/retention.ts";
import { engineVersion } from "../scrub/version.ts";
import { giveUpPictures, type PictureDeps, readWithin } from "./pictures.ts";

export type SweepDeps = PictureDeps & {
  readonly cases: CaseStore;
  readonly intake: Queue;
  readonly pictures: Queue;
  readonly now: () => Instant;
};

/** Raw mail of this age should have been read long ago. */
const readBy = "-PT30M";
/** A body is written seconds before its message is committed. */
const committedBy = "-PT1H";
/** A head may wait for its message as long as the mail can lie in the raw store: seven days at most. */
const joinedBy = "-PT168H";

/**
 * Every few minutes: queues raw mail again that no queue covers. Held mail waits in the raw store
 * until a newer engine can try it; mail whose pictures nobody has read for a day is done with here, because the reader
 * of pictures may be what is broken.
 * @returns how many were queued
 */
export async function requeue(deps: SweepDeps): Promise<number> {
  const { raws, messages, intake, pictures, digest, now } = deps;
  let queued = 0;
  for await (const rawKey of everyItem((next) => raws.storedBefore(addTime(now(), readBy), next))) {
    const message = await messages.find(messageKey(digest, sesIdOf(rawKey)));
    if (message?.state === "live" && message.held && message.engineVersion === engineVersion) continue;
    if (message?.state === "live" && message.beingRead) {
      if (await isOlder(deps, rawKey)) await giveUpPictures(deps, rawKey);
      else await pictures.send(rawKey);
    } else await intake.send(rawKey);
    queued += 1;
  }
  return queued;
}

async function isOlder({ raws, now }: SweepDeps, rawKey: string): Promise<boolean> {
  const storedAt = await raws.storedAt(rawKey);
  return storedAt !== null && storedAt < addTime(now(), readWithin);
}

/** What was stored before this midnight is in its fifth day or later; on the sixth the raw store forgets it. */
const alarmingAge = "-P4D";

/** How many mails are about to be lost unread: held ones that nobody has dropped, and those that intake never came to. */
export async function countFiveDaysOld({ raws, now }: SweepDeps): Promise<number> {
  let count = 0;
  const before = startOf(addPeriod(localDate(now()), alarmingAge));
  for await (const _rawKey of everyItem((next) => raws.storedBefore(before, next))) count += 1;
  return count;
}

export type Swept = { readonly bodies: number; readonly heads: number };

/** Once a day, as it walks all there is: removes bodies that no message names and heads that no message joined. */
export async function sweep(deps: SweepDeps): Promise<Swept> {
  return { bodies: await removeBodies(deps), heads: await removeHeads(deps) };
}

async function removeBodies({ bodies, messages, now }: SweepDeps): Promise<number> {
  let removed = 0;
  const before = addTime(now(), committedBy);
  for await (const { key, attempt } of everyItem((next) => bodies.writtenBefore(before, next))) {
    const message = await messages.find(key);
    if (message?.state !== "deleted" && message?.attempt === attempt) continue;
    await bodies.delete(key, attempt);
    removed += 1;
  }
  return removed;
}

async function removeHeads({ cases, messages, now }: SweepDeps): Promise<number> {
  let removed = 0;
  const before = addTime(now(), joinedBy);
  for await (const { id, latestAt } of everyItem((next) =>
    cases.list({ limit: 100, ...(next && { next }) }),
  )) {
    if (latestAt >= before) continue;
    if ((await messages.ofCase(id)).some(({ state }) => state !== "deleted")) continue;
    await cases.removeUnlessNewer(id, before);
    removed += 1;
  }
  return removed;
}
