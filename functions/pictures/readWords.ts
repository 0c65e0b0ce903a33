/**
 * All words on a picture, and the places that look like text and gave none. The reader looks at the whole picture
 * first, and once more at each place that it passed over, on its own and larger: text in coloured boxes and light text
 * on dark it often finds only then.
 */
import type { Ocr } from "./ocr.ts";
import { wholeOf } from "./pixels.ts";
import { around, type Run, textRuns } from "./runs.ts";
import type { Box, Gray, Word } from "./types.ts";

export type Seen = {
  /** Each place once, as it was read best. */
  readonly words: readonly Word[];
  /** All that was read, in texts without doublets: what one look got wrong another may have got right. */
  readonly readings: readonly (readonly Word[])[];
  readonly missed: readonly Run[];
  /** Does the picture look like text where this word is said to be? In scenery the reader sees letters, too. */
  readonly looksLikeText: (word: Word) => boolean;
};

/** Letters of a screen are too small for the reader as they are. Larger pictures have larger letters. */
const enlarged = { times: 2, mostPixels: 12_000_000 } as const;
/** The height of a line, in pixels, that the reader does best with. */
const lineHeight = 48;
/** Places to look at once more; each takes a twentieth of a second. */
const mostLooks = 20;

export function readWords(gray: Gray, ocr: Ocr): Seen {
  const times = Math.min(enlarged.times, Math.sqrt(enlarged.mostPixels / (gray.width * gray.height)));
  const first = ocr.read(gray, wholeOf(gray), times, "sparse").filter(({ text }) => text !== "");
  const runs = textRuns(gray);
  const passedOver = runs.filter((run) => !isCovered(run.box, first));
  const more = apart(passedOver)
    .slice(0, mostLooks)
    .flatMap(({ box }) => {
      const times = Math.min(4, Math.max(1, lineHeight / (box.bottom - box.top)));
      const looks = [false, true].map((invert) => ocr.read(gray, padded(box, gray), times, "line", invert));
      return looks.toSorted((one, other) => sureness(other) - sureness(one))[0] ?? [];
    });
  const words = bestOf(
    first,
    more.filter(({ text, sure }) => isWord(text) && sure > 30),
  );
  return {
    words,
    readings: more.length === 0 ? [words] : [first, words],
    missed: apart(passedOver.filter((run) => !isCovered(run.box, words))),
    looksLikeText: (word) => runs.some(({ box }) => overlap(box, word.box) > 0),
  };
}

/** Signs alone are what the reader makes of icons and lines. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && text.length > 1;

/** How well a place was read: letters count by how sure they are. */
const sureness = (words: readonly Word[]): number =>
  words
    .filter(({ text }) => isWord(text))
    .reduce((sum, { text, sure }) => sum + text.length * (sure - 40), 0);

/** A word takes the place of those that stand there if it is surer than each of them; twice would be no text. */
function bestOf(first: readonly Word[], more: readonly Word[]): readonly Word[] {
  let kept = [...first];
  for (const word of more) {
    const rivals = kept.filter(
      ({ box }) => overlap(box, word.box) > 0.4 * Math.min(areaOf(box), areaOf(word.box)),
    );
    if (!rivals.every(({ sure }) => sure < word.sure)) continue;
    kept = kept.filter((each) => !rivals.includes(each));
    kept.push({ ...word, box: rivals.map(({ box }) => box).reduce(around, word.box) });
  }
  return kept;
}

/** Do words stand along most of it? Their boxes are lower than a line with its tails. */
function isCovered(box: Box, words: readonly Word[]): boolean {
  const high = box.bottom - box.top;
  const covered = words
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .filter((word) => Math.min(word.box.bottom, box.bottom) - Math.max(word.box.top, box.top) > 0.4 * high)
    .reduce(
      (sum, word) => sum + overlap({ ...word.box, top: 0, bottom: 1 }, { ...box, top: 0, bottom: 1 }),
      0,
    );
  return covered >= 0.6 * (box.right - box.left);
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, wide) * Math.max(0, high);
}

/** A place that is dark on light is often seen as light on dark, too, by the gaps between its letters. */
function apart(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    if (!kept.some(({ box }) => overlap(box, run.box) > 0.5 * areaOf(run.box))) kept.push(run);
  }
  return kept;
}

const padded = ({ left, top, right, bottom }: Box, { width, height }: Gray): Box => {
  const margin = Math.ceil((bottom - top) / 3) + 2;
  return {
    left: Math.max(0, left - margin),
    top: Math.max(0, top - margin),
    right: Math.min(width, right + margin),
    bottom: Math.min(height, bottom + margin),
  };
};
