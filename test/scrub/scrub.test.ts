/** The engine as a whole: labels, letters, policy, overlaps, offsets. */
import { describe, expect, test } from "vitest";
import { createLetters, scrub } from "../../functions/scrub/scrub.ts";
import { settle } from "../../functions/scrub/settle.ts";
import type { Finding } from "../../functions/scrub/types.ts";
import { allowing, defaultPolicy } from "./policy.ts";
import { scrubbed } from "./scrubbed.ts";

test("a harmless text comes back as it was", () => {
  const text = "Hej\r\n\r\nJeg kan ikke logge ind – fejl 419.\u00a0Ordrenr. 2803971145.\r\n\r\nMvh Ida";
  expect(scrub(text, defaultPolicy)).toEqual({ text, findings: [], cuts: [], lifted: [] });
});

test("findings say where the labels stand in the sanitized text, and carry nothing of what was found", () => {
  const { text, findings } = scrub(
    "Mit cpr er 140773-2145, og jeg har astma. Ring på 28 61 40 93.",
    defaultPolicy,
  );
  expect(text).toBe("Mit cpr er [national-id A], og jeg har [sensitive]. Ring på [phone A].");
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([
    "[national-id A]",
    "[sensitive]",
    "[phone A]",
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/140773|2145|astma|28 61/);
});

test("findings that disclose have no letter", () => {
  expect(scrub("Jeg har astma.", defaultPolicy).findings[0]).not.toHaveProperty("letter");
});

test("letters are shared by the texts of one message", () => {
  const letters = createLetters();
  scrub("Emne: 140773-2145", defaultPolicy, letters);
  expect(scrub("150773-2145 og 1407732145", defaultPolicy, letters).text).toBe(
    "[national-id B] og [national-id A]",
  );
});

test("the twenty-seventh letter is AA", () => {
  const letters = createLetters();
  const spelled = Array.from({ length: 53 }, (_, value) => letters.of("phone", String(value)));
  expect([spelled[0], spelled[25], spelled[26], spelled[52]]).toEqual(["A", "Z", "AA", "BA"]);
});

describe("the policy decides", () => {
  test("keep leaves the text as it is", () => {
    const policy = { ...defaultPolicy, actions: { ...defaultPolicy.actions, phone: "keep" as const } };
    expect(scrub("Ring på 28 61 40 93", policy).text).toBe("Ring på 28 61 40 93");
  });

  test("remove does not lift", () => {
    const policy = { ...defaultPolicy, actions: { ...defaultPolicy.actions, phone: "remove" as const } };
    expect(scrub("Ring på 28 61 40 93", policy)).toMatchObject({ text: "Ring på [phone A]", lifted: [] });
  });

  test("a threshold above the confidence leaves the text as it is", () => {
    const policy = { ...defaultPolicy, thresholds: { ...defaultPolicy.thresholds, health: 1 } };
    expect(scrub("Jeg har astma.", policy).text).toBe("Jeg har astma.");
  });

  test("a finding inside an allowed phrase is dropped, letter case aside, and only there", () => {
    const policy = allowing("Mindre migræne", "70 20 11 90");
    expect(scrub("Jeg er på MINDRE MIGRÆNE og har selv migræne.", policy).text).toBe(
      "Jeg er på MINDRE MIGRÆNE og har selv [sensitive].",
    );
    expect(scrub("Jeg har prøvet at ringe på 70 20 11 90", policy).text).toContain("70 20 11 90");
  });
});

describe("overlaps are settled in one place", () => {
  const finding = (
    start: number,
    end: number,
    confidence: number,
    category: Finding["category"],
  ): Finding => ({
    category,
    detector: `${category}-detector`,
    confidence,
    start,
    end,
  });

  test("the most confident names the category, and the range is that of all together", () => {
    const [one, ...others] = settle("x".repeat(40), [
      finding(5, 15, 0.7, "phone"),
      finding(10, 25, 0.9, "national-id"),
      finding(24, 30, 0.6, "financial-id"),
    ]);
    expect(one).toMatchObject({ category: "national-id", start: 5, end: 30 });
    expect(others).toEqual([]);
  });

  test("the longer one wins where both are equally sure", () => {
    expect(
      settle("x".repeat(40), [finding(0, 5, 0.9, "phone"), finding(2, 20, 0.9, "financial-id")]),
    ).toMatchObject([{ category: "financial-id", start: 0, end: 20 }]);
  });

  test("findings that only touch stay two, unless both disclose the same", () => {
    const text = "x".repeat(10);
    expect(settle(text, [finding(0, 5, 0.9, "phone"), finding(5, 9, 0.9, "phone")])).toHaveLength(2);
    expect(settle(text, [finding(0, 5, 0.9, "health"), finding(5, 9, 0.9, "health")])).toHaveLength(1);
  });
});

test("brackets that a sender typed are no findings and hide nothing", () => {
  expect(scrubbed("[sensitive] [phone A] cpr 140773-2145 [")).toBe(
    "[sensitive] [phone A] cpr [national-id A] [",
  );
});
