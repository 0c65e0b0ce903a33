/** What a message store promises: one item a key, changed under conditions only, and found by every way in. */
import { describe, expect, test } from "vitest";
import type { Correction, Message, MessageEvent } from "../../../functions/cases/model.ts";
import type { MessageStore } from "../../../functions/cases/ports.ts";
import { dueOn, message, pages, tombstone } from "../samples.ts";

/** `open` gives an empty store whose pages hold two messages. */
export function messageStoreContract(open: () => MessageStore | Promise<MessageStore>): void {
  const filled = async (...messages: readonly Message[]): Promise<MessageStore> => {
    const store = await open();
    for (const each of messages) await store.commitOnce(each);
    return store;
  };
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

  describe("committing", () => {
    test("a committed message is found as it was, down to the last character", async () => {
      const store = await filled(message());
      expect(await store.find("m1")).toEqual(message());
    });

    test("a held message, which has no body, summary, contact or Message-ID, is found as it was", async () => {
      const held = message({
        attempt: null,
        held: "encrypted",
        summary: null,
        contactKey: null,
        messageIdKey: null,
      });
      expect(await (await filled(held)).find("m1")).toEqual(held);
    });

    test("nothing is found under a key that nobody committed", async () => {
      expect(await (await open()).find("m1")).toBeNull();
    });

    test("of two commits under one key the first one stands", async () => {
      const store = await open();
      expect(await store.commitOnce(message({ attempt: "a1" }))).toBe(true);
      expect(await store.commitOnce(message({ attempt: "a2" }))).toBe(false);
      expect(await store.find("m1")).toMatchObject({ attempt: "a1" });
    });

    test("of commits at the same moment exactly one wins", async () => {
      const store = await open();
      const attempts = ["a1", "a2", "a3", "a4"];
      const won = await Promise.all(attempts.map((attempt) => store.commitOnce(message({ attempt }))));
      const found = await store.find("m1");
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(found).toMatchObject({ attempt: attempts[won.indexOf(true)] });
    });

    test("a tombstone keeps a message from being committed again", async () => {
      const store = await filled(message());
      await store.bury(tombstone());
      expect(await store.commitOnce(message())).toBe(false);
      expect(await store.find("m1")).toEqual(tombstone());
    });
  });

  describe("copies", () => {
    test("each copy is noted once, in the order in which they came", async () => {
      const store = await filled(message());
      for (const copy of ["m2", "m3", "m2"]) expect(await store.addCopy("m1", copy)).toBe(true);
      expect(await store.find("m1")).toEqual(message({ copies: ["m2", "m3"] }));
    });

    test("a message that is not there, is being deleted or is deleted takes no copy", async () => {
      const store = await filled(dueOn("2027-03-01"));
      expect(await store.addCopy("unknown", "m2")).toBe(false);
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.addCopy("m1", "m2")).toBe(false);
      await store.bury(tombstone());
      expect(await store.addCopy("m1", "m2")).toBe(false);
      expect(await store.find("m1")).toEqual(tombstone());
    });
  });

  describe("events", () => {
    const event = (id: string, kind: MessageEvent["kind"] = "bounce"): MessageEvent => ({
      id,
      kind,
      at: "2026-03-02T09:00:05.000Z",
    });

    test("each event is noted once, in the order in which they came, whatever is delivered twice", async () => {
      const store = await filled(message());
      for (const one of [event("m2"), event("m3", "auto-reply"), event("m2", "read-receipt")])
        expect(await store.addEvent("m1", one)).toBe(true);
      expect(await store.find("m1")).toEqual(message({ events: [event("m2"), event("m3", "auto-reply")] }));
    });

    test("of one event noted at the same moment twice, and another, each is there once", async () => {
      const store = await filled(message());
      const noted = await Promise.all(["m2", "m3", "m2"].map((id) => store.addEvent("m1", event(id))));
      const found = await store.find("m1");
      expect(noted).toEqual([true, true, true]);
      expect(found?.state === "live" && found.events.map(({ id }) => id).toSorted()).toEqual(["m2", "m3"]);
    });

    test("the twentieth is the last one", async () => {
      const events = Array.from({ length: 19 }, (_, at) => event(`e${at}`));
      const store = await filled(message({ events }));
      for (const id of ["e19", "e20"]) expect(await store.addEvent("m1", event(id))).toBe(true);
      expect(await store.find("m1")).toEqual(message({ events: [...events, event("e19")] }));
    });

    test("an event survives what is changed beside it", async () => {
      const store = await filled(message({ attempt: "a1", notice: "due" }));
      await store.addEvent("m1", event("m2"));
      await store.moveNotice("m1", "due", "sent", "2026-03-02T09:00:06.000Z");
      await store.replaceTreated(message({ attempt: "a2" }), "a1");
      expect(await store.find("m1")).toMatchObject({ attempt: "a2", notice: "sent", events: [event("m2")] });
    });

    test("a message that is not there, is being deleted or is deleted takes no event", async () => {
      const store = await filled(dueOn("2027-03-01"));
      expect(await store.addEvent("unknown", event("m2"))).toBe(false);
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.addEvent("m1", event("m2"))).toBe(false);
      await store.bury(tombstone());
      expect(await store.addEvent("m1", event("m2"))).toBe(false);
      expect(await store.find("m1")).toEqual(tombstone());
    });
  });

  describe("a correction", () => {
    const one: Correction = {
      at: "2026-03-05T09:00:00.000Z",
      contact: { name: "Asta Prøve-Ny", email: "asta.ny@example.com", phones: [] },
      statement: null,
    };
    const two: Correction = {
      at: "2026-03-06T09:00:00.000Z",
      contact: null,
      statement: "Det var \u0000 ikke mig 🙂",
    };

    test("is added behind the others, and everything else stays", async () => {
      const store = await open();
      await store.commitOnce(message());
      expect(await store.addCorrection("m1", one, 0)).toBe(true);
      expect(await store.addCorrection("m1", two, 1)).toBe(true);
      expect(await store.find("m1")).toEqual({ ...message(), corrections: [one, two] });
    });

    test("is refused where another one came before, so that none is lost or added twice", async () => {
      const store = await open();
      await store.commitOnce(message());
      const answers = await Promise.all([one, two].map((each) => store.addCorrection("m1", each, 0)));
      expect([...answers].sort()).toEqual([false, true]);
      expect(await store.addCorrection("m1", one, 2)).toBe(false);
      expect(await store.find("m1")).toMatchObject({ corrections: [answers[0] ? one : two] });
    });

    test("stays when the body is replaced, and goes with the message", async () => {
      const store = await open();
      await store.commitOnce(message());
      await store.addCorrection("m1", one, 0);
      await store.replaceTreated(message({ attempt: "a2" }), "a1");
      expect(await store.find("m1")).toMatchObject({ attempt: "a2", corrections: [one] });
      await store.bury(tombstone());
      expect(await store.find("m1")).toEqual(tombstone());
    });

    test("is not added to what is being deleted, is a tombstone, or is not there", async () => {
      const store = await open();
      expect(await store.addCorrection("unknown", one, 0)).toBe(false);
      await store.commitOnce(dueOn("2027-03-01"));
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.addCorrection("m1", one, 0)).toBe(false);
      await store.bury(tombstone());
      expect(await store.addCorrection("m1", one, 0)).toBe(false);
    });
  });

  describe("notices", () => {
    const at = "2026-03-02T09:00:05.000Z";

    test("where it goes is forgotten as soon as the notice about a held mail has moved", async () => {
      const held = message({ attempt: null, held: "encrypted", summary: null, noticeTo: "asta@example.com" });
      const store = await filled(held);
      expect(await store.find("m1")).toEqual(held);
      expect(await store.moveNotice("m1", "due", "claimed", at)).toBe(true);
      expect(await store.find("m1")).toEqual({ ...held, notice: "claimed", noticeAt: at, noticeTo: null });
    });

    test("a notice moves from the state it is in, and only once", async () => {
      const store = await filled(message({ notice: "due" }));
      expect(await store.moveNotice("m1", "due", "claimed", at)).toBe(true);
      expect(await store.moveNotice("m1", "due", "claimed", at)).toBe(false);
      expect(await store.find("m1")).toEqual(message({ notice: "claimed", noticeAt: at }));
    });

    test("the notice of a message that is being deleted stays where it is", async () => {
      const store = await filled(dueOn("2027-03-01", { key: "m1", notice: "due" }));
      expect(await store.claimForDeletion("m1", "2027-03-01")).toBe(true);
      expect(await store.moveNotice("m1", "due", "claimed", at)).toBe(false);
    });

    test("where there is no message there is no notice to move", async () => {
      const store = await filled(message());
      await store.bury(tombstone());
      expect(await store.moveNotice("unknown", "due", "claimed", at)).toBe(false);
      expect(await store.moveNotice("m1", "due", "claimed", at)).toBe(false);
    });
  });

  describe("held messages", () => {
    const held = { attempt: null, held: "encrypted", summary: null } as const;

    test("a held message gives its place to the one that was read, and only once", async () => {
      const store = await filled(message(held));
      expect(await store.replaceHeld(message({ attempt: "a1" }))).toBe(true);
      expect(await store.replaceHeld(message({ attempt: "a2" }))).toBe(false);
      expect(await store.find("m1")).toEqual(message({ attempt: "a1" }));
      expect(keys(await store.withMessageId("id-1"))).toEqual(["m1"]);
    });

    test("it may stay held, with what a newer engine says", async () => {
      const store = await filled(message(held));
      const again = message({ ...held, engineVersion: "e2", held: "text-lost" });
      expect(await store.replaceHeld(again)).toBe(true);
      expect(await store.find("m1")).toEqual(again);
    });

    test("what is read, being deleted, deleted or not there is not replaced", async () => {
      const store = await filled(
        message({ key: "read" }),
        dueOn("2027-03-01", { ...held, key: "deleting" }),
        message({ ...held, key: "buried" }),
      );
      await store.claimForDeletion("deleting", "2027-03-01");
      await store.bury(tombstone({ key: "buried" }));
      for (const key of ["read", "deleting", "buried", "unknown"])
        expect(await store.replaceHeld(message({ key, attempt: "a9" })), key).toBe(false);
    });
  });

  describe("treating again", () => {
    const summary = { ...message().summary, subject: "[sensitive]" } as Message["summary"];

    test("attempt, summary and versions change, and nothing else", async () => {
      const store = await filled(message({ attempt: "a1", copies: ["m9"] }));
      const treated = message({ attempt: "a2", summary, engineVersion: "e2", policyVersion: "p2" });
      expect(await store.replaceTreated(treated, "a1")).toBe(true);
      expect(await store.find("m1")).toEqual({ ...treated, copies: ["m9"] });
    });

    test("a body that the message does not name, or that goes, is not replaced", async () => {
      const store = await filled(dueOn("2027-03-01", { attempt: "a1" }));
      expect(await store.replaceTreated(message({ attempt: "a2" }), "a0")).toBe(false);
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.replaceTreated(message({ attempt: "a2" }), "a1")).toBe(false);
      expect(await store.replaceTreated(message({ key: "unknown" }), "a1")).toBe(false);
    });
  });

  describe("pictures", () => {
    const read = {
      subject: "s",
      preview: "",
      contact: { name: "", email: "" },
      removed: {},
      attachments: 2,
      withheld: 1,
    };

    test("a live message is moved from the body it names to another, and its pictures are read", async () => {
      const store = await filled(message({ attempt: "a1", beingRead: true }));
      expect(await store.replaceBody("m1", "a1", "a2", read)).toBe(true);
      expect(await store.find("m1")).toEqual(message({ attempt: "a2", beingRead: false, summary: read }));
    });

    test("a body that the message does not name is not replaced, nor any of a message that goes or is not there", async () => {
      const store = await filled(dueOn("2027-03-01", { attempt: "a1", beingRead: true }));
      expect(await store.replaceBody("m1", "a0", "a2", read)).toBe(false);
      expect(await store.replaceBody("unknown", "a1", "a2", read)).toBe(false);
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.replaceBody("m1", "a1", "a2", read)).toBe(false);
      await store.bury(tombstone());
      expect(await store.replaceBody("m1", "a1", "a2", read)).toBe(false);
      expect(await store.find("m1")).toEqual(tombstone());
    });
  });

  describe("listing", () => {
    test("a case has its messages, oldest receipt first, then its tombstones", async () => {
      const store = await filled(
        message({ key: "buried" }),
        message({ key: "late", receivedAt: "2026-03-03T09:00:00.000Z" }),
        dueOn("2027-03-01", { key: "early", receivedAt: "2026-03-02T09:00:00.000Z" }),
        message({ key: "stranger", caseId: "C2" }),
      );
      await store.bury(tombstone({ key: "buried" }));
      await store.claimForDeletion("early", "2027-03-01");
      expect(keys(await store.ofCase("C1"))).toEqual(["early", "late", "buried"]);
      expect(await store.ofCase("C3")).toEqual([]);
    });

    test("messages are found by the Message-ID they carry until they are buried", async () => {
      const store = await filled(
        message({ key: "m1" }),
        message({ key: "m2", receivedAt: "2026-03-02T09:00:00.000Z" }),
        message({ key: "m3", messageIdKey: "id-2" }),
        message({ key: "m4", messageIdKey: null }),
      );
      expect(keys(await store.withMessageId("id-1"))).toEqual(["m2", "m1"]);
      await store.bury(tombstone({ key: "m1" }));
      expect(keys(await store.withMessageId("id-1"))).toEqual(["m2"]);
      expect(await store.withMessageId("")).toEqual([]);
    });

    test("of a Message-ID that many mails carry, the newest ten are found", async () => {
      const days = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
      const store = await filled(
        ...days.map((day) => message({ key: `m${day}`, receivedAt: `2026-03-${day}T09:00:00.000Z` })),
      );
      expect(keys(await store.withMessageId("id-1"))).toEqual(
        days
          .slice(2)
          .reverse()
          .map((day) => `m${day}`),
      );
    });

    test("what is being deleted is due whatever its day", async () => {
      const store = await filled(
        dueOn("2027-03-01", { key: "claimed" }),
        dueOn("2027-03-01", { key: "later" }),
      );
      await store.claimForDeletion("claimed", "2027-03-01");
      expect((await store.dueUpTo("2026-01-01")).items.map(({ key }) => key)).toEqual(["claimed"]);
    });

    test("the messages of a contact come page by page, each once, and none of anybody else", async () => {
      const times = ["01", "02", "03", "03", "05"];
      const ofAsta = times.map((day, index) =>
        message({ key: `m${index}`, receivedAt: `2026-03-${day}T09:00:00.000Z` }),
      );
      const store = await filled(...ofAsta, message({ key: "other", contactKey: "contact-bo" }));
      await store.bury(tombstone({ key: "m4" }));
      const read = await pages((next) => store.ofContact("contact-asta", next));
      expect(read.flatMap(keys)).toEqual(["m3", "m2", "m1", "m0"]);
      expect(await store.ofContact("contact-nobody")).toEqual({ items: [] });
    });
  });

  describe("deletion", () => {
    test("what is claimed is due first, then what is due by a day, oldest day first, without tombstones", async () => {
      const store = await filled(
        dueOn("2027-03-03", { key: "today" }),
        dueOn("2027-03-01", { key: "oldest" }),
        dueOn("2027-03-02", { key: "held back", holds: ["h1"] }),
        dueOn("2027-03-02", { key: "claimed" }),
        dueOn("2027-03-04", { key: "tomorrow" }),
        dueOn("2027-03-01", { key: "buried" }),
      );
      await store.claimForDeletion("claimed", "2027-03-03");
      await store.bury(tombstone({ key: "buried" }));
      const read = await pages((next) => store.dueUpTo("2027-03-03", next));
      expect(read.flatMap(keys)).toEqual(["claimed", "oldest", "held back", "today"]);
    });

    test("a listing that is buried while it is read misses nothing", async () => {
      const due = ["m1", "m2", "m3", "m4", "m5"];
      const store = await filled(...due.map((key) => dueOn("2027-03-01", { key })));
      const read = await pages(async (next) => {
        const page = await store.dueUpTo("2027-03-01", next);
        for (const { key } of page.items) await store.bury(tombstone({ key }));
        return page;
      });
      expect(read.flatMap(keys)).toEqual(due);
    });

    test.each([
      ["2027-02-28", [], false, "the day before"],
      ["2027-03-01", [], true, "the day"],
      ["2027-03-02", [], true, "a day late"],
      ["2027-03-02", ["h1"], false, "late, but a hold stands"],
    ] as const)("claiming on %s with the holds %j answers %s: %s", async (today, holds, claimed, _why) => {
      const before = dueOn("2027-03-01", { holds });
      const store = await filled(before);
      expect(await store.claimForDeletion("m1", today)).toBe(claimed);
      expect(await store.find("m1")).toEqual({ ...before, state: claimed ? "deleting" : "live" });
    });

    test("claiming again what is being deleted succeeds, so that a crashed run goes on", async () => {
      const store = await filled(dueOn("2027-03-01"));
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.claimForDeletion("m1", "2027-03-01")).toBe(true);
    });

    test("what is buried or was never there can't be claimed", async () => {
      const store = await filled(dueOn("2027-03-01"));
      await store.bury(tombstone());
      expect(await store.claimForDeletion("m1", "2027-03-01")).toBe(false);
      expect(await store.claimForDeletion("unknown", "2027-03-01")).toBe(false);
    });

    test("burying puts the tombstone in the place of the message, and twice is once", async () => {
      const store = await filled(dueOn("2027-03-01"));
      for (const _ of [1, 2]) await store.bury(tombstone());
      expect(await store.find("m1")).toEqual(tombstone());
      expect(await store.ofCase("C1")).toEqual([tombstone()]);
    });

    test("a key that was never committed can be buried: a restore replays deletions of what it has not", async () => {
      const store = await open();
      await store.bury(tombstone());
      expect(await store.commitOnce(message())).toBe(false);
    });
  });

  describe("holds", () => {
    test("a hold is stamped once, in the order in which they came", async () => {
      const store = await filled(message());
      for (const hold of ["h2", "h1", "h2"]) expect(await store.addHold("m1", hold)).toBe(true);
      expect(await store.find("m1")).toEqual(message({ holds: ["h2", "h1"] }));
    });

    test("holds stamped at the same moment are all there", async () => {
      const store = await filled(message());
      expect(await Promise.all(["h1", "h2", "h3"].map((hold) => store.addHold("m1", hold)))).toEqual(
        Array(3).fill(true),
      );
      const found = await store.find("m1");
      expect(found?.state === "live" && [...found.holds].sort()).toEqual(["h1", "h2", "h3"]);
    });

    test("a stamp is taken off and leaves the others in their order; taking it off again is done", async () => {
      const store = await filled(message({ holds: ["h3", "h1", "h2"] }));
      for (const _ of [1, 2]) expect(await store.removeHold("m1", "h1")).toBe(true);
      expect(await store.find("m1")).toEqual(message({ holds: ["h3", "h2"] }));
      for (const hold of ["h3", "h2"]) await store.removeHold("m1", hold);
      expect(await store.find("m1")).toEqual(message());
    });

    test("what is being deleted, is deleted or is not there takes no hold: it is too late", async () => {
      const store = await filled(dueOn("2027-03-01"));
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.addHold("m1", "h1")).toBe(false);
      expect(await store.removeHold("m1", "h1")).toBe(false);
      await store.bury(tombstone());
      expect(await store.addHold("m1", "h1")).toBe(false);
      expect(await store.addHold("unknown", "h1")).toBe(false);
      expect(await store.find("m1")).toEqual(tombstone());
    });

    test("of a hold and a claim at the same moment one wins: never both", async () => {
      for (const order of [0, 1]) {
        const store = await filled(dueOn("2027-03-01"));
        const both = [() => store.addHold("m1", "h1"), () => store.claimForDeletion("m1", "2027-03-01")];
        const answers = await Promise.all((order === 0 ? both : both.toReversed()).map((each) => each()));
        expect([...answers].sort()).toEqual([false, true]);
      }
    });

    test("a held message that is read keeps its holds and its day, whatever the reader knew of them", async () => {
      const held = message({ attempt: null, held: "encrypted", summary: null });
      const store = await filled(held);
      await store.addHold("m1", "h1");
      const retention = { ...held.retention, deleteOn: "2026-09-01" };
      await store.changeRetention("m1", held.retention.deleteOn, retention);
      expect(await store.replaceHeld(message())).toBe(true);
      expect(await store.find("m1")).toEqual(message({ holds: ["h1"], retention }));
    });
  });

  describe("erasure", () => {
    test("a message is claimed for it whatever its day, and says by which rule", async () => {
      const store = await filled(message());
      for (const rule of ["erasure 17", "another"])
        expect(await store.claimForErasure("m1", rule)).toBe(true);
      expect(await store.find("m1")).toEqual(message({ state: "deleting", erasure: "erasure 17" }));
      expect(keys((await store.dueUpTo("2026-03-01")).items)).toEqual(["m1"]);
    });

    test("a message on hold is not claimed", async () => {
      const store = await filled(message({ holds: ["h1"] }));
      expect(await store.claimForErasure("m1", "erasure 17")).toBe(false);
      expect(await store.find("m1")).toEqual(message({ holds: ["h1"] }));
    });

    test("what cleanup has claimed already goes by its date", async () => {
      const store = await filled(dueOn("2027-03-01"));
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.claimForErasure("m1", "erasure 17")).toBe(true);
      expect(await store.find("m1")).toMatchObject({ state: "deleting", erasure: null });
    });

    test("what is deleted or was never there is not claimed", async () => {
      const store = await filled(message());
      await store.bury(tombstone());
      expect(await store.claimForErasure("m1", "erasure 17")).toBe(false);
      expect(await store.claimForErasure("unknown", "erasure 17")).toBe(false);
    });
  });

  describe("another day", () => {
    const earlier = { ...message().retention, period: "P6M", deleteOn: "2026-09-01" };

    test("a message is due on its new day and no longer on the one before", async () => {
      const store = await filled(message());
      expect(await store.changeRetention("m1", "2027-03-01", earlier)).toBe(true);
      expect(await store.find("m1")).toEqual(message({ retention: earlier }));
      expect(keys((await store.dueUpTo("2026-09-01")).items)).toEqual(["m1"]);
      expect((await store.dueUpTo("2026-08-31")).items).toEqual([]);
    });

    test("only who knows its day may move it, and only while it is live", async () => {
      const store = await filled(message());
      expect(await store.changeRetention("m1", "2027-02-28", earlier)).toBe(false);
      await store.claimForDeletion("m1", "2027-03-01");
      expect(await store.changeRetention("m1", "2027-03-01", earlier)).toBe(false);
      expect(await store.changeRetention("unknown", "2027-03-01", earlier)).toBe(false);
      expect(await store.find("m1")).toEqual(message({ state: "deleting" }));
    });

    test("a new day survives what is changed beside it", async () => {
      const store = await filled(message({ attempt: "a1" }));
      await store.changeRetention("m1", "2027-03-01", earlier);
      await store.replaceTreated(message({ attempt: "a2" }), "a1");
      const found = await store.find("m1");
      expect(found).toMatchObject({ attempt: "a2", retention: earlier });
    });
  });

  test("everything is walked page by page, each once, tombstones too", async () => {
    const store = await filled(
      message({ key: "m1" }),
      message({ key: "m2", caseId: "C2" }),
      dueOn("2026-03-01", { key: "m3" }),
      message({ key: "m4", holds: ["h1"] }),
    );
    await store.claimForDeletion("m3", "2026-03-01");
    await store.bury(tombstone({ key: "m2" }));
    const read = await pages((next) => store.everything(next));
    expect(read.length).toBeGreaterThan(1);
    expect([...keys(read.flat())].sort()).toEqual(["m1", "m2", "m3", "m4"]);
    expect(read.flat()).toContainEqual(tombstone({ key: "m2" }));
    expect(read.flat()).toContainEqual(message({ key: "m4", holds: ["h1"] }));
  });
}
