/** Folders and stores that last for one test. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openStores, type Stores } from "../../functions/stores/sqlite/stores.ts";

/** An empty folder, removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "stores-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The stores of a data folder, closed when the test has ended. */
export function openFor(folder: string, options: Parameters<typeof openStores>[1] = {}): Stores {
  const stores = openStores(folder, options);
  onTestFinished(() => stores.close());
  return stores;
}

/** Every file of a folder with its bytes and its mode. Only for folders whose databases are closed. */
export const filesIn = (
  folder: string,
): readonly { readonly name: string; readonly bytes: Buffer; readonly mode: number }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(folder.length + 1),
      bytes: readFileSync(path),
      mode: statSync(path).mode & 0o777,
    }));
