/**
 * A case as one row of a list, derived from the messages that may still be read and from nothing else: what was on a
 * message goes with it.
 */
import { isRestricted } from "../cases/holds.ts";
import { numberOf } from "../cases/keys.ts";
import type { CaseHead, Correction, LocalDate, Message, Summary, Tombstone } from "../cases/model.ts";
import { isVisible } from "../cases/retention.ts";
import type { CaseRow, Role } from "./contract.ts";
import { countLabels } from "./labels.ts";

/** At least one message; oldest receipt first. */
export type Readable = readonly [Message, ...Message[]];

/** Of everything that stands in a case (in the order of the store) only what may be read; null when nothing is left. */
export function readableOf(items: readonly (Message | Tombstone)[], today: LocalDate): Readable | null {
  const live = items.filter((item) => item.state !== "deleted");
  const [first, ...rest] = live.filter((message) => isVisible(message, today));
  return first === undefined ? null : [first, ...rest];
}

/**
 * Subject and contact are those of the first mail, as the case is named after it; preview and time are those of the
 * latest. Mails that are held have none of them.
 */
export function rowOf(head: CaseHead, messages: Readable, role: Role): CaseRow {
  if (isHidden(messages, role)) return hiddenRow(head, messages);
  const summaries = messages.map(({ summary }) => summary).filter((summary) => summary !== null);
  const hold = holdOn(messages);
  return {
    id: head.id,
    number: numberOf(head.id),
    subject: summaries[0]?.subject ?? null,
    preview: summaries.at(-1)?.preview ?? "",
    status: head.status,
    contact: contactOf(messages, summaries),
    removed: countLabels(
      role,
      summaries.map(({ removed }) => removed),
    ),
    attachments: sum(summaries, "attachments"),
    withheld: sum(summaries, "withheld"),
    receivedAt: (messages.at(-1) ?? messages[0]).receivedAt,
    deleteOn: lastToGo(messages).retention.deleteOn,
    ...(hold === undefined ? {} : { hold }),
    assignee: head.assignee,
    ...marksOf(messages),
  };
}

/**
 * Is the processing restricted (GDPR Art. 18) and this role one that may not look? One restricted message hides the whole
 * case, since the others quote it and answer it.
 */
export const isHidden = (messages: Readable, role: Role): boolean =>
  role !== "officer" && messages.some(isRestricted);

/** Number and days, which programs rely on; nothing of content, sender or work on it. */
const hiddenRow = (head: CaseHead, messages: Readable): CaseRow => ({
  id: head.id,
  number: numberOf(head.id),
  subject: null,
  preview: "",
  status: head.status,
  contact: null,
  removed: {},
  attachments: 0,
  withheld: 0,
  receivedAt: (messages.at(-1) ?? messages[0]).receivedAt,
  deleteOn: lastToGo(messages).retention.deleteOn,
  assignee: null,
  restricted: true,
});

function marksOf(messages: Readable): Pick<CaseRow, "restricted" | "requests"> {
  const requests = [...new Set(messages.flatMap(({ summary }) => summary?.requests ?? []))];
  return {
    ...(messages.some(isRestricted) && { restricted: true }),
    ...(requests.length > 0 && { requests }),
  };
}

/** The message that outlives the others decides when the case is gone. */
export const lastToGo = (messages: Readable): Message =>
  messages.reduce((last, each) => (each.retention.deleteOn >= last.retention.deleteOn ? each : last));

const holdOn = (messages: Readable): string | undefined =>
  messages.flatMap(({ holds }) => holds).find(() => true);

/** The contact of the case as the person has had it put right; null where nobody has. */
export const correctedContact = (messages: Readable): Correction["contact"] =>
  messages
    .filter(({ contactKey }) => contactKey === messages[0].contactKey)
    .flatMap(({ corrections = [] }) => corrections)
    .filter(({ contact }) => contact !== null)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)?.contact ?? null;

/** A mail from an unknown sender has an empty contact. */
export const knownSender = <T extends { readonly name: string; readonly email: string }>(
  contact: T | undefined,
): T | null => (contact !== undefined && contact.name + contact.email !== "" ? contact : null);

/** As it was last put right, or as it stands in the first mail that names its sender. */
function contactOf(messages: Readable, summaries: readonly Summary[]): CaseRow["contact"] {
  const contact = correctedContact(messages) ?? knownSender(summaries[0]?.contact);
  return contact && { name: contact.name, email: contact.email };
}

const sum = (summaries: readonly Summary[], what: "attachments" | "withheld"): number =>
  summaries.reduce((total, summary) => total + summary[what], 0);
