/**
 * National identity numbers of other countries. Where there is a check it must hold, unless the number is called by
 * its name; then a failing check is a typing error.
 */
import { type Detector, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";
import { isDate } from "./cprNumber.ts";
import { calledNationalId, nameBefore } from "./numberName.ts";
import { isLuhn } from "./paymentCard.ts";

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, "");

const called = (view: View, start: number, end: number): boolean =>
  calledNationalId(view, start, end) || nameBefore(view, start) === "national-id";

/** Sweden: YYMMDD-NNNN with Luhn over the ten digits; day + 60 is a coordination number (Skatteverket). */
const swedish = patternDetector({
  id: "personnummer-se",
  category: "national-id",
  sentence: { da: "Et svensk personnummer.", en: "A Swedish personal identity number." },
  pattern: /(?<![0-9.:/-])(?:19|20)?[0-9]{6}[ ]?[-+][ ]?[0-9]{4}(?![0-9]|[-./:][0-9])/g,
  judge: (match, view) => {
    const digits = digitsOf(match[0]).slice(-10);
    const start = match.index;
    const end = start + match[0].length;
    const day = Number(digits.slice(4, 6));
    if (!isDate(day > 60 ? day - 60 : day, Number(digits.slice(2, 4)), 2000)) return null;
    if (called(view, start, end)) return { start, end, confidence: 0.98 };
    return isLuhn(digits) && nameBefore(view, start) === null ? { start, end, confidence: 0.85 } : null;
  },
});

/** Norway: 11 digits with two check digits (Skatteetaten, "Fødselsnummer"); day + 40 is a D-number. */
const norwegian = patternDetector({
  id: "fodselsnummer-no",
  category: "national-id",
  sentence: { da: "Et norsk fødselsnummer.", en: "A Norwegian national identity number." },
  pattern: /(?<![0-9.,:/+-])[0-9]{6}[ ]?[0-9]{5}(?![0-9]|[-.,/:][0-9])/g,
  judge: (match, view) => {
    const digits = digitsOf(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    const day = Number(digits.slice(0, 2));
    const real = isDate(day > 40 ? day - 40 : day, Number(digits.slice(2, 4)), 2000);
    if (!real) return null;
    if (called(view, start, end)) return { start, end, confidence: 0.98 };
    return norwegianChecks(digits) && nameBefore(view, start) === null
      ? { start, end, confidence: 0.9 }
      : null;
  },
});

const norwegianWeights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
];
const norwegianChecks = (digits: string): boolean =>
  norwegianWeights.every(
    (weights) => weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0,
  );

/** Finland: DDMMYY, a century sign, NNN and a check character (Digital and Population Data Services Agency). */
const finnish = patternDetector({
  id: "henkilotunnus-fi",
  category: "national-id",
  sentence: { da: "Et finsk personnummer.", en: "A Finnish personal identity code." },
  pattern: /(?<![0-9a-z])[0-9]{6}[-+a-fu-y][0-9]{3}[0-9a-y](?![0-9a-zæøå])/g,
  judge: (match, view) => {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    if (!isDate(Number(written.slice(0, 2)), Number(written.slice(2, 4)), 2000)) return null;
    const number = Number(written.slice(0, 6) + written.slice(7, 10));
    if ("0123456789abcdefhjklmnprstuvwxy".charAt(number % 31) === written.charAt(10))
      return { start, end, confidence: 0.98 };
    const labelled = /(?:finnish|finsk|henkilö|hetu|suomi)[^0-9\n\ue000]{0,24}$/.test(
      view.text.slice(Math.max(0, start - 48), start),
    );
    return labelled || called(view, start, end) ? { start, end, confidence: 0.98 } : null;
  },
});

/** Prefixes that are issued; a mistyped one counts where the number is called by its name. */
const issuedPrefix = /^(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z]/;
const niNumber =
  /(?<![a-z])(?:ni|national insurance|nino)[ -]?(?:number|no|nr|num)?[^0-9a-z\n]{0,4}(?:is |er )?$/;

/** United Kingdom: two letters of a fixed set, six digits, A to D (HMRC, NIM39110). */
const british = patternDetector({
  id: "nino-uk",
  category: "national-id",
  sentence: { da: "Et britisk National Insurance-nummer.", en: "A UK National Insurance number." },
  pattern: /(?<![a-z0-9])[a-z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-d](?![a-z0-9æøå])/g,
  judge: (match, view) => {
    const start = match.index;
    const end = start + match[0].length;
    if (niNumber.test(view.text.slice(Math.max(0, start - 32), start)))
      return { start, end, confidence: 0.98 };
    if (!issuedPrefix.test(match[0])) return null;
    if (
      /[ ][a-d]$/.test(match[0]) &&
      !/[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}/.test(match[0]) &&
      !called(view, start, end)
    )
      return null;
    return ["other", "record"].includes(nameBefore(view, start) ?? "")
      ? null
      : { start, end, confidence: 0.85 };
  },
});

/** United States: AAA-GG-SSSS without the areas 000, 666 and 9xx (SSA). Bare nine digits only when called so. */
const american = patternDetector({
  id: "ssn-us",
  category: "national-id",
  sentence: { da: "Et amerikansk Social Security-nummer.", en: "A US Social Security number." },
  pattern:
    /(?<![0-9.:/+-])(?!000|666|9)[0-9]{3}([- ]?)(?!00)[0-9]{2}\1(?!0000)[0-9]{4}(?![0-9]|[-./:][0-9]| ?(?:kwh|kw|kg|stk|m3))/g,
  judge: (match, view) => {
    const start = match.index;
    const end = start + match[0].length;
    if (called(view, start, end)) return { start, end, confidence: 0.98 };
    // Three, two and four digits with dashes are also how goods and phones abroad are numbered: something must speak of it.
    const spoken = /social|ssn|usa?(?![a-z])|america|amerika|tax|irs/.test(
      view.text.slice(Math.max(0, start - 160), end + 60),
    );
    return match[1] === "-" && spoken && nameBefore(view, start) === null
      ? { start, end, confidence: 0.7 }
      : null;
  },
});

export const foreignIds: readonly Detector[] = [swedish, norwegian, finnish, british, american];
