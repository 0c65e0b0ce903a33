/** Private home addresses go; those of companies and of places where something is held stay. */
import { describe, expect, test } from "vitest";
import { scrubbed } from "./scrubbed.ts";

describe("the address of a home is removed", () => {
  test.each([
    [
      "Jeg bor på Lærkevej 12, 4700 Næstved, og har hund",
      "Jeg bor på [address A], og har hund",
      "with postcode and town",
    ],
    [
      "jeg bor lærkevej 12 2tv og har hund",
      "jeg bor [address A] og har hund",
      "without capitals, with floor and door",
    ],
    ["Adr. Gl. Skolevej 9B, st. th.", "Adr. [address A]", "an abbreviated name, a letter, a ground floor"],
    ["Min adresse er Solglimt 14", "Min adresse er [address A]", "a named plot"],
    ["Mvh\nCamilla\nHf. Solglimt 14", "Mvh\nCamilla\n[address A]", "a plot in a signature"],
    ["Hilsen\nPalle Munk\nRugvænget 6\n8620 Kjellerup", "Hilsen\nPalle Munk\n[address A]", "a signature"],
    [
      "Send den til Anders Bo, Skolevej 4, 4000 Roskilde",
      "Send den til Anders Bo, [address A]",
      "a delivery",
    ],
    ["Min eks bor Hovedgaden 40, Lyngby", "Min eks bor [address A], Lyngby", "somebody else's"],
    ["c/o Jensen, Rosenvej 8, 2. mf.", "c/o Jensen, [address A]", "care of"],
    ["DEN SKULLE SENDES TIL ELMEALLE 3, 6000 KOLDING", "DEN SKULLE SENDES TIL [address A]", "capitals"],
    ["Lejligheden Nørrebrogade 212, 4. th skal sælges", "Lejligheden [address A] skal sælges", "a flat"],
    ["Jag bor på Kungsgatan 10 lgh 1101, 111 43 Stockholm", "Jag bor på [address A]", "Sweden"],
    ["Jeg bor i Ringveien 22 C, H0301, 0368 Oslo i mai", "Jeg bor i [address A] i mai", "Norway"],
    ["Ich wohne in der Lindenstraße 14a, 24937 Flensburg", "Ich wohne in der [address A]", "Germany"],
    ["I live at 14 Harbour Rise, Whitby YO21 3QT", "I live at [address A]", "United Kingdom"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("the address of a company, an office or an event stays", () => {
  test.each([
    ["Kurset holdes på Vestergade 12", "where a course is held"],
    ["Vores kontor på Vestergade 12, 8000 Aarhus C er lukket", "an office"],
    [
      "Med venlig hilsen\n\nLise Bang\nHR-koordinator\n\nTV Rør A/S\nHavnevej 44\n6000 Kolding",
      "a signature with a company",
    ],
    ["Signe Wulff\nDirektør\nKronprinsensgade 8, 4.\n1114 København K", "a signature with a job title"],
    ["Kursuskonsulent, HK Østjylland, Sønder Allé 99, 8000 Aarhus C", "a signature in one line"],
    ["Plejehjemmet Engen · Engvej 5 · 4600 Køge", "parts with dots between"],
    ["Lever til Byg & Bo A/S, Fabriksvej 18, 7100 Vejle", "a delivery to a company"],
    ["Bogen skal sendes til Kolding Bibliotek, Slotssøbanken 4, 6000 Kolding", "a library"],
    ["Faktureringsadresse: Engvej 4, 4700 Næstved", "an address for invoices"],
    ["Is the course at 12 Bridge Street?", "an event, in English"],
    ["Anschrift der Firma: Hauptstr. 12, 24937 Flensburg", "a company, in German"],
    ["Er der parkering ved Rådhuspladsen 1?", "a place"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});

describe("what only looks like an address stays", () => {
  test.each([
    "Jeg bor i 8000 Aarhus C",
    "modul 3 på side 12 i kurset Vej 4",
    "Video 7 og på Plads 12 i quizzen",
    "Haven 2 og skoven, 3 km",
    "Room 4, Lane 4 and Road 66",
    "mødes den 4. maj kl. 14",
    "Chrome 126 på iPhone 13",
    "1.250,00 kr. for hold 2025-31",
    "vi er 4 mand, 2 fra Aalborg",
  ])("%j", (text) => expect(scrubbed(text)).toBe(text));
});

test("of a move only the two addresses are removed", () => {
  expect(scrubbed("flyttet fra Nørre Allé 7 til Søren Kierkegaards Plads 1.")).toBe(
    "flyttet fra [address A] til [address B].",
  );
});
