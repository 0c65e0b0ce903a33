/** The same mail once more, under another SES id: see `identityOf` in treat.ts for what makes two mails the same. */
import type { Instant, MessageKey } from "../cases/model.ts";
import type { ClaimStore, MessageStore } from "../cases/ports.ts";
import { addTime } from "../cases/retention.ts";
import type { MailKeys } from "./treat.ts";

type CopyDeps = {
  readonly claims: ClaimStore;
  readonly messages: MessageStore;
  readonly now: () => Instant;
};

/** The same mail within this time is a copy. */
const copyPeriod = "PT168H";
/** Copies noted on one message. */
const mostCopies = 1000;

/**
 * Was this mail here before? Then it is noted on the first one ("copy"), or barred with it; null for a mail of its own.
 * @throws while the first one is still being taken in: this one has to wait
 */
export async function firstOf(
  deps: CopyDeps,
  key: MessageKey,
  keys: MailKeys,
): Promise<"copy" | "barred" | null> {
  const now = deps.now();
  const owner = await deps.claims.claim(`copy/${keys.copy}`, key, now, addTime(now, copyPeriod));
  if (owner === key) return null;
  const first = await deps.messages.find(owner);
  if (first === null)
    throw new Error("An equal mail is being taken in right now; this one has to wait for it.");
  if (first.state !== "live") return "barred";
  if (first.held) return null;
  // The item may not grow without end; a sender who repeats himself that often is not counted further.
  if (first.copies.length >= mostCopies) return "copy";
  return (await deps.messages.addCopy(owner, key)) ? "copy" : "barred";
}
