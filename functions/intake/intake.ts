/**
 * Takes one mail from the raw store to a message in a case. Delivered at least once and perhaps twice at a time; after
 * any number of tries, stopped at any point, there is one message, or one tombstone, or one entry in the account that
 * says why there is neither. The order of writes is what makes it so:
 *   (a) known already? then only finish; (b) body under an attempt of its own; (c) head of the case;
 *   (d) commit: put the message if its key is free; (e) account, delete the raw mail, or queue its pictures;
 *   (f) queue the notice.
 */
import { messageKey, sesIdOf } from "../cases/keys.ts";
import type { Body, Instant, Message, MessageKey, Outcome } from "../cases/model.ts";
import type { BodyStore, CaseStore, ClaimStore, MessageStore } from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import { readReceipt } from "../mail/receipt.ts";
import type { Policy } from "../shared/policy.ts";
import { firstOf } from "./copies.ts";
import { noteEvent } from "./event.ts";
import { findThread } from "./findThread.ts";
import { type FinishDeps, finish } from "./finish.ts";
import { type FloodDeps, floodCase } from "./flood.ts";
import { blankMessage, heldMessage, readMessage } from "./newMessage.ts";
import { noticeToSealed } from "./notice.ts";
import { withPicturesWaiting } from "./pictures.ts";
import { enter, leave } from "./readerMark.ts";
import { isForRetry, retryHeld } from "./retry.ts";
import type { Treated } from "./treat.ts";

export type IntakeDeps = FinishDeps &
  FloodDeps & {
    readonly bodies: BodyStore;
    readonly cases: CaseStore;
    readonly messages: MessageStore;
    readonly claims: ClaimStore;
    readonly treat: (raw: Uint8Array) => Promise<Treated>;
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
  if (known?.state === "deleted" || known?.state === "deleting") return bar(deps, rawKey);
  if (known)
    return isForRetry(known, receives) ? retryHeld(deps, rawKey, known) : finish(deps, rawKey, known);

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
  if (treated.status === "held") {
    const held = heldMessage(deps, key, receivedAt, treated.reason);
    return commit(deps, rawKey, { ...held, ...noticeToSealed(treated, deps.policy) }, null);
  }
  if (treated.event !== null) {
    await noteEvent(deps, key, receivedAt, treated.event);
    return settle(deps, rawKey, key, "event", day);
  }

  const twin = await firstOf(deps, key, treated.keys);
  if (twin !== null) return settle(deps, rawKey, key, twin, day);
  const spam = receipt.spam === "FAIL";
  const body = withPicturesWaiting(treated.body);
  const blank = blankMessage(deps, key, receivedAt, spam ? "spam" : "general");
  // The count is of attempts: a mail that is tried again counts again, which only makes a flood be seen sooner.
  const flood = spam ? null : await floodCase(deps, body.contact.email, blank.caseId);
  const thread =
    spam || flood !== null ? { join: flood, mentions: null } : await findThread(deps, treated, body.subject);
  const own = { ...blank, caseId: thread.join ?? blank.caseId };
  const message = readMessage(deps, own, { treated, body, mentions: thread.mentions });
  return commit(deps, rawKey, flood === null ? message : { ...message, notice: "none" }, body);
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

/** The end of a mail that becomes no message: written to the account first, so that it can't vanish unaccounted. */
async function settle(
  deps: IntakeDeps,
  rawKey: string,
  key: MessageKey,
  outcome: "barred" | "refused" | "copy" | "event",
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
