/**
 * The smallest telling span: what is told of a family or of need is found by phrases, and those begin and end with words
 * that tell nothing by themselves. "Er på kontanthjælp" is "kontanthjælp"; "har selv en affære" is "affære". What carries
 * the meaning stays: negations, verbs, and prepositions before short words ("på gaden").
 */
import { fold } from "../lexicon/fold.ts";
import type { View } from "../view.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" ").map(fold));

/** Auxiliaries, articles and adverbs that lead up to what is told. */
const leading = words(
  "har havde er var blev blevet bliver at en et der som nu også bare lige stadig selv jo fået " +
    "has is was were been am are a an that still now also just " +
    "är blivit blir varit ett att hade ble blitt vært hadde å bin ist sind war waren wurde wurden ein eine einen einer",
);

/** "Har ikke set dem": what is not done is told with its auxiliary. */
const negations = words("ikke aldrig not never inte aldri nicht nie");

/** Only before a longer word: the word tells it alone then. */
const prepositions = words(
  "på i til om af fra hos på in on at of to with for i på till från av fra im in auf von bei mit",
);
const long = 8;

/** Joints to what comes next. */
const trailing = words(
  "på i til om af fra for og at som der da når efter hos ved den det en et jeg han hun vi de siden så lige pga " +
    "in on at of to with for and that which who when because since a an the my our his her their i he she we they so until " +
    "att och för som när hos till från av å når fordi und oder weil dass der die das mein meine wegen seit",
);

/** Of a number ("13.900") and of an abbreviation ("SFO'en"): a phrase ends at its first sign. */
const restOfWord = /^(?:(?:[.,]\d{2,3}){1,3}(?!\d)|['’](?:en|et|er|s)(?![a-zæøå]))/;

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The range without the words at its edges that tell nothing; the range itself where nothing would be left. */
export function smallestSpan(
  view: View,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const found = [...view.text.slice(start, end).matchAll(wordPattern)].map((match) => ({
    folded: fold(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  let first = 0;
  let last = found.length - 1;
  for (let next = found[first + 1]; first < last && next !== undefined; next = found[first + 1]) {
    const folded = found[first]?.folded ?? "";
    if (leading.has(folded) && negations.has(next.folded)) break;
    const beyond = leading.has(next.folded) ? (found[first + 2] ?? next) : next;
    if (!leading.has(folded) && !(prepositions.has(folded) && beyond.folded.length >= long)) break;
    first += 1;
  }
  while (last > first && trailing.has(found[last]?.folded ?? "")) last -= 1;
  const from = found[first];
  const to = found[last];
  if (from === undefined || to === undefined) return { start, end };
  const whole = last === found.length - 1 ? end : to.end;
  const rest = restOfWord.exec(view.text.slice(whole, whole + 12))?.[0].length ?? 0;
  return { start: first === 0 ? start : from.start, end: whole + rest };
}
