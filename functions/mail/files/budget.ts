/**
 * What the files of one mail may cost together. It is counted over the whole mail, because a hundred small archives
 * are as much work as a large one, and before the work is done: whoever unpacks asks how much is left and hands that
 * figure to the unpacker as its limit, so that a bomb stops where the limit is, whatever size it claims.
 */
import { Withheld } from "./withheld.ts";

export type FileLimits = {
  /** The text of one file, in characters. */
  readonly textLength: number;
  /** Entries of archives, files in mails and in documents. */
  readonly entries: number;
  /** Archives in archives; mails and documents that carry files count as archives. */
  readonly depth: number;
  readonly unpackedBytes: number;
  /** Milliseconds for all files of a mail, and for one of them. */
  readonly time: number;
  readonly timePerFile: number;
};

export const defaultFileLimits: FileLimits = {
  textLength: 10 * 1024 * 1024,
  entries: 200,
  depth: 2,
  unpackedBytes: 100 * 1024 * 1024,
  // The thread that reads has 20 seconds for the whole mail.
  time: 12_000,
  timePerFile: 6_000,
};

export type Budget = {
  readonly limits: FileLimits;
  /** How many more bytes may be unpacked. Throws `Withheld` when there is nothing left. */
  readonly bytesLeft: () => number;
  /** Counts what was unpacked; throws `Withheld` when it was too much. */
  readonly unpacked: (bytes: number) => void;
  /** Asks for so many more entries; throws `Withheld` before any of them is opened. */
  readonly takeEntries: (count: number) => void;
  /** Starts the time of the next file. */
  readonly startFile: () => void;
  /** To be called now and then by whatever takes long; throws `Withheld` when the time is over. */
  readonly checkTime: () => void;
  /** Throws `Withheld` when the time of all files is over. */
  readonly checkMailTime: () => void;
  /** Milliseconds that are left for this file. */
  readonly timeLeft: () => number;
};

/** @param now milliseconds of a clock that only goes forward */
export function createBudget(
  limits: FileLimits = defaultFileLimits,
  now: () => number = () => performance.now(),
): Budget {
  let bytes = limits.unpackedBytes;
  let entries = limits.entries;
  // The time of the mail runs from its first file on.
  let mailEnds = Number.POSITIVE_INFINITY;
  let fileEnds = Number.POSITIVE_INFINITY;
  const timeLeft = (): number => Math.min(mailEnds, fileEnds) - now();
  return {
    limits,
    bytesLeft: () => {
      if (bytes <= 0) throw new Withheld("unpacks-too-large");
      return bytes;
    },
    unpacked: (count) => {
      bytes -= count;
      if (bytes < 0) throw new Withheld("unpacks-too-large");
    },
    takeEntries: (count) => {
      if (count > entries) throw new Withheld("too-many-files");
      entries -= count;
    },
    startFile: () => {
      const started = now();
      if (mailEnds === Number.POSITIVE_INFINITY) mailEnds = started + limits.time;
      fileEnds = started + limits.timePerFile;
    },
    checkTime: () => {
      if (timeLeft() <= 0) throw new Withheld("file-took-too-long");
    },
    checkMailTime: () => {
      if (now() >= mailEnds) throw new Withheld("file-took-too-long");
    },
    timeLeft,
  };
}
