/**
 * Leftovers of encodings that reach us as text: quoted-printable (RFC 2045, 6.7), percent-encoding (RFC 3986, 2.1)
 * and HTML character references. Only what cannot be meant literally is read: `=20` before a digit may be the value
 * of a parameter ("cpr=200190...") and stays.
 */

export type Escape = { readonly start: number; readonly end: number; readonly text: string };

const softBreak = /=[ \t]{0,3}\r?\n/y;
/** Bytes of which at least one hex digit is a letter, UTF-8 sequences of two and three bytes, and the space. */
const bytes =
  /([=%])(?:c[2-7]\1[89ab][0-9a-f]|e2\1[89ab][0-9a-f]\1[89ab][0-9a-f]|2[acdef]|3[a-f]|20(?![0-9]))/iy;
const reference = /&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,14}));/iy;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
  zerowidthspace: "",
  nobreak: "",
  ndash: "-",
  mdash: "-",
  minus: "-",
  hyphen: "-",
  dash: "-",
  horbar: "-",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  eacute: "é",
  colon: ":",
  period: ".",
  sol: "/",
  sect: "§",
  lpar: "(",
  rpar: ")",
  plus: "+",
  equals: "=",
};

/** The escape that begins at `at`; null when what stands there is meant as it stands. */
export function readEscape(text: string, at: number): Escape | null {
  if (text.charCodeAt(at) === 38) return readReference(text, at);
  softBreak.lastIndex = at;
  const soft = softBreak.exec(text);
  if (soft !== null) return { start: at, end: at + soft[0].length, text: "" };
  bytes.lastIndex = at;
  const found = bytes.exec(text);
  if (found === null) return null;
  return { start: at, end: at + found[0].length, text: decode(found[0]) };
}

function readReference(text: string, at: number): Escape | null {
  reference.lastIndex = at;
  const found = reference.exec(text);
  if (found === null) return null;
  const [all, decimal, hex, name] = found;
  const end = at + all.length;
  if (name !== undefined) {
    const value = named[name.toLowerCase()];
    return value === undefined ? null : { start: at, end, text: matchCase(name, value) };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number.parseInt(decimal, 10);
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return { start: at, end, text: " " };
  return { start: at, end, text: plain(String.fromCodePoint(code)) };
}

/** `&AElig;` and `&Oslash;` are capitals. */
const matchCase = (name: string, value: string): string =>
  name.charCodeAt(0) < 97 ? value.toUpperCase() : value;

function decode(sequence: string): string {
  const values = sequence
    .split(sequence.charAt(0))
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  const [first = 0, second = 0, third = 0] = values;
  if (values.length === 1) return String.fromCharCode(first);
  if (values.length === 2) return plain(String.fromCharCode(((first & 31) << 6) | (second & 63)));
  return plain(String.fromCharCode(((first & 15) << 12) | ((second & 63) << 6) | (third & 63)));
}

/** What an escape stands for is spelled as plainly as the rest of the view. */
function plain(char: string): string {
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) return "";
  if (/[\u2010-\u2015\u2212]/.test(char)) return "-";
  if (/[\u00a0\u2000-\u200a\u202f]/.test(char)) return " ";
  return char.normalize("NFKC").replaceAll("\u0130", "I");
}
