/**
 * Takes one mail from the raw store to a message in a case. Delivered at least once and perhaps twice at a time; after
 * any number of tries, stopped at any point, there is one message, or one tombstone, or one entry in the account that
 * says why there is neither. The order of writes is what makes it so:
 *   (a) known already? then only finish; (b) body under an attempt of its own; (c) head of the case;
 *   (d) commit: put the message if its key is free; (e) account, delete the raw mail, or queue its pictures;
 *   (f) queue the notice.
 */
import { caseIdOf, messageKey, sesIdOf } from "../cases/keys.ts";
import type { Body, Instant, Message, MessageKey, Outcome } from "../cases/model.ts";
import type {
  Account,
  BodyStore,
  CaseStore,
  ClaimStore,
  MessageStore,
  Queue,
  RawStore,
} from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import { readReceipt } from "../mail/receipt.ts";
import type { Digest } from "../shared/digest.ts";
import type { Policy } from "../shared/policy.ts";
import { firstOf } from "./copies.ts";
import { findThread } from "./findThread.ts";
import { blankMessage, heldMessage } from "./newMessage.ts";
import { noticeIsOwed } from "./notice.ts";
import { hasPicturesWaiting, withPicturesWaiting } from "./pictures.ts";
import { enter, leave } from "./readerMark.ts";
import { summarize } from "./summary.ts";
import type { Treated } from "./treat.ts";

export type IntakeDeps = {
  readonly raws: RawStore;
  readonly bodies: BodyStore;
  readonly cases: CaseStore;
  readonly messages: MessageStore;
  readonly claims: ClaimStore;
  readonly account: Account;
  readonly notices: Queue;
  /** Takes raw keys whose message is committed and whose pictures wait. */
  readonly pictures: Queue;
  readonly treat: (raw: Uint8Array) => Promise<Treated>;
  readonly digest: Digest;
  readonly policy: Policy;
  readonly now: () => Instant;
  /** A fresh random name for a body. */
  readonly newAttempt: () => string;
};

export type Delivery = {
  /** `inbound/<profile>/<SES id>`. */
  readonly rawKey: string;
  /** 1 on the first delivery. */
  readonly receives: number;
};

/**
 * @returns how the mail ended; null when it is gone already, because an earlier delivery finished with it
 * @throws whatever a port throws: the delivery is to be repeated
 */
export async function takeIn(deps: IntakeDeps, { rawKey, receives }: Delivery): Promise<Outcome | null> {
  const key = messageKey(deps.digest, sesIdOf(rawKey));
  const known = await deps.messages.find(key);
  if (known?.state === "deleted") return bar(deps, rawKey);
  if (known) return finish(deps, rawKey, known);

  const storedAt = await deps.raws.storedAt(rawKey);
  if (storedAt === null) return null;
  if (!(await enter(deps, key, receives))) {
    return commit(deps, rawKey, heldMessage(deps, key, storedAt, "reader-stopped"), null);
  }
  const raw = await deps.raws.read(rawKey);
  if (raw === null) return null;

  const receipt = readReceipt(raw);
  const receivedAt = receipt.receivedAt ?? storedAt;
  const day = localDate(receivedAt);
  if (receipt.virus === "FAIL") return settle(deps, rawKey, key, "refused", day);
  const treated = await deps.treat(raw);
  await leave(deps, key, receives);
  if (treated.status === "held")
    return commit(deps, rawKey, heldMessage(deps, key, receivedAt, treated.reason), null);

  const twin = await firstOf(deps, key, treated.keys);
  if (twin !== null) return settle(deps, rawKey, key, twin, day);
  const spam = receipt.spam === "FAIL";
  const body = withPicturesWaiting(treated.body);
  const summary = summarize(body);
  const thread = spam ? { join: null, mentions: null } : await findThread(deps, treated, summary.subject);
  const attempt = deps.newAttempt();
  const message: Message = {
    ...blankMessage(deps, key, receivedAt, spam ? "spam" : "general"),
    caseId: thread.join ?? caseIdOf(deps.digest, key),
    attempt,
    beingRead: hasPicturesWaiting(body),
    summary,
    contactKey: treated.keys.contact,
    messageIdKey: treated.keys.messageId,
    automated: treated.automated,
    mentions: thread.mentions,
    notice: noticeIsOwed(treated, deps.policy) ? "due" : "none",
  };
  return commit(deps, rawKey, message, body);
}

/** Steps (b) to (d). Whoever loses the race for the key takes his own body back and finishes what the other began. */
async function commit(
  deps: IntakeDeps,
  rawKey: string,
  message: Message,
  body: Body | null,
): Promise<Outcome | null> {
  const { key, attempt } = message;
  if (attempt !== null && body !== null) await deps.bodies.put(key, attempt, body);
  const status = message.held ? "held" : message.retention.class === "spam" ? "spam" : "open";
  const head = { id: message.caseId, status, assignee: null, latestAt: message.receivedAt } as const;
  await deps.cases.upsert(head, !message.automated);
  if (await deps.messages.commitOnce(message)) return finish(deps, rawKey, message);
  // "The key is taken" may also be the echo of our own put, sent twice by a client that lost the first answer.
  const winner = await deps.messages.find(key);
  const lost = winner?.state === "deleted" || winner?.attempt !== attempt;
  if (attempt !== null && lost) await deps.bodies.delete(key, attempt);
  if (winner?.state === "deleted") return bar(deps, rawKey);
  return winner && finish(deps, rawKey, winner);
}

/** Steps (e) and (f) for a committed message, as often as it takes. A held mail stays in the raw store for now. */
async function finish(deps: IntakeDeps, rawKey: string, message: Message): Promise<Outcome> {
  const first = message.caseId === caseIdOf(deps.digest, message.key);
  const outcome: Outcome = message.held ? "held" : first ? "new" : "joined";
  await deps.account.record(localDate(message.receivedAt), message.key, outcome);
  if (message.beingRead) await deps.pictures.send(rawKey);
  else if (!message.held) await deps.raws.delete(rawKey);
  if (message.notice === "due") await deps.notices.send(message.key);
  return outcome;
}

/** The end of a mail that becomes no message: written to the account first, so that it can't vanish unaccounted. */
async function settle(
  deps: IntakeDeps,
  rawKey: string,
  key: MessageKey,
  outcome: "barred" | "refused" | "copy",
  day: string,
): Promise<Outcome> {
  await deps.account.record(day, key, outcome);
  await deps.raws.delete(rawKey);
  return outcome;
}

/** A mail that was erased and comes again under its own key: it is in the account already, and nothing comes back. */
async function bar(deps: IntakeDeps, rawKey: string): Promise<Outcome> {
  await deps.raws.delete(rawKey);
  return "barred";
}
