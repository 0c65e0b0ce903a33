/**
 * The leaves of a mail with what their headers say and, of those that may be text, the bytes behind their transfer
 * encoding. What is no text goes without, as nobody reads it yet.
 */
import { mayBeText } from "./attachments.ts";
import { bytesOf } from "./leafBytes.ts";
import type { Leaf } from "./leafText.ts";
import { readPartHeader } from "./parser.ts";
import { leavesOf, type Part } from "./parts.ts";

/** @param root the whole mail */
export const readLeaves = (root: Part): ReadonlyMap<Part, Leaf> =>
  new Map(leavesOf(root).map((part) => [part, leafOf(part)]));

const nothingYet = { bytes: Buffer.alloc(0), sound: true } as const;

const leafOf = (part: Part): Leaf => ({
  ...part,
  header: readPartHeader(part.headers),
  ...(mayBeText(part.type) ? bytesOf(part) : nothingYet),
});
