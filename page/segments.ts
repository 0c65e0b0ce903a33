/**
 * Text with removals, cut into what is shown as text and what is shown as a chip. Only stored ranges make chips:
 * brackets that a sender typed stay brackets.
 */
import type { MessageView, RemovedView } from "../functions/staff/contract.ts";

export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "removal"; readonly removal: RemovedView };

export type Block = { readonly kind: "written" | "quoted"; readonly start: number; readonly end: number };

/** The removals that stand in one string of a message, e.g. `subject` or `attachments[0]`. */
export const removedIn = (message: MessageView, where: string): RemovedView[] =>
  message.removed.filter((removal) => removal.where === where).toSorted((a, b) => a.start - b.start);

/**
 * Cuts `text` between `start` and `end` (UTF-16 offsets, half-open). A range that does not fit is left as the text
 * that stands there, which is sanitized too.
 * @param removed of this text, in order of their start
 */
export function segmentsOf(
  text: string,
  removed: readonly RemovedView[],
  start = 0,
  end = text.length,
): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const removal of removed) {
    if (removal.start < at || removal.end > end || removal.end <= removal.start) continue;
    if (removal.start > at) segments.push({ kind: "text", text: text.slice(at, removal.start) });
    segments.push({ kind: "removal", removal });
    at = removal.end;
  }
  if (at < end) segments.push({ kind: "text", text: text.slice(at, end) });
  return segments;
}

/** Fewer lines than this are an answer's context and stay open. */
const foldedLines = 3;

/** Tells what was written from longer quotes of earlier mails, which are folded. Blocks cover the text without gaps. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { quoted, start, end } of runsOf(text)) {
    const folded = quoted && text.slice(start, end).trimEnd().split("\n").length >= foldedLines;
    const last = blocks.at(-1);
    if (last?.kind === "written" && !folded) blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ kind: folded ? "quoted" : "written", start, end });
  }
  return blocks;
}

/** Runs of lines that all begin with ">" or all don't. */
function runsOf(text: string): { readonly quoted: boolean; readonly start: number; end: number }[] {
  const runs: { readonly quoted: boolean; readonly start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+/g)) {
    const quoted = line.startsWith(">");
    const last = runs.at(-1);
    if (last?.quoted === quoted) last.end = index + line.length;
    else runs.push({ quoted, start: index, end: index + line.length });
  }
  return runs;
}
