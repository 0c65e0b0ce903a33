/**
 * Erasure before the day: a preview that says what would go and what stays and why, and an order that names exactly what
 * was previewed. Nothing is deleted here: cleanup carries the order out, by the same steps and with the same receipt as
 * everything else that goes.
 */
import { createHash } from "node:crypto";
import { writeLine } from "../cases/caseLog.ts";
import { changed, entryId } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import type { HoldBasis } from "../cases/holds.ts";
import { contactKey, numberOf } from "../cases/keys.ts";
import type { CaseId, Instant, LocalDate, Message, MessageKey } from "../cases/model.ts";
import { type ErasureRule, isErasable, mostInOrder, newOrder, type Order } from "../cases/orders.ts";
import type { Entry } from "../cases/ports.ts";
import { isProven, type RightsRequest } from "../cases/requests.ts";
import { addPeriod, isVisible, localDate } from "../cases/retention.ts";
import { changedMeanwhile, done, type Ended, type Officer, type RightsDeps, refused } from "./deps.ts";
import { type Seen, seen } from "./requests.ts";

/** What to erase: everything of an address, or only some messages, which may be those of others. */
export type ErasureScope = {
  readonly address: string;
  readonly messages?: readonly MessageKey[] | undefined;
};

type Named = {
  readonly id: MessageKey;
  readonly caseId: CaseId;
  readonly number: string;
  readonly receivedAt: Instant;
  readonly deleteOn: LocalDate;
  /** Written by somebody else: it only speaks of the person. */
  readonly ofOthers: boolean;
};

export type ErasurePreview = {
  readonly goes: readonly Named[];
  /** On hold, or bookkeeping material. Ordered with the rest, it goes when nothing stands in the way any more. */
  readonly stays: readonly (Named & {
    readonly because: readonly {
      /** Null where it is no hold. */
      readonly hold: string | null;
      readonly basis: HoldBasis | "bookkeeping" | "unknown";
      readonly until: LocalDate | null;
    }[];
  })[];
  /** What has to be typed to order it. */
  readonly confirm: string;
  /** Names this preview: an order is for exactly what it showed. */
  readonly preview: string;
};

/** Kinds of requests that erase, and the rule by which. */
const rules: Partial<Readonly<Record<RightsRequest["kind"], ErasureRule>>> = {
  erasure: "erasure",
  objection: "objection",
  withdrawal: "withdrawal",
};

export async function previewErasure(
  deps: RightsDeps,
  { record, about }: Entry<RightsRequest>,
  { address, messages }: ErasureScope,
): Promise<Ended<ErasurePreview>> {
  const contact = contactKey(deps.digest, address);
  if (about !== null && "contactKey" in about && about.contactKey !== contact)
    return refused("This is not the address that the request is about.");
  const chosen = messages === undefined ? await everythingOf(deps, contact) : await these(deps, messages);
  if (chosen === null)
    return refused("One of these messages is not there (any more). Make the preview anew.");
  if (chosen.length > mostInOrder)
    return refused(`One order erases at most ${mostInOrder} messages. Choose some of them, then the rest.`);
  const named = (message: Message): Named => ({
    id: message.key,
    caseId: message.caseId,
    number: numberOf(message.caseId),
    receivedAt: message.receivedAt,
    deleteOn: message.retention.deleteOn,
    ofOthers: message.contactKey !== contact,
  });
  // The restriction of this very request gives way to it.
  const holdsOn = ({ holds }: Message) => holds.filter((id) => id !== record.restriction);
  const mayGo = (message: Message) => holdsOn(message).length === 0 && isErasable(message);
  const goes = chosen.filter(mayGo).map(named);
  const stays = await Promise.all(
    chosen
      .filter((message) => !mayGo(message))
      .map(async (message) => ({
        ...named(message),
        because: [
          ...(await Promise.all(holdsOn(message).map((id) => reasonOf(deps, id)))),
          ...(isErasable(message) ? [] : [bookkeepingUntil(message.retention.deleteOn)]),
        ],
      })),
  );
  const cases = [...new Set(goes.map(({ number }) => number))];
  const [only, ...others] = cases;
  const confirm = only !== undefined && others.length === 0 ? only : `erase ${goes.length}`;
  return done({ goes, stays, confirm, preview: nameOf(goes, stays) });
}

