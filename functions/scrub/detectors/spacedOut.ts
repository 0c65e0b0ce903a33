/**
 * Labels that are written with a blank between their letters so that no filter reads them: "p a s s p o r t : C B 4 4 1 0",
 * "k o d e : H e s t 7 7". What stands behind such a label, to the end of the line, is what it says.
 */
import type { Category } from "../categories.ts";
import type { Detector, Hit } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";

const labels: ReadonlyMap<string, Category> = new Map([
  ...all(
    "credential",
    "kode koden kodeord adgangskode adgangskoden password passwort lösenord passord pw pin pinkode code",
  ),
  ...all(
    "official-id",
    "pas pasnr pasnummer passport kørekort kørekortnr reisepass førerkort körkort opholdskort sundhedskort",
  ),
  ...all(
    "financial-id",
    "iban konto kontonr kontonummer reg regnr kort kortnr card visa dankort account cvc",
  ),
  ...all("national-id", "cpr cprnr cprnummer personnr personnummer fnr ssn"),
  ...all("phone", "tlf telefon mobil phone mobile cell"),
  ...all("address", "adresse address adress"),
]);

function all(category: Category, words: string): (readonly [string, Category])[] {
  return words.split(" ").map((word) => [word, category] as const);
}

const spaced =
  /(?<![^\s>*•-])((?:[a-zæøåäöü][ .-]){1,16}[a-zæøåäöü])[ ]{0,2}[:=][ ]{0,3}([^\n(\ue000]{3,60}?)(?=[ ]{0,3}(?:\(|\n|$| {2}))/g;
const hint = /[ .-][a-zæøåäöü][ ]{0,3}[:=]/;

export const spacedOut: readonly Detector[] = (
  ["credential", "official-id", "financial-id", "national-id", "phone", "address"] as const
).map((category) => ({
  id: `${category}-spaced-out`,
  category,
  sentence: {
    da: "En oplysning, hvis navn er skrevet med mellemrum.",
    en: "A value whose label is written with blanks between its letters.",
  },
  find: (view) => valuesOf(view).flatMap((value) => (value.category === category ? [value.hit] : [])),
}));

type Value = { readonly category: Category; readonly hit: Hit };

/** A memory of the view alone: forgotten with it, and the answer is the same without. */
const remembered = new WeakMap<View, readonly Value[]>();

function valuesOf(view: View): readonly Value[] {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const found = isIn(view, hint) ? read(view) : [];
  remembered.set(view, found);
  return found;
}

const read = (view: View): Value[] =>
  Array.from(matchesIn(view, spaced)).flatMap((match) => {
    const [written, label = "", value = ""] = match;
    const category = labels.get(label.replace(/[ .-]/g, ""));
    if (category === undefined) return [];
    const start = match.index + written.lastIndexOf(value);
    return [{ category, hit: { start, end: start + value.trimEnd().length, confidence: 0.85 } }];
  });
