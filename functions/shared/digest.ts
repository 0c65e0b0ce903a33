/**
 * Keyed digests: how this product refers to what it must not remember. The same value gives the same digest only
 * under the same key and for the same purpose, so that nothing can be linked across purposes or guessed without the
 * key (HMAC-SHA256, RFC 2104).
 */
import { createHmac } from "node:crypto";

type Purpose =
  | "message"
  | "case"
  | "contact"
  | "contact-form"
  | "message-id"
  | "copy"
  | "token"
  | "flood"
  | "cursor"
  | "notice-day";

/** Gives the first 20 bytes of the HMAC: 160 bits, enough that no two values meet. */
export type Digest = (purpose: Purpose, value: string) => Uint8Array;

export const createDigest =
  (secret: Uint8Array): Digest =>
  (purpose, value) =>
    createHmac("sha256", secret).update(`${purpose}\0${value}`, "utf8").digest().subarray(0, 20);

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
