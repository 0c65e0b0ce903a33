/**
 * Passwords that only a password near by tells: an old one, the others of a list, the same one a second time. They must
 * look like a secret by themselves, since no word says what they are.
 */
import type { Hit } from "../detector.ts";
import type { View } from "../view.ts";
import { looksSecret, trimmed } from "./secretShape.ts";

const letter = "a-zæøåäöüéß";

/** `said`: the passwords that were called so. `named`: where passwords are spoken of without one right behind. */
export function passwordsNear(
  view: View,
  said: readonly Hit[],
  named: readonly number[] = [],
): readonly Hit[] {
  if (said.length === 0 && named.length === 0) return said;
  const places = [...said, ...named.map((start) => ({ start, end: start }))];
  const all = [...said, ...others(view, places)];
  return [...all, ...siblings(view, all), ...again(view, all)];
}

/** "... og den gamle gravko2019": another one near a password that was said. */
const other = new RegExp(
  `(?<![${letter}])(?:(?:den|det|the|my|min|mit|das|alte) )?(?:gamle|gammelt?|nye|nyt|forrige|tidligere|anden|andet|gamla|nya|forrige|old|new|previous|other|former|second|alte|neue|gamla|nya|eller|or|oder|som er|prøvet(?: også| med)?|tried(?: with)?)(?: (?:en|one|er|is|var|was|hed|med|kode|også|den|det))?[:]?[ ]"?((?=[^\\s"]{0,40}[0-9!#$%&*])[^\\s"\\ue000]{5,60})`,
  "g",
);

function others(view: View, said: readonly { readonly start: number; readonly end: number }[]): Hit[] {
  return said.flatMap(({ start, end }) => {
    const from = Math.max(0, start - 160);
    return Array.from(view.text.slice(from, end + 240).matchAll(other)).flatMap((match) => {
      const at = from + match.index + match[0].length - (match[1] ?? "").length;
      const kept = trimmed(view.cased.slice(at, at + (match[1] ?? "").length));
      return looksSecret(kept) && /[0-9!#$%&*?]/.test(kept)
        ? [{ start: at, end: at + kept.length, confidence: 0.75 }]
        : [];
    });
  });
}

/** "Hund123, Hund1234 og Kat55": what stands in one list with a password is one. */
const toTheLeft =
  /(?<![^\s("])([^\s,;"\ue000]{4,40})(?:[,;]|[ ](?:til|to|og|eller|and|or|und|oder|och|\/))[ ]$/;
const toTheRight = /^(?:[,;]|[ ](?:til|to|og|eller|and|or|und|oder|och|\/))[ ]([^\s,;"\ue000]{4,40})/;

function siblings(view: View, said: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  for (const hit of said) {
    let { start, end } = hit;
    for (let count = 0; count < 6; count += 1) {
      const match = toTheLeft.exec(view.cased.slice(Math.max(0, start - 50), start));
      const value = match?.[1];
      if (match === null || value === undefined || !looksSecret(value)) break;
      start -= match[0].length;
      hits.push({ start, end: start + value.length, confidence: 0.75 });
    }
    for (let count = 0; count < 6; count += 1) {
      const match = toTheRight.exec(view.cased.slice(end, end + 50));
      const value = trimmed(match?.[1] ?? "");
      if (match === null || !looksSecret(value)) break;
      const at = end + match[0].length - (match[1]?.length ?? 0);
      end = at + value.length;
      hits.push({ start: at, end, confidence: 0.75 });
    }
  }
  return hits;
}

/** The same password a second time, wherever it stands. A few of them at most: it is one search for each. */
function again(view: View, said: readonly Hit[]): Hit[] {
  const values = new Set(
    said.map(({ start, end }) => view.cased.slice(start, end)).filter((one) => looksSecret(one)),
  );
  const hits: Hit[] = [];
  for (const one of [...values].slice(0, 8))
    for (
      let at = view.cased.indexOf(one);
      at >= 0 && hits.length < 200;
      at = view.cased.indexOf(one, at + one.length)
    )
      if (!inWord.test(view.cased.charAt(at - 1)) && !inWord.test(view.cased.charAt(at + one.length)))
        hits.push({ start: at, end: at + one.length, confidence: 0.8 });
  return hits;
}

/** "Hund123" is not the beginning of "Hund1234". */
const inWord = /[\p{L}0-9]/u;
