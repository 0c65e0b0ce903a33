/**
 * Width and height of a picture from the first bytes of its file: PNG, GIF, BMP, WebP, and JPEG, whose size stands
 * behind whatever a camera wrote in front of it. Nothing is unpacked. Null for other kinds and for damaged files.
 */
type Size = { readonly width: number; readonly height: number };

export function sizeOfPicture(bytes: Buffer): Size | null {
  if (bytes.length < 30) return bytes.toString("latin1", 0, 3) === "GIF" ? sizeOfGif(bytes) : null;
  const mark = bytes.toString("latin1", 0, 16);
  if (mark.startsWith("\x89PNG\r\n\x1a\n"))
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (/^GIF8[79]a/.test(mark)) return sizeOfGif(bytes);
  if (mark.startsWith("BM"))
    return { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) };
  if (/^RIFF[\s\S]{4}WEBPVP8/.test(mark)) return sizeOfWebp(bytes, mark.charAt(15));
  return mark.startsWith("\xff\xd8") ? sizeOfJpeg(bytes) : null;
}

const sizeOfGif = (bytes: Buffer): Size | null =>
  bytes.length < 10 ? null : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };

/** The three forms of WebP (RFC 9649): extended, lossless, lossy. */
function sizeOfWebp(bytes: Buffer, form: string): Size | null {
  if (form === "X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form === "L") {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** From segment to segment until the one that begins the picture (ITU T.81, B.1.1.3): C0 to CF but for C4, C8 and CC. */
function sizeOfJpeg(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    // Filling between two segments.
    at += kind === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
