/**
 * From the parts of a mail to one text and a list of attachments. Every leaf ends in exactly one of the two. A body
 * that cannot be read in full throws `Unreadable`, because a supporter could not know what is missing; an attachment
 * is withheld and says so.
 */
import { fullest } from "./alternatives.ts";
import { readAttachment } from "./attachments.ts";
import { decodeUnlabelled } from "./charset.ts";
import { clean, isBlank } from "./clean.ts";
import { isEncodedWord } from "./embedded.ts";
import { firstValue } from "./headers.ts";
import { type Leaf, leafText } from "./leafText.ts";
import type { Part } from "./parts.ts";
import type { HeldReason, Limits, MailAttachment } from "./types.ts";
import { Unreadable } from "./unreadable.ts";

export type ReadParts = {
  readonly text: string;
  /** The text was HTML. */
  readonly fromHtml: boolean;
  readonly attachments: readonly MailAttachment[];
};

/** Reads a part and all below it; `isRoot` for the mail itself. Depth and number of parts are already bounded. */
export async function readParts(
  part: Part,
  leaves: ReadonlyMap<Part, Leaf>,
  limits: Limits,
  isRoot = true,
): Promise<ReadParts> {
  if (part.type === "multipart/encrypted") throw new Unreadable("encrypted");
  const stray = clean(part.stray);
  const leaf = leaves.get(part);
  if (leaf) {
    const read = await readLeaf(leaf, limits, isRoot);
    return { ...read, text: joined([stray, read.text]) };
  }
  const children: ReadParts[] = [];
  for (const child of part.children) children.push(await readParts(child, leaves, limits, false));
  const [before = Buffer.alloc(0), ...after] = part.outside;
  const isAlternative = part.type === "multipart/alternative";
  const plainFirst = children.toSorted((a, b) => Number(a.fromHtml) - Number(b.fromHtml));
  return {
    text: joined([
      stray,
      preamble(before),
      isAlternative
        ? fullest(plainFirst.map((child) => child.text))
        : joined(children.map((child) => child.text)),
      ...after.map(outsideText),
    ]),
    fromHtml: children.some((child) => child.fromHtml),
    attachments: children.flatMap((child) => child.attachments),
  };
}

async function readLeaf(leaf: Leaf, limits: Limits, isRoot: boolean): Promise<ReadParts> {
  refuseSealed(leaf);
  if (!isBody(leaf, isRoot)) {
    return { text: "", fromHtml: false, attachments: [await readAttachment(leaf, limits.textBytes)] };
  }
  const fromHtml = leaf.type === "text/html";
  const read = await leafText(leaf, fromHtml ? "html" : "plain", limits.textBytes);
  if (read.outcome === "read" && startsInHeader.test(read.text)) throw new Unreadable("text-lost");
  if (read.outcome === "read" && isEncodedWord(read.text)) throw new Unreadable("text-lost");
  if (read.outcome !== "read") throw new Unreadable(reasons[read.outcome]);
  if (/^[> ]*-----BEGIN PGP MESSAGE-----/m.test(read.text)) throw new Unreadable("encrypted");
  return { text: read.text.trim(), fromHtml, attachments: [] };
}

const reasons: Readonly<Record<"lost" | "long", HeldReason>> = {
  lost: "text-lost",
  long: "text-too-long",
};

/** The header of the part was cut in two: what follows is in an encoding that nobody undid. */
const startsInHeader = /^.{0,200}content-(?:type|transfer-encoding|disposition)[ \t]*:/i;

/** Text that is meant to be read in place. An inline text with a file name is a file that was dropped into a letter. */
function isBody({ type, headers, header }: Leaf, isRoot: boolean): boolean {
  const disposition = firstValue(headers, "content-disposition") ?? "";
  return (
    (type === "text/plain" || type === "text/html") &&
    /^(?:inline\b|;|$)/i.test(disposition) &&
    (header.filename === "" || isRoot)
  );
}

/** S/MIME (RFC 8551, 3.2) and PGP/MIME: enveloped is encrypted, opaquely signed text is not read yet. */
function refuseSealed({ type, header }: Leaf): void {
  if (type === "application/pgp-encrypted") throw new Unreadable("encrypted");
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(type) || header.smimeType === "certs-only") return;
  const isSigned = header.smimeType === "signed-data" || header.smimeType === "compressed-data";
  throw new Unreadable(isSigned ? "text-lost" : "encrypted");
}

/** What programs write for readers without MIME ("This is a multi-part message in MIME format.") is dropped. */
function preamble(bytes: Buffer): string {
  const text = outsideText(bytes);
  return text.length < 1000 && /\bMIME\b|multi-?part/i.test(text) ? "" : text;
}

/** Text outside of the parts. A MIME header in it means that a boundary was missed and a part would be shown raw. */
function outsideText(bytes: Buffer): string {
  const text = clean(decodeUnlabelled(bytes)).trim();
  if (/^content-(?:type|transfer-encoding|disposition)[ \t]*:/im.test(text))
    throw new Unreadable("text-lost");
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

const joined = (texts: readonly string[]): string => texts.filter((text) => !isBlank(text)).join("\n\n");
