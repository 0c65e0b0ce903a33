/**
 * The long words of a text: runs without a blank, sixteen characters and more. Keys, tokens, links and the lines of
 * private keys are such runs, and prose holds hardly any, so their formats are tried here and nowhere else. Looks at one
 * character in sixteen until one stands in a word.
 */
import { isIn } from "../search.ts";
import type { View } from "../view.ts";

export type LongToken = { readonly start: number; readonly end: number };

const shortest = 16;
/** A run longer than this is data pasted into the mail: it is read in pieces, which overlap by a key's length. */
const longest = 8192;
const overlap = 512;

/** Every key, token and link has a digit at a letter or a scheme; a text without them need not be walked. */
const marked = /[0-9](?=[a-z_<])|(?<=[a-z_<])[0-9]|[0-9]-[a-z0-9]{2,20}-[a-z]|:\/\/|<</;

/** A memory of the view alone: forgotten with it, and the answer is the same without. */
const remembered = new WeakMap<View, readonly LongToken[]>();

/** In order of the text. */
export function longTokens(view: View): readonly LongToken[] {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const tokens = isIn(view, marked) ? read(view.text) : [];
  remembered.set(view, tokens);
  return tokens;
}

function read(text: string): readonly LongToken[] {
  const tokens: LongToken[] = [];
  let at = shortest - 1;
  while (at < text.length) {
    if (isBlank(text, at)) {
      at += shortest;
      continue;
    }
    let start = at;
    while (start > 0 && at - start < shortest && !isBlank(text, start - 1)) start -= 1;
    let end = at + 1;
    while (end < text.length && !isBlank(text, end)) end += 1;
    if (end - start >= shortest)
      for (let piece = start; piece < end; piece += longest - overlap) {
        tokens.push({ start: piece, end: Math.min(end, piece + longest) });
        if (piece + longest >= end) break;
      }
    at = end + shortest;
  }
  return tokens;
}

/** Blanks, line ends, and the mark of a label. */
const isBlank = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit <= 32 || unit === 0xe000;
};
