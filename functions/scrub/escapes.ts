/**
 * Leftovers of encodings that reach us as text: quoted-printable (RFC 2045, 6.7), percent-encoding (RFC 3986, 2.1),
 * HTML character references, and the backslash of JSON (RFC 8259, 7), of programs and of Markdown. Only what cannot be
 * meant literally is read: `=20` before a digit may be the value of a parameter ("cpr=200190...") and stays.
 */
import { safe, spell } from "./spelling.ts";

export type Escape = { readonly start: number; readonly end: number; readonly text: string };

const softBreak = /=[ \t]{0,3}\r?\n/y;
/** Bytes of which at least one hex digit is a letter, UTF-8 sequences of two and three bytes, and the space. */
const bytes =
  /([=%])(?:c[2-7cd]\1[89ab][0-9a-f]|e2\1[89ab][0-9a-f]\1[89ab][0-9a-f]|2[acdef]|3[a-f]|(?<==)20(?![0-9])|(?<=%)20)/iy;
/** So many bytes in a row are meant as such, digits and letters too. */
const byteRow = /([=%])[2-7][0-9a-f](?:\1[2-7][0-9a-f]){2,60}/iy;
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
  if (text.charAt(at) === "&") return readReference(text, at);
  if (text.charAt(at) === "\\") return readBackslash(text, at);
  softBreak.lastIndex = at;
  const soft = softBreak.exec(text);
  if (soft !== null) return { start: at, end: at + soft[0].length, text: "" };
  byteRow.lastIndex = at;
  const row = byteRow.exec(text)?.[0];
  if (row !== undefined) {
    const codes = row.match(/[0-9a-f]{2}/gi) ?? [];
    const read = codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join("");
    return { start: at, end: at + row.length, text: read.replaceAll("\x7f", "") };
  }
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
  return { start: at, end, text: plain(character(code)) };
}

/** `&AElig;` and `&Oslash;` are capitals. */
const matchCase = (name: string, value: string): string =>
  name.charCodeAt(0) < 97 ? value.toUpperCase() : value;

/** Backslashes double each time JSON is put into JSON. A character outside of the first plane is written as two. */
const hexadecimal =
  /\\{1,4}u(?:\{([0-9a-f]{1,6})\}|(d[89ab][0-9a-f]{2})\\{1,4}u(d[c-f][0-9a-f]{2})|([0-9a-f]{4}))/iy;
const byteRun = /(?:\\{1,4}x[0-9a-f]{2}){1,12}/iy;
const backslashed = /\\{1,4}(?:([nrt])|([-/"'_*.()#+!&[\]{}`]))/y;
const controls: Readonly<Record<string, string>> = { n: "\n", r: "", t: " " };

function readBackslash(text: string, at: number): Escape | null {
  hexadecimal.lastIndex = at;
  const [unit, braced, high, low, single] = hexadecimal.exec(text) ?? [];
  if (unit !== undefined) {
    const code = Number.parseInt(braced ?? single ?? "0", 16);
    const char =
      high === undefined || low === undefined
        ? character(code)
        : String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16));
    return { start: at, end: at + unit.length, text: plain(char) };
  }
  byteRun.lastIndex = at;
  const run = byteRun.exec(text)?.[0];
  if (run !== undefined) return { start: at, end: at + run.length, text: plain(ofBytes(run)) };
  backslashed.lastIndex = at;
  const [written, control, mark] = backslashed.exec(text) ?? [];
  if (written === undefined) return null;
  return { start: at, end: at + written.length, text: mark ?? controls[control ?? ""] ?? "" };
}

/** `\xe6` is a character to JavaScript and to C; `\xc3\xa6` are the bytes of one to Python. */
function ofBytes(run: string): string {
  const codes = (run.match(/x[0-9a-f]{2}/gi) ?? []).map((code) => Number.parseInt(code.slice(1), 16));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return String.fromCharCode(...codes);
  }
}

/** A code that is no character, or a control character, is a blank. */
const character = (code: number): string =>
  code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? " " : String.fromCodePoint(code);

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
const plain = (text: string): string => safe(Array.from(text, spell).join("").normalize("NFC"));