const bookkeepingUntil = (until: LocalDate) => ({ hold: null, basis: "bookkeeping" as const, until });

async function everythingOf({ messages, now }: RightsDeps, contact: string): Promise<readonly Message[]> {
  const today = localDate(now());
  const found: Message[] = [];
  for await (const message of everyItem((next) => messages.ofContact(contact, next)))
    if (isVisible(message, today)) found.push(message);
  return found;
}

async function these(
  { messages, now }: RightsDeps,
  keys: readonly MessageKey[],
): Promise<readonly Message[] | null> {
  const today = localDate(now());
  const found = await Promise.all([...new Set(keys)].map((key) => messages.find(key)));
  const live = found.filter(
    (item): item is Message => item !== null && item.state === "live" && isVisible(item, today),
  );
  return live.length === found.length ? live : null;
}

async function reasonOf({ holds }: RightsDeps, id: string) {
  const hold = await holds.get(id);
  return { hold: id, basis: hold?.record.basis ?? ("unknown" as const), until: hold?.record.endsOn ?? null };
}

function nameOf(goes: readonly Named[], stays: readonly Named[]): string {
  const ids = (of: readonly Named[]) => of.map(({ id }) => id).toSorted();
  return createHash("sha256")
    .update(JSON.stringify([ids(goes), ids(stays)]))
    .digest("hex")
    .slice(0, 32);
}

export type Confirmed = ErasureScope & { readonly preview: string; readonly confirm: string };

/** Orders what was previewed. The order is made before the request names it, and names the request itself. */
export async function orderErasure(
  deps: RightsDeps,
  who: Officer,
  version: Seen,
  confirmed: Confirmed,
): Promise<Ended<Entry<Order>>> {
  const entry = await seen(deps, version);
  if ("outcome" in entry) return entry;
  const { record } = entry;
  const rule = rules[record.kind];
  if (rule === undefined) return refused("Only erasure, an upheld objection and a withdrawal erase.");
  if (!isProven(record)) return refused("It is not known yet who asks, so nothing may be erased.");
  const decided = record.outcome?.result;
  if (record.kind === "objection" && decided !== "granted" && decided !== "partly")
    return refused("An objection erases when it has been upheld: close it as granted first.");
  const preview = await previewErasure(deps, entry, confirmed);
  if (preview.outcome !== "done") return preview;
  const { goes, confirm } = preview.value;
  if (preview.value.preview !== confirmed.preview) return changedMeanwhile;
  const all = [...goes, ...preview.value.stays];
  if (all.length === 0) return refused("Nothing would be erased.");
  if (confirmed.confirm.trim().toUpperCase() !== confirm.toUpperCase())
    return refused("What was typed is not what the preview asks for.");
  const at = deps.now();
  const order = newOrder(
    entryId(at, deps.newName()),
    {
      rule,
      request: entry.id,
      // What is on hold is ordered with the rest, and goes when its last hold ends.
      keys: all.map(({ id }) => id),
      orderedAt: at,
      by: who.name,
      lifts: record.restriction,
    },
    { about: entry.about, expiresOn: addPeriod(localDate(at), deps.rememberFor) },
  );
  await writeLine(deps, who, "erasure ordered", order.id, entry.about);
  if (!(await deps.orders.create(order))) return changedMeanwhile;
  const next = changed(entry, { ...record, orders: [...record.orders, order.id] });
  return (await deps.requests.replace(next)) ? done(order) : changedMeanwhile;
}

/** The numbers of the receipts that name what an order erased. */
export async function receiptsOf(
  { runs }: Pick<RightsDeps, "runs">,
  { keys, orderedAt }: Order,
): Promise<readonly number[]> {
  const wanted = new Set(keys);
  const numbers: number[] = [];
  let receipt = await runs.latest();
  while (receipt !== null && (receipt.closed?.closedAt ?? orderedAt) >= orderedAt) {
    if (receipt.closed !== null && receipt.keys.some((key) => wanted.has(key))) numbers.push(receipt.number);
    receipt = receipt.number > 1 ? await runs.get(receipt.number - 1) : null;
  }
  return numbers.toSorted((a, b) => a - b);
}
