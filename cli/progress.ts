/** How far a long command has come, on the last line of a terminal. Says nothing where nobody looks. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export type Progress = {
  /** One more mail of this many bytes is done. */
  add(bytes: number): void;
  /** Leaves the terminal as it was. */
  end(): void;
};

/** @param paths of files and folders that will be read whole */
export async function createProgress(paths: readonly string[]): Promise<Progress> {
  if (!process.stderr.isTTY) return { add: () => {}, end: () => {} };
  const sizes = await Promise.all(paths.map(sizeOf));
  const all = Math.max(
    1,
    sizes.reduce((a, b) => a + b, 0),
  );
  let [mails, done, shown] = [0, 0, -1];
  return {
    add(bytes) {
      mails += 1;
      done += bytes;
      const percent = Math.min(100, Math.floor((100 * done) / all));
      if (percent === shown && mails % 100 !== 0) return;
      shown = percent;
      const bar = "#".repeat(Math.floor(percent / 4)).padEnd(25, ".");
      process.stderr.write(`\r[${bar}] ${percent} %  ${mails} mails`);
    },
    end: () => void process.stderr.write("\r\u001b[K"),
  };
}

/** Bytes of a file, or of all files below a folder; 0 for what is not there, which the reader complains about. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.size ?? 0;
  const names = await readdir(path, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const file = await stat(join(path, name)).catch(() => null);
      return file?.isFile() ? file.size : 0;
    }),
  );
  return sizes.reduce((a, b) => a + b, 0);
}
