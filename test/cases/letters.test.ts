import { describe, expect, test } from "vitest";
import { languages } from "../../functions/cases/language.ts";
import { letterOf } from "../../functions/cases/letters.ts";
import { requestKinds } from "../../functions/cases/model.ts";
import {
  type LetterName,
  letterNames,
  newRequest,
  type RightsRequest,
} from "../../functions/cases/requests.ts";

const company = { name: "Kursushuset Eksempel A/S", privacyNotice: "https://www.example.dk/privatliv" };

/** A request at the point at which this letter is due. */
function ready(name: LetterName, kind: RightsRequest["kind"]): RightsRequest {
  const request: RightsRequest = {
    ...newRequest(kind, "2026-03-03", { by: "letter" }),
    restriction: "hold",
    identity: { asked: "dit seneste ordrenummer", result: null, on: "2026-03-04" },
  };
  const result = name === "granted" || name === "partly" || name === "refused" ? name : null;
  const basis = result === "granted" ? null : "bogføringsloven § 12";
  return result === null ? request : { ...request, outcome: { result, on: "2026-03-20", basis } };
}

describe.each(languages)("letters in %s", (language) => {
  test.each(letterNames)("%s: whole, for every kind of request, with company and day of receipt", (name) => {
    const texts = requestKinds.map((kind) => {
      const written = letterOf(name, language, { company, request: ready(name, kind) });
      if (!("letter" in written)) throw new Error(written.sentence);
      const { subject, text } = written.letter;
      expect(subject).not.toBe("");
      expect(text).toContain(company.name);
      expect(text).toContain(language === "da" ? "3. marts 2026" : "3 March 2026");
      expect(`${subject}${text}`).not.toMatch(/undefined|null|\n\n\n/);
      return text;
    });
    expect(new Set(texts).size).toBe(requestKinds.length);
  });

  test.each(["refused", "partly"] as const)("a %s names the basis, the authority and the courts", (name) => {
    const written = letterOf(name, language, { company, request: ready(name, "erasure") });
    expect(written).toMatchObject({ letter: { text: expect.stringContaining("bogføringsloven § 12") } });
    expect(written).toMatchObject({ letter: { text: expect.stringContaining("www.datatilsynet.dk") } });
    expect(JSON.stringify(written)).toMatch(/domstolene|to court/);
  });

  test("an extension noted says the new day; before, it has gaps to fill in", () => {
    const request = ready("extension", "access");
    expect(JSON.stringify(letterOf("extension", language, { company, request }))).toMatch(/\[.+\].+\[.+\]/);
    const extension = { toldOn: "2026-03-20", reason: "mange mails" };
    const written = letterOf("extension", language, {
      company,
      request: { ...request, extension, due: "2026-06-03" },
    });
    expect(JSON.stringify(written)).toMatch(/3\.? (?:juni|June) 2026/);
    expect(JSON.stringify(written)).toContain("mange mails");
    expect(JSON.stringify(written)).not.toMatch(/\[/);
  });
});

test.each([
  ["identity", "asked"],
  ["granted", "closed"],
  ["partly", "closed"],
  ["refused", "closed"],
  ["restricted", "restricted"],
  ["lifting", "restricted"],
] as const)("%s can't be written before there is something to tell", (name, why) => {
  const request = newRequest("access", "2026-03-03", { by: "letter" });
  expect(letterOf(name, "da", { company, request })).toEqual({ sentence: expect.stringContaining(why) });
});
