import { expect, test } from "vitest";
import { parseSettings, regions, SettingsError } from "../../infra/settings.ts";
import { policyText } from "../policyText.ts";
import { deploymentText } from "./synthesized.ts";

const mistakesIn = (deployment: string, policy = policyText): string => {
  try {
    parseSettings(deployment, policy);
    return "none";
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
};
const withLine = (name: string, value: string) =>
  deploymentText.replace(new RegExp(`^${name}: .*$`, "m"), `${name}: ${value}`);

test("the files that come with the project fit together", () => {
  expect(mistakesIn(deploymentText)).toBe("none");
});

test.each(regions)("%s is a region of the EU in which SES receives", (region) => {
  expect(mistakesIn(withLine("region", region))).toBe("none");
});

test.each([
  ["region", "eu-west-2", "London, which is not in the EU", "not in the EU since 2020"],
  ["region", "eu-central-2", "Zurich, which is not in the EU", "Switzerland, and opt-in"],
  [
    "region",
    "us-east-1",
    "us-east-1 is no EU region in which SES receives mail. Choose eu-west-1",
    "elsewhere",
  ],
  ["region", "eu-south-1", "is no EU region in which SES receives mail", "opt-in: SES can't deliver into it"],
  [
    "domain",
    "Example.dk",
    "deployment.yaml: domain is not a mail domain in lower case",
    "SES compares letters",
  ],
  ["domain", "https://example.dk", "is not a mail domain", "an address of the web"],
  ["domain", "example", "is not a mail domain", "no dot"],
  ["officer", "the officer", "deployment.yaml: officer is not a mail address", "nobody would get an alarm"],
  ["schema", "2", "deployment.yaml: schema", "of another version"],
])("%s %s is refused with a sentence: %s (%s)", (name, value, sentence) => {
  expect(mistakesIn(withLine(name, value))).toContain(sentence);
});

test.each([
  ["an unknown field", `${deploymentText}\nowner: somebody\n`, "owner"],
  ["a missing one", deploymentText.replace(/^officer: .*$/m, ""), "deployment.yaml: officer"],
  ["broken YAML", "region: [", "deployment.yaml is not valid YAML"],
])("%s is named", (_, text, sentence) => {
  expect(mistakesIn(text)).toContain(sentence);
});

test("addresses outside the domain, and the same address in two profiles, get a sentence each", () => {
  const policy = policyText
    .replace("  from: support@example.dk", "  from: support@example.com")
    .replace(
      "[support@example.dk]",
      "[support@example.dk, info@sub.example.dk]\n  kurser: [Support@example.dk]",
    );
  expect(mistakesIn(deploymentText, policy).split("\n")).toEqual([
    "The settings have mistakes:",
    "  policy.yaml: company.from support@example.com is not in example.dk, so no notice could be sent.",
    "  policy.yaml: profiles.support info@sub.example.dk is not in example.dk, so it would never get a mail.",
    "  policy.yaml: profiles.kurser Support@example.dk is named in profiles.support already; each address has one.",
  ]);
});

test("a mistake in the policy itself is told as the policy tells it", () => {
  expect(mistakesIn(deploymentText, policyText.replace("general: P1Y", "general: often"))).toContain(
    "retention.general: is not an ISO 8601 period",
  );
});
