/**
 * Reads the data files of the lexicon: heads in brackets, lemmas, phrases with braces and with choices.
 * A line that no head explains is a weak word without endings.
 */
import { type PartOfSpeech, partsOfSpeech } from "./endings.ts";
import { fold } from "./fold.ts";

/** `body`: a part of the body, which says nothing until it hurts. */
const strengths = ["certain", "likely", "weak", "body"] as const;
export type Strength = (typeof strengths)[number];

export type Entry = {
  readonly folded: string;
  /** Folded symbols before and after the part in braces, which alone is the finding: "været {clean} siden". */
  readonly before: number;
  readonly after: number;
  readonly part: PartOfSpeech;
  /** Null: a harmless phrase that covers what lies under it. */
  readonly strength: Strength | null;
  readonly first: boolean;
  readonly last: boolean;
  /** Says something only as the last part of a compound: hjerte + fejl. */
  readonly tail: boolean;
};

/** `words`: one source for each language; `harmless`: phrases that cover what lies under them. */
export const readLexicon = (words: readonly string[], harmless: string): readonly Entry[] => [
  ...once(words.flatMap(readEntries)),
  ...harmless.split("\n").flatMap(alternatives).filter(Boolean).map(readHarmless),
];

/** Languages share words: one entry each, with the strongest reading. */
function once(entries: readonly Entry[]): Entry[] {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.folded}/${entry.part}/${entry.before}/${entry.after}/${entry.strength === "body"}`;
    const other = known.get(key);
    if (other === undefined || rank(entry) < rank(other)) known.set(key, entry);
  }
  return [...known.values()];
}

const rank = ({ strength }: Entry): number => (strength === null ? -1 : strengths.indexOf(strength));

/** A head in brackets holds for the lines below it. */
function readEntries(source: string): Entry[] {
  const entries: Entry[] = [];
  let head: Omit<Entry, "folded" | "before" | "after"> = {
    part: "exact",
    strength: "weak",
    first: false,
    last: false,
    tail: false,
  };
  for (const line of source.split("\n").flatMap(alternatives)) {
    if (line === "") continue;
    if (line.startsWith("[")) {
      const words = line.slice(1, -1).split(" ");
      head = {
        part: partsOfSpeech.find((part) => words.includes(part)) ?? "exact",
        strength: strengths.find((strength) => words.includes(strength)) ?? "weak",
        first: words.includes("first"),
        last: words.includes("last") || words.includes("tail"),
        tail: words.includes("tail"),
      };
    } else {
      const [before = "", key = "", after = ""] = line.includes("{") ? line.split(/[{}]/) : ["", line, ""];
      const folded = fold(before + key + after);
      entries.push({
        ...head,
        folded: head.part === "verb" ? folded.replace(/e$/, "") : folded,
        before: fold(before).length,
        after: fold(after).length,
      });
    }
  }
  return entries;
}

/** "(er|var|) syg" is "er syg", "var syg" and "syg". Innermost first, so that choices may hold choices. */
function alternatives(line: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(line);
  if (group === null) return [line];
  const [all, choices = ""] = group;
  return choices
    .split("|")
    .flatMap((choice) => alternatives(line.replace(all, choice).replace(/ {2,}/g, " ").trim()));
}

const readHarmless = (line: string): Entry => ({
  folded: fold(line.replaceAll("*", "")).trim(),
  before: 0,
  after: 0,
  part: "exact",
  strength: null,
  first: line.endsWith("*"),
  last: line.startsWith("*"),
  tail: false,
});
