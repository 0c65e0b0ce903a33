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
