/**
 * Letters for identifiers: the same value in one message gets the same letter, so that "[national-id A] and
 * [national-id B]" still says that two people are meant. The state lives as long as one message and is never stored.
 */
import type { Category } from "./categories.ts";

export type Letters = {
  /** The letter of a value: A, B, ... Z, AA, AB, ... in order of first appearance, for each category on its own. */
  readonly of: (category: Category, value: string) => string;
};

/** State of one message: subject, text, file names and attachments share it. */
export function createLetters(): Letters {
  const known = new Map<Category, Map<string, string>>();
  return {
    of: (category, value) => {
      const values = known.get(category) ?? new Map<string, string>();
      known.set(category, values);
      const letter = values.get(value) ?? spell(values.size);
      values.set(value, letter);
      return letter;
    },
  };
}

/** 0 is A, 25 is Z, 26 is AA: the columns of a spreadsheet. */
function spell(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : spell(Math.floor(index / 26) - 1) + last;
}
