import { describe, expect, test } from "vitest";
import { masked, masksIn } from "../../functions/cases/masks.ts";
import { mentionsIn, type Person } from "../../functions/cases/mentions.ts";
import type { Body } from "../../functions/cases/model.ts";

const asta: Person = {
  emails: ["asta@example.dk"],
  names: ["Asta Prøve"],
  phones: ["+45 28 71 40 93"],
};

const proposed = (text: string): string => masked("text", text, masksIn("text", text, asta));

describe("what is about others is proposed to be masked", () => {
  test.each([
    ["Skriv til bo@example.dk.", "Skriv til [▮▮▮].", "an address"],
    ["Jeg talte med Mette Holm i går.", "Jeg talte med [▮▮▮] i går.", "a full name"],
    ["Det var Anna K. Berg-Lund.", "Det var [▮▮▮].", "with an initial and a hyphen"],
    ["Min kollega Mads var der.", "Min kollega [▮▮▮] var der.", "one name after a word that a name follows"],
    [
      "Es war meine Kollegin Ülkü.",
      "Es war meine [▮▮▮].",
      "in German with its noun: too much, not too little",
    ],
    ["Mvh\nSøren", "Mvh\n[▮▮▮]", "a signature"],
    ["Carl von Linné svarede.", "[▮▮▮] svarede.", "with a particle"],
  ])("%j -> %j (%s)", (text, expected) => {
    expect(proposed(text)).toBe(expected);
  });
});

describe("what is the person's own stays", () => {
  test.each([
    "Jeg hedder Asta Prøve, asta@example.dk, og skriver igen.",
    "Mvh\nAsta",
    "ASTA@EXAMPLE.DK",
    "Hvornår begynder kurset i København?",
  ])("%s", (text) => {
    expect(proposed(text)).toBe(text);
  });
});

test("overlapping masks are one, and ranges that are not of this text do nothing", () => {
  const range = (start: number, end: number, where = "text") => ({ where, start, end });
  expect(masked("text", "abcdef", [range(2, 4), range(1, 3), range(0, 6, "subject")])).toBe("a[▮▮▮]ef");
});

const body = (fields: Partial<Body>): Body => ({
  subject: "",
  text: "",
  contact: { name: "", email: "", phones: [] },
  attachments: [],
  removed: [],
  ...fields,
});

describe("a person is found", () => {
  test.each([
    ["by the address in any case of letters", "Svar Asta@Example.dk nu", "email"],
    ["by the full name over a line break", "Jeg så asta\nprøve der", "name"],
    ["by the number however it is spaced", "Ring 28 71 40 93", "phone"],
    ["by the number with its country", "Ring +45 28714093", "phone"],
  ] as const)("%s", (_, text, what) => {
    expect(mentionsIn(body({ text }), asta)).toMatchObject([{ what, where: "text" }]);
  });

  test("in subject, file names, files and lifted numbers, at their places", () => {
    const found = mentionsIn(
      body({
        subject: "Om Asta Prøve",
        contact: { name: "Bo", email: "bo@example.dk", phones: ["+4528714093"] },
        attachments: [
          {
            filename: "asta@example.dk.txt",
            contentType: "text/plain",
            status: "scrubbed",
            text: "Asta Prøve",
          },
        ],
      }),
      asta,
    );
    expect(found.map(({ where }) => where)).toEqual([
      "subject",
      "contact.phones[0]",
      "attachments[0].filename",
      "attachments[0]",
    ]);
  });

  test.each([
    ["by the first name alone", "Asta var her"],
    ["by a part of a longer word or address", "Basta prøver; kasta@example.dk, asta@example.dkk"],
    ["by a part of a longer number", "Faktura 9928714093"],
  ])("not %s", (_, text) => {
    expect(mentionsIn(body({ text }), asta)).toEqual([]);
  });
});
