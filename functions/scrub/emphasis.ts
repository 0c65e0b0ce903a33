/**
 * Marks that a mail program writes into a plain text for bold, italic and code: `*0101*90-1234`, "de**pres**sion". A
 * reader sees the word whole, so the view drops the marks inside it; at the edge of a word they stay, where they hide
 * nothing. Only what is paired is emphasis: "2*3" is arithmetic and "0101**-1234" is masked. Looks a bounded way to
 * either side; never fails.
 */
import type { Escape } from "./escapes.ts";

/** How far the other mark of a pair may stand, on the same line. */
const reach = 120;

const inside = /[\p{L}\p{N}-]/u;
const run = /(?:\*{1,3}|`{1,3})(?![*`])/y;
/** `_` joins the words of file names, so it is emphasis only where it makes one CPR number of two runs of digits. */
const beforeLow = /(?<![\p{L}\p{N}_])_([0-9]{2,9})$/u;
const afterLow = /^_([0-9]{0,8}-?[0-9]{4})(?![\p{L}\p{N}_])/u;

/** The mark of emphasis inside a word or number that begins at `at`; null when what stands there is meant. */
export function readEmphasis(text: string, at: number): Escape | null {
  if (text.charAt(at) === "_") return readLow(text, at);
  run.lastIndex = at;
  const marks = run.exec(text)?.[0];
  if (marks === undefined) return null;
  const end = at + marks.length;
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  if (!inside.test(before) || !inside.test(after) || (before === "-" && after === "-")) return null;
  return opensBefore(text, at, marks) || closesAfter(text, end, marks) ? { start: at, end, text: "" } : null;
}

/** Is there the same mark before: in the same run of letters, or at the begin of a word further to the left? */
function opensBefore(text: string, at: number, marks: string): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const last = before.lastIndexOf(marks);
  if (last < 0 || before.charAt(last - 1) === marks.charAt(0)) return false;
  const between = before.slice(last + marks.length);
  if (!/\s/.test(between)) return true;
  return !between.includes("\n") && !/^\s/.test(between) && !inside.test(before.charAt(last - 1));
}

/** The same to the right: in the same run of letters, or at the end of a word. */
function closesAfter(text: string, end: number, marks: string): boolean {
  const after = text.slice(end, end + reach);
  const next = after.indexOf(marks);
  const behind = after.charAt(next + marks.length);
  if (next < 0 || behind === marks.charAt(0)) return false;
  const between = after.slice(0, next);
  if (!/\s/.test(between)) return true;
  return !between.includes("\n") && !/\s$/.test(between) && !inside.test(behind);
}

function readLow(text: string, at: number): Escape | null {
  const left = beforeLow.exec(text.slice(Math.max(0, at - 12), at))?.[1];
  const right = afterLow.exec(text.slice(at, at + 16))?.[1];
  if (left === undefined || right === undefined) return null;
  const digits = left.length + right.replace("-", "").length;
  return digits === 10 ? { start: at, end: at + 1, text: "" } : null;
}
