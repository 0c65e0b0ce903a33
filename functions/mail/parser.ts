/**
 * The only file that knows mailparser. It is handed one flat piece at a time: a few header lines, or the body of one
 * part under a header of our own. So it never meets a boundary, a doubled header, an embedded mail or more bytes than
 * the limits let through, which are the cases in which it loses text without an error, takes the last `From`, or
 * needs minutes. Its HTML and link features are off: they are quadratic.
 */
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

/** Addresses and subject of a mail, decoded. Of From, Reply-To and Subject the first line counts; To and Cc add up. */
export async function readEnvelope(lines: readonly HeaderLine[]): Promise<Envelope> {
  const { headers } = await simpleParser(
    headerBytes({
      Subject: firstValue(lines, "subject"),
      From: firstValue(lines, "from"),
      "Reply-To": firstValue(lines, "reply-to"),
      To: [...allValues(lines, "to"), ...allValues(lines, "cc")].join(", "),
    }),
    options,
  );
  const subject = headers.get("subject");
  return {
    subject: typeof subject === "string" ? cleanLine(subject) : "",
    from: addressesOf(headers.get("from")),
    replyTo: addressesOf(headers.get("reply-to")),
    to: addressesOf(headers.get("to")),
  };
}

export type PartHeader = {
  readonly charset: string;
  /** "" without a file name. */
  readonly filename: string;
  /** In lower case; "" without a disposition. */
  readonly disposition: string;
  /** RFC 3676. */
  readonly flowed: boolean;
  readonly delSp: boolean;
  /** The `smime-type` parameter of RFC 8551, in lower case. */
  readonly smimeType: string;
};

/** Parameters of a part's Content-Type and Content-Disposition (RFC 2231 and encoded-words included). */
export async function readPartHeader(lines: readonly HeaderLine[]): Promise<PartHeader> {
  const { headers } = await simpleParser(
    headerBytes({
      // The subtype must not make a multipart or an embedded mail of these lines; only the parameters are read.
      "Content-Type": (firstValue(lines, "content-type") ?? "").replace(/^[^;]*/, "text/plain"),
      "Content-Disposition": firstValue(lines, "content-disposition"),
    }),
    options,
  );
  const type = structured(headers.get("content-type"));
  const disposition = structured(headers.get("content-disposition"));
  return {
    charset: type.params.charset ?? "",
    filename: cleanLine(disposition.params.filename || type.params.name || ""),
    disposition: disposition.value.trim().toLowerCase(),
    flowed: type.params.format?.trim().toLowerCase() === "flowed",
    delSp: type.params.delsp?.trim().toLowerCase() === "yes",
    smimeType: type.params["smime-type"]?.trim().toLowerCase() ?? "",
  };
}

/** Undoes a transfer encoding (RFC 2045, 6.7 and 6.8) leniently: what is no code is left out or stays as it is. */
export async function decodeTransfer(body: Buffer, encoding: "base64" | "quoted-printable"): Promise<Buffer> {
  const header = headerBytes({
    "Content-Type": "application/octet-stream",
    "Content-Disposition": "attachment",
    "Content-Transfer-Encoding": encoding,
  });
  const { attachments } = await simpleParser(Buffer.concat([header, body]), options);
  return attachments[0]?.content ?? Buffer.alloc(0);
}

/** Text in a charset that only the parser knows; contains U+FFFD when it does not know it either. */
export async function decodeCharset(bytes: Buffer, label: string): Promise<string> {
  const charset = label.replace(/[^\w.:-]/g, "");
  const header = headerBytes({ "Content-Type": `text/plain; charset="${charset}"` });
  const { text } = await simpleParser(Buffer.concat([header, bytes]), options);
  return text ?? "";
}

function headerBytes(values: Readonly<Record<string, string | null>>): Buffer {
  const lines = Object.entries(values)
    .filter(([, value]) => value)
    .map(
      ([name, value]) =>
        `${name}: ${withUtf8Words((value ?? "").replaceAll("\0", "")).replace(/[\r\n]/g, " ")}\r\n`,
    );
  return Buffer.from(`${lines.join("")}\r\n`, "utf8");
}

function structured(value: HeaderValue | undefined): StructuredHeader {
  const known = typeof value === "object" && "params" in value;
  return known ? { value: value.value || "", params: value.params } : { value: "", params: {} };
}

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
