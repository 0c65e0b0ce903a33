/**
 * Is the promise kept, and can it be shown? Looks at every store of the list for what should be gone, at what is held and
 * until when, at the receipts and the journal, which have to tell the same, and at every mail that a door took: each has
 * ended somehow or still waits. Reads only; a sentence for each thing that is off.
 */
import { everyItem } from "../cases/everyItem.ts";
import { type Hold, isHolding } from "../cases/holds.ts";
import type { Instant, LocalDate, MessageKey } from "../cases/model.ts";
import type {
  Entry,
  Journal,
  MessageStore,
  Receipt,
  Register,
  RunStore,
  Signer,
  Survey,
  Surveyed,
} from "../cases/ports.ts";
import { addTime, localDate } from "../cases/retention.ts";
import type { StoreName } from "../cases/stores.ts";
import { verifyChain } from "./receipt.ts";
import { type ReconcileDeps, reconcile } from "./reconcile.ts";

export type AuditDeps = ReconcileDeps & {
  readonly surveys: readonly Survey[];
  readonly messages: MessageStore;
  readonly holds: Register<Hold>;
  readonly runs: RunStore;
  readonly journal: Journal;
  readonly signer: Signer;
  readonly now: () => Instant;
};

type HeldBy = {
  readonly id: string;
  readonly basis: string;
  readonly messages: number;
  readonly until: LocalDate | null;
  readonly reviewOn: LocalDate;
};

export type Audit = {
  readonly at: Instant;
  readonly stores: Readonly<Partial<Record<StoreName, Surveyed>>>;
  readonly held: readonly HeldBy[];
  readonly receipts: { readonly given: number; readonly deleted: number };
  /** Mails that doors took, that have ended, and that still wait to be read. */
  readonly mails: { readonly received: number; readonly ended: number; readonly waiting: number };
  readonly faults: readonly string[];
};

/** A run takes minutes. One that nobody has closed after a day is not being worked on. */
const runTime = "-PT24H";

export async function audit(deps: AuditDeps): Promise<Audit> {
  const at = deps.now();
  const today = localDate(at);
  const receipts = await receiptsOf(deps);
  const told = await readJournal(deps.journal);
  const stores: Partial<Record<StoreName, Surveyed>> = {};
  for (const { name, look } of deps.surveys) stores[name] = await look(today, at);
  stores.receipts = { things: receipts.length, oldest: receipts[0]?.openedAt ?? null, overdue: 0 };
  stores.journal = { things: told.entries, oldest: told.oldest, overdue: 0 };
  const held = await heldOf(deps, told, today);
  const mails = await reconcile(deps);
  return {
    at,
    stores,
    held: held.holds,
    receipts: {
      given: receipts.length,
      deleted: receipts.reduce((sum, { closed }) => sum + (closed?.deleted ?? 0), 0),
    },
    mails: mails.counts,
    faults: [
      ...Object.entries(stores).flatMap(([name, { overdue }]) =>
        overdue === 0 ? [] : [`${name}: ${overdue} of what lies there should be gone.`],
      ),
      ...(await verifyChain(receipts, deps.signer)),
      ...againstJournal(receipts, told, addTime(at, runTime)),
      ...held.faults,
      ...mails.faults,
    ],
  };
}

async function receiptsOf({ runs }: AuditDeps): Promise<readonly Receipt[]> {
  const last = (await runs.latest())?.number ?? 0;
  const receipts: Receipt[] = [];
  // By number, over every gap: the chain tells of it.
  for (let number = 1; number <= last; number += 1) {
    const receipt = await runs.get(number);
    if (receipt !== null) receipts.push(receipt);
  }
  return receipts;
}

type Told = {
  readonly entries: number;
  readonly oldest: Instant | null;
  readonly deleted: ReadonlySet<MessageKey>;
  /** Hashes of receipts by their number. */
  readonly receipts: ReadonlyMap<number, ReadonlySet<string>>;
};

async function readJournal(journal: Journal): Promise<Told> {
  let entries = 0;
  let oldest: Instant | null = null;
  const deleted = new Set<MessageKey>();
  const receipts = new Map<number, Set<string>>();
  for await (const entry of journal.entries()) {
    entries += 1;
    if (oldest === null || entry.at < oldest) oldest = entry.at;
    if (entry.act === "delete" || entry.act === "erase") deleted.add(entry.key);
    if (entry.act === "receipt") {
      const { number, closed } = entry.receipt;
      receipts.set(number, (receipts.get(number) ?? new Set()).add(closed?.hash ?? ""));
    }
  }
  return { entries, oldest, deleted, receipts };
}

/** Receipts and journal tell of the same deletions. */
function againstJournal(receipts: readonly Receipt[], told: Told, openedBy: Instant): readonly string[] {
  const noted = new Set(receipts.flatMap(({ keys }) => keys));
  const numbers = new Set(receipts.map(({ number }) => number));
  return [
    ...receipts.flatMap(({ number, openedAt, closed, keys }) => [
      ...(closed === null && openedAt < openedBy ? [`Run ${number} of ${openedAt} was never closed.`] : []),
      ...(closed !== null && !told.receipts.get(number)?.has(closed.hash)
        ? [`Receipt ${number} is not in the journal.`]
        : []),
      ...(closed === null ? [] : keys)
        .filter((key) => !told.deleted.has(key))
        .map((key) => `Receipt ${number} names message ${key}, whose deletion is not in the journal.`),
    ]),
    ...[...told.receipts.keys()]
      .filter((number) => !numbers.has(number))
      .map((number) => `The journal has receipt ${number}, which the database does not have.`),
    ...[...told.deleted]
      .filter((key) => !noted.has(key))
      .map((key) => `The journal has the deletion of message ${key}, which no receipt names.`),
  ];
}

async function heldOf(
  { messages, holds }: AuditDeps,
  told: Told,
  today: LocalDate,
): Promise<{ readonly holds: readonly HeldBy[]; readonly faults: readonly string[] }> {
  const known = new Map<string, Entry<Hold>>();
  for await (const hold of everyItem((next) => holds.list(next))) known.set(hold.id, hold);
  const stamps = new Map<string, number>();
  const faults: string[] = [];
  for await (const item of everyItem((next) => messages.everything(next))) {
    if (item.state === "deleted") continue;
    if (item.state === "live" && told.deleted.has(item.key))
      faults.push(`Message ${item.key} was deleted and is here again.`);
    for (const id of item.holds) {
      stamps.set(id, (stamps.get(id) ?? 0) + 1);
      if (!known.has(id)) faults.push(`Message ${item.key} is held by ${id}, which nobody knows.`);
    }
  }
  const holding = [...known.values()].filter(({ record }) => isHolding(record));
  for (const { id, record } of holding) {
    if (record.reviewOn < today) faults.push(`Hold ${id} was to be reviewed on ${record.reviewOn}.`);
  }
  return {
    holds: holding.map(({ id, record: { basis, endsOn, reviewOn } }) => ({
      ...{ id, basis, messages: stamps.get(id) ?? 0, until: endsOn, reviewOn },
    })),
    faults,
  };
}
