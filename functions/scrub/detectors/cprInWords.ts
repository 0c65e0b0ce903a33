/** CPR numbers spelled in words: ten digits with a date in them that existed, or ten that are called a CPR number. */
import type { Detector } from "../detector.ts";
import { hasRealDate } from "./cprNumber.ts";
import { calledNationalId, nameBefore } from "./numberName.ts";
import { spelledNumbers } from "./numberWords.ts";

export const cprInWords: Detector = {
  id: "cpr-in-words",
  category: "national-id",
  sentence: {
    da: "Et CPR-nummer skrevet med ord (databeskyttelseslovens § 11).",
    en: "A Danish CPR number in words (Data Protection Act, section 11).",
  },
  find: (view) =>
    spelledNumbers(view).flatMap(({ start, end, digits }) => {
      if (digits.length !== 10 && digits.length !== 12) return [];
      const short = digits.length === 12 ? digits.slice(0, 4) + digits.slice(6) : digits;
      const called = calledNationalId(view, start, end) || nameBefore(view, start) === "national-id";
      return called || hasRealDate(short) ? [{ start, end, confidence: called ? 0.97 : 0.85 }] : [];
    }),
};
