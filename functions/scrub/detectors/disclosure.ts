/**
 * What words tell of a person: health, belief, family, debt and the rest of what GDPR Art. 9 and 10 and Danish law keep
 * confidential. Words of the lexicon, weighed by what stands around them in the sentence. A word that hardly anybody
 * uses of anything else (a medicine, "sygemeldt") starts high; a word that is also a subject ("angst", "stress") needs a
 * person; a word of everyday use ("syg") needs a person and more. Courses, titles, systems and people in general count
 * against. The text is read once for all categories; each of them is a detector with its own sentence.
 */
import type { Detector, Hit } from "../detector.ts";
import type { Strength } from "../lexicon/entries.ts";
import { isFirstName } from "../lexicon/firstNames.ts";
import type { LexiconMatch } from "../lexicon/found.ts";
import { createLexicon } from "../lexicon/lexicon.ts";
import { type DisclosedByWords, harmlessSources, sources } from "../lexicon/sources.ts";
import { tellingIn } from "../lexicon/telling.ts";
import { type Sentence, sentences } from "../sentence.ts";
import type { View } from "../view.ts";
import { hurts, weigh } from "./personal.ts";
import { withQualifiers } from "./qualified.ts";
import { smallestSpan } from "./smallestSpan.ts";
import { typedWithDigits } from "./typedDigits.ts";

const lexicon = createLexicon({ words: sources, harmless: harmlessSources });

const prior: Readonly<Record<Strength, number>> = { certain: 0.8, likely: 0.4, weak: 0.05, body: 0 };

/** Of words that tell it together and may tell another thing. */
const together = 0.45;

/** Of a word that is mistyped: only told of a person it is meant. */
const doubt = 0.05;

/**
 * Why it was removed, with the legal basis, as staff read it. Where two categories are equally sure of a text, the first
 * here names it: the rarer kinds stand before health, whose words overlap with all of them.
 */
const told: Readonly<Record<DisclosedByWords, Detector["sentence"]>> = {
  "genetic-biometric": {
    da: "En genetisk eller biometrisk oplysning om en person (databeskyttelsesforordningens artikel 9).",
    en: "Genetic or biometric data of a person (GDPR Article 9).",
  },
  ethnicity: {
    da: "En oplysning om en persons race eller etniske oprindelse (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's racial or ethnic origin (GDPR Article 9).",
  },
  politics: {
    da: "En oplysning om en persons politiske overbevisning (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's political opinions (GDPR Article 9).",
  },
  religion: {
    da: "En oplysning om en persons religiøse eller filosofiske overbevisning (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's religious or philosophical beliefs (GDPR Article 9).",
  },
  union: {
    da: "En oplysning om en persons fagforeningsmæssige tilhørsforhold (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's trade-union membership (GDPR Article 9).",
  },
  sexuality: {
    da: "En oplysning om en persons seksuelle forhold eller orientering (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's sex life or sexual orientation (GDPR Article 9).",
  },
  criminal: {
    da: "En oplysning om strafbare forhold (databeskyttelsesforordningens artikel 10 og databeskyttelseslovens § 8).",
    en: "Information on criminal convictions or offences (GDPR Article 10, Danish Data Protection Act section 8).",
  },
  health: {
    da: "En helbredsoplysning om en person (databeskyttelsesforordningens artikel 9).",
    en: "Information on a person's health (GDPR Article 9).",
  },
  family: {
    da: "En fortrolig oplysning om en persons familieforhold (databeskyttelsesforordningens artikel 6).",
    en: "Confidential information on a person's family life (GDPR Article 6).",
  },
  social: {
    da: "En fortrolig oplysning om en persons sociale eller økonomiske forhold (databeskyttelsesforordningens artikel 6).",
    en: "Confidential information on a person's social or economic circumstances (GDPR Article 6).",
  },
};

export const disclosures: readonly Detector[] = (Object.keys(told) as DisclosedByWords[]).map((category) => ({
  id: `${category}-lexicon`,
  category,
  sentence: told[category],
  find: (view) => hitsIn(view).get(category) ?? [],
}));

/** The detectors are asked one after the other about the same view. */
const known = new WeakMap<View, ReadonlyMap<DisclosedByWords, readonly Hit[]>>();

