/** One reader of text for all tests of a file: it takes a while to start. */
import { type Ocr, startOcr } from "../../functions/pictures/ocr.ts";

let started: Promise<Ocr> | null = null;

export function theOcr(): Promise<Ocr> {
  started ??= startOcr();
  return started;
}
