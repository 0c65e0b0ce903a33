/**
 * The endings that a lemma of each part of speech may take, in the folded spelling. Danish and English together: an
 * ending that a word never takes does no harm.
 */

export const partsOfSpeech = ["noun", "adjective", "verb", "exact"] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

const set = (endings: string): ReadonlySet<string> => new Set(["", ...endings.split(" ")]);

export const endings: Readonly<Record<PartOfSpeech, ReadonlySet<string>>> = {
  /** Definite and plural, each with its genitive; "er" and "en" of compounds with abbreviations ("adhd'en"). */
  noun: set(
    "s en ens et ets n ns t ts er ers eren erens erne ernes e es ene enes ne nes r rs rne rnes ren rens len lens ter ter's ser sers serne",
  ),
  adjective: set("s t e es ere est este ed d ers eren"),
  /** After the -e of the infinitive is taken off. */
  verb: set("e er ede et es ende t te s ing ingen inger ingerne ed ings"),
  exact: set("s"),
};
