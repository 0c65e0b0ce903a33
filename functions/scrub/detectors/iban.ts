/**
 * International bank account numbers of every country (ISO 13616: country, two check digits, fixed length, modulus
 * 97), with or without blanks. One that is called IBAN and fails the check is mistyped and goes as well.
 */
import { patternDetector } from "../detector.ts";
import type { View } from "../view.ts";

/** Lengths from the IBAN registry of SWIFT, release 99. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 es24 fi18 " +
    "fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hn28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 " +
    "lu20 lv21 ly25 mc27 md24 me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 " +
    "sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export const iban = patternDetector({
  id: "iban",
  category: "financial-id",
  sentence: {
    da: "Et internationalt kontonummer (IBAN).",
    en: "An international bank account number (IBAN).",
  },
  // The country may stand apart, and each character from the next.
  pattern:
    /(?:(?<![a-zæøå0-9])|(?<=iban))[a-z] ?[a-z][ \t]?[0-9][ ]?[0-9](?=[ \t./_-]{0,2}(?:\r?\n[> \t]{0,4})?[a-z0-9])/g,
  judge: (match, view) => {
    const start = match.index;
    const length = lengths[match[0].replace(" ", "").slice(0, 2)];
    if (length === undefined) return null;
    const read = readCharacters(view, start, length);
    if (read === null) return tooShort(view, start);
    if (checks(read.value)) return { start, end: read.end, confidence: 0.99 };
    return isCalled(view, start) || mistyped(view, start, read.end)
      ? { start, end: read.end, confidence: 0.85 }
      : null;
  },
});

/** In groups of four as only an IBAN is written, where money or a bank is spoken of: a wrong check is a typing error. */
const mistyped = (view: View, start: number, end: number): boolean =>
  /^[a-z]{2}[0-9]{2}(?: [a-z0-9]{4}){3,7}(?: [a-z0-9]{1,3})?$/.test(view.text.slice(start, end)) &&
  /bank|konto|account|penge|beløb|refund|refusion|overfør|udbetal|überweis|payment|swift|bic/.test(
    view.text.slice(Math.max(0, start - 100), end + 60),
  );

const isCalled = (view: View, start: number): boolean =>
  /(?:i ?b ?a ?n|bic [a-z]{8,11},? (?:konto|iban)?)[^a-z0-9\n]{0,6}(?:(?:er|is|nr|no|nummer|number|kode)[^a-z0-9\n]{0,4}){0,2}$/.test(
    view.text.slice(Math.max(0, start - 32), start),
  );

/** Called an IBAN, with digits missing: as far as the digits go. */
function tooShort(view: View, start: number) {
  if (!isCalled(view, start)) return null;
  const written =
    /^[a-z]{2}[ ]?[0-9]{2}(?:[ ./-]?[a-z0-9]{1,4}(?<=[0-9][a-z]{0,4}|^.{2,8})){2,8}(?![a-z0-9æøå])/.exec(
      view.text.slice(start, start + 48),
    )?.[0];
  return written !== undefined && written.replace(/[^0-9]/g, "").length >= 10
    ? { start, end: start + written.length, confidence: 0.8 }
    : null;
}

/** `length` letters and digits from `start` on, with at most two blanks or one line break between two of them. */
function readCharacters(view: View, start: number, length: number): { value: string; end: number } | null {
  let value = "";
  let at = start;
  let blanks = 0;
  while (value.length < length) {
    const char = view.text.charAt(at);
    at += 1;
    if (/[a-z0-9]/.test(char)) {
      value += char;
      blanks = 0;
    } else if (/[ \t./_\-\r\n>]/.test(char) && blanks < 4) blanks += 1;
    else return null;
  }
  // A letter may be the next word glued on; a digit would make it another number.
  return /[0-9]/.test(view.text.charAt(at)) ? null : { value, end: at };
}

/** ISO 13616: the first four characters moved to the end, letters as 10 to 35, modulus 97 is one. */
function checks(value: string): boolean {
  let rest = 0;
  for (const char of value.slice(4) + value.slice(0, 4)) {
    const digit = Number.parseInt(char, 36);
    rest = (digit > 9 ? rest * 100 + digit : rest * 10 + digit) % 97;
  }
  return rest === 1;
}
