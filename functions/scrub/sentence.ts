/**
 * Sentences as far as evidence reaches: up to a full stop, an empty line or a line that begins anew, and never further
 * than a bound, so that a text without full stops costs no more than another.
 */
import { type Cue, cueBits, cuesOf } from "./lexicon/cues.ts";
import { fold } from "./lexicon/fold.ts";
import type { View } from "./view.ts";

export type Word = {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** The sets of lexicon/cues.ts that it is in. */
  readonly cues: number;
};

export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
};

const bound = 320;
const wordPattern = /[a-zæøåäöüéß0-9%]+(?:'[a-z]{1,2})?/g;

/** For offsets that are asked in rising order; asking backwards costs more but answers the same. */
export function sentences(view: View): (offset: number) => Sentence {
  let last: Sentence = { start: 0, end: -1, words: [] };
  return (offset) => {
    if (offset >= last.start && offset < last.end) return last;
    const floor = offset > last.end ? Math.max(0, last.end) : 0;
    last = read(view, offset, floor);
    return last;
  };
}

function read(view: View, offset: number, floor: number): Sentence {
  let start = offset;
  while (start > floor && offset - start < bound && !endsAt(view, start)) start -= 1;
  let end = offset + 1;
  while (end < view.text.length && end - offset < bound && !endsAt(view, end)) end += 1;
  const words: Word[] = [];
  for (const match of view.text.slice(start, end).matchAll(wordPattern)) {
    const at = start + match.index;
    const first = view.cased.charAt(at);
    const folded = match[0] === "%" ? "%" : fold(match[0]).replace(/ .*$/, "");
    words.push({
      folded,
      cues: cuesOf(folded),
      start: at,
      end: at + match[0].length,
      capital: first !== view.text.charAt(at),
    });
  }
  return {
    start,
    end,
    words,
  };
}

/** Does a sentence end right before this offset? A wrapped line goes on with a small letter; a new one does not. */
function endsAt({ text, cased }: View, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const next = text.charAt(offset);
  const capital = cased.charAt(offset) !== next;
  if (before === "\n") return capital || text.charAt(offset - 2) === "\n" || !/[a-zæøå]/.test(next);
  return capital && (before === " " || before === "\t") && /[.!?]/.test(text.charAt(offset - 2));
}

/** Is the word in one of these sets? */
export const is = (word: Word | undefined, ...cues: readonly Cue[]): boolean =>
  word !== undefined && (word.cues & cueBits(...cues)) !== 0;

/** The sets that any of the words is in. */
export const unionOf = (words: readonly Word[]): number => words.reduce((all, word) => all | word.cues, 0);
