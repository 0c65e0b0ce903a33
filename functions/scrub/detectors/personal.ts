/**
 * Personal or general: what the words around a sensitive word say about whether a person is meant. Positive for "jeg
 * har", "min søn", "Mads har", "the doctor says"; negative for "kursus om", titles in quotation marks, systems, people
 * in general and questions for a product.
 */
import { cues } from "../lexicon/cues.ts";
import type { Sentence, Word } from "../sentence.ts";
import type { View } from "../view.ts";

type Cue = keyof typeof cues;

const sets = new Map<string, Set<Cue>>();
for (const cue of Object.keys(cues) as Cue[])
  for (const word of cues[cue].split(" ")) sets.set(word, (sets.get(word) ?? new Set<Cue>()).add(cue));

const is = (word: Word | undefined, cue: Cue): boolean =>
  word !== undefined && (sets.get(word.folded)?.has(cue) ?? false);

/** Between about -1 and 0.7, to be added to what the word says by itself. */
export function weigh(view: View, sentence: Sentence, start: number, end: number, certain: boolean): number {
  const { words } = sentence;
  const at = words.findIndex((word) => word.end > start);
  const before = words.slice(Math.max(0, at - 12), Math.max(0, at));
  const after = words.filter((word) => word.start >= end).slice(0, 8);
  const close = before.slice(-5);
  const around = [...before, ...after];

  const person = around.some((word) => is(word, "first") || is(word, "person") || isEnglishI(view, word));
  const kin = around.some((word) => is(word, "kin"));
  const named = before.some((word, index) => index < before.length && isName(words, word));
  const verb = close.some((word) => is(word, "has"));
  const care = around.some((word) => is(word, "care"));

  let weight = 0;
  if (person) weight += 0.2;
  if (kin) weight += 0.15;
  if (named) weight += 0.1;
  if (verb && (person || kin || named)) weight += 0.15;
  if (care) weight += 0.15;
  weight = Math.min(weight, 0.6);

  const own = person && verb;
  if (quoted(view, start, end)) weight -= 0.7;
  if (titled(close, before, after)) weight -= 0.6;
  else if (around.some((word) => is(word, "course")) && !own && !kin) weight -= certain ? 0.1 : 0.25;
  if (around.some((word) => is(word, "thing"))) weight -= own ? 0.1 : certain ? 0.2 : 0.4;
  if (around.some((word) => is(word, "general"))) weight -= own || kin ? 0.05 : certain ? 0.35 : 0.4;
  if (asksForProduct(words) || (asksForService(words) && !person && !kin)) weight -= 0.4;
  if (around.some((word) => is(word, "trade")) && !kin) weight -= 0.5;
  if (before.some((word) => is(word, "condition"))) weight -= certain ? 0.2 : 0.5;
  return weight;
}

/** Does it hurt, or was it broken, removed, operated on? Four words to either side. */
export function hurts(sentence: Sentence, start: number, end: number): boolean {
  const before = sentence.words.filter((word) => word.end <= start).slice(-4);
  const after = sentence.words.filter((word) => word.start >= end).slice(0, 3);
  return (
    [...before, ...after].some((word) => is(word, "hurt")) &&
    ![...before, ...after].some((word) => is(word, "thing")) &&
    sentence.words.some((word) => is(word, "first") || is(word, "person") || is(word, "kin") || word.capital)
  );
}

/** "kursus om angst", "course about anxiety", "angst hos børn", "børn med angst". */
function titled(close: readonly Word[], before: readonly Word[], after: readonly Word[]): boolean {
  const course = before.findLastIndex((word) => is(word, "course"));
  const about = close.findLastIndex((word) =>
    /^(?:om|about|on|i|in|mod|for|med|vedroerende|covering)$/.test(word.folded),
  );
  if (
    course >= 0 &&
    about >= 0 &&
    before.length - course <= 6 &&
    !before.slice(course).some((word) => is(word, "first") || is(word, "person") || is(word, "has"))
  )
    return true;
  const [first, second] = after;
  if (
    first !== undefined &&
    /^(?:hos|blandt|in|among)$/.test(first.folded) &&
    second !== undefined &&
    (is(second, "general") || is(second, "kin"))
  )
    return true;
  const last = close.at(-1);
  return /^(?:med|with)$/.test(last?.folded ?? "") && is(close.at(-2), "general");
}

/** "Har I et kursus ...?", "Do you have anything on ...?" */
const asksForProduct = (words: readonly Word[]): boolean => {
  const [a, b, c] = words.map((word) => word.folded);
  return (
    (/^(?:har|tilbyder|udbyder|laver|holder|findes|faas)$/.test(a ?? "") &&
      /^(?:i|der|du|man)$/.test(b ?? "")) ||
    (a === "do" && b === "you" && /^(?:have|offer|run|sell)$/.test(c ?? "")) ||
    (/^(?:is|are)$/.test(a ?? "") && b === "there")
  );
};

/** "Kan I tilføje ...?", "Can you add ...?" */
const asksForService = (words: readonly Word[]): boolean => {
  const [a, b] = words.map((word) => word.folded);
  return (
    /^(?:kan|kunne|vil|can|could|would|hvor|where|hvordan|how)$/.test(a ?? "") &&
    /^(?:i|man|vi|you|we|do|registrerer|registrer|skriver)$/.test(b ?? "")
  );
};

/** A capital that does not begin the sentence, or one before a verb: "Mads har". Months and the like are rare here. */
const isName = (words: readonly Word[], word: Word): boolean => {
  if (!word.capital || word.folded.length < 2) return false;
  const at = words.indexOf(word);
  return at > 0
    ? !/^(?:i|de|dem|deres|mvh|cpr|ean|cvr|kl)$/.test(word.folded) && !is(word, "first")
    : is(words[at + 1], "has") && !is(word, "first") && !is(word, "person") && !pronouns.test(word.folded);
};

const pronouns =
  /^(?:i|vi|de|det|den|der|du|man|systemet|we|it|they|you|there|this|that|er|har|kan|hvad|what|who|hvem)$/;

/** English "I" is a capital; Danish "i" (in) is not, and Danish "I" (you) has no such verb. */
const isEnglishI = (view: View, word: Word): boolean =>
  word.folded === "i" &&
  view.cased.charAt(word.start) === "I" &&
  /^I(?:'m|'ve|'ll|'d| am| was| have| had| got| get| suffer| take| feel| can't| cannot| need| just| don't| also| still| started)\b/.test(
    view.cased.slice(word.start, word.start + 12),
  );

/** Inside quotation marks on one line, not far apart: a title, a message, a label. */
function quoted(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - 240), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if ((line.match(/"/g)?.length ?? 0) % 2 === 0) return false;
  const after = view.text.slice(end, end + 80);
  const close = after.indexOf('"');
  const lineEnd = after.indexOf("\n");
  return close >= 0 && (lineEnd < 0 || close < lineEnd);
}
