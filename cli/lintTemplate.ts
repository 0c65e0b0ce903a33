/**
 * `npm run lint:template`: makes the template and lets cfn-lint and checkov read it, those of them that are installed
 * (both are Python: `pip install cfn-lint checkov`). What they may not complain about stands in `.cfnlintrc.yaml` and
 * `.checkov.yaml`, each with its reason. Exit code 0 when none complains, 1 when one does, 2 when none is installed.
 */
import { spawnSync } from "node:child_process";
import { runCommand, UsageError } from "../local/sentence.ts";

const template = "cdk.out/SupportInbox.template.json";

const linters = [
  { name: "cfn-lint", args: ["--config-file", ".cfnlintrc.yaml", template] },
  { name: "checkov", args: ["--config-file", ".checkov.yaml", "--file", template] },
] as const;

const run = (command: string, args: readonly string[]) => {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  return error === undefined ? status : null;
};

await runCommand(async () => {
  if (run("npx", ["cdk", "synth", "--quiet"]) !== 0)
    throw new UsageError("The template could not be made: see above.", 1);
  const ends = linters.map(({ name, args }) => {
    const isThere = spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
    if (!isThere) console.error(`${name} is not installed, so it did not read the template.`);
    return isThere ? run(name, args) : null;
  });
  if (ends.every((end) => end === null))
    throw new UsageError("Neither is installed: `pip install cfn-lint checkov`.");
  process.exitCode = ends.some((end) => end !== null && end !== 0) ? 1 : 0;
});
