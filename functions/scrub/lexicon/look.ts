/**
 * Looks at one word of a text after the other: which stems it begins with, which it ends with as a compound, and
 * whether it and the word before it are one compound that was written as two ("kontant hjælp", "knæ operation").
 */
import { readCompound } from "./compounds.ts";
import { longestEnding, mayEnd } from "./endings.ts";
import type { Entry } from "./entries.ts";
import { fold, symbolsOf } from "./fold.ts";
import type { Found, Index } from "./found.ts";
import { hashJoined, hashNext, hashOf, hashOfPiece } from "./hash.ts";
import { shortestMistyped } from "./mistyped.ts";
import { createNearby } from "./nearby.ts";
import { flagsOf, isLast, numberOf } from "./table.ts";
import { noLine, uses } from "./tables.ts";
import type { TextWords } from "./textWords.ts";

/** Shorter words are no parts of a compound. */
const shortestLeft = 3;
const shortestPart = 4;
/** Shorter compounds are too easily two other words ("op gave"). */
const shortestSplit = 8;

/** Longer words than this are not words. */
const longest = 60;

/** A word while it is looked at. The arrays are those of the next word as well. */
type Word = {
  readonly index: number;
  /** Of its beginnings: `hashes[3]` is that of the first three symbols. */
  readonly hashes: Int32Array;
  readonly length: number;
  /** Where in the text each symbol begins; -1: in the middle of a letter (æ is two symbols). */
  readonly offsets: Int32Array;
  /** The word before it, where only a blank or a hyphen stands between them ("kontant-hjælp"). */
  readonly before: Before | null;
};

type Before = {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly hash: number;
};

/** What is found goes to `found`. */
export function lookThrough(text: string, words: TextWords, index: Index, found: Found): void {
  const look = createLook(text, words, index, found);
  const hashes = new Int32Array(longest + 3);
  const offsets = new Int32Array(longest + 3);
  let before: Before | null = null;
  for (let at = 0; at < words.count; at += 1) {
    const start = words.start(at);
    const end = words.end(at);
    const length = end - start > longest ? longest + 1 : readSymbols(text, start, end, hashes, offsets);
    if (length < 2 || length > longest) {
      before = null;
      continue;
    }
    const joint: boolean = before !== null && start - before.end === 1 && splits(text.charCodeAt(before.end));
    look({ index: at, length, hashes, offsets, before: joint ? before : null });
    before = { start, end, length, hash: hashes[length] ?? 0 };
  }
}

/** A blank or a hyphen. */
const splits = (unit: number): boolean => unit === 32 || unit === 45;

/** The number of symbols; above `longest` it is only that there are more. */
function readSymbols(
  text: string,
  start: number,
  end: number,
  hashes: Int32Array,
  offsets: Int32Array,
): number {
  let hash = 0;
  let length = 0;
  for (let at = start; at < end && length <= longest; at += 1) {
    const pair = symbolsOf(text.charCodeAt(at));
    offsets[length] = at;
    hash = hashNext(hash, pair & 255);
    length += 1;
    hashes[length] = hash;
    if (pair <= 255) continue;
    offsets[length] = -1;
    hash = hashNext(hash, pair >>> 8);
    length += 1;
    hashes[length] = hash;
  }
  offsets[length] = end;
  return length;
}

