/**
 * All lines of all data files, numbered. A line is read when a word of a text leads to it: there are tens of thousands,
 * and a mail needs a few.
 */
import { type Entry, readEntries, readHarmless } from "./entries.ts";
import type { DisclosedByWords } from "./sources.ts";

/** The data of a lexicon: files by what they disclose, and files of harmless phrases. */
export type Sources = {
  readonly words: Readonly<Record<DisclosedByWords, readonly string[]>>;
  readonly harmless: readonly string[];
};

export type Lines = {
  readonly count: number;
  readonly entriesOf: (line: number) => readonly Entry[];
  /** Harmless pieces of words ("*bekræft*"). */
  readonly inside: () => readonly Entry[];
  /** Tells one state of the data from another. */
  readonly key: string;
};

export function readLines({ words, harmless }: Sources): Lines {
  const lines: string[] = [];
  const heads: number[] = [];
  const files: { readonly from: number; readonly category: DisclosedByWords | null }[] = [];
  const add = (source: string, category: DisclosedByWords | null): void => {
    files.push({ from: lines.length, category });
    let head = -1;
    for (const line of source.split("\n")) {
      if (line.startsWith("[")) head = lines.length;
      heads.push(head);
      lines.push(line);
    }
  };
  const categories = Object.keys(words) as DisclosedByWords[];
  for (const category of categories) for (const source of words[category]) add(source, category);
  const firstHarmless = lines.length;
  for (const source of harmless) add(source, null);

  const known = new Map<number, readonly Entry[]>();
  const read = (number: number): readonly Entry[] => {
    const line = lines[number] ?? "";
    if (line === "" || heads[number] === number) return [];
    const head = lines[heads[number] ?? -1] ?? "";
    const category = files.findLast((file) => file.from <= number)?.category ?? null;
    return category === null ? readHarmless(line, head) : readEntries(line, head, category);
  };
  const entriesOf = (number: number): readonly Entry[] => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const entries = read(number);
    known.set(number, entries);
    return entries;
  };
  let inside: readonly Entry[] | null = null;
  return {
    count: lines.length,
    entriesOf,
    inside: () => {
      inside ??= lines.flatMap((line, number) =>
        number >= firstHarmless && line.startsWith("*") ? entriesOf(number) : [],
      );
      return inside;
    },
    key: keyOf([...categories.flatMap((category) => words[category]), ...harmless]),
  };
}

/** Of the tables (table.ts): one more whenever they are written otherwise. */
const format = 2;

/** Lengths, and a sample of the letters: a whole checksum would cost more than it is good for; a test compares it all. */
function keyOf(sources: readonly string[]): string {
  let sum = 0;
  for (const source of sources) {
    const step = Math.max(1, source.length >> 6);
    for (let at = 0; at < source.length; at += step) sum = (Math.imul(sum, 31) + source.charCodeAt(at)) | 0;
  }
  return `${format} ${sources.map((source) => source.length).join(" ")} ${sum}`;
}
