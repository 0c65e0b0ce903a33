/**
 * Mails in mails: forwarded as attachments, in digests, returned in bounces. RFC 2046, 5.2.1 forbids to encode them;
 * programs do it, and others claim it.
 */
import { firstValue } from "./headers.ts";
import { bytesOf } from "./leafBytes.ts";
import type { Leaf } from "./leafText.ts";

export const isNested = ({ type }: Leaf): boolean => /^message\/(?:rfc822|global|news)$/.test(type);

/**
 * The bytes of a mail in the mail. A claimed encoding is undone only where the body does not begin with a header line as
 * it is: base64 has no colon, and quoted-printable writes its equals signs another way.
 */
export function nestedBytes(leaf: Leaf): Buffer {
  const claimed = (firstValue(leaf.headers, "content-transfer-encoding") ?? "").trim().toLowerCase();
  const start = leaf.body.toString("latin1", 0, 4000).trimStart();
  const beginsAsMail = /^>?[a-z][\w-]{0,100}[ \t]*[: ]/i.test(start);
  const isQuotedPrintable = claimed === "quoted-printable" && /=(?:3D|\r?\n)/i.test(start);
  return beginsAsMail && !isQuotedPrintable ? leaf.body : bytesOf(leaf).bytes;
}
