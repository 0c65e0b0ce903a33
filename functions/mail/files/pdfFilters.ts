/**
 * How long the streams of a PDF get when their filters are undone (ISO 32000-1, 7.4), as far as the limits go. Nothing of
 * the result is kept.
 */
import { constants, inflateSync } from "node:zlib";
import type { Budget } from "./budget.ts";
import { Withheld } from "./withheld.ts";

/** Filters that make more of less, and those that only wrap. Pictures have their own, which nobody here undoes. */
type Filter = "flate" | "lzw" | "run" | "hex" | "ascii85" | "other";
const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: "flate",
  Fl: "flate",
  LZWDecode: "lzw",
  LZW: "lzw",
  RunLengthDecode: "run",
  RL: "run",
  ASCIIHexDecode: "hex",
  AHx: "hex",
  ASCII85Decode: "ascii85",
  A85: "ascii85",
};
/** Longer chains of filters are nobody's but an attacker's. */
const longestChain = 4;

/** What a stream would come to, in bytes; 0 for what is packed in no way that makes it longer. */
export function unpackedLength(packed: Buffer, dictionary: string, budget: Budget): number {
  const most = budget.bytesLeft();
  let data = packed;
  for (const filter of filtersOf(dictionary, packed)) {
    if (filter === "flate") data = inflated(data, most);
    else if (filter === "hex") data = Buffer.from(data.toString("latin1").replace(/[^0-9a-f]/gi, ""), "hex");
    else if (filter === "ascii85") data = fromAscii85(data, most);
    // The result itself is not needed: nothing sensible is packed again behind these two.
    else if (filter === "lzw") return lzwLength(data, most);
    else if (filter === "run") return Math.min(data.length * 64, most);
    else break;
  }
  return data === packed ? 0 : data.length;
}

function filtersOf(dictionary: string, packed: Buffer): readonly Filter[] {
  const plain = dictionary.replace(/#([0-9a-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const written = /\/F(?:ilter)?\s{0,20}(\[[^\]]{0,500}\]|\/\w{1,40})/.exec(plain)?.[1];
  // Named somewhere else: zlib is known by its first two bytes.
  if (written === undefined) return packed.length > 1 && isZlib(packed) ? ["flate"] : [];
  const names = [...written.matchAll(/\/(\w{1,40})/g)].map(([, name = ""]) =>
    Object.hasOwn(filters, name) ? (filters[name] ?? "other") : "other",
  );
  if (names.length > longestChain) throw new Withheld("unpacks-too-large");
  return names;
}

const isZlib = (bytes: Buffer): boolean => ((bytes[0] ?? 0) & 0xf) === 8 && bytes.readUInt16BE(0) % 31 === 0;

function inflated(bytes: Buffer, most: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
      throw new Withheld("unpacks-too-large");
    }
    // Damaged: the library gets no further with it.
    return Buffer.alloc(0);
  }
}

/** Five characters are four bytes; a "z" is four zeros, so it may get longer, too. */
function fromAscii85(bytes: Buffer, most: number): Buffer {
  const out = Buffer.alloc(Math.min(4 * bytes.length, most) + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    const isZeros = byte === 0x7a && count === 0;
    if (!isZeros && (byte < 0x21 || byte > 0x75)) continue;
    value = isZeros ? 0 : value * 85 + byte - 0x21;
    count = isZeros ? 5 : count + 1;
    if (count < 5) continue;
    if (length > most) throw new Withheld("unpacks-too-large");
    length = out.writeUInt32BE(value % 2 ** 32, length);
    value = 0;
    count = 0;
  }
  return out.subarray(0, length);
}

/** How long LZW data gets: only the lengths of the entries of its table are kept. */
function lzwLength(bytes: Buffer, most: number): number {
  const lengths: number[] = [];
  let total = 0;
  let previous = 0;
  let width = 9;
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfffff;
    count += 8;
    if (count < width) continue;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      lengths.length = 0;
      previous = 0;
      width = 9;
      continue;
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? previous + 1);
    if (previous > 0 && lengths.length < 4096 - 258) lengths.push(previous + 1);
    previous = length;
    total += length;
    if (total > most) throw new Withheld("unpacks-too-large");
    const next = lengths.length + 259;
    width = next > 2048 ? 12 : next > 1024 ? 11 : next > 512 ? 10 : 9;
  }
  return total;
}
