import { describe, expect, test } from "vitest";
import { readOne } from "./read.ts";

const fonts =
  "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset128 MS Gothic;}}";
const rtf = (body: string): Buffer =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${body}}`, "latin1");

describe("the text of an RTF file", () => {
  test.each([
    ["Hej\\par {\\b 0101}90-{\\i 1234}\\par", "Hej\n010190-1234", "groups do not cut a number"],
    ["Bl\\'e5b\\'e6r", "Blåbær", "bytes of the code page"],
    [
      "Bl\\u229?b\\u230\\'e6r {\\uc0\\u229}b \\u-10179?\\u-8704?",
      "Blåbær åb 😀",
      "Unicode with what stands in for it",
    ],
    ["\\f1 \\'b3\\'f3d\\'9f", "łódź", "the code page of a font"],
    ["\\f2 \\'93\\'fa\\'96\\'7b", "日本", "two bytes a letter"],
    ["\\f2 \\'83A \\f0 x", "ア x", "one of which looks like a letter itself"],
    ["Bl\xe5b\xe6r", "Blåbær", "raw bytes"],
    ["{\\v skjult} synlig", "skjult synlig", "hidden text"],
    ["0101\\_90~x\\~y 12\\-34 a\\tab b\\line c", "0101-90~x\u00a0y 1234 a\tb\nc", "signs"],
    ["a\\{b\\}c\\\\d", "a{b}c\\d", "signs of the language itself"],
    [
      "{\\info{\\author Ukendt}}{\\*\\generator Word;}{\\stylesheet{\\s0 Normal;}}tekst",
      "tekst",
      "no authors, programs, styles",
    ],
    ["{\\*\\ukendt skjult}tekst", "tekst", "groups that may be skipped"],
    [
      "0101{\\footnote fod}90-1234{\\*\\annotation note}",
      "fod\nnote\n010190-1234",
      "notes and comments do not cut a number",
    ],
    ["{\\header hoved\\par}tekst{\\footer fod}", "hoved\n\nfod\ntekst", "headers and footers"],
    [
      "{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv foto}}{\\sp{\\sn fLine}{\\sv 0}}{\\shptxt boks}}}x",
      "foto\nboks\nx",
      "a text box and an alternative text",
    ],
    [
      "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}}{\\field{\\*\\fldinst{\\*\\formfield{\\*\\ffdeftext svar}}}}",
      "link",
      "results of fields",
    ],
    [
      "0101{\\deleted 80-1111}{\\revised 90-1234}",
      "010190-1234\n010180-1111",
      "tracked changes: as it is and as it was",
    ],
    ["{\\pict\\pngblip 89504e47}{\\*\\objdata 0105}tekst", "tekst", "no pictures and objects"],
    ["{\\pict\\bin5 }}{{\\}tekst", "tekst", "bytes that are no commands"],
    ["{\\loch\\*\\cs7 tekst}", "tekst", "a star in the middle of a group"],
    ["\\trowd a\\cell b\\cell\\row c", "a\tb\nc", "cells"],
    ["{\\upr{x}{\\*\\ud \\u229?}}", "xå", "both forms of a text"],
  ])("%#: %s", async (body, expected, why) => {
    expect(await readOne(rtf(body), "a.rtf"), why).toBe(expected);
  });
});

test.each([
  [Buffer.from(`{\\rtf1 ${"{".repeat(200_000)}`), "<attachment-unreadable>", "groups without end"],
  [Buffer.from(`{\\rtf1 ${"}".repeat(200_000)}x`), "", "ends without groups"],
  [Buffer.from("{\\rtf1 \\bin99999999999 x"), "", "more bytes than there are"],
  [Buffer.from("{\\rtf1 tekst"), "tekst", "cut off"],
  [Buffer.from(`{\\rtf1 ${"\\u1".repeat(500_000)}`), "\u0001", "a million commands"],
])("%#: a broken RTF ends in time", async (bytes, expected, why) => {
  const start = performance.now();
  const read = await readOne(bytes, "a.rtf");
  expect(expected === "\u0001" ? "\u0001" : read, why).toBe(expected);
  expect(performance.now() - start).toBeLessThan(4_000);
});
