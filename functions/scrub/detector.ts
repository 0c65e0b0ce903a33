/**
 * What a detector is: a value with a name, the sentence that staff read, and a function from a view to hits. It has no
 * state and does no I/O; a hit is a range in the *view*, which `scrub` maps back in one place.
 */
import type { Category } from "./categories.ts";
import { mayMatch } from "./traces.ts";
import type { View } from "./view.ts";

export type Hit = { readonly start: number; readonly end: number; readonly confidence: number };

export type Detector = {
  readonly id: string;
  readonly category: Category;
  /** Why this was removed, as staff read it. */
  readonly sentence: { readonly da: string; readonly en: string };
  readonly find: (view: View) => readonly Hit[];
};

type Head = Omit<Detector, "find">;

/**
 * A detector that looks at each match of one bounded, global pattern. `judge` answers with a hit, or null for a
 * near miss; after a near miss the search goes on one character later, so that a match cannot hide the one inside it.
 */
export function patternDetector(
  head: Head & {
    readonly pattern: RegExp;
    readonly judge: (match: RegExpExecArray, view: View) => Hit | null;
  },
): Detector {
  const { pattern, judge, ...rest } = head;
  return {
    ...rest,
    find: (view) => {
      if (!mayMatch(view.traces, pattern)) return [];
      const hits: Hit[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(view.text); match !== null; match = pattern.exec(view.text)) {
        const hit = judge(match, view);
        if (hit === null) pattern.lastIndex = match.index + 1;
        else {
          hits.push(hit);
          pattern.lastIndex = Math.max(hit.end, match.index + 1);
        }
      }
      return hits;
    },
  };
}
