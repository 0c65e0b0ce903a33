/**
 * Sends the notice that a message owes its sender: at most one for each message, whatever is delivered twice, and at
 * most one a day to an address. The claim comes before the sending: if this stops in between, no notice goes out
 * rather than two.
 */
import { contactKey, replyToken } from "../cases/keys.ts";
import type { Instant, Message, MessageKey } from "../cases/model.ts";
import type { ClaimStore, Mailer, MessageStore, OutgoingMail } from "../cases/ports.ts";
import { addTime, localDate } from "../cases/retention.ts";
import { type Digest, hex } from "../shared/digest.ts";
import type { Policy } from "../shared/policy.ts";
import { composeNotice, composeSealedNotice } from "./composeNotice.ts";

export type NotifyDeps = {
  readonly messages: MessageStore;
  readonly claims: ClaimStore;
  readonly mailer: Mailer;
  readonly digest: Digest;
  readonly policy: Policy;
  readonly now: () => Instant;
};

/** A notice later than this tells nobody anything. */
const rememberFor = "PT48H";

/** @throws whatever a port throws: the delivery is to be repeated */
export async function notify(deps: NotifyDeps, key: MessageKey): Promise<void> {
  const message = await deps.messages.find(key);
  if (message?.state !== "live" || message.notice !== "due") return;
  const notice = noticeFor(deps, message);
  if (notice === null) return;
  if (!(await isFirstToday(deps, message, notice.to))) {
    await deps.messages.moveNotice(key, "due", "limited", deps.now());
    return;
  }
  if (!(await deps.messages.moveNotice(key, "due", "claimed", deps.now()))) return;
  await deps.mailer.send(key, notice);
  await deps.messages.moveNotice(key, "claimed", "sent", deps.now());
}

/** Null where the message names nobody to send it to. Only the notice about a held mail has its own address. */
function noticeFor({ digest, policy }: NotifyDeps, message: Message): OutgoingMail | null {
  const token = replyToken(digest, message.caseId);
  if (message.summary !== null) return composeNotice(message, message.summary, token, policy);
  return message.noticeTo === null ? null : composeSealedNotice(message, message.noticeTo, token, policy);
}

async function isFirstToday(
  { claims, digest, now }: NotifyDeps,
  message: Message,
  to: string,
): Promise<boolean> {
  const at = now();
  const contact = message.contactKey ?? contactKey(digest, to);
  const day = hex(digest("notice-day", `${localDate(at)} ${contact}`));
  return (await claims.claim(`notice/${day}`, message.key, at, addTime(at, rememberFor))) === message.key;
}
