/**
 * One spelling for each character: what is invisible goes, every dash is a dash, every blank a blank, and digits of all
 * scripts are digits. Pure tables and rules over one character; never fails.
 */

/** Characters that are spelled otherwise: ranges of code points (hexadecimal) for each plain spelling. */
const spellings: ReadonlyMap<string, string> = new Map([
  ...spelled(
    "",
    "ad 34f 61c 115f 1160 17b4 17b5 180b-180e 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f feff ffa0 fff9-fffb 1bca0-1bca3 e0000-e007f",
  ),
  ...spelled(
    "-",
    "ac 2d7 58a 5be 2010-2015 2043 207b 208b 2212 2500 2501 2796 2e3a 2e3b 30fc fe31 fe32 fe58 fe63 ff0d",
  ),
  // U+E000 stands for a label in the view: in a letter it is nothing.
  ...spelled(" ", "a0 1680 2000-200a 2028 2029 202f 205f 2800 3000 e000"),
  ...spelled("'", "2018-201b 2bc"),
  ...spelled('"', "ab bb 201c-201f"),
  // Digits in black and in double circles, which have no plain form of their own in Unicode.
  ...spelled("0", "24ff"),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) =>
    spelled(
      String(digit),
      [0x24f4, 0x2775, 0x277f, 0x2789].map((zero) => (zero + digit).toString(16)).join(" "),
    ),
  ),
]);
const digit = /^\p{Nd}$/u;

/** One character in its plain spelling: "" for what is invisible. */
export function spell(char: string): string {
  const plain = spellings.get(char);
  if (plain !== undefined) return plain;
  const normal = char.normalize("NFKC");
  if (digit.test(normal)) return asciiDigit(normal);
  return safe(normal);
}

/** İ is the one letter whose lower case is longer than itself (Unicode SpecialCasing); it would shift every offset. */
export const safe = (text: string): string => text.replaceAll("\u0130", "I");

function spelled(plain: string, ranges: string): (readonly [string, string])[] {
  return ranges.split(" ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map((code) => Number.parseInt(code, 16));
    return Array.from(
      { length: last - first + 1 },
      (_, at) => [String.fromCodePoint(first + at), plain] as const,
    );
  });
}

/** Decimal digits of every script stand in runs of ten that begin at a zero (Unicode, General Category Nd). */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code <= 0x39) return char;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
