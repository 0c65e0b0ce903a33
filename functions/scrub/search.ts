/**
 * Searching a whole view for a pattern: at once where the view holds nothing that the pattern needs (traces.ts). Detectors
 * search in this way and no other; in pieces of a text, patterns are used as they are.
 */
import { mayMatch } from "./traces.ts";
import type { View } from "./view.ts";

/** All matches of a global pattern. */
export const matchesIn = (view: View, pattern: RegExp): Iterable<RegExpExecArray> =>
  mayMatch(view.traces, pattern) ? view.text.matchAll(pattern) : [];

export const isIn = (view: View, pattern: RegExp): boolean =>
  mayMatch(view.traces, pattern) && pattern.test(view.text);
