/**
 * What one mail may cost with all mails in it. The counters are shared by all levels: a mail in a mail takes its parts
 * from the same five hundred, and stands as deep as the part that it is, so that nesting buys a sender nothing. Each
 * counter throws `Unreadable` where it ends.
 */
import type { Files } from "./files/types.ts";
import type { Limits } from "./types.ts";
import { Unreadable } from "./unreadable.ts";

export type Allowance = {
  readonly limits: Limits;
  /** What the files of the mail may cost, and who reads mails among them. */
  readonly files: Files;
  /** How deep this mail stands: 0 for the one that came. */
  readonly depth: number;
  /** Counts a part that stands so many levels below this mail. */
  readonly takePart: (level: number) => void;
  readonly headerBytesLeft: () => number;
  readonly takeHeader: (bytes: number) => void;
  /** Counts bytes that were read through for a boundary. */
  readonly takeSearch: (bytes: number) => void;
  /** The same counters, for a mail that is a part so many levels below this one. */
  readonly below: (level: number, files?: Files) => Allowance;
};

/** How many times a mail may be read through for boundaries that do not come, or come late. Real ones come at once. */
const mostSearched = 20;

/** @param size of the mail in bytes */
export function createAllowance(limits: Limits, size: number, files: Files): Allowance {
  let parts = limits.parts;
  let headerBytes = limits.headerBytes;
  let searches = mostSearched * size;
  const at = (depth: number, filesThere: Files): Allowance => ({
    limits,
    files: filesThere,
    depth,
    takePart: (level) => {
      parts--;
      if (parts < 0 || depth + level > limits.depth) throw new Unreadable("too-many-parts");
    },
    headerBytesLeft: () => headerBytes,
    takeHeader: (bytes) => {
      headerBytes -= bytes;
    },
    takeSearch: (bytes) => {
      searches -= bytes;
      if (searches < 0) throw new Unreadable("too-many-parts");
    },
    below: (level, filesBelow = filesThere) => at(depth + level + 1, filesBelow),
  });
  return at(0, files);
}
