/**
 * Opening one case. The reading is logged before anything is looked up, so that a reading that can't be logged reads
 * nothing. If it stops halfway there is a log entry too many, never one too few.
 */

import { isOver } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import type { Body, CaseId, LocalDate, Message, MessageKey, Tombstone } from "../cases/model.ts";
import type { Entry, Register } from "../cases/ports.ts";
import { isVisible, localDate, ruleOf } from "../cases/retention.ts";
import type { CaseView } from "./contract.ts";
import type { Staff, StaffDeps } from "./deps.ts";
import { isHidden, type Readable, readableOf } from "./row.ts";
import { viewOf } from "./view.ts";

/** When the last message of a case was deleted, and by which rule (e.g. `general P1Y`). */
export type Gone = { readonly deletedOn: LocalDate; readonly rule: string };

export type Opened =
  | { readonly outcome: "shown"; readonly view: CaseView }
  | { readonly outcome: "gone"; readonly gone: Gone }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "unlogged" };

export async function openCase(deps: StaffDeps, staff: Staff, id: CaseId): Promise<Opened> {
  const at = deps.now();
  try {
    await deps.readLog.append({ ...readingBy(staff), at, caseId: id, what: "case" });
  } catch {
    return { outcome: "unlogged" };
  }
  const today = localDate(at);
  const [head, items] = await Promise.all([deps.cases.get(id), deps.messages.ofCase(id)]);
  const readable = readableOf(items, today);
  if (head !== null && readable !== null) {
    // What may not be shown is not fetched either.
    if (isHidden(readable, staff.role))
      return { outcome: "shown", view: viewOf(head, readable, nothingBeside, staff.role) };
    const [bodies, notes, lines] = await Promise.all([
      bodiesOf(deps, readable),
      entriesAbout(deps.notes, id, today),
      entriesAbout(deps.caseLog, id, today),
    ]);
    return { outcome: "shown", view: viewOf(head, readable, { bodies, notes, lines }, staff.role) };
  }
  const gone = goneOf(items, today);
  return gone === null ? { outcome: "unknown" } : { outcome: "gone", gone };
}

const nothingBeside = { bodies: new Map<string, Body>(), notes: [], lines: [] } as const;

export type OpenedPicture =
  | { readonly outcome: "shown"; readonly png: Uint8Array }
  | Exclude<Opened, { outcome: "shown" }>;

/** A redrawn picture of a message. Looking at it is a reading like any other. */
export async function openPicture(
  deps: StaffDeps,
  staff: Staff,
  id: CaseId,
  key: MessageKey,
  index: number,
): Promise<OpenedPicture> {
  const at = deps.now();
  try {
    await deps.readLog.append({ ...readingBy(staff), at, caseId: id, what: "attachment" });
  } catch {
    return { outcome: "unlogged" };
  }
  const today = localDate(at);
  const items = await deps.messages.ofCase(id);
  const readable = readableOf(items, today);
  const message = readable?.find((each) => each.key === key);
  if (readable !== null && isHidden(readable, staff.role)) return { outcome: "unknown" };
  if (message === undefined) {
    const gone = goneOf(
      items.filter((item) => item.key === key),
      today,
    );
    return gone === null ? { outcome: "unknown" } : { outcome: "gone", gone };
  }
  const png = message.attempt === null ? null : await deps.bodies.getFile(key, message.attempt, index);
  return png === null ? { outcome: "unknown" } : { outcome: "shown", png };
}

/** A supporter reads to help; an officer who opens a case looks after it. What is read for a request says so itself. */
const readingBy = ({ name, role }: Staff) =>
  ({ who: name, role, purpose: role === "officer" ? "oversight" : "support" }) as const;

/**
 * What is said of a case that has nothing left to show: the message that went last. One past its day that cleanup has
 * not reached yet is gone all the same.
 */
function goneOf(items: readonly (Message | Tombstone)[], today: LocalDate): Gone | null {
  const gone = items
    .filter((item) => item.state === "deleted" || !isVisible(item, today))
    .map(
      (item): Gone =>
        item.state === "deleted"
          ? { deletedOn: item.deletedOn, rule: item.rule }
          : { deletedOn: earlier(item.retention.deleteOn, today), rule: ruleOf(item.retention) },
    );
  return gone.toSorted((a, b) => (a.deletedOn < b.deletedOn ? -1 : 1)).at(-1) ?? null;
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** Oldest first, without those whose day has come. */
async function entriesAbout<T>(
  register: Register<T>,
  caseId: CaseId,
  today: LocalDate,
): Promise<readonly Entry<T>[]> {
  const found: Entry<T>[] = [];
  for await (const entry of everyItem((next) => register.about({ caseId }, next)))
    if (!isOver(entry, today)) found.unshift(entry);
  return found;
}

async function bodiesOf(deps: StaffDeps, messages: Readable): Promise<Map<string, Body>> {
  const bodies = new Map<string, Body>();
  for (const { key, attempt } of messages) {
    const body = attempt === null ? null : await deps.bodies.get(key, attempt);
    if (body !== null) bodies.set(key, body);
  }
  return bodies;
}
