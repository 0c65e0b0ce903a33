/** Danish CPR numbers. The dates exist, the numbers belong to nobody. */
import { describe, expect, test } from "vitest";
import { hasCheckDigit, hasRealDate } from "../../functions/scrub/detectors/cprNumber.ts";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";
import { scrubbed } from "./scrubbed.ts";

describe("a CPR number is removed in every spelling", () => {
  test.each([
    ["Mit nummer: 140773-2145", "Mit nummer: [national-id A]", "six digits, dash, four digits"],
    ["Jeg hedder Per, 1407732145.", "Jeg hedder Per, [national-id A].", "bare digits with a real date"],
    ["140773 2145 er mig", "[national-id A] er mig", "a blank for the dash"],
    ["14 07 73 2145", "[national-id A]", "in pairs"],
    ["14 07 73-2145", "[national-id A]", "in pairs, then a dash"],
    ["14.07.73-2145", "[national-id A]", "dotted like a date"],
    ["14/07/73-2145", "[national-id A]", "slashed like a date"],
    ["140773/2145", "[national-id A]", "a slash for the dash"],
    ["140773 - 2145", "[national-id A]", "blanks around the dash"],
    ["140773--2145", "[national-id A]", "two dashes"],
    ["1 4 0 7 7 3 - 2 1 4 5", "[national-id A]", "every digit by itself"],
    ["140773–2145", "[national-id A]", "en dash"],
    ["140773\u22122145", "[national-id A]", "minus sign"],
    ["140773\u00ad-\u200b2145", "[national-id A]", "soft hyphen and zero width space inside"],
    ["1\u200d4\u200d0\u200d7\u200d7\u200d3\u200d-2145", "[national-id A]", "zero width joiners between all"],
    ["１４０７７３－２１４５", "[national-id A]", "full-width digits"],
    ["١٤٠٧٧٣-٢١٤٥", "[national-id A]", "Arabic-Indic digits"],
    ["14O773-2145", "[national-id A]", "letter O for zero"],
    ["cpr l4o773-2l45", "cpr [national-id A]", "letters for 1 and 0 in a number that is called a CPR number"],
    ["140773-\n2145", "[national-id A]", "broken after the dash"],
    ["> mit cpr er 140773\n> 2145", "> mit cpr er [national-id A]", "broken inside a quoted reply"],
    ["140773 minus 2145", "[national-id A]", "the dash as a word"],
    ["140773=2D2145", "[national-id A]", "a leftover of quoted-printable"],
    ["140773&#45;2145", "[national-id A]", "a leftover of HTML"],
    ["140773&ndash;2145", "[national-id A]", "a named reference"],
    ["740773-2145", "[national-id A]", "a replacement number, day and 60"],
    ["cpr: 14071973-2145", "cpr: [national-id A]", "the year in full"],
    ["14071973-2145", "[national-id A]", "the year in full, not called anything"],
    ["19730714-2145", "[national-id A]", "the year first"],
    ["290200-4008", "[national-id A]", "29 February 2000, century by the seventh digit"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("a CPR number is removed wherever it is stuck to something", () => {
  test.each([
    ["CPR140773-2145.", "CPR[national-id A].", "to its label"],
    ["cpr:1407732145abc", "cpr:[national-id A]abc", "to the next word"],
    [
      "https://kursus.example/login?cpr=1407732145&trin=2",
      "https://kursus.example/login?cpr=[national-id A]&trin=2",
      "in a link",
    ],
    [
      "https://kursus.example/?c=140773%2D2145",
      "https://kursus.example/?c=[national-id A]",
      "percent-encoded",
    ],
    ["cpr_140773-2145.pdf", "cpr_[national-id A].pdf", "in a file name, after an underscore"],
    ["1407732145_underskrevet.pdf", "[national-id A]_underskrevet.pdf", "at the start of a file name"],
    ["1407732145@example.dk", "[national-id A]@example.dk", "as the local part of an address"],
    ['{"cpr":"1407732145","navn":"Per"}', '{"cpr":"[national-id A]","navn":"Per"}', "in JSON"],
    ["Per;140773-2145;Nat", "Per;[national-id A];Nat", "in a table"],
    ["(140773-2145)", "([national-id A])", "in brackets"],
    ["Lene140773-2145", "Lene[national-id A]", "to a name"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("a number that is called a CPR number is removed, whatever its check digit", () => {
  test.each([
    ["Mit personnummer er 3112991111", "the word before it"],
    ["p.nr. 311299 1111", "an abbreviation"],
    ["CPR-nr. på min datter er 311299 1111", "words between"],
    ["311299 1111 er mit cpr-nummer", "the word after it"],
    ["My civil registration number is 3112991111", "in English"],
    ["my CPR number: 311299 1111", "in English, short"],
    ["personnumret 3112991111", "a definite form"],
    ["cpr 310499-1111", "a date that does not exist is a typing error"],
  ])("%j is gone (%s)", (text) => expect(scrubbed(text)).not.toMatch(/1111/));
});

test("a bare number under the heading CPR is removed, and one under another heading stays", () => {
  const table = "Ordrenr\tNavn\tCPR\n0112734411\tIda\t0112734412\n0212734411\tBo\t0212734412";
  expect(scrubbed(table)).toBe(
    "Ordrenr\tNavn\tCPR\n0112734411\tIda\t[national-id A]\n0212734411\tBo\t[national-id B]",
  );
});

test("a birthday and the last four digits apart are removed together", () => {
  expect(scrubbed("Han er født 14.07.73, og de sidste fire er 2145.")).toBe(
    "Han er født [national-id A], og de sidste fire er [national-id B].",
  );
  expect(scrubbed("Kortet udløber 14.07.29, de sidste fire cifre er 2145.")).toBe(
    "Kortet udløber 14.07.29, de sidste fire cifre er 2145.",
  );
});

describe("a birthday and the last digits are found in every order and language", () => {
  test.each([
    ["Jeg er født 1. januar 1990, og de sidste fire er 2145", "a month in words"],
    ["min fødselsdag er 3. maj 1981 og de fire sidste tal i mit cpr er 2145", "the words turned round"],
    ["sidste fire i cpr: 2145, og jeg er født 14.07.73", "the birthday behind"],
    ["född 1 januari 1990, sista fyra 2145", "Swedish"],
    ["født 01.01.1990, personnummer 21450", "Norwegian, five digits"],
  ])("%j (%s)", (text) => {
    expect(scrubbed(text)).not.toMatch(/2145|19|14\.07/);
    expect(scrubbed(text)).toContain("[national-id B]");
  });
});

test("the dash between all parts may be a word", () =>
  expect(scrubbed("hun er 12 streg 03 streg 11 streg 4482")).toBe("hun er [national-id A]"));

describe("a number written like a CPR number goes also where people are filed by it", () => {
  test.each([
    ["Sag 010190-1234", "offices file people under their CPR number"],
    ["vedr. sagsnr. 010190-1234", "the same, called a number"],
    ["medlemsnr. 230487-1234", "so do unions and associations"],
    ["Kunde 150685-0017 har ringet", "and insurers"],
    ["patient 150685-0017", "and wards"],
    ["journalnr.: 19900101-1234", "with the whole year"],
  ])("%j: %s", (text) => expect(scrubbed(text)).toMatch(/national-id A/));
});

describe("a number that is called something else stays", () => {
  test.each([
    "Ordrenr. 0101991234",
    "ordrenr. 0101991234 og 0201991235",
    "ordre nr. 0101991234",
    "min ordre 0101991234 er forsinket",
    "Faktura 3012940087",
    "fakturanummer: 3012940087",
    "bevisnr. 2005250117",
    "kvitteringsnummer 1107881234",
    "medlemsnr. 1107881234",
    "kundenr 1107881234",
    "Sagsnr.: 1107881234",
    "pakkenummer 1107881234",
    "order no. 1107881234",
    "Invoice number 1107881234",
    "booking reference 1107881234",
    "ticket #1107881234",
    "P-nr. er 1012345678",
    "P-nummer 1003388394",
    "varenr. 1107881234",
    "serial 110788-1234",
    "firmware 10.11.12-1314",
    "version 10.11.12-1314",
    "order no. 990713-4410",
    "ordrenr. 230487-1234",
    "følgeseddel 230487-1234",
    "rekvisition 1107881234",
    "EAN 5798004752319",
    '{"ts":1712034455}',
    "epoch=1711034455",
    "konto 1107881234 er spærret",
  ])("%j", (text) => expect(scrubbed(text)).not.toMatch(/national-id/));
});

test("modulus 11 is evidence even against a name, and its failure lets an order keep its number", () => {
  expect(scrubbed("ordrenr. 1910962325")).toBe("ordrenr. [national-id A]");
  expect(scrubbed("ordrenr. 1910962326")).toBe("ordrenr. 1910962326");
});

describe("a CPR number that is called a telephone number is removed and never lifted", () => {
  test.each([
    ["Ring 010190-1234", "a verb of telephones"],
    ["Tlf.: 191096-2325", "a label"],
    ["Tlf. nr. 28714093 / 010190-1234", "a list with a telephone number in it"],
    ["Mobil 0101901234", "bare, and no telephone number of any country near by"],
    ["Ring 01 01 90-1234", "in pairs"],
    ["sms 0101 90 1234", "grouped like nothing"],
    ["mobil: 010 190 1234", "grouped like a number abroad"],
    ["tlf. +45 010190-1234", "with the country code"],
    ["tlf. +450101901234", "glued to the country code"],
    ["Ring 01011990-1234", "with the year in full"],
    ["Tlf. 010119901234", "the same, bare"],
    ["tlf. +45 01011990-1234", "the same, behind the country code"],
    ["tlf. 320190 1234", "no such day, with a blank"],
    ["Ring 320190-1234", "no such day, but no telephone number either"],
    ["Navn;Tlf\nIda;0101901234\nBo;28714093", "in a column of telephone numbers"],
  ])("%j (%s)", (text) => {
    const { text: left, lifted } = scrub(text, defaultPolicy);
    expect(left).toContain("[national-id A]");
    expect(lifted.every(({ value }) => value === "+4528714093")).toBe(true);
  });
});

describe("a CPR number without its first zero, or in two halves, is told by its table", () => {
  test.each([
    ["Navn;CPR\nIda;101901234", "Navn;CPR\nIda;[national-id A]", "nine digits under the heading"],
    ['{"cpr": 101901234}', '{"cpr": [national-id A]}', "a number in JSON"],
    ["cpr-nummer er 10190-1234", "cpr-nummer er [national-id A]", "with its dash"],
    ["CPR\n101901234\n201901234", "CPR\n[national-id A]\n[national-id B]", "a column of its own"],
    ["CPR\n0101901234.0", "CPR\n[national-id A].0", "as a decimal fraction of a spreadsheet"],
    ["Ordre;Navn\n101901234;Ida", "Ordre;Navn\n101901234;Ida", "under another heading"],
    ["jeg har ordre 101901234", "jeg har ordre 101901234", "called something else"],
    [
      "Navn;Fødselsdato;Løbenr\nIda;01-01-1990;1234\nBo;020291;4321",
      "Navn;Fødselsdato;Løbenr\nIda;[national-id A];[national-id B]\nBo;[national-id C];[national-id D]",
      "birthday and serial in two columns",
    ],
    ["Navn;Startdato;Løbenr\nA;01-01-2024;1234", "Navn;Startdato;Løbenr\nA;01-01-2024;1234", "another date"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("a CPR number is removed with odd marks in it", () => {
  test.each([
    ["CPR 010190(1234)", "the serial in brackets"],
    ["CPR 010190 nr 1234", "a word between"],
    ["https://x.example/?cpr=%20010190%20-%201234", "blanks in an address of the web"],
    ["(010190)-1234", "the date in brackets"],
    ["[010190]-1234", "in square ones"],
    ["010190;1234", "a semicolon"],
    ["0101-90-1234", "two dashes"],
    ["+010190-1234", "behind a plus that no country code follows"],
    ["CPR 010190*1234", "an asterisk"],
    ["a+010190-1234@example.dk", "behind the plus of an address"],
    ["*0101*90-*1234*", "bold"],
  ])("%j (%s)", (text) => {
    expect(scrubbed(text)).toContain("[national-id A]");
    expect(scrubbed(text)).not.toMatch(/0101|1234/);
  });

  test.each([
    ["navn;010190;1234;x", "cells of a row"],
    ["4520-11-1234", "no date"],
    ["010190*1234", "a product of two numbers"],
  ])("but %j stays (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("long tables are read in time", () => {
  const rows = (head: string, row: (n: number) => string) =>
    [head, ...Array.from({ length: 60_000 }, (_, n) => row(n))].join("\n");
  test.each([
    [rows("Nr;Navn;CPR;Note", (n) => `${n};Ida Holm;140773${1000 + (n % 9000)};x`), "two megabytes of rows"],
    [rows("Nr;Navn;CPR", (n) => `${n};Ida;10190${1000 + (n % 9000)}`), "without the first zero"],
    [rows("Født;Løbenr", (n) => `010190;${1000 + (n % 9000)}`), "in two columns"],
    [rows("Født;Løbenr", () => "Født;Løbenr"), "heads and no rows"],
    [
      rows("a\tb;CPR", (n) =>
        n % 2 ? `x\t${n};140773${1000 + (n % 9000)}` : `${n};140773${1000 + (n % 9000)}`,
      ),
      "two tables in each other",
    ],
  ])("%#: whatever they hold", (text, why) => {
    const start = performance.now();
    expect(scrubbed(text), why).not.toMatch(/[;,](?:0?10190|140773)[0-9;]/);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

describe("a number that cannot be a CPR number stays", () => {
  test.each([
    ["451399-1234", "no such day"],
    ["123456-7890", "a placeholder"],
    ["skriv cpr som 123456-7890", "a placeholder that is called a CPR number"],
    ["000000-0000", "zeros"],
    ["290299-1111", "29 February of a common year"],
    ["10477-2145", "nine digits"],
    ["11407732145", "eleven digits"],
    ["+71<000001407732145+88214407<", "a payment slip"],
    ["b9b8fe3f-1407-7321-4459-2983c790e17f", "a UUID"],
    ["3f9a1407732145bc77d0", "a hash: a longer run of letters and digits"],
    ["mødet den 14.07.23 10:30", "a date with a time"],
    ["2024-01-15 1030 UTC", "a time stamp"],
    ["571313134400112233", "the number of an electricity meter"],
    ["+14077321450", "an international telephone number of eleven digits"],
    ["12.140773-2145.3", "the middle of a version"],
    ["140773,2145", "a decimal fraction"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).not.toMatch(/national-id/));
});

test("a negative word clears the number it stands at and no other", () => {
  expect(scrubbed("Ordrenr. 0101991234, mit cpr er 0201991234.")).toBe(
    "Ordrenr. 0101991234, mit cpr er [national-id A].",
  );
  expect(scrubbed("Jeg har en ordre hos jer, 140773-2145.")).toBe(
    "Jeg har en ordre hos jer, [national-id A].",
  );
  expect(scrubbed("Vedr. faktura 88123: Per Holm, 1407732145")).toBe(
    "Vedr. faktura 88123: Per Holm, [national-id A]",
  );
});

test("the name that stands nearer wins", () => {
  expect(scrubbed("Mit cpr får I ikke. Ordrenr. 0101991234")).toBe("Mit cpr får I ikke. Ordrenr. 0101991234");
  expect(scrubbed("cpr-nr. på jeres kunde 311299-1111")).toBe("cpr-nr. på jeres kunde [national-id A]");
});

test("the same number in two spellings gets the same letter, another one the next", () => {
  expect(scrubbed("140773-2145, 14071973-2145, 19730714-2145")).toBe(
    "[national-id A], [national-id A], [national-id A]",
  );
  expect(scrubbed("140773-2145, 1407732145, 150773-2145")).toBe(
    "[national-id A], [national-id A], [national-id B]",
  );
});

test("the century comes from the seventh digit", () => {
  expect(hasRealDate("2902004008")).toBe(true);
  expect(hasRealDate("2902000008")).toBe(false);
  expect(hasRealDate("2902575008")).toBe(false);
});

test("modulus 11 uses the weights of the CPR office", () => {
  expect(hasCheckDigit("0707614285")).toBe(true);
  expect(hasCheckDigit("0707614286")).toBe(false);
});

test.each([
  ["010190-1234\t2024", "[national-id A]\t2024", "a year in the next cell"],
  ["010190-1234 2024-02-29", "[national-id A] 2024-02-29", "a date behind it"],
  ["010190-1234\t1234.5", "[national-id A]\t1234.5", "an amount in the next cell"],
  ["1,010190-1234,2", "1,[national-id A],2", "a line of a CSV file without heads"],
  ["nr. 010190-1234-5678", "nr. 010190-1234-5678", "a longer number with dashes"],
])("%j becomes %j: %s", (text, expected, _why) => {
  expect(scrubbed(text)).toBe(expected);
});
