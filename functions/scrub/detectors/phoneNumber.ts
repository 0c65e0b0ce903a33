/**
 * Telephone numbers as libphonenumber-js reads them, with Denmark as the default country. The smallest metadata are
 * enough: they know lengths and leading digits of all countries.
 */
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { digitsInWords } from "./numberWords.ts";

/** E.164, e.g. `+4528614093`; null when it is no number that could exist. */
export function toE164(written: string): string | null {
  // A number without a digit in it is spelled in words.
  const plain = (/[0-9]/.test(written) ? written : (digitsInWords(written) ?? written))
    .trim()
    .replace(/^00(?=[1-9])/, "+")
    .replace("(0)", "")
    .replace(/^\+ /, "+");
  const parsed = parsePhoneNumberFromString(plain, "DK");
  return parsed?.isValid() ? parsed.number : null;
}

const nearby = ["SE", "DE", "NO", "FI", "GB", "NL"] as const;

/** Is it a number in a country near Denmark, written as people dial it there? */
export const existsNearby = (digits: string): boolean =>
  nearby.some((country) => parsePhoneNumberFromString(digits, country)?.isValid() === true);
