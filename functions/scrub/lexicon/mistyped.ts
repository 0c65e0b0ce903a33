/**
 * Long words that are mistyped: one slip (a letter too many, too few, wrong, or two changed about) from eight letters on,
 * two from twelve on; the first letter is kept. Four letters in a row that a slip has left alone lead to the lemmas that
 * may be meant, so that few are compared.
 */
import { endings } from "./endings.ts";
import type { Entry } from "./entries.ts";
import { hashOf } from "./hash.ts";
import type { Lines } from "./lines.ts";
import { isOrdinary } from "./neighbours.ts";
import { isLast, numberOf, type Table } from "./table.ts";

/** Shorter words have too many neighbours. */
export const shortestMistyped = 8;
const shortestTwice = 12;
const gram = 4;

const slipsIn = (stem: string): number => (stem.length >= shortestTwice ? 2 : 1);

/** What a word can be found by that may be this one with a slip. Weak words are too close to those of every day. */
export function gramsOf({ stem, anchor, head }: Entry): readonly string[] {
  if (stem.length < shortestMistyped || anchor !== null || head.category === null || head.tail) return [];
  if (head.strength === "weak" || head.strength === "body") return [];
  const places = [0, stem.length - gram, ...(stem.length < shortestTwice ? [] : [stem.length >> 1])];
  return places.map((place) => stem.charAt(0) + stem.slice(place, place + gram));
}

/** The entries that a word may be meant for. */
export function mistypedIn(word: string, grams: Table, lines: Lines): readonly Entry[] {
  const found = new Set<Entry>();
  const without = ~lettersOf(word);
  for (let at = 0; at + gram <= word.length; at += 1) {
    const piece = word.slice(at, at + gram);
    let place = grams.find(hashOf(word.charAt(0) + piece));
    if (place < 0) continue;
    for (; ; place += 1) {
      const item = grams.items[place] ?? 0;
      for (const entry of lines.entriesOf(numberOf(item))) {
        const { stem } = entry;
        const most = slipsIn(stem);
        if (word.length < stem.length - most || stem.charAt(0) !== word.charAt(0)) continue;
        if (more(lettersOf(stem) & without, most) || found.has(entry)) continue;
        if (
          stem.slice(Math.max(0, at - most), at + most + gram).includes(piece) &&
          isSlipOf(word, entry, most)
        )
          found.add(entry);
      }
      if (isLast(item)) break;
    }
  }
  return found.size === 0 || isOrdinary(word) ? [] : [...found];
}

/** One bit a letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Are more bits set than that? */
function more(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count <= most; count += 1) {
    if (left === 0) return false;
    left &= left - 1;
  }
  return true;
}

/** Is some beginning of the word the lemma with a slip or two, and the rest one of its endings? */
function isSlipOf(word: string, { stem, head }: Entry, most: number): boolean {
  const shortest = stem.length - most;
  const longest = Math.min(word.length, stem.length + most);
  for (let end = longest; end >= shortest; end -= 1)
    if (
      endings[head.part].has(word.slice(end)) &&
      sameLetters(word, end, stem, most) &&
      slips(word.slice(0, end), stem, most) <= most
    )
      return true;
  return false;
}

const counts = new Int8Array(64);

/** A slip changes one letter at most: has either word more letters that the other lacks? Cheaper than comparing in order. */
function sameLetters(word: string, end: number, stem: string, most: number): boolean {
  counts.fill(0);
  for (let at = 0; at < end; at += 1)
    counts[word.charCodeAt(at) & 63] = (counts[word.charCodeAt(at) & 63] ?? 0) + 1;
  let lacking = 0;
  for (let at = 0; at < stem.length; at += 1) {
    const letter = stem.charCodeAt(at) & 63;
    const left = (counts[letter] ?? 0) - 1;
    counts[letter] = left;
    if (left < 0) lacking += 1;
  }
  return lacking <= most && lacking + end - stem.length <= most;
}

/** The number of slips between two words as far as `most`, above which all is the same. */
function slips(one: string, other: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(one.length - other.length) > most) return beyond;
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let behind = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (behind < shorter && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const left = one.slice(start, one.length - behind);
  const right = other.slice(start, other.length - behind);
  if (left === "" || right === "") return Math.max(left.length, right.length);
  if (most === 1) return isOneSlip(left, right) ? 1 : beyond;
  return Math.min(distance(left, right), beyond);
}

/** What is left between equal beginnings and ends: one letter for another, or two changed about. */
const isOneSlip = (left: string, right: string): boolean =>
  (left.length === 1 && right.length === 1) ||
  (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);

/** Letters too many, too few, wrong or changed about (optimal string alignment). */
function distance(one: string, other: string): number {
  let twoAgo: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j - 1] ?? i) + (same ? 0 : 1),
          (last[j] ?? i) + 1,
          (row[j - 1] ?? i) + 1,
          swapped ? (twoAgo[j - 2] ?? i) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    twoAgo = last;
    last = row;
  }
  return last[other.length] ?? one.length;
}
