/** Identity numbers of other countries: made-up numbers with the right checks. */
import { describe, expect, test } from "vitest";
import { detectorsIn } from "./scrubbed.ts";

describe("a national identity number of another country is removed", () => {
  test.each([
    ["my Finnish id 131052-308T", "henkilotunnus-fi", "Finland, with its check character"],
    ["henkilötunnus 131052A308T", "henkilotunnus-fi", "Finland, born in this century"],
    ["mitt personnummer 950714-2389", "personnummer-se", "Sweden, called so"],
    ["Sven, 950714-2389", "personnummer-se", "Sweden, by its check digit"],
    ["fødselsnummer 01010750160", "fodselsnummer-no", "Norway"],
    ["my NI number is AB 12 34 56 C", "nino-uk", "United Kingdom, spaced"],
    ["(JG103759A)", "nino-uk", "United Kingdom, in one"],
    ["My Social Security number is 219-09-9999", "ssn-us", "United States"],
    ["social security 219099999", "ssn-us", "United States, bare but called so"],
  ])("%j is found by %s (%s)", (text, detector) => expect(detectorsIn(text)).toContain(detector));
});

describe("what only looks like one stays", () => {
  test.each([
    ["order no. 950714-2389", "an order"],
    ["131052-308A", "a wrong check character that nobody calls an id"],
    ["666-12-3456", "a US area that is never given out"],
    ["219-00-9999", "a US group that is never given out"],
    ["01010750161", "a Norwegian number with a wrong check digit"],
    ["KN 12 34 56 C", "a UK prefix that is never given out"],
    ["part AB123456X", "a letter after D"],
    ["219 09 9999 stk", "bare digits that nobody calls a number of a person"],
  ])("%j (%s)", (text) => expect(detectorsIn(text)).toEqual([]));
});
