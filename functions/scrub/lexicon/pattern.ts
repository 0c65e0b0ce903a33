/**
 * Phrases: what a line of a data file with more than one word says, read into a small tree and matched against the
 * words of a text (matchPhrase.ts) from its rarest word outwards. `(a|b|)` is a choice, `{...}` the part that alone is the finding,
 * `<kin>` any word of that set of cues.ts, `<body>` any part of the body. Choices are not written out: a line may stand for thousands of phrases.
 */

import { bodyParts } from "./bodyParts.ts";
import { common, everywhere } from "./commonWords.ts";
import { type Cue, cueBits, isCue } from "./cues.ts";
import { fold } from "./fold.ts";
import { bitOf, hashOf } from "./hash.ts";
import type { TextWords } from "./textWords.ts";

export type Item =
  | { readonly kind: "word"; readonly word: string }
  | Class
  | {
      readonly kind: "choice";
      readonly choices: readonly Choice[];
      readonly nullable: boolean;
      /** The rarest of what it needs, seen from its beginning and from its end. */
      readonly first: Need | null;
      readonly last: Need | null;
    }
  | { readonly kind: "open" | "close" };
export type Sequence = readonly Item[];

/** With the bits (hash.ts) that the word at each of its ends has, and the first two letters of the first one; all where any may. */
type Choice = {
  readonly sequence: Sequence;
  readonly first: number;
  readonly begin: number;
  readonly last: number;
};

type Class = {
  readonly kind: "class";
  readonly holds: (words: TextWords, index: number) => boolean;
  /** The sets of cues.ts that it is; 0: it is something else. */
  readonly cues: number;
  /** So many words are in it that it is hardly worth asking. */
  readonly wide: boolean;
};

/** One of these words, or of one of these classes, stands within so many words. */
export type Need = {
  readonly words: ReadonlySet<string>;
  readonly cues: number;
  readonly classes: readonly Class[];
  readonly within: number;
  /** The first two letters of the words, where they may have endings: so much of a word stays. */
  readonly begins: ReadonlySet<string>;
  /** Those of the words and of their beginnings (hash.ts). */
  readonly bits: number;
  readonly beginBits: number;
};

/** The rarest word on each way through a phrase, and what must stand to its left and right. */
export type Anchor = {
  readonly word: string;
  readonly left: Sequence;
  readonly right: Sequence;
  /** Nothing need follow it, so that it may take endings. */
  readonly final: boolean;
  /** What it cannot do without on either side, the rarest first; made out when it is asked for. */
  readonly needs: () => { readonly before: readonly Need[]; readonly behind: readonly Need[] };
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
    const unit = line.charCodeAt(at);
    if (unit === 40) depth += 1;
    else if (unit === 41 && --depth === 0) return at;
  }
  throw new Error(`A group is not closed: ${line}`);
}

function readGroup(text: string): Item {
  const known = groups.get(text);
  if (known !== undefined) return known;
  const sequences: Sequence[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const [sequence, end] = readSequence(text, at);
    sequences.push(sequence);
    at = end;
  }
  const group: Item = {
    kind: "choice",
    choices: sequences.map((sequence) => ({
      sequence,
      first: edgeOf(sequence[0], bitOfWord, ({ first }) => first),
      begin: edgeOf(sequence[0], bitOfBegin, ({ begin }) => begin),
      last: edgeOf(sequence.at(-1), bitOfWord, ({ last }) => last),
    })),
    nullable: sequences.some(isNullable),
    first: needOfAny(sequences, 1),
    last: needOfAny(sequences, -1),
  };
  groups.set(text, group);
  return group;
}

const all = -1;
const bitOfWord = (word: string): number => bitOf(hashOf(word));
/** An ending leaves two letters of a word, except of one that has only one without it. */
const bitOfBegin = (word: string): number =>
  word.length === 1 || (word.length === 2 && word.endsWith("e")) ? all : bitOfWord(word.slice(0, 2));

/** The bits of the words that may stand at the end of a sequence. */
function edgeOf(
  item: Item | undefined,
  bitOfOne: (word: string) => number,
  bitsOf: (choice: Choice) => number,
): number {
  if (item?.kind === "word") return bitOfOne(item.word);
  if (item?.kind !== "choice" || item.nullable) return all;
  return item.choices.reduce((bits, choice) => bits | bitsOf(choice), 0);
}

