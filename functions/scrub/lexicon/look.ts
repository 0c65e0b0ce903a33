/**
 * Looks at one word of a text after the other: which stems it begins with, which it ends with as a compound, and
 * whether it and the word before it are one compound that was written as two ("kontant hjælp", "knæ operation").
 */
import { readCompound } from "./compounds.ts";
import { longestEnding, mayEnd } from "./endings.ts";
import type { Entry } from "./entries.ts";
import { fold } from "./fold.ts";
import type { Found, Index } from "./found.ts";
import { hashJoined, hashOfPiece } from "./hash.ts";
import { shortestMistyped } from "./mistyped.ts";
import { flagsOf, isLast, numberOf } from "./table.ts";
import { noLine, uses } from "./tables.ts";
import type { Before, Word } from "./textWords.ts";

/** Shorter words are no parts of a compound. */
const shortestLeft = 3;
const shortestPart = 4;
/** Shorter compounds are too easily two other words ("op gave"). */
const shortestSplit = 8;

/** What is found goes to `found`. */
export function createLook(
  text: string,
  { lines, tables, asked }: Index,
  found: Found,
): (word: Word) => void {
  const { matches, covered, phrases, harmless, strange } = found;
  const { find, items } = tables.stems;
  const folded = (from: number, to: number): string => fold(text.slice(from, to));
  const offset = (word: Word, symbol: number): number => word.offsets[symbol] ?? 0;

  /** The entries of a stem, told from others that a hash leads to. */
  function entriesAt(place: number, stem: string): readonly Entry[] {
    const last = asked.get(place);
    if (last?.stem === stem) return last.entries;
    const entries = readAt(place, stem);
    asked.set(place, { stem, entries });
    return entries;
  }

  function readAt(place: number, stem: string): readonly Entry[] {
    const entries: Entry[] = [];
    for (let at = place; ; at += 1) {
      const item = items[at] ?? 0;
      const number = numberOf(item);
      if (number !== noLine)
        for (const entry of lines.entriesOf(number)) if (entry.stem === stem) entries.push(entry);
      if (isLast(item)) return entries;
    }
  }

  /** A stem that the word has between two of its symbols. */
  function report(word: Word, place: number, start: number, end: number): void {
    const from = offset(word, 0);
    const to = offset(word, word.length);
    const entries = entriesAt(place, folded(offset(word, start), offset(word, end)));
    if (entries.length === 0) return;
    const left = start === 0 ? "" : folded(from, offset(word, start));
    const right = end === word.length ? "" : folded(offset(word, end), to);
    for (const entry of entries) {
      if (entry.anchor !== null) {
        if (start !== 0 || (right !== "" && !entry.anchor.final)) continue;
        const candidates = entry.head.category === null ? harmless : phrases;
        candidates.push({ lemma: place, entry, index: word.index, rest: right });
      } else if (entry.head.category === null) {
        if (start === 0 && (right === "" || entry.head.first))
          covered.push({ start: from, end: to, clears: entry.head.clears });
      } else {
        add(entry, place, from, to, left, right);
        if (start === 0 && word.before !== null && isBody(word.before))
          add(entry, place, word.before.start, to, folded(word.before.start, word.before.end), right);
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
      const place = find(hashJoined(before.hash, hashes[end] ?? 0, end));
      if (place < 0 || offset(word, end) === -1) continue;
      const joined = folded(before.start, before.end) + folded(offset(word, 0), offset(word, end));
      for (const entry of entriesAt(place, joined)) {
        if (joined.length < shortestSplit || entry.anchor !== null || entry.head.strength === "weak")
          continue;
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
      const place = find(hashes[end] ?? 0);
      if (place < 0 || offsets[end] === -1) continue;
      const use = flagsOf(items[place] ?? 0);
      if ((use & uses.body) !== 0 && end < length - 1) bodyEnds |= 3 << end;
      if (end === length || (use & uses.first) !== 0 || ((use & uses.inflected) !== 0 && mayEnd(word, end)))
        report(word, place, 0, end);
    }
    for (let start = shortestLeft; start < length - 1; start += 1) {
      const known = start < 31 && (bodyEnds & (1 << start)) !== 0;
      if (!known && length - start < shortestPart) break;
      if (offsets[start] === -1) continue;
      for (let end = length; end > start + 1; end -= 1) {
        if (!known && (end < start + shortestPart || length - end > longestEnding)) break;
        if (end < length && !known && !mayEnd(word, end)) continue;
        const place = find(hashOfPiece(hashes, start, end));
        if (place >= 0 && offsets[end] !== -1) report(word, place, start, end);
      }
    }
    if (word.before !== null) split(word, word.before);
    if (length >= shortestMistyped && matches.length + covered.length === already) strange.push(word.index);
  };
}
