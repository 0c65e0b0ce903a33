/**
 * Text with removals, cut into what is shown as text and what is shown as a chip. Only stored ranges make chips:
 * brackets that a sender typed stay brackets.
 */
import type { MessageView, RemovedView } from "../functions/staff/contract.ts";
import {
  afterBlanks,
  beginsOtherVersion,
  beginsSignature,
  endsOtherVersion,
  historyAt,
  introducesQuote,
  isDeviceLine,
  isNestedMail,
} from "./quotes.ts";

export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "removal"; readonly removal: RemovedView };

export type Block = {
  readonly kind: "written" | "quoted" | "signature" | "version";
  readonly start: number;
  readonly end: number;
};

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

/** Fewer lines than this are an answer's context, or a name, and stay open. */
const foldedLines = 3;
/** What is longer is a letter in which somebody drew two dashes. */
const longestSignature = 20;

/**
 * Tells what was written from what is folded: longer quotes of earlier mails, signatures, and the version of a mail that
 * its other version repeats. Blocks cover the text without gaps. A mail that only forwards another one stays open, with
 * the history of that one folded.
 */
export function blocksOf(text: string): Block[] {
  const ends: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+/g)) ends.push(index + line.length);
  const lines = ends.map((end, n) => text.slice(n === 0 ? 0 : ends[n - 1], end).replace(/\n$/, ""));
  const versions = versionsIn(lines);
  const blocks: Block[] = [];
  for (let at = 0, says = false; at < lines.length; ) {
    const found: Found = versionAt(at, versions) ?? partAt(lines, at, says);
    const { kind, to, letter } = found;
    says = letter ?? says;
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0);
    const end = ends[to - 1] ?? text.length;
    const last = blocks.at(-1);
    if (last && last.kind === kind && kind === "written") blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ kind, start, end });
    at = to;
  }
  return blocks;
}

type Found = {
  readonly kind: Block["kind"];
  /** The line after it. */
  readonly to: number;
  /** From here on somebody has (or has not yet) written something of his own; undefined: as before. */
  readonly letter?: boolean;
};

function versionAt(at: number, versions: ReadonlyMap<number, number>): Found | null {
  const to = versions.get(at);
  return to === undefined ? null : { kind: to - at - 2 >= foldedLines ? "version" : "written", to };
}

/** @param says somebody has written something above */
function partAt(lines: readonly string[], at: number, says: boolean): Found {
  const line = lines[at] ?? "";
  if (isNestedMail(line)) return { kind: "written", to: at + 1, letter: false };
  if (isMarked(line)) return marked(lines, at);
  if (line.trim() === "") return { kind: "written", to: at + 1 };
  const opened = historyAt(lines, at);
  const below = afterBlanks(lines, opened ?? at + 1);
  if (isMarked(lines[below]) && (opened !== null || introducesQuote(lines, at))) return marked(lines, below);
  if (opened !== null) return says ? history(lines, at) : { kind: "written", to: opened };
  if (isDeviceLine(line)) {
    const next = afterBlanks(lines, at + 1);
    return says && historyAt(lines, next) !== null && !isMarked(lines[next])
      ? history(lines, at)
      : { kind: "written", to: at + 1 };
  }
  return (says ? signature(lines, at) : null) ?? { kind: "written", to: at + 1, letter: true };
}

/** The lines at which versions begin, with the line after the end of each. A version may hold versions of a mail in it. */
function versionsIn(lines: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const [n, line] of lines.entries()) {
    if (beginsOtherVersion(line)) open.push(n);
    const begun = endsOtherVersion(line) ? open.pop() : undefined;
    if (begun !== undefined) found.set(begun, n + 1);
  }
  return found;
}

const isMarked = (line: string | undefined): boolean => line?.startsWith(">") ?? false;

function endOfMarks(lines: readonly string[], at: number): number {
  let to = at;
  while (isMarked(lines[to])) to++;
  return to;
}

/** Marked lines from `from` on, with the sentence above them. */
function marked(lines: readonly string[], from: number): Found {
  const to = endOfMarks(lines, from);
  return { kind: to - from >= foldedLines ? "quoted" : "written", to };
}

/** Nothing tells where unmarked history ends, but for another mail that the reader put below. */
function history(lines: readonly string[], at: number): Found {
  const to = nextHeading(lines, at);
  return { kind: linesIn(lines, at, to) >= foldedLines ? "quoted" : "written", to };
}

function signature(lines: readonly string[], at: number): Found | null {
  if (!beginsSignature(lines[at] ?? "")) return null;
  let to = at + 1;
  const most = at + 1 + longestSignature;
  const ends = (n: number): boolean =>
    isMarked(lines[n]) ||
    isHeading(lines[n]) ||
    beginsSignature(lines[n] ?? "") ||
    historyAt(lines, n) !== null;
  while (to < lines.length && to <= most && !ends(to)) to++;
  if (to > most) return null;
  return linesIn(lines, at + 1, to) >= foldedLines ? { kind: "signature", to } : null;
}

const isHeading = (line = ""): boolean =>
  isNestedMail(line) || beginsOtherVersion(line) || endsOtherVersion(line);

function nextHeading(lines: readonly string[], at: number): number {
  let next = at + 1;
  while (next < lines.length && !isHeading(lines[next])) next++;
  return next;
}

/** Without blank lines at the end. */
function linesIn(lines: readonly string[], from: number, to: number): number {
  let end = to;
  while (end > from && (lines[end - 1] ?? "").trim() === "") end--;
  return end - from;
}
