/** What staff write down about a case for each other. Scrubbed like a mail; a note goes a period after it was written. */
import type { Removal } from "../scrub/types.ts";
import type { Instant } from "./model.ts";

export type Note = {
  readonly at: Instant;
  readonly who: string;
  readonly text: string;
  readonly removed: readonly Removal[];
};

/** UTF-16 units. A note is a remark, not a file. */
export const longestNote = 5000;
