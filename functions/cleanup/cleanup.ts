/**
 * Deletes what is due, provably. For each message: (1) claim it where its day has come, or an erasure is ordered, and no
 * hold stands; (2) note its key in the record of this run; (3) write the journal, then delete what belongs to it; (4)
 * overwrite it with its tombstone; (5) prove that nothing is left. The closed record is the receipt. A run that is
 * stopped anywhere is taken up by the next one from its record; a claimed message that no record names yet is still due,
 * and is claimed again.
 *
 * Before that, holds are brought to where they should be; after it, once a week, everything is walked by its keys, for
 * what the index of due days has missed and what a stricter policy has made due; the figures are written with it.
 */
import { everyItem } from "../cases/everyItem.ts";
import type { CaseId, LocalDate, MessageKey } from "../cases/model.ts";
import type { Note } from "../cases/notes.ts";
import { beginOrders, erasuresOf, isErasable, type Order, settleOrders } from "../cases/orders.ts";
import { completeHolds, type HoldDeps } from "../cases/placeHold.ts";
import type { CaseStore, ClaimStore, Receipt, Register, Signer } from "../cases/ports.ts";
import { addPeriod, addTime, localDate, type RetentionPolicy, startOf } from "../cases/retention.ts";
import { type DeletionDeps, prove, remove } from "./deletion.ts";
import { type Came, type FigureDeps, note, writeFigures } from "./figures.ts";
import { closeRun } from "./receipt.ts";
import { walkAll, walkIsDone, walkIsDue } from "./walk.ts";

export type CleanupDeps = DeletionDeps &
  HoldDeps &
  FigureDeps & {
    readonly cases: CaseStore;
    readonly claims: ClaimStore;
    readonly signer: Signer;
    readonly policy: RetentionPolicy;
    /** What officers have ordered to be erased: this is the only place that carries it out. */
    readonly orders: Register<Order>;
    /** They go with a case that is erased; else by their own day. */
    readonly notes: Register<Note>;
    /** Begins nothing more after so long, e.g. `PT10M`: the next run goes on. Null: as long as it takes. */
    readonly longest: string | null;
  };

/** A record names at most this many messages; the next ones get the next number. Every note writes the record anew. */
const messagesPerRun = 250;
const leaseTime = "PT15M";
/** The lease is renewed after this many messages. */
const leaseEvery = 50;
/** A head that gained a message since may be about to get another: raw mail lives for six days. */
const headRest = "-P7D";

type Run = {
  readonly asOf: LocalDate;
  readonly holdLease: () => Promise<boolean>;
  readonly isLate: () => boolean;
};

/** A message that may go; `claim` says whether it does. */
type Candidate = { readonly key: MessageKey; readonly claim: () => Promise<boolean> };

/**
 * Deletes everything due on `asOf` and finishes what an earlier run left.
 * @returns the receipts of this run, oldest first. Where nothing was due they are empty if the day has one already;
 * null when another run holds the lease
 * @throws whatever a port throws, or when something is left after its deletion: the next run takes it up
 */
export async function cleanUp(deps: CleanupDeps, asOf: LocalDate): Promise<readonly Receipt[] | null> {
  const owner = deps.newName();
  const stopAt = deps.longest === null ? null : addTime(deps.now(), deps.longest);
  const run: Run = {
    asOf,
    holdLease: async () => {
      const now = deps.now();
      return (await deps.claims.claim("cleanup", owner, now, addTime(now, leaseTime))) === owner;
    },
    isLate: () => stopAt !== null && deps.now() >= stopAt,
  };
  if (!(await run.holdLease())) return null;
  try {
    const receipts: Receipt[] = [];
    const left = await deps.runs.latest();
    if (left && left.closed === null) receipts.push(await finishRun(deps, run, left.number));
    await completeHolds(deps);
    await beginOrders(deps);
    receipts.push(...(await deleteAll(deps, run, () => candidates(deps, asOf))));
    if (!run.isLate() && (await walkIsDue(deps, owner))) {
      await insist(run);
      const came: Came = new Map();
      const today = localDate(deps.now());
      const walked = await walkAll(deps, asOf, {
        isLate: run.isLate,
        see: (each) => note(came, each, today),
      });
      const found = () => foundByWalk(deps, asOf, walked.due);
      if (walked.due.length > 0) receipts.push(...(await deleteAll(deps, run, found)));
      if (walked.whole) {
        await writeFigures(deps, came);
        await walkIsDone(deps, owner);
      }
    }
    await settleOrders(deps);
    return receipts;
  } finally {
    await deps.claims.release("cleanup", owner);
  }
}

/** As many records as it takes for all that may go, until it is late. */
async function deleteAll(
  deps: CleanupDeps,
  run: Run,
  from: () => AsyncIterable<Candidate>,
): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (;;) {
    if (run.isLate()) return receipts;
    const record = await openRun(deps, run.asOf, from);
    if (record === null) return receipts;
    const full = await fill(deps, run, record, from());
    receipts.push(await finishRun(deps, run, record.number));
    if (!full) return receipts;
  }
}

