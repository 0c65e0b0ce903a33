/**
 * Reads a line of a data file: a lemma or a phrase (see pattern.ts), and the head in brackets that it stands under. A
 * line that no head explains is a weak word without endings.
 */
import { type PartOfSpeech, partsOfSpeech } from "./endings.ts";
import { fold } from "./fold.ts";
import { type Anchor, readPattern } from "./pattern.ts";
import type { DisclosedByWords } from "./sources.ts";

/** From the strongest; `body`: a part of the body, which says nothing until it hurts. */
export const strengths = ["certain", "likely", "weak", "body"] as const;
export type Strength = (typeof strengths)[number];

/** What holds for all lines below a head in brackets. */
export type Head = {
  /** What the word discloses; null: a harmless phrase, which covers what lies under it. */
  readonly category: DisclosedByWords | null;
  readonly part: PartOfSpeech;
  readonly strength: Strength;
  readonly first: boolean;
  readonly last: boolean;
  /** Says something only as the last part of a compound: hjerte + fejl. */
  readonly tail: boolean;
  /** Of a harmless phrase: the categories that it clears; null: all. */
  readonly clears: readonly string[] | null;
};

/** Found by its stem: a lemma, or a phrase by the word that is the rarest in it. */
export type Entry = {
  readonly stem: string;
  readonly head: Head;
  /** Null: a lemma. */
  readonly anchor: Anchor | null;
};

/** The entries of a line; `head` is the line in brackets above it, "" where there is none. */
export function readEntries(line: string, head: string, category: DisclosedByWords): readonly Entry[] {
  const words = head.slice(1, -1).split(" ");
  return readLine(line, {
    category,
    part: partsOfSpeech.find((part) => words.includes(part)) ?? "exact",
    strength: strengths.find((strength) => words.includes(strength)) ?? "weak",
    first: words.includes("first"),
    last: words.includes("last") || words.includes("tail"),
    tail: words.includes("tail"),
    clears: null,
  });
}

/**
 * A harmless phrase; `*` stands for the rest of a word, on either side. A head, "[politics union]", names the categories
 * that the lines below it clear; without one they clear all.
 */
export const readHarmless = (line: string, head: string): readonly Entry[] =>
  readLine(line.replaceAll("*", ""), {
    category: null,
    part: "exact",
    strength: "certain",
    first: line.endsWith("*"),
    last: line.startsWith("*"),
    tail: false,
    clears: head === "" ? null : head.slice(1, -1).split(" "),
  });

const oneWord = /^[a-zæøåäöüéß0-9]+$/;

function readLine(line: string, head: Head): readonly Entry[] {
  const stem = stemOf(head);
  if (oneWord.test(line)) return [{ stem: stem(fold(line)), head, anchor: null }];
  return unglued(line)
    .flatMap(readPattern)
    .map((anchor) => ({ stem: anchor.final ? stem(anchor.word) : anchor.word, head, anchor }));
}

/** The endings of a verb stand in place of the -e of its infinitive. */
export const stemOf =
  ({ part }: Head) =>
  (word: string): string =>
    part === "verb" && word.endsWith("e") ? word.slice(0, -1) : word;

const glued = /(?<=[a-zæøåäöüéß0-9])\([^()]*\)|\([^()]*\)(?=[a-zæøåäöüéß0-9])/;

/** A choice inside a word, "(a|)alkolås", is written out: pattern.ts knows whole words only. */
function unglued(line: string): readonly string[] {
  const group = glued.exec(line)?.[0];
  if (group === undefined) return [line];
  return group
    .slice(1, -1)
    .split("|")
    .flatMap((choice) => unglued(line.replace(group, choice)));
}
