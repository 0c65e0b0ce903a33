/**
 * Draws pictures of text for the tests: a font of five by seven dots, enlarged and blurred until it looks like letters.
 * Nothing of the machine (fonts, browsers) is used, so every machine draws the same.
 */
import jpeg from "jpeg-js";
import { PNG } from "pngjs";
import type { Pixels } from "../../functions/pictures/types.ts";

/** Rows from top to bottom, as numbers of five bits. */
const font: Readonly<Record<string, string>> = {
  A: "4:10:17:17:31:17:17",
  B: "30:17:17:30:17:17:30",
  C: "14:17:16:16:16:17:14",
  D: "30:17:17:17:17:17:30",
  E: "31:16:16:30:16:16:31",
  F: "31:16:16:30:16:16:16",
  G: "14:17:16:23:17:17:15",
  H: "17:17:17:31:17:17:17",
  I: "14:4:4:4:4:4:14",
  J: "7:2:2:2:2:18:12",
  K: "17:18:20:24:20:18:17",
  L: "16:16:16:16:16:16:31",
  M: "17:27:21:21:17:17:17",
  N: "17:25:21:19:17:17:17",
  O: "14:17:17:17:17:17:14",
  P: "30:17:17:30:16:16:16",
  Q: "14:17:17:17:21:18:13",
  R: "30:17:17:30:20:18:17",
  S: "15:16:16:14:1:1:30",
  T: "31:4:4:4:4:4:4",
  U: "17:17:17:17:17:17:14",
  V: "17:17:17:17:17:10:4",
  W: "17:17:17:21:21:27:17",
  X: "17:17:10:4:10:17:17",
  Y: "17:17:10:4:4:4:4",
  Z: "31:1:2:4:8:16:31",
  0: "14:10:10:10:10:10:14",
  1: "4:12:4:4:4:4:14",
  2: "14:17:1:2:4:8:31",
  3: "31:2:4:2:1:17:14",
  4: "2:6:10:18:31:2:2",
  5: "31:16:30:1:1:17:14",
  6: "6:8:16:30:17:17:14",
  7: "31:1:2:4:8:8:8",
  8: "14:17:17:14:17:17:14",
  9: "14:17:17:15:1:2:12",
  "-": "0:0:0:31:0:0:0",
  ".": "0:0:0:0:0:12:12",
  ",": "0:0:0:0:12:4:8",
  ":": "0:12:12:0:12:12:0",
  "/": "1:1:2:4:8:16:16",
};

export type Style = {
  /** Dots to a dot of the font. */
  readonly size?: number;
  readonly ink?: number;
  readonly paper?: number;
  readonly margin?: number;
};

/** Capital letters, digits and a few signs, on a sheet that is just large enough. */
export function drawText(lines: readonly string[], style: Style = {}): Pixels {
  const { size = 4, ink = 0, paper = 255, margin = 24 } = style;
  const width = 2 * margin + 6 * size * Math.max(...lines.map((line) => line.length));
  const height = 2 * margin + 12 * size * lines.length;
  const gray = new Uint8Array(width * height).fill(paper);
  for (const [row, line] of lines.entries()) {
    for (const [column, letter] of [...line.toUpperCase()].entries()) {
      const rows = (font[letter] ?? "").split(":").map(Number);
      for (let y = 0; y < 7 * size; y++) {
        for (let x = 0; x < 5 * size; x++) {
          const bits = rows[Math.floor(y / size)] ?? 0;
          if (((bits >> (4 - Math.floor(x / size))) & 1) === 0) continue;
          gray[(margin + 12 * size * row + y) * width + margin + 6 * size * column + x] = ink;
        }
      }
    }
  }
  return inColour(blurred(gray, width, height, Math.max(1, Math.round(size / 4))), width, height);
}

/** A square mean, twice: soft edges, as scaled letters have. */
function blurred(gray: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  let from = gray;
  for (let round = 0; round < 2; round++) {
    const to = Uint8Array.from(from);
    for (let y = radius; y < height - radius; y++) {
      for (let x = radius; x < width - radius; x++) {
        let sum = 0;
        for (let row = y - radius; row <= y + radius; row++)
          for (let column = x - radius; column <= x + radius; column++)
            sum += from[row * width + column] ?? 0;
        to[y * width + x] = sum / (2 * radius + 1) ** 2;
      }
    }
    from = to;
  }
  return from;
}

function inColour(gray: Uint8Array, width: number, height: number): Pixels {
  const data = new Uint8Array(3 * width * height);
  for (const [at, value] of gray.entries()) data.fill(value, 3 * at, 3 * at + 3);
  return { width, height, data };
}

/** Something like a photo: soft colours without an edge. */
export function drawScenery(width: number, height: number): Pixels {
  const data = new Uint8Array(3 * width * height);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      const noise = ((x * 7919 + y * 104_729) % 13) - 6;
      data[to] = 120 + 80 * Math.sin(x / 90) + noise;
      data[to + 1] = 130 + 70 * Math.cos(y / 70) + noise;
      data[to + 2] = 110 + 60 * Math.sin((x + y) / 110) + noise;
    }
  }
  return { width, height, data };
}

export function asPng({ width, height, data }: Pixels): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { inputHasAlpha: false, inputColorType: 2, colorType: 2 });
}

export function asJpeg({ width, height, data }: Pixels, quality = 90): Buffer {
  const rgba = Buffer.alloc(4 * width * height, 255);
  for (let at = 0; at < width * height; at++) rgba.set(data.subarray(3 * at, 3 * at + 3), 4 * at);
  return jpeg.encode({ width, height, data: rgba }, quality).data;
}
