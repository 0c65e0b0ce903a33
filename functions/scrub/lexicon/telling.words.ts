/**
 * The words of a text as the rules of telling.ts see them: each with its classes (telling.classes.ts), where sentences and
 * clauses end between them, and whether somebody's family is spoken of.
 */
import type { View } from "../view.ts";
import { fold } from "./fold.ts";
import { bitOfClass, readWordClasses, type TellingRule } from "./telling.read.ts";
import { type TextWords, wordsOf } from "./textWords.ts";
import { createWordTable } from "./wordTable.ts";

/** What a word is, once for all texts. */
type Kind = {
  readonly classes: ReadonlySet<string>;
  /** One bit a class, which it shares with others. */
  readonly bits: number;
  /** The rules that begin with it. */
  readonly rules: readonly TellingRule[];
  readonly kin: boolean;
  readonly he: boolean;
  /** How much it says of strife. */
  readonly strife: 0 | 1 | 2;
  /** "Min", "the": what follows is somebody's. */
  readonly owner: boolean;
  /** What it is where it is owned: "søn" is somebody behind "min". */
  readonly owned: Kind | null;
  /** What it is with a capital inside a sentence: a name, where no rule knows the word. */
  readonly named: Kind | null;
  /** "Men", "og", and what begins a clause behind "og". */
  readonly clause: boolean;
  readonly conjunction: boolean;
  readonly begins: boolean;
};

export type Token = {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** A comma or the like stands before it. */
  readonly apart: boolean;
  readonly sentence: number;
};

export type Text = {
  readonly tokens: readonly Token[];
  /** By sentence: somebody's family, "he" or "she". */
  readonly kin: ReadonlySet<number>;
  readonly he: ReadonlySet<number>;
  readonly strife: boolean;
};

/** Classes of the grammar, beside those of the rules. */
const grammar: Readonly<Record<string, string>> = {
  /** Another clause: what it says is said of something else. */
  ":clause": "fordi men hvis selvom because but if although eftersom utan weil aber wenn obwohl sondern",
  /** "Og har", "and he": another clause begins as well. */
  ":conjunction": "og and och und",
  ":begin":
    "har er vil kan skal blev bliver må havde jeg han hun vi de der det den i he she we they it has have is was will can had would ist hat wird kann war ich er sie wir kan ska är jag hon",
  /** Where a clause goes on with another. */
  ":joint":
    "og men fordi når hvis så da mens siden and but because when if so while since och eftersom när då und aber weil wenn sidste forrige næste nu lige last next until indtil now förra nästa nu letzte letztes nächste seit bis",
  ":article": "the die das",
  /** Who writes: as the subject of what is told he stays. */
  ":subject": "jeg jag ich vi wir we",
  /** German for he, Danish for is. */
  ":er": "er",
};

