/**
 * What becomes of one leaf: text of the mail, an attachment, or neither. Leaves that hold a mail themselves are opened
 * here: a forwarded mail becomes text and attachments of its parent, and so does what stands in an S/MIME signature or
 * in Outlook's winmail.dat.
 */
import { readAttachment } from "./attachments.ts";
import { joined } from "./clean.ts";
import { type Context, nothing, type ReadParts } from "./context.ts";
import { isEncodedWord } from "./embedded.ts";
import { fileLeaf } from "./fileLeaf.ts";
import { Withheld } from "./files/withheld.ts";
import { firstValue } from "./headers.ts";
import { headedText, nestedText } from "./headings.ts";
import { bytesOf } from "./leafBytes.ts";
import { type Leaf, leafText } from "./leafText.ts";
import { isNested, nestedBytes } from "./nested.ts";
import { decorates } from "./pictures.ts";
import { openSignature, withoutPgpArmour } from "./signed.ts";
import { isTnef, readTnef, type TnefMail } from "./tnef.ts";
import type { HeldReason, MailAttachment } from "./types.ts";
import { Unreadable } from "./unreadable.ts";
import { takeOutUuencoded } from "./uuencode.ts";

/** `level` is 0 for a mail that is one leaf. */
export async function readLeaf(leaf: Leaf, context: Context, level: number): Promise<ReadParts> {
  if (isNested(leaf)) return readNested(leaf, context, level);
  if (leaf.type === "application/pgp-encrypted") throw new Unreadable("encrypted");
  const signed = openSignature(leaf);
  if (signed !== null) {
    const below = context.allowance.below(level);
    const { text, attachments } = await context.readTree(signed, below, "piece");
    return { ...nothing, text, attachments };
  }
  if (isTnef(leaf)) return readWinmail(leaf, context);
  if (isBody(leaf, level)) return readBody(leaf, context, level);
  if (decorates(leaf, context.shown)) return nothing;
  return { ...nothing, attachments: await readAttachment(leaf, context.allowance.files) };
}

async function readBody(leaf: Leaf, context: Context, level: number): Promise<ReadParts> {
  const limit = context.allowance.limits.textBytes;
  const fromHtml = leaf.type === "text/html";
  const read = await leafText(leaf, fromHtml ? "html" : "plain", limit);
  if (read.outcome === "read" && startsInHeader.test(read.text)) throw new Unreadable("text-lost");
  if (read.outcome === "read" && isEncodedWord(read.text)) throw new Unreadable("text-lost");
  if (read.outcome !== "read") throw new Unreadable(reasons[read.outcome]);
  if (/^[> ]*-----BEGIN PGP MESSAGE-----/m.test(read.text)) throw new Unreadable("encrypted");
  if (fromHtml) return { ...nothing, text: read.text.trim(), fromHtml };
  const { text, files } = takeOutUuencoded(withoutPgpArmour(read.text));
  const attachments: MailAttachment[] = [];
  for (const { name, bytes } of files) {
    context.allowance.takePart(level + 1);
    const file = fileLeaf(name, "application/octet-stream", bytes ?? Buffer.alloc(0));
    attachments.push(
      ...(bytes === null ? [unreadable(file)] : await readAttachment(file, context.allowance.files)),
    );
  }
  return { ...nothing, text: text.trim(), attachments };
}

const reasons: Readonly<Record<"lost" | "long", HeldReason>> = {
  lost: "text-lost",
  long: "text-too-long",
};

/** The header of the part was cut in two: what follows is in an encoding that nobody undid. */
const startsInHeader = /^.{0,200}content-(?:type|transfer-encoding|disposition)[ \t]*:/i;

/** Text that is meant to be read in place. An inline text with a file name is a file that was dropped into a letter. */
function isBody({ type, headers, header }: Leaf, level: number): boolean {
  const disposition = firstValue(headers, "content-disposition") ?? "";
  return (
    (type === "text/plain" || type === "text/html") &&
    /^(?:inline\b|;|$)/i.test(disposition) &&
    (header.filename === "" || level === 0)
  );
}

/** A mail in the mail that can't be read is a file that can't be read: the letter around it is still a letter. */
async function readNested(leaf: Leaf, context: Context, level: number): Promise<ReadParts> {
  try {
    const tree = await context.readTree(nestedBytes(leaf), context.allowance.below(level));
    return { ...nothing, text: nestedText(tree), attachments: tree.attachments };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...nothing, attachments: [unreadable(leaf)], lost: [error.reason] };
  }
}

const unreadable = ({ header, type, body }: Leaf): MailAttachment => ({
  filename: header.filename,
  contentType: type,
  encoded: body,
  withheld: "attachment-unreadable",
});

/** The body in a winmail.dat repeats the text beside it, if there is one. */
async function readWinmail(leaf: Leaf, context: Context): Promise<ReadParts> {
  try {
    return await tnefParts(readTnef(bytesOf(leaf).bytes, context.allowance.files.budget), context);
  } catch (error) {
    if (!(error instanceof Withheld)) throw error;
    return { ...nothing, attachments: [{ ...unreadable(leaf), withheld: error.reason }] };
  }
}

async function tnefParts({ text: echo, files, mails }: TnefMail, context: Context): Promise<ReadParts> {
  const attachments: MailAttachment[] = [];
  const texts: string[] = [];
  for (const { name, type, bytes } of files)
    attachments.push(...(await readAttachment(fileLeaf(name, type, bytes), context.allowance.files)));
  for (const mail of mails) {
    const inner = await tnefParts(mail, context);
    texts.push(headedText([mail.from, mail.subject], joined([inner.echo, inner.text])));
    attachments.push(...inner.attachments);
  }
  return { ...nothing, text: joined(texts), echo, attachments };
}
