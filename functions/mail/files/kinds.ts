/**
 * What a file is, by its bytes. Names and declared types decide only between kinds of text, which have no mark of
 * their own, and make a mail of what looks like one.
 */
import { isUtf8 } from "node:buffer";
import type { Budget } from "./budget.ts";
import { readCompound } from "./compound.ts";
import { isMessage } from "./msg.ts";
import { openPackage } from "./package.ts";

/** Files with a reader of their own; see `readers.ts`. */
export type ReadableKind =
  | "pdf"
  | "word"
  | "excel"
  | "powerPoint"
  | "wordXml"
  | "odt"
  | "ods"
  | "odp"
  | "flatOpenDocument"
  | "rtf"
  | "msg"
  | "eml"
  | "zip"
  | "gzip";

export type Kind = ReadableKind | "text" | "picture" | "encrypted" | "other";

/** How much of a file is looked at to know it. */
const headBytes = 4100;
/** Pictures may begin with long profiles of colours and cameras. */
const pictureBytes = 1024 * 1024;

/** @throws Withheld for an archive or a compound file that is damaged */
export async function kindOf(
  bytes: Buffer,
  name: string,
  declaredType: string,
  budget: Budget,
): Promise<Kind> {
  const head = bytes.toString("latin1", 0, headBytes);
  // PDF may begin with something else, and often does.
  if (/%PDF-/.test(head.slice(0, 1024))) return "pdf";
  if (/^(?:\xef\xbb\xbf)?\s*\{\\u?rtf/.test(head)) return "rtf";
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return zipKind(bytes, budget);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return compoundKind(bytes);
  if (head.startsWith("\x1f\x8b")) return "gzip";
  if (isTextual(bytes, head)) return textualKind(head, name, declaredType);
  // Recordings and programs are known by the same tables as pictures; none of them holds a text to scrub.
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(bytes.subarray(0, pictureBytes));
  if (found === undefined) return "text";
  return found.mime.startsWith("image/") ? "picture" : "other";
}

/** One list of entries says what kind of document a ZIP is, if it is one. */
function zipKind(bytes: Buffer, budget: Budget): Kind {
  const parts = openPackage(bytes, budget);
  if (parts.has("[Content_Types].xml")) {
    if (parts.has("xl/workbook.bin")) return "other";
    const folder = (name: string): boolean => parts.names.some((one) => one.toLowerCase().startsWith(name));
    return folder("word/") ? "word" : folder("xl/") ? "excel" : folder("ppt/") ? "powerPoint" : "other";
  }
  if (!parts.has("mimetype") && !(parts.has("content.xml") && parts.has("META-INF/manifest.xml")))
    return "zip";
  const type = parts.open("mimetype").toString("latin1", 0, 100);
  if (/opendocument\.spreadsheet/.test(type)) return "ods";
  if (/opendocument\.(?:presentation|graphics)/.test(type)) return "odp";
  return /opendocument|^$/.test(type) ? "odt" : "zip";
}

function compoundKind(bytes: Buffer): Kind {
  const file = readCompound(bytes);
  if (file.has("EncryptedPackage")) return "encrypted";
  return isMessage(file) ? "msg" : "other";
}

/** Letters of some charset: no file of another kind goes so long without a control character. */
function isTextual(bytes: Buffer, head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/.test(head)) return true;
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(head)) return false;
  // A character may be cut in two at the end of the head.
  return isUtf8(bytes.subarray(0, Math.min(bytes.length, headBytes) - 3)) || !/[\x80-\x9f]/.test(head);
}

function textualKind(head: string, name: string, declaredType: string): Kind {
  if (/<office:document[\s>]/.test(head)) return "flatOpenDocument";
  if (/<(?:w:wordDocument|pkg:package)[\s>]/.test(head)) return "wordXml";
  if (/^text\/rfc822-headers$|^message\/(?!rfc822|global$)/.test(declaredType)) return "text";
  const beginsAsMail = /^(?:\xef\xbb\xbf)?\s{0,20}[\w-]{2,50}:[ \t]/.test(head);
  const saysSo = /^message\/(?:rfc822|global)$/.test(declaredType) || /\.(?:eml|mht|mhtml)$/i.test(name);
  const isMime = /^MIME-Version:\s*1\.0/im.test(head) && /^Content-Type:/im.test(head);
  return beginsAsMail && (saysSo || isMime) ? "eml" : "text";
}
