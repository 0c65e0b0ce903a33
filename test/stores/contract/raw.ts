/** What a raw store promises: bytes as they came, listed by age. */
import { expect, test } from "vitest";
import type { RawStore } from "../../../functions/cases/ports.ts";
import { pages } from "../samples.ts";

const key = "inbound/support/k7";
const later = "2100-01-01T00:00:00.000Z";
const mail = Buffer.from("Subject: Hej\r\n\r\nBl\u00e5b\u00e6r\u0000\u00ff\r\n", "latin1");

/** `open` gives an empty store whose pages hold two keys. */
export function rawStoreContract(open: () => RawStore | Promise<RawStore>): void {
  test("a mail is read byte for byte as it was put", async () => {
    const store = await open();
    await store.put(key, mail);
    expect(Buffer.from((await store.read(key)) ?? []).equals(mail)).toBe(true);
  });

  test("a mail that is not there reads as nothing and was stored at no time", async () => {
    const store = await open();
    await store.put("inbound/support/other", mail);
    expect(await store.read(key)).toBeNull();
    expect(await store.storedAt(key)).toBeNull();
  });

  test("a stored mail says when it was stored, in UTC", async () => {
    const store = await open();
    await store.put(key, mail);
    const storedAt = (await store.storedAt(key)) ?? "";
    expect(storedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(Math.abs(Date.parse(storedAt) - Date.now())).toBeLessThan(60_000);
  });

  test("a deleted mail is gone, the others stay, and deleting again is done", async () => {
    const store = await open();
    await store.put(key, mail);
    await store.put("inbound/support/k8", mail);
    for (const _ of [1, 2]) await store.delete(key);
    expect(await store.read(key)).toBeNull();
    expect((await pages((next) => store.storedBefore(later, next))).flat()).toEqual(["inbound/support/k8"]);
  });

  test("the mails of all profiles are listed page by page, each once", async () => {
    const store = await open();
    const keys = ["e", "d", "c", "b", "a"].map((id) => `inbound/${id < "c" ? "support" : "courses"}/${id}`);
    for (const each of keys) await store.put(each, mail);
    const read = await pages((next) => store.storedBefore(later, next));
    const listed = read.flat();
    expect([...listed].sort()).toEqual([...keys].sort());
    expect(read.every((page) => page.length <= 2)).toBe(true);
  });

  test("a mail is listed only when it was stored before the given time", async () => {
    const store = await open();
    await store.put(key, mail);
    const storedAt = (await store.storedAt(key)) ?? "";
    const justAfter = new Date(Date.parse(storedAt) + 1000).toISOString();
    expect(await store.storedBefore(storedAt)).toEqual({ items: [] });
    expect(await store.storedBefore(justAfter)).toEqual({ items: [key] });
  });

  test("an empty store lists nothing", async () => {
    expect(await (await open()).storedBefore(later)).toEqual({ items: [] });
  });
}
