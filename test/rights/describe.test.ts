import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../functions/cases/language.ts";
import { stores } from "../../functions/cases/stores.ts";
import {
  danishStores,
  describe as describePolicy,
  documents,
  processingIn,
} from "../../functions/rights/describe.ts";
import { inWords } from "../../functions/rights/periods.ts";
import { categories } from "../../functions/scrub/categories.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";

const policy = parsePolicy(policyText);

test.each(languages)(
  "the Art. 30 record in %s names every store, category and period there is",
  (language) => {
    const record = describePolicy("article-30", policy, language);
    for (const [name, { holds }] of Object.entries(stores))
      expect(record).toContain(`| ${name} | ${language === "da" ? danishStores[name] : holds} |`);
    for (const category of categories) expect(record).toContain(`- ${category}`);
    for (const period of ["general", "spam", "bookkeeping", "requests", "readLog"] as const)
      expect(record).toContain(inWords(policy.retention[period], language));
    expect(record).toContain(policy.version);
    expect(record).not.toMatch(/undefined|\bnull\b/);
  },
);

test.each(languages)("what the policy says is what is written in %s, and nothing else", (language) => {
  const kept = parsePolicy(
    policyText
      .replace(
        "health: { action: remove, threshold: 0.5 }",
        'health: { action: keep, threshold: 0.5, ground: "Art. 9(2)(a), explicit consent" }',
      )
      .replace("general: P1Y", "general: P6M"),
  );
  const record = describePolicy("article-30", kept, language);
  expect(record).toContain("- health: Art. 9(2)(a), explicit consent");
  expect(processingIn(kept)[language].join(" ")).toContain(inWords("P6M", language));
  expect(describePolicy("article-30", policy, language)).not.toContain("health:");
});

test.each([
  ["P1Y", "1 år", "1 year"],
  ["P30D", "30 dage", "30 days"],
  ["P1Y6M", "1 år og 6 måneder", "1 year and 6 months"],
  ["P1D", "1 dag", "1 day"],
])("%s is %s and %s", (period, da, en) => {
  expect([inWords(period, "da"), inWords(period, "en")]).toEqual([da, en]);
});

const run = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "cli/run.cjs", "cli/policyDescribe.ts", ...args],
    {
      encoding: "utf8",
    },
  );

test("npm run policy:describe writes six files, or prints them, and refuses more than one folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "described-"));
  expect(run(folder).status).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(
    documents.flatMap((name) => languages.map((language) => `${name}.${language}.md`)).toSorted(),
  );
  expect(readFileSync(join(folder, "dpia.da.md"), "utf8")).toBe(describePolicy("dpia", policy, "da"));
  rmSync(folder, { recursive: true });
  expect(run().stdout).toContain("# Record of processing activities");
  expect(run("a", "b")).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage") });
});
