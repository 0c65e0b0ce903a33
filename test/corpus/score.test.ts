import { expect, test } from "vitest";
import type { Category } from "../../functions/scrub/categories.ts";
import { parseMarks } from "./markedMails.ts";
import { type Left, score } from "./score.ts";

/** `<health>` is a label of that category, as supporters read it. */
function leftOf(written: string): Left {
  const labels: Left["labels"][number][] = [];
  let text = "";
  for (const piece of written.split(/(<[a-z-]+>)/)) {
    const category = /^<([a-z-]+)>$/.exec(piece)?.[1] as Category | undefined;
    const shown = category === undefined ? piece : category === "health" ? "[sensitive]" : `[${category} A]`;
    if (category !== undefined)
      labels.push({ category, start: text.length, end: text.length + shown.length });
    text += shown;
  }
  return { text, labels };
}

function outcome(marked: string, left: string) {
  const { marks, lost } = score(parseMarks(marked), leftOf(left));
  return {
    marks: marks.map(({ caught, right }) => (right ? "right" : caught ? "caught" : "leak")).join(" "),
    lost: lost.map(({ seen }) => seen).join(" "),
  };
}

const rows: readonly (readonly [marked: string, left: string, marks: string, lost: string, why: string])[] = [
  ["Jeg har [[health:kræft]].", "Jeg har <health>.", "right", "", "a label stands where the secret stood"],
  ["Jeg har [[health:kræft]].", "Jeg har kræft.", "leak", "", "nothing was removed"],
  ["Jeg har [[health:kræft]].", "Jeg har <social>.", "caught", "", "gone, but filed under something else"],
  [
    "Jeg har [[health:kræft]].",
    "Jeg har .",
    "caught",
    "",
    "gone without a label: lost on the way, nobody's finding",
  ],
  ["Jeg har [[health:kræft]].", "", "caught", "Jeg har", "an empty text keeps no secret and no word"],
  [
    "Jeg har [[health:kræft]]. Kurset om kræft er aflyst.",
    "Jeg har <health>. Kurset om kræft er aflyst.",
    "right",
    "",
    "the same word stands harmlessly further on",
  ],
  [
    "Jeg har [[health:kræft]]. Kurset om kræft er aflyst.",
    "Jeg har kræft. Kurset om <health> er aflyst.",
    "leak",
    "kræft",
    "the harmless one was taken in place of the secret one",
  ],
  [
    "Koden [[credential:rød rød]] rød",
    "Koden <credential> rød",
    "right",
    "",
    "of equal words, those beside the label went",
  ],
  ["Koden rød [[credential:rød rød]]", "Koden rød <credential>", "right", "", "the same from the other side"],
  [
    "Hun [[health:kan ikke gå uden kørestol]] nu",
    "Hun <health> uden kørestol nu",
    "leak",
    "",
    "one word of the phrase is enough to tell",
  ],
  [
    "Han har [[health:alkoholmisbrug]].",
    "Han har alkohol<health>.",
    "leak",
    "",
    "half a word still hangs on the label",
  ],
  ["Nr. [[national-id:010190-1234]]", "Nr. <national-id>-1234", "leak", "", "the tail of a number, too"],
  [
    "En [[health:kræft]]ramt nabo",
    "En <health>ramt nabo",
    "right",
    "",
    "what hangs on the label was never marked",
  ],
  [
    "En [[health:kræft]]ramt nabo",
    "En <health> nabo",
    "right",
    "",
    "a word that a mark touches is not harmless",
  ],
  [
    "(siden [[health:fødslen]]), nu",
    "(siden <health>), nu",
    "right",
    "",
    "brackets and commas belong to nobody",
  ],
  [
    "Har [[health:gigt]], og tak",
    "Har <health> og tak",
    "right",
    "",
    "a comma that went with the secret is no loss",
  ],
  [
    "Blev [[health:indlagt]] [[health?:på]] [[health:Riget]] i går",
    "Blev <health> i går",
    "right right",
    "",
    "one label may stand for all marks of a place",
  ],
  ["Er [[health:syg]] [[social:gæld]]", "Er <health> gæld", "right leak", "", "neighbours are judged apart"],
  [
    "Får [[health:Sertralin]] [[health?:50 mg]]",
    "Får <health> 50 mg",
    "right",
    "",
    "what is optional may stay",
  ],
  ["Får [[health:Sertralin]] [[health?:50 mg]]", "Får <health>", "right", "", "and it may go"],
  [
    "Jeg har [[health:kræft]] og ferie",
    "Jeg <health> ferie",
    "right",
    "har og",
    "the label took its neighbours along",
  ],
  ["Det koster - ja - 100 kr.", "Det koster kr.", "", "ja 100", "signs alone are no words, figures are"],
  ["Tlf. [[phone:28 71 40 93]] efter 16", "Tlf. 28714093 efter 16", "leak", "", "only the spaces went"],
  [
    "Kode: [[credential:hunter22]]",
    "Kode:hunter22",
    "leak",
    "Kode:",
    "the word is glued to another, and can be read",
  ],
  [
    "Jeg har [[health:kr\u00ad\u00e6ft]] nu",
    "Jeg har kr\u00e6ft nu",
    "leak",
    "",
    "a soft hyphen hides nothing from readers",
  ],
  [
    "Jeg har [[health:a\u030angst]]",
    "Jeg har \u00e5ngst",
    "leak",
    "",
    "composed and decomposed letters read the same",
  ],
  [
    "Hej\nmed\n[[health:gigt]]\nfra Bo",
    "Hej med\n\n<health> fra   Bo",
    "right",
    "",
    "lines are broken elsewhere",
  ],
  [
    "I skriver [sensitive] om min [[health:gigt]]",
    "I skriver [sensitive] om min <health>",
    "right",
    "",
    "what looks like a label may be the sender's own words",
  ],
  [
    "Mor har [[health:gigt]] og far har [[health:angst]]",
    "Mor har <health> og far har angst",
    "right leak",
    "",
    "a label elsewhere catches nothing here",
  ],
];

test.each(rows)("%s -> %s: %s, lost: %s (%s)", (marked, left, marks, lost) => {
  expect(outcome(marked, left)).toEqual({ marks, lost });
});

test("harmless words are counted without those that marks touch and without bare signs", () => {
  const marked = parseMarks("Hej - jeg har [[health:kræft]]ramt familie, [[family?:er skilt]] :)");
  expect(score(marked, { text: "", labels: [] }).harmless).toBe(4);
});

test("a text of a thousand words is aligned in well under a second", () => {
  const text = "jeg og du ".repeat(400);
  const begun = performance.now();
  const { lost } = score(parseMarks(text), { text: text.slice(10), labels: [] });
  expect(lost).toHaveLength(3);
  expect(performance.now() - begun).toBeLessThan(1000);
});
