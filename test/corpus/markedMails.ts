/**
 * Reads the corpus: mails in which people marked what must not survive, as README.md beside this file says. A mail comes
 * out as it was written, with the places of its marks beside it. Mistakes in a file are told by file and position,
 * never by its text: the hold-out is read here too, and nobody is to see it.
 */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Category, categories } from "../../functions/scrub/categories.ts";
import { UsageError } from "../../local/sentence.ts";

/** A range of the unmarked text, UTF-16 and half-open. `optional` may go or stay: it counts neither way. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  readonly optional: boolean;
};

export type MarkedText = { readonly text: string; readonly marks: readonly Mark[] };

export type MarkedMail = {
  readonly id: string;
  readonly language: string;
  readonly from: string;
  readonly subject: MarkedText;
  readonly body: MarkedText;
};

/** The sets that anybody may look at while working on the engine. */
export const openSets = ["gold", "development"] as const;

export type SetName = (typeof openSets)[number] | "holdout";

/**
 * All mails of one set, files in the order of their names.
 * @throws UsageError when a file is marked wrongly
 */
export async function readMails(set: SetName): Promise<readonly MarkedMail[]> {
  const folder = fileURLToPath(new URL(`./${set}/`, import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  const mails: MarkedMail[] = [];
  for (const name of names) mails.push(...parseMails(await readFile(folder + name, "utf8"), name));
  const twice = mails.findIndex(({ id }, at) => mails.findIndex((other) => other.id === id) !== at);
  if (twice >= 0)
    throw new UsageError(`Two mails of ${set} have one id: see number ${twice + 1} of them all.`);
  return mails;
}

/** @throws UsageError when the text is marked wrongly */
export function parseMails(content: string, file: string): readonly MarkedMail[] {
  return content
    .replaceAll(spacer, "")
    .split(/^===[ \t]*$/m)
    .filter((piece) => /\S/.test(piece))
    .map((piece, at) => {
      try {
        return parseMail(piece.replace(/^\n+|\n+$/g, ""));
      } catch (error) {
        throw new UsageError(`${file}, mail ${at + 1}: ${error instanceof Error ? error.message : ""}`);
      }
    });
}

/** Stands in the middle of test keys, so that nobody's scanner takes a file of the corpus for a leak. */
const spacer = "⁂";

function parseMail(piece: string): MarkedMail {
  const divider = piece.indexOf("\n---\n");
  if (divider < 0) throw new Error("there is no line --- between head and body.");
  const head = new Map(
    piece
      .slice(0, divider)
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, Math.max(colon, 0)).trim(), line.slice(colon + 1).trim()];
      }),
  );
  const field = (name: string): string => {
    const value = head.get(name);
    if (value === undefined) throw new Error(`the head has no ${name}.`);
    return value;
  };
  return {
    id: field("id"),
    language: field("lang"),
    from: field("from"),
    subject: parseMarks(field("subject")),
    body: parseMarks(piece.slice(divider + 5).replace(/^\n+/, "")),
  };
}

/** Takes the marks out of a text and notes where they stood. */
export function parseMarks(marked: string): MarkedText {
  const marks: Mark[] = [];
  let text = "";
  let done = 0;
  for (const match of marked.matchAll(/\[\[([a-z-]+)(\??):(.+?)\]\]/g)) {
    const [whole, category = "", optional, inside = ""] = match;
    text += marked.slice(done, match.index);
    marks.push({
      start: text.length,
      end: text.length + inside.length,
      category: knownCategory(category),
      optional: optional === "?",
    });
    text += inside;
    done = match.index + whole.length;
  }
  text += marked.slice(done);
  if (/\[\[[a-z-]+\??:/.test(text))
    throw new Error("a mark is not closed on its line, or stands in another.");
  return { text, marks };
}

function knownCategory(name: string): Category {
  const known = categories.find((category) => category === name);
  if (known === undefined) throw new Error("a mark names a category that there is not.");
  return known;
}
