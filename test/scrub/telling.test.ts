/** Words that tell something together: free wordings of family life, need and crime that no phrase lists, and their harmless neighbours. */
import { describe, expect, test } from "vitest";
import { tellingIn } from "../../functions/scrub/lexicon/telling.ts";
import { createView } from "../../functions/scrub/view.ts";

/** What is told in a text, and of which kind. */
const told = (text: string): readonly string[] => [
  ...new Set(
    tellingIn(createView(text)).map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`),
  ),
];

describe("words that tell something together are found in whatever order", () => {
  test.each([
    ["Jeg må ikke se børnene.", "family: ikke se børnene", "a refusal"],
    ["Børnene må jeg ikke se.", "family: Børnene må jeg ikke se", "the same, turned round"],
    ["Min mand kylede en stol efter mig.", "family: kylede en stol efter mig", "a blow with a thing"],
    ["Hans far låste ham inde i kælderen.", "family: låste ham inde", "locked in"],
    ["Min eks står og venter foran huset.", "family: står og venter foran huset", "lying in wait"],
    [
      "Han betaler ikke en krone til børnene.",
      "family: betaler ikke en krone til børnene",
      "maintenance without the word",
    ],
    ["My ex changed the locks.", "family: changed the locks", "locked out in English"],
    ["Mein Ex hat das Kind mitgenommen.", "family: Kind mitgenommen", "a child taken along in German"],
    [
      "Pappan är full när han har barnen.",
      "family: full när han har barnen",
      "drink around children in Swedish",
    ],
    ["Jeg skylder banken 40.000 kr.", "social: skylder banken", "a debt"],
    ["Vi er bagud med huslejen.", "social: bagud med huslejen", "arrears"],
    ["Kommunen betaler min husleje.", "social: Kommunen betaler min husleje", "who pays for what"],
    [
      "Jeg blev taget i at køre uden kort.",
      "criminal: blev taget i at køre uden kort",
      "an offence told by a verb",
    ],
    ["Jeg er kendt af politiet.", "criminal: kendt af politiet", "an idiom"],
  ])("%j (%s)", (text, expected, _why) => expect(told(text)).toContain(expected));
});

describe("what goes on needs a mail of strife, or somebody's family", () => {
  test("a time with a person is an arrangement where a court is about", () => {
    const visit = "Jeg har ham hver anden weekend.";
    expect(told(visit)).toEqual([]);
    expect(told(`Vi har en sag i Familieretshuset. ${visit}`)).toContain(
      "family: har ham hver anden weekend",
    );
  });

  test("a refusal is a family's where one of it is about", () => {
    expect(told("Hun nægter at svare.")).toEqual([]);
    expect(told("Børnenes mor nægter at svare.")).not.toEqual([]);
  });
});

describe("what is not told together is not found", () => {
  test.each([
    ["Jeg kan ikke se børnelisten, og min søn har kurset.", "in two clauses"],
    ["Systemet har slået lyden fra.", "a verb without a person"],
    ["Vi flytter kurset til torsdag.", "a course that moves"],
    ["Fakturaen er betalt, og kunden skylder ikke noget.", "business"],
    ["Jeg er ledig torsdag kl. 10.", "time to talk"],
    ["Fejlen blev taget op på mødet.", "taken up"],
  ])("%j (%s)", (text) => expect(told(text)).toEqual([]));
});
