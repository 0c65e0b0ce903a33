/**
 * The words of a text as the lexicon compares them: cut out once, folded when asked for.
 */
import type { View } from "../view.ts";
import { cueBits, cuesOf } from "./cues.ts";
import { fold, symbolsOf } from "./fold.ts";
import { bitOf, hashNext } from "./hash.ts";
import type { TextWords } from "./matchPhrase.ts";

/** Longer words than this are not words. */
const longest = 60;

/** A word while it is looked at. The arrays are those of the next word as well. */
export type Word = {
  readonly index: number;
  readonly symbols: Uint8Array;
  /** Of its beginnings: `hashes[3]` is that of the first three symbols. */
  readonly hashes: Int32Array;
  readonly length: number;
  /** Where in the text each symbol begins; -1: in the middle of a letter (æ is two symbols). */
  readonly offsets: Int32Array;
  /** The word before it, where only a blank or a hyphen stands between them ("kontant-hjælp"). */
  readonly before: Before | null;
};

export type Before = {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly hash: number;
};

export type ReadWords = TextWords & {
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
};

/** Cuts a text into words and calls `look` for each that is not too long to be one. */
export function readWords({ text, cased }: View, look: (word: Word) => void): ReadWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const bits: number[] = [];
  const begins: number[] = [];
  const symbols = new Uint8Array(longest + 2);
  const hashes = new Int32Array(longest + 3);
  const offsets = new Int32Array(longest + 3);
  let length = 0;
  let start = -1;
  let hash = 0;
  let before: Before | null = null;
  for (let at = 0; at <= text.length; at += 1) {
    const pair = at < text.length ? symbolsOf(text.charCodeAt(at)) : 0;
    if (pair === 0) {
      if (start < 0) continue;
      offsets[length] = at;
      const isWord = length > 1 && length <= longest;
      if (isWord) {
        const joint = before !== null && start - before.end === 1 && splits(text.charCodeAt(before.end));
        look({ index: starts.length, length, symbols, hashes, offsets, before: joint ? before : null });
      }
      before = isWord ? { start, end: at, length, hash } : null;
      starts.push(start);
      ends.push(at);
      bits.push(bitOf(hash));
      begins.push(bitOf(hashes[Math.min(length, 2)] ?? 0));
      start = -1;
      length = 0;
      hash = 0;
      continue;
    }
    if (start < 0) start = at;
    if (length > longest) continue;
    symbols[length] = pair & 255;
    offsets[length] = at;
    hash = hashNext(hash, pair & 255);
    length += 1;
    hashes[length] = hash;
    if (pair > 255) {
      symbols[length] = pair >>> 8;
      offsets[length] = -1;
      hash = hashNext(hash, pair >>> 8);
      length += 1;
      hashes[length] = hash;
    }
  }
  const folded: (string | undefined)[] = [];
  const fillers: (boolean | undefined)[] = [];
  const foldedAt = (index: number): string => {
    const known = folded[index];
    if (known !== undefined) return known;
    const word = fold(text.slice(startOf(index), endOf(index)));
    folded[index] = word;
    return word;
  };
  const startOf = (index: number): number => starts[index] ?? text.length;
  const endOf = (index: number): number => ends[index] ?? text.length;
  const capital = (index: number): boolean => cased.charAt(startOf(index)) !== text.charAt(startOf(index));
  return {
    count: starts.length,
    start: startOf,
    end: endOf,
    folded: foldedAt,
    bit: (index) => bits[index] ?? 0,
    beginBit: (index) => begins[index] ?? 0,
    filler: (index) => {
      const known = fillers[index];
      if (known !== undefined) return known;
      const is = (cuesOf(foldedAt(index)) & filler) !== 0;
      fillers[index] = is;
      return is;
    },
    capital,
    joined: (index) => {
      const gap = text.slice(endOf(index - 1), startOf(index));
      if (gap === " ") return true;
      return gap.length <= 12 && !apart.test(gap) && !(stop.test(gap) && capital(index));
    },
  };
}

const filler = cueBits("filler");

/** A blank or a hyphen. */
const splits = (unit: number): boolean => unit === 32 || unit === 45;

/** A cell, an empty line, a label: what stands on either side is not one phrase. */
const apart = /[|;\t\ue000]|\n[ \t>]*\n/;
const stop = /[.!?][ \t\n]/;
