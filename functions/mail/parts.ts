/**
 * Cuts a mail into its MIME parts. Parts have to be counted before anything is parsed (a thousand nested multiparts
 * and fifty thousand siblings come out of the parser as an empty text, without an error), and cutting where they are
 * counted leaves no gap for text to fall into: every line is a header, a boundary, the body of one part, or text
 * outside of the parts, which is kept too. One pass over the lines with a stack of open multiparts; throws
 * `Unreadable` at a limit.
 */
import type { Allowance } from "./allowance.ts";
import { guessBoundary, hasPartHeader, searchBoundary } from "./boundary.ts";
import { firstValue, type HeaderLine, readHeaderBlock } from "./headers.ts";
import { Unreadable } from "./unreadable.ts";

export type Part = {
  readonly headers: readonly HeaderLine[];
  /** `type/subtype` in lower case. */
  readonly type: string;
  /** Text that stood between the header lines. */
  readonly stray: string;
  /** Empty for a leaf. */
  readonly children: readonly Part[];
  /** The still encoded bytes of a leaf. */
  readonly body: Buffer;
  /** For a multipart: what stands before its first part, and after its last. */
  readonly outside: readonly Buffer[];
};

type Growing = Omit<Part, "body" | "children" | "outside"> & {
  body: Buffer;
  children: Growing[];
  outside: Buffer[];
  /** Where the body starts and, so far, ends. */
  start: number;
  end: number;
};
type Open = { readonly part: Growing; readonly delimiter: string; closed: boolean };
type Boundary = {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly closes: boolean;
};

/** `bytes` must have LF or CRLF line ends and start with the header of the mail. */
export function cutParts(bytes: Buffer, allowance: Allowance): Part {
  const stack: Open[] = [];

  const begin = (start: number, parent: Growing | null): Growing => {
    allowance.takePart(stack.length);
    const block = readHeaderBlock(
      bytes,
      parent === null ? start : afterBlanks(bytes, start),
      allowance.headerBytesLeft(),
      (line) => boundaryIn(stack, line) !== null,
    );
    allowance.takeHeader(block.bodyStart - start);
    const contentType = firstValue(block.lines, "content-type") ?? "";
    const written = writtenType(contentType);
    // Defaults of RFC 2045, 5.2 and RFC 2046, 5.1.5.
    const type = written ?? (parent?.type === "multipart/digest" ? "message/rfc822" : "text/plain");
    const part: Growing = {
      headers: block.lines,
      type,
      stray: block.stray,
      children: [],
      body: Buffer.alloc(0),
      outside: [],
      start: block.bodyStart,
      end: block.bodyStart,
    };
    const body = bytes.subarray(block.bodyStart);
    // A mail in a digest brings parts of its own, which are none of this one's.
    const { boundary, cost } = boundaryFor(
      type === "message/rfc822" ? type : written,
      contentType,
      body,
      stack,
    );
    allowance.takeSearch(cost);
    if (boundary !== null) stack.push({ part, delimiter: `--${boundary}`, closed: false });
    parent?.children.push(part);
    return part;
  };

  const root = begin(0, null);
  /** Where the region that is not yet given to anybody starts, and the leaf it belongs to; else it is outside. */
  let leaf: Growing | null = stack.length > 0 ? null : root;
  let from = root.start;
  const give = (end: number): void => {
    const region = bytes.subarray(from, Math.max(from, end));
    const owner = leaf ?? stack.at(-1)?.part ?? root;
    owner.end = from + region.length;
    if (owner === leaf) leaf.body = region;
    else owner.outside.push(region);
  };
  for (let next = nextBoundary(bytes, from, stack); next !== null; next = nextBoundary(bytes, from, stack)) {
    give(withoutLineEnd(bytes, next.start));
    stack.length = next.level + 1;
    const owner = stack[next.level];
    if (!owner) break;
    owner.closed = next.closes;
    from = next.end;
    leaf = null;
    if (next.closes) continue;
    const child = begin(next.end, owner.part);
    leaf = stack.at(-1)?.part === child ? null : child;
    from = child.start;
  }
  give(bytes.length);
  return settled(root, bytes);
}

