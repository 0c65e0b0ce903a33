/** The stores of a local inbox that exists already, for the commands that work on it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openStores, type Stores } from "../functions/stores/sqlite/stores.ts";
import { UsageError } from "./sentence.ts";
import { readSettings } from "./settings.ts";

/** @throws UsageError when the data folder holds no inbox; StoreError when it can't be used */
export function openInbox(): Stores {
  const { dataDir } = readSettings(process.env);
  if (!existsSync(join(dataDir, "inbox.db"))) {
    throw new UsageError(
      `There is no inbox in ${dataDir}. Name its folder with DATA_DIR, or start one: npm start`,
    );
  }
  return openStores(dataDir);
}
