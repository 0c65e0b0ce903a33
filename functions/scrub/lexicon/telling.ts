/**
 * What words tell together: finds the word classes of telling.classes.ts in a text and matches the rules of
 * telling.family.ts, telling.social.ts and telling.criminal.ts. A rule belongs to the class of its first word, and is
 * tried where such a word stands; whatever else it needs is looked for a few words to either side, up to the next comma
 * or full stop. What is found goes the way of every word of the lexicon (disclosure.ts).
 */
import type { View } from "../view.ts";
import type { LexiconMatch } from "./found.ts";
import { criminalRules } from "./telling.criminal.ts";
import { familyRules } from "./telling.family.ts";
import { readRules, type TellingElement, type TellingRule } from "./telling.read.ts";
import { socialRules } from "./telling.social.ts";
import { createReader, type Text, type Token } from "./telling.words.ts";

const rules = readRules([familyRules, socialRules, criminalRules].join("\n"));
const read = createReader(rules);

export function tellingIn(view: View): readonly LexiconMatch[] {
  const text = read(view);
  if (text.tokens.length === 0) return [];
  const matches: LexiconMatch[] = [];
  for (const [at, token] of text.tokens.entries())
    for (const rule of token.kind.rules) {
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
    if (next === undefined || next.apart || next.kind.classes.has(":joint")) break;
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
    if (token.kind.classes.has(run)) end = at;
  }
  return end;
}

/** Who does it stays: "min mand [slog mig]", "drengene [vil ikke hjem]"; in "børnene må jeg ikke se" they are no subject. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = tokens.slice(at, at + 3);
  if (token === undefined || next === undefined) return false;
  if (isA(token, "partner", "parent", "he", ":subject")) return true;
  if (isA(token, "possessive"))
    return isA(next, "partner", "parent") || (isA(next, "child") && isSubject(tokens, at + 1));
  return isA(token, "child") && isA(next, "auxiliary", "not") && third !== undefined && !isA(third, "self");
}

const isA = (token: Token, ...names: readonly string[]): boolean =>
  names.some((name) => token.kind.classes.has(name));

function nearest(tokens: readonly Token[], key: number, element: TellingElement): number | null {
  const { side, within, classes: names } = element;
  const holds = (token: Token, at: number): boolean =>
    (token.kind.bits & element.bits) !== 0 &&
    names.some((name) => token.kind.classes.has(name)) &&
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
