/**
 * Keeping one message as bookkeeping material, by hand and with a reason: it goes five years after the end of the
 * accounting year in which it came, not a year after it came. What is due already is due: nothing is kept that people
 * were told is gone.
 */
import type { LocalDate, MessageKey } from "./model.ts";
import type { MessageStore } from "./ports.ts";
import { asBookkeeping, isVisible, localDate, type RetentionPolicy } from "./retention.ts";

export type BookkeepingDeps = {
  readonly messages: MessageStore;
  readonly policy: RetentionPolicy;
  readonly now: () => string;
};

/**
 * @param reason scrubbed
 * @returns the day on which it goes now; null where there is no message that may still be read, or it is kept as long
 * already
 */
export async function keepForBookkeeping(
  { messages, policy, now }: BookkeepingDeps,
  key: MessageKey,
  reason: string,
): Promise<LocalDate | null> {
  const today = localDate(now());
  const message = await messages.find(key);
  if (message === null || message.state === "deleted" || !isVisible(message, today)) return null;
  const retention = asBookkeeping(message, policy, { reason, today });
  if (retention === null) return null;
  const changed = await messages.changeRetention(key, message.retention.deleteOn, retention);
  return changed ? retention.deleteOn : null;
}
