/**
 * Finds the words of a text again in what is left of it. Most words say the same thing more than once ("jeg", "og"), so
 * a word is kept only where it stands in the order of all the others: the longest common sequence. Of several that are
 * equally long, the one counts in which words are missing beside a label, because that is where the engine took them.
 */

export type Word = {
  /** As a reader sees it: composed letters, nothing invisible. */
  readonly seen: string;
  readonly start: number;
  readonly end: number;
  /** The word is a label of the engine, or touches one: never a word of the original. */
  readonly label: boolean;
};

type Range = { readonly start: number; readonly end: number };

/** Words are what stands between white space. `labels` are the ranges that the engine wrote. */
export function wordsOf(text: string, labels: readonly Range[] = []): readonly Word[] {
  let masked = text;
  // Of the same length, so that offsets stay; a label with a blank inside becomes one word.
  for (const { start, end } of labels)
    masked = masked.slice(0, start) + mask.repeat(end - start) + masked.slice(end);
  // A byte-order mark is white space to JavaScript only; to readers it is nothing.
  return [...masked.matchAll(/[\S\ufeff]+/g)].map(({ 0: word, index }) => ({
    seen: seen(text.slice(index, index + word.length)),
    start: index,
    end: index + word.length,
    label: word.includes(mask),
  }));
}

const mask = "\uffff";

export const seen = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").normalize("NFC");

/** A found word outweighs any number of words that are missing for no visible reason. */
const found = 100_000;

/** For each word of the original its position in `left`, or null where it is gone. */
export function align(original: readonly Word[], left: readonly Word[]): readonly (number | null)[] {
  const width = left.length + 1;
  const missing = Array.from({ length: width }, (_, at) => (left[at]?.label || left[at - 1]?.label ? 0 : 1));
  const equal = (from: number, to: number): boolean =>
    left[to]?.label === false && original[from]?.seen === left[to].seen;
  // What the rest of both texts is worth, filled from the end.
  const worth = new Float64Array((original.length + 1) * width);
  const at = (from: number, to: number): number => worth[from * width + to] ?? 0;
  for (let from = original.length; from >= 0; from -= 1) {
    for (let to = left.length; to >= 0; to -= 1) {
      const ways = [
        from < original.length ? at(from + 1, to) - (missing[to] ?? 1) : Number.NEGATIVE_INFINITY,
        to < left.length ? at(from, to + 1) : Number.NEGATIVE_INFINITY,
        equal(from, to) ? at(from + 1, to + 1) + found : Number.NEGATIVE_INFINITY,
      ];
      worth[from * width + to] = from === original.length && to === left.length ? 0 : Math.max(...ways);
    }
  }
  const places: (number | null)[] = [];
  let to = 0;
  while (places.length < original.length) {
    const from = places.length;
    if (equal(from, to) && at(from, to) === at(from + 1, to + 1) + found) {
      places.push(to);
      to += 1;
    } else if (to < left.length && at(from, to) === at(from, to + 1)) to += 1;
    else places.push(null);
  }
  return places;
}
