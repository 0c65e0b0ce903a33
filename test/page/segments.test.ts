import { describe, expect, test } from "vitest";
import { headedText, otherVersion } from "../../functions/mail/headings.ts";
import type { RemovedView } from "../../functions/staff/contract.ts";
import { blocksOf, segmentsOf } from "../../page/segments.ts";

const at = (start: number, end: number): RemovedView => ({
  category: "national-id",
  where: "text",
  start,
  end,
});

const shown = (text: string, removed: readonly RemovedView[], start?: number, end?: number) =>
  segmentsOf(text, removed, start, end).map((segment) => (segment.kind === "text" ? segment.text : "CHIP"));

describe("chips", () => {
  test.each<[string, RemovedView[], string[], string]>([
    ["ab[x]cd", [at(2, 5)], ["ab", "CHIP", "cd"], "a range in the middle"],
    ["[x][y]", [at(0, 3), at(3, 6)], ["CHIP", "CHIP"], "two that touch"],
    ["[x] and [y]", [at(8, 11)], ["[x] and ", "CHIP"], "brackets without a range stay text"],
    ["nothing", [], ["nothing"], "nothing removed"],
    ["", [], [], "no text"],
    ["short", [at(2, 99)], ["short"], "a range that does not fit is left as the sanitized text"],
    ["abcdef", [at(1, 4), at(2, 5)], ["a", "CHIP", "ef"], "of two that overlap the first counts"],
    ["abc", [at(1, 1)], ["abc"], "an empty range is none"],
  ])("%j with %j shows %j: %s", (text, removed, expected) => {
    expect(shown(text, removed)).toEqual(expected);
  });

  test("fall into the part of the text that they stand in", () => {
    const removed = [at(0, 3), at(8, 11)];
    expect(shown("[x] and [y] end", removed, 0, 8)).toEqual(["CHIP", " and "]);
    expect(shown("[x] and [y] end", removed, 8)).toEqual(["CHIP", " end"]);
  });
});

