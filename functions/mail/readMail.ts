/**
 * Reads a mail: raw bytes in, readable parts and the verdicts of the door out. Nothing it gives is scrubbed, so
 * nothing of it may be stored or logged before it is. It never throws: a mail that cannot be read in full and within
 * the limits is held, with a reason that staff can read.
 *
 * The way of the bytes: receipt (what the door says) -> line ends -> header lines -> parts -> texts.
 */

import { type Allowance, createAllowance } from "./allowance.ts";
import { isAutomated, isFromSystem } from "./automated.ts";
import { automaticKind } from "./automatic.ts";
import { cleanLine } from "./clean.ts";
import type { Tree } from "./context.ts";
import { type Budget, createBudget, defaultFileLimits } from "./files/budget.ts";
import type { Files } from "./files/types.ts";
import { firstValue, readHeaderBlock } from "./headers.ts";
import { inTime } from "./inTime.ts";
import { defaultLimits } from "./limits.ts";
import { withLineEnds, withoutBlankStart } from "./lineEnds.ts";
import { mentionsIn } from "./mentions.ts";
import { messageIdOf, referencesOf } from "./messageIds.ts";
import { readEnvelope } from "./parser.ts";
import { readTree } from "./readTree.ts";
import { readReceipt } from "./receipt.ts";
import type { Limits, Mail, ReadMail, Receipt } from "./types.ts";
import { Unreadable } from "./unreadable.ts";

/** How long the parser may keep us waiting, in milliseconds. Its own work is bounded by the limits. */
const patience = 20_000;

export async function readMail(raw: Uint8Array, limits: Limits = defaultLimits): Promise<ReadMail> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const budget = createBudget({ ...defaultFileLimits, textLength: limits.textBytes });
  const allowance: Allowance = createAllowance(
    limits,
    bytes.length,
    filesAt(0, budget, () => allowance),
  );
  return readWithin(allowance, bytes);
}

async function readWithin(allowance: Allowance, bytes: Buffer): Promise<ReadMail> {
  const receipt = readReceipt(bytes);
  try {
    if (bytes.length > allowance.limits.mailBytes) throw new Unreadable("too-large");
    const tree = await inTime(readTree(bytes, allowance), patience);
    return { outcome: "read", receipt, mail: mailOf(tree, receipt, bytes) };
  } catch (error) {
    const reason = error instanceof Unreadable ? error.reason : "reader-failed";
    const writer = reason === "encrypted" ? writerOf(bytes, receipt, allowance.limits) : null;
    return { outcome: "held", receipt, reason, writer };
  }
}

/** The sender alone, of a mail that passed the limits on its header and could not be opened behind it. */
function writerOf(bytes: Buffer, receipt: Receipt, { headerBytes }: Limits) {
  const { lines } = readHeaderBlock(withoutBlankStart(withLineEnds(bytes)), 0, headerBytes);
  const [from] = readEnvelope(lines).from;
  return from ? { from, automated: isAutomated(lines, from, receipt) } : null;
}

/** A mail among the files of a mail is read by the same reader, and takes from the same limits and the same budget. */
const filesAt = (depth: number, budget: Budget, allowance: () => Allowance): Files => ({
  budget,
  depth,
  readMail: (bytes, at) => {
    const below: Allowance = allowance().below(
      at,
      filesAt(at + 1, budget, () => below),
    );
    return readWithin(below, bytes);
  },
});

function mailOf(tree: Tree, receipt: Receipt, raw: Buffer): Mail {
  const { headers, envelope, text, attachments } = tree;
  const from = envelope.from[0] ?? null;
  const date = firstValue(headers, "date");
  return {
    from,
    replyTo: envelope.replyTo[0] ?? from,
    recipients: [...new Set(envelope.to.map((address) => address.email.toLowerCase()))],
    subject: envelope.subject,
    text,
    attachments,
    messageId: messageIdOf(headers),
    references: referencesOf(headers),
    date: date === null ? null : cleanLine(date),
    automated: isAutomated(headers, from, receipt),
    automatic: automaticOf(tree, receipt, raw),
  };
}

function automaticOf({ headers, envelope, text, attachments }: Tree, receipt: Receipt, raw: Buffer) {
  const [from = null] = envelope.from;
  const automated = isAutomated(headers, from, receipt);
  const fromSystem = isFromSystem(from, receipt);
  const kind = automaticKind({ headers, subject: envelope.subject, attachments, fromSystem, automated });
  if (kind === null) return null;
  const files = attachments.map((one) => ("text" in one ? one.text : ""));
  return { kind, ...mentionsIn([raw.toString("latin1", 0, longestHead), text, ...files], headers) };
}

/** The header of what comes back in a bounce stands near its beginning. */
const longestHead = 1_000_000;
