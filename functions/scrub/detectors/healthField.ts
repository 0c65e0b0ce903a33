/**
 * Health that a form asks for or a figure tells: what stands behind "Allergier:" on its line, and the weight of a person.
 * The words of an answer may be anything, so the head of the line tells it and not the lexicon.
 */
import { type Detector, patternDetector } from "../detector.ts";

const sentence = {
  da: "En helbredsoplysning om en person (databeskyttelsesforordningens artikel 9).",
  en: "Information on a person's health (GDPR Article 9).",
};

/** Answers that tell nothing, and what a form says to whoever fills it in. */
const nothing =
  /^(?:ingen|nej|intet|none|no|nope|n\/a|na|inga|nei|nein|keine|ja|yes|x|ikke|ved|skriv|angiv|udfyld|please|state|list|specify|se|see|hvis|if|påkrævet|required|optional|valgfri|kun|only|om|der|vi|we|hvad|what)(?![a-zæøå])|kursus|course|modul|undervisning|uddannelse|(?<![a-zæøå])fag(?![a-zæøå])|fejl|error|timeout|connection|server/;

/** What stands before the head: the beginning of a line or a cell, or the quotation mark of a key. */
const headBegins = /(?:^|[\n;,|{])[> \t*"-]{0,6}$/;

const answer = patternDetector({
  id: "health-field",
  category: "health",
  sentence,
  pattern:
    /(?<![a-zæøåäö])(?:(?:føde|food |)(?:vare|)allergi(?:er|en|es)?|(?:food )?allergy|diagnos(?:er?|is|es|en)?|medicin|medications?|medisiner?|medikamente|sygdomme?|health conditions?|handicap|disabilit(?:y|ies))"?[ \t]{0,2}:[ \t]{0,3}"?([a-zæøåäöü][^\n.;"|\ue000]{1,80})/g,
  judge: (match, view) => {
    const end = match.index + match[0].trimEnd().length;
    const value = match[1]?.trimEnd() ?? "";
    if (!headBegins.test(view.text.slice(Math.max(0, match.index - 8), match.index))) return null;
    return nothing.test(value) ? null : { start: end - value.length, end, confidence: 0.8 };
  },
});

const someone =
  /(?<![a-zæøåäö])(?:jeg|han|hun|mor|far|søn|sønnen|datter|datteren|barnet|mand|kone|i|he|she|ich|sie|jag|hon|son|daughter) (?:nu |kun |only |now |nur |bara |bare )?$/;

const weight = patternDetector({
  id: "health-weight",
  category: "health",
  sentence,
  pattern:
    /(?<![a-zæøåäö])(?:vej(?:er|ede)|weigh(?:s|ed)?|wieg(?:e|t)|väger|veier)(?: (?:nu|kun|over|under|omkring|ca\.|only|now|nur|bara|bare|stadig)){0,2} [0-9]{1,3}(?:[.,][0-9])? ?(?:kg|kilo)(?![a-zæøå])/g,
  judge: ({ index, 0: written }, view) =>
    someone.test(view.text.slice(Math.max(0, index - 24), index))
      ? { start: index, end: index + written.length, confidence: 0.8 }
      : null,
});

export const healthFields: readonly Detector[] = [answer, weight];
