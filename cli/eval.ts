/**
 * `npm run eval -- [--cases] [--floors] [--final]`: how well the engine does on the marked mails of test/corpus. Prints
 * the figures and writes docs/quality.md. --cases lists what leaked and what was lost, --floors puts the floors of the
 * tests under today's figures, --final measures the hold-out too, of which only totals are printed.
 * Exit code 0; 2 for bad usage or a corpus that can't be read, with a sentence.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { engineVersion } from "../functions/scrub/version.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand, UsageError } from "../local/sentence.ts";
import { casesOf } from "../test/corpus/cases.ts";
import { floorsFile, floorsUnder } from "../test/corpus/floors.ts";
import { openSets, readMails } from "../test/corpus/markedMails.ts";
import { measure } from "../test/corpus/measure.ts";
import { holdoutOf, holdoutSection, qualityPage, tables, totals } from "../test/corpus/quality.ts";

const usage = "Usage: npm run eval -- [--cases] [--floors] [--final]";
const page = new URL("../docs/quality.md", import.meta.url);

await runCommand(async () => {
  const { cases, floors, final } = readArguments();
  const policy = (await loadPolicy()).scrub;
  const scores = await measure((await Promise.all(openSets.map(readMails))).flat(), policy);
  if (cases) for (const line of casesOf(scores)) console.log(line);
  console.log(tables(scores));
  let holdout = holdoutOf(await readFile(page, "utf8").catch(() => ""));
  if (final) {
    const unseen = await measure(await readMails("holdout"), policy);
    holdout = holdoutSection(unseen, engineVersion);
    console.log(`\nHold-out: ${totals(unseen)}. By category: docs/quality.md`);
  }
  await writeFile(page, qualityPage(scores, engineVersion, holdout));
  if (floors) await writeFile(floorsFile, `${JSON.stringify(floorsUnder(scores), null, 2)}\n`);
});

function readArguments() {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ options: { cases: flag, floors: flag, final: flag } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ""}\n${usage}`);
  }
}
