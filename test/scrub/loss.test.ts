/**
 * Health, belief, politics, unions, origin and orientation told without a telling word, each with the neighbours that must
 * stay: what a body can't do beside what a program can't do. The braces hold what goes.
 */
import { describe, expect, test } from "vitest";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";
import { scrubbed } from "./scrubbed.ts";

const expected = (marked: string): string => marked.replace(/\{[^}]*\}/g, "[sensitive]");
const plain = (marked: string): string => marked.replace(/[{}]/g, "");
const categoriesIn = (text: string): readonly string[] => [
  ...new Set(scrub(text, defaultPolicy).findings.map((finding) => finding.category)),
];

describe("what a body or a mind can't do is removed", () => {
  test.each([
    ["Min far {kan ikke selv spise mere}.", "eating"],
    ["Jeg {hører kun på venstre side}.", "one ear"],
    ["Min mor {kan ikke kende os længere}.", "knowing people"],
    ["Vores søn {bider negle til blods}.", "a habit that hurts"],
    ["Jeg har {ingen stemme i dag}.", "a noun behind no"],
    ["Lægen siger, at {det har spredt sig}.", "the course of an illness"],
    ["Vi har {valgt at afbryde graviditeten}.", "a decision"],
    ["Han har {rystet mere på hænderne} siden jul.", "a comparative"],
    ["Jeg skal til {håndkirurgi}.", "a compound of a part of the body"],
    ["Jeg tager {bexasartan}.", "a substance by its ending"],
    ["Min mor er på {Kerendia} nu.", "a brand"],
    ["I have a {dodgy knee}.", "lay English"],
    ["He was {rushed to A&E}.", "a hospital by its short name"],
    ["Mamma {kjenner oss ikke igjen}.", "in Norwegian"],
    ["Meine Mutter {erkennt uns nicht mehr}.", "in German"],
    ["Jeg har {d3pr3ss10n}.", "digits in place of letters"],
    ["Grundet {migræne} nåede jeg det ikke.", "a reason"],
    ["Emma Holm ({astma}) kommer senere.", "in brackets behind a name"],
    ["{Depression} gør det svært at følge med.", "what hinders"],
    ["Jeg har en {svær depression}.", "an adjective with its illness"],
  ])("%j (%s)", (marked) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain("health");
  });
});

describe("the other kinds of Art. 9 are removed in indirect wording", () => {
  test.each([
    ["Jeg er i {SF} og vil gerne have rabat.", "politics", "membership without the word"],
    ["Min far var {retsforbundsmand}.", "politics", "a person of a party by the ending"],
    ["Jeg {stemmer på Alex Vanopslagh}.", "politics", "a leader in place of a party"],
    ["Jeg er gammel {CD'er}.", "politics", "initials"],
    ["Mein Kollege ist bei den {Grünen}.", "politics", "in German"],
    ["{FOA} (som jeg er medlem af) betaler kurset.", "union", "a clause behind the union"],
    ["Per Holm ({3F})", "union", "in brackets behind a name"],
    ["Facket ({Kommunal}) betalar.", "union", "in Swedish"],
    ["Jeg {tror ikke på noget højere}.", "religion", "no belief"],
    ["Han er {buddhistmunk}.", "religion", "a compound"],
    ["Ali Khan, {somalier}, 34 år", "ethnicity", "between commas behind a name"],
    ["{Somalieren} på 3. sal råber.", "ethnicity", "a people in its definite form"],
    ["I'm {not straight} and it shows.", "sexuality", "a negation"],
    ["Jeg er {gift med en af samme køn}.", "sexuality", "two of one sex"],
  ])("%j (%s: %s)", (marked, category) => {
    expect(scrubbed(plain(marked))).toBe(expected(marked));
    expect(categoriesIn(plain(marked))).toContain(category);
  });
});

describe("neighbours stay", () => {
  test.each([
    ["Jeg kan ikke høre lyden i modul 3.", "sound of a video"],
    ["Jeg kan ikke huske min adgangskode.", "a password"],
    ["Jeg kan ikke tale om det i telefonen nu.", "a topic is no speech"],
    ["Testen var negativ, så vi ruller tilbage.", "a test of a program"],
    ["I'm expecting an invoice.", "no child"],
    ["I have trouble logging in.", "no walking"],
    ["Jag har ont om tid.", "Swedish for having little"],
    ["Ich kann die Rechnung nicht sehen.", "seeing a thing"],
    ["Ordre as4d33f og x5k9z er ok, version v2b3c.", "digits in codes"],
    ["Vi er 18 tillidsrepræsentanter fra hele regionen, og emnet er løn.", "no substance by its ending"],
    ["Jeg stemmer på Lone Holm som formand.", "an election in a club"],
    ["Der er strejke i lufthavnen, så pakken er forsinket.", "a strike of others"],
    ["Vi er to mænd på kontoret, der deler login.", "two men and no couple"],
    ["Jeres psykolog svarede hurtigt.", "the company's own"],
    ["Jeg er sekretær på børnepsykiatrien og skal bruge en faktura.", "a workplace"],
    ["Vi har bestilt tre hæfter: Stress, Angst og Depression.", "titles in a list"],
    ["Ida har ikke fået sit bevis.", "a first name that a union has too"],
  ])("%j (%s)", (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});
