/**
 * The names inside the one table, as plain data: the stack makes the table from them and the adapters write by them, so
 * that the two can't differ. Everything is one item; an item is changed under conditions, never in a transaction.
 *
 * The indexes hold keys only. What a listing shows is read from the table itself, consistently: an index lags, and what
 * was buried a moment ago must not be shown from it; nothing of a person is copied into one either.
 */
import { type MessageKey, type Outcome, type Status, statuses } from "../../cases/model.ts";

type KeyNames = { readonly partition: string; readonly sort: string };

/** The key of an item. */
export const tableKey = { partition: "pk", sort: "sk" } as const satisfies KeyNames;

/** Epoch seconds from which DynamoDB may take an item away, days late. Never on a message: TTL sees no holds. */
export const timeToLive = "expires";

/** Global secondary indexes, all of keys only. An item without the two attributes is not in the index. */
export const tableIndexes = {
  byCase: { partition: "caseId", sort: "place" },
  byContact: { partition: "contactKey", sort: "place" },
  byMessageId: { partition: "messageIdKey", sort: "place" },
  byList: { partition: "list", sort: "rank" },
} as const satisfies Readonly<Record<string, KeyNames>>;

export type IndexName = keyof typeof tableIndexes;

export type ItemKey = { readonly pk: string; readonly sk: string };

/** The sort key of an item that has its partition for itself. */
const alone = "-";

export const keyOfMessage = (key: MessageKey): ItemKey => ({ pk: `message#${key}`, sk: alone });
export const keyOfCase = (id: string): ItemKey => ({ pk: `case#${id}`, sk: alone });
export const keyOfClaim = (name: string): ItemKey => ({ pk: `claim#${name}`, sk: alone });
export const keyOfOutcome = (key: MessageKey): ItemKey => ({ pk: `outcome#${key}`, sk: alone });

/** The message key or case id in the key of its item. */
export const nameIn = ({ pk }: ItemKey): string => pk.slice(pk.indexOf("#") + 1);

export const runsPartition = "runs";
/** Ten digits, so that numbers sort as text. */
export const keyOfRun = (number: number): ItemKey => ({
  pk: runsPartition,
  sk: String(number).padStart(10, "0"),
});

export const readingsPartition = (caseId: string): string => `readings#${caseId}`;

/** In its case a message stands at its receipt; tombstones stand behind all messages. */
export const messagePlace = (receivedAt: string, key: MessageKey): string => `${receivedAt}#${key}`;
export const tombstonePlace = (key: MessageKey): string => `~#${key}`;

const shards = 16;

/** One list would be one hot partition on the day on which everything of a year ago is due. */
export const dueLists: readonly string[] = Array.from({ length: shards }, (_, shard) => `due#${shard}`);

export const dueList = (key: MessageKey): string => `due#${shardOf(key)}`;

/** What is due stands at its day; what is being deleted stands before all days ('!' sorts before digits). */
export const dueRank = (deleteOn: string, key: MessageKey): string => `${deleteOn}#${key}`;
export const deletingRank = (key: MessageKey): string => `!#${key}`;

export const statusList = (status: Status): string => `status#${status}`;
export const statusLists: readonly string[] = statuses.map(statusList);
export const caseRank = (latestAt: string, id: string): string => `${latestAt}#${id}`;

export const outcomeList = (day: string, outcome: Outcome): string => `outcome#${day}#${outcome}`;

export const keyOfEntry = (register: string, id: string): ItemKey => ({
  pk: `entry#${register}#${id}`,
  sk: alone,
});
export const registerList = (register: string): string => `register#${register}`;
/** In the index by contact, apart from all contacts: a listing of messages never sees an entry. */
export const registerSubject = (register: string, subject: string): string => `about#${register}#${subject}`;
export const entryPlace = (id: string): string => id;

/** Sorts before and behind every rank and every place. */
export const beforeAll = "!";
export const behindAll = "~~";

/** FNV-1a: any spread will do, but it may never change, since items keep the list they were written to. */
function shardOf(key: MessageKey): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash % shards;
}