function createLook(
  text: string,
  words: TextWords,
  { lines, tables, asked }: Index,
  { matches, covered, phrases, harmless, strange }: Found,
): (word: Word) => void {
  const { find, items } = tables.stems;
  const mayMatch = createNearby(words);
  const folded = (from: number, to: number): string => fold(text.slice(from, to));
  const offset = (word: Word, symbol: number): number => word.offsets[symbol] ?? 0;

  /** The entries that a hash leads to; few of them have another stem with the same hash. */
  function entriesAt(place: number, hash: number): readonly Entry[] {
    const last = asked.get(place);
    if (last?.hash === hash) return last.entries;
    const entries = readAt(place, hash);
    asked.set(place, { hash, entries });
    return entries;
  }

  function readAt(place: number, hash: number): readonly Entry[] {
    const entries: Entry[] = [];
    for (let at = place; ; at += 1) {
      const item = items[at] ?? 0;
      const number = numberOf(item);
      if (number !== noLine)
        for (const entry of lines.entriesOf(number)) if (hashOf(entry.stem) === hash) entries.push(entry);
      if (isLast(item)) return entries;
    }
  }

  /** A stem that the word has between two of its symbols. */
  function report(word: Word, place: number, hash: number, start: number, end: number): void {
    const entries = entriesAt(place, hash);
    if (entries.length === 0) return;
    const whole = end === word.length;
    const from = offset(word, 0);
    const to = offset(word, word.length);
    const stem = (): string => folded(offset(word, start), offset(word, end));
    const left = (): string => (start === 0 ? "" : folded(from, offset(word, start)));
    const right = (): string => (whole ? "" : folded(offset(word, end), to));
    for (const entry of entries) {
      const { anchor } = entry;
      if (anchor !== null) {
        if (start !== 0 || !(whole || anchor.final)) continue;
        const isHarmless = entry.head.category === null;
        if ((isHarmless || mayMatch(anchor, word.index)) && entry.stem === stem())
          (isHarmless ? harmless : phrases).push({ lemma: place, entry, index: word.index, rest: right() });
      } else if (entry.stem !== stem()) continue;
      else if (entry.head.category === null) {
        if (start === 0 && (whole || entry.head.first))
          covered.push({ start: from, end: to, clears: entry.head.clears });
      } else {
        add(entry, place, from, to, left(), right());
        if (start === 0 && word.before !== null && isBody(word.before))
          add(entry, place, word.before.start, to, folded(word.before.start, word.before.end), right());
      }
    }
  }

  function add(entry: Entry, lemma: number, start: number, end: number, left: string, right: string): void {
    const strength = readCompound(entry, left, right);
    const { category } = entry.head;
    if (strength !== null && category !== null) matches.push({ start, end, category, strength, lemma });
  }

  function isBody(before: Before): boolean {
    const place = find(before.hash);
    return place >= 0 && (flagsOf(items[place] ?? 0) & uses.body) !== 0;
  }

  /** A long lemma in two words. */
  function split(word: Word, before: Before): void {
    const { length, hashes } = word;
    if (before.length < shortestLeft || length < shortestLeft || before.length + length < shortestSplit)
      return;
    for (let end = length; end >= shortestLeft && length - end <= longestEnding; end -= 1) {
      if (end < length && !mayEnd(word, end)) continue;
      const hash = hashJoined(before.hash, hashes[end] ?? 0, end);
      const place = find(hash);
      if (place < 0 || offset(word, end) === -1) continue;
      const joined = folded(before.start, before.end) + folded(offset(word, 0), offset(word, end));
      for (const entry of entriesAt(place, hash)) {
        if (entry.stem !== joined || joined.length < shortestSplit) continue;
        if (entry.anchor !== null || entry.head.strength === "weak") continue;
        const right = folded(offset(word, end), offset(word, length));
        add(entry, place, before.start, offset(word, length), "", right);
      }
    }
  }

  return (word) => {
    const { length, offsets, hashes } = word;
    const already = matches.length + covered.length;
    let bodyEnds = 0;
    for (let end = 2; end <= length; end += 1) {
      const hash = hashes[end] ?? 0;
      const place = find(hash);
      if (place < 0 || offsets[end] === -1) continue;
      const use = flagsOf(items[place] ?? 0);
      if ((use & uses.body) !== 0 && end < length - 1) bodyEnds |= 3 << end;
      if (end === length || (use & uses.first) !== 0 || ((use & uses.inflected) !== 0 && mayEnd(word, end)))
        report(word, place, hash, 0, end);
    }
    for (let start = shortestLeft; start < length - 1; start += 1) {
      const known = start < 31 && (bodyEnds & (1 << start)) !== 0;
      if (!known && length - start < shortestPart) break;
      if (offsets[start] === -1) continue;
      for (let end = length; end > start + 1; end -= 1) {
        if (!known && (end < start + shortestPart || length - end > longestEnding)) break;
        if (end < length && !known && !mayEnd(word, end)) continue;
        const hash = hashOfPiece(hashes, start, end);
        const place = find(hash);
        if (place >= 0 && offsets[end] !== -1) report(word, place, hash, start, end);
      }
    }
    if (word.before !== null) split(word, word.before);
    if (length >= shortestMistyped && matches.length + covered.length === already) strange.push(word.index);
  };
}
