/**
 * A table from hashes to numbers, kept in two arrays, so that it can be made ahead of time, written into a module as
 * text (`compiled.ts`) and read back without a loop: the engine starts cold, and most of the lexicon is not needed.
 */

export type Table = {
  /** Where the items of a hash begin; -1: there are none. A few other hashes have the same answer. */
  readonly find: (hash: number) => number;
  /** An item: its number in the low 24 bits, flags from there on; the highest bit is set on the last of a hash. */
  readonly items: Uint32Array;
  readonly encode: () => string;
};

export type Item = { readonly hash: number; readonly number: number; readonly flags: number };

export const numberOf = (item: number): number => item & 0xffffff;
export const flagsOf = (item: number): number => (item >>> 24) & 0x7f;
export const isLast = (item: number): boolean => item >>> 31 === 1;

/** Equal items count once. The flags of all items of a hash stand on the first of them. */
export function createTable(items: readonly Item[]): Table {
  const hashes = new Set(items.map((item) => item.hash));
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.size * 2 + 1)));
  const mask = (1 << bits) - 1;
  const slots = new Map<number, Item[]>();
  for (const item of items) {
    let slot = slotOf(item.hash, bits);
    for (let there = slots.get(slot); there !== undefined; there = slots.get(slot)) {
      if (tagOf(there[0]?.hash ?? 0) === tagOf(item.hash)) break;
      slot = (slot + 1) & mask;
    }
    const same = slots.get(slot);
    if (same === undefined) slots.set(slot, [item]);
    else same.push(item);
  }
  const heads = new Uint32Array(1 << bits);
  const written: number[] = [0];
  for (const [slot, same] of slots) {
    const numbers = [...new Set(same.map((item) => item.number))];
    const flags = same.reduce((all, item) => all | item.flags, 0);
    if (written.length > 0xffff) throw new Error("The table is full: its places are written with 16 bits.");
    heads[slot] = ((tagOf(same[0]?.hash ?? 0) << 16) | written.length) >>> 0;
    for (const [at, number] of numbers.entries())
      written.push((number | (at === 0 ? flags << 24 : 0) | (at === numbers.length - 1 ? 1 << 31 : 0)) >>> 0);
  }
  return tableOf(bits, heads, Uint32Array.from(written));
}

const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
/** Other bits of the hash than those that choose the slot. */
const tagOf = (hash: number): number => (Math.imul(hash, 0x85ebca6b) >>> 16) & 0xffff;

/** A head: the tag of its hash in the high 16 bits, the place of its first item in the low ones. */
function tableOf(bits: number, heads: Uint32Array, items: Uint32Array): Table {
  const mask = (1 << bits) - 1;
  return {
    items,
    find: (hash) => {
      const tag = tagOf(hash);
      let slot = slotOf(hash, bits);
      for (let head = heads[slot] ?? 0; head !== 0; head = heads[slot] ?? 0) {
        if (head >>> 16 === tag) return head & 0xffff;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    encode: () => [bits, toText(heads), toText(items)].join(" "),
  };
}

/** What `encode` has written. */
export function decodeTable(text: string): Table {
  const [bits = "", heads = "", items = ""] = text.split(" ");
  return tableOf(Number(bits), new Uint32Array(fromText(heads)), new Uint32Array(fromText(items)));
}

const toText = ({ buffer, byteOffset, byteLength }: Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

/** A copy: what Buffer gives may begin anywhere. */
const fromText = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, "base64")).buffer;
