/**
 * A case as its page shows it: messages with their sanitized bodies, in the words of the role that reads. Pure; the
 * story that fetches and logs is case.ts.
 */
import type { Attachment, Body, CaseHead, Message, Removed } from "../cases/model.ts";
import { ruleOf } from "../cases/retention.ts";
import { heldReasons, withheldReasons } from "../mail/types.ts";
import type { CaseView, MessageView, RemovedView, Role } from "./contract.ts";
import { labelFor } from "./labels.ts";
import { knownSender, lastToGo, type Readable, rowOf } from "./row.ts";

/** Said when a live message names a body that the store does not have: shown as unreadable, never as empty. */
const bodyMissing = {
  reason: "body-missing",
  sentence: "The text of this message is not in the store. Tell whoever runs the mailbox.",
};

/**
 * @param bodies by message key; a message without one is held, or its body is missing
 */
export function viewOf(
  head: CaseHead,
  messages: Readable,
  bodies: ReadonlyMap<string, Body>,
  role: Role,
): CaseView {
  const { preview: _, attachments: __, withheld: ___, contact, ...row } = rowOf(head, messages, role);
  const phones = messages.flatMap(({ key }) => bodies.get(key)?.contact.phones ?? []);
  return {
    ...row,
    contact: contact && { ...contact, phones: [...new Set(phones)] },
    deleteBecause: ruleOf(lastToGo(messages).retention),
    messages: messages.map((message) => messageView(message, bodies.get(message.key) ?? null, role)),
    log: logOf(messages),
  };
}

/** What happened to the messages that are still here, oldest first. */
const logOf = (messages: readonly Message[]): CaseView["log"] =>
  messages
    .flatMap(({ key, receivedAt, notice, noticeAt }) => [
      { at: receivedAt, event: "received" as const, message: key },
      ...(notice === "sent" && noticeAt !== null
        ? [{ at: noticeAt, event: "notice" as const, message: key }]
        : []),
    ])
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

function messageView(message: Message, body: Body | null, role: Role): MessageView {
  const known = {
    id: message.key,
    receivedAt: message.receivedAt,
    deleteOn: message.retention.deleteOn,
    copies: message.copies.length,
    events: message.events.map(({ kind, at }) => ({ kind, at })),
    notice: message.notice,
    ...(message.mentions === null ? {} : { mentions: message.mentions }),
  };
  if (body === null) {
    const held =
      message.held === null ? bodyMissing : { reason: message.held, sentence: heldReasons[message.held] };
    return { ...known, from: null, subject: null, text: null, removed: [], attachments: [], held };
  }
  const sender = knownSender(body.contact);
  return {
    ...known,
    from: sender && { name: sender.name, email: sender.email },
    subject: body.subject,
    text: body.text,
    removed: body.removed.map((removal) => removedView(removal, role)),
    attachments: body.attachments.map(attachmentView),
  };
}

/** Detector and confidence would tell a supporter what the label hides. */
function removedView(removal: Removed, role: Role): RemovedView {
  const { category, detector, confidence, letter, start, end, where } = removal;
  return {
    category: labelFor(role, category),
    where,
    start,
    end,
    ...(letter === undefined ? {} : { letter }),
    ...(role === "officer" ? { detector, confidence } : {}),
  };
}

function attachmentView(attachment: Attachment): MessageView["attachments"][number] {
  return attachment.status === "withheld"
    ? { ...attachment, sentence: withheldReasons[attachment.reason] }
    : { ...attachment };
}