const kinds = (text: string) => blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("marked quotes", () => {
  test.each<[string, string[][], string]>([
    [
      "Yes.\n> a\n> b\n> c\n",
      [
        ["written", "Yes.\n"],
        ["quoted", "> a\n> b\n> c\n"],
      ],
      "three lines are folded",
    ],
    ["Yes.\n> a\n> b\nNo.", [["written", "Yes.\n> a\n> b\nNo."]], "two lines are the context of an answer"],
    [
      "> a\n> b\n> c\nNo.",
      [
        ["quoted", "> a\n> b\n> c\n"],
        ["written", "No."],
      ],
      "an answer below its quote",
    ],
    [
      "Yes.\nDen 3. mar. 2026 kl. 10.12 skrev Mette Holm <m@example.dk>:\n\n> a\n> b\n> c\nNo.",
      [
        ["written", "Yes.\n"],
        ["quoted", "Den 3. mar. 2026 kl. 10.12 skrev Mette Holm <m@example.dk>:\n\n> a\n> b\n> c\n"],
        ["written", "No."],
      ],
      "the sentence above a quote goes with it, and the answer below stays open",
    ],
    [
      "Mette skrev:\n> a\n> b\n> c\n",
      [["quoted", "Mette skrev:\n> a\n> b\n> c\n"]],
      "marks prove what the sentence alone would not",
    ],
    [
      "Mette skrev:\n> a\nJa",
      [["written", "Mette skrev:\n> a\nJa"]],
      "a short one stays open with its sentence",
    ],
    ["a > b\n", [["written", "a > b\n"]], "a sign inside a line quotes nothing"],
    ["", [], "no text, no block"],
  ])("%j is %j: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

/** An answer above, and below what its program puts between the two. */
const answered = (intro: string): string =>
  `Tak, det virker nu.\n\n${intro}\nKære kunde\n\nKurset begynder den 3. marts.\nVenlig hilsen\nSupport`;

describe("history without marks is folded to its end", () => {
  test.each([
    ["Den tirs. 3. mar. 2026 kl. 10.12 skrev Mette Holm <mette.holm@example.dk>:", "Gmail, da"],
    [
      "Den tirs. 3. mar. 2026 kl. 10.12 skrev Mette Holm <\nmette.holm@example.dk>:",
      "Gmail, da, broken in two",
    ],
    ["On Tue, Mar 3, 2026 at 10:12 AM Mette Holm <mette.holm@example.dk> wrote:", "Gmail, en"],
    ["Den tis 3 mars 2026 kl 10:12 skrev Åsa Ek <asa.ek@example.se>:", "Gmail, sv"],
    ["tir. 3. mars 2026 kl. 10:12 skrev Kari Nord <kari.nord@example.no>:", "Gmail, nb"],
    ["Am Di., 3. März 2026 um 10:12 Uhr schrieb Jan von Berg <jan@example.de>:", "Gmail, de"],
    ["2026-03-03 10:12 GMT+01:00 Mette Holm <mette.holm@example.dk>:", "Gmail of old"],
    ["Den 3. mar. 2026 kl. 10.12 skrev Ida Holm <ida.holm@example.dk>:", "Apple, da"],
    ["On 3 Mar 2026, at 10:12, Mette Holm <mette.holm@example.dk> wrote:", "Apple, en"],
    ["3 mars 2026 kl. 10:12 skrev Åsa Ek <asa.ek@example.se>:", "Apple, sv"],
    ["3. mars 2026 kl. 10:12 skrev Kari Nord <kari.nord@example.no>:", "Apple, nb"],
    ["Am 03.03.2026 um 10:12 schrieb Jan Berg <jan.berg@example.de>:", "Apple, de"],
    ["Den 03-03-2026 kl. 10:12 skrev Amalie Holm:", "Thunderbird, da"],
    ["On 03/03/2026 10:12, Mette Holm wrote:", "Thunderbird, en"],
    ["Den 2026-03-03 kl. 10:12, skrev Åsa Ek:", "Thunderbird, sv"],
    ["Den 03.03.2026 10:12, skrev Kari Nord:", "Thunderbird, nb"],
    ["Am 03.03.26 um 10:12 schrieb Jan Berg:", "Thunderbird, de"],
    ["Jan Berg schrieb am 03.03.2026 um 10:12:", "Thunderbird of old, de"],
    ["On Tuesday, March 3rd, 2026 at 10:12, Mette Holm\n<mette.holm@example.dk> wrote:", "Proton, en"],
    ["Den tirsdag den 3. marts 2026 10.12.00 CET skrev Mette Holm <m@example.dk>:", "Yahoo, da"],
    ["On Tuesday, March 3, 2026 at 10:12:05 AM GMT+1, Mette Holm <m@example.dk> wrote:", "Yahoo, en"],
    ["Zitat von Jan Berg <jan.berg@example.de>:", "Horde, de"],
    ["Den 3. mar. 2026 kl. 10.12 skrev support@example.com:", "an address in place of a name"],
    ["Den 3. mar. 2026 kl. 10.12 skrev Mette Holm <[email A]>:", "a label in place of the address"],
    [
      "Fra: Mette Holm <m@example.dk>\nSendt: 3. marts 2026 10:12\nTil: Support\nEmne: Kursus\n",
      "Outlook, da",
    ],
    ["From: Mette Holm\nSent: 03 March 2026 10:12\nTo: Support\nSubject: Course\n", "Outlook, en"],
    ["Från: Åsa Ek\nSkickat: den 3 mars 2026 10:12\nTill: Support\nÄmne: Kurs\n", "Outlook, sv"],
    [
      "Fra: Kari Nord\nSendt: tirsdag 3. mars 2026 10:12\nTil: Support\nKopi: Ole\nEmne: Kurs\n",
      "Outlook, nb",
    ],
    ["Von: Jan Berg\nGesendet: Dienstag, 3. März 2026 10:12\nAn: Support\nBetreff: Kurs\n", "Outlook, de"],
    [
      "________________________________\nFra: Mette Holm\nSendt: 3. marts 2026 10:12\nTil: Support\nEmne:\n",
      "Outlook on the web, without a subject",
    ],
    [
      "*Fra:* Mette Holm <m@example.dk>\n*Dato:* 3. marts 2026 kl. 10.12.00 CET\n*Til:* a@example.dk,\n b@example.dk\n*Emne:* Kursus\n",
      "bold labels and two recipients",
    ],
    ["-----Oprindelig meddelelse-----\nFra: Mette Holm", "Outlook of old, da"],
    ["-----Original Message-----", "Outlook of old, en"],
    ["-----Ursprungligt meddelande-----", "Outlook of old, sv"],
    ["-----Opprinnelig melding-----", "Outlook of old, nb"],
    ["-----Ursprüngliche Nachricht-----", "Outlook of old, de"],
    ["-------- Oprindelig besked --------\nFra: Mette Holm\nDato: 3.3.2026 10.12", "Samsung, da"],
    ["---------- Videresendt besked ---------\nFra: Mette Holm <m@example.dk>", "Gmail, forwarded, da"],
    ["---------- Forwarded message ---------\nFrom: Mette Holm <m@example.dk>", "Gmail, forwarded, en"],
    ["Start på videresendt besked:\n\nFra: Mette Holm <m@example.dk>", "Apple, forwarded, da"],
    ["Begin forwarded message:\n\nFrom: Mette Holm <m@example.dk>", "Apple, forwarded, en"],
    ["Sendt fra min iPhone\n\nDen 3. mar. 2026 kl. 10.12 skrev Mette Holm <m@example.dk>:", "a telephone"],
    ["Hent Outlook til iOS<https://example.com/o>\n-----Original Message-----", "the telephone's Outlook"],
  ])("%j (%s)", (intro) => {
    const text = answered(intro);
    expect(kinds(text)).toEqual([
      ["written", "Tak, det virker nu.\n\n"],
      ["quoted", text.slice("Tak, det virker nu.\n\n".length)],
    ]);
  });
});

test.each([
  ["Fra mandag til fredag er jeg på kursus:", "no label"],
  ["Fra: 3. marts\nTil: 5. marts\nEmne: Ferie", "a form without a sender"],
  ["Fra: Odense\nTil: Aarhus\nDato: 3. marts 2026\nEmne: Kørsel", "a form without a clock or an address"],
  ["Emne: Kursus\nDato: 3. marts kl. 10.12", "a subject and a date"],
  ["On Monday he wrote a book", "no colon"],
  ["On Monday 3 March 2026 at 10:12 he wrote:", "no name, en"],
  ["Den 3. marts 2026 kl. 10.12 skrev jeg til jer:", "no name, da"],
  ["Den 3. marts 2026 kl. 10.12 skrev min chef:", "somebody's chief"],
  ["Den 3. marts 2026 kl. 10.12 skrev jeg til ole@example.dk:", "an address that is no writer"],
  ["Jeg fik mail fra Ole <ole@example.dk>, hvor han skrev:", "an address at some distance"],
  ["Mette Holm skrev:", "neither date nor address"],
  ["Kollegaen skrev den 3. marts 2026 kl. 10.12 dette:", "words behind the date"],
  ["Am Montag schrieb er ein Buch:", "no name, de"],
  ["Original message", "no lines around it"],
  ["---------- Program ----------", "another heading"],
  ["-- og så var der en ting til", "two dashes in a sentence"],
])("a letter that goes on after %j stays open (%s)", (sentence) => {
  const text = answered(sentence);
  expect(kinds(text)).toEqual([["written", text]]);
});

describe("what else is folded", () => {
  const forwarded =
    "Fra: Mette Holm <m@example.dk>\nSendt: 3. marts 2026 10:12\nTil: Ole\nEmne: Kursus\n\nHej Ole\n";
  const older =
    "Fra: Ole <o@example.dk>\nSendt: 2. marts 2026 10:12\nTil: Mette\nEmne: Kursus\n\nHej Mette\n";
  const version = "--- Anden version / Other version ---\na\n\nb\n--- Slut / End ---\n";
  const signature = "-- \nMette Holm\nEksempelvej\nTlf. [phone A]\n";
  const nested = "--- Mail: Ole <o@example.dk>, Kursus ---\n\nHej Mette\n";
  test.each<[string, string[][], string]>([
    [forwarded, [["written", forwarded]], "a mail that only forwards stays open"],
    [
      `Sendt fra min iPhone\n\n${forwarded}\n${older}`,
      [
        ["written", `Sendt fra min iPhone\n\n${forwarded}\n`],
        ["quoted", older],
      ],
      "with the history of what it forwards folded",
    ],
    [
      `Hej\n${version}Ses`,
      [
        ["written", "Hej\n"],
        ["version", version],
        ["written", "Ses"],
      ],
      "the other version of a mail",
    ],
    [version.replace("\n\nb", ""), [["written", version.replace("\n\nb", "")]], "a short version stays open"],
    [
      version.replace("--- Slut / End ---\n", "c\nd"),
      [["written", version.replace("--- Slut / End ---\n", "c\nd")]],
      "a version without its end stays open",
    ],
    [
      version.replace("b", version.trimEnd()),
      [["version", version.replace("b", version.trimEnd())]],
      "a version in a version",
    ],
    [
      `Hej\n${older}${version}`,
      [
        ["written", "Hej\n"],
        ["quoted", older],
        ["version", version],
      ],
      "history ends where the other version begins",
    ],
    [
      `Hej\n${signature}`,
      [
        ["written", "Hej\n"],
        ["signature", signature],
      ],
      "a signature",
    ],
    ["Hej\n-- \nMette\n", [["written", "Hej\n-- \nMette\n"]], "a short signature stays open"],
    [
      `Hej\n--\n${"a\n".repeat(30)}`,
      [["written", `Hej\n--\n${"a\n".repeat(30)}`]],
      "a letter below two dashes",
    ],
    [
      `Hej\n${signature}> a\n> b\n> c\n`,
      [
        ["written", "Hej\n"],
        ["signature", signature],
        ["quoted", "> a\n> b\n> c\n"],
      ],
      "a signature above a quote",
    ],
    [
      `Ja\n${older}${nested}`,
      [
        ["written", "Ja\n"],
        ["quoted", older],
        ["written", nested],
      ],
      "a mail in the mail begins anew",
    ],
  ])("%j is %j: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test("as the reader of mails writes it", () => {
    const written = otherVersion("a\n\nb");
    expect(kinds(`Hej\n${written}`)[1]).toEqual(["version", written]);
    const headed = headedText(["Ole <o@example.dk>", "Kursus"], "Hej");
    expect(kinds(`Ja\n${older}${headed}`)[2]).toEqual(["written", headed]);
  });
});

test.each([
  ["Den 3. mar. 2026 kl. 10.12 skrev \n", "beginnings of sentences"],
  ["Fra: a@example.dk 10:12\n", "labels"],
  [`${"skrev ".repeat(100)}\n`, "verbs"],
  ["--\n", "dashes"],
  [":\n", "colons"],
  ["--- Anden version / Other version ---\n", "beginnings of versions"],
  ["-----Original Message-----\n--- Mail: a ---\nb\n", "histories that end at once"],
  ["\n", "blank lines"],
  ["> a\nb\n", "marks on every other line"],
])("a megabyte of %j is cut in time (%s)", (line) => {
  const start = performance.now();
  blocksOf(`Hej\n${line.repeat(1_000_000 / line.length)}`);
  expect(performance.now() - start).toBeLessThan(4_000);
});
