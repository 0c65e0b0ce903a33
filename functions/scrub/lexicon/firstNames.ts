/**
 * Words of the lexicon that people are called as well. With one capital they are somebody ("Ida" in a list), in capitals
 * what the lexicon means ("IDA", the engineers' union); in small letters too, for whoever writes so spares capitals.
 */
const names: ReadonlySet<string> = new Set("ida ase kad".split(" "));

/** As it stands in the text, with its capitals; a genitive is the same name. */
export const isFirstName = (written: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(written) && names.has(written.toLowerCase().replace(/s$/, ""));
