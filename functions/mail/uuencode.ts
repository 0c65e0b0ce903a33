/**
 * Files that stand in a text in the way of uuencode (POSIX.1, `begin 644 name` ... `end`; `begin-base64` in the newer
 * form). Detectors would find nothing in their lines, so they are taken out of the text and judged as files.
 */
import { cleanLine } from "./clean.ts";

export type TakenOut = {
  readonly text: string;
  /** `bytes` is null when lines are damaged or missing. */
  readonly files: readonly { readonly name: string; readonly bytes: Buffer | null }[];
};

/** The line before a file, perhaps in a quote. */
const beginning = /^((?:>[ ]?){0,20})begin(-base64)? [0-7]{3,4} (\S.{0,300})$/;

/** A line that says "begin 644" but has no such lines below it is text. Linear. */
export function takeOutUuencoded(text: string): TakenOut {
  if (!text.includes("begin") || !/^[> ]{0,40}begin(?:-base64)? [0-7]{3,4} \S/m.test(text))
    return { text, files: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const files: { name: string; bytes: Buffer | null }[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const [, quote = "", isBase64, name = ""] = beginning.exec(line) ?? [];
    const block = name === "" ? null : readBlock(lines, at + 1, quote.trimEnd(), isBase64 !== undefined);
    if (block === null) kept.push(line);
    else files.push({ name: cleanLine(name), bytes: block.bytes });
    at = block?.next ?? at + 1;
  }
  return { text: kept.join("\n"), files };
}

/** The one file that a body in this transfer encoding is; null when it is damaged. */
export const fromUuencoded = (body: Buffer): Buffer | null =>
  takeOutUuencoded(body.toString("latin1").replace(/\r/g, "")).files[0]?.bytes ?? null;

/** The file whose first line is `from`; null when there is none. */
function readBlock(lines: readonly string[], from: number, quote: string, isBase64: boolean) {
  const decode = isBase64 ? fromBase64 : fromUu;
  const end = isBase64 ? "====" : "end";
  const pieces: Buffer[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = withoutQuote(lines[at] ?? "", quote);
    if (line.trim() === end) return { bytes: Buffer.concat(pieces), next: at + 1 };
    const piece = decode(line);
    if (piece === null) return isBegun(pieces) ? { bytes: null, next: at } : null;
    pieces.push(piece);
  }
  return isBegun(pieces) ? { bytes: null, next: lines.length } : null;
}

const isBegun = (pieces: readonly Buffer[]): boolean => pieces.some(({ length }) => length > 0);

const withoutQuote = (line: string, quote: string): string =>
  quote !== "" && line.startsWith(quote) ? line.slice(quote.length).replace(/^ /, "") : line;

/**
 * One line: how many bytes it holds, then four characters for each three of them. Blanks stand for zero and may have been
 * cut off at the end; nothing but the line "`", or a blank one, may stand for no bytes.
 */
function fromUu(line: string): Buffer | null {
  const count = (line.charCodeAt(0) - 0x20) & 0x3f;
  const letters = line.slice(1);
  const expected = Math.ceil(count / 3) * 4;
  if (line === "" || line.trim() === "`") return Buffer.alloc(0);
  if (/[^ -`]/.test(line) || letters.length > expected + 2) return null;
  const bytes = Buffer.alloc((expected / 4) * 3);
  for (let at = 0; at < expected; at += 4) {
    const value = (n: number): number => ((letters.charCodeAt(at + n) || 0x20) - 0x20) & 0x3f;
    bytes.writeUIntBE((value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3), (at / 4) * 3, 3);
  }
  return bytes.subarray(0, count);
}

const fromBase64 = (line: string): Buffer | null =>
  /^[a-z0-9+/]{4,100}={0,2}$/i.test(line.trim()) ? Buffer.from(line, "base64") : null;
