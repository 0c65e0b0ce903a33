/**
 * Finds the word classes of telling.classes.ts in a text and matches the rules of telling.family.ts, telling.social.ts and telling.criminal.ts. A rule belongs to the
 * class of its first word, and is tried where such a word stands; whatever else it needs is looked for a few words to
 * either side, up to the next comma or full stop.
 */
import type { View } from "../view.ts";
import type { LexiconMatch } from "./found.ts";
import { criminalRules } from "./telling.criminal.ts";
import { familyRules } from "./telling.family.ts";
import { readRules, readWordClasses, type TellingElement, type TellingRule } from "./telling.read.ts";
import { socialRules } from "./telling.social.ts";

type Token = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly capital: boolean;
  /** A comma or the like stands before it. */
  readonly apart: boolean;
  readonly sentence: number;
  readonly classes: readonly string[];
};

type Text = {
  readonly tokens: readonly Token[];
  /** By sentence: somebody's family, "he" or "she". */
  readonly kin: ReadonlySet<number>;
  readonly he: ReadonlySet<number>;
  readonly strife: boolean;
};

const none: readonly string[] = [];
const he: readonly string[] = ["he", "self"];
const digits: readonly string[] = ["digits"];
const section: readonly string[] = ["digits", "section"];
const rules = readRules([familyRules, socialRules, criminalRules].join("\n"));
const classesOf = readWordClasses(rules);

export function tellingIn(view: View): readonly LexiconMatch[] {
  const text = read(view);
  if (text.tokens.length === 0) return [];
  const matches: LexiconMatch[] = [];
  for (const [at, token] of text.tokens.entries())
    for (const name of token.classes)
      for (const rule of rules.get(name) ?? []) {
        if (!isAbout(text, token, rule)) continue;
        const range = match(text.tokens, at, rule);
        if (range !== null)
          matches.push({
            ...range,
            category: rule.category,
            strength: rule.strength,
            lemma: rule.lemma,
            together: true,
          });
      }
  return matches;
}

function isAbout({ kin, he, strife }: Text, { sentence }: Token, { need }: TellingRule): boolean {
  if (need === "none") return true;
  if (need === "strife") return strife;
  return kin.has(sentence) || ((kin.size > 0 || strife) && he.has(sentence));
}

