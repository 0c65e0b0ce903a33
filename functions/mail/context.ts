/** What the readers of parts hand on to each other while one mail is read. */
import type { Allowance } from "./allowance.ts";
import type { HeaderLine } from "./headers.ts";
import type { Leaf } from "./leafText.ts";
import type { Envelope } from "./parser.ts";
import type { Part } from "./parts.ts";
import type { HeldReason, MailAttachment } from "./types.ts";

/** One mail, read: see readTree.ts. */
export type Tree = {
  readonly headers: readonly HeaderLine[];
  readonly envelope: Envelope;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
};

/** Reads a mail, whole or as a piece; a mail has a header, what stands under a signature may have none. */
type ReadTree = (bytes: Buffer, allowance: Allowance, kind?: "mail" | "piece") => Promise<Tree>;

export type Context = {
  readonly leaves: ReadonlyMap<Part, Leaf>;
  readonly allowance: Allowance;
  /** Content-IDs of the pictures that the HTML of this mail shows in its text. */
  readonly shown: ReadonlySet<string>;
  readonly readTree: ReadTree;
};

/** What a part, or a tree of them, gave. */
export type ReadParts = {
  readonly text: string;
  /** The text was HTML. */
  readonly fromHtml: boolean;
  /** A text that programs write beside the body to say the same again; told only if it says more. */
  readonly echo: string;
  readonly attachments: readonly MailAttachment[];
  /** Why mails in this mail could not be read; each is an attachment that is withheld. */
  readonly lost: readonly HeldReason[];
};

export const nothing: ReadParts = { text: "", fromHtml: false, echo: "", attachments: [], lost: [] };
