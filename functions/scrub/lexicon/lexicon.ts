/**
 * A lexicon: the entries of the data files, found by their stems in one walk over the words of a text. Each beginning of
 * a word is asked for, and each end of it that a compound may have; a phrase is matched around its rarest word.
 */
import type { View } from "../view.ts";
import { compiled } from "./compiled.ts";
import { phraseEnding } from "./compounds.ts";
import { type Entry, stemOf, strengths } from "./entries.ts";
import { fold } from "./fold.ts";
import type { Cover, Found, Index, LexiconMatch, Range } from "./found.ts";
import { readLines, type Sources } from "./lines.ts";
import { lookThrough } from "./look.ts";
import { matchAround, type Span } from "./matchPhrase.ts";
import { mistypedIn } from "./mistyped.ts";
import { createNearby } from "./nearby.ts";
import { tablesOf } from "./tables.ts";
import { type TextWords, wordsOf } from "./textWords.ts";

export type Lexicon = {
  /** `more`: what is found by other means; harmless phrases cover it as well. */
  readonly find: (view: View, more?: readonly LexiconMatch[]) => readonly LexiconMatch[];
};

export function createLexicon(sources: Sources): Lexicon {
  const lines = readLines(sources);
  const index: Index = { lines, tables: tablesOf(lines, compiled), asked: new Map() };
  return { find: (view, more = []) => find(view, index, more) };
}

function find(view: View, index: Index, more: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const found: Found = { matches: [], covered: [], phrases: [], harmless: [], strange: [] };
  const words = wordsOf(view);
  lookThrough(view.text, words, index, found);
  const { matches, covered } = found;
  for (const { lemma, entry, index: at, rest } of found.phrases) {
    const { category, strength } = entry.head;
    const span = phraseAt(words, entry, at, rest);
    if (span === null || category === null) continue;
    matches.push({
      start: words.start(span.open),
      end: words.end(span.close - 1),
      category,
      strength,
      lemma,
    });
  }
  for (const at of found.strange)
    for (const { head } of mistypedIn(words.folded(at), index.tables.grams(), index.lines))
      if (head.category !== null)
        matches.push({
          start: words.start(at),
          end: words.end(at),
          category: head.category,
          strength: "likely",
          lemma: -1 - at,
          mistyped: true,
        });
  matches.push(...more);
  if (matches.length === 0) return matches;
  const mayMatch = createNearby(words);
  for (const { entry, index: at, rest } of found.harmless) {
    if (entry.anchor === null || !mayMatch(entry.anchor, at)) continue;
    const span = phraseAt(words, entry, at, rest);
    if (span !== null)
      covered.push({
        start: words.start(span.start),
        end: words.end(span.end - 1),
        clears: entry.head.clears,
      });
  }
  return uncovered(view.text, strongest(matches), covered, index.lines.inside());
}

function phraseAt(words: TextWords, { anchor, head }: Entry, at: number, rest: string): Span | null {
  if (anchor === null) return null;
  return matchAround(words, anchor, at, rest, { stem: stemOf(head), ending: phraseEnding(head) });
}

/** Languages share words, and files too: of equal ranges in a category the strongest reading holds. */
function strongest(matches: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const best = new Map<string, LexiconMatch>();
  for (const match of matches) {
    const key = `${match.start} ${match.end} ${match.category}`;
    const other = best.get(key);
    if (other === undefined || isStronger(match, other)) best.set(key, match);
  }
  return [...best.values()];
}

const isStronger = (one: LexiconMatch, other: LexiconMatch): boolean =>
  strengths.indexOf(one.strength) < strengths.indexOf(other.strength);

/**
 * What lies under no harmless phrase. One covers what it reaches the end of and at least half of: "knude i garnet" the
 * end of "en knude", but "højre side" not "lam i højre".
 */
function uncovered(
  text: string,
  matches: readonly LexiconMatch[],
  covered: readonly Cover[],
  inside: readonly Entry[],
): LexiconMatch[] {
  const sorted = [...covered].sort((a, b) => a.start - b.start);
  const byMiddle = [...matches].sort((a, b) => middle(a) - middle(b));
  const reach = new Map<string, number>();
  const reachOf = (what: string): number => reach.get(what) ?? -1;
  let at = 0;
  const left = byMiddle.filter((match) => {
    for (let cover = sorted[at]; cover !== undefined && cover.start <= middle(match); cover = sorted[at]) {
      for (const what of cover.clears ?? ["all"]) reach.set(what, Math.max(reachOf(what), cover.end));
      at += 1;
    }
    return (
      Math.max(reachOf("all"), reachOf(match.category)) < match.end && !holdsHarmless(text, match, inside)
    );
  });
  return left.sort((a, b) => a.start - b.start);
}

const middle = ({ start, end }: Range): number => (start + end) / 2;

/** "Bekræftelse" holds "kræft", but before it something that makes another word of it. */
function holdsHarmless(
  text: string,
  { start, end, category }: LexiconMatch,
  inside: readonly Entry[],
): boolean {
  const word = fold(text.slice(start, end));
  return inside.some(({ stem, head }) => {
    if (head.clears !== null && !head.clears.includes(category)) return false;
    const at = word.indexOf(stem);
    return at >= 0 && (head.first || word.endsWith(stem));
  });
}
