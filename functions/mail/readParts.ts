/**
 * From the parts of a mail to one text and a list of attachments. Every leaf ends in exactly one of the two, but for
 * signatures and the pictures that only decorate. A body that cannot be read in full throws `Unreadable`, because a
 * supporter could not know what is missing; an attachment is withheld and says so.
 */
import { fullest } from "./alternatives.ts";
import { decodeUnlabelled } from "./charset.ts";
import { clean, joined } from "./clean.ts";
import { type Context, nothing, type ReadParts } from "./context.ts";
import type { Part } from "./parts.ts";
import { readLeaf } from "./readLeaf.ts";
import { isSignature } from "./signed.ts";
import { Unreadable } from "./unreadable.ts";

/** Reads a part and all below it; `level` is 0 for the mail itself. Depth and number of parts are already bounded. */
export async function readParts(part: Part, context: Context, level = 0): Promise<ReadParts> {
  if (part.type === "multipart/encrypted") throw new Unreadable("encrypted");
  const stray = clean(part.stray);
  const leaf = context.leaves.get(part);
  if (leaf) {
    if (level > 0 && isSignature(leaf)) return { ...nothing, text: stray };
    const read = await readLeaf(leaf, context, level);
    return { ...read, text: joined([stray, read.text]) };
  }
  const children: ReadParts[] = [];
  for (const child of part.children) children.push(await readParts(child, context, level + 1));
  const [before = Buffer.alloc(0), ...after] = part.outside;
  const htmlFirst = children.toSorted((a, b) => Number(b.fromHtml) - Number(a.fromHtml));
  return {
    text: joined([
      stray,
      preamble(before),
      part.type === "multipart/alternative"
        ? fullest(htmlFirst.map((child) => child.text))
        : joined(children.map((child) => child.text)),
      ...after.map(outsideText),
    ]),
    fromHtml: children.some((child) => child.fromHtml),
    echo: joined(children.map((child) => child.echo)),
    attachments: children.flatMap((child) => child.attachments),
    lost: children.flatMap((child) => child.lost),
  };
}

/**
 * What programs write for readers without MIME ("This is a multi-part message in MIME format.") is dropped. A bounce that
 * quotes the header of what it returns has the same words.
 */
function preamble(bytes: Buffer): string {
  const text = outsideText(bytes);
  const isNotice = text.length < 1000 && /\bMIME\b|multi-?part/i.test(text) && !mailHeader.test(text);
  return isNotice ? "" : text;
}

const mailHeader = /^(?:content-type|from|to|subject|received|message-id)[ \t]{0,20}:/im;

/** Text outside of the parts. A MIME header in it may mean that a boundary was missed and a part would be shown raw. */
function outsideText(bytes: Buffer): string {
  const text = clean(decodeUnlabelled(bytes)).trim();
  for (const [line] of text.matchAll(/^content-(?:type|transfer-encoding|disposition)[ \t]*:.{0,1000}/gim))
    if (!isHarmless.test(line)) throw new Unreadable("text-lost");
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

/** What below such a line would be text as it stands: mail systems quote the header of what they return. */
const isHarmless =
  /^content-(?:type[ \t]*:[ \t]*(?:multipart\/|message\/|text\/plain)|transfer-encoding[ \t]*:[ \t]*(?:[78]bit|binary)[ \t]*$)/i;