const parts = /[,;:()|\t"\ue000]|[-–—] |\n[ \t]*[-*•]/;
const ends = /[.!?](?:\s|$)|\n[ \t>]*\n/;
const german = /(?:^|\s)(?:ich|und|nicht|ist)\s/;

/** Words that belong to a family by themselves. */
const family = ["child", "partner", "parent", "relative"];

/** Reads texts for these rules, which are given by the class of their first word. */
export function createReader(rules: ReadonlyMap<string, readonly TellingRule[]>): (view: View) => Text {
  const named = readWordClasses(rules);
  for (const [name, words] of Object.entries(grammar))
    for (const word of words.split(" ")) named.set(word, [...(named.get(word) ?? []), name]);

  const plain = (names: readonly string[], owned: Kind | null = null, named: Kind | null = null): Kind => ({
    classes: new Set(names),
    bits: names.reduce((bits, name) => bits | bitOfClass(name), 0),
    rules: names.flatMap((name) => rules.get(name) ?? []),
    kin: names.some((name) => family.includes(name)),
    he: names.includes("he") || names.includes("pron"),
    strife: names.includes("strife") ? 2 : names.includes("official") ? 1 : 0,
    owner: names.includes("possessive") || names.includes(":article"),
    owned,
    named,
    clause: names.includes(":clause"),
    conjunction: names.includes(":conjunction"),
    begins: names.includes(":begin") || names.includes("benign"),
  });
  const kindOf = (names: readonly string[]): Kind => {
    const owned = names.includes("childWord") ? "child" : names.includes("partnerWord") ? "partner" : null;
    const isKnown = names.some((name) => !name.startsWith(":"));
    return plain(
      names,
      owned === null ? null : plain([...names, owned]),
      isKnown ? null : plain([...names, "name"]),
    );
  };
  const kinds = new Map<string, Kind>();
  const kindOfWord = (word: string): Kind => {
    const known = kinds.get(word);
    if (known !== undefined) return known;
    const names = named.get(word);
    if (names === undefined) return none;
    const kind = kindOf(names);
    kinds.set(word, kind);
    return kind;
  };
  const [none, he] = [kindOf([]), plain(["he", "self"])];
  const [digits, section] = [plain(["digits"]), plain(["digits", "section"])];
  const isNamed = createWordTable(
    named.size,
    Array.from(named.keys(), (word) => [fold(word), 1]),
  );

  return (view) => {
    const { text } = view;
    const words = wordsOf(view);
    const tokens: Token[] = [];
    const kin = new Set<number>();
    const men = new Set<number>();
    const said = new Set<Kind>();
    const isGerman = german.test(text);
    let sentence = 0;
    let done = 0;
    let strife = 0;
    let last: Token | undefined;
    let other: Token | undefined;
    for (let index = 0; index < words.count; index += 1) {
      const start = words.start(index);
      const glued = isGlued(text, words, index + 1);
      const end = words.end(glued ? index + 1 : index);
      const blank = start === done + 1 && text.charCodeAt(done) === 32;
      const gap = blank ? " " : text.slice(done, start);
      const stops = !blank && ends.test(gap);
      if (stops) {
        sentence += 1;
        last = undefined;
      }
      if (last === undefined || last.apart) other = undefined;
      const unit = text.charCodeAt(start);
      let kind =
        unit >= 48 && unit <= 57
          ? !blank && /§ ?$/.test(gap)
            ? section
            : digits
          : glued || isNamed(words.hash(index)) !== 0
            ? kindOfWord(text.slice(start, end))
            : none;
      if (isGerman && kind.classes.has(":er")) kind = he;
      else if (kind.owned !== null && (isOwner(last) || isOwner(other))) kind = kind.owned;
      else if (
        kind.named !== null &&
        end - start > 1 &&
        !isGerman &&
        last !== undefined &&
        words.capital(index)
      )
        kind = kind.named;
      if (kind.kin) kin.add(sentence);
      if (kind.he) men.add(sentence);
      if (kind.strife > 0 && !said.has(kind)) {
        said.add(kind);
        strife += kind.strife;
      }
      const apart =
        stops ||
        (!blank && parts.test(gap)) ||
        kind.clause ||
        (kind.begins && (last?.kind.conjunction ?? false));
      const token: Token = { start, end, kind, apart, sentence };
      tokens.push(token);
      other = last;
      last = token;
      done = end;
      if (glued) index += 1;
    }
    return { tokens, kin, he: men, strife: strife >= 2 };
  };
}

const isOwner = (token: Token | undefined): boolean => token?.kind.owner ?? false;

const ending = /^['\u2019][a-z]{1,2}$/;

/** "He's", "don't": two letters behind an apostrophe belong to the word before. */
const isGlued = (text: string, words: TextWords, index: number): boolean =>
  index < words.count &&
  words.start(index) === words.end(index - 1) + 1 &&
  words.end(index) - words.start(index) <= 2 &&
  ending.test(text.slice(words.end(index - 1), words.end(index)));
