import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { body, dueOn, message, notice, tombstone } from "./samples.ts";
import { openFor, temporaryFolder } from "./temporary.ts";

/** Which files of the folder hold the text. Asks another process, since reading a database here would drop its locks. */
function filesWith(text: string, folder: string): readonly string[] {
  const script = `
    const fs = require("node:fs"), path = require("node:path");
    const [text, folder] = process.argv.slice(1);
    const holds = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && fs.readFileSync(path.join(e.parentPath, e.name)).includes(text));
    console.log(holds.map((e) => e.name).sort().join(" "));`;
  const found = execFileSync(process.execPath, ["-e", script, text, folder], { encoding: "utf8" }).trim();
  return found === "" ? [] : found.split(" ");
}

const marker = "MARKER-4711";
const marked = (key: string, size: number): string => `${marker} ${key} `.repeat(size);

describe("what was deleted", () => {
  test("is in no file of the folder after a checkpoint, neither message nor body, picture, notice, key or raw mail", async () => {
    const folder = temporaryFolder();
    const { messages, bodies, outbox, raw, queue, belongings, checkpoint } = openFor(folder);
    const intake = queue("intake", 1000);
    const summary = { ...message().summary, subject: marker, preview: marked("m1", 10) };
    await raw.put("inbound/support/k1", Buffer.from(marker));
    await intake.send(`inbound/support/${marker}`);
    await bodies.put("m1", "a1", body(marked("m1", 50)));
    await bodies.putFile("m1", "a1", 0, Buffer.from(marked("m1", 5000)));
    await messages.commitOnce(dueOn("2027-03-01", { summary: { ...summary, ...empty } }));
    await messages.commitOnce(message({ key: "stays" }));
    await outbox.send("m1", notice(marker));
    expect(filesWith(marker, folder)).toEqual(["inbox.db-wal", "k1"]);

    await raw.delete("inbound/support/k1");
    await intake.acknowledge((await intake.receive(0))?.id ?? 0);
    await messages.claimForDeletion("m1", "2027-03-01");
    for (const place of belongings) await place.delete("m1");
    await messages.bury(tombstone());
    expect(checkpoint()).toBe(true);
    expect(filesWith(marker, folder)).toEqual([]);
    expect(filesWith("Asta", folder)).toEqual(["inbox.db"]);
  });

  test("is gone also where hundreds of rows were split, moved and joined around it", async () => {
    const folder = temporaryFolder();
    const { messages, bodies, outbox, belongings, checkpoint } = openFor(folder);
    const rows = Array.from({ length: 300 }, (_, index) => ({
      key: `m${index}`,
      size: 1 + ((index * 37) % 90) ** 2 / 8,
    }));
    for (const { key, size } of rows) {
      const keeps = Number(key.slice(1)) % 3 === 0;
      const text = keeps ? "harmless ".repeat(size) : marked(key, size);
      const preview = keeps ? "harmless" : marked(key, size % 40);
      await bodies.put(key, "a1", body(text));
      await bodies.putFile(key, "a1", 0, Buffer.from(text.repeat(1 + (size % 7))));
      await outbox.send(key, notice(preview));
      await messages.commitOnce(message({ key, summary: { ...empty, subject: "", preview } }));
    }
    expect(checkpoint()).toBe(true);
    expect(filesWith(marker, folder)).toEqual(["inbox.db"]);

    for (const { key } of rows.filter((_, index) => index % 3 !== 0).reverse()) {
      for (const place of belongings) await place.delete(key);
      await messages.bury(tombstone({ key }));
    }
    expect(checkpoint()).toBe(true);
    expect(filesWith(marker, folder)).toEqual([]);
    expect(await bodies.get("m0", "a1")).toEqual(body("harmless "));
  });
});

const empty = { contact: { name: "", email: "" }, removed: {}, attachments: 0, withheld: 0 };
