/**
 * What the first bytes of a picture say: its kind, its size, and which way up it was taken. Asked before any decoder
 * sees the picture, because a file of a few bytes can claim a picture that fills all memory.
 */
import { Refused } from "./types.ts";

export type PictureKind = "png" | "jpeg" | "gif" | "bmp" | "webp";

export type PictureHeader = {
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
  /** 1 to 8, as EXIF counts the ways to turn and mirror a picture; 1 is as it lies. */
  readonly orientation: number;
};

const mostBytes = 20 * 1024 * 1024;
const mostPixels = 40_000_000;
/** The side of a picture that a decoder could not even address well. */
const longestSide = 30_000;

/** @throws Refused for what is no picture of these kinds, or too large */
export function readHeader(bytes: Buffer): PictureHeader {
  if (bytes.length > mostBytes) throw new Refused("large");
  const header = headerOf(bytes);
  if (header === null || header.width < 1 || header.height < 1) throw new Refused("unreadable");
  const { width, height } = header;
  if (width * height > mostPixels || Math.max(width, height) > longestSide) throw new Refused("large");
  return header;
}

function headerOf(bytes: Buffer): PictureHeader | null {
  const magic = bytes.toString("latin1", 0, 16);
  try {
    if (magic.startsWith("\x89PNG\r\n\x1a\n") && bytes.toString("latin1", 12, 16) === "IHDR") {
      return upright("png", bytes.readUInt32BE(16), bytes.readUInt32BE(20));
    }
    if (magic.startsWith("\xff\xd8\xff")) return jpegHeader(bytes);
    if (/^GIF8[79]a/.test(magic)) return gifHeader(bytes);
    if (magic.startsWith("BM")) return bmpHeader(bytes);
    if (/^RIFF[\s\S]{4}WEBP/.test(magic)) return webpHeader(bytes);
  } catch (error) {
    // The file ends within its header.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

const upright = (kind: PictureKind, width: number, height: number, orientation = 1): PictureHeader => ({
  kind,
  width,
  height,
  orientation,
});

/** A frame may be larger than the screen that it claims to lie on. */
function gifHeader(bytes: Buffer): PictureHeader {
  return upright("gif", bytes.readUInt16LE(6), bytes.readUInt16LE(8));
}

/** Heights below zero mean that the rows run from top to bottom. */
function bmpHeader(bytes: Buffer): PictureHeader | null {
  if (bytes.readUInt32LE(14) < 40) return null;
  return upright("bmp", bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22)));
}

/** Three kinds of first chunk: https://developers.google.com/speed/webp/docs/riff_container */
function webpHeader(bytes: Buffer): PictureHeader | null {
  const chunk = bytes.toString("latin1", 12, 16);
  if (chunk === "VP8X") return upright("webp", bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
  if (chunk === "VP8 ")
    return upright("webp", bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
  if (chunk !== "VP8L") return null;
  const bits = bytes.readUInt32LE(21);
  return upright("webp", (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

/** Walks the segments to the one that says the size (SOF); EXIF comes before it. */
function jpegHeader(bytes: Buffer): PictureHeader | null {
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return upright("jpeg", bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5), orientation);
    if (marker === 0xd9 || marker === 0xda) return null;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return null;
    if (marker === 0xe1)
      orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    at += 2 + length;
  }
  return null;
}

/** Tag 0x0112 of the first directory (EXIF 2.3, 4.6.4). */
function exifOrientation(segment: Buffer): number | null {
  if (segment.toString("latin1", 0, 6) !== "Exif\0\0" || segment.length < 14) return null;
  const tiff = segment.subarray(6);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return null;
  const count = Math.min(short(start), 200);
  for (let entry = start + 2; entry < start + 2 + 12 * count && entry + 12 <= tiff.length; entry += 12) {
    if (short(entry) !== 0x0112) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
