/**
 * The folded spelling, in which lexicon and text are compared: æ, ø and å as ae, oe and aa, so that a text written on a
 * foreign keyboard reads the same; accents gone; everything between two words is one blank.
 */

/** The letters of a folded word are numbered from 1; 0 is the blank. Digits count as letters ("c19", "type 2"). */
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
export const symbols = alphabet.length + 1;

const twofold: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "ae",
  ö: "oe",
  ü: "u",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  á: "a",
  à: "a",
  â: "a",
  í: "i",
  î: "i",
  ï: "i",
  ó: "o",
  ô: "o",
  ú: "u",
  û: "u",
  ñ: "n",
  ç: "c",
  ß: "ss",
  õ: "o",
  ý: "y",
};

/** For a UTF-16 unit: first symbol in the low byte, second (or none) in the high byte. Above 255 all is blank. */
const table = new Uint16Array(256);
for (let code = 0; code < 256; code += 1) {
  const spelled = twofold[String.fromCharCode(code)] ?? String.fromCharCode(code);
  table[code] = (alphabet.indexOf(spelled.charAt(0)) + 1) | ((alphabet.indexOf(spelled.charAt(1)) + 1) << 8);
  if (spelled.length === 1) table[code] = alphabet.indexOf(spelled) + 1;
}

/** The symbols of one unit of a lower-case text; 0 for whatever stands between words. */
export const symbolsOf = (unit: number): number => (unit < 256 ? (table[unit] ?? 0) : 0);

/** A lower-case text in the folded spelling. */
export function fold(text: string): string {
  let folded = "";
  for (const char of text) {
    const spelled = twofold[char] ?? char;
    if (/^[a-z0-9]+$/.test(spelled)) folded += spelled;
    else if (!folded.endsWith(" ")) folded += " ";
  }
  return folded;
}
