/**
 * Making and changing the entries of a register. An id begins with the time, so that listings need no other order, and
 * ends with what nobody can guess. Age takes an entry away a little late (TTL of DynamoDB: by days), so who shows
 * entries asks `isOver` first.
 */
import type { Instant, LocalDate } from "./model.ts";
import type { Entry, Subject } from "./ports.ts";

/** The names of all registers. Adapters keep each apart from the others, and permissions are given by name. */
export const registerNames = [
  "holds",
  "requests",
  "disclosures",
  "notes",
  "caseLog",
  "figures",
  "orders",
  "packages",
] as const;
export type RegisterName = (typeof registerNames)[number];

/** @param name random, from `newName` */
export const entryId = (at: Instant, name: string): string => `${at}-${name}`;

/** When the entry with this id was made. */
export const madeAt = (id: string): Instant => id.slice(0, "2026-01-01T00:00:00.000Z".length);

/** The first version of an entry. */
export const newEntry = <T>(
  id: string,
  record: T,
  { about = null, expiresOn = null }: { about?: Subject | null; expiresOn?: LocalDate | null } = {},
): Entry<T> => ({ schema: 1, id, version: 1, about, expiresOn, record });

/** The version after this one. */
export const changed = <T>(entry: Entry<T>, record: T, expiresOn = entry.expiresOn): Entry<T> => ({
  ...entry,
  version: entry.version + 1,
  expiresOn,
  record,
});

/** True from 00:00 of its last day, whether it still lies there or not. */
export const isOver = ({ expiresOn }: Entry<unknown>, today: LocalDate): boolean =>
  expiresOn !== null && expiresOn <= today;
