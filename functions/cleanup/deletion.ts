/**
 * Deleting one message that is claimed and noted: journal, everything that belongs to it, tombstone, and the proof that
 * nothing is left. The same for what goes on its day, by an order of erasure, or again after a restore. All of it may be
 * done twice.
 */
import type { Instant, LocalDate, Message, MessageKey, Tombstone } from "../cases/model.ts";
import type { Belongings, Journal, MessageStore } from "../cases/ports.ts";
import { addPeriod, localDate, ruleOf } from "../cases/retention.ts";

export type DeletionDeps = {
  readonly messages: MessageStore;
  readonly journal: Journal;
  /** Every store that holds something of a message, from the list of stores. */
  readonly belongings: readonly Belongings[];
  readonly now: () => Instant;
};

/** Replays of a deleted mail are barred for this long. */
const tombstonePeriod = "P30D";

/** The rule by which a message goes. */
export const ruleFor = ({ erasure, retention }: Pick<Message, "erasure" | "retention">): string =>
  erasure ?? ruleOf(retention);

/**
 * Deletes a claimed and noted message. Where an earlier try got to the tombstone there may still be what a late write put
 * there since: it is deleted again.
 * @param asOf the day of the run; a tombstone counts from it, or from today where that is later
 */
export async function remove(deps: DeletionDeps, key: MessageKey, asOf: LocalDate): Promise<void> {
  const message = await deps.messages.find(key);
  const tombstone = message !== null && message.state !== "deleted" ? tombstoneOf(deps, message, asOf) : null;
  if (tombstone !== null) {
    const { rule, expiresOn } = tombstone;
    const act = message?.state !== "deleted" && message?.erasure ? "erase" : "delete";
    await deps.journal.append({ at: deps.now(), act, key, rule, expiresOn });
  }
  for (const belongings of deps.belongings) await belongings.delete(key);
  if (tombstone !== null) await deps.messages.bury(tombstone);
}

function tombstoneOf(deps: DeletionDeps, message: Message, asOf: LocalDate): Tombstone {
  const today = localDate(deps.now());
  // What was erased before its day could come back until then, from a sender or an old mailbox.
  const from = later(later(asOf, today), message.erasure === null ? today : message.retention.deleteOn);
  return {
    state: "deleted",
    schema: 1,
    key: message.key,
    caseId: message.caseId,
    // The day on which it really went, also when somebody ran the cleanup of another day.
    deletedOn: today,
    rule: ruleFor(message),
    expiresOn: addPeriod(from, tombstonePeriod),
  };
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/**
 * Looks whether anything is left of a message. What an earlier try or a late write left is deleted and looked for again.
 * @returns the tombstone, or null where it has expired
 * @throws when something is left even then
 */
export async function prove(deps: DeletionDeps, key: MessageKey, asOf: LocalDate): Promise<Tombstone | null> {
  const first = await look(deps, key);
  if (first.leftIn === null) return first.tombstone;
  await remove(deps, key, asOf);
  const second = await look(deps, key);
  if (second.leftIn === null) return second.tombstone;
  throw new Error(`Something of message ${key} is left in ${second.leftIn}.`);
}

type Look = { readonly leftIn: string | null; readonly tombstone: Tombstone | null };

/** Names a store in which something of the message is left. */
async function look(deps: DeletionDeps, key: MessageKey): Promise<Look> {
  const item = await deps.messages.find(key);
  if (item !== null && item.state !== "deleted") return { leftIn: "messages", tombstone: null };
  for (const { name, count } of deps.belongings) {
    if ((await count(key)) > 0) return { leftIn: name, tombstone: item };
  }
  return { leftIn: null, tombstone: item };
}
