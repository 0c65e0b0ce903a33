/**
 * The journal as a file: one line of JSON for each deletion, synced before the deletion is carried out. A restore reads
 * it back and deletes again.
 *
 * A crash may leave a torn line at the end. It was never promised, so reading skips it, and the next append closes it
 * with a mark instead of cutting it off: nothing is ever taken out of this file, and two processes that append at the
 * same time can't cut each other's lines. Any other line that can't be read is damage, and reading stops there.
 */
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Journal, JournalEntry } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { createPrivately, syncFolder, unusable } from "./durable.ts";

const tornMark = "#torn";

/** The journal in the file at `path`, which is created if there is none; its folder must exist. */
export function createJournalFile(path: string): Journal {
  createPrivately(path);
  syncFolder(dirname(path));

  return {
    async append(entry) {
      const line = `${JSON.stringify(entry)}\n`;
      try {
        const file = await open(path, "a+", 0o600);
        try {
          await file.appendFile((await endsWithLine(file)) ? line : `${tornMark}\n${line}`);
          await file.sync();
        } finally {
          await file.close();
        }
      } catch (error) {
        throw unusable(path, error);
      }
    },
    async *entries() {
      let number = 0;
      for await (const line of linesOf(path)) {
        number += 1;
        if (!line.endsWith(tornMark)) yield entryOf(line, path, number);
      }
    },
  };
}

/** Is the last byte a line feed? An empty file ends well too. */
async function endsWithLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString("latin1") === "\n";
}

/** The whole lines of a file, without their line feeds. What stands behind the last one is left out. */
async function* linesOf(path: string): AsyncIterable<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

function entryOf(line: string, path: string, number: number): JournalEntry {
  try {
    return JSON.parse(line) as JournalEntry;
  } catch {
    throw new StoreError(
      `Line ${number} of the journal ${path} is damaged. Restore the journal from a backup before you replay it.`,
    );
  }
}
