/**
 * Signatures: the words that people close a mail with, what stands alone on a line below them, and the block of lines
 * that an address stands in.
 */
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";

/** A line that begins with one. */
export const greeting =
  /^[ \t>]*(?:(?:med )?(?:venlig|bedste|mange|kærlig|hjertelig|varme|de bedste|vänlig|vennlig|kind|best|warm|yours|mit freundlich|freundlich|liebe|viele|med vänlig|med vennlig|kind)[a-zæøåäöü]{0,4} ?(?:hilsen|hilsner|hilsener|regards|hälsning(?:ar)?|hilsning|grüßen|grüße|wishes|sincerely|faithfully|truly)?|mvh|vh|kh|bh|hilsen|hilsner|hälsningar|regards|best|cheers|thanks|tak|gruß|knus|\/[a-zæøå]+|dbh|mhh|lg|vg|yours sincerely)(?![a-zæøå])/;

/** Is the range a line of its own, at most four lines below a greeting? */
export function isAloneInSignature(view: View, start: number, end: number): boolean {
  const line = lineAround(view.text, start, end, 40);
  if (view.text.slice(line.start, line.end).trim().length !== end - start) return false;
  const above = view.text
    .slice(Math.max(0, line.start - 160), line.start)
    .split("\n")
    .slice(-6, -1);
  return above.some((other) => greeting.test(other));
}

export type Block = {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly aboveStart: number;
};

/** The lines of the same block, and the blocks up to the greeting above. */
export function blockOf(text: string, start: number, end: number): Block {
  const from = Math.max(0, start - 320);
  const above = text.slice(from, start).split("\n").slice(0, -1);
  const below = text.slice(end + 1, end + 240).split("\n");
  const empty = below.findIndex((line) => line.trim() === "");
  const greeted = above.findLastIndex((line) => line.length < 48 && greeting.test(line));
  const blank = above.findLastIndex((line) => line.trim() === "");
  const first = greeted >= 0 && above.length - greeted <= 9 ? greeted : Math.max(blank + 1, above.length - 5);
  const kept = above.slice(first);
  const signed = greeted >= 0 && first === greeted;
  return {
    above: kept,
    below: signed ? below.slice(0, 6) : below.slice(0, Math.min(5, empty < 0 ? below.length : empty)),
    aboveStart: start - kept.reduce((sum, line) => sum + line.length + 1, 0),
  };
}

/** Does the block stand below a greeting? */
export const signed = (block: Block): boolean => greeting.test(block.above[0] ?? "");
