/**
 * Reads a held mail again: by itself when a newer engine runs, or because somebody asks. What is read takes the place of
 * the held message under the same key and in the same case, with the date of deletion that was fixed at receipt; what
 * still can't be read stays held, and says which engine tried last. Stopped anywhere, the mail is held or read, never
 * both.
 */
import type { Message, Outcome } from "../cases/model.ts";
import type { BodyStore, CaseStore, MessageStore } from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import { engineVersion } from "../scrub/version.ts";
import type { Policy } from "../shared/policy.ts";
import { noteEvent } from "./event.ts";
import { findThread } from "./findThread.ts";
import { type FinishDeps, finish } from "./finish.ts";
import { readMessage } from "./newMessage.ts";
import { withPicturesWaiting } from "./pictures.ts";
import type { EventFound, Treated } from "./treat.ts";

export type RetryDeps = FinishDeps & {
  readonly bodies: BodyStore;
  readonly cases: CaseStore;
  readonly messages: MessageStore;
  readonly treat: (raw: Uint8Array) => Promise<Treated>;
  readonly policy: Policy;
  readonly newAttempt: () => string;
};

/** A mail that an older engine held. Not after two deliveries that failed: this engine may be what stops the reader. */
export const isForRetry = (message: Message, receives: number): boolean =>
  message.state === "live" &&
  message.held !== null &&
  message.engineVersion !== engineVersion &&
  receives <= mostReceives;

const mostReceives = 2;

/**
 * @param held the message that stands there now
 * @returns how the mail ended; null when its raw mail or its place is gone
 * @throws whatever a port throws
 */
export async function retryHeld(deps: RetryDeps, rawKey: string, held: Message): Promise<Outcome | null> {
  const raw = await deps.raws.read(rawKey);
  if (raw === null) return null;
  const treated = await deps.treat(raw);
  if (treated.status === "held") {
    const still: Message = {
      ...held,
      held: treated.reason,
      policyVersion: deps.policy.version,
      engineVersion,
    };
    return (await deps.messages.replaceHeld(still)) ? finish(deps, rawKey, still) : null;
  }
  if (treated.event !== null) return toEvent(deps, rawKey, held, treated.event);
  const body = withPicturesWaiting(treated.body);
  const spam = treated.receipt.spam === "FAIL";
  // A case that staff have seen keeps its number, so it only mentions the case that it would have joined.
  const { join, mentions } = await findThread(deps, treated, body.subject);
  const message = readMessage(deps, held, { treated, body, mentions: spam ? null : (join ?? mentions) });
  await deps.bodies.put(message.key, message.attempt, body);
  await deps.cases.release(held.caseId, spam ? "spam" : "open");
  if (await deps.messages.replaceHeld(message)) return finish(deps, rawKey, message);
  await deps.bodies.delete(message.key, message.attempt);
  return null;
}

/**
 * What was held turns out to be no letter: it is noted on the message that it tells about, and the place where it stood
 * goes with the next cleanup, which proves it as for every other. Under a hold it stays as it is.
 */
async function toEvent(
  deps: RetryDeps,
  rawKey: string,
  { key, receivedAt }: Message,
  event: EventFound,
): Promise<Outcome | null> {
  await noteEvent(deps, key, receivedAt, event);
  if (!(await deps.messages.claimForErasure(key, eventRule))) return null;
  await deps.account.record(localDate(receivedAt), key, "event");
  await deps.raws.delete(rawKey);
  return "event";
}

/** The rule by which such a message goes, as receipts tell it. */
const eventRule = "event";
