/**
 * Words that tell nothing by themselves and something together: who does what to whom in a family. Free telling has no
 * phrases that could be listed, but it has the same few kinds of words close to each other. `lexicon/telling.classes.ts`
 * has the words, `telling.rules.ts` says which kinds tell something together; what stands around them is weighed as for
 * any other word (`personal.ts`). One walk over the words of a text; a rule looks a few words to either side.
 */
import type { Detector, Hit } from "../detector.ts";
import { type TellingMatch, tellingIn } from "../lexicon/telling.ts";
import { sentences } from "../sentence.ts";
import type { View } from "../view.ts";
import { told } from "./disclosure.ts";
import { weigh } from "./personal.ts";
import { smallestSpan } from "./smallestSpan.ts";

const categories = ["family", "social", "criminal"] as const;

export const tellings: readonly Detector[] = categories.map((category) => ({
  id: `${category}-telling`,
  category,
  sentence: told[category],
  find: (view) => hitsIn(view).filter((hit) => hit.category === category),
}));

type Told = Hit & { readonly category: TellingMatch["category"] };

/** The detectors are asked one after the other about the same view. */
const known = new WeakMap<View, readonly Told[]>();

function hitsIn(view: View): readonly Told[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const sentenceAt = sentences(view);
  const hits = tellingIn(view).map(({ start, end, category, certain }) => {
    const alone = certain ? 0.75 : 0.4;
    const confidence = weigh(view, sentenceAt(start), { start, end, certain, alone }, category);
    return {
      ...smallestSpan(view, start, end),
      category,
      confidence: Math.max(0, Math.min(0.99, confidence)),
    };
  });
  known.set(view, hits);
  return hits;
}
