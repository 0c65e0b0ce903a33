/**
 * The only file that knows mailparser. Of a mail it meets nothing but single header values: addresses, the subject, the
 * parameters of parts. Its reader of headers is called directly, without the stream around it, which costs more than all
 * the rest of a small mail; so it meets no foreign boundary, no doubled header and no embedded mail, which are the cases
 * in which it loses text without an error, takes the last `From`, or needs minutes. For charsets that the platform
 * doesn't know the whole parser is asked, with its HTML and link features off: they are quadratic.
 */
import {
  type AddressObject,
  type EmailAddress,
  type Headers,
  type HeaderValue,
  MailParser,
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

/** mailparser's reader of headers, which its types leave out: one entry for each name, the last of single ones. */
type HeaderReader = {
  readonly processHeaders: (lines: readonly { readonly key: string; readonly line: string }[]) => Headers;
};
// It keeps nothing between two calls. `Iconv` and the like are options of the stream, which nobody feeds.
const reader = new MailParser() as unknown as HeaderReader;

/** Decodes addresses and subject. Of From, Reply-To and Subject the first line counts; To and Cc add up. */
export function readEnvelope(lines: readonly HeaderLine[]): Envelope {
  const headers = decoded({
    subject: firstValue(lines, "subject"),
    from: firstValue(lines, "from"),
    "reply-to": firstValue(lines, "reply-to"),
    to: [...allValues(lines, "to"), ...allValues(lines, "cc")].join(", "),
  });
  const subject = headers.get("subject");
  return {
    subject: typeof subject === "string" ? cleanLine(subject) : "",
    from: addressesOf(headers.get("from")),
    replyTo: addressesOf(headers.get("reply-to")),
    to: addressesOf(headers.get("to")),
  };
}

/** Decodes what the header of a part says about its text and its name. */
export function readPartHeader(lines: readonly HeaderLine[]): PartHeader {
  const withParams = (name: string): string | null => {
    const value = firstValue(lines, name);
    return value?.includes(";") ? value : null;
  };
  const headers = decoded({
    "content-type": withParams("content-type"),
    "content-disposition": withParams("content-disposition"),
  });
  const type = paramsOf(headers.get("content-type"));
  const disposition = paramsOf(headers.get("content-disposition"));
  return {
    charset: type.charset ?? "",
    filename: cleanLine(disposition.filename || type.name || ""),
    flowed: type.format?.trim().toLowerCase() === "flowed",
    delSp: type.delsp?.trim().toLowerCase() === "yes",
    smimeType: type["smime-type"]?.trim().toLowerCase() ?? "",
  };
}

/** Text in a charset that only the parser knows; contains U+FFFD when it does not know it either. */
export async function decodeCharset(bytes: Buffer, label: string): Promise<string> {
  const charset = label.replace(/[^\w.:-]/g, "");
  const header = Buffer.from(`Content-Type: text/plain; charset="${charset}"\r\n\r\n`);
  const { text } = await simpleParser(Buffer.concat([header, bytes]), options);
  return text ?? "";
}

/** Headers of these values, their bytes as the parser expects them: one character each. */
function decoded(values: Readonly<Record<string, string | null>>): Headers {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === null || value === "") return [];
    const words = withUtf8Words(value.replaceAll("\0", "")).replace(/[\r\n]/g, " ");
    const isPlain = !/[^\0-\x7f]/.test(words);
    return [{ key, line: `${key}: ${isPlain ? words : Buffer.from(words, "utf8").toString("latin1")}` }];
  });
  return reader.processHeaders(lines);
}

type Params = StructuredHeader["params"];

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
