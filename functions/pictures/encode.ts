/**
 * Pixels as a PNG that holds nothing else: no text, no time, no profile. A copy that is still too large for the answers of
 * the staff API (six megabytes in base64) gets smaller.
 */
import { PNG } from "pngjs";
import { shrink } from "./pixels.ts";
import type { Pixels } from "./types.ts";

const mostBytes = 4_000_000;

export function encode(pixels: Pixels): {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
} {
  const { width, height, data } = pixels;
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const png = PNG.sync.write(picture, { inputHasAlpha: false, inputColorType: 2, colorType: 2 });
  if (png.length <= mostBytes) return { png, width, height };
  const factor = Math.min(0.9, Math.sqrt(mostBytes / png.length));
  return encode(shrink(pixels, Math.floor(Math.max(width, height) * factor)));
}
