/**
 * Which case a mail belongs to. A mail joins a case only if its sender is in it already and it brings something that a
 * stranger can't guess: a token of ours, or a reference to a message of the case under the same subject. In all other
 * situations it begins a case of its own, which mentions the one it spoke of. Numbers in subjects prove nothing.
 */
import type { CaseId, Message, Tombstone } from "./model.ts";

/** A case that the mail speaks of, with what is left of it. `how` tells what led there. */
export type Candidate = {
  readonly caseId: CaseId;
  readonly how: "token" | "reference";
  readonly messages: readonly (Message | Tombstone)[];
};

export type Thread = { readonly join: CaseId | null; readonly mentions: CaseId | null };

/**
 * Decides between the candidates, best first.
 * @param sender the contact key of the sender; null when unknown: an unknown sender joins nothing
 * @param subject sanitized, as written
 */
export function threadOf(candidates: readonly Candidate[], sender: string | null, subject: string): Thread {
  for (const { caseId, how, messages } of candidates) {
    const live = messages.filter((message): message is Message => message.state === "live");
    if (sender === null || !live.some(({ contactKey }) => contactKey === sender)) continue;
    if (
      how === "token" ||
      live.some(({ summary }) => summary !== null && sameTopic(summary.subject, subject))
    ) {
      return { join: caseId, mentions: null };
    }
  }
  return { join: null, mentions: candidates[0]?.caseId ?? null };
}

/** What mail programs put before a subject when answering or forwarding, in the languages of our senders. */
const answerPrefix = /^(?:re|sv|vs|vb|fw|fwd|videresendt|aw|wg|antw)(?:\[\d{1,3}\])?\s{0,3}:\s{0,9}/i;

/** Subjects are kept cut (intake/summary.ts), so they are compared by less than what any prefix can push out. */
const comparedLength = 200;

/** The subject without answer and forward prefixes, in lower case; its beginning where it is long. */
export function topicOf(subject: string): string {
  let rest = subject.trim();
  while (answerPrefix.test(rest)) rest = rest.replace(answerPrefix, "");
  return rest.trim().toLowerCase().slice(0, comparedLength);
}

const sameTopic = (one: string, other: string): boolean => topicOf(one) === topicOf(other);