/** What a sequence cannot do without, the rarest first, from its beginning (1) or its end (-1); `last`: of a whole phrase. */
function needsOf(sequence: Sequence, step: 1 | -1, last = false): readonly Need[] {
  const needs: Need[] = [];
  let far = 0;
  for (let at = step > 0 ? 0 : sequence.length - 1; at >= 0 && at < sequence.length; at += step) {
    const item = sequence[at];
    if (item === undefined) break;
    const plain = needOf(item, step);
    const need = plain === null || !last || step < 0 ? plain : withBegins(plain, sequence, at);
    if (need !== null) needs.push(far === 0 ? need : { ...need, within: far + need.within });
    far += lengthOf(item);
  }
  return needs.sort((one, other) => breadthOf(one) - breadthOf(other));
}

function needOf(item: Item, step: 1 | -1): Need | null {
  if (item.kind === "word") return needOfWords([item.word], 0, []);
  if (item.kind === "choice") return step > 0 ? item.first : item.last;
  if (item.kind !== "class" || item.wide) return null;
  return needOfWords([], item.cues, item.cues === 0 ? [item] : []);
}

/** What all choices need together: the rarest of each. */
function needOfAny(choices: readonly Sequence[], step: 1 | -1): Need | null {
  const needs = choices.map((choice) => needsOf(choice, step)[0]);
  const known = needs.filter((need) => need !== undefined);
  if (known.length < needs.length) return null;
  const words = known.flatMap((need) => [...need.words]);
  const cues = known.reduce((sum, need) => sum | need.cues, 0);
  const classes = [...new Set(known.flatMap((need) => need.classes))];
  return { ...needOfWords(words, cues, classes), within: Math.max(...known.map((need) => need.within)) };
}

const needOfWords = (words: readonly string[], cues: number, classes: readonly Class[]): Need => ({
  words: new Set(words),
  cues,
  classes,
  within: 1,
  begins: none,
  bits: bitsOf(words),
  beginBits: 0,
});

const none: ReadonlySet<string> = new Set();

/** Words that something must follow take no endings; of others two letters stay. */
function withBegins(need: Need, sequence: Sequence, at: number): Need {
  if (!isNullable(sequence.slice(at + 1))) return need;
  const begins = new Set(Array.from(need.words, (word) => word.slice(0, 2)));
  return { ...need, begins, beginBits: bitsOf(begins) };
}

const breadthOf = ({ words, cues, classes }: Need): number =>
  words.size + (cues === 0 ? 0 : 40) + classes.length * 40;

const bitsOf = (words: Iterable<string>): number => {
  let bits = 0;
  for (const word of words) bits |= bitOf(hashOf(word));
  return bits;
};

/** In words, at most. */
function lengthOf(item: Item): number {
  if (item.kind === "word" || item.kind === "class") return 1;
  if (item.kind !== "choice") return 0;
  return item.choices.reduce(
    (most, choice) =>
      Math.max(
        most,
        choice.sequence.reduce((sum, part) => sum + lengthOf(part), 0),
      ),
    0,
  );
}

function readClass(name: string): Item {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const cues = cueBits(...name.split(" ").map(cueOf));
  const made: Class = {
    kind: "class",
    cues,
    wide: false,
    holds: (words, index) => (words.cues(index) & cues) !== 0,
  };
  classes.set(name, made);
  return made;
}

const other = (holds: Class["holds"], wide = false): Class => ({ kind: "class", cues: 0, wide, holds });

/** By name; those of cues.ts join them as they are asked for. */
const classes = new Map<string, Class>([
  ["any", other(() => true, true)],
  ["rare", other((words, at) => isRare(words.folded(at)), true)],
  ["name", other((words, at) => words.capital(at) && words.folded(at).length > 1)],
  ["body", other((words, at) => bodyParts.has(words.folded(at)))],
  ["number", other((words, at) => /^[0-9]/.test(words.folded(at)))],
]);

const isRare = (folded: string): boolean =>
  folded.length > 2 && !common.has(folded) && !everywhere.has(folded);

function cueOf(name: string): Cue {
  if (!isCue(name)) throw new Error(`No such class: <${name}>`);
  return name;
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
      .flatMap(({ sequence }) => cut(sequence)?.anchors ?? [])
      .map(({ word, left, right }) => anchorOf(word, [...before, ...left], [...right, ...behind])),
  };
}

function anchorOf(word: string, left: Sequence, right: Sequence): Anchor {
  let known: ReturnType<Anchor["needs"]> | null = null;
  const needs: Anchor["needs"] = () => {
    known ??= { before: needsOf(left, -1), behind: needsOf(right, 1, true) };
    return known;
  };
  return { word, left, right, final: isNullable(right), needs };
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
    (sum, { sequence }) =>
      sum + sequence.reduce((least, part) => Math.min(least, costOf(part)), Number.POSITIVE_INFINITY),
    0,
  );
}
