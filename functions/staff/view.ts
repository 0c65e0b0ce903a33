/**
 * A case as its page shows it: messages with their sanitized bodies, in the words of the role that reads. Pure; the
 * story that fetches and logs is case.ts.
 */
import type { LogLine } from "../cases/caseLog.ts";
import type { Attachment, Body, CaseHead, Message, Removed } from "../cases/model.ts";
import type { Note } from "../cases/notes.ts";
import type { Entry, Handled } from "../cases/ports.ts";
import { ruleOf } from "../cases/retention.ts";
import { heldReasons, withheldReasons } from "../mail/types.ts";
import type { CaseView, MessageView, NoteView, RemovedView, Role } from "./contract.ts";
import { labelFor } from "./labels.ts";
import { correctedContact, isHidden, knownSender, lastToGo, type Readable, rowOf } from "./row.ts";

/** Said when a live message names a body that the store does not have: shown as unreadable, never as empty. */
const bodyMissing = {
  reason: "body-missing",
  sentence: "The text of this message is not in the store. Tell whoever runs the mailbox.",
};

/** What stands beside the messages of a case. */
export type Beside = {
  /** By message key; a message without one is held, or its body is missing. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** Oldest first. */
  readonly notes: readonly Entry<Note>[];
  readonly lines: readonly Entry<LogLine>[];
};

export function viewOf(
  head: CaseHead,
  messages: Readable,
  { bodies, notes, lines }: Beside,
  role: Role,
): CaseView {
  const { preview: _, attachments: __, withheld: ___, contact, ...row } = rowOf(head, messages, role);
  const phones =
    correctedContact(messages)?.phones ??
    messages.flatMap(({ key }) => bodies.get(key)?.contact.phones ?? []);
  if (isHidden(messages, role)) {
    const deleteBecause = ruleOf(lastToGo(messages).retention);
    return {
      ...row,
      contact: null,
      deleteBecause,
      version: versionOf(head),
      messages: [],
      notes: [],
      log: [],
    };
  }
  return {
    ...row,
    contact: contact && { ...contact, phones: [...new Set(phones)] },
    deleteBecause: ruleOf(lastToGo(messages).retention),
    version: versionOf(head),
    messages: messages.map((message) => messageView(message, bodies.get(message.key) ?? null, role)),
    notes: notes.map((entry) => noteView(entry, role)),
    log: logOf(messages, lines),
  };
}

/** Names what staff decide of a case: two that saw the same version saw the same. */
export const versionOf = ({ status, assignee }: Handled): string =>
  Buffer.from(JSON.stringify([status, assignee])).toString("base64url");

export const noteView = ({ id, record: { at, who, text, removed } }: Entry<Note>, role: Role): NoteView => ({
  ...{ id, at, who, text },
  removed: removed.map((removal) => removedView({ ...removal, where: "text" }, role)),
});

/** What happened to the messages that are still here, and what staff did, oldest first. */
const logOf = (messages: readonly Message[], lines: readonly Entry<LogLine>[]): CaseView["log"] =>
  [...messages.flatMap(eventsOf), ...lines.map(({ record }) => staffEvent(record))].sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  );

const staffEvent = ({ at, who, act }: LogLine) => ({ ...{ at, who, act }, event: "staff" as const });

const eventsOf = ({ key, receivedAt, notice, noticeAt }: Message): CaseView["log"] => [
  { at: receivedAt, event: "received", message: key },
  ...(notice === "sent" && noticeAt !== null
    ? [{ at: noticeAt, event: "notice" as const, message: key }]
    : []),
];

function messageView(message: Message, body: Body | null, role: Role): MessageView {
  const known = {
    id: message.key,
    receivedAt: message.receivedAt,
    deleteOn: message.retention.deleteOn,
    copies: message.copies.length,
    events: message.events.map(({ kind, at }) => ({ kind, at })),
    notice: message.notice,
    ...(message.mentions === null ? {} : { mentions: message.mentions }),
    ...statementsOf(message),
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

function statementsOf({ corrections = [] }: Message): Pick<MessageView, "statements" | "corrections"> {
  const statements = corrections.flatMap(({ at, statement }) =>
    statement === null ? [] : [{ at, text: statement }],
  );
  return { corrections: corrections.length, ...(statements.length > 0 && { statements }) };
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
