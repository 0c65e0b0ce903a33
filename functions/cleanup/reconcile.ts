/** For the audit: every mail that a door took has ended somehow, or waits as raw mail. Mail by mail, not by sums. */
import { everyItem } from "../cases/everyItem.ts";
import { messageKey, sesIdOf } from "../cases/keys.ts";
import type { LocalDate, MessageKey } from "../cases/model.ts";
import type { AccountBook, RawStore } from "../cases/ports.ts";
import type { Digest } from "../shared/digest.ts";

export type ReconcileDeps = {
  readonly raws: RawStore;
  readonly book: AccountBook;
  readonly digest: Digest;
};

/** How many mails doors took, and a sentence for each day on which some of them were lost. */
export async function reconcile({ book, raws, digest }: ReconcileDeps) {
  const waiting = new Set<MessageKey>();
  for await (const rawKey of everyItem((next) => raws.storedBefore("9999-12-31T23:59:59.999Z", next)))
    waiting.add(messageKey(digest, sesIdOf(rawKey)));
  const counts = { received: 0, ended: 0, waiting: 0 };
  const lost = new Map<LocalDate, number>();
  for await (const { sesId, day } of book.received()) {
    const key = messageKey(digest, sesId);
    counts.received += 1;
    if ((await book.outcomeOf(key)) !== null) counts.ended += 1;
    else if (waiting.has(key)) counts.waiting += 1;
    else lost.set(day, (lost.get(day) ?? 0) + 1);
  }
  const days = [...lost].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    counts,
    faults: [
      ...days.map(
        ([day, mails]) => `Of the mails received on ${day}, ${mails} have no outcome and are nowhere.`,
      ),
      ...((await book.outcomes()) > counts.ended
        ? ["There are outcomes of mails that no door has counted."]
        : []),
    ],
  };
}
