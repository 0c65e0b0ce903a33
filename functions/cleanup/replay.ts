/**
 * After a restore: makes the stores say what the journal says. Receipts that were given come back under their numbers,
 * so that the chain goes on without a gap; holds that ended end again, what was deleted is deleted again, under a receipt
 * of its own; holds that were placed are placed again; what was taken out of a message is taken out again. Stopped
 * anywhere, it is begun again and does nothing twice.
 */
import { newEntry } from "../cases/entries.ts";
import { type Hold, type HoldBasis, hasExpired, holdBases } from "../cases/holds.ts";
import { caseIdOf } from "../cases/keys.ts";
import type { Instant, MessageKey } from "../cases/model.ts";
import { completeHold, endHold } from "../cases/placeHold.ts";
import type { JournalEntry, Receipt } from "../cases/ports.ts";
import { addTime, localDate } from "../cases/retention.ts";
import type { Digest } from "../shared/digest.ts";
import { type CleanupDeps, cleanUp } from "./cleanup.ts";
import { foldJournal, isSince, type Journaled } from "./foldJournal.ts";

export type ReplayDeps = CleanupDeps & {
  readonly digest: Digest;
  /** Takes out of a message what was taken out of it before; where that can't be said, hides its text. */
  readonly removeAgain: (key: MessageKey, rule: string) => Promise<void>;
};

export type Replayed = {
  /** What it had to do again, in numbers. */
  readonly receipts: number;
  readonly tombstones: number;
  readonly ended: number;
  readonly placed: number;
  readonly removed: number;
  /** Receipts of the deletions that were made again, and of the cleanup of today. */
  readonly given: readonly Receipt[];
  /** A sentence for each thing that could not be made to agree. */
  readonly faults: readonly string[];
};

/** A removal is journalled before it is made: one that is a little older than the copy may not be in it. */
const margin = "-PT10M";

/** @param since when the copy was made that was restored */
export async function replay(
  deps: ReplayDeps,
  entries: AsyncIterable<JournalEntry>,
  since: Instant,
): Promise<Replayed> {
  const journaled = await foldJournal(entries);
  // What the journal says already is not said again; what is deleted now is.
  const silent = { ...deps, journal: { ...deps.journal, append: async () => {} } };
  const { receipts, faults } = await bringReceipts(deps, journaled);
  const ended = await endAgain(silent, journaled);
  // What is gone is claimed before holds are placed again, and holds are placed before anything goes by its day: then a
  // hold wins now exactly where it won then.
  for await (const { key, rule } of stillThere(deps, journaled))
    await deps.messages.claimForErasure(key, rule);
  const placed = await placeAgain(silent, journaled);
  const tombstones = await bringTombstones(deps, journaled);
  const given = await cleanUp(deps, localDate(deps.now()));
  const removed = await takeOutAgain(deps, journaled, addTime(since, margin));
  const left: MessageKey[] = [];
  for await (const { key } of stillThere(deps, journaled)) left.push(key);
  return {
    ...{ receipts, tombstones, ended, placed, removed },
    given: given ?? [],
    faults: [
      ...faults,
      ...(given === null ? ["Another cleanup is at work on these stores. Stop it and restore again."] : []),
      ...left.map((key) => `Message ${key} was deleted once and could not be deleted again.`),
    ],
  };
}

/** What is deleted by the journal and stands in the stores, by the rule by which it went. */
async function* stillThere({ messages }: ReplayDeps, { gone }: Journaled) {
  for (const [key, { rule }] of gone) {
    const message = await messages.find(key);
    if (message !== null && message.state !== "deleted") yield { key, rule };
  }
}

async function bringReceipts({ runs }: ReplayDeps, { receipts }: Journaled) {
  let brought = 0;
  const faults: string[] = [];
  for (const receipt of receipts) {
    const { number, closed } = receipt;
    const standing = await runs.get(number);
    if (closed === null || standing?.closed?.hash === closed.hash) continue;
    if (standing !== null && standing.closed !== null) {
      faults.push(`Receipt ${number} of the restored stores is not the one that the journal has.`);
      continue;
    }
    if (standing === null) await runs.open({ ...receipt, closed: null });
    for (const key of receipt.keys) await runs.note(number, key);
    await runs.close(number, closed);
    brought += 1;
  }
  return { receipts: brought, faults };
}

async function endAgain(deps: ReplayDeps, { holds, endedOthers }: Journaled): Promise<number> {
  const ids = [...[...holds].filter(([, { ended }]) => ended).map(([id]) => id), ...endedOthers];
  let ended = 0;
  for (const id of ids) {
    const hold = await deps.holds.get(id);
    if (hold === null || hold.record.state === "ended") continue;
    await endHold(deps, id, { by: "the restore", why: "The journal says that it ended." });
    ended += 1;
  }
  return ended;
}

/** Of messages that came after the copy and are gone: what bars their replays. */
async function bringTombstones({ messages, digest, now }: ReplayDeps, { gone }: Journaled): Promise<number> {
  let brought = 0;
  const today = localDate(now());
  for (const [key, { at, rule, expiresOn }] of gone) {
    if (expiresOn <= today || (await messages.find(key)) !== null) continue;
    // Its case is not known any more; the one that it would have begun names nothing.
    const caseId = caseIdOf(digest, key);
    await messages.bury({
      state: "deleted",
      schema: 1,
      key,
      caseId,
      deletedOn: localDate(at),
      rule,
      expiresOn,
    });
    brought += 1;
  }
  return brought;
}

/** What nobody remembers of it but the journal has to be looked at today. */
async function placeAgain(deps: ReplayDeps, { holds }: Journaled): Promise<number> {
  let placed = 0;
  const today = localDate(deps.now());
  for (const [id, { placed: entry, ended }] of holds) {
    if (ended || (await deps.holds.get(id)) !== null) continue;
    const message = "message" in entry.scope ? await deps.messages.find(entry.scope.message) : null;
    const record: Hold = {
      state: "being-placed",
      basis: basisOf(entry.rule),
      reason:
        "Placed again after a restore: the journal knows its basis and what it covers, but not its reason.",
      askedBy: "",
      placedBy: "the restore",
      placedAt: entry.at,
      scope: entry.scope,
      endsOn: entry.endsOn,
      reviewOn: today,
      ended: null,
    };
    if (hasExpired(record, today)) continue;
    const about = "message" in entry.scope ? message && { caseId: message.caseId } : entry.scope;
    const hold = newEntry(id, record, { about });
    if (await deps.holds.create(hold)) await completeHold(deps, hold);
    placed += 1;
  }
  return placed;
}

const basisOf = (rule: string): HoldBasis => holdBases.find((basis) => basis === rule) ?? "legal-obligation";

async function takeOutAgain(deps: ReplayDeps, { removed }: Journaled, since: Instant): Promise<number> {
  let again = 0;
  for (const [key, entry] of removed) {
    if (!isSince(entry, since) || (await deps.messages.find(key))?.state !== "live") continue;
    await deps.removeAgain(key, entry.rule);
    again += 1;
  }
  return again;
}
