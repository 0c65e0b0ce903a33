/**
 * One picture of a mail, found again in the raw mail by its place among the attachments, and read. The mail is read
 * anew, since bytes of pictures are kept nowhere else.
 */
import { readMail } from "../mail/readMail.ts";
import type { WithheldReason } from "../mail/types.ts";
import type { Ocr } from "../pictures/ocr.ts";
import { readPicture } from "../pictures/readPicture.ts";
import type { Refusal } from "../pictures/types.ts";
import type { ScrubPolicy } from "../scrub/types.ts";
import type { PictureVerdict } from "./pictures.ts";

export type PictureOfMail = {
  readonly raw: Uint8Array;
  readonly index: number;
  /** How many attachments the mail had when it was committed. */
  readonly of: number;
};

/** @param ocr starts the reader of text, when there is a picture to read */
export async function readMailPicture(
  { raw, index, of }: PictureOfMail,
  policy: ScrubPolicy,
  ocr: () => Promise<Ocr>,
): Promise<PictureVerdict> {
  const read = await readMail(raw);
  const attachments = read.outcome === "read" ? read.mail.attachments : [];
  const attachment = attachments[index];
  // An engine that finds other attachments than the one that committed them would put pictures in wrong places.
  const picture =
    attachments.length === of && attachment && "withheld" in attachment ? attachment.picture : undefined;
  if (picture === undefined) return { status: "withheld", reason: "picture" };
  const verdict = await readPicture(picture(), policy, ocr);
  return verdict.status === "redrawn" ? verdict : { status: "withheld", reason: reasons[verdict.reason] };
}

const reasons: Readonly<Record<Refusal, WithheldReason>> = {
  unsure: "picture-unsure",
  unreadable: "picture",
  large: "picture-large",
};
