/**
 * Writes the figures for people: tables that read as well in a terminal as on the page docs/quality.md, and the page
 * itself. The page keeps what it says of the hold-out until somebody measures it anew.
 */
import { byCategory, type Counts, type Figures, figuresOf, type MailScore, percent } from "./measure.ts";

/** What was found in which set, for one section of the page. */
export function tables(scores: readonly MailScore[]): string {
  return `${categoryTable(scores)}\n\n${languageTable(scores)}`;
}

/** One line that says nothing of single categories. */
export function totals(scores: readonly MailScore[]): string {
  const all = figuresOf(scores);
  return [
    `${all.mails} mails, ${all.held} held`,
    `${all.spans} spans, ${share(all.caught, all.spans)} % caught`,
    `right category ${share(all.right, all.caught)} %`,
    `harmless words lost ${share(all.lost, all.words, 2)} %`,
    `harmless mails left whole ${all.whole} of ${all.harmless}`,
  ].join("; ");
}

function categoryTable(scores: readonly MailScore[]): string {
  const languages = languagesOf(scores);
  const counted = new Map(
    languages.map((language) => [language, new Map(byCategory(ofLanguage(scores, language)))]),
  );
  const row = (name: string, counts: Counts, of: (language: string) => Counts | undefined): string[] => [
    name,
    String(counts.spans),
    String(counts.caught),
    share(counts.caught, counts.spans),
    share(counts.right, counts.caught),
    ...languages.map((language) => {
      const there = of(language);
      return there === undefined ? "" : `${there.caught}/${there.spans}`;
    }),
  ];
  return table(
    ["category", "spans", "caught", "caught %", "right %", ...languages],
    [
      ...byCategory(scores).map(([category, counts]) =>
        row(category, counts, (language) => counted.get(language)?.get(category)),
      ),
      row("all", figuresOf(scores), (language) => figuresOf(ofLanguage(scores, language))),
    ],
  );
}

function languageTable(scores: readonly MailScore[]): string {
  const row = (name: string, all: Figures): string[] => [
    name,
    String(all.mails),
    String(all.held),
    String(all.spans),
    share(all.caught, all.spans),
    share(all.right, all.caught),
    String(all.words),
    String(all.lost),
    share(all.lost, all.words, 2),
    `${all.whole}/${all.harmless}`,
  ];
  return table(
    ["language", "mails", "held", "spans", "caught %", "right %", "words", "lost", "lost %", "whole"],
    [
      ...languagesOf(scores).map((language) => row(language, figuresOf(ofLanguage(scores, language)))),
      row("all", figuresOf(scores)),
    ],
  );
}

/** The largest first. */
function languagesOf(scores: readonly MailScore[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { mail } of scores) counts.set(mail.language, (counts.get(mail.language) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, more]) => more - some || a.localeCompare(b)).map(([name]) => name);
}

const ofLanguage = (scores: readonly MailScore[], language: string): readonly MailScore[] =>
  scores.filter(({ mail }) => mail.language === language);

const share = (part: number, of: number, digits = 1): string =>
  of === 0 ? "" : percent(part, of).toFixed(digits);

/** Markdown with the columns in line: the first to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

const begin = "<!-- hold-out: only `npm run eval -- --final` writes between these lines -->";
const end = "<!-- end of hold-out -->";

/** What a page says of the hold-out, so that it outlives the next run. */
export function holdoutOf(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  return from < 0 || to < from ? "Not measured yet." : page.slice(from + begin.length, to).trim();
}

/** The section for the hold-out after a final run. */
export const holdoutSection = (scores: readonly MailScore[], version: string): string =>
  `Engine version ${version}, ${scores.length} mails.\n\n${tables(scores)}`;

export const qualityPage = (scores: readonly MailScore[], version: string, holdout: string): string =>
  `# How well the engine does

\`npm run eval\` writes this page: it sends the marked mails of [test/corpus](../test/corpus/README.md) through the same
reading and scrubbing as every mail, under the project's own \`policy.yaml\`, and compares what is left with the marks.

## The open sets

Engine version ${version}, ${scores.length} mails. People who work on the engine read these mails, so the figures flatter it.

${tables(scores)}

## The hold-out

Mails of the same kind that nobody who works on the engine reads. These are the figures to judge by.

${begin}

${holdout}

${end}

## What the columns mean

- **spans**: words or phrases that must not survive. **caught**: nothing of them is left at their place. Mails that are held don't count here.
- **right %**: of what is caught, the part that a label of its own category replaced. The secret is gone either way; the monthly figures and the policy depend on the category.
- **da, en, sv, no, de**: caught of spans in mails of that language.
- **held**: mails that the engine did not dare to show. All mails of the corpus are plain, so every one is a fault.
- **words**: harmless words, that no mark touches. **lost**: those that are gone; support may have needed them.
- **whole**: mails without any mark that kept every word, of all such mails.
`;
