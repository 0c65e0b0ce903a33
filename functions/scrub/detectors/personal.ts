/**
 * Personal or general: what the words around a sensitive word say about whether a person is meant. Positive for "jeg
 * har", "min søn", "Mads har", "the doctor says"; negative for "kursus om", titles in quotation marks, systems, people
 * in general and questions for a product.
 */
import { cueBits } from "../lexicon/cues.ts";
import { is, type Sentence, type Word } from "../sentence.ts";
import type { View } from "../view.ts";
import { isName, isSurname, startsWithName } from "./names.ts";
import { quotation } from "./quotation.ts";

const bits = {
  person: cueBits("first", "person"),
  kin: cueBits("kin"),
  has: cueBits("has"),
  care: cueBits("care"),
  course: cueBits("course"),
  thing: cueBits("thing"),
  general: cueBits("general"),
  trade: cueBits("trade"),
  condition: cueBits("condition"),
  goods: cueBits("goods"),
  her: cueBits("her"),
  hurt: cueBits("hurt"),
};

const union = (words: readonly Word[]): number => words.reduce((all, word) => all | word.cues, 0);

/** Between about -1 and 0.6, to be added to what the word says by itself. */
export function weigh(view: View, sentence: Sentence, start: number, end: number, certain: boolean): number {
  const { words } = sentence;
  const { before, after } = neighbours(words, start, end, 12, 8);
  const close = before.slice(-5);
  const leading = union(before);
  const around = leading | union(after);
  const says = (bit: number): boolean => (around & bit) !== 0;

  const person =
    says(bits.person) ||
    (says(bits.her) && words.some((word) => english.test(word.folded))) ||
    leavesOutI(view, sentence) ||
    before.some((word) => isEnglishI(view, word)) ||
    after.some((word) => isEnglishI(view, word));
  const kin = says(bits.kin);
  const named =
    before.some((word) => isName(words, word)) ||
    (view.cased.charAt(start) === view.text.charAt(start) && startsWithName(words, before, start));
  const verb = (union(close) & bits.has) !== 0;

  let weight = 0;
  if (person) weight += 0.2;
  if (kin) weight += 0.15;
  if (named) weight += 0.1;
  if (verb && (person || kin || named)) weight += 0.15;
  if (says(bits.care)) weight += 0.15;
  weight = Math.min(weight, 0.6);

  const own = person && verb;
  const said = quotation(view, start, end);
  if (said === "title") weight -= 0.7;
  if (said === "note") weight += 0.2;
  if (isSurname(view, start, end, certain)) weight -= 0.9;
  if (ofAnimal(before) || (says(bits.goods) && !own && !kin)) weight -= 0.9;
  if (ofMachine(close, after)) weight -= 0.5;
  if (
    /^[^\n.]{0,24}(?<![a-zæøå])(?:gave til|gavekort|som gave|as a gift|gift for)/.test(
      view.text.slice(end, end + 40),
    )
  )
    weight -= 0.6;
  if (titled(close, before, after)) weight -= 0.6;
  else if (says(bits.course) && !own && !kin) weight -= certain ? 0.1 : 0.25;
  if (says(bits.thing)) weight -= own ? 0.1 : certain ? 0.2 : 0.4;
  if (says(bits.general)) weight -= own || kin ? 0.05 : certain ? 0.35 : 0.4;
  if (asksForProduct(words) || (asksForService(words) && !person && !kin)) weight -= 0.4;
  if ((says(bits.trade) && !kin) || tellsProfession(words)) weight -= 0.5;
  if ((leading & bits.condition) !== 0) weight -= certain ? 0.2 : 0.5;
  return weight;
}

/** "Her" is a person only in English; in Danish it is a place. */
const english = /^(?:the|is|was|has|had|she|with|my|of|been|and)$/;

