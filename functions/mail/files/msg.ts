/**
 * Outlook messages (MS-OXMSG): the properties of a message are streams of a compound file, named after their number.
 * Sender, recipients, subject and text are read as the text of the file; its attachments become files of their own, a
 * message in the message too. Plain text, HTML and RTF may all be there and are compared as the parts of a mail are.
 */
import { fullest } from "../alternatives.ts";
import { decodeKnown, decodeLatin } from "../charset.ts";
import { clean, cleanLine } from "../clean.ts";
import { htmlToText } from "../html.ts";
import type { Budget } from "./budget.ts";
import { type Compound, readCompound } from "./compound.ts";
import { unpackRtf } from "./packedRtf.ts";
import { readRtf } from "./rtf.ts";
import type { FileContent, FileReader, InnerFile } from "./types.ts";
import { Withheld } from "./withheld.ts";

export const msgReader: FileReader = {
  contentType: "application/vnd.ms-outlook",
  read: async (bytes, { budget }) => readMessage(readCompound(bytes), "", budget),
};

/** Numbers of properties (MS-OXPROPS). */
const property = {
  subject: "0037",
  senderName: "0C1A",
  senderAddress: "5D01",
  senderAddressOfOld: "0C1F",
  to: "0E04",
  cc: "0E03",
  body: "1000",
  html: "1013",
  rtf: "1009",
  recipientName: "3001",
  recipientAddress: "39FE",
  recipientAddressOfOld: "3003",
  fileName: "3707",
  fileNameOfOld: "3704",
  displayName: "3001",
  data: "3701",
  mimeType: "370E",
} as const;

export const isMessage = (file: Compound): boolean =>
  file.has("__properties_version1.0") || file.paths.some((path) => path.startsWith("__substg1.0_"));

/** @param at the storage of the message: "" or "__attach_version1.0_#00000000/__substg1.0_3701000D/" */
function readMessage(file: Compound, at: string, budget: Budget): FileContent {
  budget.checkTime();
  const text = (number: string, storage = at): string => textOf(file, storage, number);
  const line = (label: string, value: string): string => (value === "" ? "" : `${label}: ${value}`);
  const sender = withAddress(
    text(property.senderName),
    text(property.senderAddress) || text(property.senderAddressOfOld),
  );
  const recipients = storagesOf(file, at, "__recip_version1.0_").map((storage) =>
    withAddress(
      text(property.recipientName, storage),
      text(property.recipientAddress, storage) || text(property.recipientAddressOfOld, storage),
    ),
  );
  const head = [
    line("From", sender),
    line("To", recipients.join(", ") || cleanLine(text(property.to))),
    line("Subject", cleanLine(text(property.subject))),
  ];
  const attached = storagesOf(file, at, "__attach_version1.0_");
  if (attached.length > budget.limits.entries) throw new Withheld("too-many-files");
  const whole = `${head.filter((one) => one !== "").join("\n")}\n\n${bodyOf(file, at, budget)}`.trim();
  return { text: whole, inner: attached.map((storage) => attachment(file, storage, budget)) };
}

function bodyOf(file: Compound, at: string, budget: Budget): string {
  const plain = clean(textOf(file, at, property.body)).trim();
  const htmlBytes = file.open(`${at}__substg1.0_${property.html}0102`);
  const html = htmlBytes.length > 0 ? decoded(htmlBytes) : textOf(file, at, property.html);
  const isShort = [plain, html].every((one) => one.length <= budget.limits.textLength);
  if (!isShort) throw new Withheld("attachment-too-long");
  const shown = html === "" ? "" : htmlToText(clean(html));
  const text = fullest([plain, shown]);
  const packed = file.open(`${at}__substg1.0_${property.rtf}0102`);
  // It repeats one of the others where there is one, with the tags of HTML among its commands.
  return text !== "" || packed.length === 0 ? text : clean(readRtf(unpackRtf(packed, budget), budget)).trim();
}

function attachment(file: Compound, storage: string, budget: Budget): InnerFile {
  const text = (number: string): string => cleanLine(textOf(file, storage, number));
  const name = text(property.fileName) || text(property.fileNameOfOld) || text(property.displayName);
  const inner = `${storage}__substg1.0_${property.data}000D/`;
  if (file.paths.some((path) => path.startsWith(`${inner}__`))) {
    return {
      name: name || "message.msg",
      contentType: msgReader.contentType,
      read: async () => readMessage(file, inner, budget),
    };
  }
  return {
    name,
    contentType: text(property.mimeType) || "application/octet-stream",
    open: () => {
      const bytes = file.open(`${storage}__substg1.0_${property.data}0102`);
      // What is linked to, or an object of another program, has no bytes here.
      if (bytes.length === 0) throw new Withheld("not-a-text");
      budget.unpacked(bytes.length);
      return bytes;
    },
  };
}

/** Storages of one kind in a storage, in their order. */
const storagesOf = (file: Compound, at: string, prefix: string): readonly string[] =>
  [
    ...new Set(
      file.paths
        .filter((path) => path.startsWith(at + prefix))
        .map((path) => path.slice(0, path.indexOf("/", at.length) + 1)),
    ),
  ].toSorted();

/** A property that is text: 001F is UTF-16, 001E is in the code page of the sender. */
function textOf(file: Compound, at: string, number: string): string {
  const wide = file.open(`${at}__substg1.0_${number}001F`);
  if (wide.length > 0) return wide.toString("utf16le");
  return decoded(file.open(`${at}__substg1.0_${number}001E`));
}

const decoded = (bytes: Buffer): string => decodeKnown(bytes, "") ?? decodeLatin(bytes);

function withAddress(name: string, address: string): string {
  const [shown, email] = [cleanLine(name), cleanLine(address)];
  if (shown === "" || shown === email) return email;
  return email === "" ? shown : `${shown} <${email}>`;
}
