/**
 * The head of the column that a number stands in, for tables pasted into a mail (tab, semicolon, bar or comma). A list
 * of bare ten-digit numbers says only there what it is. Numbers are asked for in rising order, so the table that the
 * last one stood in is remembered: a list of a hundred thousand rows is read once and not once for each row.
 */
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { type NumberName, nameOf } from "./numberName.ts";

/** A head further above the first number of a table than this is not looked for: a bound on work. */
const furthest = 8000;

const delimiters = ["\t", ";", "|", ","] as const;
type Delimiter = (typeof delimiters)[number];

/** A table as far as it is read: its first row, and where the last row that is known to belong to it begins. */
type Table = { readonly head: readonly string[]; readonly columns: number; readonly row: number };

/** A memory of the view alone: forgotten with it, and the answers are the same without. */
const remembered = new WeakMap<View, Map<Delimiter, Table>>();

/** What the head of the column calls the number at `start`; null outside tables. */
export function columnName(view: View, start: number): NumberName {
  const cell = columnHead(view, start);
  for (const word of cell.match(/[a-zæøå]+(?:[-./][a-zæøå]+){0,2}\.?/g) ?? []) {
    const name = nameOf(word);
    if (name !== null) return name;
  }
  return null;
}

/** The head itself, in lower case; "" outside tables and where the first row holds no heads. */
export function columnHead(view: View, start: number): string {
  const line = lineAround(view.text, start, start, 400);
  // In a line that is cut off here columns can't be counted, and asking for its head would cost the same for every cell.
  if (line.start > 0 && view.text[line.start - 1] !== "\n") return "";
  const row = view.text.slice(line.start, line.end);
  const delimiter = delimiters.find((mark) => row.includes(mark));
  if (delimiter === undefined) return "";
  const column = view.text.slice(line.start, start).split(delimiter).length - 1;
  const cell = tableAt(view, line.start, delimiter, row.split(delimiter).length).head[column] ?? "";
  return cell.length > 25 || /[0-9]{4}/.test(cell) ? "" : cell;
}

function tableAt(view: View, row: number, delimiter: Delimiter, columns: number): Table {
  const tables = remembered.get(view) ?? new Map<Delimiter, Table>();
  remembered.set(view, tables);
  const last = tables.get(delimiter);
  const head =
    last !== undefined && row >= last.row && goesOn(view.text, last, row, delimiter, columns)
      ? last.head
      : headAbove(view.text, row, delimiter, columns);
  const table = { head, columns, row };
  tables.set(delimiter, table);
  return table;
}

/** Are all lines from the last known row to this one rows of the same table? */
function goesOn(text: string, last: Table, row: number, delimiter: Delimiter, columns: number): boolean {
  if (delimiter === "," && columns !== last.columns) return false;
  const between = text.slice(last.row, Math.max(last.row, row - 1));
  return (
    between === "" || between.split("\n").every((line) => isRow(line.split(delimiter), delimiter, columns))
  );
}

/** Commas stand in prose too: there every row must have as many columns. */
const isRow = (cells: readonly string[], delimiter: Delimiter, columns: number): boolean =>
  cells.length >= 2 && (delimiter !== "," || cells.length === columns);

/** Reads upwards to the first line of the table. */
function headAbove(text: string, row: number, delimiter: Delimiter, columns: number): readonly string[] {
  const block = text.slice(Math.max(0, row - furthest), row);
  let head: readonly string[] = [];
  let end = block.length - 1;
  while (end > 0) {
    const start = block.lastIndexOf("\n", end - 1) + 1;
    const cells = block.slice(start, end).split(delimiter);
    if (!isRow(cells, delimiter, columns)) break;
    head = cells;
    end = start - 1;
  }
  return head;
}
