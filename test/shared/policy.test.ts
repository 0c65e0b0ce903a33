import { expect, test } from "vitest";
import { PolicyError, parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";

test("the policy of the project is valid and versioned by its hash", () => {
  const policy = parsePolicy(policyText);
  expect(policy.version).toMatch(/^[0-9a-f]{16}$/);
  expect(parsePolicy(`${policyText}\n`).version).not.toBe(policy.version);
});

test.each([
  ["health: { action: remove", "helth: { action: remove", /categories.*helth/s, "an unknown category"],
  ["action: lift", "action: lifted", /categories\.phone\.action/, "an unknown action"],
  [
    "health: { action: remove",
    "health: { action: keep",
    /categories\.health.*named ground/,
    "Art. 9 without a ground",
  ],
  [
    "national-id: { action: remove",
    "national-id: { action: keep",
    /national-id.*named ground/,
    "CPR without a ground",
  ],
  [
    "email: { action: keep",
    "email: { action: lift",
    /email.*only phone can/,
    "lifting what the panel has no place for",
  ],
  ["general: P1Y", "general: 1 year", /retention\.general.*ISO 8601/, "a period in words"],
  ["general: P1Y", "general: PT12H", /retention\.general/, "hours are no retention"],
  ["general: P1Y", "general: -P1Y", /retention\.general/, "a period that goes back"],
  ["packages: P7D", "packages: P8D", /retention\.packages: is longer than P7D/, "a package kept too long"],
  ["readLog: P90D", "readLog: P3M", /retention\.readLog: is longer than P90D/, "readings kept too long"],
  ["packages: P7D", "packages: a week", /retention\.packages.*ISO 8601/, "another period in words"],
  ['"12-31"', '"13-31"', /retention\.accountingYearEnds.*day of the year/, "a month that no year has"],
  ['"12-31"', '"04-31"', /retention\.accountingYearEnds.*day of the year/, "a day that the month lacks"],
  ["threshold: 0.5", "threshold: 5", /threshold/, "a confidence above one"],
  ["notices: true", "notices: maybe", /notices/, "neither true nor false"],
  ["notices: true", "notice: true", /notices|notice/, "a misspelt key"],
  ["schema: 1", "schema: 2", /schema/, "a file of a newer version"],
  ["allow: []", "allow: [", /not valid YAML/, "broken YAML"],
])("a policy with %j changed to %j is refused with a sentence", (from, to, sentence) => {
  const text = policyText.replace(from, to);
  expect(text).not.toBe(policyText);
  expect(() => parsePolicy(text)).toThrow(PolicyError);
  expect(() => parsePolicy(text)).toThrow(sentence);
});

test("data of Art. 9 may be kept where the policy names the ground", () => {
  const kept =
    "health: { action: keep, ground: 'Art. 9(2)(h), occupational health service', threshold: 0.5 }";
  expect(parsePolicy(policyText.replace(/health: \{[^}]*\}/, kept)).scrub.actions.health).toBe("keep");
});

test("what a policy does not say of retention is what people are told by default", () => {
  const text = policyText.replace(/retention:\n(?: .*\n)*/, "retention: { general: P6M, spam: P10D }\n");
  expect(parsePolicy(text).retention).toEqual({
    ...parsePolicy(policyText).retention,
    general: "P6M",
    spam: "P10D",
  });
});
