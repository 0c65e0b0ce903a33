/**
 * `npm run restore -- FOLDER [--without-journal]`: puts a backup in the place of the local inbox and makes it agree with
 * the journal that stands in the data folder. `npm start` must not be running. Exit code 0; 1 when what came of it is not
 * sound (nothing is changed then), 2 for bad usage.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadPolicy } from "../local/policyFile.ts";
import { putInPlace, restore } from "../local/restore.ts";
import { runCommand, UsageError } from "../local/sentence.ts";
import { readSettings } from "../local/settings.ts";

const usage = "Usage: npm run restore -- FOLDER [--without-journal]   (a folder that npm run backup made)";

await runCommand(async () => {
  const { folder, withoutJournal } = readArguments();
  const { dataDir } = readSettings(process.env);
  const policy = await loadPolicy();
  const from = resolve(folder);
  const restored = await restore({ from, to: dataDir, policy, clock: () => new Date(), withoutJournal });
  putInPlace(dataDir);
  const deleted = restored.given.reduce((sum, { closed }) => sum + (closed?.deleted ?? 0), 0);
  console.log(
    [
      `Restored the backup of ${restored.madeAt} into ${dataDir}.`,
      `${restored.receipts} receipts brought back, ${deleted} messages deleted, ${restored.tombstones} deletions remembered,`,
      `${restored.placed} holds placed and ${restored.ended} ended again, removals made again in ${restored.removed} messages.`,
      "Receipts and numbers verify. Run npm run audit, then npm start.",
    ].join("\n"),
  );
});

function readArguments(): { readonly folder: string; readonly withoutJournal: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { "without-journal": { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError(usage);
    return { folder, withoutJournal: values["without-journal"] };
  } catch {
    throw new UsageError(usage);
  }
}
