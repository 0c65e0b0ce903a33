/**
 * Keys and numbers, all derived from keyed digests: no counters, nothing guessable, nothing that says who wrote.
 */
import { type Digest, hex } from "../shared/digest.ts";
import type { CaseId, MessageKey } from "./model.ts";

/** Crockford's base32 without its vowels, so that no number spells a word. */
const letters = "0123456789BCDFGHJKMNPQRSTVWXYZ";

/** The identity of a mail is the id that SES gave it. */
export const messageKey = (digest: Digest, sesId: string): MessageKey => hex(digest("message", sesId));

/** The last segment of a raw key, `inbound/<profile>/<SES id>`: SES names the object after the id that it gave the mail. */
export const sesIdOf = (rawKey: string): string => rawKey.slice(rawKey.lastIndexOf("/") + 1);

/** A case is called after its first message, so that every attempt to create it makes the same one. */
export const caseIdOf = (digest: Digest, firstMessage: MessageKey): CaseId =>
  spell(digest("case", firstMessage), 16);

/**
 * The number that people say: the first six letters of the id. Two cases may share a number (one in 729 million pairs),
 * never an id.
 */
export const numberOf = (id: CaseId): string => id.slice(0, 6);

/** Addresses are compared without regard to case: nobody runs two mailboxes that differ only in it. */
export const contactKey = (digest: Digest, email: string): string =>
  hex(digest("contact", email.trim().toLowerCase()));

export const messageIdKey = (digest: Digest, messageId: string): string =>
  hex(digest("message-id", messageId));

/** What makes a reply address or a Message-ID of ours unguessable: the case and a digest that only we can make. */
export const replyToken = (digest: Digest, id: CaseId): string =>
  `${id}${spell(digest("token", id), 16)}`.toLowerCase();

const tokenPattern = /[0-9bcdfghjkmnpqrstvwxyz]{32}/g;

/** The case that a token in this address or Message-ID speaks of; null when it holds none of ours. */
export function caseOfToken(digest: Digest, text: string): CaseId | null {
  for (const [candidate] of text.toLowerCase().matchAll(tokenPattern)) {
    const id = candidate.slice(0, 16).toUpperCase();
    if (replyToken(digest, id) === candidate) return id;
  }
  return null;
}

/** The Message-ID of a notice: what it is about can be told from an answer to it, by us alone. */
export const noticeId = (key: MessageKey, token: string, domain: string): string =>
  `notice.${key.slice(0, noticeKeyLength)}.${token}@${domain}`;

const noticeKeyLength = 16;

/** How the key begins of the message that a notice with this Message-ID was about; null where it is none. */
export const messageOfNotice = (messageId: string): MessageKey | null =>
  /\bnotice\.([0-9a-f]{16})\.[0-9a-z]{32}@/i.exec(messageId)?.[1]?.toLowerCase() ?? null;

/** One letter a byte. Bytes are reduced modulo 30: a small bias, no matter for names. */
const spell = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => letters.charAt(byte % letters.length)).join("");
