/**
 * Restores a backup into a data folder: a new database beside the one that is there, made to agree with the journal,
 * swept, cleaned and checked, and only then put in its place. Until then the database is as it was, so that a restore which
 * stops anywhere is begun again; only raw mails of the backup may lie there again, and intake knows those. Nobody else may
 * use the folder meanwhile.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "../functions/cases/model.ts";
import type { Receipt } from "../functions/cases/ports.ts";
import { localDate } from "../functions/cases/retention.ts";
import { verifyChain } from "../functions/cleanup/receipt.ts";
import { type Replayed, replay } from "../functions/cleanup/replay.ts";
import { removeAgain } from "../functions/intake/removeAgain.ts";
import { sweep } from "../functions/intake/sweep.ts";
import { createDigest } from "../functions/shared/digest.ts";
import type { Policy } from "../functions/shared/policy.ts";
import { newName } from "../functions/shared/random.ts";
import { syncFolder } from "../functions/stores/sqlite/durable.ts";
import { lockFolder } from "../functions/stores/sqlite/folderLock.ts";
import { createRawFiles } from "../functions/stores/sqlite/rawFiles.ts";
import { openStores, type Stores } from "../functions/stores/sqlite/stores.ts";
import { assemble } from "./assemble.ts";
import { keyFiles, readManifest } from "./backup.ts";
import { UsageError } from "./sentence.ts";

export type Restored = Replayed & { readonly madeAt: Instant };

type RestoreOptions = {
  readonly from: string;
  /** The data folder, with its journal. */
  readonly to: string;
  readonly policy: Policy;
  readonly clock: () => Date;
  /** The journal is lost: what was deleted before its day since the backup comes back. */
  readonly withoutJournal?: boolean;
};

/** @throws UsageError with a sentence when it can't be done, or when what came of it is not sound; nothing changed then */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { from, to, clock } = options;
  const { at, endsOn } = readManifest(from);
  const today = localDate(clock().toISOString());
  if (today >= endsOn) {
    throw new UsageError(
      `This backup ended on ${endsOn}: people are told that backups are gone by then. Delete it, and restore a newer one.`,
    );
  }
  if (!existsSync(join(to, "journal.jsonl")) && !options.withoutJournal) {
    throw new UsageError(
      `There is no journal in ${to}. It says what was deleted since the backup, and that would come back. Put it there ` +
        "(journal.jsonl); if it is lost, say --without-journal: then only what is due by its day is deleted.",
    );
  }
  const unlock = lockFolder(to);
  try {
    const database = join(to, "restored.db");
    for (const ending of databaseFiles) rmSync(database + ending, { force: true });
    bringKeys(from, to);
    await bringRaws(from, to);
    copyFileSync(join(from, "inbox.db"), database);
    const stores = openStores(to, { database, clock });
    try {
      const replayed = await makeAgree(stores, options, at);
      const faults = [...replayed.faults, ...(await verifyChain(await receiptsOf(stores), stores.signer))];
      if (faults.length > 0)
        throw new UsageError(`The backup could not be restored:\n${faults.join("\n")}`, 1);
      if (!stores.checkpoint()) throw new UsageError("Something reads the restored database. Try again.", 1);
      return { madeAt: at, ...replayed };
    } finally {
      stores.close();
    }
  } finally {
    unlock();
  }
}

/** Puts the restored database in its place. The last step of its own, so that a person may look before. */
export function putInPlace(folder: string): void {
  const unlock = lockFolder(folder);
  try {
    for (const ending of databaseFiles) rmSync(join(folder, `inbox.db${ending}`), { force: true });
    renameSync(join(folder, "restored.db"), join(folder, "inbox.db"));
    syncFolder(folder);
  } finally {
    unlock();
  }
}

const databaseFiles = ["", "-wal", "-shm"] as const;

async function makeAgree(
  stores: Stores,
  { policy, clock }: RestoreOptions,
  since: Instant,
): Promise<Replayed> {
  const treat = () => Promise.reject(new Error("A restore reads no mail."));
  const inbox = assemble(stores, policy, treat, () => {}, clock);
  const again = { ...stores, policy, now: inbox.cleanup.now, newAttempt: newName };
  const replayed = await replay(
    {
      ...inbox.cleanup,
      digest: createDigest(stores.secret),
      removeAgain: (key, rule) => removeAgain(again, key, rule),
    },
    stores.journal.entries(),
    since,
  );
  await sweep(inbox.sweep);
  return replayed;
}

/** A key that is there and another one can't both be right. */
function bringKeys(from: string, to: string): void {
  for (const name of keyFiles) {
    const [backup, own] = [join(from, name), join(to, name)];
    if (!existsSync(own)) copyFileSync(backup, own);
    else if (!readFileSync(backup).equals(readFileSync(own)))
      throw new UsageError(`${own} is another one than that of the backup. They don't belong together.`);
  }
}

/** What intake did with them since, it does again: one that is known goes, one that is barred too. */
async function bringRaws(from: string, to: string): Promise<void> {
  const backup = createRawFiles(join(from, "raw"));
  let next: string | undefined;
  do {
    const page = await backup.storedBefore("9999-12-31T23:59:59.999Z", next);
    for (const key of page.items) {
      const path = join(from, "raw", key);
      const storedAt = (await stat(path)).mtime;
      const own = createRawFiles(join(to, "raw"), { clock: () => storedAt });
      if ((await own.storedAt(key)) === null) await own.put(key, await readFile(path));
    }
    next = page.next;
  } while (next !== undefined);
}

async function receiptsOf({ runs }: Stores): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (let number = 1; ; number += 1) {
    const receipt = await runs.get(number);
    if (receipt === null) return receipts;
    receipts.push(receipt);
  }
}
