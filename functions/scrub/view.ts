/**
 * The normalised view: the text as a reader sees it, spelled one way. Detectors look at the view and nothing else, so
 * that a soft hyphen, a full-width digit or a leftover of quoted-printable hides nothing from them. Every offset in
 * the view maps back to the original text, and a range that is mapped back takes along what is invisible inside it.
 * Made in one pass; it never fails, lone surrogates included.
 */
import { readBrokenWord } from "./brokenWord.ts";
import { categories, isDisclosing } from "./categories.ts";
import { readEmphasis } from "./emphasis.ts";
import { type Escape, readEscape } from "./escapes.ts";
import { safe, spell } from "./spelling.ts";
import { readTraces, type Traces } from "./traces.ts";

export type View = {
  /** Lower case. What detectors match against. */
  readonly text: string;
  /** The same in its own case, offset for offset. */
  readonly cased: string;
  /** What patterns need, found in one pass; see search.ts. */
  readonly traces: Traces;
  /** Where a range that starts (ends) here in the view starts (ends) in the original. UTF-16 offsets. */
  readonly originalStart: (offset: number) => number;
  readonly originalEnd: (offset: number) => number;
};

/** One place where view and original differ in length: `from` units of the original became `to` units of the view. */
type Change = {
  readonly view: number;
  readonly original: number;
  readonly to: number;
  readonly from: number;
};

/**
 * Everything that may need work: what is outside the letters and marks of ordinary Danish, the four characters that
 * begin an escape (left out of the ranges: % & = \), marks of emphasis, the bracket that begins a label, and a hyphen
 * at the end of a line. All else is copied as it stands.
 */
const ordinary = /[\t\n\r -$'-)+-<>-Z\]^a-~æøåÆØÅéÉäöüÄÖÜ§°´]/;
const isOrdinary = Uint8Array.from({ length: 256 }, (_, unit) =>
  ordinary.test(String.fromCharCode(unit)) ? 1 : 0,
);
const lineEnd = /[ \t]{0,2}\r?\n/y;
const hyphen = 45;

/** The first such place from an offset on; the length of the text where there is none. */
function nextRemarkable(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 256 || isOrdinary[unit] === 0) return at;
    if (unit !== hyphen) continue;
    lineEnd.lastIndex = at + 1;
    if (lineEnd.test(text)) return at;
  }
  return text.length;
}

/** A label that stands in the text already is one opaque character: neither its words nor its length are evidence. */
const lettered = categories.filter((category) => !isDisclosing(category)).join("|");
const label = new RegExp(`\\[(?:sensitive|(?:${lettered}) [A-Z]{1,4})\\]`, "y");
const labelMark = "\ue000";

const mark = /^\p{M}$/u;

/** More marks on one letter than this are decoration; composing them all would take quadratic time. */
const marksComposed = 4;

export function createView(original: string): View {
  const parts: string[] = [];
  const changes: Change[] = [];
  let copied = 0;
  let length = 0;

  const copyTo = (end: number) => {
    if (end <= copied) return;
    parts.push(original.slice(copied, end));
    length += end - copied;
    copied = end;
  };
  const replace = (end: number, by: string) => {
    if (by.length !== end - copied)
      changes.push({ view: length, original: copied, to: by.length, from: end - copied });
    parts.push(by);
    length += by.length;
    copied = end;
  };

  for (let at = nextRemarkable(original, 0); at < original.length; ) {
    const piece = readPiece(original, at, copied);
    if (piece !== null) {
      copyTo(piece.start);
      replace(piece.end, piece.text);
    }
    at = nextRemarkable(original, piece === null ? at + 1 : piece.end);
  }

  if (copied === 0 && parts.length === 0)
    return { ...read(original), originalStart: same, originalEnd: same };
  copyTo(original.length);
  return {
    ...read(parts.join("")),
    originalStart: (offset) => mapStart(changes, offset),
    originalEnd: (offset) => mapEnd(changes, offset),
  };
}

function read(cased: string): Pick<View, "text" | "cased" | "traces"> {
  const text = cased.toLowerCase();
  return { text, cased, traces: readTraces(text) };
}

type Reader = (original: string, at: number, floor: number) => Escape | null;

/** What stands at a remarkable character, spelled plainly; null: it stays as it is. `floor` is what is written already. */
function readPiece(original: string, at: number, floor: number): Escape | null {
  const char = codePoint(original, at);
  const read = readers[char];
  if (read !== undefined) return joined(original, read(original, at, floor), floor);
  const end = at + char.length;
  if (mark.test(char)) return compose(original, at, end, floor);
  const plain = spell(char);
  const broken = plain === "-" || char === "\u00ad" ? readBrokenWord(original, at, floor) : null;
  return broken ?? (plain === char ? null : { start: at, end, text: plain });
}

const readers: Readonly<Record<string, Reader | undefined>> = {
  "=": readEscape,
  "%": readEscape,
  "&": readEscape,
  "\\": readEscape,
  "*": readEmphasis,
  "`": readEmphasis,
  _: readEmphasis,
  "[": readLabel,
  "-": readBrokenWord,
};

/** A mark that was escaped joins with the letter before it like any other. */
function joined(original: string, read: Escape | null, floor: number): Escape | null {
  if (read === null || !/^\p{M}+$/u.test(read.text)) return read;
  if (read.start === floor) return { ...read, text: "" };
  const start = read.start - 1;
  return { ...read, start, text: safe(`${original.charAt(start)}${read.text}`.normalize("NFC").charAt(0)) };
}

function readLabel(original: string, at: number): Escape | null {
  label.lastIndex = at;
  const found = label.exec(original);
  return found === null ? null : { start: at, end: at + found[0].length, text: labelMark };
}

/** Joins marks with the letter before them (NFD to NFC). Marks that join nothing are dropped from the view. */
function compose(original: string, at: number, firstEnd: number, floor: number): Escape {
  let end = firstEnd;
  let marks = original.slice(at, firstEnd);
  let count = 1;
  while (end < original.length) {
    const next = codePoint(original, end);
    if (!mark.test(next)) break;
    if (count < marksComposed) marks += next;
    count += 1;
    end += next.length;
  }
  if (at === floor) return { start: at, end, text: "" };
  const base = original.charAt(at - 1);
  const composed = `${base}${marks}`.normalize("NFC");
  return { start: at - 1, end, text: safe(composed.charAt(0)) };
}

/** The character at an offset; a lone surrogate is a character of its own. */
const codePoint = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

const same = (offset: number): number => offset;

/** A start belongs to the first visible unit at or after it. */
function mapStart(changes: readonly Change[], offset: number): number {
  const change = lastAtOrBefore(changes, offset);
  if (change === undefined) return offset;
  if (offset < change.view + change.to) return change.original;
  return change.original + change.from + (offset - change.view - change.to);
}

/** An end belongs to the last visible unit before it. */
function mapEnd(changes: readonly Change[], offset: number): number {
  const change = lastAtOrBefore(changes, offset - 1);
  if (change === undefined) return offset;
  if (offset <= change.view + change.to) return change.original + change.from;
  return change.original + change.from + (offset - change.view - change.to);
}

function lastAtOrBefore(changes: readonly Change[], offset: number): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const view = changes[middle]?.view ?? 0;
    if (view <= offset) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
