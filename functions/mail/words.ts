/**
 * Encoded-words (RFC 2047) as real programs write them: a character split over two words, raw spaces inside, wrong or
 * unknown charsets. Each run of neighbours is decoded on its own and written again as one word in utf-8, so that the
 * parser meets only words that it can read and still sees where a name begins and ends. What cannot be decoded stays
 * as it was written.
 */
import { decodeKnown, decodeLatin } from "./charset.ts";

const wordPattern = /=\?([^?\s]{1,80})\?([bq])\?([^?]*)\?=/gi;

type Word = {
  readonly charset: string;
  readonly bytes: Buffer;
  readonly start: number;
  end: number;
};

/** A header value with all its encoded-words in utf-8 and base64; linear in its length. */
export function withUtf8Words(value: string): string {
  let result = "";
  let written = 0;
  for (const run of runsOf(value)) {
    const text = decodeRun(run);
    const end = run.at(-1)?.end ?? written;
    const start = run[0]?.start ?? written;
    result += value.slice(written, start);
    result += text === null ? value.slice(start, end) : encodeWord(text);
    written = end;
  }
  return result + value.slice(written);
}

/** The same as a reader sees it: the words decoded. One inside of another is decoded as well, and no further. */
export function decodeWords(value: string): string {
  let result = "";
  let written = 0;
  for (const run of runsOf(value)) {
    const end = run.at(-1)?.end ?? written;
    result += value.slice(written, run[0]?.start ?? written);
    result += decodeRun(run) ?? decodeNested(decodeLatin(Buffer.concat(run.map((word) => word.bytes))));
    written = end;
  }
  return result + value.slice(written);
}

/** Neighbours in one charset with nothing but white space between them: their bytes belong together. */
function runsOf(value: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const match of value.matchAll(wordPattern)) {
    const [whole, charset = "", encoding = "", encoded = ""] = match;
    // RFC 2231, section 5: a language tag may follow the charset.
    const label = charset.replace(/\*.*$/, "").toLowerCase();
    const bytes = encoding.toLowerCase() === "b" ? Buffer.from(encoded, "base64") : bytesOfQ(encoded);
    const word = { charset: label, bytes, start: match.index, end: match.index + whole.length };
    const run = runs.at(-1);
    const last = run?.at(-1);
    const touching = last !== undefined && /^\s*$/.test(value.slice(last.end, word.start));
    if (run && last?.charset === label && touching) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function decodeRun(run: readonly Word[]): string | null {
  const label = run[0]?.charset ?? "";
  const bytes = Buffer.concat(run.map((word) => word.bytes));
  // Code pages of DOS and the like are left to the parser, which knows them by their numbers.
  const text = decodeKnown(bytes, label) ?? (/\d{3}|utf-?7/.test(label) ? null : decodeLatin(bytes));
  return text === null ? null : decodeNested(text);
}

/** Gateways encode a subject that is encoded already. Twice is what they do; a third time would be somebody's text. */
const decodeNested = (text: string): string =>
  runsOf(text).reduceRight((whole, run) => {
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    return whole.slice(0, start) + decodeLast(run) + whole.slice(end);
  }, text);

function decodeLast(run: readonly Word[]): string {
  const bytes = Buffer.concat(run.map((word) => word.bytes));
  return decodeKnown(bytes, run[0]?.charset ?? "") ?? decodeLatin(bytes);
}

function bytesOfQ(encoded: string): Buffer {
  const latin1 = Buffer.from(encoded, "utf8")
    .toString("latin1")
    .replace(/_/g, " ")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin1, "latin1");
}

const encodeWord = (text: string): string => `=?utf-8?B?${Buffer.from(text, "utf8").toString("base64")}?=`;
