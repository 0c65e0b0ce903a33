/**
 * The text of one part: charset, then what the type asks for (soft breaks, markup, folded lines).
 */
import { decodeKnown, decodeLatin } from "./charset.ts";
import { clean, isBlank } from "./clean.ts";
import { unflow } from "./flowed.ts";
import { unfoldCard, unfoldHeaders } from "./folded.ts";
import { htmlToText } from "./html.ts";
import { decodeCharset, type PartHeader } from "./parser.ts";
import type { Part } from "./parts.ts";

export type Leaf = Part & {
  readonly header: PartHeader;
  /** The body behind its transfer encoding; empty for what is not read. */
  readonly bytes: Buffer;
  /** False when text may be missing or still encoded. */
  readonly sound: boolean;
};
/** card: iCalendar and vCard. headers: those of another mail, or a report in their form. */
export type TextKind = "plain" | "html" | "card" | "headers";

export type LeafText =
  /** `isBinary`: were control characters taken out that no file of text has? */
  | { readonly outcome: "read"; readonly text: string; readonly isBinary: () => boolean }
  /** lost: text is missing or still encoded. long: more than the limit, in bytes. */
  | { readonly outcome: "lost" | "long" };

/** `limit` in bytes. Never throws. */
export async function leafText(leaf: Leaf, kind: TextKind, limit: number): Promise<LeafText> {
  const { bytes, sound } = leaf;
  if (bytes.length > limit) return { outcome: "long" };
  if (!sound) return { outcome: "lost" };
  const decoded = await decode(bytes, leaf.header.charset);
  const text = clean(shaped(decoded, kind, leaf.header));
  if (text.length > limit) return { outcome: "long" };
  if (kind === "plain" && isBlank(text) && !isBlank(leaf.body.toString("latin1"))) return { outcome: "lost" };
  return { outcome: "read", text, isBinary: () => isBinary(decoded) };
}

async function decode(bytes: Buffer, label: string): Promise<string> {
  const known = decodeKnown(bytes, label);
  if (known !== null) return known;
  const text = await decodeCharset(bytes, label);
  return text.includes("\ufffd") ? decodeLatin(bytes) : text;
}

function shaped(text: string, kind: TextKind, header: PartHeader): string {
  if (kind === "html") return htmlToText(clean(text));
  const lines = clean(text);
  if (kind === "card") return unfoldCard(lines);
  if (kind === "headers") return unfoldHeaders(lines);
  return header.flowed ? unflow(lines, header.delSp) : lines;
}

/** Control characters that no text has; a NUL is the surest sign. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return text.includes("\0") || controls * 100 > text.length;
}
