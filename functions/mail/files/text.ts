/**
 * Files that are text through and through: text, CSV, JSON, XML, logs, HTML, calendars and cards. The name and the
 * declared type make a candidate of a file, its bytes decide.
 */
import { embedsEncoded, withoutEncodedLinks } from "../embedded.ts";
import { type Leaf, leafText, type TextKind } from "../leafText.ts";
import type { WithheldReason } from "../types.ts";
import type { Verdict } from "./types.ts";

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

/** How to read a file of this type and name as text; null when it is none. */
export function textKindOf(type: string, filename: string): TextKind | null {
  const extension = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? "";
  if (vague.test(type) && Object.hasOwn(extensions, extension)) return extensions[extension] ?? null;
  if (marked.test(type)) return null;
  if (html.test(type)) return "html";
  if (card.test(type)) return "card";
  if (headers.test(type)) return "headers";
  return plain.test(type) ? "plain" : null;
}

/** @param limit the longest text in bytes */
export async function readTextFile(leaf: Leaf, limit: number): Promise<Verdict> {
  const kind = textKindOf(leaf.type, leaf.header.filename) ?? kindByContent(leaf);
  if (kind === null) return { withheld: "not-a-text" };
  const read = await leafText(leaf, kind, limit);
  if (read.outcome !== "read") return { withheld: reasons[read.outcome] };
  if (magic.test(read.text)) return { withheld: "not-a-text" };
  const text = withoutEncodedLinks(read.text);
  if (read.isBinary() || embedsEncoded(text, kind === "headers"))
    return { withheld: "attachment-unreadable" };
  return { text };
}

/** A file of letters whose type and name say nothing. A drawing in SVG is a program. */
function kindByContent({ type, bytes }: Leaf): TextKind | null {
  if (!vague.test(type)) return null;
  const head = bytes.toString("latin1", 0, 1000);
  if (/^\s{0,100}<(?:!doctype\s{1,20}html|html)\b/i.test(head)) return "html";
  return /<svg\b/i.test(head) ? null : "plain";
}

const reasons: Readonly<Record<"lost" | "long", WithheldReason>> = {
  lost: "attachment-unreadable",
  long: "attachment-too-long",
};

/** Files that are made of letters but are no text: PDF, RTF, PostScript. */
const magic = /^(?:%PDF-|\{\\rtf|%!PS)/;
