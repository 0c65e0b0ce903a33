/**
 * What becomes of an attachment: its text, or the reason why it is withheld. Only files that are text through and
 * through are read; the name and the declared type make a candidate of it, its bytes decide.
 */
import { embedsEncoded } from "./embedded.ts";
import { firstValue, type HeaderLine } from "./headers.ts";
import { type Leaf, leafText, type TextKind } from "./leafText.ts";
import type { MailAttachment, WithheldReason } from "./types.ts";

/** `limit` is the longest text in bytes. */
export async function readAttachment(leaf: Leaf, limit: number): Promise<MailAttachment> {
  const about = { filename: leaf.header.filename, contentType: leaf.type, encoded: leaf.body };
  const kind = textKindOf(leaf.type, leaf.header.filename);
  if (kind === null) return { ...about, withheld: isPicture(leaf.type) ? "picture" : "not-a-text" };
  const read = await leafText(leaf, kind, limit);
  if (read.outcome !== "read") return { ...about, withheld: reasons[read.outcome] };
  if (magic.test(read.text)) return { ...about, withheld: "not-a-text" };
  if (read.binary || embedsEncoded(read.text, kind === "headers"))
    return { ...about, withheld: "attachment-unreadable" };
  return { ...about, text: read.text };
}

const reasons: Readonly<Record<"lost" | "long", WithheldReason>> = {
  lost: "attachment-unreadable",
  long: "attachment-too-long",
};

const extensions: Readonly<Record<string, TextKind>> = {
  csv: "plain",
  tsv: "plain",
  json: "plain",
  xml: "plain",
  log: "plain",
  md: "plain",
  txt: "plain",
  yaml: "plain",
  yml: "plain",
  html: "html",
  htm: "html",
  xhtml: "html",
  ics: "card",
  vcf: "card",
};

/** Types that any file may carry; Windows calls a CSV file a spreadsheet. */
const vague =
  /^(?:application\/(?:octet-stream|x-unknown|unknown|download|force-download|vnd\.ms-excel)|text\/plain)$/;
const html = /^(?:text\/(?:x-amp-)?html|application\/xhtml\+xml)$/;
const card = /^(?:text\/(?:calendar|x-vcalendar|(?:x-)?vcard|directory)|application\/ics)$/;
const headers =
  /^(?:text\/rfc822-headers|message\/(?:delivery-status|disposition-notification|feedback-report))$/;
const plain =
  /^(?:application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:x-)?(?:csv|yaml|ndjson)|text\/.+)$/;
/** Text in which commands stand between the letters: to be scrubbed it needs a reader of its own. */
const marked = /^text\/(?:rtf|richtext|enriched)$/;

/** Is it worth decoding? False only for what `readAttachment` would withhold by its type and name. */
export function mayBeText(type: string, headers: readonly HeaderLine[]): boolean {
  if (textKindOf(type, "") !== null) return true;
  const names = `${firstValue(headers, "content-type")} ${firstValue(headers, "content-disposition")}`;
  // A name in encoded-words or in the form of RFC 2231 is not known before it is decoded.
  return vague.test(type) && (/=\?|\*/.test(names) || extensionPattern.test(names));
}

const extensionPattern = new RegExp(`\\.(?:${Object.keys(extensions).join("|")})\\b`, "i");

/** How to read a file of this type and name as text; null when it is none. */
function textKindOf(type: string, filename: string): TextKind | null {
  const extension = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? "";
  if (vague.test(type) && Object.hasOwn(extensions, extension)) return extensions[extension] ?? null;
  if (marked.test(type)) return null;
  if (html.test(type)) return "html";
  if (card.test(type)) return "card";
  if (headers.test(type)) return "headers";
  return plain.test(type) ? "plain" : null;
}

/** What a camera or a screenshot makes. A drawing in SVG is a program. */
const isPicture = (type: string): boolean =>
  /^image\/(?:png|jpe?g|pjpeg|gif|webp|bmp|x-ms-bmp|tiff?|hei[cf]|avif)$/.test(type);

/** Files that are made of letters but are no text: PDF, RTF, PostScript. */
const magic = /^(?:%PDF-|\{\\rtf|%!PS)/;