/** A new run, where something may go or the day has no receipt yet. */
async function openRun(
  deps: CleanupDeps,
  asOf: LocalDate,
  from: () => AsyncIterable<Candidate>,
): Promise<Receipt | null> {
  const latest = await deps.runs.latest();
  if (latest?.asOf === asOf && !(await hasAny(from()))) return null;
  const run: Receipt = {
    schema: 1,
    number: (latest?.number ?? 0) + 1,
    asOf,
    openedAt: deps.now(),
    keys: [],
    closed: null,
  };
  if (await deps.runs.open(run)) return run;
  throw new Error(`Another run took receipt number ${run.number}; the next run goes on from there.`);
}

async function hasAny(items: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of items) return true;
  return false;
}

/** Steps (1) to (4) for all that may go. True when the record is full and more may be due. */
async function fill(
  deps: CleanupDeps,
  run: Run,
  { number, asOf }: Receipt,
  from: AsyncIterable<Candidate>,
): Promise<boolean> {
  let noted = 0;
  for await (const { key, claim } of from) {
    if (noted >= messagesPerRun) return true;
    if (run.isLate()) return false;
    if (!(await claim())) continue;
    await deps.runs.note(number, key);
    noted += 1;
    await remove(deps, key, asOf);
    if (noted % leaseEvery === 0) await insist(run);
  }
  return false;
}

/** Who lost the lease has been too slow, and another run is at the same record: it goes on there. */
async function insist({ holdLease }: Run): Promise<void> {
  if (!(await holdLease())) throw new Error("This run lost its lease; the next one goes on from its record.");
}

/** What is due by its day, or being deleted, and what is ordered to go, all of it not on hold. */
async function* candidates(deps: CleanupDeps, asOf: LocalDate): AsyncGenerator<Candidate> {
  for await (const { key, holds } of everyItem((next) => deps.messages.dueUpTo(asOf, next))) {
    if (holds.length === 0) yield { key, claim: () => deps.messages.claimForDeletion(key, asOf) };
  }
  for await (const { key, rule } of erasuresOf(deps)) {
    const message = await deps.messages.find(key);
    if (message?.state === "live" && message.holds.length === 0 && isErasable(message))
      yield { key, claim: () => deps.messages.claimForErasure(key, rule) };
  }
}

/** What the walk found and is not deleted yet. */
async function* foundByWalk(
  deps: CleanupDeps,
  asOf: LocalDate,
  keys: readonly MessageKey[],
): AsyncGenerator<Candidate> {
  for (const key of keys) {
    const message = await deps.messages.find(key);
    if (message !== null && message.state !== "deleted" && message.holds.length === 0)
      yield { key, claim: () => deps.messages.claimForDeletion(key, asOf) };
  }
}

/** Brings every message of the record to its tombstone, looks that nothing is left (5), and closes it as the receipt. */
async function finishRun(deps: CleanupDeps, run: Run, number: number): Promise<Receipt> {
  const record = await deps.runs.get(number);
  if (record === null) throw new Error(`The record of cleanup run ${number} is gone.`);
  const rules: Record<string, number> = {};
  const cases = new Set<CaseId>();
  for (const [at, key] of record.keys.entries()) {
    const tombstone = await prove(deps, key, record.asOf);
    // A tombstone may have expired when a run is taken up after a month; then only the number is known.
    const rule = tombstone?.rule ?? "unknown";
    rules[rule] = (rules[rule] ?? 0) + 1;
    if (tombstone) cases.add(tombstone.caseId);
    if ((at + 1) % leaseEvery === 0) await insist(run);
  }
  for (const id of cases) await removeEmptyHead(deps, id, record);
  const previous = number > 1 ? await deps.runs.get(number - 1) : null;
  const names = ["messages", ...deps.belongings.map(({ name }) => name)];
  const stores = Object.fromEntries(names.map((name) => [name, record.keys.length]));
  const counts = { closedAt: deps.now(), deleted: record.keys.length, stores, rules };
  const closed = await closeRun(record, counts, previous, deps.signer);
  const receipt = { ...record, closed };
  // Before it is closed: a restore then has every receipt that anybody can have seen.
  await deps.journal.append({ at: closed.closedAt, act: "receipt", receipt });
  await deps.runs.close(number, closed);
  return receipt;
}

/** An index that lags may still show what this run has buried, so its own keys don't count. */
async function removeEmptyHead(deps: CleanupDeps, id: CaseId, run: Receipt): Promise<void> {
  const left = await deps.messages.ofCase(id);
  if (left.some(({ key, state }) => state !== "deleted" && !run.keys.includes(key))) return;
  await deps.cases.removeUnlessNewer(id, startOf(addPeriod(run.asOf, headRest)));
}
