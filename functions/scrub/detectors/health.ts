/**
 * Health of a person (GDPR Art. 9): words of the lexicon, weighed by what stands around them in the sentence. A word
 * that hardly anybody uses of anything else (a medicine, "sygemeldt") starts high; a word that is also a subject
 * ("angst", "stress") needs a person; a word of everyday use ("syg") needs a person and a doctor. Courses, titles,
 * systems and people in general count against.
 */
import type { Detector } from "../detector.ts";
import type { Strength } from "../lexicon/entries.ts";
import { harmless } from "../lexicon/harmless.ts";
import { danishHealth } from "../lexicon/health.da.ts";
import { germanHealth } from "../lexicon/health.de.ts";
import { englishHealth } from "../lexicon/health.en.ts";
import { scandinavianHealth } from "../lexicon/health.svno.ts";
import { createLexicon, type LexiconMatch } from "../lexicon/lexicon.ts";
import { danishTold } from "../lexicon/told.da.ts";
import { germanTold } from "../lexicon/told.de.ts";
import { englishTold } from "../lexicon/told.en.ts";
import { scandinavianTold } from "../lexicon/told.svno.ts";
import { type Sentence, sentences } from "../sentence.ts";
import type { View } from "../view.ts";
import { hurts, weigh } from "./personal.ts";

const lexicon = createLexicon(
  [
    danishHealth,
    englishHealth,
    scandinavianHealth,
    germanHealth,
    danishTold,
    englishTold,
    scandinavianTold,
    germanTold,
  ],
  harmless,
);

const prior: Readonly<Record<Strength, number>> = { certain: 0.8, likely: 0.4, weak: 0.05, body: 0 };

export const health: Detector = {
  id: "health-lexicon",
  category: "health",
  sentence: {
    da: "En helbredsoplysning om en person (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's health (GDPR Article 9).",
  },
  find: (view) => {
    const matches = lexicon.find(view.text);
    if (matches.length === 0) return [];
    const sentenceAt = sentences(view);
    const inSentence = new Map<Sentence, LexiconMatch[]>();
    for (const match of matches) {
      const sentence = sentenceAt(match.start);
      const others = inSentence.get(sentence);
      if (others === undefined) inSentence.set(sentence, [match]);
      else others.push(match);
    }
    return Array.from(inSentence).flatMap(([sentence, found]) => weighed(view, sentence, found));
  },
};

/** One health word that stands by itself lends weight to the others of its sentence: "slipped disc, operation". */
const company = 0.25;
const companyOfWeak = 0.45;

function weighed(view: View, sentence: Sentence, found: readonly LexiconMatch[]) {
  const alone = found.map(({ start, end, strength }) =>
    strength === "body"
      ? hurts(sentence, start, end)
        ? 0.6
        : -1
      : prior[strength] + weigh(view, sentence, start, end, strength === "certain"),
  );
  const supporters = new Set(found.filter((_, at) => (alone[at] ?? 0) >= 0.5).map((match) => match.lemma));
  return found.map(({ start, end, lemma, strength }, at) => {
    const supported = supporters.size > (supporters.has(lemma) ? 1 : 0);
    const confidence = (alone[at] ?? 0) + (supported ? (strength === "weak" ? companyOfWeak : company) : 0);
    const whole = strength === "body" ? withInjury(view, start, end) : withHyphens(view, start, end);
    return { ...whole, confidence: Math.max(0, Math.min(0.99, confidence)) };
  });
}

/** "adhd-medicin" goes as a whole. */
function withHyphens(view: View, start: number, end: number) {
  const before = /[a-zæøåäöü]{1,30}-$/.exec(view.text.slice(Math.max(0, start - 31), start));
  const after = /^-[a-zæøåäöü]{1,30}/.exec(view.text.slice(end, end + 31));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

const injury =
  /(?<![a-zæøåäö])(?:brækket|brækkede|brækker|brukket|brakk|brutit|bröt|broken|broke|breaks|fractured|sprained|twisted|forstuvet|forstuvede|forvredet|forstrakt|vrikket(?: om på)?|vrikkede(?: om på)?|stukat|gebrochene[nsrm]?|verstauchte[nsrm]?)(?: (?:min|mit|mine|sin|sit|sine|hans|hendes|my|his|her|their|venstre|højre|left|right|en|et|a|an|the|vänster|höger|ena)){0,2}[ ]$/;

/** "brækket armen", "broke his left arm": what happened to the part of the body goes with it. */
function withInjury(view: View, start: number, end: number) {
  const before = injury.exec(view.text.slice(Math.max(0, start - 48), start));
  return { start: start - (before?.[0].length ?? 0), end };
}
