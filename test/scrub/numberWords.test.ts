/** CPR and telephone numbers that are written in words. */
import { describe, expect, test } from "vitest";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";
import { scrubbed } from "./scrubbed.ts";

describe("a number in words is removed", () => {
  test.each([
    ["cpr: nul en nul en halvfems tolv fireogtredive", "cpr: [national-id A]", "a CPR number"],
    ["det er nul fire nul syv enogtres treogtyve otteogfirs", "det er [national-id A]", "by its date alone"],
    ["nul en nul en halvfems streg tolv fireogtredive", "[national-id A]", "with the dash in words"],
    ["two eight six one four zero nine three is my phone", "[phone A] is my phone", "English digits"],
    ["call me: twenty-eight sixty-one forty ninety-three", "call me: [phone A]", "English pairs"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));

  test("a telephone number is lifted in digits", () =>
    expect(scrub("ring på otteogtyve enogtres fyrre treoghalvfems", defaultPolicy).lifted).toEqual([
      { category: "phone", value: "+4528614093" },
    ]));
});

describe("counting and counts stay", () => {
  test.each([
    "Vi er nul fejl nu, og otte ud af ti er glade.",
    "En, to, tre, fire, fem, seks, syv, otte - så er man i gang!",
    "Der kom tolv, otte, syv og fire",
    "Tolv kursister tog modul fire, fem og seks på to uger, og treogtyve venter.",
  ])("%j", (text) => expect(scrubbed(text)).toBe(text));
});
