/**
 * What the engine finds among the words of a picture, as words to black out. The reader takes an O for a nought and a
 * stroke for a one, so the text is scrubbed twice: as it was read, and with such letters as the digits that they may be.
 */
import { scrub } from "../scrub/scrub.ts";
import type { ScrubPolicy } from "../scrub/types.ts";
import { type Written, writeDown } from "./lines.ts";
import type { PictureFinding, Word } from "./types.ts";

export type FoundWords = { readonly finding: PictureFinding; readonly words: readonly Word[] };

/** @throws what a detector throws */
export function findIn(readings: readonly (readonly Word[])[], policy: ScrubPolicy): readonly FoundWords[] {
  const found: FoundWords[] = [];
  const taken = new Set<Word>();
  for (const written of readings.flatMap(writeDown)) {
    for (const text of [written.text, asDigits(written.text)]) {
      for (const each of findInText(text, written, policy)) {
        // The readings find the same things; what is found once more tells nothing new.
        if (each.words.every((word) => taken.has(word))) continue;
        for (const word of each.words) taken.add(word);
        found.push(each);
      }
    }
  }
  return found;
}

function findInText(text: string, written: Written, policy: ScrubPolicy): readonly FoundWords[] {
  const { findings, cuts } = scrub(text, policy);
  return findings.flatMap(({ category, detector, confidence }, at) => {
    const cut = cuts[at];
    if (cut === undefined) return [];
    return [{ finding: { category, detector, confidence }, words: written.wordsIn(cut.start, cut.end) }];
  });
}

/**
 * Six and four digits, whatever they say: one digit that was misread makes no date of them any more. Without a stroke
 * between them they are many other numbers too, so there the reader may be sure enough of them to be believed.
 */
export const mayBeCpr = ({ text, sure }: Word): boolean =>
  /(?<!\d)\d{6}[-–—~_.]\d{4}(?!\d)/.test(asDigits(text)) ||
  (sure < sureOfTenDigits && /(?<!\d)\d{10}(?!\d)/.test(asDigits(text)));

const sureOfTenDigits = 93;

/** In words that are digits for the most part; character for character. */
function asDigits(text: string): string {
  return text.replace(/[^\s]{4,40}/g, (word) => {
    const digits = word.match(/\d/g)?.length ?? 0;
    const doubtful = word.match(/[OoQDIl|!ZSB]/g)?.length ?? 0;
    return digits >= 4 && digits >= doubtful
      ? word.replace(/[OoQDIl|!ZSB]/g, (letter) => digitFor[letter] ?? letter)
      : word;
  });
}

const digitFor: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  "|": "1",
  "!": "1",
  Z: "2",
  S: "5",
  B: "8",
};
