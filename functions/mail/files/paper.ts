/**
 * Where readers of documents write what they meet: paragraphs, and rows of cells. A paragraph that stands inside of
 * another one (a text box, a footnote, a comment) comes out as a line of its own in front of it and does not cut it in
 * two: a number that goes around an anchor stays one number. A paragraph with tracked changes comes out twice, as it
 * is now and as it was, because a number may be whole in either and in neither when both are run together.
 */
import { Withheld } from "./withheld.ts";

/** Where a piece of text stands: in the document as it is, as it was, or in both. */
export type Version = "both" | "now" | "before";

export type Paper = {
  readonly open: () => void;
  readonly write: (text: string, version?: Version) => void;
  readonly close: () => void;
  /** A paragraph of its own. */
  readonly line: (text: string) => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  /** @param repeats how often the cell stands in its row */
  readonly closeCell: (repeats?: number) => void;
  /** Characters so far. */
  readonly length: () => number;
  readonly text: () => string;
};

type Paragraph = { now: string; before: string };
/** The lines of a cell, or of the page itself. */
type Lines = string[];

/** @param most characters; more throw `Withheld` */
export function createPaper(most: number): Paper {
  const page: Lines = [];
  const cells: Lines[] = [page];
  const rows: string[][] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;

  const put = (text: string): void => void (cells.at(-1) ?? page).push(text);
  const close = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const { now, before } = paragraph;
    if (/\S/.test(now) || !/\S/.test(before)) put(now);
    if (before !== now && /\S/.test(before)) put(before);
  };
  const write = (text: string, version: Version = "both"): void => {
    length += text.length;
    if (length > most) throw new Withheld("attachment-too-long");
    const paragraph = paragraphs.at(-1);
    if (!paragraph) put(text);
    else {
      if (version !== "before") paragraph.now += text;
      if (version !== "now") paragraph.before += text;
    }
  };
  const closeCell = (repeats = 1): void => {
    if (cells.length === 1) return;
    const cell = (cells.pop() ?? [])
      .join("\n")
      .replace(/\n{2,}/g, "\n")
      .trim();
    length += cell.length * (repeats - 1);
    if (length > most) throw new Withheld("attachment-too-long");
    for (let n = 0; n < repeats; n++) rows.at(-1)?.push(cell);
  };
  const closeRow = (): void => {
    const row = rows.pop();
    // Cells that are texts themselves stand below each other, others beside each other.
    if (row) put(row.some((cell) => cell.includes("\n")) ? row.join("\n") : row.join("\t").trimEnd());
  };
  return {
    open: () => void paragraphs.push({ now: "", before: "" }),
    write,
    close,
    line: (text) => {
      length += text.length;
      if (length > most) throw new Withheld("attachment-too-long");
      put(text);
    },
    openRow: () => void rows.push([]),
    closeRow,
    openCell: () => {
      // A cell without a row is none of a real document's, but its text is to stay.
      if (rows.length === 0) rows.push([]);
      cells.push([]);
    },
    closeCell,
    length: () => length,
    text: () => {
      while (paragraphs.length > 0) close();
      while (rows.length > 0) {
        closeCell();
        closeRow();
      }
      const lines = page.join("\n").split("\n");
      return lines
        .map((line) => line.trimEnd())
        .join("\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
    },
  };
}
