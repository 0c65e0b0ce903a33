import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readMail } from "../../functions/mail/readMail.ts";
import { wordsOf } from "./align.ts";
import { asMail } from "./asMail.ts";
import { openSets, parseMails, parseMarks, readMails } from "./markedMails.ts";

const mail = (body: string, head = "id: x-1\nlang: da\nfrom: Bo <bo@example.dk>\nsubject: Hej") =>
  `${head}\n---\n${body}\n===\n`;

test("a marked text comes out as it was written, with its marks beside it", () => {
  const { text, marks } = parseMarks("Har [[health:gigt]], [[family?:er skilt]].");
  expect(text).toBe("Har gigt, er skilt.");
  expect(marks.map((mark) => [text.slice(mark.start, mark.end), mark.category, mark.optional])).toEqual([
    ["gigt", "health", false],
    ["er skilt", "family", true],
  ]);
});

test("a file holds several mails, with marks in the subject too", () => {
  const mails = parseMails(
    mail("Et\n\nTo") + mail("Tre").replace("Hej", "Sag [[national-id:010190-1234]]"),
    "a.txt",
  );
  expect(mails.map(({ body }) => body.text)).toEqual(["Et\n\nTo", "Tre"]);
  expect(mails[1]?.subject).toMatchObject({ text: "Sag 010190-1234", marks: [{ start: 4, end: 15 }] });
});

test("the sign that breaks up test keys is taken out", () => {
  expect(parseMails(mail("sk_⁂live"), "a.txt")[0]?.body.text).toBe("sk_live");
});

test.each([
  [mail("[[helth:gigt]]"), "a mark names a category that there is not."],
  [mail("[[health:gigt]"), "a mark is not closed on its line, or stands in another."],
  [mail("[[health:gigt\nangst]]"), "a mark is not closed on its line, or stands in another."],
  [mail("[[health:min [[family:mor]] er]]"), "a mark is not closed on its line, or stands in another."],
  [mail("[[health:]]"), "a mark is not closed on its line, or stands in another."],
  [mail("Hej", "id: x-1\nfrom: Bo\nsubject: Hej"), "the head has no lang."],
  ["Hej\n===\n", "there is no line --- between head and body."],
])("a mistake is told by its place, never by its text: %#", (content, sentence) => {
  expect(() => parseMails(mail("Alt vel") + content, "a.txt")).toThrow(`a.txt, mail 2: ${sentence}`);
});

test("every mail of the open sets reads back, however it is sent, as the words that people marked", async () => {
  for (const set of openSets) {
    const mails = await readMails(set);
    expect(mails.length).toBeGreaterThan(50);
    for (const [position, marked] of mails.entries()) {
      const read = await readMail(asMail(marked, position));
      if (read.outcome === "held") throw new Error(`${marked.id} is held.`);
      const words = (text: string) => wordsOf(text).map(({ seen }) => seen);
      expect([marked.id, words(read.mail.subject)]).toEqual([marked.id, words(marked.subject.text)]);
      expect([marked.id, words(read.mail.text)]).toEqual([marked.id, words(marked.body.text)]);
    }
  }
});

test("nothing but the eval command asks for the hold-out", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const asking: string[] = [];
  for (const folder of ["functions", "cli", "local", "page", "test", "bench"]) {
    for (const name of await readdir(`${root}${folder}`, { recursive: true })) {
      if (!/\.(?:ts|tsx|cjs)$/.test(name)) continue;
      const code = await readFile(`${root}${folder}/${name}`, "utf8");
      if (/["'/]holdout\b/.test(code)) asking.push(`${folder}/${name}`);
    }
  }
  expect(asking.sort()).toEqual([
    "cli/eval.ts",
    "test/corpus/markedMails.test.ts",
    "test/corpus/markedMails.ts",
  ]);
  expect(openSets).not.toContain("holdout");
});
