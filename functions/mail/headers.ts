/**
 * Header lines of a mail or of one of its parts, straight from the bytes. Unlike the parser behind this reader it
 * keeps the order, so that of two From lines the first counts, and it loses no text: what stands between headers but
 * is none (the blank line before the text went missing, a gateway broke a line) is given back as text.
 */
import { decodeUnlabelled } from "./charset.ts";
import { Unreadable } from "./unreadable.ts";

/** `name` in lower case; `value` unfolded and trimmed, encoded-words still encoded, raw bytes already decoded. */
export type HeaderLine = { readonly name: string; readonly value: string };

export type HeaderBlock = {
  readonly lines: readonly HeaderLine[];
  /** Text that stood between the header lines; usually "". */
  readonly stray: string;
  /** Offset of the first byte after the block. */
  readonly bodyStart: number;
};

/** The value of the first header of this name; null when there is none. */
export const firstValue = (lines: readonly HeaderLine[], name: string): string | null =>
  lines.find((line) => line.name === name)?.value ?? null;

/** The values of all headers of this name, from the top. */
export const allValues = (lines: readonly HeaderLine[], name: string): readonly string[] =>
  lines.filter((line) => line.name === name).map((line) => line.value);

/** A field name (RFC 5322, 3.6.8) as real mails have it; JSON keys and prose are none. */
const headerPattern = /^([a-z0-9][a-z0-9_.-]*)[ \t]*:/i;
const knownPattern =
  /^(?:from|to|b?cc|subject|date|sender|reply-to|message-id|in-reply-to|references|received(?:-spf)?|return-path|delivered-to|mime-version|precedence|auto-submitted|importance|priority|user-agent|dkim-signature|authentication-results|(?:content|list|arc|resent|thread|x)-[a-z0-9_-]+)$/;

/** `text` is the whole line with its continuations; `name` is null where the line is no header. */
type Entry = { readonly name: string | null; text: string; readonly start: number };

/**
 * Reads the block that starts at `start`: up to a blank line, to a line for which `endsBefore` is true (a boundary),
 * or to the end. Throws headers-too-large when it is longer than `limit` bytes.
 */
export function readHeaderBlock(
  bytes: Buffer,
  start: number,
  limit: number,
  endsBefore: (line: string) => boolean = () => false,
): HeaderBlock {
  const entries: Entry[] = [];
  let at = start;
  let bodyStart = bytes.length;
  while (at < bytes.length) {
    const lineFeed = bytes.indexOf(0x0a, at);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    const line = bytes.toString("latin1", at, Math.min(end, start + limit)).replace(/\r$/, "");
    if (end - start > limit) {
      addLine(entries, line, at);
      throw new Unreadable(looksLikeHeaders(entries) ? "headers-too-large" : "not-a-mail");
    }
    if (line === "" || endsBefore(line)) {
      bodyStart = line === "" ? Math.min(end + 1, bytes.length) : at;
      break;
    }
    addLine(entries, line, at);
    at = end + 1;
  }
  return settle(entries, bodyStart);
}

/** Does this block belong to a mail? Anything else (a picture, JSON, a blank file) has no header on top. */
const looksLikeHeaders = (entries: readonly { readonly name: string | null }[]): boolean =>
  entries[0]?.name != null || entries.some(isKnown);

const isKnown = (entry: { readonly name: string | null }): boolean =>
  entry.name !== null && knownPattern.test(entry.name);

function addLine(entries: Entry[], line: string, start: number): void {
  const last = entries.at(-1);
  const name = headerPattern.exec(line)?.[1];
  // The first line of an mbox entry, and the same line quoted by a program that saw it in the middle of a header.
  if (/^>?From /.test(line)) return;
  if (name !== undefined) {
    entries.push({ name: name.toLowerCase(), text: line, start });
  } else if (last && (last.name === null || /^[ \t]/.test(line))) {
    last.text += last.name === null ? `\n${line}` : line;
  } else {
    entries.push({ name: null, text: line, start });
  }
}

/**
 * Text after the last well-known header starts the body: the blank line is missing. Text before it is stray, and so
 * are the unknown "headers" that follow it: `Tlf: 12345678` in the middle of a letter.
 */
function settle(entries: readonly Entry[], bodyStart: number): HeaderBlock {
  const lastKnown = entries.findLastIndex(isKnown);
  const body = entries.findIndex((entry, index) => entry.name === null && index > lastKnown);
  const head = body === -1 ? entries : entries.slice(0, body);
  const firstStray = head.findIndex((entry) => entry.name === null);
  const isStray = (entry: Entry, index: number) =>
    firstStray !== -1 && index >= firstStray && !isKnown(entry);
  return {
    lines: head.flatMap((entry, index) =>
      entry.name === null || isStray(entry, index)
        ? []
        : [{ name: entry.name, value: textOf(entry.text.slice(entry.text.indexOf(":") + 1)).trim() }],
    ),
    stray: head
      .filter(isStray)
      .map((entry) => textOf(entry.text))
      .join("\n"),
    bodyStart: (body === -1 ? undefined : entries[body]?.start) ?? bodyStart,
  };
}

const textOf = (latin1: string): string =>
  /[\x80-\xff]/.test(latin1) ? decodeUnlabelled(Buffer.from(latin1, "latin1")) : latin1;
