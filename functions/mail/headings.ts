/**
 * Lines that the reader itself writes into a text where it puts things together. They are made so that staff can read
 * them in both languages and that the page finds them (page/quotes.ts folds another version under its heading).
 */
import { cleanLine, joined } from "./clean.ts";
import type { Tree } from "./context.ts";
import { firstValue } from "./headers.ts";

/** A mail in the mail, under a line that says whose it is. It is text of its parent from here on, and scrubbed as such. */
export function nestedText({ headers, envelope, text }: Pick<Tree, "headers" | "envelope" | "text">): string {
  const from = envelope.from.slice(0, 1).map(({ name, email }) => `${name} <${email}>`.trim());
  return headedText([...from, cleanLine(firstValue(headers, "date") ?? ""), envelope.subject], text);
}

/** @param about sender, date and subject, as far as they are known */
export const headedText = (about: readonly string[], text: string): string =>
  joined([`--- Mail: ${about.filter((one) => one !== "").join(", ")} ---`, text]);

/**
 * A second version of the text above, between lines that the page folds it by. It is not marked as a quote: what is broken
 * over two lines has to be found in it as in any text.
 */
export const otherVersion = (text: string): string =>
  ["--- Anden version / Other version ---", text.trim(), "--- Slut / End ---"].join("\n");
