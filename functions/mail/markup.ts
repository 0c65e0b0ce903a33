/**
 * One pass over HTML that keeps all text and only the tags that shape it, in balance. Written for hostile input: it
 * looks at each character a fixed number of times, and the depth and the number of the tags it writes are bounded.
 */
import { createTagReader, type Tag } from "./tags.ts";
import { Unreadable } from "./unreadable.ts";

/** Deeper elements are flattened: their text stays. */
const maxDepth = 100;
/** Quotes and lists indent each of their lines once for each level, so their levels cost more. */
const maxIndented = 10;
/** Each element is an object in memory; no letter has as many. */
const maxElements = 200_000;

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const blocks = names(
  "address article aside caption center dd details dir div dl dt fieldset figcaption figure footer form header legend main nav option section summary table tr",
);
const paragraphs = names("p h1 h2 h3 h4 h5 h6");
const kept = names("ul ol li blockquote pre a");
const indented = names("ul ol blockquote");

/** HTML in, smaller HTML out: entities are still encoded, table cells are separated by a tab character. */
export function reduceMarkup(html: string): string {
  const source = html.replace(/\t/g, " ");
  const readTag = createTagReader(source);
  const out = createWriter();
  let at = 0;
  for (let less = source.indexOf("<"); less !== -1; less = source.indexOf("<", at)) {
    out.text(source.slice(at, less));
    const read = readTag(less);
    if (read === "text") out.text("&lt;");
    else if (read.tag) out.tag(read.tag);
    at = read === "text" ? less + 1 : read.end;
  }
  out.text(source.slice(at));
  return out.end();
}

/** Writes balanced markup: whatever is closed was open, and what is still open at the end is closed. */
function createWriter() {
  const pieces: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let cells = 0;

  const countElement = (): void => {
    elements++;
    if (elements > maxElements) throw new Unreadable("text-lost");
  };
  const closeDownTo = (level: number): void => {
    while (open.length > level) pieces.push(`</${open.pop()}>`);
  };
  const close = (name: string): void => {
    const level = open.lastIndexOf(name);
    if (level !== -1) closeDownTo(level);
  };
  const start = (name: string, attribute = ""): void => {
    countElement();
    const tooDeep =
      open.length >= maxDepth ||
      (indented.has(name) && open.filter((one) => indented.has(one)).length >= maxIndented);
    if (tooDeep) {
      // What stood apart is not to become one word.
      if (name !== "a") pieces.push("<br>");
      return;
    }
    pieces.push(`<${name}${attribute}>`);
    open.push(name);
  };
  const single = (text: string): void => {
    countElement();
    pieces.push(text);
  };

  const tag = ({ name, closes, href }: Tag): void => {
    const shape = shapeOf(name);
    if (name === "tr") cells = 0;
    if (name === "br" || name === "hr") single(`<${name}>`);
    else if (name === "td" || name === "th") {
      if (!closes && cells++ > 0) single("\t");
    } else if (shape !== null) {
      if (closes) close(shape);
      else if (shape === "a") startLink(href);
      else startBlock(shape);
    }
  };
  const startLink = (href: string): void => {
    close("a");
    if (href !== "") start("a", ` href="${href}"`);
  };
  /** HTML lets a new block end a paragraph and a new item end the item before it. */
  const startBlock = (shape: string): void => {
    if (open.at(-1) === "p") closeDownTo(open.length - 1);
    const list = open.findLastIndex((one) => one === "ul" || one === "ol");
    if (shape === "li" && open.lastIndexOf("li") > list) close("li");
    start(shape === "li" && list === -1 ? "div" : shape);
  };

  return {
    text: (text: string): void => {
      if (text !== "") pieces.push(text);
    },
    tag,
    end: (): string => {
      closeDownTo(0);
      return pieces.join("");
    },
  };
}

/** The element that stands for this one in the smaller document; null when only its text matters. */
function shapeOf(name: string): string | null {
  if (kept.has(name)) return name;
  if (paragraphs.has(name)) return "p";
  return blocks.has(name) ? "div" : null;
}
