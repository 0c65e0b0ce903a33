/**
 * `npm run retry-held`: reads the held mails of the local inbox again with today's engine, beside a running `npm start`
 * too. Says how many could be read. Exit code 0; 2 when there is no inbox.
 */
import { everyItem } from "../functions/cases/everyItem.ts";
import { messageKey, sesIdOf } from "../functions/cases/keys.ts";
import { startReader } from "../functions/intake/reader.ts";
import { retryHeld } from "../functions/intake/retry.ts";
import { createDigest } from "../functions/shared/digest.ts";
import { now } from "../functions/shared/random.ts";
import { assemble } from "../local/assemble.ts";
import { openInbox } from "../local/openInbox.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand } from "../local/sentence.ts";

await runCommand(async () => {
  const policy = await loadPolicy();
  const stores = openInbox();
  const reader = await startReader({ policy: policy.scrub, secret: stores.secret });
  try {
    const { intake } = assemble(stores, policy, reader.treat, () => {});
    const digest = createDigest(stores.secret);
    let [read, events, held] = [0, 0, 0];
    for await (const rawKey of everyItem((next) => stores.raw.storedBefore(now(), next))) {
      const message = await stores.messages.find(messageKey(digest, sesIdOf(rawKey)));
      if (message?.state !== "live" || message.held === null) continue;
      const outcome = await retryHeld(intake, rawKey, message);
      if (outcome === "held") held += 1;
      else if (outcome === "event") events += 1;
      else if (outcome !== null) read += 1;
    }
    console.log(`${read} held mails could be read, ${events} became events, ${held} stay held.`);
  } finally {
    await reader.close();
    stores.close();
  }
});
