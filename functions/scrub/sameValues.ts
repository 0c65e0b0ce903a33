/**
 * What was removed once is removed wherever it stands: the same digits in another spelling, even where a name at them
 * says something else ("ordrenr. 1407732145"). Otherwise the text would give away what its labels hide. One walk over the
 * text; it never fails.
 */
import { identityOf, shortYear } from "./identity.ts";
import type { Finding } from "./types.ts";
import type { View } from "./view.ts";

/** Shorter values (a year, a security code, a registration number) stand for many things. */
const shortest = 10;
/** An IBAN has at most 34 characters (ISO 13616). */
const longest = 34;

const begin = /(?<![0-9])[0-9]|(?<![a-z])[a-z]{2}[0-9]{2}/g;

/** `found`: findings with offsets in `text`, of which `view` is the view. The answer may repeat them. */
export function sameValues(text: string, view: View, found: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Finding>();
  for (const finding of found) {
    if (finding.category !== "national-id" && finding.category !== "financial-id") continue;
    const value = identityOf(finding.category, text.slice(finding.start, finding.end));
    if (value.length >= shortest) known.set(value, finding);
  }
  if (known.size === 0) return [];
  return Array.from(view.text.matchAll(begin)).flatMap(({ index }) => {
    const same = sameAt(view.text, index, known);
    if (same === null) return [];
    return [{ ...same.finding, start: view.originalStart(index), end: view.originalEnd(same.end) }];
  });
}

/** The known value that is spelled out from `start` on, with up to three blanks or marks between its characters. */
function sameAt(text: string, start: number, known: ReadonlyMap<string, Finding>) {
  let value = "";
  let gap = 0;
  for (let at = start; at < text.length && value.length < longest && gap <= 3; at += 1) {
    const char = text.charAt(at);
    if (!/[0-9a-z]/.test(char)) {
      if (!/[ \t./_-]/.test(char)) return null;
      gap += 1;
      continue;
    }
    gap = 0;
    value += char;
    if (value.length < shortest || /[0-9]/.test(text.charAt(at + 1))) continue;
    const finding = known.get(value) ?? known.get(shortYear(value));
    if (finding !== undefined) return { finding, end: at + 1 };
  }
  return null;
}
