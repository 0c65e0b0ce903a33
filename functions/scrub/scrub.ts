/**
 * The engine: text and policy in, sanitized text and findings out. Pure, linear in the length of the text, and the
 * same every time. A detector that throws makes `scrub` throw; the caller then holds the mail, because a text that was
 * not read to the end must not be shown.
 *
 * text -> view -> detectors -> back to original offsets -> policy -> overlaps -> labels
 *
 * A label changes what stands around it: words that were far apart come together. So the result is read again until
 * nothing new is found; whoever scrubs a scrubbed text finds nothing.
 */
import { withoutAllowed } from "./allow.ts";
import { isDisclosing } from "./categories.ts";
import { detectors } from "./detectors/index.ts";
import { identityOf } from "./identity.ts";
import { createLetters, type Letters } from "./letters.ts";
import { sameValues } from "./sameValues.ts";
import { type Settled, settle } from "./settle.ts";
import type { Finding, Removal, Scrubbed, ScrubPolicy } from "./types.ts";
import { createView } from "./view.ts";

export { createLetters, type Letters } from "./letters.ts";

/** Each reading removes more, so it comes to an end; a text that is made to need more readings is not shown at all. */
const readings = 5;

/**
 * `text` is any string. `letters` is shared by the texts of one message. Offsets of the findings are UTF-16, half-open,
 * in the sanitized text. Throws when a detector does, or when the text doesn't come to rest: it must not be shown then.
 */
export function scrub(text: string, policy: ScrubPolicy, letters: Letters = createLetters()): Scrubbed {
  let settled = settle(text, find(text, policy));
  for (let reading = 1; settled.length > 0; reading += 1) {
    if (reading > readings) throw new Error("The text still changes after five readings.");
    const labelled = placeholders(text, settled);
    const more = find(labelled.text, policy);
    if (more.length === 0) break;
    settled = settle(text, [...settled, ...more.map((finding) => labelled.back(finding))]);
  }
  return label(text, settled, policy, letters);
}

/** What the policy wants gone, with offsets in `text`. */
function find(text: string, policy: ScrubPolicy): readonly Finding[] {
  const view = createView(text);
  const findings: Finding[] = [];
  for (const { id, category, find: look } of detectors) {
    if (policy.actions[category] === "keep") continue;
    for (const hit of look(view)) {
      if (hit.confidence < policy.thresholds[category]) continue;
      const start = view.originalStart(hit.start);
      const end = view.originalEnd(hit.end);
      findings.push({ category, detector: id, confidence: hit.confidence, start, end });
    }
  }
  const left = withoutAllowed(text, findings, policy.allow);
  return [...left, ...withoutAllowed(text, sameValues(text, view, left), policy.allow)];
}

const stand = "[sensitive]";

/** The text as it would read with every finding gone, and the way back for what is found in it. */
function placeholders(text: string, settled: readonly Settled[]) {
  const parts: string[] = [];
  const pieces: { readonly at: number; readonly original: number }[] = [{ at: 0, original: 0 }];
  let length = 0;
  let done = 0;
  for (const { start, end } of settled) {
    parts.push(text.slice(done, start), stand);
    length += start - done + stand.length;
    done = end;
    pieces.push({ at: length, original: end });
  }
  parts.push(text.slice(done));
  const original = (offset: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low] ?? { at: 0, original: 0 };
    return Math.min(piece.original + offset - piece.at, settled[low]?.start ?? text.length);
  };
  return {
    text: parts.join(""),
    back: (finding: Finding): Finding => ({
      ...finding,
      start: original(finding.start),
      end: original(finding.end),
    }),
  };
}

function label(text: string, settled: readonly Settled[], policy: ScrubPolicy, letters: Letters): Scrubbed {
  const parts: string[] = [];
  const removals: Removal[] = [];
  const lifted = new Map<string, Scrubbed["lifted"][number]>();
  let length = 0;
  let done = 0;
  for (const { category, detector, confidence, start, end, valueStart, valueEnd } of settled) {
    const before = text.slice(done, start);
    const head = { category, detector, confidence, start: length + before.length };
    const removal: Omit<Removal, "end"> = isDisclosing(category)
      ? head
      : { ...head, letter: letters.of(category, identityOf(category, text.slice(valueStart, valueEnd))) };
    const shown = removal.letter === undefined ? "[sensitive]" : `[${category} ${removal.letter}]`;
    if (policy.actions[category] === "lift") {
      const value = identityOf(category, text.slice(valueStart, valueEnd));
      lifted.set(`${category} ${value}`, { category, value });
    }
    parts.push(before, shown);
    removals.push({ ...removal, end: head.start + shown.length });
    length = head.start + shown.length;
    done = end;
  }
  parts.push(text.slice(done));
  const cuts = settled.map(({ start, end }) => ({ start, end }));
  return { text: parts.join(""), findings: removals, cuts, lifted: [...lifted.values()] };
}