/** "Har fået feber": whoever begins with the verb, and does not ask, speaks of himself. */
function leavesOutI(view: View, { words, start, end }: Sentence): boolean {
  const [verb, next] = words;
  return (
    /^(?:har|er|ligger|fik|blev|var|lider|been|got|had|have|am|suffering)$/.test(verb?.folded ?? "") &&
    !/^(?:i|der|du|man|det|den|de|vi|han|hun|you|they|we|it)$/.test(next?.folded ?? "") &&
    !view.text.slice(start, end + 1).includes("?")
  );
}

/** Does it hurt, or was it broken, removed, operated on? A few words to either side. */
export function hurts(sentence: Sentence, start: number, end: number): boolean {
  const { before, after } = neighbours(sentence.words, start, end, 4, 3);
  const around = union(before) | union(after);
  return (
    (around & bits.hurt) !== 0 &&
    (around & bits.thing) === 0 &&
    ((union(sentence.words) & (bits.person | bits.kin)) !== 0 || sentence.words.some((word) => word.capital))
  );
}

/** The words of a sentence right before and right after a range. They are in order, so halving finds the place. */
function neighbours(words: readonly Word[], start: number, end: number, left: number, right: number) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < words.length && (words[next]?.start ?? 0) < end) next += 1;
  return { before: words.slice(Math.max(0, low - left), low), after: words.slice(next, next + right) };
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
    (union(before.slice(course)) & (bits.person | bits.has)) === 0
  )
    return true;
  const [first, second] = after;
  if (
    first !== undefined &&
    /^(?:hos|blandt|in|among)$/.test(first.folded) &&
    second !== undefined &&
    is(second, "general", "kin")
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

/** "Jeg er uddannet psykolog", "I am a doctor at the hospital": who works with illness is not ill. */
const tellsProfession = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    if (!is(word, "profession")) return false;
    const before = words.slice(Math.max(0, at - 3), at).map((other) => other.folded);
    return before.some((other) => being.test(other)) && !before.some((other) => possessed.test(other));
  });

const being = /^(?:er|som|am|as|is|uddannet|ansat|bin)$/;
const possessed = /^(?:min|mit|mine|my|hans|hendes|his|her|vores|our|hos|til|af|by|to|from|fra|with|med)$/;

/** "Kan I tilføje ...?", "Can you add ...?" */
const asksForService = (words: readonly Word[]): boolean => {
  const [a, b] = words.map((word) => word.folded);
  return (
    /^(?:kan|kunne|vil|can|could|would|hvor|where|hvordan|how)$/.test(a ?? "") &&
    /^(?:i|man|vi|you|we|do|registrerer|registrer|skriver)$/.test(b ?? "")
  );
};

/** English "I" is a capital; Danish "i" (in) is not, and Danish "I" (you) has no such verb. */
const isEnglishI = (view: View, word: Word): boolean =>
  word.folded === "i" &&
  view.cased.charAt(word.start) === "I" &&
  /^I(?:'m|'ve|'ll|'d| am| was| have| had| got| get| suffer| take| feel| can't| cannot| need| just| don't| also| still| started)\b/.test(
    view.cased.slice(word.start, word.start + 12),
  );

/** A person is the nearest who can be meant; an animal further left is nobody. */
const ofAnimal = (before: readonly Word[]): boolean => {
  const animal = before.findLastIndex((word) => is(word, "animal"));
  return animal >= 0 && !before.slice(animal).some((word) => is(word, "first", "person", "kin"));
};

/** "Serveren er syg", "feber i systemet": said of a machine, right before or right after. */
const ofMachine = (close: readonly Word[], after: readonly Word[]): boolean => {
  const machine = close.findLastIndex((word) => is(word, "thing"));
  const subject = machine >= 0 && !close.slice(machine).some((word) => is(word, "first", "person", "kin"));
  return (
    subject ||
    (/^(?:i|in|on|paa)$/.test(after[0]?.folded ?? "") && after.slice(1, 3).some((word) => is(word, "thing")))
  );
};
