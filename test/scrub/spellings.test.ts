/** Numbers in odd spellings, under names of files, in tables and a second time under another name. */
import { describe, expect, test } from "vitest";
import { scrubbed } from "./scrubbed.ts";

describe("a CPR number is removed in odd spellings and under the names of files", () => {
  test.each([
    ["Jeg er 2511 96-1945", "Jeg er [national-id A]", "a blank in the date"],
    ["Jeg hedder Ole, 25.11.96 1945", "Jeg hedder Ole, [national-id A]", "a dotted date and a blank"],
    ["medlemsnr. 241240 0059", "medlemsnr. [national-id A]", "with a blank, under a member's number"],
    ["Medlem 011064 3831", "Medlem [national-id A]", "with a blank, under the bare word"],
    ["Sagsnr. 1407732142", "Sagsnr. [national-id A]", "in a row, with a check digit"],
    [
      "min søns nummer 140773 2145",
      "min søns nummer [national-id A]",
      "called a number, and lifted as no telephone",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("what was removed once is removed in every spelling", () => {
  test.each([
    [
      "Mit cpr er 140773-2145. Ordrenr. 1407732145.",
      "Mit cpr er [national-id A]. Ordrenr. [national-id A].",
      "after",
    ],
    [
      "Ordrenr. 1407732145. Mit cpr er 140773-2145.",
      "Ordrenr. [national-id A]. Mit cpr er [national-id A].",
      "before",
    ],
    ["cpr 140773-2145, INV1407732145", "cpr [national-id A], INV[national-id A]", "glued to a prefix"],
    [
      "kort 4111 1111 1111 1111, ordre 4111-1111-1111-1111",
      "kort [financial-id A], ordre [financial-id A]",
      "a card",
    ],
    ["cpr 140773-2145, ordre 1407732146", "cpr [national-id A], ordre 1407732146", "another number stays"],
    ["cpr 140773-2145, ordre 21407732145", "cpr [national-id A], ordre 21407732145", "a longer number stays"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("ten digits in a row that are called something else stay", () => {
  test.each([
    ["Ticket hos jer: 0101991234", "words between"],
    ["ordernummer är 0101991234", "a Swedish verb between"],
    ["Report 0101991234", "a report"],
    ["Ordre 0101991234 sammen med 0101991244", "the second of two"],
    ["bookinger 0101991234 / 0101991244", "two with a stroke, in the plural"],
    ["INV-0101991234", "a known prefix"],
    ["XR-0101991234", "an unknown prefix"],
    ["https://shop.example.com/p/0101991234", "the path of an address"],
    ["kundenr. 0101991234", "a customer, without a check digit"],
    ["Den 25.11.24 1945 blev loggen skrevet", "a date and a time of day"],
    ["født 14.09.85 8000 Aarhus C", "a date and a postcode"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));

  test.each([
    ["Adgang til kursus til 0101991234", "a person in between"],
    ["https://shop.example.com/?cpr=0101991234", "a parameter that says so"],
    ["https://shop.example.com/p/1407732142", "a check digit in the path"],
  ])("but not %j (%s)", (text) => expect(scrubbed(text)).toContain("[national-id A]"));
});

describe("accounts and codes are removed where only the place or lay words tell them", () => {
  test.each([
    ["Reg | Konto\n4183 | 0011229", "Reg | Konto\n[financial-id A] | [financial-id B]", "cells below heads"],
    [
      "Navn;Reg.nr;Kontonr\nOle;4183;0011229",
      "Navn;Reg.nr;Kontonr\nOle;[financial-id A];[financial-id B]",
      "a list",
    ],
    ["Pengene retur til 4183-0011229, tak", "Pengene retur til [financial-id A], tak", "money goes there"],
    ["CVC 082", "CVC [financial-id A]", "a code alone"],
    [
      "Kort 4111 1111 1111 1111, de tre cifre på bagsiden er 123",
      "Kort [financial-id A], de tre cifre på bagsiden er [financial-id B]",
      "a code in lay words",
    ],
    ["My NI number is QQ 12 34 56 C", "My NI number is [national-id A]", "a mistyped British number"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));

  test.each([
    ["refusion af ordre 4183-0011229", "an order"],
    ["refusion for 2025-0011229", "a year with a number"],
    ["4183-0011229 virker ikke", "no talk of money"],
    ["Navn | Antal\n4183 | 0011229", "other heads"],
    ["Vi har en CVC-maskine", "no code"],
  ])("%j stays (%s)", (text) => expect(scrubbed(text)).toBe(text));
});
