/**
 * Files and folders that only this user reads, and that are still there after a power cut. A file is durable when its
 * bytes and the folder that names it have both been synced; one without the other may be lost.
 */
import { closeSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StoreError } from "../storeError.ts";

/** Makes the names in this folder durable: what was created, renamed or removed there. */
export function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Creates the folder and what is missing above it, for this user only. Durable when it returns. */
export function makeFolder(path: string): void {
  const first = explainedFile(path, () => mkdirSync(path, { recursive: true, mode: 0o700 }));
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let folder = resolve(path); folder !== top; folder = dirname(folder)) syncFolder(dirname(folder));
}

/**
 * Creates an empty file for this user only, if there is none; the logs that SQLite puts beside it take over its mode.
 * A file that exists is not opened: closing a second descriptor would drop the locks that this process holds on it
 * (POSIX advisory locks).
 */
export function createPrivately(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw unusable(path, error);
  }
}

/** The code of a system error, e.g. `ENOENT`; undefined for any other. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** Runs `work`; a system error becomes a sentence about `path`. */
export function explainedFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unusable(path, error);
  }
}

/** What a person can do about a system error. */
const advice: Readonly<Record<string, string>> = {
  EEXIST: "A file stands where a folder should be. Move it, or choose another folder with DATA_DIR.",
  ENOTDIR: "A file stands where a folder should be. Move it, or choose another folder with DATA_DIR.",
  EACCES: "This user may not. Give it the rights, or choose another folder with DATA_DIR.",
  EPERM: "This user may not. Give it the rights, or choose another folder with DATA_DIR.",
  EROFS: "The file system is read-only. Choose another folder with DATA_DIR.",
  ENOSPC: "The disk is full. Make room and start again; nothing is lost.",
};

/** A system error as a sentence about `path`; any other error as it is. */
export function unusable(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const help = advice[String(code)] ?? "Check that it may be, and that there is room.";
  return new StoreError(`${path} could not be read or written (${String(code)}). ${help}`);
}
