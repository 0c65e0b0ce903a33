/**
 * Numbers and secrets that are told in pieces, in forms, by pronoun or in other words, and the near misses of each: what is
 * found by one detector alone stands in the file of that detector.
 */
import { describe, expect, test } from "vitest";
import { scrubbed } from "./scrubbed.ts";

describe("a number of a person in pieces or in disguise", () => {
  test.each([
    ["barnets CPR: 020226-4ABC", "barnets CPR: [national-id A]", "a replacement number with letters"],
    ["cpr 140387-447", "cpr [national-id A]", "a digit short"],
    ["mit cpr er 14. marts 1987, 4471", "mit cpr er [national-id A]", "the month in words"],
    ["cpr enfirenultreottesyvfirefiresyven", "cpr [national-id A]", "number words in one"],
    ["cpr 140387 (bindestreg) 4471", "cpr [national-id A]", "the dash in words and brackets"],
    ["cpr 140387 efterfulgt af 4471", "cpr [national-id A]", "words between"],
    ["14.0387-4471", "[national-id A]", "other gaps in the date"],
    ["<b>140387</b>-<b>4471</b>", "<b>[national-id A]</b>", "leftovers of HTML"],
    ["samtykke_1403874471.pdf", "samtykke_[national-id A].pdf", "the name of a file"],
    ["last four of my social: 6789", "last four of my social: [national-id A]", "four digits, called so"],
    [
      "Jeg mangler adgang til mit kursus. 1403874471 er mit nummer.",
      "Jeg mangler adgang til mit kursus. [national-id A] er mit nummer.",
      "a noun of the sentence before names nothing",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("an account or a card in a form or without its usual names", () => {
  test.each([
    [
      '{"regNo":"5479","accountNo":"0001048823"}',
      '{"regNo":"[financial-id A]","accountNo":"[financial-id B]"}',
      "the keys of a program",
    ],
    ["r.nr. 5479 k.nr. 1048823", "r.nr. [financial-id A] k.nr. [financial-id B]", "short names"],
    ["pengene kan sendes til 5479 1048823", "pengene kan sendes til [financial-id A]", "talk of money"],
    ["IBAN er DK50\n0040 0440 1162 43", "IBAN er [financial-id A]", "over two lines"],
    ["de tre cifre bagpå kortet: 123", "de tre cifre bagpå kortet: [financial-id A]", "a code alone"],
    ["kort 4571 xxxx xxxx 9012", "kort [financial-id A]", "a masked card"],
    [
      "dankort 5019 1234 5678 9012 04/28",
      "dankort [financial-id A] [financial-id B]",
      "mistyped, with expiry",
    ],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("documents of a family, and documents that were asked for", () => {
  test.each([
    [
      "My passport is 533401772. My husband's is 533401773.",
      "My passport is [official-id A]. My husband's is [official-id B].",
      "the next by its owner",
    ],
    ["Pasnummer?\n209114587", "Pasnummer?\n[official-id A]", "question and answer"],
    [
      "You asked for my passport number. Here it is: 533401772",
      "You asked for my passport number. Here it is: [official-id A]",
      "a pronoun for it",
    ],
    [
      "ret mit pasnummer fra 209114578 til 209114587",
      "ret mit pasnummer fra [official-id A] til [official-id B]",
      "the wrong and the right one",
    ],
    ["pas-209114587-anna.pdf", "pas-[official-id A]-anna.pdf", "the name of a file"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("secrets that are described, and codes by pronoun", () => {
  test.each([
    ["koden er den samme som min fødselsdag", "koden er [credential A]", "a thing of somebody's life"],
    ["my PIN is the year I was born", "my PIN is [credential A]", "a year"],
    [
      "Koden virkede ikke. Den seneste er 883 921.",
      "Koden virkede ikke. Den seneste er [credential A].",
      "a pronoun",
    ],
    ["sms'en sagde 883921", "sms'en sagde [credential A]", "what a text message says"],
    ["kodeord: k-a-t-t-e-p-o-t-e", "kodeord: [credential A]", "spelled out"],
    ["Hængelåsen på skuret, kode 471.", "Hængelåsen på skuret, kode [credential A].", "three wheels"],
    ["staging: anna / Grise7basse", "staging: anna / [credential A]", "behind an environment"],
    ["nulstil til Velkommen123", "nulstil til [credential A]", "what it is to be set to"],
    ["Koden er som sidst, Hund123", "Koden er som sidst, [credential A]", "as before, and then told"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("telephones and addresses without their words", () => {
  test.each([
    ["Anna Holm, 20304050", "Anna Holm, [phone A]", "a row behind a name"],
    ["Mor: 20304050", "Mor: [phone A]", "a relative"],
    ["tel:+4520304050", "tel:[phone A]", "a link"],
    ["Træffes efter 17: 20304050", "Træffes efter 17: [phone A]", "an hour between"],
    ["vi bor på Lergravvej i nummer 2", "vi bor på [address A]", "the number behind"],
    ["vejnavn: Egevej, nr.: 9", "vejnavn: [address A], nr.: [address B]", "the fields of a form"],
    ["Vi bor på Lykkegård 2", "Vi bor på [address A]", "the name of a farm"],
    ["Jeg bor på Strandvej Nord 12", "Jeg bor på [address A]", "a point of the compass"],
    ["Hilsen\nPetra Lang\nAn der Mühle 3", "Hilsen\nPetra Lang\n[address A]", "a preposition and a noun"],
    ["Anna Holm, 34 år, 20304050", "Anna Holm, 34 år, [phone A]", "a row behind name and age"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("near misses stay", () => {
  test.each([
    ["De sidste fire kurser er 4471, 4472 og 4473", "last ones that are counted"],
    ["Kursus 140387 og 4471 er udsolgt", "two numbers of courses"],
    ["Model SK-1403-87-4471", "a piece of the name of a model"],
    ["moms konto 6902 og 6903", "accounts of a ledger"],
    ["Medlemskort 4571 1234", "a card that pays nothing"],
    ["Ordre 5479-1048823 skal refunderes", "an order in talk of money"],
    ["Idempotency-key: 550e8400-e29b-41d4-a716-446655440000", "a key of a request"],
    ["USt-IdNr. DE 123 456 789", "a German VAT number"],
    ["Min adgangskode er den samme som før", "the same as before tells nothing"],
    ["Anna Holm, 20240077, betalt", "a number of that year"],
    ["Total: 20304050", "a sum"],
    ["Pakke 4571 1234 5678 9012 står hos GLS.", "a parcel in groups of four"],
    ["Ordren leveres til Havnegade 3, 5000 Odense, att. lageret.", "a store that takes it in"],
    ["Send 10 bøger til Bechs Boghandel, Storegade 4, 6700 Esbjerg", "a shop"],
    ["Levering 12 er gået tabt", "an act and no ring of streets"],
    ["Skriv til anna@example.dk, Afdeling4", "a team behind an address"],
    ["Har I et kursus om pas? Det koster 4495 kr.", "a price behind a document"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("what firms, reports and rooms say stays", () => {
  test.each([
    ["Firmaet er under konkurs, og en kurator er udpeget.", "a firm in trouble"],
    ["Kommunen modtog 1.200 underretninger sidste år.", "a number of a report"],
    ["Processen blev dræbt af systemet.", "a program"],
    ["Førstehjælpskursus: hjertestop, kramper og blødninger.", "what a course teaches"],
    ["Frau Krebs braucht den Link noch einmal.", "a name behind a title"],
    ["Der mangler 12 stole og 3 borde i lokalet.", "furniture, no crime of another language"],
    ["Min ane døde af tuberkulose i 1887.", "a year of the church books"],
    ["Er der plads til en kørestol i lokalet?", "a room"],
    ["Hilsen\nAnne Bech\nFamiliebehandler\nSkanderborg Kommune", "a job below a greeting"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});
