/**
 * Matches a phrase of the lexicon against the words of a text, from its rarest word outwards. All ways through a phrase are
 * followed side by side, so that no line of the data and no text can make it slow. Adverbs between its words are skipped.
 */
import { type Anchor, type Item, isNullable, type Need, type Sequence } from "./pattern.ts";

/** The words of a text by number. */
export type TextWords = {
  readonly count: number;
  readonly folded: (index: number) => string;
  /** The bit of the word (hash.ts), and that of its first two letters. */
  readonly bit: (index: number) => number;
  readonly beginBit: (index: number) => number;
  /** An adverb that may stand between the words of a phrase. */
  readonly filler: (index: number) => boolean;
  readonly capital: (index: number) => boolean;
  /** Nothing that ends a sentence or a cell stands between this word and the one before it. */
  readonly joined: (index: number) => boolean;
};

/** Words from `start` to `end` (exclusive), of which `open` to `close` are the finding. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
};

type State = { readonly at: number; readonly open: number; readonly close: number; readonly ended: boolean };

/** What the last word of a phrase may look like: its stem, and whether the rest of the word belongs to it. */
export type Inflection = {
  readonly stem: (word: string) => string;
  readonly ending: (rest: string) => boolean;
};

/** The phrase around an anchor that stands at `index` (`rest` of the word is behind it); null: it does not stand there. */
export function matchAround(
  words: TextWords,
  anchor: Anchor,
  index: number,
  rest: string,
  inflection: Inflection,
): Span | null {
  const inflected = rest !== "";
  if ((inflected || anchor.final) && !(anchor.final && inflection.ending(rest))) return null;
  const lefts = backward(words, anchor.left, [{ at: index, open: -1, close: -1, ended: false }]);
  const left = lefts.reduce<State | null>(
    (most, state) => (most === null || state.at < most.at ? state : most),
    null,
  );
  if (left === null) return null;
  const rights = forward(
    words,
    anchor.right,
    [{ at: index + 1, open: -1, close: -1, ended: inflected }],
    true,
    inflection,
  );
  const right = rights.reduce<State | null>(
    (most, state) => (most === null || state.at > most.at ? state : most),
    null,
  );
  if (right === null) return null;
  const open = left.open >= 0 ? left.open : right.open;
  const close = right.close >= 0 ? right.close : left.close;
  return {
    start: left.at,
    end: right.at,
    open: open >= 0 ? open : left.at,
    close: close >= 0 ? close : right.at,
  };
}

/**
 * Most candidates fail at once: what the phrase needs does not stand near. Asked before `matchAround`, since everyday
 * words are the anchors of hundreds of phrases.
 */
export function mayMatch(words: TextWords, anchor: Anchor, index: number): boolean {
  const { before, behind } = anchor;
  return (
    (before === null || mayStand(before, words, index - 1, -1)) &&
    (behind === null || anchor.final || mayStand(behind, words, index + 1, 1, anchor))
  );
}

/** Bits tell most words apart without a look at their letters. Between two words adverbs may stand. */
function mayStand(
  need: Need,
  words: TextWords,
  from: number,
  step: 1 | -1,
  begins: Pick<Anchor, "behindBegins" | "behindBits"> | null = null,
): boolean {
  let left = need.within;
  for (let index = from, skipped = 0; left > 0 && index >= 0 && index < words.count; index += step) {
    if ((words.bit(index) & need.bits) !== 0 && need.words.has(words.folded(index))) return true;
    if (begins !== null && (words.beginBit(index) & begins.behindBits) !== 0)
      if (begins.behindBegins.has(words.folded(index).slice(0, 2))) return true;
    if (skipped < mostFillers && words.filler(index)) skipped += 1;
    else {
      skipped = 0;
      left -= 1;
    }
  }
  return false;
}

function backward(words: TextWords, sequence: Sequence, from: readonly State[]): readonly State[] {
  let states = from;
  for (let at = sequence.length - 1; at >= 0 && states.length > 0; at -= 1) {
    const item = sequence[at];
    if (item === undefined) break;
    if (item.kind === "open") states = states.map((state) => ({ ...state, open: state.at }));
    else if (item.kind === "close") states = states.map((state) => ({ ...state, close: state.at }));
    else if (item.kind === "choice") {
      const before = states;
      states = distinct(item.choices.flatMap((choice) => backward(words, choice, before)));
    } else {
      states = states.flatMap((state) => {
        for (let index = state.at - 1, skipped = 0; index >= 0; index -= 1, skipped += 1) {
          if (index + 1 < words.count && !words.joined(index + 1)) break;
          if (holds(item, words, index)) return [{ ...state, at: index }];
          if (skipped === mostFillers || !words.filler(index)) break;
        }
        return [];
      });
    }
  }
  return states;
}

function forward(
  words: TextWords,
  sequence: Sequence,
  from: readonly State[],
  last: boolean,
  inflection: Inflection,
): readonly State[] {
  let states = from;
  for (const [at, item] of sequence.entries()) {
    if (states.length === 0) break;
    if (item.kind === "open") states = states.map((state) => ({ ...state, open: state.at }));
    else if (item.kind === "close") states = states.map((state) => ({ ...state, close: state.at }));
    else {
      const final = last && isNullable(sequence.slice(at + 1));
      if (item.kind === "choice") {
        const before = states;
        states = distinct(
          item.choices.flatMap((choice) => forward(words, choice, before, final, inflection)),
        );
      } else {
        states = states.flatMap((state) => {
          if (state.ended) return [];
          for (let index = state.at, skipped = 0; index < words.count; index += 1, skipped += 1) {
            if (!words.joined(index)) break;
            if (holds(item, words, index)) return [{ ...state, at: index + 1 }];
            if (final && item.kind === "word" && endsWith(item.word, words.folded(index), inflection))
              return [{ ...state, at: index + 1, ended: true }];
            if (skipped === mostFillers || !words.filler(index)) break;
          }
          return [];
        });
      }
    }
  }
  return states;
}

/** "Er desværre ikke rask" is "er rask": adverbs may stand between any two words of a phrase. */
const mostFillers = 2;

function endsWith(word: string, folded: string, { stem, ending }: Inflection): boolean {
  const begin = stem(word);
  return folded.startsWith(begin) && ending(folded.slice(begin.length));
}

const holds = (item: Item, words: TextWords, index: number): boolean =>
  item.kind === "word"
    ? words.folded(index) === item.word
    : item.kind === "class" && item.holds(words.folded(index), words.capital(index));

/** One way to each place is enough; the first keeps its braces. */
function distinct(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const seen = new Set<number>();
  return states.filter(({ at, ended }) => {
    const key = at * 2 + (ended ? 1 : 0);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
