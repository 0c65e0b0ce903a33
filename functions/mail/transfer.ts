/**
 * Which transfer encoding a body really has, and whether the text behind it can be trusted to be all of it. A wrong or
 * broken encoding shows as noise in which no detector finds anything, so noise is not passed on: the caller holds the
 * mail or withholds the attachment.
 */
import { isAscii } from "node:buffer";
import type { TransferEncoding } from "./parser.ts";
import { fromUuencoded } from "./uuencode.ts";

export type Transfer = {
  /** Null when the bytes are the text. */
  readonly encoding: TransferEncoding | null;
  readonly body: Buffer;
  /** False when text may be missing or still encoded. */
  readonly sound: boolean;
};

/** `encoding` is the value of Content-Transfer-Encoding as written, "" without one. */
export function transferOf(body: Buffer, encoding: string): Transfer {
  const name = encoding
    .replace(/\([^()]*\)/g, "")
    .replace(/[;"'\s]/g, "")
    .toLowerCase();
  if (name === "quoted-printable") return { encoding: name, body, sound: true };
  if (name === "base64" && !isPlainText(body)) {
    // The parser drops the eighth bit of each byte, which would make letters of what is none.
    const letters = isAscii(body) ? body : Buffer.from(body.filter((byte) => byte < 0x80));
    return { encoding: name, body: letters, sound: isWhole(body) };
  }
  const unpacked = /^(?:x-)?uu(?:e|encode|encoded)$/.test(name) ? fromUuencoded(body) : null;
  if (unpacked !== null) return { encoding: null, body: unpacked, sound: true };
  const plain = name === "base64" || /^(?:(?:7|8)-?bits?|binary|none|plain|us-ascii|utf-?8|)$/.test(name);
  return { encoding: null, body, sound: plain && !looksLikeBase64(body) };
}

/**
 * Text that is labelled base64 but is not: more than one byte in a hundred is none of its alphabet. When it starts like
 * base64 all the same, something was appended to it, and the decoded length tells whether that did harm.
 */
function isPlainText(body: Buffer): boolean {
  const { letters, others } = census(body);
  return others * 100 > letters && !/^\s*[a-z0-9+/]{40,}={0,2}\s/i.test(body.toString("latin1", 0, 200));
}

/** Base64 comes in fours; a missing character shifts all that follows. */
const isWhole = (body: Buffer): boolean => census(body).letters % 4 === 0;

/**
 * Long unbroken lines of the base64 alphabet, one below the other: the encoding header was lost or cut off. Keys and
 * signatures that people paste (RFC 7468) look the same, but say so, and so do files in a text (uuencode.ts).
 */
function looksLikeBase64(body: Buffer): boolean {
  const text = body.toString("latin1");
  const lines = /^[a-z0-9+/]{60,1000}\r?\n[a-z0-9+/]{20}/im.exec(text)?.[0] ?? "";
  const isMixed = [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(lines));
  return isMixed && !/-----BEGIN |^begin-base64 [0-7]{3,4} /m.test(text);
}

function census(body: Buffer): { readonly letters: number; readonly others: number } {
  let letters = 0;
  let others = 0;
  for (const byte of body) {
    if (isBase64(byte)) letters++;
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0x09) others++;
  }
  return { letters, others };
}

/** A to Z, a to z, 0 to 9, `+`, `/` and the padding `=`. */
const isBase64 = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x2f && byte <= 0x39) ||
  byte === 0x2b ||
  byte === 0x3d;
