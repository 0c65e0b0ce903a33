/**
 * A killed reader can't say that it was killed. From the second receive on it leaves a mark before it opens the mail and
 * takes it back when it comes out alive: who finds the mark on the third does not open the mail again. A store that
 * failed meanwhile leaves no mark, and costs nobody his mail.
 */
import type { Instant, MessageKey } from "../cases/model.ts";
import type { ClaimStore } from "../cases/ports.ts";
import { addTime } from "../cases/retention.ts";

type MarkDeps = { readonly claims: ClaimStore; readonly now: () => Instant };

const firstMarked = 2;
const markPeriod = "PT168H";

/** Leaves the mark. False: the mark of a reader that never came back stands there already. */
export async function enter({ claims, now }: MarkDeps, key: MessageKey, receives: number): Promise<boolean> {
  if (receives < firstMarked) return true;
  const at = now();
  return (await claims.claim(`opened/${key}`, `${receives}`, at, addTime(at, markPeriod))) === `${receives}`;
}

/** Takes the mark back. */
export async function leave({ claims }: MarkDeps, key: MessageKey, receives: number): Promise<void> {
  if (receives >= firstMarked) await claims.release(`opened/${key}`, `${receives}`);
}
