/**
 * The bytes of a file behind its transfer encoding. Files are large and their bytes are nobody's text, so they don't go
 * through the parser of mails: Node undoes base64 many times as fast.
 */
import { firstValue } from "./headers.ts";
import type { Leaf } from "./leafText.ts";
import { transferOf } from "./transfer.ts";

/** `sound` is false when something may be missing; a file that is no text shows that itself. */
export function bytesOf(leaf: Leaf): { readonly bytes: Buffer; readonly sound: boolean } {
  const { encoding, body, sound } = transferOf(
    leaf.body,
    firstValue(leaf.headers, "content-transfer-encoding") ?? "",
  );
  if (encoding === "base64") return { bytes: fromBase64(body), sound };
  return { bytes: encoding === "quoted-printable" ? fromQuotedPrintable(body) : body, sound };
}

/** Node stops at padding, which stands in the middle where two encoded texts were put together. */
function fromBase64(body: Buffer): Buffer {
  const text = body.toString("latin1").trimEnd();
  const pieces = text.indexOf("=") < text.length - 2 && text.includes("=") ? text.split(/={1,2}/) : [text];
  return pieces.length === 1
    ? Buffer.from(text, "base64")
    : Buffer.concat(pieces.map((one) => Buffer.from(one, "base64")));
}

/** Blanks at the end of a line were added on the way (RFC 2045, 6.7). */
const fromQuotedPrintable = (body: Buffer): Buffer =>
  Buffer.from(
    body
      .toString("latin1")
      .split(/\r?\n/)
      .map((line) => line.trimEnd())
      .join("\r\n")
      .replace(/=\r\n/g, "")
      .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
