/**
 * Looks for bombs in a PDF before its library opens it, which would unpack any stream in full. Each stream is unpacked
 * here as far as the limits go, and thrown away; what it would come to is counted, pictures each for itself, all else
 * together. Streams in an encrypted file can't be looked into.
 */
import type { Budget } from "./budget.ts";
import { unpackedLength } from "./pdfFilters.ts";

type Stream = {
  readonly dictionary: string;
  /** Where the dictionary and the data are. */
  readonly dictionaryStart: number;
  readonly start: number;
  readonly end: number;
};

/** @throws Withheld "unpacks-too-large" */
export function refuseBombs(bytes: Buffer, budget: Budget): void {
  for (const { dictionary, start, end } of streamsOf(bytes)) {
    budget.checkTime();
    const length = unpackedLength(bytes.subarray(start, end), dictionary, budget);
    if (!isPicture.test(dictionary)) budget.unpacked(length);
  }
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
