import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

const look = async (forbidden: unknown[]) => {
  const { output } = await cruise(["functions", "page", "cli", "local", "infra"], {
    baseDir: root,
    ruleSet: { forbidden } as never,
    validate: true,
    ...rules.options,
  });
  return output as ICruiseResult;
};

test("dependencies run one way: from the pure core outwards, without circles", async () => {
  const { summary } = await look(rules.forbidden);
  expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test("the check sees imports of types too, so it can fail", async () => {
  const { summary } = await look([
    {
      name: "probe",
      severity: "error",
      from: { path: "^functions/staff/deps" },
      to: { path: "^functions/cases/ports" },
    },
  ]);
  expect(summary.violations).toHaveLength(1);
  expect(summary.totalCruised).toBeGreaterThan(100);
});
