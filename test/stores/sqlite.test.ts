import { describe, expect, test } from "vitest";
import { belongingsContract } from "./contract/belongings.ts";
import { placeNamed, storesContract } from "./contract.ts";
import { dueOn, message, notice, tombstone } from "./samples.ts";
import { openFor, temporaryFolder } from "./temporary.ts";

describe("the local stores", () => storesContract(async () => openFor(temporaryFolder(), { pageSize: 2 })));

describe("the outbox", () => {
  describe("belongings: outbox", () =>
    belongingsContract(async () => {
      const { outbox, belongings } = openFor(temporaryFolder());
      return { place: placeNamed("outbox", belongings), put: (key) => outbox.send(key, notice()) };
    }));

  test("notices are listed newest first, no more than asked for, and not from 00:00 of the day on which their message goes", async () => {
    const { outbox, messages } = openFor(temporaryFolder());
    for (const key of ["m1", "m2", "m3", "m4"]) {
      await messages.commitOnce(dueOn(key === "m4" ? "2027-03-01" : "2027-03-02", { key }));
      await outbox.send(key, notice(`Notice of ${key}`));
    }
    expect(await outbox.list("2027-03-01", 2)).toEqual([
      { key: "m3", mail: notice("Notice of m3") },
      { key: "m2", mail: notice("Notice of m2") },
    ]);
  });

  test("a notice that comes after its message was claimed for deletion or buried is not kept", async () => {
    const { outbox, messages } = openFor(temporaryFolder());
    for (const key of ["live", "deleting"]) await messages.commitOnce(dueOn("2027-03-01", { key }));
    await messages.claimForDeletion("deleting", "2027-03-01");
    await messages.bury(tombstone({ key: "buried" }));
    for (const key of ["live", "deleting", "buried"]) await outbox.send(key, notice());
    expect((await outbox.list("2027-02-28", 10)).map(({ key }) => key)).toEqual(["live"]);
  });
});

describe("listings", () => {
  test("a token of another listing is refused with a sentence", async () => {
    const { messages, cases, bodies } = openFor(temporaryFolder(), { pageSize: 1 });
    for (const key of ["m1", "m2"]) await messages.commitOnce(message({ key }));
    const { next = "" } = await messages.dueUpTo("2027-03-01");
    for (const token of [next.slice(2), "", "e30", "bm8"])
      await expect(cases.list({ limit: 1, next: token })).rejects.toThrow(/not one of this listing/);
    await expect(bodies.writtenBefore("2100-01-01T00:00:00.000Z", next)).rejects.toThrow(/not one of this/);
  });

  test("bodies are swept in the order in which they were written", async () => {
    const times = ["2026-03-01T09:00:00.000Z", "2026-03-01T08:00:00.000Z", "2026-03-01T07:00:00.000Z"];
    const remaining = [...times];
    const clock = () => new Date(remaining.shift() ?? "");
    const { bodies } = openFor(temporaryFolder(), { clock });
    for (const key of ["nine", "eight", "seven"]) await bodies.put(key, "a", { ...emptyBody });
    const { items } = await bodies.writtenBefore("2026-03-01T09:00:00.000Z");
    expect(items.map(({ key }) => key)).toEqual(["seven", "eight"]);
  });
});

const emptyBody = {
  subject: "",
  text: "",
  contact: { name: "", email: "", phones: [] },
  attachments: [],
  removed: [],
};
