/** Plain arithmetic on pixels: turning, scaling, grey, black boxes. Every function gives new pixels. */
import type { Box, Gray, Pixels } from "./types.ts";

/** @param orientation as EXIF counts them: 1 to 8 */
export function turn(pixels: Pixels, orientation: number): Pixels {
  if (orientation < 2) return pixels;
  const { width, height, data } = pixels;
  const isSwapped = orientation > 4;
  const turned = { width: isSwapped ? height : width, height: isSwapped ? width : height };
  const result = new Uint8Array(data.length);
  const [flipX, flipY] = flips[orientation] ?? [false, false];
  for (let y = 0, to = 0; y < turned.height; y++) {
    for (let x = 0; x < turned.width; x++, to += 3) {
      const [along, down] = isSwapped ? [y, x] : [x, y];
      const from = 3 * ((flipY ? height - 1 - down : down) * width + (flipX ? width - 1 - along : along));
      result[to] = data[from] ?? 0;
      result[to + 1] = data[from + 1] ?? 0;
      result[to + 2] = data[from + 2] ?? 0;
    }
  }
  return { ...turned, data: result };
}

/** By orientation: is the stored row, the stored column read backwards? */
const flips: Readonly<Record<number, readonly [boolean, boolean]>> = {
  2: [true, false],
  3: [true, true],
  4: [false, true],
  5: [false, false],
  6: [false, true],
  7: [true, true],
  8: [true, false],
};

/** No side longer than `longest`; each new pixel is the mean of those it stands for. Smaller pictures stay. */
export function shrink(pixels: Pixels, longest: number): Pixels {
  const factor = Math.max(pixels.width, pixels.height) / longest;
  if (factor <= 1) return pixels;
  const width = Math.max(1, Math.floor(pixels.width / factor));
  const height = Math.max(1, Math.floor(pixels.height / factor));
  const data = new Uint8Array(3 * width * height);
  for (let y = 0, to = 0; y < height; y++) {
    const [top, bottom] = span(y, height, pixels.height);
    for (let x = 0; x < width; x++, to += 3) {
      const [left, right] = span(x, width, pixels.width);
      const count = (right - left) * (bottom - top);
      let [red, green, blue] = [0, 0, 0];
      for (let row = top; row < bottom; row++) {
        for (let at = 3 * (row * pixels.width + left), end = at + 3 * (right - left); at < end; at += 3) {
          red += pixels.data[at] ?? 0;
          green += pixels.data[at + 1] ?? 0;
          blue += pixels.data[at + 2] ?? 0;
        }
      }
      data[to] = red / count;
      data[to + 1] = green / count;
      data[to + 2] = blue / count;
    }
  }
  return { width, height, data };
}

function span(at: number, count: number, length: number): readonly [number, number] {
  const start = Math.floor((at * length) / count);
  return [start, Math.max(start + 1, Math.floor(((at + 1) * length) / count))];
}

/** Luma of Rec. 601. */
export function toGray({ width, height, data }: Pixels): Gray {
  const gray = new Uint8Array(width * height);
  for (let to = 0, from = 0; to < gray.length; to++, from += 3) {
    gray[to] = (299 * (data[from] ?? 0) + 587 * (data[from + 1] ?? 0) + 114 * (data[from + 2] ?? 0)) / 1000;
  }
  return { width, height, data: gray };
}

/** A part of a grey picture, as many times as large, between the pixels a mixture of them; inverted if asked. */
export function enlarge(gray: Gray, { left, top, right, bottom }: Box, times: number, invert = false): Gray {
  const width = Math.round((right - left) * times);
  const height = Math.round((bottom - top) * times);
  const data = new Uint8Array(width * height);
  const near = (at: number, start: number, end: number): readonly [number, number, number] => {
    const place = Math.min(Math.max((at + 0.5) / times - 0.5 + start, start), end - 1);
    const first = Math.floor(place);
    return [first, Math.min(first + 1, end - 1), place - first];
  };
  const columns = Array.from({ length: width }, (_, x) => near(x, left, right));
  for (let y = 0, to = 0; y < height; y++) {
    const [above, below, down] = near(y, top, bottom);
    for (const [before, after, along] of columns) {
      const at = (row: number, column: number): number => gray.data[row * gray.width + column] ?? 0;
      const upper = at(above, before) * (1 - along) + at(above, after) * along;
      const lower = at(below, before) * (1 - along) + at(below, after) * along;
      const value = upper * (1 - down) + lower * down;
      data[to++] = invert ? 255 - value : value;
    }
  }
  return { width, height, data };
}

/** Black where the boxes are. */
export function blackOut(pixels: Pixels, boxes: readonly Box[]): Pixels {
  const data = Uint8Array.from(pixels.data);
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.max(0, top); y < Math.min(pixels.height, bottom); y++) {
      const start = 3 * (y * pixels.width + Math.max(0, left));
      data.fill(0, start, Math.max(start, 3 * (y * pixels.width + Math.min(pixels.width, right))));
    }
  }
  return { ...pixels, data };
}

export const wholeOf = ({ width, height }: Pixels): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});
