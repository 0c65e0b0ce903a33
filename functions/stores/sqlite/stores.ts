/**
 * Everything that a data folder holds, opened together: `inbox.db`, the raw mails in `raw/`, the journal, the secret
 * and the key for receipts. Several processes may have the same folder open; who runs the inbox also takes its lock
 * (`folderLock.ts`).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RegisterName } from "../../cases/entries.ts";
import type { Register } from "../../cases/ports.ts";
import { createDigest } from "../../shared/digest.ts";
import { StoreError } from "../storeError.ts";
import { createAccount, createAccountBook, createDoorCount } from "./account.ts";
import { createBelongings } from "./belongings.ts";
import { createBodies } from "./bodies.ts";
import { createCases } from "./cases.ts";
import { createClaims } from "./claims.ts";
import { checkpoint, copyDatabase, openDatabase } from "./database.ts";
import { makeFolder } from "./durable.ts";
import { type Expired, expire } from "./expiry.ts";
import { createJournalFile } from "./journalFile.ts";
import { createSigner, loadOrCreateSecret } from "./keyFiles.ts";
import { createMessages } from "./messages.ts";
import { createOutbox } from "./outbox.ts";
import { createQueue, type LocalQueue } from "./queue.ts";
import { createRawFiles } from "./rawFiles.ts";
import { createReadLog } from "./readLog.ts";
import { createRegister } from "./register.ts";
import { createRuns } from "./runs.ts";
import { createSurveys } from "./surveys.ts";

export type Stores = ReturnType<typeof openStores>;

/**
 * Opens the stores of `folder`, which is created for this user only. `database` may be `:memory:`; then nothing but raw
 * mails, journal and keys is written to the folder. `pageSize` is the length of a page of every listing. Throws a
 * StoreError when something in the folder can't be used.
 */
export function openStores(
  folder: string,
  { database = join(folder, "inbox.db"), pageSize = 100, clock = () => new Date() } = {},
) {
  makeFolder(folder);
  const secretPath = join(folder, "secret.key");
  const signerPath = join(folder, "receipts.pem");
  // The keys are made before the database: beside one, a missing key is a lost key, and a new one would not do.
  for (const path of [secretPath, signerPath]) refuseLostKey(path, database);
  const secret = loadOrCreateSecret(secretPath);
  const signer = createSigner(signerPath);
  const journal = createJournalFile(join(folder, "journal.jsonl"));
  const db = openDatabase(database);
  const raw = createRawFiles(join(folder, "raw"), { pageSize, clock });

  return {
    secret,
    signer,
    journal,
    raw,
    messages: createMessages(db, { pageSize }),
    cases: createCases(db),
    bodies: createBodies(db, { pageSize, clock }),
    claims: createClaims(db),
    account: createAccount(db),
    doorCount: createDoorCount(db),
    book: createAccountBook(db),
    surveys: createSurveys(db, raw),
    runs: createRuns(db),
    readLog: createReadLog(db),
    outbox: createOutbox(db),
    /** The register of this name. */
    register: <T>(name: RegisterName): Register<T> => createRegister<T>(db, name, { pageSize }),
    belongings: createBelongings(db, raw, createDigest(secret)),
    /** The queue of this name; a received message stays hidden for `visibilityMs`. */
    queue: (name: string, visibilityMs: number): LocalQueue => createQueue(db, name, { visibilityMs }),
    /** See `expiry.ts`. */
    expire: (on: Parameters<typeof expire>[1]): Expired => expire(db, on),
    /** True when nothing that was deleted is left in the log of the database; see `database.ts`. */
    checkpoint: (): boolean => checkpoint(db),
    /** See `database.ts`. */
    copyTo: (path: string): void => copyDatabase(db, path),
    close: (): void => {
      if (db.isOpen) db.close();
    },
  };
}

function refuseLostKey(path: string, database: string): void {
  // In this order: who starts beside us makes the keys first, so where the database is, they are.
  if (!existsSync(database) || existsSync(path)) return;
  throw new StoreError(
    `${path} is missing, but ${database} was made with it. Restore it from a backup: a new one would not recognise ` +
      "deleted mail that comes back, nor verify old receipts.",
  );
}
