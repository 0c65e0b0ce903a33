/** Lines of a text, and rows of the tables that people paste into mails. */
export type Line = { readonly start: number; readonly end: number };

/** The line around a range, never further than `reach` to either side: a text may be one line of a megabyte. */
export function lineAround(text: string, start: number, end: number, reach: number): Line {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const next = after.indexOf("\n");
  return {
    start: start - before.length + before.lastIndexOf("\n") + 1,
    end: end + (next < 0 ? after.length : next),
  };
}

/** The cells of a table row that starts at `start`: what is written in each, and where that begins. */
export function cellsOf(
  row: string,
  start: number,
  delimiter: string,
): { readonly start: number; readonly text: string }[] {
  let at = start;
  return row.split(delimiter).map((cell) => {
    const begun = at + (cell.length - cell.trimStart().length);
    at += cell.length + 1;
    return { start: begun, text: cell.trim() };
  });
}
