/**
 * The words of a text as the lexicon compares them: where they stand and their hashes, read in one pass; all else is made
 * out when it is asked for.
 */
import type { View } from "../view.ts";
import { cueBits, cuesOfHash } from "./cues.ts";
import { fold, symbolsOf } from "./fold.ts";
import { bitOf, hashNext } from "./hash.ts";

/** The words of a text by number. */
export type TextWords = {
  readonly count: number;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  readonly folded: (index: number) => string;
  readonly hash: (index: number) => number;
  /** The bit of the word (hash.ts), and that of its first two letters. */
  readonly bit: (index: number) => number;
  readonly beginBit: (index: number) => number;
  /** The sets of cues.ts that it is in. */
  readonly cues: (index: number) => number;
  /** Are its sets those of an adverb that may stand between the words of a phrase? */
  readonly isFiller: (cues: number) => boolean;
  readonly capital: (index: number) => boolean;
  /** Nothing that ends a sentence or a cell stands between this word and the one before it. */
  readonly joined: (index: number) => boolean;
};

/** A memory of the view alone: forgotten with it, and the answer is the same without. */
const remembered = new WeakMap<View, TextWords>();

export function wordsOf(view: View): TextWords {
  const known = remembered.get(view) ?? readWords(view);
  remembered.set(view, known);
  return known;
}

/** Of each word: start, end, hash, that of its first two letters, its sets of cues.ts. */
const fields = 5;

function readWords({ text, cased }: View): TextWords {
  let table = new Int32Array(fields * (16 + (text.length >>> 2)));
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    let pair = symbolsOf(text.charCodeAt(at));
    if (pair === 0) continue;
    const begun = at;
    let hash = 0;
    let begin = 0;
    let length = 0;
    while (pair !== 0) {
      hash = hashNext(hash, pair & 255);
      length += 1;
      if (length <= 2) begin = hash;
      if (pair > 255) {
        hash = hashNext(hash, pair >>> 8);
        length += 1;
        if (length <= 2) begin = hash;
      }
      at += 1;
      pair = at < text.length ? symbolsOf(text.charCodeAt(at)) : 0;
    }
    const place = fields * count;
    if (place === table.length) table = grown(table);
    table[place] = begun;
    table[place + 1] = at;
    table[place + 2] = hash;
    table[place + 3] = begin;
    table[place + 4] = cuesOfHash(hash);
    count += 1;
  }
  const start = (index: number): number => (index < count ? (table[fields * index] ?? 0) : text.length);
  const end = (index: number): number => (index < count ? (table[fields * index + 1] ?? 0) : text.length);
  const known: (string | undefined)[] = [];
  const folded = (index: number): string => {
    const before = known[index];
    if (before !== undefined) return before;
    const word = fold(text.slice(start(index), end(index)));
    known[index] = word;
    return word;
  };
  const capital = (index: number): boolean => cased.charAt(start(index)) !== text.charAt(start(index));
  return {
    count,
    start,
    end,
    folded,
    hash: (index) => table[fields * index + 2] ?? 0,
    bit: (index) => bitOf(table[fields * index + 2] ?? 0),
    beginBit: (index) => bitOf(table[fields * index + 3] ?? 0),
    cues: (index) => table[fields * index + 4] ?? 0,
    isFiller: (sets) => (sets & filler) !== 0,
    capital,
    joined: (index) => {
      const gap = text.slice(end(index - 1), start(index));
      if (gap === " ") return true;
      return gap.length <= 12 && !apart.test(gap) && !(stop.test(gap) && capital(index));
    },
  };
}

function grown(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

const filler = cueBits("filler");

/** A cell, an empty line, a label: what stands on either side is not one phrase. */
const apart = /[|;\t\ue000]|\n[ \t>]*\n/;
const stop = /[.!?][ \t\n]/;