function hitsIn(view: View): ReadonlyMap<DisclosedByWords, readonly Hit[]> {
  const before = known.get(view);
  if (before !== undefined) return before;
  const hits = new Map<DisclosedByWords, Hit[]>();
  const found = [
    ...withoutNames(view, lexicon.find(view, tellingIn(view))),
    ...typedWithDigits(view).flatMap((typed) => lexicon.find(typed, [])),
  ].sort((a, b) => a.start - b.start);
  for (const [sentence, inIt] of bySentence(view, found))
    for (const { category, ...hit } of weighed(view, sentence, inIt)) {
      const others = hits.get(category);
      if (others === undefined) hits.set(category, [hit]);
      else others.push(hit);
    }
  known.set(view, hits);
  return hits;
}

const withoutNames = (view: View, matches: readonly LexiconMatch[]): readonly LexiconMatch[] =>
  matches.filter(({ start, end }) => !isFirstName(view.cased.slice(start, end)));

function bySentence(view: View, matches: readonly LexiconMatch[]): ReadonlyMap<Sentence, LexiconMatch[]> {
  const sentenceAt = sentences(view);
  const inSentence = new Map<Sentence, LexiconMatch[]>();
  for (const match of matches) {
    const sentence = sentenceAt(match.start);
    const others = inSentence.get(sentence);
    if (others === undefined) inSentence.set(sentence, [match]);
    else others.push(match);
  }
  return inSentence;
}

/**
 * A word that stands by itself lends weight to the others of its sentence ("slipped disc, operation"), the more so where
 * they tell the same kind of thing.
 */
const company = { same: { weak: 0.45, other: 0.25 }, another: { weak: 0.2, other: 0.1 } } as const;

function weighed(view: View, sentence: Sentence, found: readonly LexiconMatch[]) {
  const alone = found.map(({ start, end, strength, category, mistyped, together: isTogether }) =>
    strength !== "certain" && isHeading(view, start, end)
      ? -1
      : strength === "body"
        ? hurts(sentence, start, end)
          ? 0.6
          : -1
        : weigh(
            view,
            sentence,
            {
              start,
              end,
              certain: strength === "certain" || isTogether === true,
              alone:
                isTogether && strength === "likely" ? together : prior[strength] - (mistyped ? doubt : 0),
            },
            category,
          ),
  );
  const supporters = firstAndLast(found.filter((_, at) => (alone[at] ?? 0) >= 0.5));
  return found.map((match, at) => {
    const { start, end, strength, category } = match;
    const others = supporters.filter(
      (other) => other.lemma !== match.lemma && (other.end <= start || other.start >= end),
    );
    const kind = others.some((other) => other.category === category) ? company.same : company.another;
    const support = others.length === 0 ? 0 : strength === "weak" ? kind.weak : kind.other;
    const telling =
      isPrivateLife.has(category) || match.together === true
        ? smallestSpan(view, start, end)
        : category === "health"
          ? withQualifiers(view, start, end)
          : { start, end };
    const whole =
      strength === "body" ? withInjury(view, start, end) : withHyphens(view, telling.start, telling.end);
    return { ...whole, category, confidence: Math.max(0, Math.min(0.99, (alone[at] ?? 0) + support)) };
  });
}

/** "Medicin:" at the beginning of a line is the question of a form; what tells something is the answer. */
const isHeading = (view: View, start: number, end: number): boolean =>
  /^"?[ \t]{0,2}:/.test(view.text.slice(end, end + 4)) &&
  /(?:^|[\n;|])[ \t>*"-]{0,6}$/.test(view.text.slice(Math.max(0, start - 8), start));

/** Of each lemma: a sentence that says a word a hundred times costs no more than another. */
function firstAndLast(found: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const first = new Map<string, LexiconMatch>();
  const last = new Map<string, LexiconMatch>();
  for (const match of found) {
    const key = `${match.lemma} ${match.category}`;
    if (!first.has(key)) first.set(key, match);
    else last.set(key, match);
  }
  return [...first.values(), ...last.values()];
}

/** Told in phrases, where single words hardly do. */
const isPrivateLife: ReadonlySet<DisclosedByWords> = new Set<DisclosedByWords>(["family", "social"]);

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
