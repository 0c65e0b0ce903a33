/** The normalised view: what a reader sees, spelled one way, with a way back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createView } from "../../functions/scrub/view.ts";

describe("the view spells plainly", () => {
  test.each([
    ["Hej ÆØÅ", "hej æøå", "lower case"],
    ["e\u0301a\u030a", "éå", "letters and their marks are joined"],
    ["a\u030a\u0316\u0317\u0318\u0319", "å", "marks that join nothing are dropped"],
    ["sy\u00adge\u200bmeldt\ufeff", "sygemeldt", "invisible characters are dropped"],
    ["\u202e12\u202c", "12", "direction marks are dropped"],
    ["a–b—c−d‑e", "a-b-c-d-e", "every dash is one dash"],
    ["a\u00a0b\u2009c\u3000d", "a b c d", "every blank is one blank"],
    ["１２３ Ａｂ", "123 ab", "full-width characters"],
    ["𝟏𝟐 १२", "12 12", "digits of other alphabets"],
    ["ﬁn №5", "fin no5", "ligatures and signs"],
    ["“a” ‘b’ «c»", '"a" \'b\' "c"', "quotation marks"],
    ["İ ẞ ß", "i ß ß", "letters whose lower case has another length"],
    ["b=C3=B8rn =\nog a=2Db", "børn og a-b", "leftovers of quoted-printable"],
    ["cpr=2001901234", "cpr=2001901234", "a parameter that begins with 20 is no escape"],
    ["a&nbsp;b&#45;c&#x2D;d&aelig;&shy;", "a b-c-dæ", "HTML references"],
    ["R&D a&b; &unknown;", "r&d a&b; &unknown;", "ampersands that refer to nothing"],
    ["a%20b%3A%C3%A6", "a b:æ", "percent-encoding"],
    ["50% af", "50% af", "a percent sign"],
    ["[phone A] [sensitive] [x]", "\ue000 \ue000 [x]", "labels are one opaque character"],
    ["a\ud800b", "a\ud800b", "lone surrogates"],
  ])("%j is read as %j (%s)", (text, expected) => expect(createView(text).text).toBe(expected));
});

test("a range in the view maps back to all it was made of", () => {
  const original = "x 01\u200b01\u00ad90–１２３４\u200b y";
  const view = createView(original);
  const start = view.text.indexOf("0");
  const end = start + "010190-1234".length;
  expect(original.slice(view.originalStart(start), view.originalEnd(end))).toBe(
    "01\u200b01\u00ad90–１２３４",
  );
});

const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "\u00ad",
    "e\u0301",
    "İ",
    "&shy;",
    "=C3=A6",
    "=\n",
    "ﬁ",
    "[phone A]",
    "\ud800",
    "１",
    "%2D",
    "\u0301",
  ),
);

test("offsets of any text map back in order and stay inside it", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const original = parts.join("");
      const view = createView(original);
      expect(view.cased).toHaveLength(view.text.length);
      let last = 0;
      for (let at = 0; at < view.text.length; at += 1) {
        const start = view.originalStart(at);
        const end = view.originalEnd(at + 1);
        expect(start).toBeGreaterThanOrEqual(last - 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(original.length);
        last = start;
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});
