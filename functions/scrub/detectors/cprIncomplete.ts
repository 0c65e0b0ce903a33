/**
 * CPR numbers that are not whole or not plain digits, where they are called so: a digit short or one too many, partly
 * masked ("140387-44XX"), replacement numbers with letters ("020226-4ABC"), the date with its month in words
 * ("14. marts 1987-4471"). What is no number by itself is a secret behind the word that says so.
 */
import type { Detector, Hit } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { calledNationalId, nameBefore } from "./numberName.ts";

const month =
  "(?:januar[iy]?|februar[iy]?|marts|mars|märz|april|maj|mai|juni|juli|august[i]?|september|oktober|november|dezember|december|desember|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)";
const patterns: readonly RegExp[] = [
  // One digit short or too many in one of the halves.
  /(?<![0-9a-z.,/-])[0-3][0-9][01][0-9]{3}(?:[ ]?-[ ]?)(?:[0-9]{3}|[0-9]{5})(?![0-9a-z]|[.,/-][0-9])/g,
  /(?<![0-9a-z.,/-])(?:[0-9]{5}|[0-9]{7})[ ]?-[ ]?[0-9]{4}(?![0-9a-z]|[.,/-][0-9])/g,
  // "Jeg er 140387 og så 4471".
  /(?<=(?<![a-zæøå])(?:jeg er|født|f\.|cpr|i am) (?:den |d\. )?)[0-3][0-9][01][0-9]{3}(?:,? (?:og|and)(?: så| then)?,? (?:de (?:sidste )?(?:fire )?)?)[0-9]{4}(?![0-9]|[.,/-][0-9])/g,
  // Masked, or with letters as the hospitals give them out.
  /(?<![0-9a-zæøå])[0-3][0-9][01][0-9]{3}[ ]?-?[ ]?(?=[0-9]{0,3}[a-z*•?])[0-9a-z*•?]{4}(?![0-9a-zæøå])/g,
  /(?<![0-9a-zæøå])[x*•]{6}[ ]?-[ ]?[0-9]{4}(?![0-9])/g,
  /(?<![0-9a-zæøå])[x*•]{3}-[x*•]{2}-[0-9]{4}(?![0-9])/g,
  new RegExp(
    `(?<![0-9])[0-3]?[0-9]\\.? ?${month}\\.? ?(?:'|19|20)?[0-9]{2}(?:[ ,:;.-]{1,4}|,? (?:og(?: så)?|streg|minus|bindestreg|efterfulgt af|followed by) )[0-9]{4}(?![0-9])`,
    "g",
  ),
];
const hint =
  /[0-9]{6},? (?:og|and) |[0-9]{2}-[0-9]{4}(?![0-9])|cpr|c\.p\.r|personn|person-n|pers\.? ?nr|fødselsnu|fødselsnr|erstatnings|civil reg|danish id|ssn|social/;
/** Given out where a person has no CPR number yet. */
const replacement = /erstatnings-?(?:cpr|nr|nummer|personn)[^0-9\n]{0,40}$/;

export const cprIncomplete: Detector = {
  id: "cpr-incomplete",
  category: "national-id",
  sentence: {
    da: "Et CPR-nummer, der er maskeret, forkert tastet eller skrevet delvis med ord (databeskyttelseslovens § 11).",
    en: "A CPR number that is masked, mistyped or partly in words (Data Protection Act, section 11).",
  },
  find: (view) => (isIn(view, hint) ? patterns.flatMap((pattern) => called(view, pattern)) : []),
};

const called = (view: View, pattern: RegExp): Hit[] =>
  Array.from(matchesIn(view, pattern)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const said =
      /^[0-9]{6},? (?:og|and) .*[0-9]$/.test(match[0]) ||
      (/[a-z]/.test(match[0]) && dashed.test(match[0])) ||
      nameBefore(view, start) === "national-id" ||
      calledNationalId(view, start, end) ||
      replacement.test(view.text.slice(Math.max(0, start - 60), start));
    return said && !form.test(match[0]) ? [{ start, end, confidence: 0.85 }] : [];
  });

/** "14. marts 1987-4471", which is no span of years. */
const dashed = /(?:[0-9]{2})-(?!19|20)[0-9]{4}$/;

/** "010190-xxxx" asks for a number as well; it goes, since a birthday may be in it. "123456-xxxx" is a form's. */
const form = /^(?:123456|000000|111111|ddmm)/;
