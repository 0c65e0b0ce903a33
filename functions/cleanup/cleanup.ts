/**
 * Deletes what is due, provably. For each message: (1) claim it where its day has come and no hold stands; (2) note its
 * key in the record of this run; (3) write the journal, then delete what belongs to it; (4) overwrite it with its
 * tombstone; (5) prove that nothing is left. The closed record is the receipt. A run that is stopped anywhere is taken
 * up by the next one from its record; a claimed message that no record names yet is still due, and is claimed again.
 */
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
import { addPeriod, addTime, ruleOf, startOf } from "../cases/retention.ts";
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

/** A record names at most this many messages (a DynamoDB item ends at 400 kB); the next ones get the next number. */
const messagesPerRun = 1000;
const leaseTime = "PT15M";
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
  const extendLease = async () => {
    const now = deps.now();
    return (await deps.claims.claim("cleanup", owner, now, addTime(now, leaseTime))) === owner;
  };
  if (!(await extendLease())) return null;
  try {
    const receipts: Receipt[] = [];
    for (;;) {
      const run = await currentRun(deps, asOf);
      if (run === null) return receipts;
      const full = await fill(deps, run);
      receipts.push(await finishRun(deps, run.number));
      if ((!full && run.asOf === asOf) || !(await extendLease())) return receipts;
    }
  } finally {
    await deps.claims.release("cleanup", owner);
  }
}

/** The run that was left open, or a new one where something is due or the day has no receipt yet. */
async function currentRun(deps: CleanupDeps, asOf: LocalDate): Promise<Receipt | null> {
  const latest = await deps.runs.latest();
  if (latest && latest.closed === null) return latest;
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
async function fill(deps: CleanupDeps, run: Receipt): Promise<boolean> {
  for (const key of run.keys) await remove(deps, key, run.asOf);
  let noted = run.keys.length;
  for await (const { key } of deletable(deps, run.asOf)) {
    if (noted >= messagesPerRun) return true;
    if (!(await deps.messages.claimForDeletion(key, run.asOf))) continue;
    await deps.runs.note(run.number, key);
    noted += 1;
    await remove(deps, key, run.asOf);
  }
  return false;
}

/** Messages that are due and not on hold. A page is read anew until it brings nothing, as buried ones leave it. */
async function* deletable(deps: CleanupDeps, asOf: LocalDate): AsyncGenerator<Message> {
  let next: string | undefined;
  do {
    const page = await deps.messages.dueUpTo(asOf, next);
    for (const message of page.items) if (message.holds.length === 0) yield message;
    next = page.next;
  } while (next !== undefined);
}

/** Steps (3) and (4) for a claimed and noted message; nothing to do when an earlier try got to the tombstone. */
async function remove(deps: CleanupDeps, key: MessageKey, asOf: LocalDate): Promise<void> {
  const message = await deps.messages.find(key);
  if (message === null || message.state === "deleted") return;
  const rule = ruleOf(message.retention);
  await deps.journal.append({ at: deps.now(), act: "delete", key, rule });
  for (const belongings of deps.belongings) await belongings.delete(key);
  const tombstone: Tombstone = {
    state: "deleted",
    schema: 1,
    key,
    caseId: message.caseId,
    deletedOn: asOf,
    rule,
    expiresOn: addPeriod(asOf, tombstonePeriod),
  };
  await deps.messages.bury(tombstone);
}

/** Step (5), then the receipt. Absence is looked at for every message of the record, also those of an earlier try. */
async function finishRun(deps: CleanupDeps, number: number): Promise<Receipt> {
  const run = await deps.runs.get(number);
  if (run === null) throw new Error(`The record of cleanup run ${number} is gone.`);
  const rules: Record<string, number> = {};
  const cases = new Set<CaseId>();
  for (const key of run.keys) {
    const left = await deps.messages.find(key);
    if (left !== null && left.state !== "deleted")
      throw new Error(`Message ${key} is still there after its deletion.`);
    for (const { name, count } of deps.belongings) {
      if ((await count(key)) > 0) throw new Error(`Something of message ${key} is left in ${name}.`);
    }
    // A tombstone may have expired when a run is taken up after a month; then only the number is known.
    const rule = left?.rule ?? "unknown";
    rules[rule] = (rules[rule] ?? 0) + 1;
    if (left) cases.add(left.caseId);
  }
  for (const id of cases) await removeEmptyHead(deps, id, run.asOf);
  const previous = number > 1 ? await deps.runs.get(number - 1) : null;
  const stores = Object.fromEntries(
    ["messages", ...deps.belongings.map(({ name }) => name)].map((name) => [name, run.keys.length]),
  );
  const closed = await closeRun(
    run,
    { closedAt: deps.now(), deleted: run.keys.length, stores, rules },
    previous,
    deps.signer,
  );
  await deps.runs.close(number, closed);
  return { ...run, closed };
}

async function removeEmptyHead(deps: CleanupDeps, id: CaseId, asOf: LocalDate): Promise<void> {
  const left = await deps.messages.ofCase(id);
  if (left.some(({ state }) => state !== "deleted")) return;
  await deps.cases.removeUnlessNewer(id, startOf(addPeriod(asOf, headRest)));
}
