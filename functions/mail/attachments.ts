/**
 * What becomes of an attachment: its text, or the reason why it is withheld, and the same for each file in it. Its bytes
 * are unpacked here and not with the texts of the mail, so that a mail without files pays nothing for them.
 */
import { readFile } from "./files/readFile.ts";
import { textKindOf } from "./files/text.ts";
import type { Files } from "./files/types.ts";
import { bytesOf } from "./leafBytes.ts";
import type { Leaf } from "./leafText.ts";
import type { MailAttachment } from "./types.ts";

/** A file may be followed by the files in it: "archive.zip/entry.txt". Never throws. */
export async function readAttachment(leaf: Leaf, files: Files): Promise<readonly MailAttachment[]> {
  if (isPicture(leaf.type)) {
    return [
      {
        ...about(leaf.header.filename, leaf.type, leaf.body),
        withheld: "picture",
        picture: () => bytesOf(leaf).bytes,
      },
    ];
  }
  const whole = mayBeText(leaf.type) ? leaf : { ...leaf, ...bytesOf(leaf) };
  const read = await readFile(whole, files, files.depth);
  return read.map(({ name, contentType, ...verdict }, index) => ({
    // The bytes of the whole file stand for all files in it.
    ...about(name, contentType, index === 0 ? leaf.body : noBytes),
    ...verdict,
  }));
}

const noBytes = Buffer.alloc(0);
const about = (filename: string, contentType: string, encoded: Uint8Array) => ({
  filename,
  contentType,
  encoded,
});

/** Is it decoded together with the texts of the mail? What is no text by its type waits for its reader. */
export const mayBeText = (type: string): boolean => textKindOf(type, "") !== null;

/** What a camera or a screenshot makes. A drawing in SVG is a program. */
const isPicture = (type: string): boolean =>
  /^image\/(?:png|jpe?g|pjpeg|gif|webp|bmp|x-ms-bmp|tiff?|hei[cf]|avif)$/.test(type);
