import { beforeAll, expect, test } from "vitest";
import { perCategory } from "../../functions/scrub/categories.ts";
import { loadPolicy } from "../../local/policyFile.ts";
import { type Floors, fallen, floorsUnder, readFloors } from "./floors.ts";
import { type MarkedMail, openSets, parseMarks, readMails } from "./markedMails.ts";
import { figuresOf, type MailScore, measure } from "./measure.ts";

let mails: readonly MarkedMail[];
let floors: Floors;
beforeAll(async () => {
  mails = (await Promise.all(openSets.map(readMails))).flat();
  floors = await readFloors();
});

test("the engine stands above its floors on the open sets", async () => {
  expect(fallen(await measure(mails, (await loadPolicy()).scrub), floors)).toEqual([]);
});

test("an engine that removes nothing falls below the floor of every category it had one for", async () => {
  const { scrub } = await loadPolicy();
  const sentences = fallen(await measure(mails, { ...scrub, actions: perCategory(() => "keep") }), floors);
  for (const category of Object.keys(floors.caught)) {
    expect(sentences).toContainEqual(
      expect.stringMatching(new RegExp(`^${category}: 0\\.0 % \\(0 of \\d+\\)`)),
    );
  }
});

const score = (category: "health" | "social", caught: boolean, right = caught, lost = 0): MailScore => {
  const marked = parseMarks(`[[${category}:hemmeligt]] et to tre`);
  const words = Array.from({ length: lost }, () => ({ seen: "et", start: 10, end: 12, label: false }));
  const marks = marked.marks.map((mark) => ({ mark, caught, right }));
  return {
    mail: { id: "x", language: "da", from: "", subject: parseMarks(""), body: marked },
    held: false,
    texts: [{ marked, marks, harmless: 100, lost: words }],
  };
};
const harmless = (lost: number): MailScore => {
  const one = score("health", true, true, lost);
  const texts = one.texts.map((text) => ({ ...text, marks: [] }));
  return { ...one, mail: { ...one.mail, body: parseMarks("et to tre") }, texts };
};
const strict: Floors = { caught: { health: 60 }, rightCategory: 60, lostWords: 1, wholeMails: 60 };

test.each([
  ["what reaches the floors says nothing", [score("health", true), harmless(0)], []],
  [
    "a category below its floor is named with its figure",
    [score("health", true), score("health", false), harmless(0)],
    ["health: 50.0 % (1 of 2), the floor is 60 %."],
  ],
  [
    "a category under the wrong label is caught, but the share of right ones falls",
    [score("health", true, false), harmless(0)],
    ["right category: 0.0 % (0 of 1), the floor is 60 %."],
  ],
  [
    "lost words have a ceiling",
    [score("health", true, true, 3), harmless(0)],
    ["harmless words lost: 1.50 % (3 of 200), the ceiling is 1 %."],
  ],
  [
    "a harmless mail counts as soon as one word is gone",
    [score("health", true), harmless(1)],
    ["harmless mails left whole: 0.0 % (0 of 1), the floor is 60 %."],
  ],
  [
    "a new category of the corpus needs a floor",
    [score("health", true), score("social", true), harmless(0)],
    ["social: there is no floor for it yet (npm run eval -- --floors)."],
  ],
  [
    "a category that the corpus lost is not forgotten",
    [harmless(0)],
    ["health: it has a floor, but the corpus has no span of it."],
  ],
  [
    "a held mail is always a fault, and hides nothing",
    [score("health", true), { ...harmless(0), held: true, texts: [] }, harmless(0)],
    ["harmless mails left whole: 50.0 % (1 of 2), the floor is 60 %.", "plain mails held: 1; none may be."],
  ],
] as const)("%s", (_, scores, sentences) => {
  expect(fallen(scores, strict)).toEqual(sentences);
});

test("new floors stand a point under the figures, rounded down, and a tenth over the lost words", () => {
  const scores = [score("health", true, true, 1), score("health", true), score("health", false), harmless(0)];
  expect(figuresOf(scores)).toMatchObject({ spans: 3, caught: 2, lost: 1, words: 400 });
  expect(floorsUnder(scores)).toEqual({
    caught: { health: 65 },
    rightCategory: 99,
    lostWords: 0.4,
    wholeMails: 99,
  });
  expect(fallen(scores, floorsUnder(scores))).toEqual([]);
});
