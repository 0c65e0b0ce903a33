/**
 * The company's own words. A finding that lies inside an occurrence of an allowed phrase is no finding: a course may
 * be called "Når barnet har angst". The phrases come from the policy, so they are few and short.
 */
import type { Finding } from "./types.ts";

type Range = { readonly start: number; readonly end: number };

/** Drops the findings that lie inside an allowed phrase. Offsets are those of `text`; letter case does not matter. */
export function withoutAllowed(
  text: string,
  findings: readonly Finding[],
  allow: readonly string[],
): readonly Finding[] {
  if (findings.length === 0 || allow.length === 0) return findings;
  const occurrences = allow.flatMap((phrase) => occurrencesOf(text, phrase));
  if (occurrences.length === 0) return findings;
  occurrences.sort((a, b) => a.start - b.start);
  let at = 0;
  let reach: Range = { start: 0, end: 0 };
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .filter((finding) => {
      for (
        let next = occurrences[at];
        next !== undefined && next.start <= finding.start;
        next = occurrences[at]
      ) {
        if (next.end > reach.end) reach = next;
        at += 1;
      }
      return finding.end > reach.end;
    });
}

function occurrencesOf(text: string, phrase: string): Range[] {
  if (phrase.trim() === "") return [];
  const pattern = new RegExp(phrase.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "giu");
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
