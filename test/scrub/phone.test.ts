/** Telephone numbers of people go to the contact panel; those of companies stay. */
import { describe, expect, test } from "vitest";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";
import { scrubbed } from "./scrubbed.ts";

describe("a telephone number of a person is lifted", () => {
  test.each([
    ["Ring på 28 61 40 93", "+4528614093", "in pairs"],
    ["mob. 2861 4093", "+4528614093", "in fours"],
    ["tlf. 28614093", "+4528614093", "bare, but called one"],
    ["mit mobilnummer er 28614093", "+4528614093", "bare, with a verb between"],
    ["28 61 40 93 er mit nummer", "+4528614093", "by its grouping alone"],
    ["28.61.40.93", "+4528614093", "dotted"],
    ["tlf. 28/61/40/93", "+4528614093", "with slashes"],
    ["mobil: 28 614 093", "+4528614093", "in odd groups"],
    ["telefon (28) 61 40 93", "+4528614093", "the first pair in brackets"],
    ["+45-28-61-40-93", "+4528614093", "dashes behind the country code"],
    ["Mvh\nBo\n28614093", "+4528614093", "bare, on its own line of a signature"],
    ["070 123 45 67 är mitt nummer", "0701234567", "Swedish, called one behind it"],
    ["07700 900 412", "07700900412", "a British mobile"],
    ["+45 28614093", "+4528614093", "with a country code"],
    ["0045 28 61 40 93", "+4528614093", "with two zeros"],
    ["(+45) 28 61 40 93", "+4528614093", "country code in brackets"],
    ["+4528614093", "+4528614093", "in one"],
    ["Tlf:28614093", "+4528614093", "glued to its name"],
    ["Træffes bedst efter 16 på 6014 9327", "+4560149327", "a verb that says so"],
    ["my mobile is +44 7400 123456", "+447400123456", "British"],
    ["+46 70 123 45 67", "+46701234567", "Swedish"],
    ["ring 070-123 45 67", "0701234567", "Swedish, as dialled there, although it begins like a date"],
    ["ring 0731234567", "0731234567", "Swedish, bare"],
    ["+49 151 23456789", "+4915123456789", "German"],
    ["Sie erreichen mich unter 0151 2345 6789", "015123456789", "German, in fours"],
    ["２８ ６１ ４０ ９３", "+4528614093", "full-width digits"],
    [
      "28\u200b61\u200b40\u200b93 er min mobil, ring på 28\u200b61\u200b40\u200b93",
      "+4528614093",
      "zero width spaces, once for both",
    ],
  ])("%j gives %s (%s)", (text, number) => {
    const { text: left, lifted } = scrub(text, defaultPolicy);
    expect(lifted).toEqual([{ category: "phone", value: number }]);
    expect(left).toContain("[phone A]");
    expect(left).not.toMatch(/\d{2}.?\d{2}.?\d{2}/);
  });
});

test("the name of one number is carried over to the next", () =>
  expect(scrubbed("tlf 28 61 40 93 eller konens 51/90/33/26, ikke jeres hovednummer 70 20 11 90")).toBe(
    "tlf [phone A] eller konens [phone B], ikke jeres hovednummer 70 20 11 90",
  ));

describe("a number of a company stays", () => {
  test.each([
    ["Nordlys Byg ApS, Havnevej 3, 9000 Aalborg, tlf. 98 12 30 00", "in one line with its form"],
    ["Nordlys Byg A/S\nHavnevej 3\n9000 Aalborg\nTlf. 98 12 30 00", "in a block with its form"],
    ["Plejehjemmet Engen · Engvej 5 · 4600 Køge · 56 63 70 00", "in one line with parts"],
    ["Omstilling 87 25 00 00", "a switchboard"],
    ["Tlf. 75 55 01 20 (hovednr.)", "a main number, said after it"],
    ["+46 40 555 01 00 (switchboard)", "a switchboard, in English"],
    ["Ring på 98 12 30 00 (omstillingen)", "a switchboard behind the number"],
    ["Ring på 98 12 30 00 (vagttelefon)", "a telephone of whoever is on duty"],
    ["Call us on +45 98 12 30 00 (main line)", "a main line"],
    ["Bogholderiet sidder på telefon 98 12 30 00", "a department as the subject"],
    ["Kundeservice kan træffes på 98 12 30 00", "a department with a verb of people"],
    ["på arbejdet 98 12 30 00", "a place of work"],
    ["Sentralbordet 22 33 44 55", "a Norwegian switchboard"],
    [
      "Lone Thygesen\nNordlys Byg\nHavnevej 3, 9000 Aalborg\n98 12 30 00",
      "a bare number below a company's address",
    ],
    ["Jeg har ringet til jeres nummer 70 20 11 90", "our own number"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("a number of a person in prose is lifted although a company is near", () => {
  test.each([
    "Jeres kundeservice vil have, at jeg oplyser 28 61 40 93 som mit mobilnummer.",
    "Support kan ringe til mig på 28 61 40 93",
    "Mvh\nAnna Holm\nHavnevej 3\n9000 Aalborg\n28 61 40 93",
    "Jeg går i skole, så ring på 28 61 40 93",
    "Jeg er ansat i Nordlys Byg A/S. Mit nummer er 28 61 40 93.",
    "Lone Thygesen\nNordlys Byg A/S\nMobil 28 61 40 93",
  ])("%j", (text) => expect(scrubbed(text)).toContain("[phone A]"));
});

describe("digits that are no telephone number stay", () => {
  test.each([
    "ordre 28614093",
    "28614093",
    "CVR 28 61 40 93",
    "CVR-nr.: 28614093",
    "the CVR you invoice is 28 61 40 93",
    "VAT no. DK 28 61 40 93",
    "EAN 5798004752319",
    "faktura 28614093",
    "12.345.678 kr.",
    "kl. 10-12 og 14-16",
    "den 28.06.2024 og 14.09.2024",
    "2024-01-15 10:30:22",
    "K-2025-0914",
    "hold 2025-0914",
    "55.6761, 12.5683",
    "10.0.12.31",
    "PR2P-4490-7781",
    "10 11 12 13 14 15",
    "målernummer 571313134400112233",
    "kr. 28 61 40 93",
    "Bestilling nr. 28 61 40 93",
  ])("%j", (text) => expect(scrubbed(text)).toBe(text));
});
