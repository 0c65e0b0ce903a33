/**
 * What reading a mail gives: readable parts and the verdicts of the door, or a reason why it could not be read
 * safely. Everything in a `Mail` is still unscrubbed and must not leave the place that scrubs it.
 */

export type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "unknown";

/** What the trusted header block of Amazon SES says; all that a sender can write himself is ignored. */
export type Receipt = {
  /** RFC 3339, UTC: the date of the block's Received line. Null without a block. */
  readonly receivedAt: string | null;
  readonly spam: Verdict;
  readonly virus: Verdict;
  readonly dmarc: "pass" | "fail" | "none";
  /** Envelope sender; "" is the empty path of bounces (RFC 5321, 4.5.5); null without a block. */
  readonly returnPath: string | null;
  /** Envelope recipient ("for ..." of the block's Received line); null when it names none. */
  readonly recipient: string | null;
};

export type Address = { readonly name: string; readonly email: string };

export type MailAttachment = {
  readonly filename: string;
  readonly contentType: string;
  /**
   * The body of the part as it stood in the mail, in its transfer encoding. Only ever used to tell two files apart. Of a
   * file and the files in it only the first carries it.
   */
  readonly encoded: Uint8Array;
} & (
  | { readonly text: string }
  /** `picture` unpacks the bytes of what is withheld as a picture, for the reader of pictures. */
  | { readonly withheld: WithheldReason; readonly picture?: () => Uint8Array | Promise<Uint8Array> }
);

export type Mail = {
  /** Null when the From line names no address: an unknown sender is a value, not an error. */
  readonly from: Address | null;
  /** Where an answer should go: Reply-To if there is one, else From. */
  readonly replyTo: Address | null;
  /** All addresses of To and Cc, lower case. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** Without angle brackets; null when missing or empty. */
  readonly messageId: string | null;
  /** References and In-Reply-To, newest first, at most 20. */
  readonly references: readonly string[];
  /** The sender's Date line as written; only ever used to tell two mails apart. */
  readonly date: string | null;
  /** Written by a machine (RFC 3834, list mail, bounces, no-reply senders): never acknowledged, changes no status. */
  readonly automated: boolean;
  /** Not a letter but what a machine tells about one of ours; null for a letter. */
  readonly automatic: ({ readonly kind: AutomaticKind } & Mentions) | null;
};

/** delivery-note: it arrived, or is still under way, or was deleted unread: nothing that anybody needs to know. */
export type AutomaticKind = "bounce" | "auto-reply" | "read-receipt" | "delivery-note";

/** What an automatic mail quotes of the mail that it is about. */
export type Mentions = { readonly ids: readonly string[]; readonly addresses: readonly string[] };

/** Why a mail is held. The ids are stored; staff read the sentence that belongs to each. */
export const heldReasons = {
  "reader-stopped": "The reader was stopped each time it worked on this mail.",
  "reader-failed": "The reader met something it could not handle.",
  "took-too-long": "Reading this mail took longer than allowed.",
  "too-large": "The mail is larger than 40 MB.",
  "headers-too-large": "The header of the mail is larger than 256 kB or names more than 200 addresses.",
  "too-many-parts": "The mail has more than 500 parts or parts nested deeper than 20.",
  "text-too-long": "A text in this mail is longer than 10 MB.",
  "text-lost": "Part of the text could not be read.",
  encrypted: "The mail is encrypted.",
  "not-a-mail": "The file is not a mail.",
} as const;
export type HeldReason = keyof typeof heldReasons;

/** Why an attachment is withheld. */
export const withheldReasons = {
  "being-read": "The picture is being read. Look again in a few minutes.",
  picture: "The text in this picture could not be read.",
  "picture-unsure": "The picture shows text that could not be read for sure.",
  "picture-large": "The picture is larger than 20 MB or 40 megapixels.",
  "too-many-pictures": "Reading all pictures of this mail took longer than allowed.",
  "not-a-text": "This kind of file cannot be scrubbed yet.",
  "attachment-too-long": "The text of the file is longer than 10 MB.",
  "attachment-unreadable": "The text of the file could not be read.",
  "file-encrypted": "The file is encrypted or protected by a password.",
  "file-took-too-long": "Reading the file took longer than allowed.",
  "picture-pages": "The file shows pictures of pages, whose text could not be read.",
  "too-many-files": "The mail brings more than 200 files in archives.",
  "nested-too-deep": "The file lies in more than two archives, one within the other.",
  "unpacks-too-large": "The files of this mail unpack to more than 100 MB.",
} as const;
export type WithheldReason = keyof typeof withheldReasons;

export type ReadMail =
  | { readonly outcome: "read"; readonly receipt: Receipt; readonly mail: Mail }
  | {
      readonly outcome: "held";
      readonly receipt: Receipt;
      readonly reason: HeldReason;
      /** Who sent an encrypted mail, as its header stands open: he can be told to write again. Else null. */
      readonly writer: { readonly from: Address; readonly automated: boolean } | null;
    };

/** The policy may change them; each one passed is a sentence that staff can read. */
export type Limits = {
  readonly mailBytes: number;
  readonly headerBytes: number;
  readonly addressesPerHeader: number;
  readonly depth: number;
  readonly parts: number;
  readonly textBytes: number;
};
