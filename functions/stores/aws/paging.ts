/**
 * Pages of listings that run over one or more lists of an index, merged in order. A page names where its last entry
 * stood and the next one begins behind that, so that what comes, goes or moves between two pages shifts nothing.
 */
import { StoreError } from "../storeError.ts";
import type { Table } from "./items.ts";
import { type Entry, entriesOf } from "./queries.ts";
import type { IndexName } from "./table.ts";

type Listing = {
  /** Stands in the token: one of another listing is refused. */
  readonly name: string;
  readonly index: IndexName;
  readonly partitions: readonly string[];
  readonly upTo?: string;
  readonly newestFirst?: boolean;
};

/** Where to go on: what the token says, undefined for the beginning. Throws on a token that this listing never gave. */
export function positionOf(listing: string, next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  const [name, at] = parsed(Buffer.from(next, "base64url").toString("utf8"));
  if (name === listing && typeof at === "string" && at !== "") return at;
  throw new StoreError("The token of this page is not one of this listing. Begin again without it.");
}

/** The token of a page whose last entry stood at `at`. */
export const tokenOf = (listing: string, at: string): string =>
  Buffer.from(JSON.stringify([listing, at]), "utf8").toString("base64url");

/** The entries of one page behind `position`, and the token of the next one where there is more. */
export async function pageOfEntries(
  table: Table,
  { name, index, partitions, upTo, newestFirst = false }: Listing,
  position: string | undefined,
  size: number,
): Promise<{ readonly entries: readonly Entry[]; readonly next?: string }> {
  const bounds = newestFirst
    ? { ...(position && { upTo: position }) }
    : { ...(position && { from: position }), ...(upTo && { upTo }) };
  // Any one list may have the whole page. The position itself is within the bounds, and one more tells that there is more.
  const lists = await Promise.all(
    partitions.map((partition) => entriesOf(table, { index, partition, newestFirst, ...bounds }, size + 2)),
  );
  const sign = newestFirst ? -1 : 1;
  const behind = lists
    .flat()
    .filter(({ at }) => at !== position)
    .sort((a, b) => sign * compare(a.at, b.at));
  const entries = behind.slice(0, size);
  const last = entries.at(-1);
  return behind.length > size && last ? { entries, next: tokenOf(name, last.at) } : { entries };
}

/** As DynamoDB sorts: by bytes of UTF-8, which for our ASCII keys is by code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function parsed(token: string): readonly unknown[] {
  try {
    const position: unknown = JSON.parse(token);
    return Array.isArray(position) ? position : [];
  } catch {
    return [];
  }
}
