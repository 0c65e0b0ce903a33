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
    ["a%CC%8A", "\u00e5", "a letter and its mark in percent-encoding"],
    ["cpr=%20010190%20-%201234", "cpr= 010190 - 1234", "a blank before a digit in an address of the web"],
    ["%30%31%30%31%39%30-1234", "010190-1234", "digits in percent-encoding"],
    ["=30=31=30=31=39=30", "010190", "digits in quoted-printable"],
    ["x=30 y=31", "x=30 y=31", "two parameters"],
    ["50% af", "50% af", "a percent sign"],
    ["[phone A] [sensitive] [x]", "\ue000 \ue000 [x]", "labels are one opaque character"],
    ["a\ud800b", "a\ud800b", "lone surrogates"],
    ["01\u{e0020}01\u{e0001}90\ufff9-\ufffb1234", "010190-1234", "tag characters and interlinear marks"],
    ["a\ue000b", "a b", "the character that stands for a label is none in a letter"],
    ["har kr\\u00e6ft", "har kræft", "JSON in ASCII"],
    ["010190\\u002d1234", "010190-1234", "a dash in JSON"],
    ["cpr\\u00a00101901234", "cpr 0101901234", "a blank in JSON"],
    ["01\\/01\\/1990-1234", "01/01/1990-1234", "slashes in JSON"],
    ["kr\\\\u00e6ft", "kræft", "JSON in JSON"],
    ["kra\\u0308ft", "kr\u00e4ft", "a letter and its mark in JSON, as one may write them"],
    ["\\ud835\\udfcf", "1", "a digit outside of the first plane"],
    ["\\ud835", " ", "half a character"],
    ["kr\\xe6ft kr\\xc3\\xa6ft \\u{e6}", "kræft kræft æ", "characters of JavaScript, bytes of Python"],
    ["har\\nkr\\u00e6ft", "har\nkræft", "a line break in JSON is no letter"],
    ["010190\\-1234", "010190-1234", "a dash that Markdown would not read"],
    ["C:\\users\\xyz \\d{4} \\u12", "c:\\users\\xyz \\d{4} \\u12", "backslashes that begin no escape"],
    ["*0101*90-*1234*", "*010190-1234*", "bold in a number"],
    ["**0101**90-1234", "**010190-1234", "bold as Markdown writes it"],
    ["*010190*-1234", "*010190-1234", "bold up to the dash"],
    ["*mit cpr 0101*90-1234", "*mit cpr 010190-1234", "bold that begins some words before"],
    ["har de*pres*sion", "har depression", "bold inside a word"],
    ["`0101`90-1234", "`010190-1234", "code"],
    ["_0101_90-1234", "_010190-1234", "italic in a CPR number"],
    ["2*3 12*34", "2*3 12*34", "arithmetic"],
    ["0101**-1234", "0101**-1234", "masked"],
    ["diabetes*se note", "diabetes*se note", "a footnote"],
    ["* en\n* to", "* en\n* to", "a list"],
    ["cpr_010190-1234.pdf _2024_0101901234", "cpr_010190-1234.pdf _2024_0101901234", "file names"],
    [
      "har de-\npression nu",
      "har de-\npression depression nu",
      "a word broken at the end of a line, read both ways",
    ],
    ["> adhd-\n> diagnose", "> adhd-\n> diagnose adhddiagnose", "a compound broken in a reply"],
    ["de\u00ad\npression", "de-\npression depression", "broken at a soft hyphen"],
    ["børne-\nog unge", "børne-\nog unge", "a hyphen that stands for the rest of a word"],
    ["010190-\n1234 a\n- b -\nc", "010190-\n1234 a\n- b -\nc", "broken numbers, lists and dashes"],
  ])("%j is read as %j (%s)", (text, expected) => expect(createView(text).text).toBe(expected));
});

test.each([
  ["cpr 010190\\u002d1234.", "010190-1234", "010190\\u002d1234", "an escape inside"],
  ["*0101*90-*1234*", "010190-1234", "0101*90-*1234", "marks of emphasis inside"],
  ["x de-\npression y", "depression", "de-\npression", "the joined reading takes both lines"],
  ["x de-\npression y", "de", "de-\npression", "and so does a half of it"],
])("in %j what reads %j is %j (%s)", (original, read, expected) => {
  const view = createView(original);
  const start = view.text.indexOf(read);
  expect(original.slice(view.originalStart(start), view.originalEnd(start + read.length))).toBe(expected);
});

test.each([
  ["a*", "marks of emphasis"],
  ["*a b", "openings"],
  ["\\", "backslashes"],
  ["\\x41", "bytes"],
  ["a-\n", "broken words"],
  ["_1", "low lines"],
])("a megabyte of %j is read in time (%s)", (unit) => {
  const start = performance.now();
  createView(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(4_000);
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
    "\\u00ad",
    "\\xe6",
    "*a*b",
    "de-\npression",
    "_01_01901234",
    "\u{e0020}",
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
