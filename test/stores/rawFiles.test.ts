import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRawFiles } from "../../functions/stores/sqlite/rawFiles.ts";
import { firstWords, kill, startChild } from "./child.ts";
import { pages } from "./samples.ts";
import { temporaryFolder } from "./temporary.ts";

const later = "2100-01-01T00:00:00.000Z";
const bytes = Buffer.from("Subject: Hej\r\n\r\n");

describe("raw mails as files", () => {
  test.each([
    ["inbound/support/../../secret.key", "it leads out of the folder"],
    ["../inbound/support/k1", "it leads out of the folder"],
    ["/inbound/support/k1", "it is absolute"],
    ["inbound/support/.k1", "names with a dot are temporary"],
    ["inbound/support/K1", "some file systems know no capitals"],
    ["inbound/support/k1\n", "it ends in a line feed"],
    ["inbound/support/k1\0", "it ends in a zero"],
    ["inbound//k1", "it has no profile"],
    ["inbound/support", "it has no id"],
    ["inbound/support/a/b", "it has a segment too many"],
    [`inbound/support/${"a".repeat(101)}`, "it is longer than file systems like"],
    ["outbound/support/k1", "it does not begin with inbound"],
    ["", "it is empty"],
  ])("the key %j is refused everywhere: %s", async (key) => {
    const raw = createRawFiles(temporaryFolder());
    for (const attempt of [raw.put(key, bytes), raw.read(key), raw.storedAt(key), raw.delete(key)])
      await expect(attempt).rejects.toThrow(/must be inbound\/<profile>\/<id>/);
  });

  test("mails are listed by their age, whatever they are called", async () => {
    const folder = temporaryFolder();
    const raw = createRawFiles(folder, { pageSize: 2 });
    const stored = [
      ["inbound/support/a", "2026-03-03T00:00:00.000Z"],
      ["inbound/courses/b", "2026-03-01T00:00:00.000Z"],
      ["inbound/support/c", "2026-03-02T00:00:00.000Z"],
      ["inbound/support/d", "2026-03-02T00:00:00.000Z"],
    ] as const;
    for (const [key, at] of stored) {
      await raw.put(key, bytes);
      utimesSync(join(folder, key), new Date(at), new Date(at));
    }
    const until = async (before: string) => pages((next) => raw.storedBefore(before, next));
    expect(await raw.storedAt("inbound/courses/b")).toBe("2026-03-01T00:00:00.000Z");
    expect(await until("2026-03-03T00:00:00.000Z")).toEqual([
      ["inbound/courses/b", "inbound/support/c"],
      ["inbound/support/d"],
    ]);
    expect((await until("2026-03-03T00:00:00.001Z")).flat()).toHaveLength(4);
  });

  test("what else lies in the folder is never listed", async () => {
    const folder = temporaryFolder();
    const raw = createRawFiles(folder);
    await raw.put("inbound/support/k1", bytes);
    for (const stray of ["inbound/.DS_Store", "inbound/support/.half", "inbound/support/READ.ME"])
      writeFileSync(join(folder, stray), "");
    expect(await raw.storedBefore(later)).toEqual({ items: ["inbound/support/k1"] });
  });

  test("a process killed while it writes leaves whole mails, and nothing that looks like one", async () => {
    const folder = temporaryFolder();
    const door = startChild(
      `const { createRawFiles } = await load("rawFiles.ts");
       const raw = createRawFiles(args[0]);
       for (let n = 0; ; n++) {
         await raw.put("inbound/support/k" + n, Buffer.alloc(8_000_000, 65));
         if (n === 1) console.log("two are stored");
       }`,
      folder,
    );
    expect(await firstWords(door)).toBe("two are stored");
    await kill(door);

    const raw = createRawFiles(folder);
    const { items } = await raw.storedBefore(later);
    expect(items).toEqual(expect.arrayContaining(["inbound/support/k0", "inbound/support/k1"]));
    for (const key of items) expect((await raw.read(key))?.length).toBe(8_000_000);
    await raw.sweepTemporary();
    expect(readdirSync(join(folder, "inbound/support")).sort()).toEqual(
      items.map((key) => key.slice("inbound/support/".length)).sort(),
    );
  });

  test("sweeping removes what a crash left half written and no mail", async () => {
    const folder = temporaryFolder();
    const raw = createRawFiles(folder);
    expect(await raw.sweepTemporary()).toBe(0);
    await raw.put("inbound/support/k1", bytes);
    writeFileSync(join(folder, "inbound/support/.2d5c"), "Subject: half a ma");
    expect(await raw.sweepTemporary()).toBe(1);
    expect(readdirSync(join(folder, "inbound/support"))).toEqual(["k1"]);
  });

  test("a mail that can't be stored leaves nothing behind", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "inbound/support/k1/in-the-way"), { recursive: true });
    const raw = createRawFiles(folder);
    await expect(raw.put("inbound/support/k1", bytes)).rejects.toThrow(/k1 could not be read or written/);
    expect(readdirSync(join(folder, "inbound/support"))).toEqual(["k1"]);
  });
});
