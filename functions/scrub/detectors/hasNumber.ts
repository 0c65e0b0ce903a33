/**
 * Does a text hold anything that a number of a person, a document or an account could be: three digits near each other, or
 * words for digits? One search answers for many detectors, and for many mails the answer is no.
 */
import { isIn } from "../search.ts";
import type { View } from "../view.ts";
import { spellsNumbers } from "./numberWords.ts";

const digits = /[0-9][^\n]{0,3}[0-9][^\n]{0,3}[0-9]/;
/** Between two digits a mark or a word that no plain number has, or a letter that stands for a digit. */
const odd =
  /[0-9][ \t]{0,2}(?:[*~_=()|:;+'"/·•–→]|\.{2,4}|, |\n)[ \t>]{0,6}[0-9oil]|[0-9] ?\([a-zæøå]{2,12}\) ?[0-9]|[0-9][oil]|[oil][0-9]|[0-9],? [a-zæøåäöü]{2,12}(?:,? [a-zæøåäöü]{2,8})?,? [0-9]/;

type Answers = { readonly number: boolean; disguise?: boolean };

/** A memory of the view alone: forgotten with it, and the answers are the same without. */
const remembered = new WeakMap<View, Answers>();

function answersOf(view: View): Answers {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const answers: Answers = { number: isIn(view, digits) };
  remembered.set(view, answers);
  return answers;
}

export const hasNumber = (view: View): boolean => answersOf(view).number;

/** Is any number written so that a plain reading misses it? */
export function hasDisguise(view: View): boolean {
  const answers = answersOf(view);
  answers.disguise ??= spellsNumbers(view) || (answers.number && isIn(view, odd));
  return answers.disguise;
}
