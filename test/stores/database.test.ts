import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkpoint, openDatabase } from "../../functions/stores/sqlite/database.ts";
import { createMessages } from "../../functions/stores/sqlite/messages.ts";
import { schemaSteps } from "../../functions/stores/sqlite/schema.ts";
import { prepare } from "../../functions/stores/sqlite/statements.ts";
import { StoreError } from "../../functions/stores/storeError.ts";
import { firstWords, startChild } from "./child.ts";
import { body, message } from "./samples.ts";
import { filesIn, openFor, temporaryFolder } from "./temporary.ts";

function opened(path: string, options?: Parameters<typeof openDatabase>[1]) {
  const db = openDatabase(path, options);
  onTestFinished(() => {
    if (db.isOpen) db.close();
  });
  return db;
}

describe("opening a database", () => {
  test.each([
    ["PRAGMA journal_mode", "wal"],
    ["PRAGMA synchronous", 2],
    ["PRAGMA secure_delete", 1],
    ["PRAGMA temp_store", 2],
    ["PRAGMA busy_timeout", 5000],
    ["PRAGMA user_version", 5],
  ])("%s is %s", (pragma, expected) => {
    const db = opened(join(temporaryFolder(), "inbox.db"));
    expect(Object.values(db.prepare(pragma).get() ?? {})).toEqual([expected]);
  });

  test("only its owner may read the database and its log", () => {
    const folder = temporaryFolder();
    opened(join(folder, "inbox.db"));
    for (const file of ["inbox.db", "inbox.db-wal", "inbox.db-shm"])
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  test("what was written is there when it is opened again", async () => {
    const folder = temporaryFolder();
    const before = openFor(folder);
    await before.messages.commitOnce(message());
    before.close();
    expect(await openFor(folder).messages.find("m1")).toEqual(message());
  });

  test("a database of a newer version is refused with what was found and what to do, and left as it is", () => {
    const path = join(temporaryFolder(), "inbox.db");
    const newer = new DatabaseSync(path);
    newer.exec("CREATE TABLE future (x); PRAGMA user_version = 7");
    newer.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(StoreError);
    expect(() => openDatabase(path)).toThrow(
      /newer version.*its schema is 7, this program knows schemas up to 5\. Start the newer version/,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("another program's database is refused and left as it is", () => {
    const path = join(temporaryFolder(), "inbox.db");
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE recipes (name)");
    other.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(/belongs to another program\. Choose another data folder/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("a database of the first version is brought up to date with what is in it", async () => {
    const path = join(temporaryFolder(), "inbox.db");
    const old = new DatabaseSync(path);
    old.exec(`${schemaSteps[0]}; PRAGMA user_version = 1`);
    old.prepare("INSERT INTO messages (key, item) VALUES (?, ?)").run("m1", JSON.stringify(message()));
    old.close();
    const messages = createMessages(opened(path));
    expect(await messages.find("m1")).toEqual(message());
    expect((await messages.dueUpTo("2027-03-01")).items).toEqual([message()]);
  });

  test("a file that is no database is refused and left as it is", () => {
    const path = join(temporaryFolder(), "inbox.db");
    writeFileSync(path, "Dear diary, ".repeat(1000));
    expect(() => openDatabase(path)).toThrow(/inbox\.db could not be used.*something else than a database/);
    expect(readFileSync(path, "utf8")).toBe("Dear diary, ".repeat(1000));
  });

  test("a folder that does not exist is said", () => {
    const path = join(temporaryFolder(), "missing", "inbox.db");
    expect(() => openDatabase(path)).toThrow(/missing\/inbox\.db could not be read or written \(ENOENT\)/);
  });

  test("a row that was damaged is refused by its key, without its text", async () => {
    const folder = temporaryFolder();
    const { bodies } = openFor(folder);
    await bodies.put("m1", "a1", body());
    const db = opened(join(folder, "inbox.db"));
    db.exec("UPDATE bodies SET body = 'secret words'");
    const failure = bodies.get("m1", "a1");
    await expect(failure).rejects.toThrow(/The body m1\/a1 can't be read/);
    await expect(failure).rejects.not.toThrow(/secret/);
  });
});

describe("several processes on one database", () => {
  test("two that create it at the same moment both come to use it", async () => {
    const folder = temporaryFolder();
    const script = `
      const { openStores } = await load("stores.ts");
      const stores = openStores(args[0]);
      await stores.claims.claim(args[1], "x", "2026-03-01T00:00:00.000Z", "2026-03-02T00:00:00.000Z");
      console.log(Buffer.from(stores.secret).toString("hex"));`;
    const children = ["a", "b", "c"].map((name) => startChild(script, folder, name));
    const secrets = await Promise.all(children.map(firstWords));
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(secrets).size).toBe(1);
  });

  test("one process writes while another has the database open, and each sees the other's work", async () => {
    const folder = temporaryFolder();
    const inbox = openFor(folder);
    await inbox.messages.commitOnce(message());
    const cleanup = startChild(
      `const { openStores } = await load("stores.ts");
       const { messages } = openStores(args[0]);
       console.log(await messages.claimForDeletion("m1", "2027-03-01"));`,
      folder,
    );
    expect(await firstWords(cleanup)).toBe("true");
    expect(await inbox.messages.find("m1")).toMatchObject({ state: "deleting" });
  });

  test("a write that has to wait too long for another says so", async () => {
    const path = join(temporaryFolder(), "inbox.db");
    const [writer, waiting] = [opened(path), opened(path, { busyTimeoutMs: 10 })];
    writer.exec("BEGIN IMMEDIATE");
    expect(() => prepare(waiting, "DELETE FROM bodies").run()).toThrow(
      /Another program kept it locked for too long/,
    );
  });
});

describe("a checkpoint", () => {
  test("empties the log", () => {
    const path = join(temporaryFolder(), "inbox.db");
    const db = opened(path);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    expect(checkpoint(db)).toBe(true);
    expect(statSync(`${path}-wal`).size).toBe(0);
  });

  test("says when a reader beside it keeps text in the log, and succeeds when the reader is gone", () => {
    const path = join(temporaryFolder(), "inbox.db");
    const [db, reader] = [opened(path, { busyTimeoutMs: 10 }), opened(path)];
    reader.exec("BEGIN; SELECT count(*) FROM messages");
    db.exec("DELETE FROM messages");
    expect(checkpoint(db)).toBe(false);
    reader.exec("COMMIT");
    expect(checkpoint(db)).toBe(true);
  });

  test("of a database in memory is nothing to do", () => {
    expect(checkpoint(opened(":memory:"))).toBe(true);
  });
});

describe("the data folder", () => {
  test("is made for its owner alone, with every file in it", async () => {
    const folder = join(temporaryFolder(), "new", "data");
    const stores = openFor(folder);
    await stores.raw.put("inbound/support/k1", randomBytes(10));
    stores.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(filesIn(folder).map(({ name, mode }) => [name, mode.toString(8)])).toEqual(
      expect.arrayContaining(
        ["inbox.db", "journal.jsonl", "raw/inbound/support/k1", "receipts.pem", "secret.key"].map((name) => [
          name,
          "600",
        ]),
      ),
    );
  });

  test.each(["secret.key", "receipts.pem"])(
    "with a database but without its %s is refused: a new one would not do",
    (file) => {
      const folder = temporaryFolder();
      openFor(folder).close();
      rmSync(join(folder, file));
      expect(() => openFor(folder)).toThrow(new RegExp(`${file} is missing.*Restore it from a backup`));
    },
  );

  test("keeps nothing but raw mails, journal and keys when the database is in memory", async () => {
    const folder = temporaryFolder();
    const stores = openFor(folder, { database: ":memory:" });
    await stores.messages.commitOnce(message());
    expect(await stores.messages.find("m1")).toEqual(message());
    expect(
      filesIn(folder)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["journal.jsonl", "receipts.pem", "secret.key"]);
  });
});
