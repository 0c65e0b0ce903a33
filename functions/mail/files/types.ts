/**
 * The words of the readers of files. A reader gets bytes of its kind and gives the text of the file and the files that
 * it carries; what cannot be read in full and safely throws `Withheld`. Nothing here is scrubbed.
 */
import type { ReadMail, WithheldReason } from "../types.ts";
import type { Budget } from "./budget.ts";

export type Verdict =
  | { readonly text: string }
  /** `picture` gives the bytes of a picture, which has a reader of its own. */
  | { readonly withheld: WithheldReason; readonly picture?: () => Uint8Array | Promise<Uint8Array> };

/** A file with its verdict; one that stood in another is named after both: "archive.zip/entry.txt". */
export type ReadFile = { readonly name: string; readonly contentType: string } & Verdict;

/** A file in a file. `open` unpacks it, when its turn comes; both functions may throw `Withheld`. */
export type InnerFile = { readonly name: string; readonly contentType: string } & (
  | { readonly open: () => Buffer }
  /** It has no bytes of its own: an Outlook message within another. */
  | { readonly read: () => Promise<FileContent> }
  | Verdict
);

export type FileContent = {
  /** Null for what only carries others, such as an archive. */
  readonly text: string | null;
  readonly inner: readonly InnerFile[];
};

export type FileContext = {
  readonly budget: Budget;
  /** Reads a mail that is a file, with the files in it; `depth` is that of the mail. */
  readonly readMail: (bytes: Buffer, depth: number) => Promise<ReadMail>;
};

/** The files of a mail, and how deep the mail itself lies in others: 0 for the one that came. */
export type Files = FileContext & { readonly depth: number };

export type FileReader = {
  /** The declared type of a file that this reader read. */
  readonly contentType: string;
  /** `depth` is 0 for a file of the mail itself, 1 for a file in that, and so on. */
  readonly read: (bytes: Buffer, context: FileContext, depth: number) => Promise<FileContent>;
};
