/**
 * Words on a picture as texts that detectors can read. What belongs together is not known for sure, so they are written
 * down twice: row by row across the whole picture, as forms are read, and column by column, as letters are. Every
 * character knows the word it stands in.
 */
import type { Box, Word } from "./types.ts";

export type Written = {
  readonly text: string;
  /** The words of which a range of the text takes any part. */
  readonly wordsIn: (start: number, end: number) => readonly Word[];
};

/** The same words in both orders. */
export function writeDown(words: readonly Word[]): readonly Written[] {
  const rows = rowsOf(words);
  const pieces = rows.flatMap(piecesOf);
  return [
    written(rows, "\n"),
    written(
      columnsOf(pieces).map((column) => column.flatMap(breakAfter)),
      "\n\n",
    ),
  ];
}

type Line = readonly Word[];

/** Words whose middle lies within a row's height are of that row. */
function rowsOf(words: readonly Word[]): readonly Line[] {
  const rows: { words: Word[]; box: Box }[] = [];
  for (const word of words.toSorted((one, other) => middle(one.box) - middle(other.box))) {
    const row = rows.findLast(
      ({ box }) => middle(word.box) > box.top && middle(word.box) < box.bottom && isAlike(box, word.box),
    );
    if (row) row.words.push(word);
    else rows.push({ words: [word], box: word.box });
  }
  return rows.map((row) => row.words.toSorted((one, other) => one.box.left - other.box.left));
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;
const heightOf = ({ top, bottom }: Box): number => bottom - top;
/** A headline beside small print is a row of its own. */
const isAlike = (one: Box, other: Box): boolean =>
  Math.max(heightOf(one), heightOf(other)) <= 4 * Math.min(heightOf(one), heightOf(other));

/** A row cut where the gaps are wider than those between words. */
function piecesOf(row: Line): readonly Line[] {
  const pieces: Word[][] = [];
  for (const word of row) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece && before && gap(before, word) < 1.5 * heightOf(word.box)) piece.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

const gap = (left: Word, right: Word): number => right.box.left - left.box.right;

/** Each piece goes below the one that stands closest above it. */
function columnsOf(pieces: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const piece of pieces) {
    const column = columns.findLast((each) => isBelow(each.at(-1) ?? [], piece));
    if (column) column.push(piece);
    else columns.push([piece]);
  }
  return columns;
}

function isBelow(above: Line, piece: Line): boolean {
  const [over, under] = [boxOf(above), boxOf(piece)];
  const overlap = Math.min(over.right, under.right) - Math.max(over.left, under.left);
  const isNear = under.top - over.bottom < 1.2 * Math.max(heightOf(over), heightOf(under));
  return (
    isNear &&
    under.top > over.top &&
    overlap > 0.5 * Math.min(over.right - over.left, under.right - under.left)
  );
}

const boxOf = (line: Line): Box => ({
  left: Math.min(...line.map(({ box }) => box.left)),
  top: Math.min(...line.map(({ box }) => box.top)),
  right: Math.max(...line.map(({ box }) => box.right)),
  bottom: Math.max(...line.map(({ box }) => box.bottom)),
});

/** A line within a column, with its end. */
const breakAfter = (line: Line): readonly (Word | null)[] => [...line, null];

/** @param lines words, and null for the end of a line within one of them */
function written(lines: readonly (readonly (Word | null)[])[], between: string): Written {
  let text = "";
  const places: { readonly start: number; readonly end: number; readonly word: Word }[] = [];
  for (const line of lines) {
    let before: Word | null = null;
    for (const word of line) {
      if (word === null) text += "\n";
      else {
        // A wide gap is said, as plain text would: columns of a table stand apart.
        if (before) text += gap(before, word) > 3 * heightOf(word.box) ? "   " : " ";
        places.push({ start: text.length, end: text.length + word.text.length, word });
        text += word.text;
      }
      before = word;
    }
    text += between;
  }
  return {
    text,
    wordsIn: (start, end) =>
      places.filter((place) => place.start < end && place.end > start).map(({ word }) => word),
  };
}
