/**
 * One pass over a text for all patterns: which of the words and marks that they need (needs.ts) stand in it, and how many
 * digits a number in it has at most. A pattern whose needs the text does not meet is not searched for. A pattern that is
 * new is learned for the texts to come, and searched for in this one: the answers are the same either way.
 */
import { isLetter, markOf, type Needs, needsOf } from "./needs.ts";

export type Traces = {
  /** The patterns that the text was read for; what was learned later may match. */
  readonly known: readonly Known[];
  readonly digits: number;
  /** A digit stands beside a letter. */
  readonly mixed: boolean;
  readonly marks: number;
  /** By number of the need: 1 where one of its words stands in the text. */
  readonly needs: Uint8Array;
};

/** The needs of a pattern, with their words under numbers. */
type Known = {
  readonly digits: number;
  readonly all: readonly { readonly id: number; readonly marks: number }[];
};
type Index = {
  readonly known: readonly Known[];
  readonly needs: number;
  /** One bit for each three letters that are a word, or end with one of two; and for the first four of longer words. */
  readonly threes: Int32Array;
  readonly fours: Int32Array;
  /** By the first letters, packed: two, three or four of them. */
  readonly words: ReadonlyMap<number, readonly Word[]>;
};
type Word = { readonly word: string; readonly ids: readonly number[] };

/** A pattern that is made anew for each text must not fill the memory. */
const mostPatterns = 1000;

const learned: RegExp[] = [];
const numbers = new Map<RegExp, number>();
let index: Index | null = null;

/** May the pattern match in a text with these traces? */
export function mayMatch(traces: Traces, pattern: RegExp): boolean {
  const number = numbers.get(pattern);
  if (number === undefined) {
    if (learned.length < mostPatterns) {
      numbers.set(pattern, learned.length);
      learned.push(pattern);
    }
    return true;
  }
  const needs = traces.known[number];
  if (needs === undefined) return true;
  if (needs.digits > traces.digits) return false;
  for (const { id, marks } of needs.all)
    if ((traces.marks & marks) === 0 && traces.needs[id] !== 1) return false;
  return true;
}

/** Of a UTF-16 unit below 256: is it a letter (below 0) or a digit, or which mark is it? */
const isDigit = 1 << 30;
const kinds = new Int32Array(256);
for (let unit = 0; unit < 256; unit += 1)
  kinds[unit] = unit >= 48 && unit <= 57 ? isDigit : isLetter(unit) ? -1 : markOf(unit);

/** The last letters that were read, five bits each. */
const pack = (packed: number, unit: number): number => ((packed << 5) | (unit & 31)) & 0xfffff;
const threeOf = (packed: number): number => packed & 0x7fff;
const fourOf = (packed: number): number => Math.imul(packed, 0x9e3779b1) >>> 18;
/** Where the words of one length are kept; one more bit tells two letters from three. */
const placeOf = (packed: number, length: number): number =>
  length === 2 ? (packed & 0x3ff) | 0x100000 : length === 3 ? threeOf(packed) | 0x200000 : packed;

/** A lower-case text. */
export function readTraces(text: string): Traces {
  if (index === null || index.known.length < learned.length) index = createIndex(learned);
  const { threes, fours, words } = index;
  const needs = new Uint8Array(index.needs);
  let marks = 0;
  let digits = 0;
  let most = 0;
  let packed = 0;
  let mixed = false;
  let last = 0;
  const note = (place: number, start: number): void => {
    for (const { word, ids } of words.get(place) ?? [])
      if (text.startsWith(word, start)) for (const id of ids) needs[id] = 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = unit < 256 ? (kinds[unit] ?? 0) : 0;
    if (kind < 0) {
      if (digits > most) most = digits;
      digits = 0;
    } else if (kind === isDigit) digits += 1;
    else marks |= kind;
    if (kind !== last) {
      if ((kind < 0 && last === isDigit) || (last < 0 && kind === isDigit)) mixed = true;
      last = kind;
    }
    packed = pack(packed, unit);
    const three = threeOf(packed);
    if ((((threes[three >>> 5] ?? 0) >>> (three & 31)) & 1) !== 0) {
      note(placeOf(packed, 2), at - 1);
      note(placeOf(packed, 3), at - 2);
    }
    const four = fourOf(packed);
    if ((((fours[four >>> 5] ?? 0) >>> (four & 31)) & 1) !== 0) note(packed, at - 3);
  }
  return { known: index.known, digits: Math.max(most, digits), mixed, marks, needs };
}

function createIndex(patterns: readonly RegExp[]): Index {
  const ids = new Map<string, number[]>();
  let needs = 0;
  const known = patterns.map((pattern): Known => {
    const { digits, all }: Needs = needsOf(pattern);
    return {
      digits,
      all: all.map(({ words, marks }) => {
        const id = needs;
        needs += 1;
        for (const word of words) {
          const others = ids.get(word);
          if (others === undefined) ids.set(word, [id]);
          else others.push(id);
        }
        return { id, marks };
      }),
    };
  });
  const threes = new Int32Array(1024);
  const fours = new Int32Array(512);
  const words = new Map<number, Word[]>();
  for (const [word, numbers] of ids) {
    let packed = 0;
    for (let at = 0; at < Math.min(4, word.length); at += 1) packed = pack(packed, word.charCodeAt(at));
    if (word.length > 3) set(fours, fourOf(packed));
    else if (word.length === 3) set(threes, threeOf(packed));
    else for (let before = 0; before < 32; before += 1) set(threes, threeOf(packed) | (before << 10));
    const place = placeOf(packed, word.length);
    const others = words.get(place);
    if (others === undefined) words.set(place, [{ word, ids: numbers }]);
    else others.push({ word, ids: numbers });
  }
  return { known, needs, threes, fours, words };
}

const set = (bits: Int32Array, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
};
