/**
 * From the bytes of a picture to its pixels: the first frame, upright, on white. What a viewer would not show (metadata,
 * thumbnails, later frames, colours under full transparency) ends here. Decoders are loaded when a picture of their
 * kind comes; whatever they throw is a picture that can't be read.
 */
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { pathOf } from "./carried.ts";
import { type PictureHeader, type PictureKind, readHeader } from "./header.ts";
import { turn } from "./pixels.ts";
import { type Pixels, Refused } from "./types.ts";

/** Four bytes a pixel: red, green, blue, and how much of them there is. */
type Decoded = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** @throws Refused */
export async function decode(bytes: Buffer): Promise<Pixels> {
  const header = readHeader(bytes);
  try {
    const decoded = await decoders[header.kind](bytes, header);
    const { width, height, data } = decoded;
    // A decoder that found another size than the header says would pass the limits by.
    const isWhole = width === header.width && height === header.height && data.length >= 4 * width * height;
    if (!isWhole) throw new Refused("unreadable");
    return turn(onWhite(decoded), header.orientation);
  } catch (error) {
    // Errors of decoders may quote the file: they end here.
    throw error instanceof Refused ? error : new Refused("unreadable");
  }
}

type Decoder = (bytes: Buffer, header: PictureHeader) => Promise<Decoded>;

const decoders: Readonly<Record<PictureKind, Decoder>> = {
  async png(bytes, header) {
    const { PNG } = await import("pngjs");
    const { file, packed } = walkPng(bytes);
    if (bytes[28] === 1) refuseBomb(packed, header);
    return PNG.sync.read(file);
  },
  async jpeg(bytes) {
    const { decode: read } = await import("jpeg-js");
    return read(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      maxResolutionInMP: 40,
      maxMemoryUsageInMB: 1100,
    });
  },
  async gif(bytes, { width, height }) {
    const { GifReader } = await import("omggif");
    const reader = new GifReader(bytes);
    const frame = reader.frameInfo(0);
    if (frame.x + frame.width > width || frame.y + frame.height > height) throw new Refused("unreadable");
    const data = new Uint8Array(4 * width * height);
    reader.decodeAndBlitFrameRGBA(0, data);
    return { width, height, data };
  },
  async bmp(bytes, { width, height }) {
    const { decode: read } = await import("bmp-ts");
    const { data } = read(bytes, { toRGBA: true });
    // What its fourth byte means nobody agrees on; screenshots leave it zero.
    for (let at = 3; at < data.length; at += 4) data[at] = 255;
    return { width, height, data };
  },
  async webp(bytes) {
    const { default: read, init } = await import("@jsquash/webp/decode.js");
    await init(await WebAssembly.compile(readFileSync(pathOf("webp_dec.wasm"))));
    const copy = new Uint8Array(bytes);
    const { width, height, data } = await read(copy.buffer);
    return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
  },
};

/** From chunk to chunk. What some programs put behind the last one the decoder would take for damage. */
function walkPng(bytes: Buffer): { readonly file: Buffer; readonly packed: Buffer } {
  const packed: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (kind === "IDAT") packed.push(bytes.subarray(at + 8, end));
    at = end + 4;
    if (kind === "IEND") break;
  }
  return { file: bytes.subarray(0, at), packed: Buffer.concat(packed) };
}

/** The decoder unpacks an interlaced PNG without a limit; one that brings more than it claims is a bomb. */
function refuseBomb(packed: Buffer, { width, height }: PictureHeader): void {
  // Eight bytes a pixel at most, and a byte for each row of each of the seven passes.
  inflateSync(packed, { maxOutputLength: 8 * width * height + 14 * height + 64 });
}

function onWhite({ width, height, data }: Decoded): Pixels {
  const pixels = new Uint8Array(3 * width * height);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    const alpha = data[from + 3] ?? 255;
    for (let channel = 0; channel < 3; channel++) {
      const value = data[from + channel] ?? 255;
      pixels[to + channel] = alpha === 255 ? value : 255 - Math.round(((255 - value) * alpha) / 255);
    }
  }
  return { width, height, data: pixels };
}
