/**
 * The grammar of the lexicon, on a small one of its own: what counts as a word of it, however it is bent, compounded,
 * split or mistyped, and how a line of the data files is read.
 */
import { describe, expect, test } from "vitest";
import { createLexicon } from "../../functions/scrub/lexicon/lexicon.ts";
import { createView } from "../../functions/scrub/view.ts";

const empty = {
  health: [],
  "genetic-biometric": [],
  ethnicity: [],
  politics: [],
  religion: [],
  union: [],
  sexuality: [],
  criminal: [],
  family: [],
  social: [],
};

const lexicon = createLexicon({
  words: {
    ...empty,
    health: [
      `
[noun certain first last]
allergi
kræft
[noun weak last]
operation
[adjective certain tail]
transplanteret
[verb certain]
besvime
[exact certain]
(er|blev) {kørt ned}
har (haft|fået) (en|et|) {dårlig (nat|ryg)}
`,
    ],
    family: [
      `
[noun certain first last]
forældremyndighed
[noun likely]
separation
[exact certain]
bor hos <kin>
`,
    ],
    social: ["[noun certain first last]\nkontanthjælp\n[noun likely]\nseparation"],
  },
  harmless: [
    `
*bekræft*
allergi danmark
knude i garnet
[social]
separation af
`,
  ],
});

/** What is found in a text, in the words of the text. */
const found = (text: string): readonly string[] => {
  const matches = lexicon.find(createView(text));
  return [...new Set(matches.map(({ start, end }) => text.slice(start, end)))];
};

describe("a word of the lexicon is found", () => {
  test.each([
    ["allergien", ["allergien"], "with an ending"],
    ["allergiens", ["allergiens"], "with two"],
    ["ALLERGI", ["ALLERGI"], "in capitals"],
    ["foraeldremyndigheden", ["foraeldremyndigheden"], "without Danish letters"],
    ["allergimedicin", ["allergimedicin"], "at the beginning of a compound"],
    ["tarmkræft", ["tarmkræft"], "at its end"],
    ["knæoperation", ["knæoperation"], "a weak one behind a part of the body"],
    ["knæ operation", ["knæ operation", "operation"], "the same in two words"],
    ["knæ-operationen", ["knæ-operationen", "operationen"], "the same with a hyphen"],
    ["nyretransplanteret", ["nyretransplanteret"], "one that is only the tail of another"],
    ["besvimede", ["besvimede"], "a verb in the past"],
    ["forældre myndighed", ["forældre myndighed"], "a compound in two words"],
    ["kontant-hjælpen", ["kontant-hjælpen"], "a compound with a hyphen"],
  ])("%j -> %j (%s)", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("what only holds a word is not found", () => {
  test.each([
    ["bekræftelse", "a harmless word around it"],
    ["allergikursus", "the subject of a course"],
    ["allergiforening", "an organisation"],
    ["transplanteret", "a tail without its head"],
    ["hofte. Operation", "two sentences"],
    ["Allergi Danmark", "a harmless phrase"],
    ["kon hjælp", "half a compound"],
  ])("%j (%s)", (text) => expect(found(text).filter((word) => word !== "Operation")).toEqual([]));
});

describe("a phrase is found", () => {
  test.each([
    ["jeg er kørt ned", ["kørt ned"], "without what stands before the braces"],
    ["jeg blev kørt\n> ned", ["kørt\n> ned"], "across a quoted line"],
    ["jeg er desværre helt kørt ned", ["kørt ned"], "with adverbs in it"],
    ["jeg er ikke kørt ned", ["kørt ned"], "denied: a denial discloses too"],
    ["jeg har haft en dårlig nat", ["dårlig nat"], "through a choice"],
    ["jeg har fået dårlig ryg", ["dårlig ryg"], "through an empty choice"],
    ["hun bor hos mormor", ["bor hos mormor"], "with any word of a set"],
  ])("%j -> %j (%s)", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("a phrase is not found", () => {
  test.each([
    ["jeg er kørt. Ned ad vejen", "across a full stop"],
    ["er;kørt;ned", "across the cells of a table"],
    ["jeg er kørt langt ned", "around a word that is no adverb of the list"],
    ["hun bor hos naboens hund", "with a word outside the set"],
  ])("%j (%s)", (text) => expect(found(text)).toEqual([]));
});

describe("a long word that is mistyped is found", () => {
  test.each([
    ["forældremyndigehed", "two letters changed about"],
    ["forældremyndgheden", "a letter too few, and an ending"],
    ["foraldremyndigheden", "one letter for another"],
    ["forældremyyndighedd", "two slips in a long word"],
    ["kontanhjælp", "a letter too few"],
  ])("%j (%s)", (text) => {
    expect(found(text)).toEqual([text]);
    expect(lexicon.find(createView(text))).toEqual(
      expect.arrayContaining([expect.objectContaining({ mistyped: true, strength: "likely" })]),
    );
  });

  test.each([
    ["allergo", "short words have too many neighbours"],
    ["separatør", "two slips in a word of ten letters"],
    ["reparation", "another first letter"],
    ["operationel", "weak words are not guessed"],
  ])("%j is not taken for one (%s)", (text) => expect(found(text)).toEqual([]));
});

describe("harmless phrases", () => {
  test("clear the categories of their head only", () => {
    const categories = lexicon.find(createView("separation af data")).map((match) => match.category);
    expect(categories).toEqual(["family"]);
  });

  test("a word of two categories is found for both", () => {
    const categories = lexicon.find(createView("en separation")).map((match) => match.category);
    expect(categories).toEqual(["family", "social"]);
  });
});
