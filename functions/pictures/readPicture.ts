/**
 * One picture in, a copy that may be shown out: what the engine finds in its text is black in it, and so is what looks
 * like text and could not be read. The copy is made of pixels alone, so nothing of the file is left but what one sees.
 * The copy is read again until nothing more is found. Where too much could not be read the picture is withheld, since
 * then nobody knows what it says. What is read never leaves this function.
 */
import type { ScrubPolicy } from "../scrub/types.ts";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import { findIn, mayBeCpr } from "./findings.ts";
import type { Ocr } from "./ocr.ts";
import { blackOut, shrink, toGray } from "./pixels.ts";
import { isWord, readWords, type Seen } from "./readWords.ts";
import { around } from "./runs.ts";
import {
  type Box,
  type PictureFinding,
  type PictureVerdict,
  type Pixels,
  Refused,
  type Word,
} from "./types.ts";

/** The long side of a copy. Text that can be read on it is text that was read. */
const longestSide = 2000;

/** A copy that still shows something new after so many readings is not understood. */
const mostRounds = 4;

/**
 * Never throws.
 * @param ocr starts the reader of text; not called for what is no picture
 */
export async function readPicture(
  bytes: Uint8Array,
  policy: ScrubPolicy,
  ocr: () => Promise<Ocr>,
): Promise<PictureVerdict> {
  try {
    const original = await decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { pixels, removed, unread } = redraw(shrink(original, longestSide), policy, await ocr());
    const { png, width, height } = encode(pixels);
    return { status: "redrawn", png, width, height, removed, unread };
  } catch (error) {
    // Whatever else was thrown may carry what was read.
    return { status: "withheld", reason: error instanceof Refused ? error.reason : "unreadable" };
  }
}

type Drawn = {
  readonly pixels: Pixels;
  readonly removed: readonly PictureFinding[];
  readonly unread: number;
};

function redraw(picture: Pixels, policy: ScrubPolicy, ocr: Ocr): Drawn {
  const removed: PictureFinding[] = [];
  let pixels = picture;
  let unread = 0;
  for (let round = 1; ; round++) {
    const seen = readWords(toGray(pixels), ocr);
    if (round === 1 && isUnsure(seen)) throw new Refused("unsure");
    const found = findIn(seen.readings, policy);
    const doubtful = [
      ...seen.words.filter(isDoubtful).map(({ box }) => box),
      ...seen.missed.map(({ box }) => box),
    ];
    if (found.length === 0 && (round > 1 || doubtful.length === 0)) return { pixels, removed, unread };
    if (round === mostRounds) throw new Refused("unsure");
    removed.push(...found.map(({ finding }) => finding));
    const isFound = new Set(found.flatMap(({ words }) => words));
    unread += seen.words.filter((word) => isDoubtful(word) && !isFound.has(word)).length + seen.missed.length;
    pixels = blackOut(pixels, [...found.flatMap(({ words }) => bars(words)), ...doubtful].map(withMargin));
  }
}

/**
 * Below this the reader has guessed; with digits in it one wrong letter is enough to hide a number. In drawn
 * letters, which it knows badly, digits that it took for others had 22 to 79, and once 91: so numbers are also known by
 * their shape (`mayBeCpr`). On 48 screenshots of a browser (six pairs of colours, two fonts, four sizes, PNG and poor
 * JPEG) all 144 places that had to be black were, and 28 of 2,088 other words.
 */
const leastSure = { word: 50, number: 80 } as const;

const isDoubtful = (word: Word): boolean =>
  isWord(word.text) &&
  (word.sure < (/\d/.test(word.text) ? leastSure.number : leastSure.word) || mayBeCpr(word));

/** Of all letters that the picture seems to have, so many may be unread; a few are a logo or an icon. */
const mostUnread = { share: 0.3, letters: 12 } as const;

function isUnsure({ words, missed, looksLikeText }: Seen): boolean {
  const letters = (some: readonly Word[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = words.filter((word) => isWord(word.text) && looksLikeText(word));
  const doubtful = letters(all.filter(isDoubtful)) + missed.reduce((sum, { shapes }) => sum + shapes, 0);
  const read = letters(all.filter((word) => !isDoubtful(word)));
  return doubtful > mostUnread.letters && doubtful > mostUnread.share * (read + doubtful);
}

/** Words side by side are one bar, so that it does not tell how many there were. */
function bars(words: readonly Word[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const { box } of words) {
    const last = boxes.at(-1);
    const isNext =
      last !== undefined &&
      box.left >= last.left &&
      box.left - last.right < 2 * (box.bottom - box.top) &&
      Math.min(box.bottom, last.bottom) - Math.max(box.top, last.top) > (box.bottom - box.top) / 2;
    if (isNext) boxes[boxes.length - 1] = around(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** The reader's boxes end at the ink it took for a letter; soft edges and tails lie beyond. */
function withMargin({ left, top, right, bottom }: Box): Box {
  const margin = Math.max(2, Math.ceil((bottom - top) / 6));
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}
