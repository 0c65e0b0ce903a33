/**
 * Letters for identifiers: the same value in one message gets the same letter, so that "[national-id A] and
 * [national-id B]" still says that two people are meant. The state lives as long as one message and is never stored.
 */
import type { Category } from "./categories.ts";

export type Letters = {
  /** The letter of a value: A, B, ... Z, AA, AB, ... in order of first appearance, for each category on its own. */
  readonly of: (category: Category, value: string) => string;
};

type UsedLetter = { readonly category: Category; readonly letter?: string };

/**
 * State of one message: subject, text, file names and attachments share it. `used` are the letters that stand in it
 * already, of values that nobody knows any more: new values get later ones.
 */
export function createLetters(used: readonly UsedLetter[] = []): Letters {
  const next = new Map<Category, number>();
  for (const { category, letter } of used) {
    if (letter !== undefined) next.set(category, Math.max(next.get(category) ?? 0, indexOf(letter) + 1));
  }
  const known = new Map<string, string>();
  return {
    of: (category, value) => {
      const key = `${category} ${value}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const index = next.get(category) ?? 0;
      next.set(category, index + 1);
      const letter = spell(index);
      known.set(key, letter);
      return letter;
    },
  };
}

/** 0 is A, 25 is Z, 26 is AA: the columns of a spreadsheet. */
function spell(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : spell(Math.floor(index / 26) - 1) + last;
}

const indexOf = (letter: string): number =>
  Array.from(letter).reduce((index, char) => (index + 1) * 26 + char.charCodeAt(0) - 65, -1);
