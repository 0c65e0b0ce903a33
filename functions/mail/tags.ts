/**
 * Where a tag begins and ends in HTML as mail programs write it, and what in angle brackets is no tag at all. The rule
 * in doubt is that text is never swallowed: a tag without an end, a comment without an end, a quote that runs over
 * other tags, and a name that is no element (`<mette@example.dk>`) are text.
 */

import { Unreadable } from "./unreadable.ts";

/** `name` in lower case; `href` is an attribute value that is safe to write between double quotes, or "". */
export type Tag = { readonly name: string; readonly closes: boolean; readonly href: string };

/** What stands at a `<`: text, or markup that ends before `end` (with a tag, or a comment and the like without). */
export type ReadTag = "text" | { readonly tag: Tag | null; readonly end: number };

/** Elements whose content is not for readers. */
const unread: ReadonlySet<string> = new Set(["script", "style", "title"]);

const elements: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins
  kbd label legend li link main map mark marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup
  option output p param picture plaintext pre progress q rp rt ruby s samp search section select slot small source span
  strike strong sub summary sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr
  xmp ${[...unread].join(" ")}`.split(/\s+/),
);
/** `o:p` of Word, `v:shape` of Outlook, `x-apple-...`, `amp-img`. */
const foreignElement = /^(?:[a-z][a-z0-9]{0,4}:[a-z]+|(?:x|amp)-[a-z-]+)$/;

const namePattern = /<(\/?)([a-z][a-z0-9:-]{0,40})(?=[\s/<>]|$)/iy;
const attributePattern = /[<>]|=\s*(["'])/g;
const hrefPattern = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

/** Tags that the document ends in. */
const mostUnfinished = 10;

/** Reads tags of one document; linear over all calls as long as the offsets grow. */
export function createTagReader(source: string): (less: number) => ReadTag {
  // Looked up once: to search for what does not come again from each tag would be quadratic.
  const last = {
    comment: source.lastIndexOf("-->"),
    '"': source.lastIndexOf('"'),
    "'": source.lastIndexOf("'"),
  };
  const lastClosed = new Map([...unread].map((name) => [name, lastIndexOfClosing(source, name)]));

  let unfinished = 0;
  return (less) => {
    if (source.startsWith("<!--", less)) {
      const end = last.comment < less + 2 ? less + 4 : source.indexOf("-->", less + 2) + 3;
      return { tag: null, end };
    }
    if (source[less + 1] === "!" || source[less + 1] === "?") return readDeclaration(source, less);
    namePattern.lastIndex = less;
    const [whole, slash, written] = namePattern.exec(source) ?? [];
    const name = written?.toLowerCase();
    if (whole === undefined || name === undefined || !(elements.has(name) || foreignElement.test(name)))
      return "text";
    const end = endOfTag(source, less + whole.length, last);
    if (end === null) {
      // Each of them was searched for to the end of the document; a letter has one at most, where it was cut off.
      unfinished += 1;
      if (unfinished > mostUnfinished) throw new Unreadable("text-lost");
      return "text";
    }
    const closes = slash === "/";
    if (!unread.has(name)) {
      return { tag: { name, closes, href: name === "a" ? hrefOf(source.slice(less, end)) : "" }, end };
    }
    const isClosed = !closes && (lastClosed.get(name) ?? -1) >= end;
    return { tag: null, end: isClosed ? indexOfClosing(source, name, end) : end };
  };
}

/** `<!DOCTYPE html>`, `<![endif]>`, `<?xml ...?>`. */
function readDeclaration(source: string, less: number): ReadTag {
  const end = /[<>]/g;
  end.lastIndex = less + 1;
  const match = end.exec(source);
  if (!match) return "text";
  return { tag: null, end: match[0] === ">" ? match.index + 1 : match.index };
}

/** Offset after the tag; it ends at `>`, or where the next tag begins. Null when the document ends first. */
function endOfTag(source: string, from: number, last: Readonly<Record<'"' | "'", number>>): number | null {
  attributePattern.lastIndex = from;
  for (let match = attributePattern.exec(source); match; match = attributePattern.exec(source)) {
    if (match[0] === ">") return match.index + 1;
    if (match[0] === "<") return match.index;
    const valueStart = attributePattern.lastIndex;
    const quote = match[1] === "'" ? "'" : '"';
    const valueEnd = last[quote] < valueStart ? -1 : source.indexOf(quote, valueStart);
    // A value with a whole tag in it has lost its closing quote somewhere: the text between is not an attribute.
    const isValue = valueEnd !== -1 && !/<[^<>]*>/.test(source.slice(valueStart, valueEnd));
    if (isValue) attributePattern.lastIndex = valueEnd + 1;
  }
  return null;
}

function hrefOf(tag: string): string {
  const [, double, single, bare] = hrefPattern.exec(tag) ?? [];
  const href = (double ?? single ?? bare ?? "").trim();
  if (!/^(?:https?:|mailto:|tel:|sms:|ftp:|www\.)/i.test(href)) return "";
  return href.replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const closing = (name: string): RegExp => new RegExp(`</${name}(?=[\\s/<>]|$)`, "gi");

function indexOfClosing(source: string, name: string, from: number): number {
  const pattern = closing(name);
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}

function lastIndexOfClosing(source: string, name: string): number {
  let index = -1;
  for (const match of source.matchAll(closing(name))) index = match.index;
  return index;
}
