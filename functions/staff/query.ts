/** The filters of the list as they come in a URL, checked against the contract, refused with a sentence. */

import { requestKinds, statuses } from "../cases/model.ts";
import { categories } from "../scrub/categories.ts";
import { type ListQuery, listQuery } from "./contract.ts";

/** Said when the filter of this name can't be used. What was asked for is not repeated: it may be a person's address. */
const sentences: Readonly<Record<string, string>> = {
  status: `"status" is one of ${statuses.join(", ")}. Without it all cases but spam are listed.`,
  category: `"category" is one of ${categories.join(", ")} or sensitive.`,
  request: `"request" is one of ${requestKinds.join(", ")}.`,
  contact: '"contact" is the whole mail address of the sender.',
  limit: '"limit" is a whole number from 1 to 100.',
  cursor: '"cursor" is the "next" of the page before, unchanged.',
};

const unknownFilter = `The list knows these filters and no others: ${Object.keys(sentences).join(", ")}.`;

/** The query, or the sentence that says what is wrong with it. */
export function readQuery(given: unknown): { readonly query: ListQuery } | { readonly sentence: string } {
  const parsed = listQuery.safeParse(given);
  if (parsed.success) return { query: parsed.data };
  const filter = parsed.error.issues[0]?.path[0];
  return { sentence: (typeof filter === "string" ? sentences[filter] : undefined) ?? unknownFilter };
}
