/**
 * One picture of a mail, found again by its place among the attachments, and read. The mail is read anew, once for all
 * of its pictures, since bytes of pictures are kept nowhere else.
 */
import { readMail } from "../mail/readMail.ts";
import type { MailAttachment, WithheldReason } from "../mail/types.ts";
import type { Ocr } from "../pictures/ocr.ts";
import { readPicture } from "../pictures/readPicture.ts";
import type { Refusal } from "../pictures/types.ts";
import type { ScrubPolicy } from "../scrub/types.ts";
import type { PictureVerdict } from "./pictures.ts";

export type PicturePlace = {
  readonly index: number;
  /** How many attachments the mail had when it was committed. */
  readonly of: number;
};

/** None where the mail can't be read. */
export async function attachmentsOf(raw: Uint8Array): Promise<readonly MailAttachment[]> {
  const read = await readMail(raw);
  return read.outcome === "read" ? read.mail.attachments : [];
}

/** @param ocr starts the reader of text, when there is a picture to read */
export async function readMailPicture(
  attachments: readonly MailAttachment[],
  { index, of }: PicturePlace,
  policy: ScrubPolicy,
  ocr: () => Promise<Ocr>,
): Promise<PictureVerdict> {
  const attachment = attachments[index];
  // An engine that finds other attachments than the one that committed them would put pictures in wrong places.
  const picture =
    attachments.length === of && attachment && "withheld" in attachment ? attachment.picture : undefined;
  if (picture === undefined) return { status: "withheld", reason: "picture" };
  const verdict = await readPicture(await picture(), policy, ocr);
  return verdict.status === "redrawn" ? verdict : { status: "withheld", reason: reasons[verdict.reason] };
}

const reasons: Readonly<Record<Refusal, WithheldReason>> = {
  unsure: "picture-unsure",
  unreadable: "picture",
  large: "picture-large",
};
