/** Payment cards, from the test ranges that the networks publish. */
import { describe, expect, test } from "vitest";
import { isLuhn } from "../../functions/scrub/detectors/paymentCard.ts";
import { scrubbed } from "./scrubbed.ts";

describe("a card number is removed with what belongs to it", () => {
  test.each([
    ["4111111111111111", "[financial-id A]", "Visa, bare"],
    ["4111 1111 1111 1111", "[financial-id A]", "in fours"],
    ["4111-1111-1111-1111", "[financial-id A]", "with dashes"],
    ["4111.1111.1111.1111", "[financial-id A]", "with dots"],
    ["4111 1111  1111\u00a01111", "[financial-id A]", "with odd blanks"],
    ["4111 1111\n1111 1111", "[financial-id A]", "broken at the end of a line"],
    ["4111_1111_1111_1111", "[financial-id A]", "with low lines"],
    ["4111/1111/1111/1111", "[financial-id A]", "with slashes"],
    ["5555555555554444", "[financial-id A]", "Mastercard"],
    ["2223003122003222", "[financial-id A]", "Mastercard, the newer range"],
    ["3782 822463 10005", "[financial-id A]", "American Express"],
    ["5019717010103742", "[financial-id A]", "Dankort"],
    ["6011111111111117", "[financial-id A]", "Discover"],
    ["3530111333300000", "[financial-id A]", "JCB"],
    ["mit kort 4111 1111 1111 1112", "mit kort [financial-id A]", "mistyped, but called a card"],
    [
      "Visa: 4111 1111 1111 1111 udløb 09/28 cvc 123",
      "Visa: [financial-id A] udløb [financial-id B] cvc [financial-id C]",
      "expiry and code",
    ],
    [
      "4111 1111 1111 1111 (09/28, 123)",
      "[financial-id A] ([financial-id B], [financial-id C])",
      "an expiry date without a name, and the code behind it",
    ],
    [
      "Card 4111111111111111\nExpires 09/2028\nSecurity code 123",
      "Card [financial-id A]\nExpires [financial-id B]\nSecurity code [financial-id C]",
      "on lines of their own",
    ],
    [
      "4111 1111 1111 1111 09/28 123",
      "[financial-id A] [financial-id B] [financial-id C]",
      "date and code right behind it",
    ],
    [
      "kort 4111 1111 1111 1111, udløber november 2027, og de tre cifre er 123",
      "kort [financial-id A], udløber [financial-id B], og de tre cifre er [financial-id C]",
      "the month in words, the code in a sentence",
    ],
    [
      "card 4111 1111 1111 1111, the three digits on the back are 123",
      "card [financial-id A], the three digits on the back are [financial-id B]",
      "in English",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("what only looks like a card stays", () => {
  test.each([
    ["4111111111111112", "Luhn fails and nobody calls it a card"],
    ["EAN 5798004752319", "thirteen digits of a location number"],
    ["Målernummer 571313134400112233", "an electricity meter"],
    ["pakkenummer 00370712345678901", "a parcel"],
    ["ordrenr. 4111111111111111", "an order, even if it passes"],
    ["rabat gælder til 09/28", "a date without a card"],
    ["sikkerhedskode 123", "a code without a card"],
    ["kortet, der slutter på 4418", "four digits of a card are no secret"],
    ["41111111\n11111111", "two numbers, one below the other"],
    ["4111-1111-1111-1111-2222", "part of a longer code"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

test("Luhn doubles every second digit from the right", () => {
  expect(isLuhn("79927398713")).toBe(true);
  expect(isLuhn("79927398710")).toBe(false);
});
