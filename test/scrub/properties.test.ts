/** What holds for every text: a second scrub finds nothing, and time grows with length and no faster. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";

const fragments = [
  "Jeg har ",
  "Min søn har ",
  "angst",
  "stress",
  "depression",
  "sygemeldt",
  " og ",
  ", ",
  ". ",
  "\n",
  "\n\n",
  "> ",
  " er syg ",
  "cpr ",
  "mit cpr er ",
  "ordrenr. ",
  "tlf. ",
  "ring på ",
  "konto ",
  "reg. 5479 ",
  "140773-2145",
  "1407732145",
  "140773",
  "-2145",
  " 2145",
  "28 61 40 93",
  "28614093",
  "4111 1111 1111 1111",
  "4111",
  " 1111",
  "DK50 0040 0440 1162 43",
  "09/28",
  " cvc 123",
  "født 14.07.73 ",
  "de sidste fire er 2145",
  "kursus om ",
  '"',
  "systemet ",
  "lægen ",
  "ondt i ",
  "ryggen",
  "\t",
  ";",
  "CPR",
  "[sensitive]",
  "[phone A]",
  "\u00ad",
  "１",
  "=2D",
  "Nordlys A/S ",
  "(",
  ")",
  "er mit cpr",
  " direkte ",
  "Hanne Krebs",
  "Allergier: ",
  "reg;konto\n4183;0011229\n",
  "pengene retur ",
  "4183-0011229",
  " kastet op ",
  '{"note":"',
  "hunden ",
];

test("a second scrub of the same text finds nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), (parts) => {
      const once = scrub(parts.join(""), defaultPolicy);
      const twice = scrub(once.text, defaultPolicy);
      expect(twice.findings).toEqual([]);
      expect(twice.text).toBe(once.text);
    }),
    { seed: 20, numRuns: 3000 },
  );
});

test("findings are in order, apart from each other, and frame their labels", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), (parts) => {
      const { text, findings } = scrub(parts.join(""), defaultPolicy);
      let last = 0;
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^\[(?:sensitive|[a-z-]+ [A-Z]+)\]$/);
        last = end;
      }
    }),
    { seed: 21, numRuns: 1000 },
  );
});

test("any string is taken, and one without findings comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const scrubbed = scrub(text, defaultPolicy);
      if (scrubbed.findings.length === 0) expect(scrubbed.text).toBe(text);
    }),
    { seed: 22, numRuns: 1000 },
  );
});

/**
 * Twice the text may take twice the time, with room for a busy machine. A quadratic detector takes four times as long,
 * and at these lengths minutes.
 */
describe("hostile texts take time in proportion to their length", () => {
  test.each([
    "a.",
    "12-",
    "1",
    "a",
    "æ",
    " ",
    "(",
    "0101",
    "> ",
    "e\u0301",
    "\u0301",
    "1 ",
    "12 34 ",
    "4111 ",
    "angst ",
    "jeg har angst ",
    '"angst',
    "010190-1234 ",
    "0101901234\n",
    "1;2\n",
    "tlf 12345678 ",
    "+45 ",
    "cpr ",
    "dk50",
    "konto 12345 ",
    "[",
    "=2D",
    "&#45;",
    "\ud800",
    "01.01.1990-",
    "minus ",
    "sidste fire ",
    "cpr 140773-2145 1 ",
    "reg;konto\n1234;1234567\n",
    "refusion 4183-0011229 ",
    "allergi: a\n",
    "brækket min arm ",
    "kontant hjælp ",
    "forældremyndigehed ",
    "er desværre stadig ikke ",
    "har haft min ",
    "adgangskode er ",
    "token=a1",
    "-----begin private key-----\n",
    "Hund123, ",
    "sms kode 1234 ",
    "pas 2091145 ",
    "Lærkevej 12, ",
    "Bo Holm, ",
    "nul en ",
    "a1b2c3",
  ])("%j", (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begun = performance.now();
      scrub(text, defaultPolicy);
      return performance.now() - begun;
    };
    time(20_000);
    const best = (length: number) => Math.min(time(length), time(length));
    const [one, two] = [best(200_000), best(400_000)];
    expect(two).toBeLessThan(Math.max(3.5 * one, 400));
  });
});

test("a megabyte of ordinary Danish takes well under a second", () => {
  const text =
    "Jeg kan ikke komme ind på kurset, selv om jeg har betalt i sidste uge. Ordrenr. 4471203.\n".repeat(
      11_500,
    );
  const begun = performance.now();
  expect(scrub(text, defaultPolicy).findings).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(1000);
});
