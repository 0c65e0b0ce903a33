/**
 * A backup of a data folder: raw mails, the database as it is at one moment, and the two keys. Not the journal, which is
 * a store of its own: it says what happened since. Raw mails come first, so that none is missed that the database does
 * not know yet; what is there twice is taken in once. Works beside a running `npm start`.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { open, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { everyItem } from "../functions/cases/everyItem.ts";
import type { Instant } from "../functions/cases/model.ts";
import { addPeriod, localDate } from "../functions/cases/retention.ts";
import { makeFolder, syncFolder } from "../functions/stores/sqlite/durable.ts";
import type { Stores } from "../functions/stores/sqlite/stores.ts";
import { UsageError } from "./sentence.ts";

/** What people are told: a backup ends at most this long after what was deleted. */
const longestBackup = "P7D";

export const keyFiles = ["secret.key", "receipts.pem"] as const;
const manifestName = "backup.json";

const manifest = z.object({
  schema: z.literal(1),
  /** When its making began: what is in the journal from then on may be missing in it. */
  at: z.iso.datetime(),
  /** From this day on it may not be used any more, and should not exist. */
  endsOn: z.iso.date(),
});
export type Manifest = z.infer<typeof manifest>;

/**
 * @param from the data folder that `stores` are open on
 * @param to a folder that is empty or does not exist
 */
export async function backUp(stores: Stores, from: string, to: string, now: Instant): Promise<Manifest> {
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new UsageError(`${to} is not empty. Name a folder that does not exist yet.`);
  makeFolder(to);
  for await (const rawKey of everyItem((next) => stores.raw.storedBefore(endOfTime, next)))
    await copyRaw(stores, rawKey, join(to, "raw"));
  stores.copyTo(join(to, "inbox.db"));
  for (const name of keyFiles) copyFileSync(join(from, name), join(to, name));
  const made: Manifest = { schema: 1, at: now, endsOn: addPeriod(localDate(now), longestBackup) };
  // Last: a folder without it is no backup.
  await writeSynced(join(to, manifestName), Buffer.from(`${JSON.stringify(made)}\n`));
  syncFolder(to);
  return made;
}

const endOfTime = "9999-12-31T23:59:59.999Z";

/** @throws UsageError when the folder is no backup */
export function readManifest(folder: string): Manifest {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, manifestName), "utf8")));
  } catch {
    throw new UsageError(`${folder} is no backup, or one that was not finished: it has no ${manifestName}.`);
  }
}

/** A raw mail keeps its age, by which it goes. */
async function copyRaw({ raw }: Stores, key: string, folder: string): Promise<void> {
  const [mail, storedAt] = [await raw.read(key), await raw.storedAt(key)];
  // Taken in meanwhile: then it is in the database.
  if (mail === null || storedAt === null) return;
  const path = join(folder, key);
  makeFolder(dirname(path));
  await writeSynced(path, mail);
  await utimes(path, new Date(storedAt), new Date(storedAt));
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
