/**
 * Digits in disguise: "femogtyve nul tre enogfirs og så tolv 34", "28 61 fyrre 93", "010190 (minus) 1234", "28 61 4O 93".
 * Reads digits, words for numbers and letters typed for digits in a row, over whatever people put between them, and stops
 * when nothing of the kind follows. So loose a reading is trusted only behind a label, with a count that fits (disguised.ts).
 */
import type { View } from "../view.ts";
import { digitsOfWord } from "./numberWords.ts";

export type Loose = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Something in it is no plain digit or no plain separator. */
  readonly disguised: boolean;
};

/** What stands between: marks, blanks, quote marks of a reply, and words that say no digit. */
const filler =
  /(?:[ \r\n>*_.,:;()[\]"'~=+/\\|→·•–—-]{1,8}|(?:og(?: så)?|and(?: then)?|und|så|then|saa|streg|bindestreg|skråstreg|mellemrum|space|efterfulgt af|followed by|gefolgt von|följt av|etterfulgt av|minus|dash|hyphen|slash|punktum|prik|dot|nemlig|altså|(?:og )?(?:(?:de|the) )?(?:første|sidste|first|last) (?:seks|fire|six|four|6|4)(?: cifre| tal| digits)?(?: er| is| are)?|(?:der |og |and )?(?:slutter|starter|begynder|ender|ends|starts) (?:med|på|with|in))(?![a-zæøåäöü])[ ]?)/y;
const word = /[a-zæøåäöüß]{1,24}/y;
const plainDigits = /[0-9]{1,16}(?![0-9a-zæøå])/y;
/** "4O", "O1O19O": letters for digits, beside one. */
const typed = /(?=[oil]{0,4}[0-9])[0-9oil]{1,16}(?![0-9a-zæøåäö])/y;

/** "double five", "triple two". */
const times = /^(double|triple|dobbelt|tre gange|to gange) ([a-zæøåäöüß]{1,8}|[0-9])(?![a-z0-9æøå])/;

function repeated(match: RegExpExecArray | null | undefined): string | undefined {
  const [, count, digit = ""] = match ?? [];
  const value = /[0-9]/.test(digit) ? digit : digitsOfWord(digit);
  return value === undefined || value.length !== 1 || count === undefined
    ? undefined
    : value.repeat(/^tr/.test(count) ? 3 : 2);
}

const rowNumber = /^[0-9]{1,2}[).] /;
const furthest = 150;
const most = 24;

/** The row that begins at `from`; null where neither a digit nor a word for one begins. */
export function looseDigits({ text }: View, from: number): Loose | null {
  let at = from;
  let end = from;
  let digits = "";
  let disguised = false;
  // A separator counts only when a digit follows it.
  let odd = false;
  const at0 = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  // "felt 5: 23456789": the number of a field.
  if (/^[0-9]{1,2}[:)]/.test(text.slice(from, from + 3))) return null;
  while (at - from < furthest && digits.length < most) {
    const plain = at0(plainDigits);
    const letters = plain === undefined ? at0(typed) : undefined;
    const written = plain === undefined && letters === undefined ? at0(word) : undefined;
    const again = written === undefined ? undefined : times.exec(text.slice(at, at + 24));
    const value =
      repeated(again) ??
      plain ??
      letters?.replaceAll("o", "0").replace(/[il]/g, "1") ??
      (written === undefined ? undefined : digitsOfWord(written));
    if (value === undefined) break;
    at += (again?.[0] ?? plain ?? letters ?? written ?? "").length;
    if (plain === undefined || odd) disguised = true;
    // "fem og tyve" is one number, and so is "twenty one".
    const ten = written === undefined ? null : tenBehind(text, at, value);
    digits += ten?.value ?? value;
    at += ten?.length ?? 0;
    end = at;
    odd = false;
    for (let count = 0; count < 4; count += 1) {
      const gap = at0(filler);
      if (gap === undefined) break;
      // A blank line, or the number of the next row of a list, ends it.
      if (
        /\n[ \t>]*\n/.test(gap) ||
        (gap.includes("\n") && rowNumber.test(text.slice(at + gap.length, at + gap.length + 6)))
      )
        return { start: from, end, digits, disguised };
      odd = odd || !/^[ \t]{0,3}[./_-]{0,2}[ \t]{0,3}$/.test(gap);
      at += gap.length;
    }
  }
  return digits === "" ? null : { start: from, end, digits, disguised };
}

function tenBehind(text: string, at: number, value: string): { value: string; length: number } | null {
  const swapped = /^ (?:og|and|und) ([a-zæøå]{4,20})/.exec(text.slice(at, at + 30));
  const ten = swapped?.[1] === undefined ? undefined : digitsOfWord(swapped[1]);
  if (swapped !== null && value.length === 1 && ten !== undefined && /^[2-9]0$/.test(ten))
    return { value: String(Number(ten) + Number(value)), length: swapped[0].length };
  const unit = /^[ -](one|two|three|four|five|six|seven|eight|nine)(?![a-z])/.exec(text.slice(at, at + 8));
  const english = /(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)$/.test(
    text.slice(Math.max(0, at - 8), at),
  );
  return unit?.[1] !== undefined && english
    ? { value: String(Number(value) + Number(digitsOfWord(unit[1]) ?? 0)), length: unit[0].length }
    : null;
}
