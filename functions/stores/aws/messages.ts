/**
 * Messages and tombstones in DynamoDB: one item a key. Every change is one conditional call, so that a crash leaves
 * either the item before or the item after. Listings walk an index and read the items themselves from the table, so
 * that nothing is shown which has been buried since.
 */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Message, type MessageKey, mostEvents, type Tombstone } from "../../cases/model.ts";
import type { MessageStore } from "../../cases/ports.ts";
import { readItems } from "./batches.ts";
import { changeItemIf, nothingThere, putItem, putItemIf, readItem, type Table } from "./items.ts";
import { itemOfMessage, itemOfTombstone, messageOf } from "./messageItems.ts";
import { compare, pageOfEntries, positionOf, tokenOf } from "./paging.ts";
import { type Entry, entriesOf, scanItems } from "./queries.ts";
import {
  behindAll,
  deletingRank,
  dueLists,
  dueRank,
  keyOfMessage,
  messagePlace,
  tombstonePlace,
} from "./table.ts";
import { tried } from "./tries.ts";

/** A Message-ID that more mails bear tells nothing. */
const mostWithOneId = 10;

/** The message store of a table; a page of a listing holds `pageSize` messages. */
export function createMessages(table: Table, { pageSize = 100 } = {}): MessageStore {
  const find = async (key: MessageKey): Promise<Message | Tombstone | null> => {
    const item = await readItem(table, keyOfMessage(key));
    return item && messageOf(item);
  };
  const standing = async (entries: readonly Entry[]): Promise<readonly (Message | Tombstone)[]> =>
    (await readItems(table, keysOf(entries))).map(messageOf);

  return {
    find,
    commitOnce: (message) => putItemIf(table, itemOfMessage(message), nothingThere),
    addCopy: (key, copy) =>
      tried(table.pause, `The message ${key}`, async () => {
        const noted = await changeItemIf(table, keyOfMessage(key), {
          set: "#copies = list_append(#copies, :copies)",
          when: "#state = :live AND NOT contains(#copies, :copy)",
          values: { live: "live", copy, copies: [copy] },
        });
        if (noted) return true;
        const now = await find(key);
        if (now?.state !== "live") return false;
        return now.copies.includes(copy) || undefined;
      }),
    addEvent: (key, event) =>
      tried(table.pause, `The message ${key}`, async () => {
        const noted = await changeItemIf(table, keyOfMessage(key), {
          set: "#events = list_append(#events, :events), #eventIds = list_append(#eventIds, :ids)",
          when: "#state = :live AND size(#events) < :most AND NOT contains(#eventIds, :id)",
          values: { live: "live", most: mostEvents, id: event.id, events: [event], ids: [event.id] },
        });
        if (noted) return true;
        const now = await find(key);
        if (now?.state !== "live") return false;
        return now.events.length >= mostEvents || now.events.some(({ id }) => id === event.id) || undefined;
      }),
    async moveNotice(key, from, to, at) {
      // Two that move at the same moment are told apart by this mark; it also knows an echo of our own call.
      const mark = randomUUID();
      const moved = await changeItemIf(table, keyOfMessage(key), {
        set: "#notice = :to, #noticeAt = :at, #noticeTo = :nowhere, #noticeMark = :mark",
        when: "#state = :live AND #notice = :from",
        values: { live: "live", from, to, at, nowhere: null, mark },
      });
      return moved || (await readItem(table, keyOfMessage(key)))?.noticeMark === mark;
    },
    async ofCase(caseId) {
      const found = await standing(await entriesOf(table, { index: "byCase", partition: caseId }));
      return [...found].sort((a, b) => compare(placeOf(a), placeOf(b)));
    },
    async withMessageId(messageIdKey) {
      // An empty key is no key, and DynamoDB does not take it for one.
      if (messageIdKey === "") return [];
      const found: Message[] = [];
      let next: string | undefined;
      do {
        const page = await pageOfEntries(
          table,
          { name: "message id", index: "byMessageId", partitions: [messageIdKey], newestFirst: true },
          positionOf("message id", next),
          mostWithOneId,
        );
        found.push(...(await standing(page.entries)).filter((each) => each.state !== "deleted"));
        next = page.next;
      } while (next !== undefined && found.length < mostWithOneId);
      return found.slice(0, mostWithOneId);
    },
    async ofContact(contactKey, next) {
      const { entries, ...more } = await pageOfEntries(
        table,
        { name: "contact", index: "byContact", partitions: [contactKey], newestFirst: true },
        positionOf("contact", next),
        pageSize,
      );
      const items = (await standing(entries)).filter((each) => each.state !== "deleted");
      return { items, ...more };
    },
    replaceHeld: (message) =>
      tried(table.pause, `The message ${message.key}`, async () => {
        const now = await find(message.key);
        if (now?.state !== "live") return false;
        // A held message is the only one without a body. One that has ours is an echo of our own call.
        if (now.attempt !== null) return now.attempt === message.attempt;
        const { holds, retention } = now;
        const replaced = await putItemIf(table, itemOfMessage({ ...message, holds, retention }), {
          when: `#state = :live AND attribute_type(#attempt, :null) AND #deleteOn = :day AND ${holdsAre(holds).when}`,
          values: { live: "live", null: "NULL", day: retention.deleteOn, ...holdsAre(holds).values },
        });
        return replaced || undefined;
      }),
    async replaceBody(key, from, to, summary) {
      const before = await find(key);
      if (before === null || before.state === "deleted") return false;
      return changeItemIf(table, keyOfMessage(key), {
        set: "#attempt = :to, #beingRead = :read, #item = :item",
        when: "#state = :live AND #attempt = :from",
        values: { live: "live", from, to, read: false, item: itemOfMessage({ ...before, summary }).item },
      });
    },
    async replaceTreated(message, from) {
      const { attempt, item } = itemOfMessage(message);
      const replaced = await changeItemIf(table, keyOfMessage(message.key), {
        set: "#attempt = :to, #item = :item",
        when: "#state = :live AND #attempt = :from",
        values: { live: "live", from, to: attempt, item },
      });
      if (replaced || message.attempt === from) return replaced;
      const now = await find(message.key);
      return now?.state === "live" && now.attempt === message.attempt;
    },
    async dueUpTo(date, next) {
      const { entries, ...more } = await pageOfEntries(
        table,
        { name: "due", index: "byList", partitions: dueLists, upTo: dueRank(date, behindAll) },
        positionOf("due", next),
        pageSize,
      );
      const items = (await standing(entries)).filter((each) => each.state !== "deleted");
      return { items, ...more };
    },
    claimForDeletion: (key, today) =>
      changeItemIf(table, keyOfMessage(key), {
        set: "#state = :deleting, #rank = :rank",
        when: "#state = :deleting OR (#state = :live AND #deleteOn <= :today AND size(#holds) = :none)",
        values: { live: "live", deleting: "deleting", today, none: 0, rank: deletingRank(key) },
      }),
    async everything(next) {
      const { items, ...more } = await scanItems(table, "message#", positionOf("everything", next), pageSize);
      return {
        items: items.map(messageOf),
        ...(more.last !== undefined && { next: tokenOf("everything", more.last) }),
      };
    },
    claimForErasure: async (key, rule) => {
      const claimed = await changeItemIf(table, keyOfMessage(key), {
        set: "#state = :deleting, #rank = :rank, #erasure = :rule",
        when: "#state = :live AND size(#holds) = :none",
        values: { live: "live", deleting: "deleting", none: 0, rank: deletingRank(key), rule },
      });
      return claimed || (await find(key))?.state === "deleting";
    },
    addHold: (key, hold) =>
      tried(table.pause, `The message ${key}`, async () => {
        const stamped = await changeItemIf(table, keyOfMessage(key), {
          set: "#holds = list_append(#holds, :holds)",
          when: "#state = :live AND NOT contains(#holds, :hold)",
          values: { live: "live", hold, holds: [hold] },
        });
        if (stamped) return true;
        const now = await find(key);
        if (now?.state !== "live") return false;
        return now.holds.includes(hold) || undefined;
      }),
    removeHold: (key, hold) =>
      tried(table.pause, `The message ${key}`, async () => {
        const now = await find(key);
        if (now?.state !== "live") return false;
        if (!now.holds.includes(hold)) return true;
        const removed = await changeItemIf(table, keyOfMessage(key), {
          set: "#holds = :left",
          when: `#state = :live AND ${holdsAre(now.holds).when}`,
          values: {
            ...{ live: "live", left: now.holds.filter((each) => each !== hold) },
            ...holdsAre(now.holds).values,
          },
        });
        return removed || undefined;
      }),
    addCorrection: (key, correction, after) =>
      changeItemIf(table, keyOfMessage(key), {
        set: after === 0 ? "#corrections = :one" : "#corrections = list_append(#corrections, :one)",
        when:
          after === 0
            ? "#state = :live AND attribute_not_exists(#corrections)"
            : "#state = :live AND size(#corrections) = :after",
        values: { live: "live", one: [correction], ...(after > 0 && { after }) },
      }),
    async changeRetention(key, from, retention) {
      const { deleteOn } = retention;
      const changed = await changeItemIf(table, keyOfMessage(key), {
        set: "#retention = :retention, #deleteOn = :deleteOn, #rank = :rank",
        when: "#state = :live AND #deleteOn = :from",
        values: { live: "live", from, retention, deleteOn, rank: dueRank(deleteOn, key) },
      });
      if (changed || deleteOn === from) return changed;
      const now = await find(key);
      return now?.state === "live" && isDeepStrictEqual(now.retention, retention);
    },
    bury: (tombstone) => putItem(table, itemOfTombstone(tombstone)),
  };
}

/** The condition that exactly these stand on a message. No hold stands on one twice, so all of as many are the same. */
const holdsAre = (holds: readonly string[]) => ({
  when: ["size(#holds) = :many", ...holds.map((_, at) => `contains(#holds, :hold${at})`)].join(" AND "),
  values: { many: holds.length, ...Object.fromEntries(holds.map((hold, at) => [`hold${at}`, hold])) },
});

const keysOf = (entries: readonly Entry[]) => entries.map(({ key }) => key);

const placeOf = (each: Message | Tombstone): string =>
  each.state === "deleted" ? tombstonePlace(each.key) : messagePlace(each.receivedAt, each.key);
