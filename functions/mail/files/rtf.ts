/**
 * The text of an RTF file (1.9.1): what stands between the commands, in the code page of its font or in Unicode, with
 * headers, footers, notes, comments, text boxes, hidden text and tracked changes. Fonts, styles, pictures, field codes,
 * embedded objects, authors and properties are no text. One pass; groups are counted, not nested calls.
 */
import type { Budget } from "./budget.ts";
import { createPaper, type Version } from "./paper.ts";
import { createOutput } from "./rtfOutput.ts";
import { asides, charsets, codePageOf, hasLongLetters, optional, signs, skipped } from "./rtfWords.ts";
import type { FileReader } from "./types.ts";
import { Withheld } from "./withheld.ts";

export const rtfReader: FileReader = {
  contentType: "application/rtf",
  read: async (bytes, { budget }) => ({ text: readRtf(bytes, budget), inner: [] }),
};

/** What holds until the group ends. */
type Group = {
  readonly skip: boolean;
  /** The group stands for a text of its own. */
  readonly aside: boolean;
  readonly codePage: string;
  /** How many bytes stand for a character that is also given in Unicode. */
  readonly fallback: number;
  readonly deleted: boolean;
  readonly inserted: boolean;
};

/** A `{`, a `}`, a command with its number, a byte in hexadecimal, a line end (nothing), or text. */
const token =
  /([{}])|\\(?:'([0-9a-f]{2})|([a-z]{1,32})(-?\d{1,10})? ?|(\r\n|[^a-z]))|[\r\n]+|[^{}\\\r\n]{1,65536}/giy;
/** Groups within each other; each is an object. */
const maxDepth = 10_000;

/** @throws Withheld at a limit, and when the file is no RTF */
export function readRtf(bytes: Buffer, budget: Budget): string {
  const source = bytes.toString("latin1");
  const paper = createPaper(budget.limits.textLength);
  const fonts = new Map<number, string>();
  const out = createOutput(paper);
  const groups: Group[] = [];
  let group: Group = {
    skip: false,
    aside: false,
    codePage: "windows-1252",
    fallback: 1,
    deleted: false,
    inserted: false,
  };
  let documentPage = "windows-1252";
  /** Bytes still to be passed over after a character in Unicode. */
  let passing = 0;
  /** `\*` stood before this command; a group has just begun. */
  let isOptional = false;
  let isFirst = false;
  let font = 0;
  let inFonts = false;
  let property = "";
  let steps = 0;

  const version = (): Version => (group.deleted ? "before" : group.inserted ? "now" : "both");
  const put = (text: string): void => {
    if (!group.skip) out.text(text, version());
  };
  const putByte = (byte: number): void => {
    if (passing > 0) passing--;
    else if (!group.skip) out.byte(byte, group.codePage, version());
  };
  const command = (name: string, value: number | null): void => {
    const begins = isFirst;
    const star = isOptional;
    isFirst = false;
    isOptional = false;
    if (name === "u" && value !== null) {
      passing = 0;
      put(String.fromCharCode(value & 0xffff));
      passing = group.fallback;
      return;
    }
    if (begins || star || name === "pict" || name === "objdata") {
      if (name === "fonttbl") inFonts = true;
      const isText = optional.has(name);
      const skip = group.skip || skipped.has(name) || (star && !isText);
      group = { ...group, skip };
      if (asides.has(name) && !skip && name !== "sv") {
        group = { ...group, aside: true };
        out.open();
      }
    }
    if (name === "uc") group = { ...group, fallback: Math.min(Math.max(value ?? 1, 0), 10) };
    else if (name === "ansicpg") {
      documentPage = codePageOf(value ?? 1252);
      group = { ...group, codePage: documentPage };
    } else if (name === "mac") documentPage = "macintosh";
    else if (name === "f") {
      font = value ?? 0;
      if (!inFonts) group = { ...group, codePage: fonts.get(font) ?? documentPage };
    } else if (name === "fcharset" && inFonts) {
      const page = charsets[value ?? 0];
      if (page !== undefined) fonts.set(font, page);
    } else if (name === "plain" || name === "pard") {
      if (name === "plain") group = { ...group, deleted: false, inserted: false, codePage: documentPage };
    } else if (name === "deleted") group = { ...group, deleted: value !== 0 };
    else if (name === "revised") group = { ...group, inserted: value !== 0 };
    else if (group.skip) return;
    else if (name === "par" || name === "sect" || name === "page" || name === "column") out.paragraph();
    else if (name === "cell" || name === "nestcell") out.text("\t", "both");
    else if (name === "row" || name === "nestrow") out.paragraph();
    else if (Object.hasOwn(signs, name)) put(signs[name] ?? "");
  };

  if (!/^\s*\{\\(?:rtf|urtf)/.test(source.slice(0, 100))) throw new Withheld("attachment-unreadable");
  token.lastIndex = 0;
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) {
      // A backslash at the very end.
      at++;
      continue;
    }
    at = token.lastIndex;
    if (++steps % 20_000 === 0) budget.checkTime();
    const [whole, brace, hex, name, number, symbol] = match;
    if (brace === "{") {
      if (groups.length >= maxDepth) throw new Withheld("attachment-unreadable");
      passing = 0;
      groups.push(group);
      group = { ...group, aside: false };
      isFirst = true;
      isOptional = false;
    } else if (brace === "}") {
      passing = 0;
      if (group.aside) out.close();
      const parent = groups.pop();
      if (inFonts && groups.length <= 1) inFonts = false;
      if (!parent) break;
      group = parent;
      isFirst = false;
      isOptional = false;
    } else if (hex !== undefined) putByte(Number.parseInt(hex, 16));
    else if (name === "bin") at += Math.min(Math.max(Number(number ?? 0), 0), source.length - at);
    else if (name !== undefined) {
      const value = number === undefined ? null : Number(number);
      // The text of a property of a shape counts where it is said to be one.
      if (name === "sv" && isFirst) {
        isFirst = false;
        if (/^(?:wzDescription|gtextUNICODE)$/.test(property)) {
          group = { ...group, aside: true };
          out.open();
        } else group = { ...group, skip: true };
      } else {
        if (name === "sn" && isFirst)
          property = /^([^{}\\]{0,40})\}/.exec(source.slice(at, at + 41))?.[1]?.trim() ?? "";
        command(name, value);
      }
    } else if (symbol !== undefined) {
      // Somewhere else than at the beginning of a group it says nothing.
      if (symbol === "*") isOptional = isFirst;
      else if (symbol === "\n" || symbol === "\r" || symbol === "\r\n") {
        if (!group.skip) out.paragraph();
      } else if (symbol === "\\" || symbol === "{" || symbol === "}") {
        if (passing > 0) passing--;
        else put(symbol);
      } else if (Object.hasOwn(signs, symbol)) put(signs[symbol] ?? "");
    } else if (!/^[\r\n]/.test(whole)) {
      isFirst = false;
      const text = passing > 0 ? whole.slice(passing) : whole;
      passing = Math.max(0, passing - whole.length);
      if (group.skip) continue;
      if (/^[\0-\x7f]*$/.test(text) && !hasLongLetters(group.codePage)) put(text);
      else for (let n = 0; n < text.length; n++) putByte(text.charCodeAt(n));
    }
  }
  return out.end();
}
