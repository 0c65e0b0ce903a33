/**
 * What cleanup would do, without doing it: `npm run cleanup -- --dry-run`. It judges every message by its own key as
 * cleanup would after it has brought holds and days to where they should be, so it also names what only the weekly walk
 * would find. Reads only.
 */
import { everyItem } from "../cases/everyItem.ts";
import { type Hold, hasExpired, isHolding } from "../cases/holds.ts";
import type { LocalDate, Message, MessageKey } from "../cases/model.ts";
import { type ErasureOrder, erasuresOf, isErasable } from "../cases/orders.ts";
import type { Entry, HoldScope } from "../cases/ports.ts";
import { localDate, ruleOf, stricter } from "../cases/retention.ts";
import type { CleanupDeps } from "./cleanup.ts";
import { ruleFor } from "./deletion.ts";

type ForeseeDeps = Pick<CleanupDeps, "messages" | "holds" | "policy" | "orders" | "now">;

export type Foreseen = {
  readonly asOf: LocalDate;
  readonly messages: number;
  /** How many would go by each rule. */
  readonly rules: Readonly<Record<string, number>>;
  /** Their keyed ids, sorted. */
  readonly keys: readonly MessageKey[];
  /** How many are due and stay, because something holds them. */
  readonly onHold: number;
};

/** What the cleanup of `asOf` would delete now. */
export async function foresee(deps: ForeseeDeps, asOf: LocalDate): Promise<Foreseen> {
  const today = localDate(deps.now());
  const holds = await holdsOf(deps);
  const ordered = new Map<MessageKey, ErasureOrder>();
  for await (const order of erasuresOf(deps)) ordered.set(order.key, order);
  const rules: Record<string, number> = {};
  const keys: MessageKey[] = [];
  let onHold = 0;
  for await (const item of everyItem((next) => deps.messages.everything(next))) {
    if (item.state === "deleted") continue;
    const rule = ruleNow(deps, item, { asOf, today, ordered });
    if (rule === null) continue;
    const lifted = ordered.get(item.key)?.lifts ?? null;
    if (item.state === "live" && isHeld(item, holds, { today, lifted })) onHold += 1;
    else {
      keys.push(item.key);
      rules[rule] = (rules[rule] ?? 0) + 1;
    }
  }
  return { asOf, messages: keys.length, rules, keys: keys.toSorted(), onHold };
}

/** Null where it does not go. */
function ruleNow(
  { policy }: ForeseeDeps,
  message: Message,
  {
    asOf,
    today,
    ordered,
  }: {
    readonly asOf: LocalDate;
    readonly today: LocalDate;
    readonly ordered: ReadonlyMap<MessageKey, ErasureOrder>;
  },
): string | null {
  if (message.state === "deleting") return ruleFor(message);
  // Who is due by both goes by its day: cleanup comes to the due ones first.
  if (message.retention.deleteOn <= asOf) return ruleOf(message.retention);
  const order = ordered.get(message.key);
  if (order !== undefined && isErasable(message)) return order.rule;
  const strict = stricter(message.retention, policy, today);
  return strict !== null && strict.deleteOn <= asOf ? ruleOf(strict) : null;
}

async function holdsOf({ holds }: ForeseeDeps): Promise<readonly Entry<Hold>[]> {
  const all: Entry<Hold>[] = [];
  for await (const hold of everyItem((next) => holds.list(next))) all.push(hold);
  return all;
}

/** By a stamp that nothing takes off, or by a hold that is about to stamp it. */
function isHeld(
  message: Message,
  holds: readonly Entry<Hold>[],
  { today, lifted }: { readonly today: LocalDate; readonly lifted: string | null },
): boolean {
  const over = new Set(
    holds
      .filter(({ id, record }) => id === lifted || !isHolding(record) || hasExpired(record, today))
      .map(({ id }) => id),
  );
  if (message.holds.some((id) => !over.has(id))) return true;
  return holds.some(({ id, record }) => !over.has(id) && covers(record.scope, message));
}

const covers = (scope: HoldScope, { key, caseId, contactKey }: Message): boolean =>
  "message" in scope
    ? scope.message === key
    : "caseId" in scope
      ? scope.caseId === caseId
      : scope.contactKey === contactKey;
