/**
 * Orders of erasure: what an officer has decided to delete before its day, for a request. Staff can't delete; an order is
 * an entry of a register, and cleanup carries it out by the same steps as everything else that goes. What is on hold stays
 * for now, and goes when its last hold ends; until then the order is open. The restriction that an upheld objection leaves
 * behind does not stand in the way of its own erasure.
 */
import { changed, newEntry } from "./entries.ts";
import { everyItem } from "./everyItem.ts";
import type { Instant, LocalDate, Message, MessageKey } from "./model.ts";
import type { Note } from "./notes.ts";
import { endHold, type HoldDeps } from "./placeHold.ts";
import type { Entry, Register, Subject } from "./ports.ts";

/** The right by which it is erased: GDPR Art. 17, 21, 7(3). It stands on receipts, tombstones and in the journal. */
export type ErasureRule = "erasure" | "objection" | "withdrawal";

export type Order = {
  readonly rule: ErasureRule;
  /** Id of the request that it was given for. */
  readonly request: string;
  readonly keys: readonly MessageKey[];
  readonly orderedAt: Instant;
  readonly by: string;
  /** Id of the restriction whose stamps go with it. */
  readonly lifts: string | null;
  /** Null until everything is gone. */
  readonly doneAt: Instant | null;
};

/** An item of a table ends at 400 kB; who wants more erased gives two orders. */
export const mostInOrder = 2000;

export const newOrder = (
  id: string,
  order: Omit<Order, "doneAt">,
  { about, expiresOn }: { readonly about: Subject | null; readonly expiresOn: LocalDate },
): Entry<Order> => newEntry<Order>(id, { ...order, doneAt: null }, { about, expiresOn });

type OrderDeps = { readonly orders: Register<Order>; readonly messages: HoldDeps["messages"] };

/** A message that is to go before its day, the rule that says why, and the restriction that does not hold it. */
export type ErasureOrder = Pick<Order, "rule" | "lifts"> & { readonly key: MessageKey };

/** Bookkeeping material is kept by law, whoever asks (GDPR Art. 17(3)(b)): no order reaches it before its day. */
export const isErasable = ({ retention }: Pick<Message, "retention">): boolean =>
  retention.class !== "bookkeeping";

/** What has been ordered and may still be to do, in the words of cleanup. Only reads. */
export async function* erasuresOf({ orders }: Pick<OrderDeps, "orders">): AsyncGenerator<ErasureOrder> {
  for await (const { record } of openOrders(orders))
    for (const key of record.keys) yield { key, rule: record.rule, lifts: record.lifts };
}

/** Before cleanup deletes: takes the stamp of its own restriction off what an order is about to erase. */
export async function beginOrders({ orders, messages }: OrderDeps): Promise<void> {
  for await (const { record } of openOrders(orders)) {
    const { lifts } = record;
    if (lifts === null) continue;
    for (const key of record.keys) {
      const message = await messages.find(key);
      if (message?.state === "live" && message.holds.length === 1 && message.holds[0] === lifts)
        await messages.removeHold(key, lifts);
    }
  }
}

/**
 * After cleanup: an order of which everything is gone is done. Its restriction ends with it, and what staff have noted
 * about a case goes with the last message of the case.
 */
export async function settleOrders(
  deps: OrderDeps & HoldDeps & { readonly notes: Register<Note> },
): Promise<void> {
  for await (const order of openOrders(deps.orders)) {
    const { waiting } = await progressOf(deps, order.record);
    if (waiting.length > 0) continue;
    const { lifts, by } = order.record;
    if (lifts !== null) await endHold(deps, lifts, { by, why: "What it restricted was erased." });
    await deleteNotes(deps, order.record);
    await deps.orders.replace(changed(order, { ...order.record, doneAt: deps.now() }));
  }
}

/** A tombstone still knows its case; after a month nothing is left that the notes could be found by, nor are there any. */
async function deleteNotes(
  { messages, notes }: Pick<OrderDeps, "messages"> & { readonly notes: Register<Note> },
  { keys }: Order,
): Promise<void> {
  const items = await Promise.all(keys.map((key) => messages.find(key)));
  for (const caseId of new Set(items.flatMap((item) => (item === null ? [] : [item.caseId])))) {
    const left = await messages.ofCase(caseId);
    // An index that lags may still show what has just been buried, so what was ordered does not count.
    if (left.some(({ key, state }) => state !== "deleted" && !keys.includes(key))) continue;
    for await (const { id } of everyItem((next) => notes.about({ caseId }, next))) await notes.delete(id);
  }
}

/** How far an order has come: how many are gone (their tombstones may be, too), and what is still there. */
export async function progressOf(
  { messages }: Pick<OrderDeps, "messages">,
  { keys }: Order,
): Promise<{ readonly erased: number; readonly waiting: readonly Message[] }> {
  const items = await Promise.all(keys.map((key) => messages.find(key)));
  const waiting = items.filter((item): item is Message => item !== null && item.state !== "deleted");
  return { erased: keys.length - waiting.length, waiting };
}

async function* openOrders(orders: Register<Order>): AsyncGenerator<Entry<Order>> {
  for await (const order of everyItem((next) => orders.list(next)))
    if (order.record.doneAt === null) yield order;
}
