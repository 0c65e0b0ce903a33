/**
 * RTF as Outlook packs it (MS-OXRTFCP): references into a ring of 4 kB that begins with the commonest commands. The
 * unpacked size is bounded by the budget, not by what the header claims.
 */
import type { Budget } from "./budget.ts";
import { Withheld } from "./withheld.ts";

const ringSize = 4096;
const beginning =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const packedMark = 0x75465a4c;
const plainMark = 0x414c454d;

/** @throws Withheld when it is no packed RTF, and at the limit */
export function unpackRtf(bytes: Buffer, budget: Budget): Buffer {
  if (bytes.length < 16) throw new Withheld("attachment-unreadable");
  const mark = bytes.readUInt32LE(8);
  if (mark === plainMark) return bytes.subarray(16);
  if (mark !== packedMark) throw new Withheld("attachment-unreadable");
  const most = budget.bytesLeft();
  const ring = Buffer.alloc(ringSize, " ");
  let to = ring.write(beginning, "latin1");
  // A reference of two bytes stands for seventeen at most.
  const out = Buffer.alloc(Math.min(9 * bytes.length, most) + 200);
  let length = 0;
  const put = (byte: number): void => {
    out[length++] = byte;
    ring[to] = byte;
    to = (to + 1) % ringSize;
  };
  let at = 16;
  unpacking: while (at < bytes.length) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (((control >> bit) & 1) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === to) break unpacking;
      for (let n = 0; n < (reference & 0xf) + 2; n++) put(ring[(from + n) % ringSize] ?? 0);
    }
    if (length > most) throw new Withheld("unpacks-too-large");
  }
  budget.unpacked(length);
  return out.subarray(0, length);
}
