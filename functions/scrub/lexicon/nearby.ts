/**
 * Do the words stand near that a phrase cannot do without? Asked before a phrase is matched, since everyday words are the
 * anchors of hundreds of phrases, and nearly all of them fail at once. The words around a place are looked at once for
 * all phrases that are anchored there.
 */
import type { Anchor, Need } from "./pattern.ts";
import type { TextWords } from "./textWords.ts";

/** "Er desværre ikke rask" is "er rask": adverbs may stand between any two words of a phrase. */
export const mostFillers = 2;

/** Further away nothing is looked for: it may stand there. */
const furthest = 16;

/** The words on one side of a place, the nearest first, read as far as they were asked for. */
type Side = {
  /** The next word, how far away it stands, and how many adverbs stand before it. */
  next: number;
  away: number;
  skipped: number;
  /** How many words are read, adverbs among them, and how far away each of them stands. */
  count: number;
  readonly words: Int32Array;
  readonly distances: Int32Array;
  /** Of all words as far as that: their bits (hash.ts), those of their beginnings, their sets of cues.ts. */
  readonly bits: Int32Array;
  readonly begins: Int32Array;
  readonly cues: Int32Array;
};

const createSide = (): Side => ({
  next: -1,
  away: 1,
  skipped: 0,
  count: 0,
  words: new Int32Array((furthest + 1) * (mostFillers + 1)),
  distances: new Int32Array((furthest + 1) * (mostFillers + 1)),
  bits: new Int32Array(furthest + 2),
  begins: new Int32Array(furthest + 2),
  cues: new Int32Array(furthest + 2),
});

/** Those of the place that was asked for last, in whatever text. */
const left = createSide();
const right = createSide();

/** Answers for one text; quickest when asked for one place after the other. */
export function createNearby(words: TextWords): (anchor: Anchor, index: number) => boolean {
  let last = -1;
  return (anchor, index) => {
    if (index !== last) {
      startAt(left, index - 1);
      startAt(right, index + 1);
      last = index;
    }
    const { before, behind } = anchor.needs();
    for (const need of before) if (!mayStand(words, left, -1, need)) return false;
    for (const need of behind) if (!mayStand(words, right, 1, need)) return false;
    return true;
  };
}

function startAt(side: Side, next: number): void {
  side.next = next;
  side.away = 1;
  side.skipped = 0;
  side.count = 0;
  side.bits[1] = 0;
  side.begins[1] = 0;
  side.cues[1] = 0;
}

/** `away` is one more than what is read whole. */
function readAsFar(words: TextWords, side: Side, step: 1 | -1, within: number): void {
  let { next, away, skipped, count } = side;
  while (away <= within && next >= 0 && next < words.count) {
    const sets = words.cues(next);
    const bits = (side.bits[away] ?? 0) | words.bit(next);
    const begins = (side.begins[away] ?? 0) | words.beginBit(next);
    const cues = (side.cues[away] ?? 0) | sets;
    side.bits[away] = bits;
    side.begins[away] = begins;
    side.cues[away] = cues;
    side.words[count] = next;
    side.distances[count] = away;
    count += 1;
    next += step;
    if (skipped < mostFillers && words.isFiller(sets)) skipped += 1;
    else {
      skipped = 0;
      away += 1;
      side.bits[away] = bits;
      side.begins[away] = begins;
      side.cues[away] = cues;
    }
  }
  side.next = next;
  side.away = away;
  side.skipped = skipped;
  side.count = count;
}

/** Bits tell most words apart without a look at their letters. */
function mayStand(words: TextWords, side: Side, step: 1 | -1, need: Need): boolean {
  const { within } = need;
  if (within > furthest) return true;
  if (side.away <= within) readAsFar(words, side, step, within);
  // Where the text ends, all of it has been read.
  const far = Math.min(within, side.away);
  if (((side.cues[far] ?? 0) & need.cues) !== 0) return true;
  const hints = ((side.bits[far] ?? 0) & need.bits) | ((side.begins[far] ?? 0) & need.beginBits);
  if (hints === 0 && need.classes.length === 0) return false;
  for (let at = 0; at < side.count && (side.distances[at] ?? 0) <= within; at += 1) {
    const index = side.words[at] ?? 0;
    if ((words.bit(index) & need.bits) !== 0 && need.words.has(words.folded(index))) return true;
    if ((words.beginBit(index) & need.beginBits) !== 0 && need.begins.has(words.folded(index).slice(0, 2)))
      return true;
    for (const { holds } of need.classes) if (holds(words, index)) return true;
  }
  return false;
}
