/**
 * Pictures that only decorate a letter: logos and icons shown in its HTML, spacers, tracking pixels. They say nothing,
 * and listing each as a file that was withheld would bury the files that matter. What may be a screenshot stays: people
 * paste those into the letter too, so a picture that is shown in the text is dropped only if it is small.
 */
import { firstValue } from "./headers.ts";
import { bytesOf } from "./leafBytes.ts";
import type { Leaf } from "./leafText.ts";
import { sizeOfPicture } from "./pictureSize.ts";

/** Nobody can read anything in a picture of less than this each way, or in a line that is a few pixels thin. */
const pixel = { each: 40, thin: 4 };
/** A picture in the text whose file is smaller, or that is no higher than a few lines of text, is a logo or an icon. */
const logo = { bytes: 10_000, height: 60 };

/** So much of a picture, still encoded, tells its size; no logo is as long. */
const headBytes = 128 * 1024;

/** The Content-IDs that HTML of a mail names (RFC 2392), lower case, without brackets. */
export function namedPictures(leaves: Iterable<Leaf>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { type, bytes } of leaves) {
    if (type !== "text/html") continue;
    for (const [, id = ""] of bytes.toString("latin1").matchAll(/\bcid:([^"'\s<>()]{1,200})/gi))
      named.add(withoutPercents(id).toLowerCase());
  }
  return named;
}

/** @param shown see `namedPictures` */
export function decorates(leaf: Leaf, shown: ReadonlySet<string>): boolean {
  if (!/^image\/(?!svg)/.test(leaf.type)) return false;
  const id = (firstValue(leaf.headers, "content-id") ?? "").replace(/[<>\s]/g, "").toLowerCase();
  const isInline = /^inline\b/i.test(firstValue(leaf.headers, "content-disposition") ?? "");
  const { bytes } = bytesOf({ ...leaf, body: leaf.body.subarray(0, headBytes) });
  const size = sizeOfPicture(bytes);
  if (size !== null) {
    const { width, height } = size;
    if (Math.max(width, height) <= pixel.each || Math.min(width, height) <= pixel.thin) return true;
  }
  if (!(isInline && id !== "") && !shown.has(id)) return false;
  const isSmall = leaf.body.length <= headBytes && bytes.length < logo.bytes;
  return isSmall || (size !== null && size.height <= logo.height);
}

const withoutPercents = (id: string): string =>
  id.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
