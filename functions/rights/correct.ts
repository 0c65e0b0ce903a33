/**
 * Rectification: contact data put right, or a statement of the person beside a message. The mail stays as it came, as it
 * is what was written; what is shown is the correction, and it goes with the message.
 */
import { writeLine } from "../cases/caseLog.ts";
import type { CaseId, Correction, MessageKey } from "../cases/model.ts";
import { isVisible, localDate } from "../cases/retention.ts";
import {
  changedMeanwhile,
  done,
  type Ended,
  type Officer,
  type RightsDeps,
  refused,
  unknown,
} from "./deps.ts";

/** @param seen how many corrections the message had when the officer looked */
export async function correct(
  deps: RightsDeps,
  who: Officer,
  { caseId, key, seen }: { readonly caseId: CaseId; readonly key: MessageKey; readonly seen: number },
  { contact, statement }: Omit<Correction, "at">,
): Promise<Ended<number>> {
  const at = deps.now();
  const message = await deps.messages.find(key);
  if (message === null || message.state !== "live" || message.caseId !== caseId) return unknown;
  if (!isVisible(message, localDate(at))) return unknown;
  if (message.held !== null)
    return refused("This mail is held: nobody has read it, so there is nothing to put right yet.");
  const name = contact && (await deps.scrub(contact.name));
  const email = contact && (await deps.scrub(contact.email));
  const correction: Correction = {
    at,
    contact: contact && { name: name ?? "", email: email ?? "", phones: contact.phones },
    statement: statement && (await deps.scrub(statement)),
  };
  const act = contact === null ? "statement added" : "contact corrected";
  await writeLine(deps, who, act, key, { caseId });
  return (await deps.messages.addCorrection(key, correction, seen)) ? done(seen + 1) : changedMeanwhile;
}
