/**
 * A message as an item and back. What is changed under conditions, or found by, is an attribute; the rest is JSON in
 * one attribute, because nothing but the whole message ever needs it. A tombstone stands under the same key and has
 * none of the attributes by which a message is found, but its place in the case.
 */
import type { Message, Tombstone } from "../../cases/model.ts";
import { startOf } from "../../cases/retention.ts";
import { StoreError } from "../storeError.ts";
import { epochSeconds } from "./expiry.ts";
import type { Item } from "./items.ts";
import {
  deletingRank,
  dueList,
  dueRank,
  keyOfMessage,
  messagePlace,
  nameIn,
  tombstonePlace,
} from "./table.ts";

/** The item of a message. DynamoDB refuses an index attribute that is null, so those are left out. */
export function itemOfMessage(message: Message): Item {
  const { key, schema, state, caseId, contactKey, messageIdKey, ...fields } = message;
  const { attempt, beingRead, copies, events, holds, corrections, erasure, notice, ...others } = fields;
  const { noticeAt, noticeTo, retention, ...rest } = others;
  const { deleteOn } = retention;
  return {
    ...keyOfMessage(key),
    schema,
    state,
    caseId,
    place: messagePlace(rest.receivedAt, key),
    ...(contactKey !== null && { contactKey }),
    ...(messageIdKey !== null && { messageIdKey }),
    list: dueList(key),
    rank: state === "live" ? dueRank(deleteOn, key) : deletingRank(key),
    deleteOn,
    ...{ retention, attempt, beingRead, copies, events, holds, erasure, notice, noticeAt, noticeTo },
    ...(corrections !== undefined && { corrections }),
    // By these the store knows an event again.
    eventIds: events.map(({ id }) => id),
    item: JSON.stringify(rest),
  };
}

export function itemOfTombstone({ key, schema, state, caseId, ...rest }: Tombstone): Item {
  return {
    ...keyOfMessage(key),
    schema,
    state,
    caseId,
    place: tombstonePlace(key),
    expires: epochSeconds(startOf(rest.expiresOn)),
    item: JSON.stringify(rest),
  };
}

/** What an item says. Throws a StoreError on one that this version can't read. */
export function messageOf(item: Item): Message | Tombstone {
  const key = nameIn(item);
  if (item.schema !== 1) {
    throw new StoreError(
      `The message ${key} was written by a newer version of this program. Deploy that one.`,
    );
  }
  const rest = fromJson(item.item, `The message ${key}`);
  const { state, caseId } = item;
  const head = { state, schema: 1, key, caseId };
  if (state === "deleted") return { ...head, ...rest } as Tombstone;
  const { contactKey = null, messageIdKey = null } = item;
  const { retention, attempt, beingRead, copies, events, holds, erasure, notice, noticeAt, noticeTo } = item;
  return {
    ...head,
    ...rest,
    ...{ contactKey, messageIdKey, retention, attempt, beingRead, copies, events, holds, erasure },
    ...{ notice, noticeAt, noticeTo },
    ...(item.corrections !== undefined && { corrections: item.corrections }),
  } as Message;
}

/** Parses what an adapter stored. `what` names the item for the sentence: an engine's error would quote the JSON. */
export function fromJson(json: unknown, what: string): object {
  try {
    const value: unknown = JSON.parse(String(json));
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new StoreError(`${what} can't be read: it is not valid JSON. Restore it from a backup.`);
}
