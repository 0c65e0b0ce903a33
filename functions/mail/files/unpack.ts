/**
 * The only place that inflates anything. The limit goes to zlib itself, which stops when it is passed; sizes that a
 * file claims are never believed.
 */
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { Budget } from "./budget.ts";
import { Withheld } from "./withheld.ts";

const unpackers = { raw: inflateRawSync, zlib: inflateSync, gzip: gunzipSync } as const;

/**
 * Inflates `bytes` and counts the result.
 * @param most bytes that this one result may have
 * @throws Withheld "unpacks-too-large" at the limit, "attachment-unreadable" when it is damaged or cut off
 */
export function inflate(
  bytes: Uint8Array,
  format: keyof typeof unpackers,
  budget: Budget,
  most = Number.POSITIVE_INFINITY,
): Buffer {
  const limit = Math.min(budget.bytesLeft(), most);
  let unpacked: Buffer;
  try {
    unpacked = unpackers[format](bytes, { maxOutputLength: limit });
  } catch (error) {
    if (!isTooLarge(error)) throw new Withheld("attachment-unreadable");
    // What was unpacked for nothing counts too: a hundred bombs are not to cost a hundred times the limit.
    if (limit !== most) budget.unpacked(limit);
    throw new Withheld("unpacks-too-large");
  }
  budget.unpacked(unpacked.length);
  return unpacked;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
