/**
 * Bytes to text. Labels are often wrong: utf-8 and windows-1252 are sent under each other's name and under none, so
 * the bytes decide between those two and the label decides the rest. Never fails.
 */
import { isUtf8 } from "node:buffer";

/** Header text that carries no label: utf-8 (RFC 6532), else windows-1252. */
export const decodeUnlabelled = (bytes: Buffer): string => eitherUtf8OrLatin(bytes);

/** The last resort: gives every byte a character, and keeps digits and most Danish letters of any label. */
export const decodeLatin = (bytes: Buffer): string => decodeAs(bytes, "windows-1252");

/** Decodes what the platform can decode (WHATWG Encoding); null for older labels such as ibm865 or utf-7. */
export function decodeKnown(bytes: Buffer, label: string): string | null {
  const byMark = byteOrderMark(bytes);
  if (byMark) return decodeAs(bytes, byMark);
  const encoding = encodingOf(label);
  if (encoding === null) return isUtf8(bytes) && !isUtf7(label) ? bytes.toString("utf8") : null;
  if (mistakable.has(encoding)) return eitherUtf8OrLatin(bytes, encoding);
  const text = decodeAs(bytes, encoding);
  // Encodings in seven bits shift by escapes, so what is nothing but ASCII may be theirs.
  const isOther = text.includes("\ufffd") && isUtf8(bytes) && !bytes.includes(shift);
  return isOther ? decodeAs(bytes, "utf-8") : text;
}

const shift = 0x1b;

/** Encodings that are sent under each other's name. */
const mistakable = new Set(["utf-8", "windows-1252", "iso-8859-15"]);

function eitherUtf8OrLatin(bytes: Buffer, encoding = "utf-8"): string {
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8");
  if (encoding !== "utf-8") return decodeAs(bytes, encoding);
  const text = decodeAs(bytes, "utf-8");
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - broken;
  // In windows-1252 two letters that happen to form a utf-8 sequence are rare; in utf-8 broken bytes are not.
  return broken > 4 * sound ? decodeLatin(bytes) : text;
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

/** The name of the encoding that a label stands for. */
function encodingOf(label: string): string | null {
  const plain = label.trim().replace(/^["']+|["']+$/g, "");
  if (plain === "" || /^(?:ansi|us-?ascii|[78]-?bit|utf-?8(?:-?mb4)?)$/i.test(plain)) return "utf-8";
  try {
    return decoderOf(plain).encoding;
  } catch {
    return null;
  }
}

const isUtf7 = (label: string): boolean => /utf-?7/i.test(label);

/** Made once for each label: there are some two hundred that the platform knows. */
const decoders = new Map<string, TextDecoder>();

/** @throws RangeError for a label that the platform doesn't know */
function decoderOf(label: string): TextDecoder {
  const made = decoders.get(label.toLowerCase()) ?? new TextDecoder(label);
  decoders.set(label.toLowerCase(), made);
  return made;
}

const decodeAs = (bytes: Buffer, encoding: string): string => decoderOf(encoding).decode(bytes);
