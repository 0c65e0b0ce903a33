/**
 * The endings that a lemma of each part of speech may take, in the folded spelling. Danish and English together: an
 * ending that a word never takes does no harm.
 */
import { hashOf, hashOfPiece } from "./hash.ts";

export const partsOfSpeech = ["noun", "adjective", "verb", "exact"] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

const set = (endings: string): ReadonlySet<string> => new Set(["", ...endings.split(" ")]);

export const endings: Readonly<Record<PartOfSpeech, ReadonlySet<string>>> = {
  /** Definite and plural, each with its genitive; "er" and "en" of compounds with abbreviations ("adhd'en"). */
  noun: set(
    "s en ens et ets n ns t ts er ers eren erens erne ernes e es ene enes ne nes r rs rne rnes ren rens len lens ter ters ser sers serne",
  ),
  adjective: set("s t e es ere est este ed d ers eren"),
  /** After the -e of the infinitive is taken off. */
  verb: set("e er ede et es ende t te s ing ingen inger ingerne ed ings"),
  exact: set("s"),
};

const all = [...new Set(partsOfSpeech.flatMap((part) => [...endings[part]]))].filter(
  (ending) => ending !== "",
);

export const longestEnding = Math.max(...all.map((ending) => ending.length));

/** So short that each has a hash of its own. */
const hashes = new Set(all.map(hashOf));

/** Is what stands behind `end` an ending of any part of speech? */
export const mayEnd = (
  word: { readonly hashes: Int32Array; readonly length: number },
  end: number,
): boolean => word.length - end <= longestEnding && hashes.has(hashOfPiece(word.hashes, end, word.length));
