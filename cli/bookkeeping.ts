/**
 * `npm run bookkeeping -- MESSAGE REASON`: keeps one message of the local inbox as bookkeeping material, until five years
 * after the end of the accounting year in which it came. MESSAGE is its id, as the API shows it. Exit code 0; 1 when it is
 * not kept longer than it was, 2 for bad usage.
 */
import { keepForBookkeeping } from "../functions/cases/bookkeeping.ts";
import { scrub } from "../functions/scrub/scrub.ts";
import { now } from "../functions/shared/random.ts";
import { openInbox } from "../local/openInbox.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand, UsageError } from "../local/sentence.ts";

await runCommand(async () => {
  const [key = "", reason = "", ...more] = process.argv.slice(2);
  if (!/^[0-9a-f]{40}$/.test(key) || reason.trim().length < 5 || more.length > 0) {
    throw new UsageError(
      'Usage: npm run bookkeeping -- MESSAGE REASON   (the id of a message, and why in quotes, e.g. "Faktura 4711")',
    );
  }
  const policy = await loadPolicy();
  const { messages, close } = openInbox();
  try {
    const until = await keepForBookkeeping({ messages, policy, now }, key, scrub(reason, policy.scrub).text);
    if (until === null) {
      throw new UsageError(
        "There is no message under this id that may still be read, or it is kept as long already.",
        1,
      );
    }
    console.log(`Kept until ${until}.`);
  } finally {
    close();
  }
});
