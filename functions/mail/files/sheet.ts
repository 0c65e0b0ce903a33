/**
 * The sheets of an Excel file as tables of text: a line a row, a tab between cells, the name of the sheet above. Hidden
 * sheets, rows and columns are read like all others, as are headers, footers and the texts of input rules. A formula
 * counts only where its result was not stored.
 */
import type { Budget } from "./budget.ts";
import { type NumberStyle, shownNumber } from "./numberFormat.ts";
import { type Package, relationsOf } from "./package.ts";
import { Withheld } from "./withheld.ts";
import { readStrings, readStyles, readWorkbook } from "./workbook.ts";
import { attribute, readXml, type XmlHandlers } from "./xml.ts";

/** More empty cells in a row than this are shown as this many. */
const widestGap = 30;

/** @param workbook the name of the part that lists the sheets */
export function readSheets(parts: Package, workbook: string, budget: Budget): string {
  const { sheets, is1904 } = readWorkbook(parts.open(workbook), budget);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const open = (name: RegExp): Buffer =>
    parts.open(parts.names.find((one) => one.startsWith(folder) && name.test(one)) ?? "");
  const strings = readStrings(open(/sharedstrings\d*\.xml$/i), budget);
  const styles = readStyles(open(/styles\d*\.xml$/i), budget);
  const relations = relationsOf(parts, workbook, budget);
  const texts: string[] = [];
  let length = 0;
  for (const { name, id } of sheets) {
    const part = relations.get(id)?.target;
    if (part === undefined || !parts.has(part)) throw new Withheld("attachment-unreadable");
    const rows = readRows(
      parts.open(part),
      { strings, styles, is1904 },
      budget,
      budget.limits.textLength - length,
    );
    const text = `${name}\n${rows}`.trim();
    length += text.length;
    texts.push(text);
  }
  return texts.join("\n\n");
}

type Workbook = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
};
type Cell = {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
};

function readRows(bytes: Buffer, workbook: Workbook, budget: Budget, most: number): string {
  const rows: string[] = [];
  let length = 0;
  let row = "";
  let cell: Cell | null = null;
  /** The column after the last one that was written, and the one that the sheet begins in. */
  let column = 0;
  let first: number | null = null;
  /** The element whose text is read. */
  let reading = "";
  let free = "";

  const put = (line: string): void => {
    length += line.length + 1;
    if (length > most) throw new Withheld("attachment-too-long");
    rows.push(line);
  };
  const putCell = ({ column: at, ...written }: Cell): void => {
    const lines = shownCell(written, workbook).split("\n");
    const shown = lines.map((line) => line.trim()).join(" ");
    if (shown === "") return;
    first ??= at;
    const gap = row === "" ? Math.max(at - first, 0) : Math.max(at - column + 1, 1);
    row += "\t".repeat(Math.min(gap, widestGap)) + shown;
    column = at + 1;
  };
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (name === "rPh") return "skip";
      if (name === "row") {
        row = "";
        column = 0;
      }
      if (name === "c") {
        cell = {
          column: columnOf(attribute(attributes, "r")) ?? column,
          type: attribute(attributes, "t") || "n",
          style: Number(attribute(attributes, "s") || 0),
          value: "",
          formula: "",
        };
      }
      if (read.has(name)) reading = name;
      if (name === "dataValidation" || name === "hyperlink") {
        for (const one of ["promptTitle", "prompt", "errorTitle", "error", "display", "tooltip"]) {
          const text = attribute(attributes, one).trim();
          if (text !== "" && !rows.includes(text, -50)) put(text);
        }
      }
    },
    text: (text) => {
      if (reading === "") return;
      if (cell === null) free += text;
      else if (reading === "f") cell.formula += text;
      else cell.value += text;
    },
    close: (name) => {
      if (name === "c" && cell !== null) {
        putCell(cell);
        cell = null;
      }
      if (name === "row" && row !== "") put(row);
      if (name !== reading) return;
      reading = "";
      if (free.trim() !== "" && (name !== "formula1" || free.includes('"'))) put(withoutCodes(free));
      free = "";
    },
  };
  readXml(bytes, handlers, budget);
  return rows.join("\n");
}

const read: ReadonlySet<string> = new Set([
  ...["v", "t", "f", "formula1"],
  ...["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
]);

function shownCell({ type, style, value, formula }: Omit<Cell, "column">, workbook: Workbook): string {
  if (type === "s") {
    const text = workbook.strings[Number(value)];
    if (text === undefined) throw new Withheld("attachment-unreadable");
    return text;
  }
  if (value === "" && formula !== "") return `=${formula}`;
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return type === "n" ? shownNumber(value, workbook.styles[style], workbook.is1904) : value;
}

/** The column of a cell reference such as "AB12", from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Headers and footers carry codes for fonts, sides and page numbers (ECMA-376 part 1, 18.3.1.39). */
const withoutCodes = (text: string): string =>
  text
    .replace(
      /&(?:"[^"]{0,100}"|K[0-9a-f]{6}|K\d\d[+-]\d{3}|[LCRPNDTFAGZSUEXYBIOH]|\d{1,3}(?!\d) ?|(?=\d))/gi,
      " ",
    )
    .replaceAll("&&", "&")
    .replace(/\s+/g, " ")
    .trim();
