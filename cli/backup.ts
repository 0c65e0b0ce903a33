/**
 * `npm run backup -- FOLDER`: a backup of the local inbox, beside a running `npm start` too. Not the journal: keep that on
 * another disk. Exit code 0; 2 for bad usage.
 */
import { resolve } from "node:path";
import { now } from "../functions/shared/random.ts";
import { backUp } from "../local/backup.ts";
import { openInbox } from "../local/openInbox.ts";
import { runCommand, UsageError } from "../local/sentence.ts";
import { readSettings } from "../local/settings.ts";

await runCommand(async () => {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith("-") || more.length > 0)
    throw new UsageError("Usage: npm run backup -- FOLDER   (a folder that does not exist yet)");
  const { dataDir } = readSettings(process.env);
  const stores = openInbox();
  try {
    const { at, endsOn } = await backUp(stores, dataDir, resolve(folder), now());
    console.log(
      `Backup of ${at} in ${resolve(folder)}. It can be restored until ${endsOn}; delete it by then.`,
    );
  } finally {
    stores.close();
  }
});
