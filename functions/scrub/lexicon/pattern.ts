/**
 * Phrases: what a line of a data file with more than one word says, read into a small tree and matched against the
 * words of a text (matchPhrase.ts) from its rarest word outwards. `(a|b|)` is a choice, `{...}` the part that alone is the finding,
 * `<kin>` any word of that set of cues.ts, `<body>` any part of the body. Choices are not written out: a line may stand for thousands of phrases.
 */

import { bodyParts } from "./bodyParts.ts";
import { common, everywhere } from "./commonWords.ts";
import { cueBits, cuesOf, isCue } from "./cues.ts";
import { fold } from "./fold.ts";
import { bitOf, hashOf } from "./hash.ts";

export type Item =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "class"; readonly holds: (folded: string, capital: boolean) => boolean }
  | {
      readonly kind: "choice";
      readonly choices: readonly Sequence[];
      readonly nullable: boolean;
      /** What it needs near its beginning and near its end. */
      readonly first: Need | null;
      readonly last: Need | null;
    }
  | { readonly kind: "open" | "close" };
export type Sequence = readonly Item[];

/** One of these words stands within so many. */
export type Need = {
  readonly words: ReadonlySet<string>;
  /** Those of the words (hash.ts). */
  readonly bits: number;
  readonly within: number;
};

/** The rarest word on each way through a phrase, and what must stand to its left and right. */
export type Anchor = {
  readonly word: string;
  readonly left: Sequence;
  readonly right: Sequence;
  /** Nothing need follow it, so that it may take endings. */
  readonly final: boolean;
  /** What it needs nearest to either side. */
  readonly before: Need | null;
  readonly behind: Need | null;
  /** The first two letters of the words that it needs: so much of a word stays when it takes an ending. */
  readonly behindBegins: ReadonlySet<string>;
  readonly behindBits: number;
};

/** The anchors of a line, each way through it having one. `final` words are not stemmed yet. */
export const readPattern = (line: string): readonly Anchor[] => cut(readSequence(line, 0)[0])?.anchors ?? [];

/** Groups are often the same in many lines. */
const groups = new Map<string, Item>();

function readSequence(line: string, from: number): readonly [Sequence, number] {
  const items: Item[] = [];
  let at = from;
  while (at < line.length) {
    const char = line.charAt(at);
    if (char === "|" || char === ")") break;
    if (char === "(") {
      const end = closing(line, at);
      items.push(readGroup(line.slice(at + 1, end)));
      at = end + 1;
    } else if (char === "{" || char === "}") {
      items.push({ kind: char === "{" ? "open" : "close" });
      at += 1;
    } else if (char === "<") {
      const end = line.indexOf(">", at);
      items.push(readClass(line.slice(at + 1, end)));
      at = end + 1;
    } else {
      const end = at + line.slice(at).search(/[(){}|<]|$/);
      for (const word of fold(line.slice(at, end)).split(" "))
        if (word !== "") items.push({ kind: "word", word });
      at = end;
    }
  }
  return [items, at];
}

function closing(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if (line.charAt(at) === "(") depth += 1;
    else if (line.charAt(at) === ")" && --depth === 0) return at;
  }
  throw new Error(`A group is not closed: ${line}`);
}

function readGroup(text: string): Item {
  const known = groups.get(text);
  if (known !== undefined) return known;
  const choices: Sequence[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const [sequence, end] = readSequence(text, at);
    choices.push(sequence);
    at = end;
  }
  const group: Item = {
    kind: "choice",
    choices,
    nullable: choices.some(isNullable),
    first: needOfAny(choices, 1),
    last: needOfAny(choices, -1),
  };
  groups.set(text, group);
  return group;
}

/**
 * Of the words that a sequence cannot do without, those nearest to its beginning (1) or end (-1), and how far away they
 * may be; null: there are none, or any word will do.
 */
function needOf(sequence: Sequence, step: 1 | -1): Need | null {
  let far = 0;
  for (let at = step > 0 ? 0 : sequence.length - 1; at >= 0 && at < sequence.length; at += step) {
    const item = sequence[at];
    if (item === undefined) break;
    const need = item.kind === "choice" ? (step > 0 ? item.first : item.last) : null;
    if (item.kind === "word")
      return { words: new Set([item.word]), bits: bitOf(hashOf(item.word)), within: far + 1 };
    if (need !== null) return { ...need, within: far + need.within };
    far += lengthOf(item);
  }
  return null;
}

