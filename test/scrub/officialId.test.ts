/** Numbers of passports, licences, permits and cards: by the name of the document, never by digits alone. */
import { describe, expect, test } from "vitest";
import { detectorsIn, scrubbed } from "./scrubbed.ts";

describe("the number of a document is removed where the document is named", () => {
  test.each([
    ["Pasnr. 209114587 (udløber 03.05.2030)", "Pasnr. [official-id A] (udløber 03.05.2030)", "a passport"],
    [
      "fremmedpas/opholdskort nr. DK0094182",
      "fremmedpas/opholdskort nr. [official-id A]",
      "a residence card",
    ],
    [
      "My old passport (Eritrea): K0318827",
      "My old passport (Eritrea): [official-id A]",
      "a country between",
    ],
    [
      "Passet er udstedt i 2021. Nummeret er 209114587.",
      "Passet er udstedt i 2021. Nummeret er [official-id A].",
      "in the next sentence",
    ],
    [
      "pas 209114587 og kørekort 28711934",
      "pas [official-id A] og kørekort [official-id B]",
      "two documents",
    ],
    [
      "pasnumre: Anna 209114587, Bo 209114588",
      "pasnumre: Anna [official-id A], Bo [official-id B]",
      "a list with names",
    ],
    [
      "Mit opholdskort er L44910277. Det gamle hed K29910044.",
      "Mit opholdskort er [official-id A]. Det gamle hed [official-id B].",
      "an old one",
    ],
    [
      "Det blå sygesikringskort har nummeret 80208000451177203914",
      "Det blå sygesikringskort har nummeret [official-id A]",
      "a European health card",
    ],
    ["Driving licence: REEDX 854125 TJ9IJ 35", "Driving licence: [official-id A]", "United Kingdom"],
    ["Reisepassnummer ist C4RT81KZ7", "Reisepassnummer ist [official-id A]", "Germany"],
    ["Mitt passnummer är 89214477", "Mitt passnummer är [official-id A]", "Sweden"],
    ["Passnummeret mitt er FHK4471920", "Passnummeret mitt er [official-id A]", "Norway"],
  ])("%j becomes %j (%s)", (text, expected) => expect(scrubbed(text)).toBe(expected));
});

describe("machine readable lines", () => {
  test.each([
    ["P<DNKHANSEN<<MARIE<LOUISE<<<<<<<<<<<<<<<<<<<<", "the names of a passport"],
    ["2088417635DNK8003126F2908147<<<<<<<<<<<<<<06", "the numbers of a passport"],
    ["I<DNKAA00000046<<<<<<<<<<<<<<<", "an identity card"],
  ])("%j (%s)", (text) => expect(detectorsIn(text)).toContain("machine-readable-zone"));
});

describe("other numbers near a document stay", () => {
  test.each([
    ["Kan man bruge pas eller kørekort? Sagsnr. 20251187, ordre 208841763.", "a case and an order"],
    ["Jeg vedhæfter kopi af pas. Ordrenr. er 209114587", "an order in the next sentence"],
    ["Hvor lang tid tager et pas - 14 dage?", "days"],
    ["Mit pas udløber 14.08.2029", "a date"],
    ["pas på, ordre 208841763 er forkert", "a verb"],
    ["Adgangskort 28711934", "a card of the house"],
    ["+71<000000100447184+88214407<", "a payment slip"],
    ["id card 550e8400-e29b-41d4-a716-446655440000", "a UUID"],
    ["Kørekort til bil koster 14500 kr", "a price"],
  ])("%j (%s)", (text) => expect(scrubbed(text)).toBe(text));
});
