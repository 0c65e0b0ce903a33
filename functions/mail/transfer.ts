/**
 * The bytes of a part behind its transfer encoding, and whether they can be trusted to be all of it. A wrong or
 * broken encoding shows as noise in which no detector finds anything, so noise is not passed on: the caller holds the
 * mail or withholds the attachment.
 */
import { decodeTransfer } from "./parser.ts";

export type Transferred = {
  readonly bytes: Buffer;
  /** False when text may be missing or still encoded. */
  readonly sound: boolean;
};

/** `encoding` is the value of Content-Transfer-Encoding as written, "" without one. */
export async function undoTransfer(body: Buffer, encoding: string): Promise<Transferred> {
  const name = encoding
    .replace(/\([^()]*\)/g, "")
    .replace(/[;"'\s]/g, "")
    .toLowerCase();
  if (name === "base64" && !isPlainText(body)) {
    return { bytes: await decodeTransfer(body, "base64"), sound: isWhole(body) };
  }
  if (name === "quoted-printable") {
    return { bytes: await decodeTransfer(body, "quoted-printable"), sound: true };
  }
  const plain = name === "base64" || /^(?:(?:7|8)-?bits?|binary|none|plain|us-ascii|utf-?8|)$/.test(name);
  return { bytes: body, sound: plain && !looksLikeBase64(body) };
}

/** Text that is labelled base64 but is not: more than one byte in a hundred is none of its alphabet. */
function isPlainText(body: Buffer): boolean {
  const { letters, others } = census(body);
  return others * 100 > letters;
}

/** Base64 comes in fours; a missing character shifts all that follows. */
const isWhole = (body: Buffer): boolean => census(body).letters % 4 === 0;

/** Nothing but long unbroken lines of the base64 alphabet: a body whose encoding header was lost. */
function looksLikeBase64(body: Buffer): boolean {
  if (body.length < 100) return false;
  const lines = body.toString("latin1").trim().split(/\r?\n/);
  const last = lines.pop() ?? "";
  return (
    lines.length > 0 &&
    lines.every((line) => line.length >= 60 && /^[a-z0-9+/]+$/i.test(line)) &&
    /^[a-z0-9+/]+={0,2}$/i.test(last)
  );
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
