/**
 * Compound files (MS-CFB): the file system within a file that Outlook messages and the Office files of old are made of.
 * Streams by path. Every chain of sectors is followed for at most as many steps as the file has sectors, so that chains
 * which bite their tail end.
 */
import { Withheld } from "./withheld.ts";

export type Compound = {
  /** Paths of streams, with "/" between storages. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** Empty when there is no such stream. */
  readonly open: (path: string) => Buffer;
};

type Entry = { readonly start: number; readonly size: number };
type Node = Entry & {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
};

const mostSector = 0xfffffff9;
const storage = 1;
const stream = 2;
const smallSector = 64;
/** Smaller streams share sectors. */
const smallLimit = 4096;
const maxDepth = 20;

/** @throws Withheld when the file is damaged */
export function readCompound(bytes: Buffer): Compound {
  if (bytes.length < 1536) throw new Withheld("attachment-unreadable");
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new Withheld("attachment-unreadable");
  const sectorSize = 2 ** shift;
  const mostSectors = Math.ceil(bytes.length / sectorSize);
  const sector = (index: number): Buffer =>
    bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);

  const fat = readFat(bytes, sector, sectorSize, mostSectors);
  const chain = (start: number, table: Buffer, most: number): number[] => {
    const steps: number[] = [];
    for (
      let at = start;
      at <= mostSector;
      at = at * 4 + 4 <= table.length ? table.readUInt32LE(at * 4) : 0xfffffffe
    ) {
      if (steps.length >= most) throw new Withheld("attachment-unreadable");
      steps.push(at);
    }
    return steps;
  };
  const readChain = (start: number): Buffer => Buffer.concat(chain(start, fat, mostSectors).map(sector));
  const directory = readChain(bytes.readUInt32LE(48));
  const root = nodeAt(directory, 0, sectorSize);
  const smallFat = readChain(bytes.readUInt32LE(60));
  const smallStream = root === null ? Buffer.alloc(0) : readChain(root.start);
  const entries = root === null ? new Map<string, Entry>() : streamsOf(directory, root, sectorSize);

  const open = (path: string): Buffer => {
    const entry = entries.get(path);
    if (!entry || entry.size === 0) return Buffer.alloc(0);
    if (entry.size > bytes.length) throw new Withheld("attachment-unreadable");
    const whole =
      entry.size < smallLimit
        ? Buffer.concat(
            chain(entry.start, smallFat, smallLimit / smallSector + 1).map((index) =>
              smallStream.subarray(index * smallSector, (index + 1) * smallSector),
            ),
          )
        : readChain(entry.start);
    if (whole.length < entry.size) throw new Withheld("attachment-unreadable");
    return whole.subarray(0, entry.size);
  };
  return { paths: [...entries.keys()], has: (path) => entries.has(path), open };
}

/** The table of which sector follows which; the list of its own sectors begins in the header and goes on in sectors. */
function readFat(bytes: Buffer, sector: (index: number) => Buffer, sectorSize: number, most: number): Buffer {
  const places: number[] = [];
  for (let at = 76; at < 512; at += 4) places.push(bytes.readUInt32LE(at));
  let next = bytes.readUInt32LE(68);
  for (let n = 0; next <= mostSector; n++) {
    const list = sector(next);
    if (n >= most || list.length < sectorSize) throw new Withheld("attachment-unreadable");
    for (let at = 0; at < sectorSize - 4; at += 4) places.push(list.readUInt32LE(at));
    next = list.readUInt32LE(sectorSize - 4);
  }
  const real = places.filter((place) => place <= mostSector);
  if (real.length > most) throw new Withheld("attachment-unreadable");
  return Buffer.concat(real.map(sector));
}

function nodeAt(directory: Buffer, index: number, sectorSize: number): Node | null {
  const at = index * 128;
  if (index < 0 || at + 128 > directory.length) return null;
  const nameBytes = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
  return {
    name: directory.toString("utf16le", at, at + nameBytes),
    type: directory[at + 66] ?? 0,
    left: directory.readInt32LE(at + 68),
    right: directory.readInt32LE(at + 72),
    child: directory.readInt32LE(at + 76),
    start: directory.readUInt32LE(at + 116),
    // The upper half is noise in files with small sectors.
    size: sectorSize === 512 ? directory.readUInt32LE(at + 120) : Number(directory.readBigUInt64LE(at + 120)),
  };
}

/** Each entry of the directory is looked at once, whatever points to it. */
function streamsOf(directory: Buffer, root: Node, sectorSize: number): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [{ index: root.child, folder: "", depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, folder, depth } = next;
    const node = nodeAt(directory, index, sectorSize);
    if (node === null || seen.has(index)) continue;
    seen.add(index);
    if (depth > maxDepth) throw new Withheld("nested-too-deep");
    waiting.push({ index: node.left, folder, depth }, { index: node.right, folder, depth });
    if (node.type === stream) streams.set(folder + node.name, { start: node.start, size: node.size });
    if (node.type === storage)
      waiting.push({ index: node.child, folder: `${folder}${node.name}/`, depth: depth + 1 });
  }
  return streams;
}