/** What all choices need together. */
function needOfAny(choices: readonly Sequence[], step: 1 | -1): Need | null {
  const words = new Set<string>();
  let within = 0;
  for (const choice of choices) {
    const need = needOf(choice, step);
    if (need === null) return null;
    for (const word of need.words) words.add(word);
    within = Math.max(within, need.within);
  }
  return { words, bits: bitsOf(words), within };
}

const bitsOf = (words: Iterable<string>): number =>
  [...words].reduce((bits, word) => bits | bitOf(hashOf(word)), 0);

/** In words, at most. */
function lengthOf(item: Item): number {
  if (item.kind === "word" || item.kind === "class") return 1;
  if (item.kind !== "choice") return 0;
  return item.choices.reduce(
    (most, choice) =>
      Math.max(
        most,
        choice.reduce((sum, part) => sum + lengthOf(part), 0),
      ),
    0,
  );
}

function readClass(name: string): Item {
  if (name === "any") return { kind: "class", holds: () => true };
  if (name === "name") return { kind: "class", holds: (folded, capital) => capital && folded.length > 1 };
  if (name === "rare")
    return {
      kind: "class",
      holds: (folded) => folded.length > 2 && !common.has(folded) && !everywhere.has(folded),
    };
  if (name === "body") return { kind: "class", holds: (folded) => bodyParts.has(folded) };
  if (name === "number") return { kind: "class", holds: (folded) => /^[0-9]/.test(folded) };
  const bits = name.split(" ").map((cue) => {
    if (!isCue(cue)) throw new Error(`No such class: <${cue}>`);
    return cueBits(cue);
  });
  const all = bits.reduce((sum, bit) => sum | bit, 0);
  return { kind: "class", holds: (folded) => (cuesOf(folded) & all) !== 0 };
}

export const isNullable = (sequence: Sequence): boolean =>
  sequence.every(
    (item) => item.kind === "open" || item.kind === "close" || (item.kind === "choice" && item.nullable),
  );

type Cut = { readonly cost: number; readonly anchors: readonly Anchor[] };

/** The words that every way through a sequence passes, one each, and what it costs to look for them. */
function cut(sequence: Sequence): Cut | null {
  let best: { readonly cost: number; readonly at: number } | null = null;
  for (const [at, item] of sequence.entries()) {
    const cost = costOf(item);
    if (best === null || cost < best.cost) best = { cost, at };
  }
  if (best === null || best.cost === Number.POSITIVE_INFINITY) return null;
  const { at, cost } = best;
  const item = sequence[at];
  const before = sequence.slice(0, at);
  const behind = sequence.slice(at + 1);
  if (item?.kind === "word") return { cost, anchors: [anchorOf(item.word, before, behind)] };
  if (item?.kind !== "choice") return null;
  return {
    cost,
    anchors: item.choices
      .flatMap((choice) => cut(choice)?.anchors ?? [])
      .map(({ word, left, right }) => anchorOf(word, [...before, ...left], [...right, ...behind])),
  };
}

function anchorOf(word: string, left: Sequence, right: Sequence): Anchor {
  const behind = needOf(right, 1);
  const behindBegins = new Set([...(behind?.words ?? [])].map((other) => other.slice(0, 2)));
  return {
    word,
    left,
    right,
    final: isNullable(right),
    before: needOf(left, -1),
    behind,
    behindBegins,
    behindBits: bitsOf(behindBegins),
  };
}

/** A word of one letter is not looked for at all where there is another. */
function costOf(item: Item): number {
  if (item.kind === "word") {
    const { length } = item.word;
    if (length === 1) return 100_000;
    return everywhere.has(item.word) ? 1000 : common.has(item.word) ? 100 : length < 4 ? 30 : 1;
  }
  if (item.kind !== "choice" || item.nullable) return Number.POSITIVE_INFINITY;
  return item.choices.reduce(
    (sum, choice) =>
      sum + choice.reduce((least, part) => Math.min(least, costOf(part)), Number.POSITIVE_INFINITY),
    0,
  );
}
