/**
 * The arithmetic of the Danish CPR number. Format and century: "Personnummeret i CPR", cpr.dk. Replacement numbers
 * (erstatningspersonnumre) have 60 added to the day. The check digit is evidence only: numbers without a valid one are
 * in use ("Personnumre uden kontrolciffer", cpr.dk, 2023), and people mistype.
 */

/** `digits`: ten ASCII digits. Is the date in it one that existed, in the century that the seventh digit says? */
export function hasRealDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return isDate(day > 60 ? day - 60 : day, month, yearOf(digits));
}

/** The year that the sixth and seventh digit spell. */
function yearOf(digits: string): number {
  const year = Number(digits.slice(4, 6));
  const century = Number(digits.charAt(6));
  if (century <= 3) return 1900 + year;
  if (century === 4 || century === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

/** A date of the Gregorian calendar; `month` counts from 1. */
export function isDate(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Modulus 11 over all ten digits. */
export const hasCheckDigit = (digits: string): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0;

/** Numbers that stand for a number: "skriv dit cpr-nr. som 123456-7890". */
export const isPlaceholder = (digits: string): boolean =>
  /^(?:(\d)\1{9}|1234567890|0123456789|(\d)\2{5}\d{4})$/.test(digits);
