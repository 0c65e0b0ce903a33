/**
 * The one place where overlaps are settled. Findings that overlap become one: the most confident names the category
 * (the longer one where they are equally sure), and the range is that of all together, so that no half of a secret is
 * left standing. Findings of one disclosing category with nothing but blanks between them become one as well: two
 * labels in a row would tell no more than one.
 */
import { isDisclosing } from "./categories.ts";
import type { Finding } from "./types.ts";

/** A finding with the range of the value that gave it its category. */
export type Settled = Finding & { readonly valueStart: number; readonly valueEnd: number };

const onlyBlanks = /^[ \t\u00a0-]{0,3}$/;

/** Findings in any order, with offsets in `text`; the answer is in order and free of overlaps. */
export function settle(text: string, findings: readonly Finding[]): readonly Settled[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Settled[] = [];
  for (const finding of sorted) {
    const next = { valueStart: finding.start, valueEnd: finding.end, ...finding };
    const last = settled.at(-1);
    if (last !== undefined && belongTogether(text, last, next))
      settled[settled.length - 1] = join(last, next);
    else settled.push(next);
  }
  return settled;
}

function belongTogether(text: string, left: Settled, right: Settled): boolean {
  if (right.start < left.end) return true;
  return (
    left.category === right.category &&
    isDisclosing(left.category) &&
    right.start - left.end <= 3 &&
    onlyBlanks.test(text.slice(left.end, right.start))
  );
}

function join(left: Settled, right: Settled): Settled {
  const winner = beats(right, left) ? right : left;
  return { ...winner, start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}

const beats = (a: Settled, b: Settled): boolean =>
  a.confidence > b.confidence ||
  (a.confidence === b.confidence && a.valueEnd - a.valueStart > b.valueEnd - b.valueStart);
