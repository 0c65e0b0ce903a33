/**
 * Matches a phrase of the lexicon against the words of a text, from its rarest word outwards. All ways through a phrase are
 * followed side by side, so that no line of the data and no text can make it slow. Adverbs between its words are skipped.
 */
import { mostFillers } from "./nearby.ts";
import { type Anchor, type Item, isNullable, type Sequence } from "./pattern.ts";
import type { TextWords } from "./textWords.ts";

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

function backward(words: TextWords, sequence: Sequence, from: readonly State[]): readonly State[] {
  let states = from;
  for (let at = sequence.length - 1; at >= 0 && states.length > 0; at -= 1) {
    const item = sequence[at];
    if (item === undefined) break;
    if (item.kind === "open") states = states.map((state) => ({ ...state, open: state.at }));
    else if (item.kind === "close") states = states.map((state) => ({ ...state, close: state.at }));
    else if (item.kind === "choice") {
      const before = states;
      const bits = bitsBefore(words, before);
      states = distinct(
        item.choices.flatMap((choice) =>
          (choice.last & bits) === 0 ? [] : backward(words, choice.sequence, before),
        ),
      );
    } else {
      states = states.flatMap((state) => {
        for (let index = state.at - 1, skipped = 0; index >= 0; index -= 1, skipped += 1) {
          if (index + 1 < words.count && !words.joined(index + 1)) break;
          if (holds(item, words, index)) return [{ ...state, at: index }];
          if (skipped === mostFillers || !words.isFiller(words.cues(index))) break;
        }
        return [];
      });
    }
  }
  return states;
}

/** The bits of the words that a sequence may end with there; an empty one may always. */
function bitsBefore(words: TextWords, states: readonly State[]): number {
  let bits = 0;
  for (const { at } of states)
    for (let away = 1; away <= mostFillers + 1 && at >= away; away += 1) bits |= words.bit(at - away);
  return bits === 0 ? always : bits;
}

/** The same for those that it may begin with. */
function bitsBehind(words: TextWords, states: readonly State[], bitOf: (index: number) => number): number {
  let bits = 0;
  for (const { at } of states)
    for (let away = 0; away <= mostFillers && at + away < words.count; away += 1) bits |= bitOf(at + away);
  return bits === 0 ? always : bits;
}

const always = -1;

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
        const bits = bitsBehind(words, before, words.bit);
        const begins = final ? bitsBehind(words, before, words.beginBit) : 0;
        states = distinct(
          item.choices.flatMap((choice) =>
            ((choice.first & bits) | (choice.begin & begins)) === 0
              ? []
              : forward(words, choice.sequence, before, final, inflection),
          ),
        );
      } else {
        states = states.flatMap((state) => {
          if (state.ended) return [];
          for (let index = state.at, skipped = 0; index < words.count; index += 1, skipped += 1) {
            if (!words.joined(index)) break;
            if (holds(item, words, index)) return [{ ...state, at: index + 1 }];
            if (final && item.kind === "word" && endsWith(item.word, words.folded(index), inflection))
              return [{ ...state, at: index + 1, ended: true }];
            if (skipped === mostFillers || !words.isFiller(words.cues(index))) break;
          }
          return [];
        });
      }
    }
  }
  return states;
}

function endsWith(word: string, folded: string, { stem, ending }: Inflection): boolean {
  const begin = stem(word);
  return folded.startsWith(begin) && ending(folded.slice(begin.length));
}

const holds = (item: Item, words: TextWords, index: number): boolean =>
  item.kind === "word"
    ? words.folded(index) === item.word
    : item.kind === "class" && item.holds(words, index);

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
