/**
 * Reads the number of a document as people copy it: groups of digits, with capitals before, between or behind them
 * ("C4VX 9K2L7", "22 04 118830 7", "65 120478 A 509"). Reads by hand, group by group, so that it stops where a word of the
 * sentence, a year or a comma begins. What the number is of, the words at it must say.
 */
import type { View } from "../view.ts";

export type Range = { readonly start: number; readonly end: number };

const longest = 30;
const group = /[a-z0-9]{1,24}/y;
const letterGroups = /(?<![a-zæøåäöü0-9])(?:[A-Z]{1,5}[ -]){0,2}[A-Za-z]{0,6}$/;

/** The number that the digit at `at` belongs to, from `floor` on; null: fewer than `least` digits, or a piece of a word. */
export function idAround(view: View, at: number, least: number, floor = 0): Range | null {
  const lead = letterGroups.exec(view.cased.slice(Math.max(floor, at - 14), at))?.[0] ?? "";
  const glued = /[A-Za-z]*$/.exec(lead)?.[0] ?? "";
  if (/[a-zæøåäöü0-9]/.test(view.text.charAt(at - 1)) && glued === "") return null;
  // Letters a blank away are a part of it only as capitals, and not as the word "ID" or "NR".
  const apart = lead.slice(0, lead.length - glued.length);
  const prefix =
    apart !== "" && !/^(?:ID|NR|NO|PAS|CPR|DE|I|OG|MIT|ER|TIL|AF|AT|DER|HAR|JEG|MY|IS)[ .-]/.test(apart)
      ? apart
      : "";
  const start = at - glued.length - prefix.length;
  return idFrom(view, start, least);
}

/** The same from its first letter or digit on. */
function idFrom({ text, cased }: View, start: number, least: number): Range | null {
  let end = start;
  let digits = 0;
  let at = start;
  while (at - start < longest) {
    group.lastIndex = at;
    const written = group.exec(text)?.[0];
    if (written === undefined) break;
    const after = at + written.length;
    if (/[æøåäöüé]/.test(text.charAt(after))) break;
    const capitals = !/[a-z]/.test(cased.slice(at, after));
    const numbers = written.replace(/[a-z]/g, "").length;
    if (numbers === 0) {
      const goesOn =
        capitals && written.length <= 5 && /^[ ./-]?[A-Z]{0,3}[0-9]/.test(cased.slice(after, after + 5));
      const closes =
        capitals &&
        written.length === 1 &&
        at > start &&
        !/^[ ]?[A-Za-zæøå]/.test(cased.slice(after, after + 2));
      if (!goesOn && !closes) break;
      if (closes && !goesOn) end = after;
    } else {
      // "209114587 2027": a year behind a whole number is none of its groups.
      if (digits >= 7 && text.charAt(at - 1) === " " && /^(?:19|20)[0-9]{2}$/.test(written)) break;
      // "Hund2020" is a word with a year; documents have capitals, or a letter or two.
      if (!capitals && /[a-z]{4}/.test(written)) break;
      if (at > start && !capitals && !/^[a-z]?[0-9]{1,14}[a-z]{0,2}$/.test(written)) break;
      digits += numbers;
      end = after;
    }
    const gap = /^(?:[ ]?[./-][ ]?|[ ]{1,2})(?=[a-z0-9])/.exec(text.slice(after, after + 4))?.[0];
    if (gap === undefined || /^[ ]?\.[ ]/.test(gap)) break;
    at = after + gap.length;
  }
  // A piece of a longer code ("550e8400-e29b-...") is none; a word or the letters of a state may follow.
  if (/^[-/](?:[0-9][a-z0-9]|[a-z][0-9]|[a-z]{2,3}[0-9])/.test(text.slice(end, end + 6))) return null;
  return digits >= least ? { start, end } : null;
}

/** A date is no number of a document, however it is written. */
export const isDateLike = (written: string): boolean =>
  /^(?:[0-3]?[0-9][ ./-]{1,2}[01]?[0-9][ ./-]{1,2}(?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[ ./-]?[01][0-9][ ./-]?[0-3][0-9])$/.test(
    written,
  );
