/**
 * Cursors are opaque to who uses them and signed by us: a page begins only where one of our own pages ended, and only
 * in the same list (same filters). Nothing in them is secret; the signature keeps made-up positions away from stores.
 */
import { timingSafeEqual } from "node:crypto";
import type { Digest } from "../shared/digest.ts";

/**
 * @param scope what the list was asked for; a cursor of one scope is none in another
 * @param position where the next page begins, in the words of whoever lists
 */
export const sealCursor = (digest: Digest, scope: string, position: string): string =>
  `${Buffer.from(position, "utf8").toString("base64url")}.${signature(digest, scope, position).toString("base64url")}`;

/** The position, or null when this cursor was not made here for this scope. */
export function openCursor(digest: Digest, scope: string, cursor: string): string | null {
  const [encoded, signed, ...rest] = cursor.split(".");
  if (encoded === undefined || signed === undefined || rest.length > 0) return null;
  const position = Buffer.from(encoded, "base64url").toString("utf8");
  const expected = signature(digest, scope, position);
  const given = Buffer.from(signed, "base64url");
  return given.length === expected.length && timingSafeEqual(given, expected) ? position : null;
}

const signature = (digest: Digest, scope: string, position: string): Buffer =>
  Buffer.from(digest("cursor", JSON.stringify([scope, position])));
