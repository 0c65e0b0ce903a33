/**
 * Numbers of words, by the words' hashes (hash.ts): for sets of words that each word of a text is asked for. Two words with
 * all 32 bits alike would be taken for each other.
 */
import { hashOf } from "./hash.ts";

/** 0 for a word that is not there; the words are folded, their numbers not 0. */
export function createWordTable(
  size: number,
  words: Iterable<readonly [word: string, number: number]>,
): (hash: number) => number {
  const bits = Math.ceil(Math.log2(size * 2 + 1));
  const mask = (1 << bits) - 1;
  const hashes = new Int32Array(1 << bits);
  const numbers = new Int32Array(1 << bits);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  for (const [word, number] of words) {
    const hash = hashOf(word);
    let slot = slotOf(hash);
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    numbers[slot] = number;
  }
  return (hash) => {
    let slot = slotOf(hash);
    for (let number = numbers[slot] ?? 0; number !== 0; number = numbers[slot] ?? 0) {
      if (hashes[slot] === hash) return number;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
}
