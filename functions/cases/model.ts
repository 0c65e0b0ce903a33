/**
 * What the product keeps: messages (one sanitized mail each), the heads of the cases that thread them, and the
 * tombstones that stand where a message was. Subject, preview, contact and counts belong to the message, so that they
 * go with it; a case shows what its remaining messages still have.
 */
import type { HeldReason, WithheldReason } from "../mail/types.ts";
import type { Category } from "../scrub/categories.ts";
import type { Removal } from "../scrub/types.ts";

/** HMAC of the SES id: the identity of a mail for as long as anything remembers it. */
export type MessageKey = string;
/** Derived from the key of the first message of the case. */
export type CaseId = string;
/** `YYYY-MM-DD` in Europe/Copenhagen. */
export type LocalDate = string;
/** RFC 3339 in UTC with milliseconds, as `Date.toISOString` writes it: sorts as text. */
export type Instant = string;

/**
 * Where a removal stands: `subject`, `text`, `contact.name`, `attachments[0]` (its text) and so on. In a picture its range
 * is empty, as its text is kept nowhere.
 */
export type Removed = Removal & { readonly where: string };

export type Attachment = {
  readonly filename: string;
  readonly contentType: string;
} & (
  | { readonly status: "scrubbed"; readonly text: string }
  /** A picture, kept as a file of the body under its place among the attachments: what was found in it is black. */
  | {
      readonly status: "redrawn";
      readonly width: number;
      readonly height: number;
      /** Places that look like text and could not be read: black for that alone. */
      readonly unread: number;
    }
  | { readonly status: "withheld"; readonly reason: WithheldReason }
);

type Contact = {
  readonly name: string;
  readonly email: string;
  /** E.164, lifted from the text. */
  readonly phones: readonly string[];
};

/** The sanitized mail: all that staff will ever read of it. */
export type Body = {
  readonly subject: string;
  readonly text: string;
  readonly contact: Contact;
  readonly attachments: readonly Attachment[];
  readonly removed: readonly Removed[];
};

/** The rights of GDPR chapter III that somebody may ask for. */
export const requestKinds = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "portability",
  "withdrawal",
  "complaint",
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** The little of a body that lists need, kept on the message item. */
export type Summary = {
  readonly subject: string;
  readonly preview: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly removed: Readonly<Partial<Record<Category, number>>>;
  readonly attachments: number;
  readonly withheld: number;
  /** What it seems to ask for of the rights; absent in nearly all mails. A mark for people, no decision. */
  readonly requests?: readonly RequestKind[];
};

export type RetentionClass = "general" | "spam" | "bookkeeping";

/**
 * When a message goes, and why then. Fixed at receipt; nothing restarts it. Two things may change it, and both are noted:
 * a stricter policy, which only ever makes it earlier, and a person who says that the message is bookkeeping material.
 */
export type Retention = {
  readonly class: RetentionClass;
  readonly clockStart: LocalDate;
  /** ISO 8601 duration, e.g. `P1Y`. */
  readonly period: string;
  readonly deleteOn: LocalDate;
  /** The version of the policy that says so. */
  readonly policyVersion: string;
  /** The day that was fixed before, and why it is another one now; null while it is the first. */
  readonly changed: {
    readonly on: LocalDate;
    readonly from: LocalDate;
    readonly because: "stricter policy" | "bookkeeping";
    /** What a person said, scrubbed; null where a policy did it. */
    readonly reason: string | null;
  } | null;
};

/**
 * none: no notice is owed (see intake/notice.ts). due: owed. claimed: one attempt has begun, there will be no other.
 * sent: done. limited: this address already had one today.
 */
type NoticeState = "none" | "due" | "claimed" | "sent" | "limited";

/** What a machine told about a message of ours: it could not be delivered, was answered by a machine, was opened. */
type EventKind = "bounce" | "auto-reply" | "read-receipt";

export type MessageEvent = {
  /** Key of the mail that told it: nothing else of that mail is kept. */
  readonly id: MessageKey;
  readonly kind: EventKind;
  readonly at: Instant;
};

/**
 * What the person has had put right (GDPR Art. 16): contact data, or a statement of their own. The mail stays as it came;
 * of several the last contact counts. Texts are scrubbed.
 */
export type Correction = {
  readonly at: Instant;
  readonly contact: Contact | null;
  readonly statement: string | null;
};

/** More events on one message tell nothing new. */
export const mostEvents = 20;

export type Message = {
  readonly state: "live" | "deleting";
  readonly schema: 1;
  readonly key: MessageKey;
  readonly caseId: CaseId;
  readonly receivedAt: Instant;
  readonly retention: Retention;
  /** Names the body under `bodies/<key>/<attempt>`; null for a held mail, which has none. */
  readonly attempt: string | null;
  /** Pictures among its attachments are still being read; the raw mail is kept for it. */
  readonly beingRead: boolean;
  readonly held: HeldReason | null;
  readonly summary: Summary | null;
  /** HMACs; null where the mail has no such thing. */
  readonly contactKey: string | null;
  readonly messageIdKey: string | null;
  /** Keys of mails that were the same mail once more. */
  readonly copies: readonly MessageKey[];
  /** In the order in which they came, at most `mostEvents`. */
  readonly events: readonly MessageEvent[];
  readonly automated: boolean;
  /** Another case that the mail refers to, but whose sender it may not join. */
  readonly mentions: CaseId | null;
  readonly notice: NoticeState;
  /** When the notice last moved; null while it never did. */
  readonly noticeAt: Instant | null;
  /**
   * Where the notice about a held mail goes: its sanitized sender, who stands nowhere else, as such a mail has no body.
   * Null as soon as the notice has moved, and for every other message.
   */
  readonly noticeTo: string | null;
  /** Holds that stand on this message; while there is one it cannot be claimed for deletion. */
  readonly holds: readonly string[];
  /** In the order in which they came; absent where there is none. */
  readonly corrections?: readonly Correction[];
  /** The rule of the erasure for which it was claimed; null: it goes, or went, by its date. */
  readonly erasure: string | null;
  readonly policyVersion: string;
  readonly engineVersion: string;
};

/** What stands under the key of a deleted message: when and by which rule. Nothing personal. */
export type Tombstone = {
  readonly state: "deleted";
  readonly schema: 1;
  readonly key: MessageKey;
  readonly caseId: CaseId;
  readonly deletedOn: LocalDate;
  /** E.g. `general P1Y`. */
  readonly rule: string;
  /** The tombstone itself goes on this day. */
  readonly expiresOn: LocalDate;
};

export const statuses = ["open", "waiting", "closed", "held", "spam"] as const;
export type Status = (typeof statuses)[number];

/** The head of a case: nothing on it belongs to a message. */
export type CaseHead = {
  readonly id: CaseId;
  readonly status: Status;
  readonly assignee: string | null;
  readonly latestAt: Instant;
};

/** How a received mail ended. Every mail is accounted for once, under its message key. */
export type Outcome = "new" | "joined" | "copy" | "held" | "refused" | "barred" | "too-old" | "event";
