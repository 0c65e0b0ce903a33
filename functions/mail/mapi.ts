/**
 * A list of MAPI properties as TNEF carries it (MS-OXTNEF, 2.1.3.4): for each its type, its number, perhaps a name, then
 * one value or several. Only the wanted ones are kept; the others have to be walked over, as nothing says how long the
 * list of one is. Linear; throws `Withheld` when something reaches past the end.
 */
import { Withheld } from "./files/withheld.ts";

export type Properties = ReadonlyMap<number, { readonly type: number; readonly value: Buffer }>;

/** Types of values (MS-OXCDATA, 2.11.1). */
export const mapiType = { string8: 0x1e, unicode: 0x1f, binary: 0x102, object: 0x0d } as const;
const manyFlag = 0x1000;
const sizes: Readonly<Record<number, number>> = {
  0: 4,
  1: 4,
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const sized: readonly number[] = Object.values(mapiType);
/** Properties from here on have a name beside their number. */
const firstNamed = 0x8000;
const guidSize = 16;

/** The first value of each property that has bytes of its own; `at` is where their count stands. */
export function readProperties(bytes: Buffer, at = 0): Properties {
  const found = new Map<number, { type: number; value: Buffer }>();
  const read = createCursor(bytes, at);
  const count = read.number();
  for (let n = 0; n < count; n++) {
    const tag = read.number();
    const [type, id] = [tag & 0xffff, tag >>> 16];
    if (id >= firstNamed) skipName(read);
    const base = type & ~manyFlag;
    const isSized = sized.includes(base);
    const values = isSized || type !== base ? read.number() : 1;
    for (let v = 0; v < values; v++) {
      const value = read.padded(isSized ? read.number() : (sizes[base] ?? Number.NaN));
      if (isSized && v === 0) found.set(id, { type: base, value });
    }
  }
  return found;
}

function skipName(read: ReturnType<typeof createCursor>): void {
  read.padded(guidSize);
  const isText = read.number() === 1;
  if (isText) read.padded(read.number());
  else read.number();
}

function createCursor(bytes: Buffer, start: number) {
  let at = start;
  const take = (length: number, step: number): Buffer => {
    if (!(length >= 0 && at + length <= bytes.length)) throw new Withheld("attachment-unreadable");
    const taken = bytes.subarray(at, at + length);
    at += step;
    return taken;
  };
  return {
    number: (): number => take(4, 4).readUInt32LE(),
    /** So many bytes, and what fills them up to a multiple of four. */
    padded: (length: number): Buffer => take(length, Math.ceil(length / 4) * 4),
  };
}
