/**
 * Reads a mail: raw bytes in, readable parts and the verdicts of the door out. Nothing it gives is scrubbed, so
 * nothing of it may be stored or logged before it is. It never throws: a mail that cannot be read in full and within
 * the limits is held, with a reason that staff can read.
 *
 * The way of the bytes: receipt (what the door says) -> line ends -> header lines -> parts -> texts.
 */

import { isAutomated } from "./automated.ts";
import { cleanLine } from "./clean.ts";
import { allValues, firstValue, type HeaderLine } from "./headers.ts";
import { inTime } from "./inTime.ts";
import { readLeaves } from "./leaves.ts";
import { defaultLimits } from "./limits.ts";
import { withLineEnds } from "./lineEnds.ts";
import { messageIdOf, referencesOf } from "./messageIds.ts";
import { cutParts } from "./parts.ts";
import { readParts } from "./readParts.ts";
import { readReceipt } from "./receipt.ts";
import type { Limits, Mail, ReadMail, Receipt } from "./types.ts";
import { Unreadable } from "./unreadable.ts";

/** How long the parser may keep us waiting, in milliseconds. Its own work is bounded by the limits. */
const patience = 20_000;

export async function readMail(raw: Uint8Array, limits: Limits = defaultLimits): Promise<ReadMail> {
  const receipt = readReceipt(raw);
  try {
    return { outcome: "read", receipt, mail: await inTime(read(raw, limits, receipt), patience) };
  } catch (error) {
    return { outcome: "held", receipt, reason: error instanceof Unreadable ? error.reason : "reader-failed" };
  }
}

async function read(raw: Uint8Array, limits: Limits, receipt: Receipt): Promise<Mail> {
  if (raw.length > limits.mailBytes) throw new Unreadable("too-large");
  const bytes = withoutBlankStart(withLineEnds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)));
  const root = cutParts(bytes, limits);
  if (root.headers.length === 0) throw new Unreadable("not-a-mail");
  refuseCrowds(root.headers, limits.addressesPerHeader);
  const { envelope, leaves } = await readLeaves(root);
  const from = envelope.from[0] ?? null;
  const { text, attachments } = await readParts(root, leaves, limits);
  const date = firstValue(root.headers, "date");
  return {
    from,
    replyTo: envelope.replyTo[0] ?? from,
    recipients: [...new Set(envelope.to.map((address) => address.email.toLowerCase()))],
    subject: envelope.subject,
    text,
    attachments,
    messageId: messageIdOf(root.headers),
    references: referencesOf(root.headers),
    date: date === null ? null : cleanLine(date),
    automated: isAutomated(root.headers, from, receipt),
  };
}

/** A byte order mark or blank lines on top would make a line of the header invisible. */
function withoutBlankStart(bytes: Buffer): Buffer {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++;
  return bytes.subarray(start);
}

/** Counted before the parser sees them: it needs seconds for some thousand addresses. */
function refuseCrowds(lines: readonly HeaderLine[], limit: number): void {
  for (const name of ["from", "reply-to", "to", "cc"]) {
    const value = allValues(lines, name).join(",");
    const addresses = value.split("@").length - 1;
    const separators = value.split(/[,;:]/).length - 1;
    if (addresses > limit || separators > 4 * limit) throw new Unreadable("headers-too-large");
  }
}
