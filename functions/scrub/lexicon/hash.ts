/**
 * Rolling hashes of folded words, so that every beginning and every end of a word of a text can be asked for without
 * cutting it out. Another word may have the same hash: whoever finds something by it compares.
 */
import { symbolsOf } from "./fold.ts";

/** Of symbols from 1 to 36; up to six of them have hashes of their own. */
const base = 37;
const longest = 64;

const powers = new Int32Array(longest + 1);
powers[0] = 1;
for (let at = 1; at <= longest; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, base);

/** The hash of a word that is one symbol longer. */
export const hashNext = (hash: number, symbol: number): number => (Math.imul(hash, base) + symbol) | 0;

/** The hash of the piece from `start` to `end`, of the hashes of all beginnings. */
export const hashOfPiece = (hashes: Int32Array, start: number, end: number): number =>
  ((hashes[end] ?? 0) - Math.imul(hashes[start] ?? 0, powers[end - start] ?? 0)) | 0;

/** The hash of two pieces together, the second `length` long. */
export const hashJoined = (first: number, second: number, length: number): number =>
  (Math.imul(first, powers[length] ?? 0) + second) | 0;

/** The hash of a folded word. */
export function hashOf(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at += 1) hash = hashNext(hash, symbolsOf(folded.charCodeAt(at)));
  return hash;
}

/** One bit of 32 for a hash: a set of words is the bits of all of them, and what has none of the bits is not in the set. */
export const bitOf = (hash: number): number => 1 << (Math.imul(hash, 0x9e3779b1) >>> 27);
