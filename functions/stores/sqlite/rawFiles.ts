/**
 * Raw mails as files: the only place of the local inbox where unscrubbed mail lies, so the only one that is ever deleted
 * as a whole. A mail is written under a temporary name, synced, renamed and its folder synced, before the door answers;
 * a crash leaves the whole mail, or a temporary file that no listing shows and `sweepTemporary` removes.
 *
 * Keys are `inbound/<profile>/<id>`; anything else is refused, so that no key leads out of the folder. Names that begin
 * with a dot are temporary: no key can be one.
 */
import { randomUUID } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RawStore } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { codeOf, makeFolder, syncFolder, unusable } from "./durable.ts";
import { pageOf, positionOf } from "./pages.ts";

export type RawFiles = RawStore & {
  /**
   * Removes what a crash left half written and gives the number of files. Only for who holds the folder's lock: a
   * process beside it would remove what the door is writing.
   */
  sweepTemporary(): Promise<number>;
};

const keyPattern = /^inbound\/[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/;

/** The raw store in `folder`, which is created when the first mail comes. A page of a listing holds `pageSize` keys. */
export function createRawFiles(folder: string, { pageSize = 100, clock = () => new Date() } = {}): RawFiles {
  const pathOf = (key: string): string => {
    if (keyPattern.test(key)) return join(folder, key);
    throw new StoreError(
      "The key of a raw mail must be inbound/<profile>/<id>, of small letters, digits and dashes.",
    );
  };

  return {
    async put(key, mail) {
      const path = pathOf(key);
      makeFolder(dirname(path));
      const temporary = join(dirname(path), `.${randomUUID()}`);
      try {
        await writeSynced(temporary, mail, clock());
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw unusable(path, error);
      }
      syncFolder(dirname(path));
    },
    async read(key) {
      const path = pathOf(key);
      return nullIfMissing(path, readFile(path));
    },
    async storedAt(key) {
      return storedAt(pathOf(key));
    },
    async delete(key) {
      const path = pathOf(key);
      const removed = await nullIfMissing(
        path,
        rm(path).then(() => true),
      );
      if (removed) syncFolder(dirname(path));
    },
    async storedBefore(before, next) {
      const [afterTime = "", afterKey = ""] = positionOf(next, ["", ""]);
      const found: { readonly key: string; readonly at: string }[] = [];
      for (const key of (await keysIn(folder)).filter((name) => keyPattern.test(name))) {
        const at = await storedAt(join(folder, key));
        if (at === null || at >= before) continue;
        if (at > afterTime || (at === afterTime && key > afterKey)) found.push({ key, at });
      }
      found.sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key));
      return pageOf(
        found,
        pageSize,
        ({ at, key }) => [at, key],
        ({ key }) => key,
      );
    },
    async sweepTemporary() {
      const leftovers = (await keysIn(folder)).filter((name) => name.includes("/."));
      for (const name of leftovers) await rm(join(folder, name), { force: true });
      return leftovers.length;
    },
  };
}

async function writeSynced(path: string, bytes: Uint8Array, at: Date): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.utimes(at, at);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Time of the last change of the file: the renaming doesn't count, and nothing changes a mail after it. */
const storedAt = async (path: string): Promise<string | null> =>
  (await nullIfMissing(path, stat(path)))?.mtime.toISOString() ?? null;

/** Everything that lies at `inbound/<profile>/`, temporary or not. */
async function keysIn(folder: string): Promise<readonly string[]> {
  const list = async (path: string) => (await nullIfMissing(path, readdir(path))) ?? [];
  const inbound = join(folder, "inbound");
  const names = await Promise.all(
    (await list(inbound)).map(async (profile) =>
      (await list(join(inbound, profile))).map((file) => `inbound/${profile}/${file}`),
    ),
  );
  return names.flat();
}

/** A mail may go at any moment (intake has committed it): what is missing is no error. ENOTDIR: a stray file. */
async function nullIfMissing<T>(path: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw unusable(path, error);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
