/**
 * Paging by position: a page names the sort columns of its last row, and the next one begins behind them. Rows that
 * come or go between two pages neither shift the others nor show twice, as they would with OFFSET.
 */
import type { Page } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";

/** The sort columns of a row, the last of them unique. */
export type Position = readonly string[];

/** Sorts behind every time and every date: the start of a listing with the newest first. */
export const behindAllTimes = "~";

/** Where to go on: what the token says, else `start`. Throws on a token that this listing never gave. */
export function positionOf(next: string | undefined, start: Position): Position {
  if (next === undefined) return start;
  const position = parsed(Buffer.from(next, "base64url").toString("utf8"));
  if (position?.length !== start.length) {
    throw new StoreError("The token of this page is not one of this listing. Begin again without it.");
  }
  return position;
}

/** Makes a page out of the first `size` rows; a row more than that says that there is another page. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  size: number,
  position: (row: Row) => Position,
  item: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const items = shown.map(item);
  if (rows.length <= size || last === undefined) return { items };
  return { items, next: Buffer.from(JSON.stringify(position(last)), "utf8").toString("base64url") };
}

function parsed(token: string): Position | null {
  try {
    const position: unknown = JSON.parse(token);
    return Array.isArray(position) && position.every((part) => typeof part === "string") ? position : null;
  } catch {
    return null;
  }
}
