/**
 * What was handed to whom outside the company, on which basis and by whose approval: what Art. 15(1)(c) and 19 oblige the
 * company to know. It never holds what was handed out, only what it was, in scrubbed words.
 */
import type { LocalDate } from "./model.ts";

export const recipientKinds = ["authority", "court", "processor", "recipient"] as const;

export type Disclosure = {
  readonly on: LocalDate;
  readonly recipientKind: (typeof recipientKinds)[number];
  readonly recipient: string;
  readonly what: string;
  readonly basis: string;
  readonly approvedBy: string;
};
