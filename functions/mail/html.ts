/**
 * HTML to text. First the markup is reduced to what shapes text (blocks, lists, quotes, links, cells) by one linear
 * pass that never drops text: inline tags vanish, so that `<b>0101</b>90-<i>1234</i>` is one number again; hidden
 * elements are text like all others; tags that never end are text. What is left is balanced and shallow, so that
 * html-to-text can neither cut anything off nor get slow on it (it is quadratic in open elements). Pictures, scripts,
 * styles and comments go.
 */
import { compile } from "html-to-text";
import { reduceMarkup } from "./markup.ts";

const convert = compile({
  wordwrap: false,
  // A tab is the border between two table cells here, see markup.ts.
  whitespaceCharacters: " \r\n\f",
  selectors: [
    { selector: "a", options: { hideLinkHrefIfSameAsText: true, linkBrackets: ["<", ">"] } },
    { selector: "ul", options: { itemPrefix: "- " } },
    { selector: "hr", options: { length: 40 } },
  ],
  // The default cuts off silently.
  limits: { maxInputLength: Number.MAX_SAFE_INTEGER },
});

/** The text of an HTML document: links as text and URL, cells separated by tabs, at most one blank line in a row. */
export function htmlToText(html: string): string {
  return convert(reduceMarkup(html))
    .split("\n")
    .map((line) => line.replace(/ ?\t ?/g, "\t").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
