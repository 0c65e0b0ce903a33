/**
 * The folded spelling, in which lexicon and text are compared: æ, ø and å as ae, oe and aa, so that a text written on a
 * foreign keyboard reads the same; accents gone; everything between two words is one blank.
 */

/** The letters of a folded word are numbered from 1; 0 is the blank. Digits count as letters ("c19", "type 2"). */
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

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

const plain = /^[a-z0-9]*$/;

/** A lower-case text in the folded spelling. */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  let folded = "";
  let blank = false;
  for (let at = 0; at < text.length; at += 1) {
    const pair = symbolsOf(text.charCodeAt(at));
    if (pair === 0) {
      if (!blank) folded += " ";
      blank = true;
      continue;
    }
    blank = false;
    folded += alphabet.charAt((pair & 255) - 1);
    if (pair > 255) folded += alphabet.charAt((pair >>> 8) - 1);
  }
  return folded;
}