/** The leaves of a tree of parts, in the order of the mail. */
export const leavesOf = (part: Part): readonly Part[] =>
  part.outside.length === 0 ? [part] : part.children.flatMap(leavesOf);

/**
 * A multipart in which no part was found is read as the text that it is, in whatever encoding it claims; not if there
 * are parts in it after all.
 */
function settled(part: Growing, bytes: Buffer): Part {
  if (part.outside.length === 0) return part;
  if (part.children.length > 0) {
    return { ...part, children: part.children.map((child) => settled(child, bytes)) };
  }
  const body = bytes.subarray(part.start, part.end);
  if (hasPartHeader(body)) throw new Unreadable("text-lost");
  const keepsType = knownKinds.test(part.type) || part.type === "multipart/encrypted";
  return {
    ...part,
    type: keepsType ? part.type : "text/plain",
    outside: [],
    body,
  };
}

/** Where the header of a part begins: some programs leave blank lines between it and the boundary. */
function afterBlanks(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++;
  return /^content-(?:type|transfer-encoding|disposition|id|description)[ \t]*:/i.test(
    bytes.toString("latin1", at, at + 60),
  )
    ? at
    : start;
}

const knownKinds = /^(?:text|image|audio|video|application|message|font|model)\//;

/** `type/subtype`; null where the header is missing or makes no sense. */
const writtenType = (contentType: string): string | null =>
  /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0].toLowerCase() ?? null;

/**
 * `boundary` is null for a leaf; `cost` is how many bytes were searched for it. A boundary that occurs makes a multipart of any type: nothing else has that parameter. What
 * lost its type is cut where it looks like parts, which would be shown raw and still encoded otherwise.
 */
function boundaryFor(
  type: string | null,
  contentType: string,
  body: Buffer,
  stack: readonly Open[],
): { readonly boundary: string | null; readonly cost: number } {
  const { occurring, readings, cost } = searchBoundary(contentType, body);
  if (occurring !== null) return { boundary: occurring, cost };
  if (type !== null && knownKinds.test(type)) return { boundary: null, cost };
  const guess = guessBoundary(body);
  const isTaken = boundaryIn(stack, `--${guess}`) !== null;
  return { boundary: (isTaken ? null : guess) ?? readings[0] ?? null, cost: cost + body.length };
}

function nextBoundary(bytes: Buffer, from: number, stack: readonly Open[]): Boundary | null {
  if (stack.length === 0) return null;
  const longest = Math.max(...stack.map((open) => open.delimiter.length)) + paddingAllowed;
  let start = bytes[from] === dash && bytes[from + 1] === dash ? from : nextDashes(bytes, from);
  while (start !== -1) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    if (end - start <= longest) {
      const found = boundaryIn(stack, bytes.toString("latin1", start, end));
      if (found) return { ...found, start, end: Math.min(end + 1, bytes.length) };
    }
    start = nextDashes(bytes, end);
  }
  return null;
}

const dash = 0x2d;
/** Two closing dashes and the white space that gateways append (RFC 2046 calls it transport padding). */
const paddingAllowed = 100;

function nextDashes(bytes: Buffer, from: number): number {
  const hit = bytes.indexOf("\n--", from, "latin1");
  return hit === -1 ? -1 : hit + 1;
}

/** The innermost open multipart whose delimiter this line is; one that was closed only when no open one fits. */
function boundaryIn(
  stack: readonly Open[],
  line: string,
): { readonly level: number; readonly closes: boolean } | null {
  if (!line.startsWith("--")) return null;
  const bare = line.trimEnd();
  for (const closed of [false, true]) {
    const opens = stack.findLastIndex((open) => open.closed === closed && open.delimiter === bare);
    if (opens !== -1) return { level: opens, closes: false };
    const closes = stack.findLastIndex((open) => open.closed === closed && `${open.delimiter}--` === bare);
    if (closes !== -1) return { level: closes, closes: true };
  }
  return null;
}

function withoutLineEnd(bytes: Buffer, lineStart: number): number {
  if (lineStart > 0 && bytes[lineStart - 1] === 0x0a) {
    return bytes[lineStart - 2] === 0x0d ? lineStart - 2 : lineStart - 1;
  }
  return lineStart;
}
