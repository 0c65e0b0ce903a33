/**
 * From raw bytes to what may be kept, in one pure step: read the mail, scrub every text of it, and turn what
 * identifies it into keyed digests. Unscrubbed text exists inside this function only. Whatever can't be read or scrubbed
 * safely comes back as held; nothing is ever passed on unchanged.
 */

import { createHash } from "node:crypto";
import { caseOfToken, contactKey, messageIdKey, messageOfNotice } from "../cases/keys.ts";
import type { Attachment, Body, CaseId, Removed } from "../cases/model.ts";
import { readMail } from "../mail/readMail.ts";
import type { AutomaticKind, HeldReason, Mail, ReadMail, Receipt } from "../mail/types.ts";
import { createLetters, scrub } from "../scrub/scrub.ts";
import type { ScrubPolicy } from "../scrub/types.ts";
import { type Digest, hex } from "../shared/digest.ts";

export type Treated =
  | {
      readonly status: "held";
      readonly receipt: Receipt;
      readonly reason: HeldReason;
      /** The sender of an encrypted mail, if nothing had to be removed from his address; else null. */
      readonly writer: { readonly email: string; readonly automated: boolean } | null;
    }
  | {
      readonly status: "case";
      readonly receipt: Receipt;
      readonly body: Body;
      readonly automated: boolean;
      /** The sender's address stands in the body as he wrote it: nothing had to be removed from it. */
      readonly answerable: boolean;
      readonly keys: MailKeys;
      /** Set where the mail is no letter but tells something about one of our messages, see `noteEvent`. */
      readonly event: EventFound | null;
    };

export type EventFound = {
  readonly kind: AutomaticKind;
  /** Cases whose token it quotes, and the messages that our own notices say they are about. */
  readonly tokens: readonly CaseId[];
  readonly notices: readonly string[];
  /** Keys of the Message-IDs that it quotes. */
  readonly references: readonly string[];
};

/** What of a mail is remembered to recognise others by: digests, and cases that it brings a token of. */
export type MailKeys = {
  readonly contact: string | null;
  readonly messageId: string | null;
  /** Newest first. */
  readonly references: readonly string[];
  readonly tokens: readonly CaseId[];
  /** Equal for the same mail sent or delivered once more. */
  readonly copy: string;
};

/**
 * Never throws: a reader or detector that does makes the mail held ("reader-failed").
 * @param raw the mail as the door stored it, SES block on top
 * @param onRead called between reading and scrubbing, for those who time the two
 */
export async function treat(
  raw: Uint8Array,
  policy: ScrubPolicy,
  digest: Digest,
  onRead: () => void = () => {},
): Promise<Treated> {
  const read = await readMail(raw);
  onRead();
  if (read.outcome === "held") return { ...heldBy(read, policy), status: "held", receipt: read.receipt };
  const { mail, receipt } = read;
  try {
    const body = sanitize(mail, policy);
    const tokens = tokensIn(mail, receipt, digest);
    return {
      status: "case",
      receipt,
      body,
      automated: mail.automated,
      answerable: mail.from !== null && body.contact.email === mail.from.email,
      keys: {
        contact: mail.from && contactKey(digest, mail.from.email),
        messageId: mail.messageId && messageIdKey(digest, mail.messageId),
        references: mail.references.map((reference) => messageIdKey(digest, reference)),
        tokens,
        copy: hex(digest("copy", identityOf(mail, receipt))),
      },
      event: eventIn(mail, tokens, digest),
    };
  } catch {
    // The exception may carry text of the mail: it ends here.
    return { status: "held", receipt, reason: "reader-failed", writer: null };
  }
}

/** The one thing that is told of an encrypted mail; where scrubbing fails or changes it, not even that. */
function heldBy({ reason, writer }: ReadMail & { outcome: "held" }, policy: ScrubPolicy) {
  try {
    const email = writer?.from.email ?? "";
    const isClean = email !== "" && scrub(email, policy, createLetters()).text === email;
    return { reason, writer: isClean && writer ? { email, automated: writer.automated } : null };
  } catch {
    return { reason, writer: null };
  }
}

function eventIn(
  { automatic, references }: Mail,
  tokens: readonly CaseId[],
  digest: Digest,
): EventFound | null {
  if (automatic === null) return null;
  const { kind, ids, addresses } = automatic;
  const places = [...ids, ...addresses, ...references];
  const quoted = places.map((place) => caseOfToken(digest, place)).filter((id) => id !== null);
  return {
    kind,
    tokens: [...new Set([...tokens, ...quoted])],
    notices: places.map(messageOfNotice).filter((start) => start !== null),
    references: [...new Set([...references, ...ids])].map((id) => messageIdKey(digest, id)),
  };
}

/** All texts of a mail through the engine, with one set of letters so that equal values read alike. */
function sanitize(mail: Mail, policy: ScrubPolicy): Body {
  const letters = createLetters();
  const removed: Removed[] = [];
  const phones = new Set<string>();
  const clean = (text: string, where: string): string => {
    const scrubbed = scrub(text, policy, letters);
    for (const finding of scrubbed.findings) removed.push({ ...finding, where });
    for (const { category, value } of scrubbed.lifted) if (category === "phone") phones.add(value);
    return scrubbed.text;
  };
  const subject = clean(mail.subject, "subject");
  const text = clean(mail.text, "text");
  const name = clean(mail.from?.name ?? "", "contact.name");
  const email = clean(mail.from?.email ?? "", "contact.email");
  const attachments = mail.attachments.map((attachment, at): Attachment => {
    const filename = clean(attachment.filename, `attachments[${at}].filename`);
    // Declared by the sender, so it is text like any other.
    const contentType = clean(attachment.contentType, `attachments[${at}].contentType`);
    return "text" in attachment
      ? { filename, contentType, status: "scrubbed", text: clean(attachment.text, `attachments[${at}]`) }
      : { filename, contentType, status: "withheld", reason: attachment.withheld };
  });
  return { subject, text, contact: { name, email, phones: [...phones] }, attachments, removed };
}

/** Tokens stand in the address that we gave as Reply-To, or in the Message-ID of a notice that is answered. */
function tokensIn(mail: Mail, receipt: Receipt, digest: Digest): CaseId[] {
  const places = [receipt.recipient ?? "", ...mail.recipients, ...mail.references];
  const found = places.map((place) => caseOfToken(digest, place)).filter((id) => id !== null);
  return [...new Set(found)];
}

/**
 * Everything by which two mails may differ, before scrubbing: a mail that says something else, or brings another file, is
 * never the same mail, whatever its Message-ID. Boundaries and the lines of relays are not among it, as a retry changes
 * them; the verdict on spam is, so that no mail hides behind a copy in the spam folder.
 */
function identityOf(mail: Mail, receipt: Receipt): string {
  const files = mail.attachments.map(({ filename, contentType, encoded }) => [
    filename,
    contentType,
    createHash("sha256").update(encoded).digest("hex"),
  ]);
  const { messageId, date, from, subject, text } = mail;
  return JSON.stringify([
    messageId ?? [date, mail.recipients],
    from?.email,
    subject,
    text,
    files,
    receipt.spam === "FAIL",
  ]);
}
