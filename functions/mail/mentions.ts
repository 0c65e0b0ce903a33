/**
 * What an automatic mail quotes of the mail that it is about: Message-IDs and addresses, wherever they stand, as bounces
 * bring the header of what came back in many forms. They only serve to find the message, by keys.
 */
import { allValues, type HeaderLine } from "./headers.ts";
import type { Mentions } from "./types.ts";

/** Headers of what came back stand in the first part of a mail, or are all there is. */
const longestText = 1_000_000;
const most = { ids: 20, addresses: 200 } as const;

const idLine =
  /^[> \t]{0,20}(?:original-)?(?:message-id|in-reply-to|references)[ \t]{0,20}:((?:[^\n]|\n[> \t]+<){0,4000})/gim;
const address = /[^\s<>()"',;:[\]]{1,250}@[^\s<>()"',;:[\]]{1,250}/g;

/** @param texts of the mail, raw and decoded */
export function mentionsIn(texts: readonly string[], headers: readonly HeaderLine[]): Mentions {
  const own = allValues(headers, "message-id").join(" ");
  const ids = new Set<string>();
  const addresses = new Set<string>();
  for (const text of texts.map((one) => one.slice(0, longestText).replace(/\r/g, ""))) {
    for (const [, value = ""] of text.matchAll(idLine))
      for (const [, id = ""] of value.matchAll(/<([^<>\s]{1,500})>/g))
        if (ids.size < most.ids && !own.includes(id)) ids.add(id);
    for (const [found] of text.matchAll(address)) if (addresses.size < most.addresses) addresses.add(found);
  }
  return { ids: [...ids], addresses: [...addresses] };
}
