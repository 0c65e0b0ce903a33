/**
 * A matcher that walks a text once and finds every entry of a lexicon in it (Aho and Corasick, 1975), whatever their
 * number. It works on folded symbols; a run of anything that is no letter is one blank, so phrases match across line
 * breaks and hyphens. Built once, when the module is loaded.
 */
import { symbols, symbolsOf } from "./fold.ts";

export type Matcher = {
  /** Calls `found` for each entry that ends at `end` (exclusive, in the text), with its number. Longest first. */
  readonly walk: (text: string, found: (entry: number, end: number) => void) => void;
};

/** `entries`: folded spellings, at least two symbols each. Equal spellings are entries of their own. */
export function createMatcher(entries: readonly string[]): Matcher {
  const size = entries.reduce((sum, entry) => sum + entry.length, 1);
  const next = new Int32Array(size * symbols);
  const entryAt = new Int32Array(size).fill(-1);
  const sameAs = new Int32Array(entries.length).fill(-1);
  let states = 1;
  entries.forEach((entry, number) => {
    let state = 0;
    for (let at = 0; at < entry.length; at += 1) {
      const slot = state * symbols + symbolsOf(entry.charCodeAt(at));
      if (next[slot] === 0) {
        next[slot] = states;
        states += 1;
      }
      state = next[slot] ?? 0;
    }
    sameAs[number] = entryAt[state] ?? -1;
    entryAt[state] = number;
  });
  const shorter = link(next, entryAt, states);
  return { walk: (text, found) => walk(text, found, next, entryAt, shorter, sameAs) };
}

/** Completes the transitions and says for each state which shorter state also ends an entry (0: none). */
function link(next: Int32Array, entryAt: Int32Array, states: number): Int32Array {
  const fail = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let filled = 0;
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    const child = next[symbol] ?? 0;
    if (child !== 0) queue[filled++] = child;
  }
  for (let at = 0; at < filled; at += 1) {
    const state = queue[at] ?? 0;
    const back = fail[state] ?? 0;
    shorter[state] = (entryAt[back] ?? -1) >= 0 ? back : (shorter[back] ?? 0);
    for (let symbol = 0; symbol < symbols; symbol += 1) {
      const slot = state * symbols + symbol;
      const child = next[slot] ?? 0;
      const other = next[back * symbols + symbol] ?? 0;
      if (child === 0) next[slot] = other;
      else {
        fail[child] = other;
        queue[filled++] = child;
      }
    }
  }
  return shorter;
}

function walk(
  text: string,
  found: (entry: number, end: number) => void,
  next: Int32Array,
  entryAt: Int32Array,
  shorter: Int32Array,
  sameAs: Int32Array,
): void {
  let state = next[0] ?? 0;
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const pair = symbolsOf(text.charCodeAt(at));
    if (pair === 0) {
      if (!blank) state = next[state * symbols] ?? 0;
      blank = true;
      continue;
    }
    blank = false;
    state = next[state * symbols + (pair & 255)] ?? 0;
    if (pair > 255) state = next[state * symbols + (pair >>> 8)] ?? 0;
    let ending = (entryAt[state] ?? -1) >= 0 ? state : (shorter[state] ?? 0);
    while (ending !== 0) {
      for (let entry = entryAt[ending] ?? -1; entry >= 0; entry = sameAs[entry] ?? -1) found(entry, at + 1);
      ending = shorter[ending] ?? 0;
    }
  }
}
