/**
 * Telephone numbers spelled in words. Eight digits in words could be anything that is counted, so they must be called a
 * telephone number, or be spelled in the pairs in which Danes say one.
 */
import type { Detector } from "../detector.ts";
import type { View } from "../view.ts";
import { isCompanyNumber } from "./companyNumber.ts";
import { spelledNumbers } from "./numberWords.ts";
import { isListedPhone } from "./phone.ts";
import { toE164 } from "./phoneNumber.ts";

const called =
  /(?:(?<![a-zæøå])(?:tlf|tel|telefon|mobil|mob|ring|træffes|fanges|nummer|nr|number|phone|mobile|call|reach|text|sms|fastnet|cell|rufnummer|handy|nå)[a-zæøå.]{0,10})[^0-9\n\ue000]{0,40}$/;
const calledAfter =
  /^[ ,(-]{0,3}(?:er |is |som er )?(?:mit |min |my )?(?:mobil|telefon|tlf|nummer|mobile|phone|number)/;

export const phoneInWords: Detector = {
  id: "phone-in-words",
  category: "phone",
  sentence: { da: "Et telefonnummer skrevet med ord.", en: "A telephone number in words." },
  find: (view) =>
    spelledNumbers(view).flatMap(({ start, end, digits, words }) => {
      if (digits.length < 8 || digits.length > 12 || digits.length === 10 || countsUp(digits)) return [];
      const named =
        isListedPhone(view, start) ||
        called.test(view.text.slice(Math.max(0, start - 64), start)) ||
        calledAfter.test(view.text.slice(end, end + 32));
      const paired =
        words === 4 && digits.length === 8 && toE164(digits) !== null && !inList(view, start, end);
      if (!named && !paired) return [];
      return isCompanyNumber(view, start, end) ? [] : [{ start, end, confidence: named ? 0.9 : 0.75 }];
    }),
};

/** "en, to, tre, fire, ...": counting. */
const countsUp = (digits: string): boolean => "0123456789101112".includes(digits);

/** Commas between: a list of counts. */
const inList = (view: View, start: number, end: number): boolean => view.text.slice(start, end).includes(",");
