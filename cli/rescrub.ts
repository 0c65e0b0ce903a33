/**
 * `npm run rescrub`: today's engine and policy over what the local inbox has stored, beside a running `npm start` too. It
 * can only remove more; stopped at any moment it is begun again and skips what is done. Prints its receipt as JSON: how
 * many messages it read and how many of them changed. Exit code 0; 2 when there is no inbox.
 */
import { rescrub } from "../functions/intake/rescrub.ts";
import { newName, now } from "../functions/shared/random.ts";
import { openInbox } from "../local/openInbox.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand } from "../local/sentence.ts";

await runCommand(async () => {
  const policy = await loadPolicy();
  const { bodies, messages, journal, checkpoint, close } = openInbox();
  try {
    let done = 0;
    const receipt = await rescrub({ bodies, messages, journal, policy, now, newAttempt: newName }, () => {
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r${done} messages`);
    });
    // What was removed still stands in SQLite's log until that is cut; a reader beside us may keep it for an hour more.
    checkpoint();
    console.log(JSON.stringify(receipt));
  } finally {
    close();
  }
});
