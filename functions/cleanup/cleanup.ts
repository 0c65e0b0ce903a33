/**
 * Deletes what is due, provably. For each message: (1) claim it where its day has come and no hold stands; (2) note its
 * key in the record of this run; (3) write the journal, then delete what belongs to it; (4) overwrite it with its
 * tombstone; (5) prove that nothing is left. The closed record is the receipt. A run that is stopped anywhere is taken
 * up by the next one from its record; a claimed message that no record names yet is still due, and is claimed again.
 */
import { everyItem } from "../cases/everyItem.ts";
import type { CaseId, Instant, LocalDate, Message, MessageKey, Tombstone } from "../cases/model.ts";
import type {
  Belongings,
  CaseStore,
  ClaimStore,
  Journal,
  MessageStore,
  Receipt,
  RunStore,
  Signer,
} from "../cases/ports.ts";
import { addPeriod, addTime, localDate, ruleOf, startOf } from "../cases/retention.ts";
import { closeRun } from "./receipt.ts";

export type CleanupDeps = {
  readonly messages: MessageStore;
  readonly cases: CaseStore;
  readonly claims: ClaimStore;
  readonly runs: RunStore;
  readonly journal: Journal;
  readonly signer: Signer;
  /** Every store that holds something of a message, from the list of stores. */
  readonly belongings: readonly Belongings[];
  readonly now: () => Instant;
  /** A random name for this run's hold on the lease. */
  readonly newOwner: () => string;
};

/** A record names at most this many messages; the next ones get the next number. Every note writes the record anew. */
const messagesPerRun = 250;
const leaseTime = "PT15M";
/** The lease is renewed after this many messages. */
const leaseEvery = 50;
/** Replays of a deleted mail are barred for this long. */
const tombstonePeriod = "P30D";
/** A head that gained a message since may be about to get another: raw mail lives for six days. */
const headRest = "-P7D";

/**
 * Deletes everything due on `asOf` and finishes what an earlier run left.
 * @returns the receipts of this run, oldest first. Where nothing was due they are empty if the day has one already;
 * null when another run holds the lease
 * @throws whatever a port throws, or when something is left after its deletion: the next run takes it up
 */
export async function cleanUp(deps: CleanupDeps, asOf: LocalDate): Promise<readonly Receipt[] | null> {
  const owner = deps.newOwner();
  const holdLease = async () => {
    const now = deps.now();
    return (await deps.claims.claim("cleanup", owner, now, addTime(now, leaseTime))) === owner;
  };
  if (!(await holdLease())) return null;
  try {
    const receipts: Receipt[] = [];
    const left = await deps.runs.latest();
    if (left && left.closed === null) receipts.push(await finishRun(deps, left, holdLease));
    for (;;) {
      const run = await openRun(deps, asOf);
      if (run === null) return receipts;
      const full = await fill(deps, run, holdLease);
      receipts.push(await finishRun(deps, run, holdLease));
      if (!full) return receipts;
    }
  } finally {
    await deps.claims.release("cleanup", owner);
  }
}

