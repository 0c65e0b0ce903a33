/**
 * Compares a marked text with what the engine left of it. A strict mark is caught when nothing of it survives at its
 * place; it is put right when a label of its own category stands there. A harmless word is one that no mark touches; it is
 * lost when it is gone from its place. Optional marks count neither way. Pure: no engine, no files.
 */
import type { Category } from "../../functions/scrub/categories.ts";
import { align, seen, type Word, wordsOf } from "./align.ts";
import type { Mark, MarkedText } from "./markedMails.ts";

/** A text after the engine, with the places of its labels. */
export type Left = {
  readonly text: string;
  readonly labels: readonly { readonly category: Category; readonly start: number; readonly end: number }[];
};

export type ScoredMark = { readonly mark: Mark; readonly caught: boolean; readonly right: boolean };

export type TextScore = {
  readonly marked: MarkedText;
  /** One for each strict mark. `right` implies `caught`. */
  readonly marks: readonly ScoredMark[];
  /** How many harmless words the text has. */
  readonly harmless: number;
  readonly lost: readonly Word[];
};

export function score(marked: MarkedText, left: Left): TextScore {
  const words = wordsOf(marked.text);
  const leftWords = wordsOf(left.text, left.labels);
  const places = align(words, leftWords);
  const within = ({ start, end }: Mark) =>
    words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
  const touched = new Set(marked.marks.flatMap(within));
  const harmless = words
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => {
      return !touched.has(at) && hasLetters(word.seen);
    });

  const scored = marked.marks
    .filter(({ optional }) => !optional)
    .map((mark): ScoredMark => {
      const inside = within(mark);
      const between = gap(places, inside, leftWords);
      const secretOf = (word: Word): string =>
        seen(marked.text.slice(Math.max(word.start, mark.start), Math.min(word.end, mark.end)));
      const stands = inside.some((at) => {
        const word = words[at];
        if (word === undefined || !hasLetters(secretOf(word))) return false;
        return places[at] !== null || between.some((other) => leaves(secretOf(word), other, left));
      });
      const caught = !stands && !standsWhole(marked, mark, left.text);
      const labels = left.labels.filter(({ start, end }) =>
        between.some((word) => start < word.end && end > word.start),
      );
      return { mark, caught, right: caught && labels.some(({ category }) => category === mark.category) };
    });
  return {
    marked,
    marks: scored,
    harmless: harmless.length,
    lost: harmless.filter(({ at }) => places[at] === null).map(({ word }) => word),
  };
}

const hasLetters = (text: string): boolean => /[\p{L}\p{N}_]/u.test(text);

/** The words of what is left that stand where these words of the original stood. */
function gap(
  places: readonly (number | null)[],
  inside: readonly number[],
  left: readonly Word[],
): readonly Word[] {
  const before = places.slice(0, inside[0] ?? 0).findLast((place) => place !== null) ?? -1;
  const after = places.slice((inside.at(-1) ?? 0) + 1).find((place) => place !== null) ?? left.length;
  return left.slice(before + 1, after);
}

/** Half of a secret word that still hangs on the label ("alkohol[sensitive]") tells as much as the whole. */
function leaves(secret: string, word: Word, left: Left): boolean {
  const labels = left.labels.filter(({ start, end }) => start < word.end && end > word.start);
  const first = labels[0];
  const last = labels.at(-1);
  if (first === undefined || last === undefined) return false;
  const front = lettersAtEnd(seen(left.text.slice(word.start, Math.max(first.start, word.start))));
  const back = lettersAtStart(seen(left.text.slice(Math.min(last.end, word.end), word.end)));
  return (
    (front.length >= telling && secret.startsWith(front)) || (back.length >= telling && secret.endsWith(back))
  );
}

/** Fewer letters than this are an article or an ending, and stand before or after labels of themselves. */
const telling = 3;

const lettersAtEnd = (text: string): string => /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? "";
const lettersAtStart = (text: string): string => /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(text)?.[0] ?? "";

/**
 * Spacing may change on the way, so that no word of the secret is found again although all of it is there. Tells only
 * where the original says it once: elsewhere it may be the harmless copy that is left.
 */
function standsWhole(marked: MarkedText, mark: Mark, left: string): boolean {
  const secret = squeezed(marked.text.slice(mark.start, mark.end));
  const once = squeezed(marked.text).split(secret).length === 2;
  return secret.length > 3 && once && squeezed(left).includes(secret);
}

const squeezed = (text: string): string => seen(text).replace(/\s+/g, "");
