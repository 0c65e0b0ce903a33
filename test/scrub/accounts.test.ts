/** IBAN and national bank accounts. The IBANs are the examples of the registry. */
import { describe, expect, test } from "vitest";
import { scrubbed } from "./scrubbed.ts";

describe("an IBAN is removed in every spelling", () => {
  test.each([
    ["DK5000400440116243", "[financial-id A]", "Denmark, in one"],
    ["DK50 0040 0440 1162 43", "[financial-id A]", "in fours"],
    ["dk50 0040 0440 1162 43", "[financial-id A]", "lower case"],
    ["IBANDK5000400440116243.", "IBAN[financial-id A].", "glued to its name"],
    ["DK50-0040-0440-1162-43", "[financial-id A]", "with dashes"],
    ["IBAN: DK50/0040/0440/1162/43", "IBAN: [financial-id A]", "with slashes"],
    ["DK50 0040 0440\n1162 43", "[financial-id A]", "broken over two lines"],
    ["ＤＫ5000400440116243", "[financial-id A]", "full-width letters"],
    ["GB29 NWBK 6016 1331 9268 19 er min", "[financial-id A] er min", "with letters inside"],
    ["DE89370400440532013000", "[financial-id A]", "Germany"],
    ["NO93 8601 1117 947", "[financial-id A]", "Norway"],
    ["SE45 5000 0000 0583 9825 7466", "[financial-id A]", "Sweden"],
    ["MT84MALT011000012345MTLCAST001S", "[financial-id A]", "Malta, the longest but one"],
    ["IBAN: DK51 0040 0440 1162 43", "IBAN: [financial-id A]", "mistyped, but called an IBAN"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("a national account is removed where it is called one", () => {
  test.each([
    [
      "Reg.nr. 5479 kontonr. 0001048823",
      "Reg.nr. [financial-id A] kontonr. [financial-id B]",
      "Danish, both named",
    ],
    ["Reg. 5479 0001048823", "Reg. [financial-id A] [financial-id B]", "the account without a name"],
    [
      "reg 5479, konto 104 8823",
      "reg [financial-id A], konto [financial-id B]",
      "short names, a blank inside",
    ],
    ["min bankkonto 5479 0001048823", "min bankkonto [financial-id A]", "registration and account in one"],
    [
      "Reg.nr. 5479 kontonr. 104-88-23",
      "Reg.nr. [financial-id A] kontonr. [financial-id B]",
      "dashes inside",
    ],
    ["5479-0001048823 er min konto", "[financial-id A] er min konto", "called an account behind it"],
    ["clearing 8327-9, konto 93 456 789-1", "clearing [financial-id A], konto [financial-id B]", "Swedish"],
    ["mitt bankgiro är 5050-1055", "mitt bankgiro är [financial-id A]", "somebody's own bankgiro"],
    ["kontonummer 1503.47.11223", "kontonummer [financial-id A]", "Norwegian"],
    [
      "Sort code 60-16-13, account 31926819",
      "Sort code [financial-id A], account [financial-id B]",
      "British",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("what only looks like an account stays", () => {
  test.each([
    ["DK51 0040 0440 1162 43", "a wrong check that nobody calls an IBAN"],
    ["VAT no. DK 31 40 55 19", "a VAT number"],
    ["DK31405591", "a VAT number in one"],
    ["ert bankgiro 5050-1055", "a bankgiro of ours"],
    ["+71<000000100447184+88214407<", "a payment slip"],
    ["min konto er låst", "an account of the site"],
    ["customer account 4011799", "a customer"],
    ["reg. 5479 er bilens nummer", "a registration of something else"],
    ["GB12 og GB34 er kabler", "too short"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});
