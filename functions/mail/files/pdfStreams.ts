/**
 * Looks for bombs in a PDF before its library opens it, which would unpack any stream in full. Each stream is unpacked
 * here as far as the limits go, and thrown away; what it would come to is counted, pictures each for itself, all else
 * together. Streams in an encrypted file can't be looked into.
 */
import type { Budget } from "./budget.ts";
import { unpackedLength } from "./pdfFilters.ts";
import { Withheld } from "./withheld.ts";

type Stream = {
  readonly dictionary: string;
  /** Where the dictionary and the data are. */
  readonly dictionaryStart: number;
  readonly start: number;
  readonly end: number;
};

/** @throws Withheld "unpacks-too-large" */
export function refuseBombs(bytes: Buffer, budget: Budget): void {
  refuseWideRows(bytes);
  for (const { dictionary, start, end } of streamsOf(bytes)) {
    budget.checkTime();
    const length = unpackedLength(bytes.subarray(start, end), dictionary, budget);
    if (!isPicture.test(dictionary)) budget.unpacked(length);
  }
}

/**
 * A predictor (ISO 32000-1, 7.4.4.4) works on whole rows, and the library makes room for two of them, however few bytes
 * the stream has.
 */
function refuseWideRows(bytes: Buffer): void {
  for (const name of ["/Colors", "/Columns", "/BitsPerComponent"]) {
    for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at + name.length)) {
      const digits = /^\s{0,20}(\d{1,20})/.exec(
        bytes.toString("latin1", at + name.length, at + name.length + 40),
      )?.[1];
      if (Number(digits ?? 0) > widestRow) throw new Withheld("unpacks-too-large");
    }
  }
}

const widestRow = 100_000;

/**
 * JPEG says its size itself, whatever the PDF says, and the library makes room for it.
 * @throws Withheld "picture-pages" for a picture that is too large, or packed in another way around JPEG
 */
export function refuseLargePictures(bytes: Buffer): void {
  for (const { dictionary, start, end } of streamsOf(bytes)) {
    if (!/\/(?:DCTDecode|DCT)\b/.test(dictionary)) continue;
    const pixels = jpegPixels(bytes.subarray(start, end));
    if (pixels === null || pixels > mostPixels) throw new Withheld("picture-pages");
  }
}

const mostPixels = 40_000_000;

/** Width times height by the first frame header (ITU T.81, B.2.2); null for what is no JPEG. */
function jpegPixels(bytes: Buffer): number | null {
  for (let at = 2; bytes[0] === 0xff && bytes[1] === 0xd8 && at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/**
 * A copy in which each picture is one dot that nobody has to unpack, for those who only want to know where pictures are.
 * Offsets stay what they are. What is a picture stands in the open in every PDF, encrypted or not.
 */
export function withoutPictures(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (const { dictionary, dictionaryStart } of streamsOf(bytes)) {
    if (!isPicture.test(dictionary)) continue;
    const tiny = dictionary
      .replace(/\/Filter\b/g, "/Fxxxxx")
      .replace(
        /(\/(?:Width|Height)\s{1,20})(\d{1,10})(?![\d.]|\s{1,20}\d{1,10}\s{1,20}R)/g,
        (_, name: string, size: string) => name + "1".padStart(size.length, "0"),
      );
    copy.write(tiny, dictionaryStart, "latin1");
  }
  return copy;
}

const isPicture = /\/Subtype\s{0,20}\/Image\b/;

/** Everything between "stream" and "endstream", whatever the table of offsets says. */
function* streamsOf(bytes: Buffer): Generator<Stream> {
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.toString("latin1", at - 3, at) === "end") continue;
    const start = at + (bytes[at + 6] === 0x0d && bytes[at + 7] === 0x0a ? 8 : 7);
    const found = bytes.indexOf("endstream", start);
    const end = found === -1 ? bytes.length : found;
    const headStart = Math.max(0, at - 4096);
    const head = bytes.toString("latin1", headStart, at);
    const from = head.lastIndexOf(" obj") + 1;
    yield { dictionary: head.slice(from), dictionaryStart: headStart + from, start, end };
    at = end - 6;
  }
}
