/**
 * Numbers that are written as words: "otteogtyve enoghalvfjerds fyrre treoghalvfems", "two eight six one ...". People do so
 * where a form or a filter refuses digits. Reads rows of number words in Danish, Norwegian, Swedish, English and German
 * into the digits that they spell; what the digits are, is asked in cprInWords.ts and phoneInWords.ts.
 */

import { fold } from "../lexicon/fold.ts";
import { wordsOf } from "../lexicon/textWords.ts";
import { createWordTable } from "../lexicon/wordTable.ts";
import { isIn } from "../search.ts";
import type { View } from "../view.ts";

export type SpelledNumber = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly words: number;
};

const units: Readonly<Record<string, string>> = {};
const values: Record<string, string> = units as Record<string, string>;
const put = (value: number | string, words: string) => {
  for (const word of words.split(" ")) values[word] = String(value);
};
put(0, "nul zero null noll oh");
put(1, "en et én ét een one eins ein ett één");
put(2, "to two zwei två zwo");
put(3, "tre three drei");
put(4, "fire four vier fyra");
put(5, "fem five fünf fuenf");
put(6, "seks six sechs sex");
put(7, "syv seven sieben sju");
put(8, "otte eight acht åtta åtte");
put(9, "ni nine neun nio");
put(10, "ti ten zehn tio");
put(11, "elleve eleven elf elva");
put(12, "tolv twelve zwölf zwoelf");
put(13, "tretten thirteen dreizehn tretton");
put(14, "fjorten fourteen vierzehn fjorton");
put(15, "femten fifteen fünfzehn femton");
put(16, "seksten sixteen sechzehn sexton");
put(17, "sytten seventeen siebzehn sjutton søtten");
put(18, "atten eighteen achtzehn arton");
put(19, "nitten nineteen neunzehn nitton");

const tens: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [20, "tyve twenty zwanzig tjugo tjue"],
      [30, "tredive thirty dreißig dreissig trettio tretti tredve"],
      [40, "fyrre fyrretyve forty fourty vierzig fyrtio førti"],
      [50, "halvtreds halvtres halvtredsindstyve fifty fünfzig femtio femti"],
      [60, "tres treds tresindstyve sixty sechzig sextio seksti"],
      [70, "halvfjerds halvfjers halvfjerdsindstyve seventy siebzig sjuttio sytti"],
      [80, "firs firsindstyve eighty achtzig åttio åtti"],
      [90, "halvfems halvfemsindstyve ninety neunzig nittio nitti"],
    ] as const
  ).flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)),
);
for (const [word, value] of Object.entries(tens)) put(value, word);
/** "nulfire": a zero and its digit in one word. */
for (const unit of Object.keys(units).filter((one) => units[one]?.length === 1))
  put(`0${units[unit]}`, `nul${unit}`);
/** "enogtyve", "fem og tyve", "twenty-one", "tjugoett", "einundzwanzig". */
const ones = Object.entries(units).filter(([, digit]) => digit.length === 1 && digit !== "0");
for (const [ten, value] of Object.entries(tens))
  for (const [unit, digit] of ones) {
    const sum = value + Number(digit);
    put(sum, `${unit}og${ten}`);
    put(sum, `${unit}und${ten}`);
    put(sum, `${ten}${unit}`);
  }

/** The digits that one word spells; undefined for any other word. */
export const digitsOfWord = (written: string): string | undefined =>
  Object.hasOwn(values, written) ? values[written] : undefined;

/** The separators inside a number: blanks, commas, dashes, "streg". */
const goesOn =
  /^(?:[ \t]{0,2}(?:[,;./-]|bindestreg|streg|minus|punktum|punkt|dash|hyphen)?[ \t]{1,2}|[ \t]{0,2}[,;./-][ \t]{0,2}|\r?\n| (?:og|and) )$/;
const word = /[a-zæøåäöüßé]+/g;

/** Two of these words in one text are the least that a long number is written with. */
const hint =
  /og(?:ty|tr|fy|hal|fi)|(?:nul|zero|null|noll|seks|syv|otte|seven|eight|sieben|sju)[ ,-]|six[ ,]|(?:twen|thir|for|fif)ty|undzwan|undsech/;
/** Four of these in a row are a number as well. */
const small =
  "one two three four five six nine eins zwei drei vier fünf neun et en to tre fire fem ni fyra nio ett två tyve tredive fyrre halvtreds tres firs halvfems halvfjerds twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  );
const isSmall = createWordTable(
  small.length,
  small.map((one) => [fold(one), 1]),
);
/** "enfirenultreottesyv": many words in one. */
const glued =
  /(?:nul|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|zero|one|two|three|four|five|six|seven|eight|nine|ett|två|fyra|sex|sju|åtta|nio)[a-zæøåäö]{9,}/y;

