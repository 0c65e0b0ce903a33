/**
 * The text of a multipart/alternative. The versions should say the same; where they do not, a mail program shows one
 * of them and the sender may have meant the other, so nothing that only one version says is dropped.
 */

import { otherVersion } from "./headings.ts";

/** Versions in order of preference. The first that has all words of the others; both if none, the second under a line that says so. */
export function fullest(versions: readonly string[]): string {
  return versions.filter((version) => /\S/.test(version)).reduce(fuller, "");
}

function fuller(first: string, second: string): string {
  if (first === "" || first === second) return second;
  // Most differ in line breaks alone, which is told faster than by their words.
  if (withoutBlanks(first) === withoutBlanks(second)) return first;
  const [inFirst, inSecond] = [wordsOf(first), wordsOf(second)];
  if (isWithin(inSecond, inFirst)) return first;
  return isWithin(inFirst, inSecond) ? second : `${first}\n\n${otherVersion(second)}`;
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word)) return false;
  return true;
}

/**
 * Compared without case, invisible characters, the stand-ins that programs write in place of pictures, and what stands
 * in front of an address where one version has a link.
 */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .replace(/\[(?:cid|image):[^[\]\n]{0,200}\]/gi, " ")
    .replace(/\b(?:mailto|tel|https?):(?:\/\/)?(?:www\.)?/gi, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .normalize("NFKC")
    .toLowerCase();
  return new Set(words.match(/[\p{L}\p{N}\p{M}]+/gu));
}
