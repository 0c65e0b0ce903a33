/**
 * `npm run configure -- --domain example.dk --region eu-west-1 --officer dpo@example.dk --recipient support=support@example.dk`:
 * writes deployment.yaml and the addresses of policy.yaml. What is not given is asked on a terminal, or stays as it is.
 * `--recipient` may come several times, and then says all profiles; `--from` is the address of notices, which is the first
 * recipient where the one that stands there is not in the domain. Comments of both files stay. Both are checked together
 * before either is written. Exit code 2 with a sentence for what can't be.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { type Document, parseDocument } from "yaml";
import { parseSettings, regions, SettingsError } from "../infra/settings.ts";
import { runCommand, UsageError } from "../local/sentence.ts";

const usage =
  "Usage: npm run configure -- [--domain D] [--region R] [--officer ADDRESS] [--recipient PROFILE=ADDRESS]... [--from ADDRESS] [--folder DIR]";

type Answers = {
  readonly domain?: string | undefined;
  readonly region?: string | undefined;
  readonly officer?: string | undefined;
  readonly from?: string | undefined;
  readonly recipients: readonly string[];
};

await runCommand(async () => {
  const { folder, ...given } = readFlags();
  const deploymentPath = join(folder, "deployment.yaml");
  const policyPath = join(folder, "policy.yaml");
  if (!existsSync(policyPath)) throw new UsageError(`There is no policy.yaml in ${folder}.`);
  const deployment = parseDocument(
    existsSync(deploymentPath) ? readFileSync(deploymentPath, "utf8") : "schema: 1\n",
  );
  const policy = parseDocument(readFileSync(policyPath, "utf8"));
  const isNothingGiven = Object.values(given)
    .flat()
    .every((value) => value === undefined);
  if (isNothingGiven && !process.stdin.isTTY) throw new UsageError(`Nothing to write.\n${usage}`);
  const answers = isNothingGiven ? await ask(deployment, policy) : given;
  fill(deployment, policy, answers);
  const texts = { deployment: deployment.toString(), policy: policy.toString({ lineWidth: 0 }) };
  check(texts.deployment, texts.policy);
  replace(deploymentPath, texts.deployment);
  replace(policyPath, texts.policy);
  console.error(
    "Wrote deployment.yaml and policy.yaml. `npm run synth` shows whether the stack can be made of them.",
  );
});

/** A mistake in the files is bad input of this command. */
function check(deploymentText: string, policyText: string): void {
  try {
    parseSettings(deploymentText, policyText);
  } catch (error) {
    throw error instanceof SettingsError ? new UsageError(`${error.message}\nNothing was written.`) : error;
  }
}

function readFlags(): Answers & { readonly folder: string } {
  try {
    const one = { type: "string" } as const;
    const options = { domain: one, region: one, officer: one, from: one, folder: one } as const;
    const { values } = parseArgs({ options: { ...options, recipient: { type: "string", multiple: true } } });
    const { recipient = [], folder = ".", ...rest } = values;
    return { ...rest, recipients: recipient, folder: resolve(folder) };
  } catch {
    throw new UsageError(usage);
  }
}

/** On a terminal; an empty answer leaves what stands there. */
async function ask(deployment: Document, policy: Document): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question = async (text: string, standing: unknown): Promise<string | undefined> => {
    const answer = await terminal.question(`${text}${standing ? ` [${standing}]` : ""}: `).catch(() => {
      // Ctrl-D, or the terminal is gone.
      throw new UsageError("\nNothing was written.");
    });
    return answer.trim() || undefined;
  };
  try {
    return {
      domain: await question("Domain of the mailbox", deployment.get("domain")),
      region: await question(`Region (${regions.join(", ")})`, deployment.get("region")),
      officer: await question("Mail address of the data-protection officer", deployment.get("officer")),
      recipients:
        (
          await question(
            "Support addresses, as profile=address, separated by spaces",
            standingRecipients(policy),
          )
        )?.split(/\s+/) ?? [],
    };
  } finally {
    terminal.close();
  }
}

function fill(deployment: Document, policy: Document, { recipients, from, ...flat }: Answers): void {
  for (const name of ["region", "domain", "officer"] as const) {
    const value = flat[name] ?? deployment.get(name);
    if (value === undefined) throw new UsageError(`There is no ${name} yet. Give one: --${name}.\n${usage}`);
    deployment.set(name, value);
  }
  if (recipients.length > 0) {
    const profiles = Object.entries(profilesOf(recipients)).map(
      ([profile, addresses]) => [profile, policy.createNode(addresses, { flow: true })] as const,
    );
    policy.set("profiles", policy.createNode(new Map(profiles)));
  }
  const sender = from ?? senderIn(policy, String(deployment.get("domain")), recipients);
  if (sender !== undefined) policy.setIn(["company", "from"], sender);
}

function profilesOf(recipients: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const profiles: Record<string, string[]> = {};
  for (const recipient of recipients) {
    const [profile = "", address, ...more] = recipient.split("=");
    if (!profile || !address || more.length > 0)
      throw new UsageError(
        `--recipient takes PROFILE=ADDRESS, such as support=support@example.dk.\n${usage}`,
      );
    profiles[profile] = [...(profiles[profile] ?? []), address];
  }
  return profiles;
}

/** The first recipient, where the sender that stands in the policy is not in the domain any more. */
function senderIn(policy: Document, domain: string, recipients: readonly string[]): string | undefined {
  const isInside = String(policy.getIn(["company", "from"]))
    .toLowerCase()
    .endsWith(`@${domain}`);
  return isInside ? undefined : recipients[0]?.split("=")[1];
}

function standingRecipients(policy: Document): string {
  const { profiles = {} } = policy.toJS() as {
    readonly profiles?: Readonly<Record<string, readonly string[]>>;
  };
  return Object.entries(profiles)
    .flatMap(([profile, addresses]) => addresses.map((address) => `${profile}=${address}`))
    .join(" ");
}

/** Whole or not at all. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