/** From the first to the last word of a rule around its key. */
function match(tokens: readonly Token[], key: number, { elements, tail, run, closing }: TellingRule) {
  if (closing && !(tokens[key + 1]?.apart ?? true)) return null;
  let first = key;
  let last = key;
  for (const element of elements) {
    const at = nearest(tokens, key, element);
    if (element.absent) {
      if (at === null) continue;
      return null;
    }
    if (at === null) {
      if (element.optional) continue;
      return null;
    }
    if (element.silent) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  for (let more = 0; more < tail; more += 1) {
    const next = tokens[last + 1];
    if (next === undefined || next.apart || joints.has(next.word)) break;
    last += 1;
  }
  if (run !== "") last = runsTo(tokens, last, run);
  while (first < last && isSubject(tokens, first)) first += 1;
  const from = tokens[first];
  const to = tokens[last];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** "Tirsdag til fredag i ulige uger" goes as a whole. */
function runsTo(tokens: readonly Token[], last: number, run: string): number {
  let end = last;
  for (let at = last + 1; at <= end + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.apart) break;
    if (token.classes.includes(run)) end = at;
  }
  return end;
}

/** Who does it stays: "min mand [slog mig]", "drengene [vil ikke hjem]"; in "børnene må jeg ikke se" they are no subject. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = tokens.slice(at, at + 3);
  if (token === undefined || next === undefined) return false;
  if (isA(token, "partner", "parent", "he")) return true;
  if (isA(token, "possessive"))
    return isA(next, "partner", "parent") || (isA(next, "child") && isSubject(tokens, at + 1));
  return isA(token, "child") && isA(next, "auxiliary", "not") && third !== undefined && !isA(third, "self");
}

const isA = (token: Token, ...names: readonly string[]): boolean =>
  token.classes.some((name) => names.includes(name));

/** Another clause: what it says is said of something else. */
const clauses: ReadonlySet<string> = new Set(
  "fordi men hvis selvom because but if although eftersom utan weil aber wenn obwohl sondern".split(" "),
);

/** "Og har", "and he": another clause begins as well. */
const conjunctions: ReadonlySet<string> = new Set(["og", "and", "och", "und"]);
const begins: ReadonlySet<string> = new Set(
  "har er vil kan skal blev bliver må havde jeg han hun vi de der det den i he she we they it has have is was will can had would ist hat wird kann war ich er sie wir kan ska är jag hon".split(
    " ",
  ),
);

/** Where a clause goes on with another. */
const joints: ReadonlySet<string> = new Set(
  "og men fordi når hvis og så da mens siden and but because when if so while since och men eftersom när om då und aber weil wenn".split(
    " ",
  ),
);

function nearest(tokens: readonly Token[], key: number, element: TellingElement): number | null {
  const { side, within } = element;
  const holds = (token: Token, at: number): boolean =>
    token.classes.some((name) => element.classes.has(name)) &&
    (!element.closing || (tokens[at + 1]?.apart ?? true));
  let right = side >= 0;
  let left = side <= 0;
  for (let away = 1; away <= within && (left || right); away += 1) {
    if (right) {
      const token = tokens[key + away];
      if (token === undefined || token.apart) right = false;
      else if (holds(token, key + away)) return key + away;
    }
    if (left) {
      const token = tokens[key - away];
      if (token === undefined || (tokens[key - away + 1]?.apart ?? true)) left = false;
      else if (holds(token, key - away)) return key - away;
    }
  }
  return null;
}

const wordPattern = /[a-zæøåäöüéß0-9]+(?:['’][a-z]{1,2}(?![a-zæøå]))?/g;
const ends = /[.!?](?:\s|$)|\n[ \t>]*\n/;
const parts = /[,;:()|\t"\ue000]|[-–—] |\n[ \t]*[-*•]/;

function read({ text, cased }: View): Text {
  const tokens: Token[] = [];
  const kin = new Set<number>();
  const he = new Set<number>();
  const german = /(?:^|\s)(?:ich|und|nicht|ist)\s/.test(text);
  let sentence = 0;
  let end = 0;
  let strife = 0;
  const said = new Set<string>();
  for (const found of text.matchAll(wordPattern)) {
    const [word] = found;
    const start = found.index;
    const gap = text.slice(end, start);
    const stops = ends.test(gap);
    if (stops) sentence += 1;
    const capital = cased.charAt(start) !== text.charAt(start);
    const before = stops ? undefined : tokens.at(-1);
    const other = before === undefined || before.apart ? undefined : tokens.at(-2);
    const classes = resolve(classesOf.get(word) ?? none, {
      word,
      capital: capital && !german && before !== undefined,
      german,
      paragraph: /§ ?$/.test(gap),
      before,
      other,
    });
    end = start + word.length;
    if (classes.some(isKin)) kin.add(sentence);
    if (classes.includes("he") || classes.includes("pron")) he.add(sentence);
    if (!said.has(word)) {
      if (classes.includes("strife")) strife += 2;
      else if (classes.includes("official")) strife += 1;
      if (classes.length > 0) said.add(word);
    }
    tokens.push({
      start,
      end,
      word,
      capital,
      apart:
        stops ||
        parts.test(gap) ||
        clauses.has(word) ||
        (conjunctions.has(before?.word ?? "") && begins.has(word)),
      sentence,
      classes,
    });
  }
  return { tokens, kin, he, strife: strife >= 2 };
}

const isKin = (name: string): boolean =>
  name === "child" || name === "partner" || name === "parent" || name === "relative";

type Around = {
  readonly word: string;
  readonly capital: boolean;
  readonly german: boolean;
  /** A § stands before it. */
  readonly paragraph: boolean;
  readonly before: Token | undefined;
  readonly other: Token | undefined;
};

const isOwned = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes.includes("possessive") || /^(?:the|die|das)$/.test(token.word));

/** "Søn" is somebody behind "min"; a capital inside a sentence is a name. */
function resolve(
  classes: readonly string[],
  { word, capital, german, paragraph, before, other }: Around,
): readonly string[] {
  if (/^[0-9]/.test(word)) return paragraph ? section : digits;
  if (german && word === "er") return he;
  if (classes.length === 0) return capital && word.length > 1 ? ["name"] : none;
  if (!classes.includes("childWord") && !classes.includes("partnerWord")) return classes;
  if (!isOwned(before) && !isOwned(other)) return classes;
  return [...classes, classes.includes("childWord") ? "child" : "partner"];
}