/** Does the text spell any number of several digits? */
export const spellsNumbers = (view: View): boolean => isIn(view, hint) || hasRow(view);

function hasRow(view: View): boolean {
  const words = wordsOf(view);
  let row = 0;
  let done = -1;
  for (let index = 0; index < words.count; index += 1) {
    const start = words.start(index);
    const end = words.end(index);
    if (isSmall(words.hash(index)) === 0) row = 0;
    else if (row > 0 && /^[ ,-]{1,2}$/.test(view.text.slice(done, start))) row += 1;
    else row = 1;
    if (row === 4) return true;
    done = end;
    if (end - start < 11) continue;
    glued.lastIndex = start;
    if (glued.test(view.text)) return true;
  }
  return false;
}

/** A memory of the view alone: forgotten with it, and the answer is the same without. */
const remembered = new WeakMap<View, readonly SpelledNumber[]>();

/** Rows of three number words and more, in order of the text. */
export function spelledNumbers(view: View): readonly SpelledNumber[] {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const found = spellsNumbers(view) ? read(view.text) : [];
  remembered.set(view, found);
  return found;
}

/** No number that is searched for has more words. */
const longest = 24;

type Piece = { readonly start: number; readonly end: number; readonly digits: string };

function read(text: string): readonly SpelledNumber[] {
  const found: SpelledNumber[] = [];
  let row: Piece[] = [];
  const close = () => {
    const first = row[0];
    const last = row.at(-1);
    if (first !== undefined && last !== undefined && (row.length >= 3 || last.end - first.start > 24))
      found.push({
        start: first.start,
        end: last.end,
        digits: row.map((piece) => piece.digits).join(""),
        words: row.length,
      });
    row = [];
  };
  for (const match of text.matchAll(word)) {
    if (match.index - (row.at(-1)?.end ?? match.index) > 24) close();
    const last = row.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, match.index);
    const digits = values[match[0]] ?? gluedDigits(match[0]);
    if (digits === undefined) {
      // "og" of "fem og tyve", "streg" and "double" are read with the words around them.
      if (!/^(?:og|und|and|streg|bindestreg|minus|punktum|punkt|dash|hyphen)$/.test(match[0])) close();
      continue;
    }
    const here = { start: match.index, end: match.index + match[0].length, digits };
    const joined = last === undefined ? null : together(text, last, here, between, match[0]);
    if (joined !== null) row[row.length - 1] = joined;
    else if (last !== undefined && row.length < longest && goesOn.test(between)) row.push(here);
    else {
      close();
      row = [here];
    }
  }
  close();
  return found;
}

const longestWord = 20;

/** The digits of number words that are written in one, four of them and more; undefined for any other word. */
function gluedDigits(written: string): string | undefined {
  if (written.length < 12 || written.length > 90) return undefined;
  // From the end: what can be read from each place on, in as few words as possible.
  const rest: ({ digits: string; words: number } | undefined)[] = new Array(written.length + 1);
  rest[written.length] = { digits: "", words: 0 };
  for (let at = written.length - 1; at >= 0; at -= 1)
    for (let end = Math.min(written.length, at + longestWord); end > at + 1; end -= 1) {
      const tail = rest[end];
      const value = tail === undefined ? undefined : values[written.slice(at, end)];
      if (tail === undefined || value === undefined) continue;
      const best = rest[at];
      if (best === undefined || tail.words + 1 < best.words)
        rest[at] = { digits: value + tail.digits, words: tail.words + 1 };
    }
  const whole = rest[0];
  return whole !== undefined && whole.words >= 3 ? whole.digits : undefined;
}

/** "fem og tyve" and "twenty-one" are one number. */
function together(text: string, last: Piece, here: Piece, between: string, word: string): Piece | null {
  const swapped = /^ (?:og|and|und) $/.test(between) && last.digits.length === 1 && tens[word] !== undefined;
  const unit =
    /^[ -]$/.test(between) &&
    /^[2-9]0$/.test(last.digits) &&
    /^[1-9]$/.test(here.digits) &&
    english.test(text.slice(last.start, last.end));
  return swapped || unit
    ? { start: last.start, end: here.end, digits: String(Number(last.digits) + Number(here.digits)) }
    : null;
}

const english = /^(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)$/;
/** The digits of a text that is nothing but one number in words; null for anything else. */
export function digitsInWords(text: string): string | null {
  const [only, more] = read(text.toLowerCase());
  return only !== undefined && more === undefined && only.end - only.start >= text.trim().length
    ? only.digits
    : null;
}
