/**
 * The head of the column that a number stands in, for tables pasted into a mail (tab, semicolon, bar or comma). A list
 * of bare ten-digit numbers says only there what it is.
 */
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { type NumberName, nameOf } from "./numberName.ts";

/** A head further up than this is not looked for: a bound on work, and more rows than anybody mails. */
const longestTable = 8000;

/** What the head of the column calls the number at `start`; null outside tables. */
export function columnName(view: View, start: number): NumberName {
  const { text } = view;
  const line = lineAround(text, start, start, 400);
  const before = text.slice(line.start, start);
  const row = text.slice(line.start, line.end);
  const delimiter = ["\t", ";", "|", ","].find((mark) => row.includes(mark));
  if (delimiter === undefined) return null;
  const column = before.split(delimiter).length - 1;
  const columns = row.split(delimiter).length;
  const block = text.slice(Math.max(0, line.start - longestTable), line.start);
  return headOf(block, delimiter, column, columns);
}

/** Reads upwards to the first line of the table. Commas stand in prose too: there every row must have equal columns. */
function headOf(block: string, delimiter: string, column: number, columns: number): NumberName {
  let head: readonly string[] = [];
  let end = block.length - 1;
  while (end > 0) {
    const start = block.lastIndexOf("\n", end - 1) + 1;
    const cells = block.slice(start, end).split(delimiter);
    if (cells.length < 2 || (delimiter === "," && cells.length !== columns)) break;
    head = cells;
    end = start - 1;
  }
  const cell = head[column];
  if (cell === undefined || cell.length > 25 || /[0-9]{4}/.test(cell)) return null;
  for (const word of cell.match(/[a-zæøå]+(?:[-./][a-zæøå]+){0,2}\.?/g) ?? []) {
    const name = nameOf(word);
    if (name !== null) return name;
  }
  return null;
}
