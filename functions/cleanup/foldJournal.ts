/**
 * What a journal comes to when it has been read to its end: which messages are gone, which holds stand, which receipts
 * were given. Pure. A restore makes the stores say the same.
 */
import type { Instant, MessageKey } from "../cases/model.ts";
import type { JournalEntry, Receipt } from "../cases/ports.ts";

type Of<Act extends JournalEntry["act"]> = Extract<JournalEntry, { readonly act: Act }>;

export type Journaled = {
  /** The last deletion of each message. */
  readonly gone: ReadonlyMap<MessageKey, Of<"delete" | "erase">>;
  /** The last removal of each message that stays. */
  readonly removed: ReadonlyMap<MessageKey, Of<"remove">>;
  /** Holds by their ids. */
  readonly holds: ReadonlyMap<
    string,
    { readonly placed: Of<"hold" | "restrict" | "object">; readonly ended: boolean }
  >;
  /** Ids of holds that ended and whose placing is not in this journal. */
  readonly endedOthers: ReadonlySet<string>;
  /** One for each number, by number. */
  readonly receipts: readonly Receipt[];
};

export async function foldJournal(entries: AsyncIterable<JournalEntry>): Promise<Journaled> {
  const gone = new Map<MessageKey, Of<"delete" | "erase">>();
  const removed = new Map<MessageKey, Of<"remove">>();
  const placed = new Map<string, Of<"hold" | "restrict" | "object">>();
  const ended = new Set<string>();
  const receipts: Receipt[] = [];
  for await (const entry of entries) {
    if (entry.act === "receipt") receipts.push(entry.receipt);
    else if (entry.act === "remove") removed.set(entry.key, entry);
    else if (entry.act === "delete" || entry.act === "erase") gone.set(entry.key, entry);
    else if ("scope" in entry) placed.set(entry.key, entry);
    else ended.add(entry.key);
  }
  const holds = new Map([...placed].map(([id, entry]) => [id, { placed: entry, ended: ended.has(id) }]));
  const endedOthers = new Set([...ended].filter((id) => !placed.has(id)));
  return { gone, removed, holds, endedOthers, receipts: chainOf(receipts) };
}

/** Was something taken out after this moment? A little before counts as after: the journal is written first. */
export const isSince = ({ at }: { readonly at: Instant }, since: Instant): boolean => at >= since;

/**
 * A run that was stopped while it closed is closed again, so a number may have been given twice. The one that the next
 * receipt follows is the one that stands; of the last number it is the later one.
 */
function chainOf(receipts: readonly Receipt[]): readonly Receipt[] {
  const chain: Receipt[] = [];
  const numbers = [...new Set(receipts.map(({ number }) => number))].sort((a, b) => b - a);
  for (const number of numbers) {
    const given = receipts.filter((receipt) => receipt.number === number);
    const next = chain[0]?.number === number + 1 ? chain[0] : undefined;
    const followed = given.find(({ closed }) => closed !== null && closed.hash === next?.closed?.previous);
    const standing = followed ?? given.at(-1);
    if (standing !== undefined) chain.unshift(standing);
  }
  return chain;
}
