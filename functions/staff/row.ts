/**
 * A case as one row of a list, derived from the messages that may still be read and from nothing else: what was on a
 * message goes with it.
 */
import { numberOf } from "../cases/keys.ts";
import type { CaseHead, LocalDate, Message, Summary, Tombstone } from "../cases/model.ts";
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
  const summaries = messages.map(({ summary }) => summary).filter((summary) => summary !== null);
  const hold = holdOn(messages);
  return {
    id: head.id,
    number: numberOf(head.id),
    subject: summaries[0]?.subject ?? null,
    preview: summaries.at(-1)?.preview ?? "",
    status: head.status,
    contact: contactOf(summaries),
    removed: countLabels(
      role,
      summaries.map(({ removed }) => removed),
    ),
    attachments: sum(summaries, "attachments"),
    withheld: sum(summaries, "withheld"),
    receivedAt: (messages.at(-1) ?? messages[0]).receivedAt,
    deleteOn: lastToGo(messages).retention.deleteOn,
    ...(hold === undefined ? {} : { hold }),
  };
}

/** The message that outlives the others decides when the case is gone. */
export const lastToGo = (messages: Readable): Message =>
  messages.reduce((last, each) => (each.retention.deleteOn >= last.retention.deleteOn ? each : last));

const holdOn = (messages: Readable): string | undefined =>
  messages.flatMap(({ holds }) => holds).find(() => true);

/** A mail from an unknown sender has an empty contact. */
export const knownSender = <T extends { readonly name: string; readonly email: string }>(
  contact: T | undefined,
): T | null => (contact !== undefined && contact.name + contact.email !== "" ? contact : null);

function contactOf(summaries: readonly Summary[]): CaseRow["contact"] {
  const contact = knownSender(summaries[0]?.contact);
  return contact && { name: contact.name, email: contact.email };
}

const sum = (summaries: readonly Summary[], what: "attachments" | "withheld"): number =>
  summaries.reduce((total, summary) => total + summary[what], 0);
