/**
 * Personal or general, for every category that words disclose: a member and a customer, a believer and a venue, a convict
 * and a police officer, a debtor and a bookkeeper stand in the same words.
 */
import { describe, expect, test } from "vitest";
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";

const categoriesIn = (text: string): readonly string[] => [
  ...new Set(scrub(text, defaultPolicy).findings.map((finding) => finding.category)),
];

describe("what is told of a person is found under its category", () => {
  test.each([
    ["Jeg er medlem af HK.", "union", "a member"],
    ["Fagforening: HK", "union", "the answer of a form"],
    ["Jeg stemmer på Enhedslisten.", "politics", "a vote"],
    ["Min kone er muslim.", "religion", "a believer in the family"],
    ["Vi er Jehovas Vidner.", "religion", "a family of believers"],
    ["Mine forældre kommer fra Somalia.", "ethnicity", "where the family is from"],
    ["Jeg er lesbisk.", "sexuality", "an orientation"],
    ["Min gentest var positiv.", "genetic-biometric", "a test of genes"],
    ["Han er dømt for vold.", "criminal", "a conviction"],
    ["Jeg har aldrig været straffet.", "criminal", "a clean record: a denial discloses too"],
    ["Min bror afsoner i Nyborg.", "criminal", "somebody else's sentence"],
    ["Jeg har mistet forældremyndigheden.", "family", "custody"],
    ["Min mand har været utro.", "family", "infidelity"],
    ["Jeg bor på krisecenter.", "family", "violence, told by the place"],
    ["Jeg er på kontanthjælp.", "social", "a benefit"],
    ["Skolen har sendt en underretning på os.", "social", "a child-protection case"],
    ["Vi har gæld og kan ikke betale huslejen.", "social", "debt"],
  ])("%j is %s (%s)", (text, category) => expect(categoriesIn(text)).toContain(category));
});

describe("what professionals write about citizens is found", () => {
  test.each([
    ["Borgeren er sigtet for vold.", "criminal", "a citizen"],
    ["Nr. 3 modtager kontanthjælp.", "social", "a citizen by number"],
    ["Barnet er anbragt i plejefamilie.", "social", "a child"],
    ["Mor har forældremyndigheden, og far har overvåget samvær.", "family", "parents without an article"],
    ["Faderen afsoner en dom.", "criminal", "a father"],
    ["Bemærkninger: borgeren har gæld", "social", "a remark in a form"],
  ])("%j is %s (%s)", (text, category) => expect(categoriesIn(text)).toContain(category));
});

describe("the same words of a customer, a subject or a trade stay", () => {
  test.each([
    ["HK Østjylland vil gerne bestille 40 pladser.", "a union as a customer"],
    ["3F i Randers fik lov at overtage pladserne.", "a union as a customer"],
    ["Enhedslisten Aarhus har modtaget en forkert faktura.", "a party as a customer"],
    ["Vi holder mødet i Folkekirkens Hus ved Vor Frelsers Kirke.", "a church as a venue"],
    ["Jeg er præst i Brønshøj Kirke og skal have et nyt login.", "a church as an employer"],
    ["Vi har konfirmation i familien den weekend.", "a feast"],
    ["Kan jeg få tekster på tyrkisk og arabisk?", "languages of a product"],
    ["Jeg er ansat i Kriminalforsorgen.", "the prison service as an employer"],
    ["Jeg arbejder som politiassistent.", "the police as an employer"],
    ["Vi skal bruge en straffeattest på de frivillige.", "a document in general"],
    ["Har I et kursus om vold i nære relationer?", "a question for a course"],
    ["Modulet om samvær og bopæl åbner ikke.", "a module"],
    ["Jeg mangler modulet om gæld.", "a module, asked for by a person"],
    ["Min eksmand og jeg deler samme mail.", "the support's own subject"],
    ["Jeg er blevet skilt og skal tage kurset.", "the support's own subject"],
    ["Kommunen har betalt fakturaen.", "a municipality as a customer"],
    ["Fakturaen er sendt til inkasso, selv om vi har betalt.", "bookkeeping"],
    ["I har sendt mig en rykker på 795 kr.", "a reminder is no debt"],
    ["Kan jeg logge ind med fingeraftryk i appen?", "a feature"],
    ["Det er rent tyveri, at I tager 200 kr. i gebyr!", "strong words"],
    ["Jeg vil anmelde jer til Datatilsynet.", "a complaint"],
    ["The child process died, and its parent lost custody of the lock.", "machines"],
    ["The union of both lists is wrong.", "sets"],
    ["I was charged twice for order 4471.", "a payment"],
    ["I am convinced there is a bug.", "an opinion"],
    ["Wir sind eine Kirchengemeinde und brauchen eine Rechnung.", "a parish as a customer"],
    ["Jeg har betalt mine omkostninger.", "a word one slip away from vomiting"],
    ["Min søns flytning er i orden.", "a word one slip away from a refugee"],
    ["HAR I ET KURSUS OM ANGST", "capitals are no names"],
  ])("%j (%s)", (text) => expect(scrub(text, defaultPolicy).text).toBe(text));
});
