/**
 * Danish civil registration numbers in every spelling that people use. Three things decide: the shape (six digits, a
 * dash, four digits is how nobody writes anything else), the words at the number, and the date. See cprNumber.ts for
 * the arithmetic and numberName.ts for the words.
 */
import { type Hit, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";
import { hasCheckDigit, hasRealDate, isPlaceholder } from "./cprNumber.ts";
import { calledNationalId, nameBefore } from "./numberName.ts";
import { existsNearby, toE164 } from "./phoneNumber.ts";
import { columnName } from "./tableColumn.ts";

/** A digit, or the letter that is typed or read in its place. */
const D = "[0-9oil]";
/** What stands between two digits: blanks, one mark with blanks around it. Unambiguous, so that nothing is tried twice. */
const gap =
  "(?:[ \\t]{1,2}(?:streg|minus|bindestreg|skråstreg|punktum|punkt|prik|dash|dot|slash)[ \\t]{1,2}|[ \\t]{1,3}(?:[./_-]{1,2}[ \\t]{0,3})?|[./_-]{1,2}[ \\t]{0,3})?";
/** Between date and serial also a line break, with the quote marks of a reply, and a word for the dash. */
const middle = `(?:[ \\t]{0,3}-?[ \\t]{0,3}\\r?\\n(?:[> \\t]{0,3}\\n)?[> \\t]{0,8}-?|[ ]?(?:<\\/?[a-z]{1,6}>){1,2}[ ]?-?[ ]?(?:<\\/?[a-z]{1,6}>){0,2}|[ \\t]{0,2}(?:minus|streg|bindestreg|dash|l\u00f8benr\\.?|nr\\.?|nummer)[ \\t]{0,2}|[ \\t]{0,2}[,:;+*|()[\\]][ \\t]{0,2}(?:-[ \\t]{0,2})?|${gap})`;

const ten = new RegExp(
  `(?:(?<![0-9])|(?<=(?<![0-9])(?:\\+|00)45))${D}(?:${gap}${D}){5}${middle}${D}(?:${gap}${D}){3}(?![0-9])`,
  "g",
);

export const cpr = patternDetector({
  id: "cpr",
  category: "national-id",
  sentence: {
    da: "Et CPR-nummer (databeskyttelseslovens § 11).",
    en: "A Danish CPR number (Data Protection Act, section 11).",
  },
  pattern: ten,
  judge,
});

function judge(match: RegExpExecArray, view: View): Hit | null {
  const start = match.index;
  const end = start + match[0].length;
  const written = match[0].replace(
    /<[^>]*>|minus|bindestreg|skråstreg|streg|punktum|punkt|prik|dash|dot|slash|løbenr\.?|nr\.?|nummer/g,
    "-",
  );
  const letters = written.match(/[oil]/g)?.length ?? 0;
  if (letters > 4) return null;
  const digits = written
    .replace(/[^0-9oil]/g, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  const shape = written
    .replace(/[0-9oil]+/g, (run) => `${run.length} `)
    .replace(/[^0-9 ]/g, "")
    .trim()
    .replace(/ +/g, " ");
  if (letters > 0 && partOfWord(view, start, end, written)) return null;
  if (isPlaceholder(digits)) return null;

  const real = hasRealDate(digits);
  const plain = shape === "6 4" || shape === "10";
  if (!real && !plain) return null;
  const dashed = shape === "6 4" && /^[0-9oil]{6}[ \t]{0,3}-{1,2}[\s>]{0,10}[0-9oil]{4}$/.test(written);
  if (calledNationalId(view, start, end))
    // A mistyped date is a secret all the same when the number is called a CPR number and looks like one.
    return { start, end, confidence: real ? 0.99 : 0.7 };
  // "Ring 320190-1234": a telephone number that does not exist, so it may be a mistyped CPR number at a wrong name.
  if (!real && letters === 0 && plain && !partOfLonger(view, start, end)) {
    const odd = nameBefore(view, start) === "phone" && toE164(digits) === null;
    return odd && (shape === "6 4" || !existsNearby(digits)) ? { start, end, confidence: 0.75 } : null;
  }
  if (!real || letters > 2) return null;
  // With its dash it is whole: what stands in the next cell is another number.
  if (partOfLonger(view, start, end, dashed && letters === 0)) return null;
  const column = columnName(view, start);
  const name = column ?? nameBefore(view, start, shape === "10");
  if (name === "national-id") return { start, end, confidence: 0.99 };
  if (!insideOneLine(written) && !bracketed(view, start, end, written)) return null;
  const valid = hasCheckDigit(digits);
  if (name === "record" && (shape === "6 4" || (shape === "10" && valid)))
    return { start, end, confidence: 0.8 };
  // Ten digits that no telephone has are no telephone number, whatever the column or the word before them says.
  if (name === "phone")
    return dashed || (!dateAndTime(shape, written) && toE164(digits) === null)
      ? { start, end, confidence: 0.9 }
      : null;
  // A valid check digit is evidence for a number that is called an order. It is chance where a whole column of them
  // stands, and in time stamps, which go through all dates of the calendar.
  const chance =
    !dashed && (column !== null || timeStamp.test(view.text.slice(Math.max(0, start - 24), start)));
  if (name !== null) return plain && valid && !chance ? { start, end, confidence: 0.8 } : null;
  if (shape === "10" && !valid && insideAddressOrCode(view, start)) return null;
  if (dashed) return { start, end, confidence: valid ? 0.98 : 0.95 };
  // "SK-1403-87-4471": a piece of the name of a model.
  if (!plain && /[a-zæøå0-9][-_/]$/.test(view.text.slice(Math.max(0, start - 2), start))) return null;
  return (spelledLikeOne(shape, written) || birthdayThenSerial(view, end, shape, written)) &&
    !amountAfter(view, end)
    ? { start, end, confidence: valid ? 0.9 : shape === "10" ? 0.6 : 0.75 }
    : null;
}

const timeStamp =
  /(?:(?<![a-zæøå])(?:ts|time|epoch|unix|iat|exp|nbf|created|updated|started)|timestamp|tidsstempel)[^a-zæøå0-9]{0,5}$/;

/** Unlabelled, a line break counts only where a dash says that the number goes on; a comma or colon never. */
const insideOneLine = (written: string): boolean =>
  !/[,:;+*|()[\]]|nr|nummer/.test(written) && !/^[^-]*\n[^-]*$/.test(written);

/** "(010190)-1234", "[010190]-1234", and "010190;1234" where it is not the piece of a row. */
const bracketed = (view: View, start: number, end: number, written: string): boolean =>
  (/^[0-9]{6}[)\]] ?- ?[0-9]{4}$/.test(written) &&
    /[([]$/.test(view.text.slice(Math.max(0, start - 1), start))) ||
  (/^[0-9]{6};[0-9]{4}$/.test(written) &&
    !/[;0-9][ \t]{0,2}$/.test(view.text.slice(Math.max(0, start - 3), start)) &&
    !/^[ \t]{0,2}[;,]/.test(view.text.slice(end, end + 3)));

/** Shapes that, with a real date and nothing said against them, are a CPR number: 010190 1234, 01.01.90-1234, ... */
const spelledLikeOne = (shape: string, written: string): boolean =>
  shape === "10" ||
  shape === "6 4" ||
  shape === "6 2 2" ||
  // Other gaps in the date, and a dash before the serial number.
  /^(?:[0-9]{4}[ ./-][0-9]{2}|[0-9]{2}[ ./-][0-9]{4}|[0-9]{3}[ ./-][0-9]{3}|[0-9]{2}[ ./-][0-9]{2}[ ./-][0-9]{2}) ?- ?[0-9]{4}$/.test(
    written,
  ) ||
  shape === "1 1 1 1 1 1 1 1 1 1" ||
  (shape === "2 2 2 4" && !dateAndTime(shape, written)) ||
  ((shape === "8 2" || (shape === "2 2 2 2 2" && /^\d\d[-.]\d\d[-.]\d\d \d\d \d\d$/.test(written))) &&
    bornEarlier(written)) ||
  (shape === "2 2 6" && /^\d\d \d\d \d{6}$/.test(written));

/** A year that is no recent one: a date of these years may have a time of day behind it. */
const bornEarlier = (written: string): boolean => {
  const year = Number(written.replace(/[^0-9]/g, "").slice(4, 6));
  return year > 35 || year < 10;
};

const dateAndTime = (shape: string, written: string): boolean =>
  shape === "2 2 2 4" && /^\d\d([./-])\d\d\1\d\d[ \t]+\d{4}$/.test(written);

/** "25.11.96 1945": a date and a time of day in recent years, a date and a postcode before the name of a town. */
function birthdayThenSerial(view: View, end: number, shape: string, written: string): boolean {
  if (shape !== "2 2 2 4") return false;
  const year = Number(written.slice(6, 8));
  return (year < 16 || year > 35) && !/^[ ]{1,2}[A-ZÆØÅ][a-zæøå]/.test(view.cased.slice(end, end + 5));
}

/** In an address of the web, or behind the letters of a code: "https://x.example/p/0101991234", "XR-0101991234". */
function insideAddressOrCode(view: View, start: number): boolean {
  const before = view.text.slice(Math.max(0, start - 200), start);
  return (
    /(?:https?:\/\/|www\.)[^\s<>"]*$/.test(before) || (/[a-zæøå]{2}[-_]$/.test(before) && !paper.test(before))
  );
}

/** What is filed under somebody's number: "samtykke_0101901234.pdf". */
const paper =
  /(?:samtykke|bevis|attest|ansøgning|ansoegning|kontrakt|journal|erklæring|erklaering|underretning|afgørelse|afgoerelse|udtalelse|skema|diplom|lønseddel|loenseddel|årsopgørelse|fuldmagt|bekræftelse|borger|elev|kursist|patient|anmodning|klage|statusnotat|notat|resume|cv|handleplan|undersøgelse)[-_]$/;

/** "hello010190-1234": letters that belong to the word before or after are not digits. */
function partOfWord(view: View, start: number, end: number, written: string): boolean {
  const before = view.text.charAt(start - 1);
  const after = view.text.charAt(end);
  return (
    (/[a-zæøå]/.test(before) && /^[oil]/.test(written)) ||
    (/[a-zæøå]/.test(after) && /[oil]$/.test(written)) ||
    !/^[0-9oil./_ \t-]{0,14}[0-9]/.test(written) ||
    (written.match(/[0-9]/g)?.length ?? 0) < 6
  );
}

/**
 * A piece of a UUID, a version, an international number, a decimal fraction or a longer code. `whole`: it has its dash, so
 * neither a comma nor a blank makes it longer.
 */
function partOfLonger(view: View, start: number, end: number, whole = false): boolean {
  const before = view.text.slice(Math.max(0, start - 3), start);
  const after = view.text.slice(end, end + 6);
  if (whole && (before.endsWith(",") || /^(?:,|[ \t])/.test(after))) return false;
  return (
    (/(?<![a-zæøå])\+$/.test(before) && view.text.charAt(start) !== "0") ||
    /(?:[0-9][-.,/:+<]|[0-9a-f]{2}-|[0-9][a-f]{1,2})$/.test(before) ||
    /^(?:(?!\.0(?![0-9]))[-.,/:][0-9]|-[0-9a-f]{4}(?![g-zæøå])|[<+][0-9]|[ \t][0-9]{4}(?![0-9])|[a-f]{1,3}[0-9])/.test(
      after,
    ) ||
    /^\/[a-z](?![a-z])/.test(after)
  );
}

const amountAfter = (view: View, end: number): boolean =>
  /^[ \t]{0,2}(?:kr\b|kr\.|dkk|eur|usd|€|%|,-|stk|kwh|mb\b|kb\b|bytes|ms\b)/.test(
    view.text.slice(end, end + 8),
  );
