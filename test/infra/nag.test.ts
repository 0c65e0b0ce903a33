import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CfnBucket } from "aws-cdk-lib/aws-s3";
import { expect, test } from "vitest";
import { accept, answers, nagPacks } from "../../infra/nag.ts";
import { makeApp } from "./synthesized.ts";

type App = ReturnType<typeof makeApp>;

/** `rule at path`, for each finding of the three packs; with those that have an answer, when asked for all. */
function findings(app: App, { all = false } = {}): readonly string[] {
  return nagPacks(app).flatMap((pack) => {
    if (all) Reflect.set(pack, "isAcknowledged", () => false);
    return pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
      );
  });
}

const app = makeApp();

test("the packs AwsSolutions, Serverless and NIST 800-53 R5 find nothing that has no answer", () => {
  expect(findings(app)).toEqual([]);
});

test("every answer still answers something, and says why in a sentence", () => {
  const open = findings(app, { all: true });
  const isOpen = (wanted: string) => open.some((finding) => finding.startsWith(wanted));
  const stale = answers(app).filter(({ path, rule }) => !isOpen(`${rule} at ${path}`));
  expect(stale.map(({ path, rule }) => `${rule} at ${path}`)).toEqual([]);
  expect(answers(app).filter(({ reason }) => !/^[A-Z].{40,}\.$/.test(reason))).toEqual([]);
});

test("a finding without an answer is noticed, and an answer for one rule is none for another", () => {
  const other = makeApp();
  const bucket = new CfnBucket(other.node.findChild("SupportInbox"), "Open");
  accept(bucket, { "AwsSolutions-S1": "Only to show that one answer silences one rule." });
  const found = findings(other);
  expect(found).toContain("AwsSolutions-S10 at SupportInbox/Open");
  expect(found).toContain("NIST.800.53.R5-S3BucketLoggingEnabled at SupportInbox/Open");
  expect(found).not.toContain("AwsSolutions-S1 at SupportInbox/Open");
});

/** The answers by their reason, so that the same reason is read once: rules, then what they were found in. */
function listed(): string {
  const byReason = new Map<string, { readonly rules: Set<string>; readonly paths: Set<string> }>();
  for (const { path, rule, reason } of answers(app)) {
    const entry = byReason.get(reason) ?? { rules: new Set(), paths: new Set() };
    entry.rules.add(rule);
    entry.paths.add(path.replace("SupportInbox/", ""));
    byReason.set(reason, entry);
  }
  const rows = [...byReason].map(
    ([reason, { rules, paths }]) =>
      `| ${[...rules].map((rule) => `\`${rule}\``).join("<br>")} | ${[...paths].join("<br>")} | ${reason} |`,
  );
  return ["| finding | of | answer |", "|---|---|---|", ...rows].join("\n");
}

test("docs/security.md lists every answer (vitest run test/infra/nag.test.ts -u writes the list anew)", async () => {
  const path = fileURLToPath(new URL("../../docs/security.md", import.meta.url));
  const begin = "<!-- findings: written by test/infra/nag.test.ts -->";
  const end = "<!-- end of findings -->";
  const [before, rest] = readFileSync(path, "utf8").split(begin);
  const after = rest?.split(end)[1];
  expect(after, `${begin} ... ${end}`).toBeDefined();
  await expect(`${before}${begin}\n${listed()}\n${end}${after}`).toMatchFileSnapshot(path);
});
