/**
 * The only file that knows mailparser. It never meets a mail as it came: it is handed one that we write ourselves, in
 * one level and with our own boundary, with the few headers that it is to decode and the bodies that are still
 * encoded. So it meets no foreign boundary, no doubled header, no embedded mail and no more bytes than the limits let
 * through, which are the cases in which it loses text without an error, takes the last `From`, or needs minutes. Its
 * HTML and link features are off: they are quadratic. As many parts must come back as were handed in.
 */
import { randomUUID } from "node:crypto";
import {
  type AddressObject,
  type EmailAddress,
  type HeaderValue,
  type SimpleParserOptions,
  type StructuredHeader,
  simpleParser,
} from "mailparser";
import { cleanLine } from "./clean.ts";
import { allValues, firstValue, type HeaderLine } from "./headers.ts";
import type { Address } from "./types.ts";
import { Unreadable } from "./unreadable.ts";
import { withUtf8Words } from "./words.ts";

const options: SimpleParserOptions = {
  skipTextToHtml: true,
  skipTextLinks: true,
  skipHtmlToText: true,
  skipImageLinks: true,
};

export type Envelope = {
  readonly subject: string;
  readonly from: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
};

export type TransferEncoding = "base64" | "quoted-printable";

/** A leaf to decode; `encoded` is null where nothing has to be undone. */
export type FlatPart = {
  readonly headers: readonly HeaderLine[];
  readonly encoded: { readonly encoding: TransferEncoding; readonly body: Buffer } | null;
};

export type PartHeader = {
  readonly charset: string;
  /** "" without a file name. */
  readonly filename: string;
  /** RFC 3676. */
  readonly flowed: boolean;
  readonly delSp: boolean;
  /** The `smime-type` parameter of RFC 8551, in lower case. */
  readonly smimeType: string;
};

export type Parsed = {
  readonly envelope: Envelope;
  /** In the order of the parts handed in; `decoded` is empty where there was nothing to undo. */
  readonly parts: readonly { readonly header: PartHeader; readonly decoded: Buffer }[];
};

/**
 * Decodes addresses and subject of a mail and the headers and bodies of its leaves. Of From, Reply-To and Subject the
 * first line counts; To and Cc add up. Throws text-lost when a part went missing.
 */
export async function parseFlat(lines: readonly HeaderLine[], parts: readonly FlatPart[]): Promise<Parsed> {
  // Nobody can know it beforehand and write it into a body.
  const boundary = randomUUID();
  const flat = Buffer.concat([
    headerBytes({
      Subject: firstValue(lines, "subject"),
      From: firstValue(lines, "from"),
      "Reply-To": firstValue(lines, "reply-to"),
      To: [...allValues(lines, "to"), ...allValues(lines, "cc")].join(", "),
      "Content-Type": `multipart/mixed; boundary="${boundary}"`,
    }),
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), ...partBytes(part), Buffer.from("\r\n")]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const { headers, attachments } = await simpleParser(flat, options);
  if (attachments.length !== parts.length) throw new Unreadable("text-lost");
  const subject = headers.get("subject");
  return {
    envelope: {
      subject: typeof subject === "string" ? cleanLine(subject) : "",
      from: addressesOf(headers.get("from")),
      replyTo: addressesOf(headers.get("reply-to")),
      to: addressesOf(headers.get("to")),
    },
    parts: attachments.map(({ headers: partHeaders, content }) => ({
      header: partHeader(
        paramsOf(partHeaders.get("content-type")),
        paramsOf(partHeaders.get("content-disposition")),
      ),
      decoded: content,
    })),
  };
}

/** Text in a charset that only the parser knows; contains U+FFFD when it does not know it either. */
export async function decodeCharset(bytes: Buffer, label: string): Promise<string> {
  const charset = label.replace(/[^\w.:-]/g, "");
  const header = headerBytes({ "Content-Type": `text/plain; charset="${charset}"` });
  const { text } = await simpleParser(Buffer.concat([header, bytes]), options);
  return text ?? "";
}

/** Only parameters are read of these headers, so the part can be a plain attachment whatever it was. */
const partBytes = ({ headers, encoded }: FlatPart): readonly Buffer[] => [
  headerBytes({
    "Content-Type": (firstValue(headers, "content-type") ?? "")
      .replace(/^[^;]*/, "text/plain")
      .replace(/boundary/gi, "x-boundary"),
    "Content-Disposition": (firstValue(headers, "content-disposition") ?? "").replace(/^[^;]*/, "attachment"),
    "Content-Transfer-Encoding": encoded?.encoding ?? null,
  }),
  encoded?.body ?? Buffer.alloc(0),
];

function headerBytes(values: Readonly<Record<string, string | null>>): Buffer {
  const lines = Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => {
      const words = withUtf8Words((value ?? "").replaceAll("\0", ""));
      return `${name}: ${words.replace(/[\r\n]/g, " ")}\r\n`;
    });
  return Buffer.from(`${lines.join("")}\r\n`, "utf8");
}

type Params = StructuredHeader["params"];

const partHeader = (type: Params, disposition: Params): PartHeader => ({
  charset: type.charset ?? "",
  filename: cleanLine(disposition.filename || type.name || ""),
  flowed: type.format?.trim().toLowerCase() === "flowed",
  delSp: type.delsp?.trim().toLowerCase() === "yes",
  smimeType: type["smime-type"]?.trim().toLowerCase() ?? "",
});

const paramsOf = (value: HeaderValue | undefined): Params =>
  typeof value === "object" && "params" in value ? value.params : {};

/** Groups are unfolded; what has no address (`undisclosed-recipients:;`) is left out. */
function addressesOf(value: HeaderValue | undefined): readonly Address[] {
  const isAddresses = (candidate: HeaderValue): candidate is AddressObject =>
    typeof candidate === "object" && "html" in candidate;
  const objects = [value ?? []].flat().filter((one): one is AddressObject => isAddresses(one));
  const flat = (entries: readonly EmailAddress[]): readonly EmailAddress[] =>
    entries.flatMap((entry) => [entry, ...(entry.group ?? [])]);
  return flat(objects.flatMap((object) => object.value)).flatMap(({ address, name }) => {
    const email = cleanLine(address ?? "");
    return /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? [{ name: cleanLine(name), email }] : [];
  });
}
