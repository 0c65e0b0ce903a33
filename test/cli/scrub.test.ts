import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runScript } from "../local/process.ts";
import { policyText } from "../policyText.ts";
import { eml } from "../world.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scrub-"));
  mkdirSync(join(folder, "mails"));
  mkdirSync(join(folder, "nothing"));
  writeFileSync(
    join(folder, "mails", "a.eml"),
    eml({ subject: "Sag 010190-1234", text: "Mit cpr er 010190-1234." }),
  );
  writeFileSync(join(folder, "mails", "b.eml"), eml({ text: "Hvad koster kurset?" }));
  writeFileSync(join(folder, "mails", "notes.txt"), "not a mail");
  writeFileSync(join(folder, "empty.eml"), "");
  const mail = eml({ text: "Et.\n\n>From her er der langt.\n\nTo." }).replaceAll("\r\n", "\n");
  writeFileSync(
    join(folder, "box.mbox"),
    `From a@example.dk Mon Mar  2 09:00:00 2026\n${mail}\nFrom b@example.dk Mon Mar  2 09:00:00 2026\n${mail}`,
  );
  writeFileSync(join(folder, "typo.yaml"), policyText.replace("health:", "helth:"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const scrub = (...args: string[]) => runScript("cli/scrub.ts", args);
const lines = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("a folder gives one JSON line for each .eml file, in the order of their names", async () => {
  const { code, stdout, stderr } = await scrub("--json", join(folder, "mails"));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [first, second, ...others] = lines(stdout);
  expect(others).toEqual([]);
  expect(first).toEqual({
    source: join(folder, "mails", "a.eml"),
    status: "case",
    subject: "Sag [national-id A]",
    text: expect.stringContaining("Mit cpr er [national-id A]."),
    contact: { name: "Mette Holm", email: "mette.holm@example.dk", phones: [] },
    attachments: [],
    removed: [
      {
        category: "national-id",
        detector: expect.any(String),
        confidence: expect.any(Number),
        where: "subject",
        start: 4,
        end: 19,
        letter: "A",
      },
      {
        category: "national-id",
        detector: expect.any(String),
        confidence: expect.any(Number),
        where: "text",
        start: 11,
        end: 26,
        letter: "A",
      },
    ],
  });
  expect(second).toMatchObject({ status: "case", removed: [] });
});

test("an mbox gives one line for each of its mails, with guarded From lines as they were", async () => {
  const { stdout } = await scrub("--json", join(folder, "box.mbox"));
  expect(lines(stdout)).toMatchObject([
    { source: `${join(folder, "box.mbox")}#1`, text: expect.stringContaining("\nFrom her er der langt.") },
    { source: `${join(folder, "box.mbox")}#2`, status: "case" },
  ]);
});

test("a mail on standard input is read from -", async () => {
  const { stdout } = await runScript("cli/scrub.ts", ["--json", "-"], {
    input: eml({ text: "Mit cpr er 010190-1234." }),
  });
  expect(lines(stdout)).toMatchObject([{ source: "-", removed: [{ category: "national-id" }] }]);
});

test("without --json the sanitized mail is printed as text", async () => {
  const { code, stdout } = await scrub(join(folder, "mails", "a.eml"));
  expect(code).toBe(0);
  expect(stdout).toContain("Subject: Sag [national-id A]\n");
  expect(stdout).not.toContain("010190");
});

test("what is no mail is held, with a sentence", async () => {
  const { code, stdout } = await scrub(join(folder, "empty.eml"));
  expect(code).toBe(0);
  expect(stdout).toContain("Held: The file is not a mail.");
});

test.each<[string, () => string[], RegExp]>([
  ["no path", () => [], /^Usage: /],
  ["a path that is not there", () => ["nowhere.eml"], /^There is no file or folder at nowhere.eml/],
  ["an unknown option", () => ["--xml", "a.eml"], /--xml[\s\S]*Usage: /],
  ["a folder without mails", () => [join(folder, "nothing")], /holds no .eml files/],
  [
    "a policy that is not there",
    () => ["--policy", "nowhere.yaml", "a.eml"],
    /^There is no policy at nowhere.yaml/,
  ],
  [
    "a policy with a typo",
    () => ["--policy", join(folder, "typo.yaml"), "a.eml"],
    /The policy has mistakes:\n[\s\S]*helth/,
  ],
])("%s ends with a sentence and exit code 2", async (_what, args, sentence) => {
  const { code, stdout, stderr } = await scrub(...args());
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(sentence);
});
