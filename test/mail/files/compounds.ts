/** Compound files for the tests: paths and contents in, bytes out. Streams of 4 kB and more get sectors of their own. */

export type Streams = Readonly<Record<string, Buffer>>;

type Node = {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly data?: Buffer;
  readonly children: Node[];
};

const endOfChain = 0xfffffffe;
const none = 0xffffffff;

function treeOf(streams: Streams): Node {
  const root: Node = { name: "Root Entry", type: 5, children: [] };
  for (const [path, data] of Object.entries(streams)) {
    const names = path.split("/");
    let at = root;
    names.forEach((name, level) => {
      const isStream = level === names.length - 1;
      let next = at.children.find((child) => child.name === name);
      if (!next) {
        next = isStream ? { name, type: 2, data, children: [] } : { name, type: 1, children: [] };
        at.children.push(next);
      }
      at = next;
    });
  }
  return root;
}

export function compound(streams: Streams): Buffer {
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const add = (data: Buffer): number => {
    const count = Math.ceil(data.length / 512);
    if (count === 0) return endOfChain;
    const start = sectors.length;
    for (let n = 0; n < count; n++) {
      const sector = Buffer.alloc(512);
      data.copy(sector, 0, n * 512, (n + 1) * 512);
      sectors.push(sector);
      fat.push(n === count - 1 ? endOfChain : start + n + 1);
    }
    return start;
  };
  const small: Buffer[] = [];
  const smallFat: number[] = [];
  const addSmall = (data: Buffer): number => {
    const count = Math.ceil(data.length / 64);
    if (count === 0) return endOfChain;
    const start = smallFat.length;
    for (let n = 0; n < count; n++) {
      const sector = Buffer.alloc(64);
      data.copy(sector, 0, n * 64, (n + 1) * 64);
      small.push(sector);
      smallFat.push(n === count - 1 ? endOfChain : start + n + 1);
    }
    return start;
  };
  const entries: Buffer[] = [];
  const write = (node: Node): number => {
    const index = entries.length;
    const entry = Buffer.alloc(128);
    entries.push(entry);
    entry.write(node.name, 0, "utf16le");
    entry.writeUInt16LE(2 * node.name.length + 2, 64);
    entry[66] = node.type;
    for (const at of [68, 72, 76]) entry.writeUInt32LE(none, at);
    const data = node.data ?? Buffer.alloc(0);
    entry.writeUInt32LE(data.length < 4096 ? addSmall(data) : add(data), 116);
    entry.writeUInt32LE(data.length, 120);
    // Brothers hang on each other's right: a tree out of balance, but a tree.
    let before: Buffer | null = null;
    for (const child of node.children) {
      const place = entries.length;
      if (before === null) entry.writeUInt32LE(place, 76);
      else before.writeUInt32LE(place, 72);
      write(child);
      before = entries[place] ?? null;
    }
    return index;
  };
  write(treeOf(streams));
  const smallStart = add(Buffer.concat(small));
  entries[0]?.writeUInt32LE(smallStart, 116);
  entries[0]?.writeUInt32LE(small.length * 64, 120);
  const directory = add(Buffer.concat(entries));
  const words = (list: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 * list.length);
    list.forEach((word, n) => void bytes.writeUInt32LE(word, 4 * n));
    return bytes;
  };
  const smallFatStart = add(words(smallFat));
  const fatSectors = Math.ceil((fat.length + 16) / 128);
  const fatStart = sectors.length;
  for (let n = 0; n < fatSectors; n++) fat.push(0xfffffffd);
  const table = Buffer.alloc(512 * fatSectors, 0xff);
  words(fat).copy(table);
  const header = Buffer.alloc(512, 0xff);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectors, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(smallFatStart, 60);
  header.writeUInt32LE(endOfChain, 68);
  for (let n = 0; n < fatSectors; n++) header.writeUInt32LE(fatStart + n, 76 + 4 * n);
  return Buffer.concat([header, ...sectors, table]);
}

const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

/** The streams of an Outlook message; `at` is "" or the storage it lies in, with a slash. */
export const message = (properties: Readonly<Record<string, string | Buffer>>, at = ""): Streams => ({
  [`${at}__properties_version1.0`]: Buffer.alloc(64),
  ...Object.fromEntries(
    Object.entries(properties).map(([number, value]) =>
      typeof value === "string"
        ? [`${at}__substg1.0_${number}001F`, wide(value)]
        : [`${at}__substg1.0_${number}0102`, value],
    ),
  ),
});
