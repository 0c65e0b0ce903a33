/**
 * The bytes of a part behind its transfer encoding. Node undoes base64 itself, many times as fast as a parser of mails
 * that is made for streams.
 */
import { firstValue } from "./headers.ts";
import type { Part } from "./parts.ts";
import { transferOf } from "./transfer.ts";

/** `sound` is false when something may be missing; a file that is no text shows that itself. */
export function bytesOf(part: Part): { readonly bytes: Buffer; readonly sound: boolean } {
  const { encoding, body, tail, sound } = transferOf(
    part.body,
    firstValue(part.headers, "content-transfer-encoding") ?? "",
    part.type,
  );
  if (encoding === "base64")
    return {
      bytes: tail.length === 0 ? fromBase64(body) : Buffer.concat([fromBase64(body), lineBreak, tail]),
      sound,
    };
  return { bytes: encoding === "quoted-printable" ? fromQuotedPrintable(body) : body, sound };
}

const lineBreak = Buffer.from("\n\n");

/** Node stops at padding, which stands in the middle where two encoded texts were put together. */
function fromBase64(body: Buffer): Buffer {
  const text = body.toString("latin1").trimEnd();
  const pieces = text.indexOf("=") < text.length - 2 && text.includes("=") ? text.split(/={1,2}/) : [text];
  return pieces.length === 1
    ? Buffer.from(text, "base64")
    : Buffer.concat(pieces.map((one) => Buffer.from(one, "base64")));
}

const [lf, cr, space, tab, equals] = [0x0a, 0x0d, 0x20, 0x09, 0x3d] as const;
const isBlank = (byte: number | undefined): boolean => byte === space || byte === tab;

/**
 * RFC 2045, 6.7: `=` with two digits is a byte, at the end of a line it joins two lines, and anywhere else it is itself.
 * Blanks at the end of a line were added on the way.
 */
function fromQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let to = 0;
  /** Where the blanks begin that are dropped if the line ends behind them. */
  let blanksFrom = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte === lf || (byte === cr && body[at + 1] === lf)) to = blanksFrom;
    if (byte === equals) {
      const code = (digitOf(body[at + 1]) << 4) | digitOf(body[at + 2]);
      const next = code < 0 ? afterSoftBreak(body, at + 1) : at + 3;
      if (next !== null) {
        if (code >= 0) out[to++] = code;
        at = next - 1;
        blanksFrom = to;
        continue;
      }
    }
    out[to++] = byte;
    if (!isBlank(byte)) blanksFrom = to;
  }
  return out.subarray(0, to);
}

/** The value of a hexadecimal digit; negative for what is none. */
function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Where the next line begins when nothing but blanks stands before it; null when something does. */
function afterSoftBreak(body: Buffer, from: number): number | null {
  let at = from;
  while (isBlank(body[at])) at++;
  if (body[at] === cr) at++;
  if (at >= body.length) return body.length;
  return body[at] === lf ? at + 1 : null;
}
