/**
 * Once a week, and as soon as there is a new policy: every message by its own key, whatever an index says of it. A policy
 * that is stricter than the one a message came under moves its day; a stamp of a hold that has ended is taken off; what
 * is past its day is named, so that cleanup deletes it. Stopped anywhere, the next run walks again from the beginning.
 */
import { everyItem } from "../cases/everyItem.ts";
import { type Hold, isHolding } from "../cases/holds.ts";
import type { Instant, LocalDate, Message, MessageKey } from "../cases/model.ts";
import type { ClaimStore, MessageStore, Register } from "../cases/ports.ts";
import { addTime, localDate, type RetentionPolicy, stricter } from "../cases/retention.ts";

export type WalkDeps = {
  readonly messages: MessageStore;
  readonly holds: Register<Hold>;
  readonly claims: ClaimStore;
  readonly policy: RetentionPolicy;
  readonly now: () => Instant;
};

/** A week, and less than one by what an hourly schedule may differ. */
const between = "PT167H";

const nameOf = ({ policy }: WalkDeps): string => `walk/${policy.version}`;

/** Has nobody walked everything under this policy within a week? */
export async function walkIsDue(deps: WalkDeps, owner: string): Promise<boolean> {
  const now = deps.now();
  // A claim that ends at once only asks who has it.
  return (await deps.claims.claim(nameOf(deps), owner, now, now)) === owner;
}

export async function walkIsDone(deps: WalkDeps, owner: string): Promise<void> {
  await deps.claims.claim(nameOf(deps), owner, deps.now(), addTime(deps.now(), between));
}

export type Walked = {
  /** Messages that are past their day, or being deleted, and not on hold. */
  readonly due: readonly MessageKey[];
  /** False: it was late before the end. */
  readonly whole: boolean;
};

type Watch = {
  readonly isLate: () => boolean;
  /** Is shown every message that is not deleted. */
  readonly see: (message: Message) => void;
};

export async function walkAll(deps: WalkDeps, asOf: LocalDate, { isLate, see }: Watch): Promise<Walked> {
  const holding = await stampsThatHold(deps.holds);
  const due: MessageKey[] = [];
  for await (const item of everyItem((next) => deps.messages.everything(next))) {
    if (isLate()) return { due, whole: false };
    if (item.state === "deleted") continue;
    see(item);
    const stamps = item.state === "live" ? await takeOffEnded(deps, item, holding) : item.holds;
    const deleteOn = item.state === "live" ? await tighten(deps, item) : asOf;
    if (stamps.length === 0 && deleteOn <= asOf) due.push(item.key);
  }
  return { due, whole: true };
}

/** @returns the day on which it goes now */
async function tighten(deps: WalkDeps, { key, retention }: Message): Promise<LocalDate> {
  const next = stricter(retention, deps.policy, localDate(deps.now()));
  if (next === null) return retention.deleteOn;
  const moved = await deps.messages.changeRetention(key, retention.deleteOn, next);
  return moved ? next.deleteOn : retention.deleteOn;
}

/** Ids of holds by whether they hold; one that nobody knows is missing, and audit tells of it. */
async function stampsThatHold(holds: Register<Hold>): Promise<ReadonlyMap<string, boolean>> {
  const known = new Map<string, boolean>();
  for await (const { id, record } of everyItem((next) => holds.list(next))) known.set(id, isHolding(record));
  return known;
}

/** What was stamped in the moment in which its hold ended. @returns the stamps that stay */
async function takeOffEnded(
  { messages }: WalkDeps,
  { key, holds }: Message,
  holding: ReadonlyMap<string, boolean>,
): Promise<readonly string[]> {
  const ended = holds.filter((id) => holding.get(id) === false);
  for (const id of ended) await messages.removeHold(key, id);
  return holds.filter((id) => !ended.includes(id));
}
