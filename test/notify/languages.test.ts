import { expect, test } from "vitest";
import { languageOf, noticeLanguages } from "../../functions/notify/languageOf.ts";
import { noticeTexts } from "../../functions/notify/noticeTexts.ts";
import { parsePolicy } from "../../functions/shared/policy.ts";
import { policyText } from "../policyText.ts";
import { createWorld, eml } from "../world.ts";

test.each([
  ["da", "Jeg kan ikke logge ind på min konto. Hvad skal jeg gøre?", "plain Danish"],
  [
    "nb",
    "Jeg kan ikke logge inn på kontoen min. Hva skal jeg gjøre? Kan dere hjelpe meg?",
    "its nearest neighbour",
  ],
  ["sv", "Jag kan inte logga in på mitt konto. Vad ska jag göra?", "plain Swedish"],
  ["en", "I can't log in to my account. What should I do?", "plain English"],
  ["de", "Ich kann mich nicht anmelden. Was soll ich tun?", "plain German"],
  ["da", "HVORNÅR FÅR JEG SVAR? JEG HAR SKREVET TIL JER FØR", "capitals"],
  [null, "Login", "one word says nothing"],
  [null, "", "nor does no text"],
  [null, "Jeg er med", "words that Danish and Norwegian share"],
  [null, "Order 12345 MacBook Pro 16", "names and numbers are no language"],
])("%s: %s", (language, text, _why) => {
  expect(languageOf(text)).toBe(language);
});

const noticeOn = async (text: string, policy = parsePolicy(policyText)) => {
  await using world = await createWorld({ policy });
  await world.receive(eml({ subject: "", text }));
  const [notice] = await world.stores.outbox.list("2026-03-02", 10);
  return notice?.mail;
};

test.each([
  ["Jag kan inte logga in på mitt konto, mitt personnummer är 811218-9876.", "tagit bort", "2 mars 2027"],
  ["Ich kann mich nicht anmelden. Was soll ich tun?", "Ihr Schriftwechsel", "2. März 2027"],
  ["Jeg kan ikke logge inn. Hva skal jeg gjøre? Kan dere hjelpe meg?", "Henvendelsen din", "2. mars 2027"],
  ["Jeg kan ikke logge ind på min konto. Hvad skal jeg gøre?", "Din henvendelse slettes", "2. marts 2027"],
])("who writes %s is answered in that language alone, dates included", async (text, words, date) => {
  const notice = await noticeOn(text);
  expect(notice?.text).toContain(words);
  expect(notice?.text).toContain(date);
  expect(notice?.text).not.toContain("* * *");
  expect(notice?.text).not.toMatch(/[{}]/);
});

test("every language says the same things: what we don't want, when it goes, the rights, whom to complain to", () => {
  for (const language of noticeLanguages) {
    const { body, removed, sealed } = noticeTexts[language];
    for (const name of ["company", "number", "removed", "deleteOn", "privacyNotice"])
      expect(body).toContain(`{${name}}`);
    expect(body).toContain("datatilsynet.dk");
    for (const name of ["company", "number", "privacyNotice"]) expect(sealed.body).toContain(`{${name}}`);
    expect(removed).not.toMatch(/\{/);
  }
});

const own = (text: string) =>
  policyText.replace("notices: true", `notices:\n  texts:\n    sv: ${JSON.stringify(text)}`);

test("the policy may say it in the company's own words, with what has to be told", async () => {
  const policy = parsePolicy(own("Hej från {company}, ärende {number}.\n\n{removed}\n\nBort {deleteOn}."));
  const notice = await noticeOn("Jag kan inte logga in på mitt konto. Vad ska jag göra?", policy);
  expect(notice?.text).toMatch(
    /^Hej från Kursushuset Eksempel A\/S, ärende \w{3} \w{3}\.\n\nBort 2 mars 2027\.$/,
  );
});

test.each([
  ["Hej {number} {removed}", "lacks {deleteOn}"],
  ["Hej {number} {removed} {deleteOn} {name}", "has {name}"],
])("a text %s is refused: it %s", (text, sentence) => {
  expect(() => parsePolicy(own(text))).toThrow(sentence);
});
