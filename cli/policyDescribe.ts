/**
 * `npm run policy:describe -- [FOLDER] [--policy FILE]`: the Art. 30 record, the paragraph for the privacy notice and the
 * skeleton of an impact assessment, in Danish and English, from the policy and the list of stores. Six files into the
 * folder, or everything on stdout. Exit code 0; 2 for bad usage.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languages } from "../functions/cases/language.ts";
import { describe, documents } from "../functions/rights/describe.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand, UsageError } from "../local/sentence.ts";

const usage = "Usage: npm run policy:describe -- [FOLDER] [--policy FILE]";

await runCommand(async () => {
  const { folder, file } = readArguments();
  const policy = await loadPolicy(file);
  const written = documents.flatMap((name) =>
    languages.map((language) => ({ name: `${name}.${language}.md`, text: describe(name, policy, language) })),
  );
  if (folder === undefined) {
    for (const { text } of written) console.log(text);
    return;
  }
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of written) await writeFile(join(folder, name), text);
  } catch {
    throw new UsageError(`The folder ${folder} can't be written. Name another one.\n${usage}`);
  }
  console.log(`${written.length} files in ${folder}`);
});

function readArguments(): { readonly folder: string | undefined; readonly file: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { policy: { type: "string" } },
    });
    if (positionals.length > 1) throw new Error("more than one folder");
    return { folder: positionals[0], file: values.policy };
  } catch {
    throw new UsageError(usage);
  }
}
