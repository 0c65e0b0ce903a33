/**
 * Where the mailbox lives: `deployment.yaml`, checked together with the policy before anything is built, so that a
 * deployment never ends half way over a wrong address. Each mistake gets a sentence that says what to write instead.
 */
import { parseDocument } from "yaml";
import { z } from "zod";
import { type Policy, PolicyError, parsePolicy } from "../functions/shared/policy.ts";

/** EU regions where SES receives mail (documented for the first two; seen to work in the others). */
export const regions = ["eu-west-1", "eu-central-1", "eu-north-1", "eu-west-3"] as const;

const refusedRegions: Readonly<Record<string, string>> = {
  "eu-west-2":
    "is London, which is not in the EU: mail would leave the territory that the privacy notice names",
  "eu-central-2": "is Zurich, which is not in the EU, and an opt-in region, into which SES can't deliver",
};

const region = z.string().transform((name, context) => {
  const known = regions.find((each) => each === name);
  if (known) return known;
  const reason = refusedRegions[name] ?? "is no EU region in which SES receives mail";
  context.addIssue({ code: "custom", message: `${name} ${reason}. Choose ${regions.join(", ")}` });
  return z.NEVER;
});

const domain = z
  .string()
  .regex(
    /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,63}$/,
    "is not a mail domain in lower case, such as example.dk",
  );

const deploymentFile = z.strictObject({
  schema: z.literal(1),
  region,
  domain,
  officer: z.email("is not a mail address; alarms go to it"),
});

type Deployment = z.infer<typeof deploymentFile>;

/** A deployment and the policy it was checked with. */
export type Settings = Deployment & { readonly policy: Policy };

/** Mistakes in deployment.yaml, or in the policy as seen from it. */
export class SettingsError extends Error {}

/**
 * Reads the texts of both files.
 * @throws SettingsError with one line for each mistake: which file, where in it, what is wrong
 */
export function parseSettings(deploymentText: string, policyText: string): Settings {
  const deployment = parseDeployment(deploymentText);
  const policy = parsePolicyOf(policyText);
  const mistakes = outside(deployment.domain, policy);
  if (mistakes.length > 0) throw mistaken(mistakes);
  return { ...deployment, policy };
}

function parseDeployment(text: string): Deployment {
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken) throw mistaken([`deployment.yaml is not valid YAML: ${broken.message.split("\n")[0]}`]);
  const parsed = deploymentFile.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw mistaken(
    parsed.error.issues.map(({ path, message }) =>
      ["deployment.yaml:", path.join("."), message].filter((part) => part !== "").join(" "),
    ),
  );
}

function parsePolicyOf(text: string): Policy {
  try {
    return parsePolicy(text);
  } catch (error) {
    if (error instanceof PolicyError) throw new SettingsError(error.message);
    throw error;
  }
}

/** SES takes mail only for verified domains, so an address elsewhere would never get any; notices leave from here. */
function outside(domainOfMailbox: string, { company, profiles }: Policy): readonly string[] {
  const isOutside = (address: string) => !address.toLowerCase().endsWith(`@${domainOfMailbox}`);
  const owners = new Map<string, string>();
  const mistakes = isOutside(company.from)
    ? [`policy.yaml: company.from ${company.from} is not in ${domainOfMailbox}, so no notice could be sent`]
    : [];
  for (const [profile, recipients] of Object.entries(profiles)) {
    for (const recipient of recipients) {
      const place = `policy.yaml: profiles.${profile} ${recipient}`;
      if (isOutside(recipient)) {
        mistakes.push(`${place} is not in ${domainOfMailbox}, so it would never get a mail`);
      }
      const owner = owners.get(recipient.toLowerCase());
      if (owner !== undefined) mistakes.push(`${place} is named in ${owner} already; each address has one`);
      owners.set(recipient.toLowerCase(), `profiles.${profile}`);
    }
  }
  return mistakes;
}

const mistaken = (mistakes: readonly string[]): SettingsError =>
  new SettingsError(`The settings have mistakes:\n${mistakes.map((mistake) => `  ${mistake}.`).join("\n")}`);
