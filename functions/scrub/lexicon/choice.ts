/**
 * Token classes for the phrases of the lexicon: words and short phrases that can stand in each other's place, written as
 * a list with commas, so that a line of a data file reads as grammar ("who hits whom") and not as a sentence.
 */

/** "a, b c" as the choice "(a|b c)" of pattern.ts. An entry may hold choices of its own. */
export const choice = (list: string): string =>
  `(${list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .join("|")})`;

/** The same, or nothing at all. */
export const maybe = (list: string): string => choice(list).replace(/\)$/, "|)");

/** A line that is one group, "(a|b c)", as a line for each: lemmas may be parts of compounds and mistyped, a group may not. */
export const oneALine = (lines: string): string =>
  lines.replace(/^\(([^(){}<>\n]*)\)$/gm, (_, group: string) => group.replaceAll("|", "\n"));
