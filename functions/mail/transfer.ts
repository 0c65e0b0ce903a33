/**
 * Which transfer encoding a body really has, and whether the text behind it can be trusted to be all of it. A wrong or
 * broken encoding shows as noise in which no detector finds anything, so noise is not passed on: the caller holds the
 * mail or withholds the attachment.
 */
import { embedsEncoded } from "./embedded.ts";
import { fromUuencoded } from "./uuencode.ts";

export type Transfer = {
  /** Null when the bytes are the text. */
  readonly encoding: "base64" | "quoted-printable" | null;
  readonly body: Buffer;
  /** Text that somebody wrote below an encoded body, as mailing lists do, without encoding it; usually empty. */
  readonly tail: Buffer;
  /** False when text may be missing or still encoded. */
  readonly sound: boolean;
};

/**
 * @param encoding the value of Content-Transfer-Encoding as written, "" without one
 * @param type of the part, as HTML may carry pictures in its attributes
 */
export function transferOf(body: Buffer, encoding: string, type: string): Transfer {
  const tail = Buffer.alloc(0);
  const name = encoding
    .replace(/\([^()]*\)/g, "")
    .replace(/[;"'\s]/g, "")
    .toLowerCase();
  if (/^quoted-?printable$/.test(name)) return { encoding: "quoted-printable", body, tail, sound: true };
  const counted = name === "base64" ? census(body) : null;
  if (counted !== null && !isPlainText(body, counted)) {
    if (counted.others === 0) return { encoding: "base64", body, tail, sound: isWhole(counted) };
    const end = endOfBase64(body);
    const head = body.subarray(0, end);
    // Neither bytes with an eighth bit nor - and _ are of the alphabet (RFC 2045, 6.8), but Node decodes them as the letters
    // that they resemble or stand for in URLs, and everything behind one would be noise.
    const letters = Buffer.from(head.filter((byte) => byte < 0x80 && byte !== 0x2d && byte !== 0x5f));
    const below = body.subarray(end);
    const sound = isWhole(census(head)) && !embedsEncoded(below.toString("latin1"));
    return { encoding: "base64", body: letters, tail: below, sound };
  }
  const unpacked = /^(?:x-)?uu(?:e|encode|encoded)$/.test(name) ? fromUuencoded(body) : null;
  if (unpacked !== null) return { encoding: null, body: unpacked, tail, sound: true };
  const plain = name === "base64" || /^(?:(?:7|8)-?bits?|binary|none|plain|us-ascii|utf-?8|)$/.test(name);
  return {
    encoding: null,
    body,
    tail,
    sound: (plain || (!encoders.test(name) && isReadable(body))) && !looksLikeBase64(body, type),
  };
}

/** What stands below these names is encoded, also where it isn't undone here. */
const encoders = /uu|zip|base|yenc|hex|crypt/;

/**
 * Names of encodings that nobody knows are mistakes of programs, and the text below them is as it was written, if it has
 * blanks between its words as no encoding has, and nothing in it looks like quoted-printable.
 */
function isReadable(body: Buffer): boolean {
  const text = body.toString("latin1");
  const words = text.split(/\s{1,1000}/).length;
  return words * 20 > text.trim().length && !/=(?:[0-9a-f]{2}|\r?\n)/i.test(text);
}

/**
 * Text that is labelled base64 but is not: more than one byte in a hundred is none of its alphabet. When it starts like
 * base64 all the same, something was appended to it, and the decoded length tells whether that did harm.
 */
function isPlainText(body: Buffer, { letters, others }: Census): boolean {
  return others * 100 > letters && !/^\s*[a-z0-9+/]{40,}={0,2}\s/i.test(body.toString("latin1", 0, 200));
}

/**
 * Where text begins that was appended to base64: behind the last padding or blank line before the first line that is
 * none of its alphabet. The end of the body when there is no such line, or when what is above it isn't whole.
 */
function endOfBase64(body: Buffer): number {
  let begun = false;
  let end = 0;
  for (let at = 0; at < body.length; ) {
    const lineFeed = body.indexOf(0x0a, at);
    const next = lineFeed === -1 ? body.length : lineFeed + 1;
    const line = body.toString("latin1", at, Math.min(next, at + longestLine)).trim();
    if (/[^a-z0-9+/=]/i.test(line)) {
      const start = end === 0 ? at : end;
      return start > 0 && isWhole(census(body.subarray(0, start))) ? start : body.length;
    }
    begun ||= line !== "";
    if (begun && (line === "" || line.endsWith("="))) end = next;
    at = next;
  }
  return body.length;
}

/** So much of a line tells whether it is base64. */
const longestLine = 1000;

/** Base64 comes in fours; a missing character shifts all that follows. */
const isWhole = ({ letters }: Census): boolean => letters % 4 === 0;

/**
 * Long unbroken lines of the base64 alphabet, one below the other: the encoding header was lost or cut off. Keys and
 * signatures that people paste (RFC 7468) look the same, but say so, and so do files in a text (uuencode.ts).
 */
function looksLikeBase64(body: Buffer, type: string): boolean {
  const whole = body.toString("latin1");
  const text = type === "text/html" && whole.includes(";base64,") ? whole.replace(dataUrl, "") : whole;
  const lines = /^[a-z0-9+/]{60,1000}\r?\n[a-z0-9+/]{20}/im.exec(text)?.[0] ?? "";
  const isMixed = [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(lines));
  return isMixed && !/-----BEGIN |^begin-base64 [0-7]{3,4} /m.test(text);
}

/** What goes with the tags around it. */
const dataUrl = /["'(]data:[^,"'<>]{0,200};base64,[a-z0-9+/=\s]{0,50000000}["')]/gi;

type Census = { readonly letters: number; readonly others: number };

/** How many bytes are of the alphabet of base64, padding included, and how many are neither that nor white space. */
function census(body: Buffer): Census {
  const counts = new Uint32Array(3);
  // By index and table: this looks at each byte of each file, and an iterator takes ten times as long.
  for (let at = 0; at < body.length; at++) {
    const kind = kinds[body[at] ?? 0] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { letters: counts[letter] ?? 0, others: counts[other] ?? 0 };
}

const [other, blank, letter] = [0, 1, 2] as const;
const kinds = new Uint8Array(256).fill(other);
for (const byte of Buffer.from("\t\n\r")) kinds[byte] = blank;
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
  kinds[byte] = letter;
