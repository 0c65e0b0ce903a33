import { expect, test } from "vitest";
import {
  caseIdOf,
  caseOfToken,
  contactKey,
  messageKey,
  numberOf,
  replyToken,
} from "../../functions/cases/keys.ts";
import { createDigest } from "../../functions/shared/digest.ts";

const digest = createDigest(new Uint8Array(32).fill(7));
const other = createDigest(new Uint8Array(32).fill(8));
const id = caseIdOf(digest, messageKey(digest, "ses-1"));

test("a case is named after its first message, so that every attempt makes the same one", () => {
  expect(caseIdOf(digest, messageKey(digest, "ses-1"))).toBe(id);
  expect(caseIdOf(digest, messageKey(digest, "ses-2"))).not.toBe(id);
});

test("a number is six letters and digits without vowels or look-alikes", () => {
  for (let at = 0; at < 200; at += 1) {
    expect(numberOf(caseIdOf(digest, messageKey(digest, `ses-${at}`)))).toMatch(
      /^[0-9BCDFGHJKMNPQRSTVWXYZ]{6}$/,
    );
  }
});

test("an address is the same contact in any spelling of its case", () => {
  expect(contactKey(digest, " Mette.Holm@Example.dk")).toBe(contactKey(digest, "mette.holm@example.dk"));
});

test.each<[string, string | null, string]>([
  [`support+${replyToken(digest, id)}@example.dk`, id, "the reply address of a notice"],
  [`<notice.0011223344556677.${replyToken(digest, id)}@example.dk>`, id, "the Message-ID of a notice"],
  [
    `SUPPORT+${replyToken(digest, id).toUpperCase()}@EXAMPLE.DK`,
    id,
    "a mail program that writes addresses in capitals",
  ],
  [`support+${replyToken(other, id)}@example.dk`, null, "a token that somebody made up"],
  [`support+${id.toLowerCase()}@example.dk`, null, "the id of the case alone is no proof"],
  ["support@example.dk", null, "no token at all"],
])("a token in %s leads to %s: %s", (text, found) => {
  expect(caseOfToken(digest, text)).toBe(found);
});
