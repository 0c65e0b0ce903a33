/** The line around a range, never further than `reach` to either side: a text may be one line of a megabyte. */
export type Line = { readonly start: number; readonly end: number };

export function lineAround(text: string, start: number, end: number, reach: number): Line {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const next = after.indexOf("\n");
  return {
    start: start - before.length + before.lastIndexOf("\n") + 1,
    end: end + (next < 0 ? after.length : next),
  };
}
