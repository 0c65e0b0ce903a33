/**
 * Puts the picture of a scanned page together: each picture on the page is laid where the page says, by the inverse of
 * its matrix, on white, in the order of the page. Clipping is left out, so that nothing is hidden which a search for text
 * should have seen. Written as a PNG, as every picture that is read comes as a file.
 */
import type { PdfPage } from "./pdfExtras.ts";
import { Withheld } from "./withheld.ts";

type Matrix = readonly [number, number, number, number, number, number];
type Picture = {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array;
};
type Laid = { readonly picture: Picture; readonly matrix: Matrix };
type Operators = Readonly<Record<string, number>>;

/** The reader of pictures makes larger ones smaller. */
const longestSide = 2000;
const mostPictures = 200;

/** Is this a picture that `drawPage` can lay? */
export const isDrawable = (
  operator: number,
  { paintImageXObject, paintInlineImageXObject }: Operators,
): boolean => operator === paintImageXObject || operator === paintInlineImageXObject;

/** @throws Withheld where a picture of the page can't be read */
export async function drawPage(page: PdfPage): Promise<Uint8Array> {
  const laid = await picturesOf(page);
  const native = Math.max(0, ...laid.map(({ picture, matrix: [a, b] }) => picture.width / Math.hypot(a, b)));
  const whole = page.getViewport({ scale: 1 });
  const scale = Math.min(native || 1, longestSide / Math.max(whole.width, whole.height));
  const { width, height, transform } = page.getViewport({ scale });
  const [columns, rows] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const { PNG } = await import("pngjs");
  const canvas = new PNG({ width: columns, height: rows });
  canvas.data.fill(255);
  const samples = Math.min(4, Math.max(1, Math.round(native / scale)));
  for (const { picture, matrix } of laid) {
    lay(picture, product(transform as unknown as Matrix, matrix), canvas, samples);
  }
  return PNG.sync.write(canvas, { colorType: 2, inputHasAlpha: true });
}

async function picturesOf(page: PdfPage): Promise<readonly Laid[]> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const laid: Laid[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operator] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[at] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = product(matrix, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args[0]) matrix = product(matrix, matrixOf(Object.values(args[0])));
    } else if (isDrawable(operator, OPS)) {
      if (laid.length === mostPictures) throw new Withheld("picture-pages");
      laid.push({ picture: await pictureOf(page, args[0]), matrix });
    }
  }
  return laid;
}

/** What is painted is a picture itself, or the name of one. */
async function pictureOf(page: PdfPage, painted: unknown): Promise<Picture> {
  const objects = typeof painted === "string" && painted.startsWith("g_") ? page.commonObjs : page.objs;
  const found: unknown =
    typeof painted === "string" ? await new Promise((resolve) => objects.get(painted, resolve)) : painted;
  if (!isPicture(found)) throw new Withheld("picture-pages");
  return found;
}

const isPicture = (found: unknown): found is Picture =>
  typeof found === "object" &&
  found !== null &&
  "data" in found &&
  found.data instanceof Object &&
  "kind" in found &&
  typeof found.kind === "number" &&
  "width" in found &&
  "height" in found;

/** Bytes a pixel of the kinds that the library makes: one bit, RGB, RGBA. */
const bytesOfKind: Readonly<Record<number, number>> = { 2: 3, 3: 4 };

type Canvas = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Each pixel of the page looks where it lies in the picture, which stands in a square of one by one. */
function lay(picture: Picture, matrix: Matrix, canvas: Canvas, samples: number): void {
  const inverse = inverseOf(matrix);
  if (inverse === null) return;
  const [a, b, c, d, e, f] = inverse;
  const sum = new Float64Array(4);
  for (let row = 0; row < canvas.height; row++) {
    for (let column = 0; column < canvas.width; column++) {
      sum.fill(0);
      for (let sample = 0; sample < samples * samples; sample++) {
        const x = column + ((sample % samples) + 0.5) / samples;
        const y = row + (Math.floor(sample / samples) + 0.5) / samples;
        const across = Math.floor((a * x + c * y + e) * picture.width);
        // The first row of a picture is its top, and up is more.
        const down = Math.floor((1 - (b * x + d * y + f)) * picture.height);
        if (across >= 0 && across < picture.width && down >= 0 && down < picture.height)
          add(picture, across, down, sum);
      }
      const alpha = (sum[3] ?? 0) / (255 * samples * samples);
      if (alpha === 0) continue;
      const to = 4 * (row * canvas.width + column);
      for (let channel = 0; channel < 3; channel++) {
        const below = canvas.data[to + channel] ?? 255;
        canvas.data[to + channel] = (1 - alpha) * below + (sum[channel] ?? 0) / (255 * samples * samples);
      }
    }
  }
}

/** Adds one pixel of a picture, its colours times its alpha. */
function add({ kind, width, data }: Picture, across: number, down: number, sum: Float64Array): void {
  const size = bytesOfKind[kind];
  const at = size === undefined ? down * ((width + 7) >> 3) + (across >> 3) : size * (down * width + across);
  const bit = size === undefined ? ((data[at] ?? 255) >> (7 - (across & 7))) & 1 : 0;
  const alpha = size === 4 ? (data[at + 3] ?? 255) : 255;
  for (let channel = 0; channel < 3; channel++) {
    const value = size === undefined ? 255 * bit : (data[at + channel] ?? 255);
    sum[channel] = (sum[channel] ?? 0) + value * alpha;
  }
  sum[3] = (sum[3] ?? 0) + alpha;
}

function matrixOf(args: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = args.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** First `inner`, then `outer`. */
const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function inverseOf([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c;
  if (!Number.isFinite(area) || Math.abs(area) < 1e-9) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
