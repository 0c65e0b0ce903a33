import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lockFolder } from "../../functions/stores/sqlite/folderLock.ts";
import { firstWords, kill, startChild } from "./child.ts";
import { openFor, temporaryFolder } from "./temporary.ts";

const holder = `
  const { lockFolder } = await load("folderLock.ts");
  try {
    lockFolder(args[0]);
    // The lock is the process's, not the variable's: a collection of garbage must not give it away.
    globalThis.gc();
    console.log("locked");
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(error.name + ": " + error.message);
  }`;

function locked(folder: string): () => void {
  const release = lockFolder(folder);
  onTestFinished(release);
  return release;
}

describe("the lock of a data folder", () => {
  test("another process that wants the folder is told who has it and what to do", async () => {
    const folder = temporaryFolder();
    locked(folder);
    const answer = await firstWords(startChild(holder, folder));
    expect(answer).toMatch(
      /^StoreError: Another npm start is using the data folder .* Stop it first, or choose/,
    );
    expect(answer).toContain(folder);
  });

  test("dies with its process, even by kill -9", async () => {
    const folder = temporaryFolder();
    const inbox = startChild(holder, folder);
    expect(await firstWords(inbox)).toBe("locked");
    expect(() => lockFolder(folder)).toThrow(/Another npm start/);
    await kill(inbox);
    locked(folder);
  });

  test("is free again once it was released, and releasing twice is nothing", () => {
    const folder = temporaryFolder();
    const release = locked(folder);
    expect(() => lockFolder(folder)).toThrow(/Another npm start/);
    release();
    release();
    locked(folder);
  });

  test("of one folder keeps nobody from another", () => {
    locked(temporaryFolder());
    locked(temporaryFolder());
  });

  test("keeps nobody from working beside: cleanup opens the same stores", async () => {
    const folder = temporaryFolder();
    locked(folder);
    expect(await openFor(folder).runs.latest()).toBeNull();
  });

  test("makes a folder that is not there, for its owner alone", () => {
    const folder = join(temporaryFolder(), "data");
    locked(folder);
    expect(
      [folder, join(folder, "lock.db")].map((path) => (statSync(path).mode & 0o777).toString(8)),
    ).toEqual(["700", "600"]);
  });
});
