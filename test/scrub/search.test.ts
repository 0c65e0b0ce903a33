/** A pattern is searched for wherever it may match: what it needs is read off it, and never more than it needs. */
import { describe, expect, test } from "vitest";
import { needsOf } from "../../functions/scrub/needs.ts";
import { isIn } from "../../functions/scrub/search.ts";
import { mayMatch, readTraces } from "../../functions/scrub/traces.ts";
import { createView } from "../../functions/scrub/view.ts";

const wordsOf = (pattern: RegExp): readonly (readonly string[])[] =>
  needsOf(pattern).all.map(({ words }) => words);

describe("what a pattern needs", () => {
  test.each<[RegExp, readonly (readonly string[])[], string]>([
    [/kode/, [["kode"]], "a word"],
    [/(?:kode|pinkode|kodeord)s?/, [["kode", "pinkode"]], "a word that begins with another adds nothing"],
    [/(?:[kc]ode)/, [["code", "kode"]], "a letter or another"],
    [/nr\.? ?cpr/, [["nr cpr", "nr. cpr", "nr.cpr", "nrcpr"]], "what may be left out"],
    [/(?:kode)?pas/, [["kodepas", "pas"]], "what need not stand there is not needed"],
    [/(?:kode){0,3}[a-z]/, [], "not even once"],
    [/(?:kode){2,3}/, [["kode"]], "at least once"],
    [/kode(?!n)/, [["kode"]], "what must not follow is not needed"],
    [/[0-9]{4}(?= kroner)/, [[" kroner"]], "what must follow is"],
    [/(?<=min )[a-z]+/, [["min "]], "and what must stand before"],
    [/et|[a-z]kode/, [], "one way through is so common that nothing is needed"],
    [/[^k]ode/, [["ode"]], "any letter but one"],
    [/KODE/i, [["kode"]], "letter case"],
    [/k\u00e6de/, [["kæde"]], "an escape"],
    [/\p{Lu}gade/u, [["gade"]], "a class of letters"],
  ])("%s: %j (%s)", (pattern, expected) => expect(wordsOf(pattern)).toEqual(expected));

  test.each<[RegExp, number, string]>([
    [/[0-9]{6}-?[0-9]{4}/, 10, "a mark between"],
    [/[0-9]{2,4}/, 2, "at least"],
    [/[0-9]{4}[a-z]{0,3}[0-9]{2}/, 4, "letters between two numbers"],
    [/[0-9]{4}|kode/, 0, "one way without"],
    [/(?:[0-9][ .]?){8}/, 8, "one after the other"],
    [/[0-9oil]{8}/, 0, "letters for digits"],
    [/(?<![0-9]{9})x/, 0, "what must not stand before"],
  ])("%s: %i digits (%s)", (pattern, expected) => expect(needsOf(pattern).digits).toBe(expected));
});

test.each<[RegExp, string, boolean, string]>([
  [/kode(?![a-z])/, "min kode", true, "the word is there"],
  [/kode(?![a-z])/, "min koda", false, "it is not"],
  [/min (?:pas|lås)/, "min lås", true, "one of two"],
  [/pw|lås/, "pw", true, "a word of two letters at the end"],
  [/[0-9]{6}-[0-9]{4}/, "010190-1234", true, "so many digits"],
  [/[0-9]{6}-[0-9]{4}/, "12345 og 67890", false, "not without a letter between them"],
  [/[a-z]{3}[:=]/, "abc=", true, "a mark"],
  [/[a-z]{3}[:=]/, "abc", false, "no mark"],
])("%s in %j: %s (%s)", (pattern, text, expected) => {
  mayMatch(readTraces(""), pattern);
  expect(mayMatch(readTraces(text), pattern)).toBe(expected);
});

test("a pattern that is new is searched for at once", () => {
  const view = createView("min kode");
  expect(isIn(view, /kode$/)).toBe(true);
  expect(isIn(createView("en anden"), /^en/)).toBe(true);
});
