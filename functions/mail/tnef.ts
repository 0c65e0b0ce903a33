/**
 * Outlook's own envelope (MS-OXTNEF): winmail.dat, in which Exchange wraps text and attachments for another Exchange.
 * Attributes of a message or of its attachments, one after the other. No library for it is kept, and little of it is
 * needed. Checksums are not looked at: a wrong one harms nobody. Throws `Withheld` where it is damaged or too large.
 */
import { decodeKnown, decodeLatin } from "./charset.ts";
import { clean, cleanLine } from "./clean.ts";
import type { Budget } from "./files/budget.ts";
import { unpackRtf } from "./files/packedRtf.ts";
import { readRtf } from "./files/rtf.ts";
import { Withheld } from "./files/withheld.ts";
import { htmlToText } from "./html.ts";
import type { Leaf } from "./leafText.ts";
import { mapiType, type Properties, readProperties } from "./mapi.ts";

export type TnefMail = {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[];
  readonly mails: readonly TnefMail[];
};

export const isTnef = ({ type, header, body }: Leaf): boolean =>
  body.length > 0 &&
  (/^application\/(?:vnd\.)?ms-tnef$/.test(type) ||
    /^winmail\.dat$/i.test(header.filename) ||
    (type === "application/octet-stream" && inBase64.test(body.toString("latin1", 0, 100))));

/** The signature below, as it begins a body in base64: known where the file lost its type and its name. */
const inBase64 = /^\s*eJ8\+I[g-v]/;

const signature = 0x223e9f78;
const attribute = {
  subject: 0x18004,
  body: 0x2800c,
  attachmentData: 0x6800f,
  attachmentTitle: 0x18010,
  attachmentBegins: 0x69002,
  attachmentProperties: 0x69005,
  messageProperties: 0x69003,
  codePage: 0x69007,
} as const;
/** Numbers of properties (MS-OXPROPS). */
const property = {
  subject: 0x0037,
  senderName: 0x0c1a,
  body: 0x1000,
  html: 0x1013,
  rtf: 0x1009,
  data: 0x3701,
  fileName: 0x3707,
  fileNameOfOld: 0x3704,
  displayName: 0x3001,
  mimeType: 0x370e,
} as const;
/** A message as an attachment is an object that begins with the id of its kind. */
const objectHeader = 16;
const maxDepth = 5;

type Attached = { title: string; data: Buffer; properties: Properties };

export function readTnef(bytes: Buffer, budget: Budget, depth = 0): TnefMail {
  if (depth > maxDepth) throw new Withheld("nested-too-deep");
  let [subject, plain, codePage] = ["", "", "windows-1252"];
  let properties: Properties = new Map();
  const attached: Attached[] = [];
  for (const { id, data } of attributesOf(bytes)) {
    const last = attached.at(-1);
    if (id === attribute.codePage && data.length >= 4) codePage = `windows-${data.readUInt32LE()}`;
    else if (id === attribute.subject) subject = textIn(data, codePage);
    else if (id === attribute.body) plain = textIn(data, codePage);
    else if (id === attribute.messageProperties) properties = readProperties(data);
    else if (id === attribute.attachmentBegins) {
      budget.takeEntries(1);
      attached.push({ title: "", data: Buffer.alloc(0), properties: new Map() });
    } else if (last && id === attribute.attachmentTitle) last.title = textIn(data, codePage);
    else if (last && id === attribute.attachmentData) last.data = data;
    else if (last && id === attribute.attachmentProperties) last.properties = readProperties(data);
  }
  const text = (number: number): string => textOf(properties, number, codePage);
  const inner = attached.flatMap((one) => innerMail(one) ?? []);
  return {
    from: cleanLine(text(property.senderName)),
    subject: cleanLine(text(property.subject) || subject),
    text: bodyOf(properties, text(property.body) || plain, codePage, budget),
    files: attached.filter((one) => innerMail(one) === null).map((one) => fileOf(one, codePage)),
    mails: inner.map((one) => readTnef(one, budget, depth + 1)),
  };
}

/** Level (1 byte), id (4), length (4), data, checksum (2); a file that was cut off may not pass for whole. */
function attributesOf(bytes: Buffer): readonly { readonly id: number; readonly data: Buffer }[] {
  const found: { id: number; data: Buffer }[] = [];
  if (bytes.length < 6 || bytes.readUInt32LE() !== signature) throw new Withheld("attachment-unreadable");
  let at = 6;
  // Some servers append a line end.
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt32LE(at + 1);
    const end = at + 9 + bytes.readUInt32LE(at + 5);
    if (end > bytes.length) throw new Withheld("attachment-unreadable");
    found.push({ id, data: bytes.subarray(at + 9, end) });
    at = end + 2;
  }
  return found;
}

/** The richest version: they say the same, and each is perhaps missing. */
function bodyOf(properties: Properties, plain: string, codePage: string, budget: Budget): string {
  const html = textOf(properties, property.html, codePage);
  if (html.length + plain.length > budget.limits.textLength) throw new Withheld("attachment-too-long");
  const shown = html === "" ? "" : htmlToText(clean(html));
  if (shown !== "" || plain.trim() !== "") return shown || clean(plain).trim();
  const packed = properties.get(property.rtf)?.value;
  return packed ? clean(readRtf(unpackRtf(packed, budget), budget)).trim() : "";
}

/** The bytes of a message that is attached; null for a file. */
function innerMail({ properties }: Attached): Buffer | null {
  const object = properties.get(property.data);
  const inner = object?.type === mapiType.object ? object.value.subarray(objectHeader) : null;
  return inner !== null && inner.length >= 6 && inner.readUInt32LE() === signature ? inner : null;
}

function fileOf({ title, data, properties }: Attached, codePage: string): TnefMail["files"][number] {
  const text = (number: number): string => cleanLine(textOf(properties, number, codePage));
  const stored = properties.get(property.data);
  const name =
    text(property.fileName) || cleanLine(title) || text(property.fileNameOfOld) || text(property.displayName);
  const bytes = data.length > 0 || stored?.type !== mapiType.binary ? data : stored.value;
  return { name, type: text(property.mimeType) || "application/octet-stream", bytes };
}

function textOf(properties: Properties, number: number, codePage: string): string {
  const found = properties.get(number);
  if (!found) return "";
  return found.type === mapiType.unicode
    ? found.value.toString("utf16le").replace(/\0+$/, "")
    : textIn(found.value, codePage);
}

function textIn(bytes: Buffer, codePage: string): string {
  const end = bytes.indexOf(0);
  const text = end === -1 ? bytes : bytes.subarray(0, end);
  return decodeKnown(text, codePage) ?? decodeLatin(text);
}
