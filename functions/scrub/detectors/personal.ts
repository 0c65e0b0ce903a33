/**
 * Personal or general: what the words around a sensitive word say about whether a person is meant. Positive for "jeg
 * har", "min søn", "Mads har", "the doctor says"; negative for "kursus om", titles in quotation marks, systems, people
 * in general and questions for a product. What each is worth for a category stands in `lexicon/weights.ts`.
 */
import { type Cue, cueBits } from "../lexicon/cues.ts";
import type { DisclosedByWords } from "../lexicon/sources.ts";
import { type Evidence, full, most, rules } from "../lexicon/weights.ts";
import { type Sentence, unionOf, type Word } from "../sentence.ts";
import type { View } from "../view.ts";
import { fillsCell } from "./cell.ts";
import { isIntroduced, standsBesideName } from "./introduced.ts";
import { isName, isSurname, startsWithName } from "./names.ts";
import { quotation } from "./quotation.ts";
import {
  asksForProduct,
  asksForService,
  isAnswer,
  isEmployer,
  isEnglishI,
  isNamedRow,
  leavesOutI,
  ofAnimal,
  ofMachine,
  tellsProfession,
  titled,
} from "./surroundings.ts";

const bits = {
  person: cueBits("first", "person"),
  kin: cueBits("kin"),
  has: cueBits("has"),
  course: cueBits("course"),
  thing: cueBits("thing"),
  general: cueBits("general"),
  trade: cueBits("trade"),
  work: cueBits("work"),
  condition: cueBits("condition"),
  goods: cueBits("goods"),
  her: cueBits("her"),
  hurt: cueBits("hurt"),
  customer: cueBits("customer"),
  business: cueBits("business"),
  venue: cueBits("venue"),
  language: cueBits("language"),
};

/** Words that go with what a category tells of a person. */
const supporting: Readonly<Record<DisclosedByWords, Cue>> = {
  health: "care",
  "genetic-biometric": "body",
  ethnicity: "origin",
  politics: "member",
  religion: "believe",
  union: "member",
  sexuality: "outing",
  criminal: "crime",
  family: "authority",
  social: "welfare",
};

/** Where a word of the lexicon stands, whether it hardly means anything else, and how sure it is by itself. */
export type Place = {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  readonly alone: number;
};

/** How sure the word is where it stands; below 0 and above 1 is possible. */
export function weigh(view: View, sentence: Sentence, place: Place, category: DisclosedByWords): number {
  const there = evidenceFor(view, sentence, place, category);
  let towards = 0;
  let against = 0;
  for (const { when, certain, other, unless, then } of rules[category]) {
    if (!there.has(when)) continue;
    const excepted = unless?.some((exception) => there.has(exception)) ?? false;
    const weight = excepted ? (then ?? 0) : place.certain ? certain : other;
    if (isForPerson.has(when)) towards += weight;
    else against += weight;
  }
  return Math.min(place.alone + Math.min(towards, most), full) + against;
}

const isForPerson: ReadonlySet<Evidence> = new Set<Evidence>([
  "person",
  "kin",
  "named",
  "verb",
  "introduced",
  "support",
]);

function evidenceFor(
  view: View,
  sentence: Sentence,
  { start, end, certain }: Place,
  category: DisclosedByWords,
): ReadonlySet<Evidence> {
  const { words } = sentence;
  const { before, after } = neighbours(words, start, end, 12, 8);
  const close = before.slice(-5);
  const leading = unionOf(before);
  const around = leading | unionOf(after);
  const says = (bit: number): boolean => (around & bit) !== 0;
  const there = new Set<Evidence>();
  const add = (evidence: Evidence, holds: boolean): void => {
    if (holds) there.add(evidence);
  };

  add(
    "person",
    says(bits.person) ||
      (says(bits.her) && words.some((word) => english.test(word.folded))) ||
      leavesOutI(view, sentence) ||
      before.some((word) => isEnglishI(view, word)) ||
      after.some((word) => isEnglishI(view, word)),
  );
  add("kin", says(bits.kin) && [before, after].some(hasKin));
  add(
    "named",
    isNumbered(words) ||
      (!isShouted(words) && before.some((word) => isName(words, word))) ||
      (view.cased.charAt(start) === view.text.charAt(start) && startsWithName(words, before, start)),
  );
  const someone = there.size > 0;
  const verb = (unionOf(close) & bits.has) !== 0;
  add("verb", verb && someone);
  add("own", verb && there.has("person"));
  add("introduced", isIntroduced(view, start, end));
  add("support", says(cueBits(supporting[category])));

  const said = quotation(view, start, end);
  add("title", said === "title");
  add("note", said === "note");
  add("field", fillsCell(view, start, end));
  add("field", isAnswer(view, start) || isNamedRow(view, start) || standsBesideName(view, start, end));
  add("surname", isSurname(view, start, end, certain));
  add("animal", ofAnimal(before));
  add("goods", says(bits.goods));
  add("machine", ofMachine(close, after));
  add("gift", gift.test(view.text.slice(end, end + 40)));
  add("titled", titled(close, before, after));
  add("course", says(bits.course));
  add("thing", says(bits.thing));
  add("general", says(bits.general));
  add("product", asksForProduct(words));
  add("service", asksForService(words));
  add("trade", says(bits.trade));
  add("work", ((unionOf(close) | unionOf(after.slice(0, 3))) & bits.work) !== 0);
  add("employer", isEmployer(before));
  add("profession", tellsProfession(words));
  add("condition", (leading & bits.condition) !== 0);
  add("customer", says(bits.customer));
  add("business", says(bits.business));
  add("venue", says(bits.venue));
  add("language", says(bits.language));
  return there;
}

/** A "child process" is nobody's child. */
const hasKin = (words: readonly Word[]): boolean =>
  words.some((word, at) => (word.cues & bits.kin) !== 0 && ((words[at + 1]?.cues ?? 0) & bits.thing) === 0);

const gift = /^[^\n.]{0,24}(?<![a-zæøå])(?:gave til|gavekort|som gave|as a gift|gift for)/;

/** Capitals prove no name where nearly every word has one. */
const isShouted = (words: readonly Word[]): boolean =>
  words.length >= 4 && words.filter((word) => word.capital).length > words.length * 0.6;

/** "Nr. 3 har brug for": whoever writes of citizens gives them numbers. */
const isNumbered = (words: readonly Word[]): boolean =>
  /^(?:nr|borger|klient|deltager|kursist|barn|person|part|client|participant|citizen|resident)$/.test(
    words[0]?.folded ?? "",
  ) && /^[0-9]{1,2}$/.test(words[1]?.folded ?? "");

/** "Her" is a person only in English; in Danish it is a place. */
const english = /^(?:the|is|was|has|had|she|with|my|of|been|and)$/;

/** Does it hurt, or was it broken, removed, operated on? A few words to either side. */
export function hurts(sentence: Sentence, start: number, end: number): boolean {
  const { before, after } = neighbours(sentence.words, start, end, 4, 3);
  const around = unionOf(before) | unionOf(after);
  return (
    (around & bits.hurt) !== 0 &&
    (around & bits.thing) === 0 &&
    ((unionOf(sentence.words) & (bits.person | bits.kin)) !== 0 ||
      sentence.words.some((word) => word.capital))
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
