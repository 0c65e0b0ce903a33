/** Looks up the cases that a mail speaks of; `threadOf` decides between them. */
import type { CaseId } from "../cases/model.ts";
import type { MessageStore } from "../cases/ports.ts";
import { type Thread, threadOf } from "../cases/threading.ts";
import type { Treated } from "./treat.ts";

/** Cases that a mail may speak of; a sender can write more, but nobody means more. */
const mostCandidates = 10;

/**
 * A mail whose sender may be forged (DMARC failed) joins nothing.
 * @param subject sanitized, as the summaries have it
 */
export async function findThread(
  { messages }: { readonly messages: MessageStore },
  { keys, receipt }: Treated & { status: "case" },
  subject: string,
): Promise<Thread> {
  const found = new Map<CaseId, "token" | "reference">();
  const note = (caseId: CaseId, how: "token" | "reference") => {
    if (found.size < mostCandidates && !found.has(caseId)) found.set(caseId, how);
  };
  for (const caseId of keys.tokens) note(caseId, "token");
  for (const reference of keys.references) {
    for (const { caseId } of await messages.withMessageId(reference)) note(caseId, "reference");
  }
  const candidates = await Promise.all(
    [...found].map(async ([caseId, how]) => ({ caseId, how, messages: await messages.ofCase(caseId) })),
  );
  return threadOf(candidates, receipt.dmarc === "fail" ? null : keys.contact, subject);
}
