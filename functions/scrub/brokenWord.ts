/**
 * A word that a hyphen breaks at the end of a line: "de-\npression". Nobody can tell it from a compound that has its
 * hyphen anyway ("ADHD-\ndiagnose"), so the view holds both readings, one behind the other, and a hit in either takes
 * the whole. Looks a bounded way to either side; never fails.
 */
import type { Escape } from "./escapes.ts";

const longest = 30;

const before = /(?<![\p{L}\p{N}])\p{L}{1,30}$/u;
const broken = /[-\u00ad\u2010\u2011][ \t]{0,2}\r?\n[> \t]{0,8}(\p{Ll}{2,30})(?!\p{L})/uy;
/** "børne- og ungdomspsykiatri": the hyphen stands for the rest of a word and not for a break. */
const joins = /^(?:og|eller|samt|and|or|und|oder|och|eller|til)$/;

/** The broken word around the hyphen at `at`, in both readings. `floor`: the view is written up to there. */
export function readBrokenWord(text: string, at: number, floor: number): Escape | null {
  broken.lastIndex = at;
  const [whole, second = ""] = broken.exec(text) ?? [];
  if (whole === undefined || joins.test(second)) return null;
  // One character more than the word may have tells whether it begins there.
  const first = before.exec(text.slice(Math.max(0, at - longest - 1), at))?.[0];
  if (first === undefined || at - first.length < floor) return null;
  return {
    start: at - first.length,
    end: at + whole.length,
    text: `${first}${whole.replace("\u00ad", "-")} ${first}${second}`,
  };
}
