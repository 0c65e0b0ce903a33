/**
 * Bounded repetition of what somebody else's write may spoil: read, decide, write under the condition that nothing has
 * changed. Each try waits a little longer than the one before, at random, so that rivals don't meet again.
 */
import { StoreError } from "../storeError.ts";

const mostTries = 8;
const firstPauseMs = 20;

/**
 * Tries until an answer comes; `undefined` asks for another try.
 * @throws a StoreError about `what` after eight tries: the caller's delivery is to be repeated
 */
export async function tried<T>(
  pause: (ms: number) => Promise<void>,
  what: string,
  attempt: () => Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) await pause(firstPauseMs * 2 ** tries * (0.5 + Math.random() / 2));
    const answer = await attempt();
    if (answer !== undefined) return answer;
  }
  throw new StoreError(`${what} did not come to rest in ${mostTries} tries. Try again.`);
}
