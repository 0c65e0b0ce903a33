/**
 * The machine readable lines of passports and identity cards (ICAO Doc 9303): a line that begins with the document and
 * the state and is filled up with "<", and the line of numbers below it. Each tells who somebody is and the number.
 */
import type { Detector, Hit } from "../detector.ts";
import { longTokens } from "./longToken.ts";

/** Document, state, names. */
const names = /^[pivac][a-z<][a-z]{3}[a-z0-9<]{15,40}$/;
/** Number, check, state, birthday, check, sex, expiry, check (passports and larger cards). */
const numbers = /^[a-z0-9<]{9}[0-9<][a-z<]{3}[0-9]{6}[0-9][mfx<][0-9]{6}[0-9][a-z0-9<]{0,20}$/;
/** Birthday, check, sex, expiry, check, state: the second line of a card. */
const cardNumbers = /^[0-9]{6}[0-9][mfx<][0-9]{6}[0-9][a-z<]{3}[a-z0-9<]{6,14}$/;
/** The third line of a card: names alone. */
const cardNames = /^[a-z]{2,25}<<[a-z<]{4,30}$/;

export const machineReadable: Detector = {
  id: "machine-readable-zone",
  category: "official-id",
  sentence: {
    da: "De maskinlæsbare linjer fra et pas eller ID-kort.",
    en: "The machine readable lines of a passport or identity card.",
  },
  find: (view) =>
    longTokens(view).flatMap(({ start, end }): Hit[] => {
      const written = view.text.slice(start, end);
      const filled = written.includes("<<");
      const isOne =
        (filled && names.test(written)) ||
        numbers.test(written) ||
        (filled && cardNumbers.test(written)) ||
        cardNames.test(written);
      return isOne ? [{ start, end, confidence: 0.95 }] : [];
    }),
};
