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
  if (areWithin(inSecond, inFirst)) return first;
  return areWithin(inFirst, inSecond) ? second : `${first}\n\n${otherVersion(second)}`;
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

function areWithin(words: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return words.every((word) => known.has(word));
}

/**
 * Compared without case, invisible characters, the stand-ins that programs write in place of pictures, and what stands
 * in front of an address where one version has a link.
 */
function wordsOf(text: string): readonly string[] {
  const words = text
    .replace(/\[(?:cid|image):[^[\]\n]{0,200}\]/gi, " ")
    .replace(/\b(?:mailto|tel|https?):(?:\/\/)?(?:www\.)?/gi, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .normalize("NFKC")
    .toLowerCase();
  return words.match(/[^\0-\xff]/.test(words) ? anyWord : latinWord) ?? [];
}

const anyWord = /[\p{L}\p{N}\p{M}]+/gu;
/** The same in lower case of Latin-1, several times as fast. */
const latinWord = /[a-z0-9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\xff]+/g;
