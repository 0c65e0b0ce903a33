/**
 * Placing a hold and ending it. The journal comes first, then the entry, then a stamp on every message that it covers; a
 * hold wins if and only if its stamp came before the claim of cleanup. Stopped anywhere, `completeHolds` goes on every
 * hour: it stamps what came later, ends what has expired, and takes off what an ended hold left.
 */
import { changed, entryId, newEntry } from "./entries.ts";
import { everyItem } from "./everyItem.ts";
import { endingAct, type Hold, hasExpired, holdId, isHolding, placingAct } from "./holds.ts";
import type { Instant, LocalDate, Message, Tombstone } from "./model.ts";
import type { Entry, HoldScope, Journal, MessageStore, Register } from "./ports.ts";
import { addPeriod, localDate } from "./retention.ts";

export type HoldDeps = {
  readonly holds: Register<Hold>;
  readonly messages: MessageStore;
  readonly journal: Journal;
  readonly now: () => Instant;
  /** A random name. */
  readonly newName: () => string;
  /** How long an ended hold is remembered: `retention.requests` of the policy. */
  readonly rememberFor: string;
};

/** Reason and names are scrubbed before they come here. */
export type NewHold = Omit<Hold, "state" | "placedAt" | "ended">;

export type Placed = {
  readonly hold: Entry<Hold>;
  /** Messages that carry it. */
  readonly covered: number;
  /** Messages that cleanup had claimed before: they go. */
  readonly tooLate: number;
};

/**
 * Records a hold, not yet stamped on anything.
 * @returns null when it is to cover one message and there is none under this key, or it is being deleted
 */
export async function orderHold(deps: HoldDeps, wanted: NewHold): Promise<Entry<Hold> | null> {
  const about = await subjectOf(deps, wanted.scope);
  if (about === null) return null;
  const placedAt = deps.now();
  const id = holdId(entryId(placedAt, deps.newName()), wanted.basis);
  const { basis, scope, endsOn } = wanted;
  await deps.journal.append({ at: placedAt, act: placingAct(basis), key: id, rule: basis, scope, endsOn });
  const record: Hold = { ...wanted, state: "being-placed", placedAt, ended: null };
  const entry = newEntry(id, record, { about });
  if (await deps.holds.create(entry)) return entry;
  throw new Error(`Another hold has the id ${id}.`);
}

/** Stamps everything that a hold covers, and says that it is placed. As often as it takes. */
export async function completeHold(deps: HoldDeps, hold: Entry<Hold>): Promise<Placed> {
  let [covered, tooLate] = [0, 0];
  for await (const { key, state, holds } of coveredBy(deps, hold.record.scope)) {
    if (state === "live" && (holds.includes(hold.id) || (await deps.messages.addHold(key, hold.id))))
      covered += 1;
    else tooLate += 1;
  }
  if (hold.record.state === "being-placed")
    await deps.holds.replace(changed(hold, { ...hold.record, state: "placed" }));
  const now = (await deps.holds.get(hold.id)) ?? hold;
  // Somebody ended it meanwhile and may have been past a message that was stamped just now.
  if (!isHolding(now.record)) await takeOff(deps, now);
  return { hold: now, covered, tooLate };
}

/** Records a hold and stamps it. Null as for `orderHold`. */
export async function placeHold(deps: HoldDeps, wanted: NewHold): Promise<Placed | null> {
  const hold = await orderHold(deps, wanted);
  return hold && completeHold(deps, hold);
}

/**
 * Ends a hold and takes its stamps off: what it covered goes on its day, or at once where that has passed.
 * @param why scrubbed
 * @returns the hold as it is now; null when there is none with this id
 */
export async function endHold(
  deps: HoldDeps,
  id: string,
  { by, why }: { readonly by: string; readonly why: string },
): Promise<Entry<Hold> | null> {
  const hold = await deps.holds.get(id);
  if (hold === null || hold.record.state === "ended") return hold;
  if (hold.record.state === "being-ended") return finishEnding(deps, hold);
  const at = deps.now();
  const { basis } = hold.record;
  await deps.journal.append({ at, act: endingAct(basis), key: id, rule: basis });
  const ending = changed<Hold>(hold, { ...hold.record, state: "being-ended", ended: { at, by, why } });
  if (await deps.holds.replace(ending)) return finishEnding(deps, ending);
  // It was just said to be placed, or somebody else ended it.
  return endHold(deps, id, { by, why });
}

async function finishEnding(deps: HoldDeps, hold: Entry<Hold>): Promise<Entry<Hold>> {
  await takeOff(deps, hold);
  const expiresOn = addPeriod(localDate(deps.now()), deps.rememberFor);
  const ended = changed<Hold>(hold, { ...hold.record, state: "ended" }, expiresOn);
  await deps.holds.replace(ended);
  return (await deps.holds.get(hold.id)) ?? ended;
}

async function takeOff(deps: HoldDeps, { id, record }: Entry<Hold>): Promise<void> {
  for await (const { key, state, holds } of coveredBy(deps, record.scope))
    if (state === "live" && holds.includes(id)) await deps.messages.removeHold(key, id);
}

/**
 * Every hour: brings each hold to where it should be.
 * @returns how many holds hold something
 */
export async function completeHolds(deps: HoldDeps): Promise<number> {
  let holding = 0;
  const today = localDate(deps.now());
  for await (const hold of everyItem((next) => deps.holds.list(next))) {
    if (hold.record.state === "being-ended") await finishEnding(deps, hold);
    else if (isHolding(hold.record) && hasExpired(hold.record, today))
      await endHold(deps, hold.id, { by: "the inbox", why: "Its last day has come." });
    else if (isHolding(hold.record)) {
      await completeHold(deps, hold);
      holding += 1;
    }
  }
  return holding;
}

/** Stamps a message that has just come with the holds on its case and on its sender. */
export async function stampNew(
  { holds, messages }: Pick<HoldDeps, "holds" | "messages">,
  { key, caseId, contactKey }: Pick<Message, "key" | "caseId" | "contactKey">,
  today: LocalDate,
): Promise<void> {
  const subjects = [{ caseId }, ...(contactKey === null ? [] : [{ contactKey }])];
  for (const subject of subjects) {
    for await (const { id, record } of everyItem((next) => holds.about(subject, next))) {
      // A hold on one message is about its case, but covers nothing else of it.
      if ("message" in record.scope || !isHolding(record) || hasExpired(record, today)) continue;
      await messages.addHold(key, id);
    }
  }
}

async function subjectOf({ messages }: HoldDeps, scope: HoldScope) {
  if (!("message" in scope)) return scope;
  const message = await messages.find(scope.message);
  return message?.state === "live" ? { caseId: message.caseId } : null;
}

async function* coveredBy({ messages }: HoldDeps, scope: HoldScope): AsyncGenerator<Message> {
  if ("contactKey" in scope) yield* everyItem((next) => messages.ofContact(scope.contactKey, next));
  else
    yield* standing(
      "message" in scope ? [await messages.find(scope.message)] : await messages.ofCase(scope.caseId),
    );
}

const standing = (items: readonly (Message | Tombstone | null)[]): readonly Message[] =>
  items.filter((item): item is Message => item !== null && item.state !== "deleted");
