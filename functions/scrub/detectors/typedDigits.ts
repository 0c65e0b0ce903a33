/**
 * Words typed with digits in place of letters, so that no filter should read them: "d3pr3ss10n", "s3lvm0rdst4nk3r". The
 * lexicon reads them as letters again, each at its own offset; everything else of the text is blank to it.
 */
import { markOf } from "../needs.ts";
import type { View } from "../view.ts";

/** Letters and digits mixed; numbers of orders and versions hold few letters, or end in their digits. */
const token =
  /(?<![\p{L}0-9@$_.-])(?=[0-9@$]{0,2}\p{L}{1,20}[0-9@$]{1,2}\p{L}|[0-9@$]\p{L}{3})[\p{L}0-9@$]{5,40}(?![\p{L}0-9@$_])/gu;

const signs = markOf(64) | markOf(36);

const readings: readonly Readonly<Record<string, string>>[] = [
  { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 6: "g", 7: "t", 8: "b", 9: "g", "@": "a", $: "s" },
  { 0: "ø", 1: "l", 3: "e", 4: "å", 5: "s", 6: "g", 7: "t", 8: "b", 9: "g", "@": "a", $: "s" },
  { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 6: "g", 7: "t", 8: "b", 9: "g", "@": "a", $: "s" },
];

/** A word is mostly letters, and its last is one. */
const isWord = (written: string): boolean =>
  /\p{L}$/u.test(written) && written.replace(/[^\p{L}]/gu, "").length * 2 >= written.length;

/** The text as it reads with letters for digits, once for each way to read them; none where nobody typed so. */
export function typedWithDigits(view: View): readonly View[] {
  if (!view.traces.mixed && (view.traces.marks & signs) === 0) return [];
  const typed = [...view.text.matchAll(token)].filter(([written]) => isWord(written));
  if (typed.length === 0) return [];
  return readings.map((letters) => {
    let text = "";
    for (const { 0: written, index } of typed)
      text += " ".repeat(index - text.length) + written.replace(/[0-9@$]/g, (sign) => letters[sign] ?? sign);
    return { ...view, text: text.padEnd(view.text.length), cased: text.padEnd(view.text.length) };
  });
}
