/**
 * What a machine tells about one of our messages: noted on that message, and nothing else of the mail is kept. It is
 * found by what only such a mail can know: the token of a case in the address or the Message-ID of our notice, or the
 * Message-ID of a mail that we have. One that fits none, or whose message is gone, is dropped.
 */
import type { Instant, Message, MessageKey } from "../cases/model.ts";
import type { MessageStore } from "../cases/ports.ts";
import type { EventFound } from "./treat.ts";

/** A machine quotes the mail that it answers; who quotes more is after something else. */
const mostLookups = 10;

/**
 * Doing it twice is doing it once.
 * @param key of the mail that tells it
 */
export async function noteEvent(
  { messages }: { readonly messages: MessageStore },
  key: MessageKey,
  at: Instant,
  event: EventFound,
): Promise<void> {
  const { kind } = event;
  if (kind === "delivery-note") return;
  const message = await messageOf(messages, event);
  if (message !== null) await messages.addEvent(message.key, { id: key, kind, at });
}

async function messageOf(
  messages: MessageStore,
  { tokens, notices, references }: EventFound,
): Promise<Message | null> {
  for (const caseId of tokens.slice(0, mostLookups)) {
    const live = (await messages.ofCase(caseId)).filter((one): one is Message => one.state === "live");
    const told = live.find(({ key }) => notices.some((start) => key.startsWith(start)));
    const latest = told ?? live.at(-1);
    if (latest) return latest;
  }
  for (const reference of references.slice(0, mostLookups)) {
    const known = (await messages.withMessageId(reference)).find(({ state }) => state === "live");
    if (known) return known;
  }
  return null;
}