/** A new run, where something is due or the day has no receipt yet. */
async function openRun(deps: CleanupDeps, asOf: LocalDate): Promise<Receipt | null> {
  const latest = await deps.runs.latest();
  const nothingDue = (await deletable(deps, asOf).next()).done;
  if (latest?.asOf === asOf && nothingDue) return null;
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

/** Steps (1) to (4) for all that is due. True when the record is full and more may be due. */
async function fill(deps: CleanupDeps, run: Receipt, holdLease: () => Promise<boolean>): Promise<boolean> {
  let noted = 0;
  for await (const { key } of deletable(deps, run.asOf)) {
    if (noted >= messagesPerRun) return true;
    if (!(await deps.messages.claimForDeletion(key, run.asOf))) continue;
    await deps.runs.note(run.number, key);
    noted += 1;
    await remove(deps, key, run.asOf);
    if (noted % leaseEvery === 0) await insist(holdLease);
  }
  return false;
}

/** Who lost the lease has been too slow, and another run is at the same record: it goes on there. */
async function insist(holdLease: () => Promise<boolean>): Promise<void> {
  if (!(await holdLease())) throw new Error("This run lost its lease; the next one goes on from its record.");
}

/** Messages that are due, or being deleted, and not on hold. */
async function* deletable(deps: CleanupDeps, asOf: LocalDate): AsyncGenerator<Message> {
  for await (const message of everyItem((next) => deps.messages.dueUpTo(asOf, next))) {
    if (message.holds.length === 0) yield message;
  }
}

/**
 * Steps (3) and (4) for a claimed and noted message. Where an earlier try got to the tombstone there may still be what a
 * late write put there since: it is deleted again.
 */
async function remove(deps: CleanupDeps, key: MessageKey, asOf: LocalDate): Promise<void> {
  const message = await deps.messages.find(key);
  if (message !== null && message.state !== "deleted") {
    await deps.journal.append({ at: deps.now(), act: "delete", key, rule: ruleOf(message.retention) });
  }
  for (const belongings of deps.belongings) await belongings.delete(key);
  if (message === null || message.state === "deleted") return;
  const today = localDate(deps.now());
  const tombstone: Tombstone = {
    state: "deleted",
    schema: 1,
    key,
    caseId: message.caseId,
    // The day on which it really went, also when somebody ran the cleanup of another day.
    deletedOn: today,
    rule: ruleOf(message.retention),
    expiresOn: addPeriod(asOf > today ? asOf : today, tombstonePeriod),
  };
  await deps.messages.bury(tombstone);
}

/** Brings every message of the record to its tombstone, looks that nothing is left (5), and closes it as the receipt. */
async function finishRun(
  deps: CleanupDeps,
  { number, asOf }: Receipt,
  holdLease: () => Promise<boolean>,
): Promise<Receipt> {
  const run = await deps.runs.get(number);
  if (run === null) throw new Error(`The record of cleanup run ${number} is gone.`);
  const rules: Record<string, number> = {};
  const cases = new Set<CaseId>();
  for (const [at, key] of run.keys.entries()) {
    const tombstone = await prove(deps, key, asOf);
    // A tombstone may have expired when a run is taken up after a month; then only the number is known.
    const rule = tombstone?.rule ?? "unknown";
    rules[rule] = (rules[rule] ?? 0) + 1;
    if (tombstone) cases.add(tombstone.caseId);
    if ((at + 1) % leaseEvery === 0) await insist(holdLease);
  }
  for (const id of cases) await removeEmptyHead(deps, id, run);
  const previous = number > 1 ? await deps.runs.get(number - 1) : null;
  const names = ["messages", ...deps.belongings.map(({ name }) => name)];
  const stores = Object.fromEntries(names.map((name) => [name, run.keys.length]));
  const counts = { closedAt: deps.now(), deleted: run.keys.length, stores, rules };
  const closed = await closeRun(run, counts, previous, deps.signer);
  await deps.runs.close(number, closed);
  return { ...run, closed };
}

/**
 * Looks whether anything is left of a message. What an earlier try or a late write left is deleted and looked for again.
 * @returns the tombstone, or null where it has expired
 * @throws when something is left even then
 */
async function prove(deps: CleanupDeps, key: MessageKey, asOf: LocalDate): Promise<Tombstone | null> {
  const first = await look(deps, key);
  if (first.leftIn === null) return first.tombstone;
  await remove(deps, key, asOf);
  const second = await look(deps, key);
  if (second.leftIn === null) return second.tombstone;
  throw new Error(`Something of message ${key} is left in ${second.leftIn}.`);
}

type Look = { readonly leftIn: string | null; readonly tombstone: Tombstone | null };

/** Names a store in which something of the message is left. */
async function look(deps: CleanupDeps, key: MessageKey): Promise<Look> {
  const item = await deps.messages.find(key);
  if (item !== null && item.state !== "deleted") return { leftIn: "messages", tombstone: null };
  for (const { name, count } of deps.belongings) {
    if ((await count(key)) > 0) return { leftIn: name, tombstone: item };
  }
  return { leftIn: null, tombstone: item };
}

/** An index that lags may still show what this run has buried, so its own keys don't count. */
async function removeEmptyHead(deps: CleanupDeps, id: CaseId, run: Receipt): Promise<void> {
  const left = await deps.messages.ofCase(id);
  if (left.some(({ key, state }) => state !== "deleted" && !run.keys.includes(key))) return;
  await deps.cases.removeUnlessNewer(id, startOf(addPeriod(run.asOf, headRest)));
}
