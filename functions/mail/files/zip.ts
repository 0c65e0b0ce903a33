/**
 * The directory of a ZIP file (APPNOTE 6.3), also with ZIP64 and with bytes in front of it. It lists first and unpacks
 * one entry at a time, so that whoever calls can count before anything is unpacked. Only the central directory is
 * believed about names and places, and nothing about unpacked sizes.
 */
import type { Budget } from "./budget.ts";
import { inflate } from "./unpack.ts";
import { Withheld } from "./withheld.ts";

export type ZipEntry = {
  /** With "/" between folders, as raw bytes: their charset is not always told. */
  readonly rawName: Buffer;
  readonly isUtf8: boolean;
  readonly isFolder: boolean;
  /** Packed bytes. */
  readonly size: number;
  readonly open: () => Buffer;
};

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const centralHeader = 0x02014b50;
const localHeader = 0x04034b50;
const encryptedFlag = 0x1;
const utf8Flag = 0x800;

/**
 * @param mostEntries longer directories are refused before they are read
 * @throws Withheld when there is no directory, or it is damaged or too long
 */
export function readZip(bytes: Buffer, budget: Budget, mostEntries: number): readonly ZipEntry[] {
  const { count, start, shift } = findDirectory(bytes);
  if (count > mostEntries) throw new Withheld("too-many-files");
  const entries: ZipEntry[] = [];
  let at = start;
  // The count wraps at 65,536 in old files, so the directory ends where its headers end.
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === centralHeader) {
    if (entries.length >= mostEntries) throw new Withheld("too-many-files");
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const { size, offset } = placeOf(bytes, at, extra);
    const open = (): Buffer => {
      if ((flags & encryptedFlag) !== 0) throw new Withheld("file-encrypted");
      return unpack(dataAt(bytes, offset + shift, size), method, budget);
    };
    const isFolder = rawName.at(-1) === 0x2f || (rawName.at(-1) === 0x5c && size === 0);
    entries.push({ rawName, isUtf8: (flags & utf8Flag) !== 0, isFolder, size, open });
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  if (entries.length < count) throw new Withheld("attachment-unreadable");
  return entries;
}

function unpack(data: Buffer, method: number, budget: Budget): Buffer {
  if (method === 8) return inflate(data, "raw", budget);
  if (method !== 0) throw new Withheld("attachment-unreadable");
  budget.unpacked(data.length);
  return data;
}

function dataAt(bytes: Buffer, offset: number, size: number): Buffer {
  if (offset < 0 || offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localHeader) {
    throw new Withheld("attachment-unreadable");
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + size > bytes.length) throw new Withheld("attachment-unreadable");
  return bytes.subarray(start, start + size);
}

type Directory = {
  readonly count: number;
  readonly start: number;
  /** What has to be added to offsets: bytes were put in front of the archive. */
  readonly shift: number;
};

function findDirectory(bytes: Buffer): Directory {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== endOfDirectory) continue;
    const large = findDirectory64(bytes, at);
    if (large) return large;
    const count = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 12);
    const written = bytes.readUInt32LE(at + 16);
    return { count, ...startOf(bytes, at, size, written) };
  }
  throw new Withheld("attachment-unreadable");
}

function findDirectory64(bytes: Buffer, end: number): Directory | null {
  const at = end - 20;
  if (at < 56 || bytes.readUInt32LE(at) !== locator64) return null;
  const record = Number(bytes.readBigUInt64LE(at + 8));
  if (record + 56 > bytes.length || bytes.readUInt32LE(record) !== endOfDirectory64) return null;
  const count = Number(bytes.readBigUInt64LE(record + 32));
  const size = Number(bytes.readBigUInt64LE(record + 40));
  return { count, ...startOf(bytes, record, size, Number(bytes.readBigUInt64LE(record + 48))) };
}

/** The directory lies right in front of its end; where it says it lies is off by what was put in front of the file. */
function startOf(bytes: Buffer, end: number, size: number, written: number) {
  const isThere = (at: number): boolean =>
    at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === centralHeader;
  if (isThere(written)) return { start: written, shift: 0 };
  const real = end - size;
  return isThere(real) ? { start: real, shift: real - written } : { start: end, shift: 0 };
}

/** Packed size and offset of an entry; where a field is all ones, the true value stands in the ZIP64 extra field. */
function placeOf(
  bytes: Buffer,
  at: number,
  extra: Buffer,
): { readonly size: number; readonly offset: number } {
  const unpacked = bytes.readUInt32LE(at + 24);
  let size = bytes.readUInt32LE(at + 20);
  let offset = bytes.readUInt32LE(at + 42);
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
    if (extra.readUInt16LE(field) !== 1) continue;
    let value = field + 4;
    const next = (): number => {
      if (value + 8 > extra.length) throw new Withheld("attachment-unreadable");
      value += 8;
      return Number(extra.readBigUInt64LE(value - 8));
    };
    if (unpacked === 0xffffffff) next();
    if (size === 0xffffffff) size = next();
    if (offset === 0xffffffff) offset = next();
    break;
  }
  return { size, offset };
}
