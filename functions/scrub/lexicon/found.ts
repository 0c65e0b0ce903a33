/** What a walk over the words of a text finds, and what it is given to find it with. */
import type { Entry, Strength } from "./entries.ts";
import type { Lines } from "./lines.ts";
import type { DisclosedByWords } from "./sources.ts";
import type { Tables } from "./tables.ts";

/** A word of the lexicon in a text: the whole word with its endings and the rest of its compound. */
export type LexiconMatch = {
  readonly start: number;
  readonly end: number;
  readonly category: DisclosedByWords;
  readonly strength: Strength;
  /** Identifies the lemma, to tell two words from one that is said twice. */
  readonly lemma: number;
  /** It is a slip or two away from the lemma. */
  readonly mistyped?: true;
  /** Words that tell it together (telling.ts); none of them is a lemma. */
  readonly together?: true;
};

export type Range = { readonly start: number; readonly end: number };
export type Cover = Range & { readonly clears: readonly string[] | null };

/** A phrase whose rarest word stands in the text. */
type Candidate = {
  readonly lemma: number;
  readonly entry: Entry;
  readonly index: number;
  readonly rest: string;
};

/** Harmless phrases are only matched where there is something that they might cover. */
export type Found = {
  readonly matches: LexiconMatch[];
  readonly covered: Cover[];
  readonly phrases: Candidate[];
  readonly harmless: Candidate[];
  /** Long words that no entry explains, by number: perhaps one of them is mistyped. */
  readonly strange: number[];
};

export type Index = {
  readonly lines: Lines;
  readonly tables: Tables;
  /** What a place of the table was last found to hold. */
  readonly asked: Map<number, { readonly hash: number; readonly entries: readonly Entry[] }>;
};
