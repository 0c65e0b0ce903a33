/**
 * The words of the reader of pictures. Nothing here carries what was read: text lives inside `readPicture` and is gone
 * when it answers.
 */
import type { Finding } from "../scrub/types.ts";

/** Opaque, upright, one byte for red, green and blue, row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** One byte for each pixel, 0 is black. */
export type Gray = Pixels;

/** Half-open, in pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A word as it was read. `sure` is 0 to 100, as the reader estimates it. */
export type Word = { readonly text: string; readonly box: Box; readonly sure: number };

/** What was blacked out, without place and without text. */
export type PictureFinding = Pick<Finding, "category" | "detector" | "confidence">;

/**
 * unsure: it shows text that could not be read well enough to know what it says. unreadable: no picture of a kind that
 * is read, or a damaged one. large: more pixels or bytes than are read.
 */
export type Refusal = "unsure" | "unreadable" | "large";

export type Redrawn = {
  readonly status: "redrawn";
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly removed: readonly PictureFinding[];
  /** Places that look like text and could not be read, blacked out for that. */
  readonly unread: number;
};

export type PictureVerdict = Redrawn | { readonly status: "withheld"; readonly reason: Refusal };

/** Thrown where a picture can't be read; it carries a reason and nothing of the picture. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`The picture is refused: ${reason}.`);
    this.reason = reason;
  }
}
