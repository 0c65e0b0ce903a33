/**
 * `npm run cleanup -- [--on YYYY-MM-DD] [--dry-run]`: the cleanup of that day (today when left out) on the local data,
 * beside a running `npm start` too. Prints the receipts, one JSON object a line; with `--dry-run` it deletes nothing and
 * prints what would go. Exit code 0; 1 when something is not deleted yet, 2 for bad usage.
 */
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { localDate } from "../functions/cases/retention.ts";
import { foresee } from "../functions/cleanup/foresee.ts";
import { now } from "../functions/shared/random.ts";
import { assembleCleanup } from "../local/assemble.ts";
import { openInbox } from "../local/openInbox.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand, UsageError } from "../local/sentence.ts";
import { upkeep } from "../local/upkeep.ts";

const usage = "Usage: npm run cleanup -- [--on YYYY-MM-DD] [--dry-run]";

await runCommand(async () => {
  const today = localDate(now());
  const { on, dryRun } = readArguments();
  const asOf = on ?? today;
  if (asOf > today && !dryRun) await confirm(asOf);
  const policy = await loadPolicy();
  const stores = openInbox();
  try {
    const cleanup = assembleCleanup(stores, policy, now);
    if (dryRun) {
      console.log(JSON.stringify(await foresee(cleanup, asOf)));
      return;
    }
    const { receipts, cut } = await upkeep(stores, cleanup, asOf);
    if (receipts === null)
      throw new UsageError("Another cleanup is at work on this folder. Try again in a minute.", 1);
    const latest = receipts.length === 0 ? await stores.runs.latest() : null;
    for (const receipt of latest ? [latest] : receipts) console.log(JSON.stringify(receipt));
    if (!cut) {
      throw new UsageError(
        "Everything is deleted, but SQLite's log could not be cut because something reads the database just now, so deleted text may still stand in it. Run cleanup again.",
        1,
      );
    }
  } finally {
    stores.close();
  }
});

function readArguments(): { readonly on: string | undefined; readonly dryRun: boolean } {
  try {
    const options = { on: { type: "string" }, "dry-run": { type: "boolean", default: false } } as const;
    const { on, "dry-run": dryRun } = parseArgs({ options }).values;
    return { on: on === undefined ? undefined : z.iso.date().parse(on), dryRun };
  } catch {
    throw new UsageError(`--on takes a real date.\n${usage}`);
  }
}

/** A day that has not come deletes what people may still need: on a terminal, somebody has to say so. */
async function confirm(asOf: string): Promise<void> {
  if (!process.stdin.isTTY) return;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await Promise.race([
      terminal.question(
        `${asOf} has not come yet. Everything due until then is deleted for good. Type the date to go on: `,
      ),
      once(terminal, "close").then(() => ""),
    ]);
    if (answer.trim() !== asOf) throw new UsageError("Nothing was deleted.");
  } finally {
    terminal.close();
  }
}
