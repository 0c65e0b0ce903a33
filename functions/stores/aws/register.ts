/**
 * Registers in DynamoDB: one item an entry, in the list of its register and, where it is about somebody, in the list of
 * that subject. Every change is one call under the condition that the version before it stands.
 */
import type { RegisterName } from "../../cases/entries.ts";
import type { Entry, Register, Subject } from "../../cases/ports.ts";
import { startOf } from "../../cases/retention.ts";
import { StoreError } from "../storeError.ts";
import { readItems } from "./batches.ts";
import { epochSeconds } from "./expiry.ts";
import { deleteItem, type Item, nothingThere, putItemIf, readItem, type Table } from "./items.ts";
import { fromJson } from "./messageItems.ts";
import { pageOfEntries, positionOf } from "./paging.ts";
import { entryPlace, keyOfEntry, registerList, registerSubject } from "./table.ts";

/** The register called `name` of a table; a page of a listing holds `pageSize` entries. */
export function createRegister<T>(table: Table, name: RegisterName, { pageSize = 100 } = {}): Register<T> {
  const standing = (id: string): Promise<Item | null> => readItem(table, keyOfEntry(name, id));
  const stands = async (entry: Entry<T>): Promise<boolean> =>
    (await standing(entry.id))?.item === itemOf(name, entry).item;
  const walk = async (index: "byList" | "byContact", partition: string, next?: string) => {
    const listing = { name: partition, index, partitions: [partition], newestFirst: true };
    const { entries, ...more } = await pageOfEntries(table, listing, positionOf(partition, next), pageSize);
    const items = await readItems(
      table,
      entries.map(({ key }) => key),
    );
    return { items: items.map((item) => entryOf<T>(name, item)), ...more };
  };

  return {
    async create(entry) {
      return (await putItemIf(table, itemOf(name, entry), nothingThere)) || stands(entry);
    },
    async get(id) {
      const item = await standing(id);
      return item && entryOf(name, item);
    },
    async replace(entry) {
      const replaced = await putItemIf(table, itemOf(name, entry), {
        when: "#version = :before",
        values: { before: entry.version - 1 },
      });
      return replaced || stands(entry);
    },
    list: (next) => walk("byList", registerList(name), next),
    about: (subject, next) => walk("byContact", registerSubject(name, wordsOf(subject)), next),
    delete: (id) => deleteItem(table, keyOfEntry(name, id)),
  };
}

const wordsOf = (subject: Subject): string =>
  "caseId" in subject ? `case#${subject.caseId}` : `contact#${subject.contactKey}`;

/** DynamoDB refuses an index attribute that is null, so those are left out. */
function itemOf<T>(name: RegisterName, entry: Entry<T>): Item {
  const { id, version, about, expiresOn } = entry;
  return {
    ...keyOfEntry(name, id),
    schema: entry.schema,
    version,
    list: registerList(name),
    rank: id,
    ...(about && { contactKey: registerSubject(name, wordsOf(about)), place: entryPlace(id) }),
    ...(expiresOn !== null && { expires: epochSeconds(startOf(expiresOn)) }),
    item: JSON.stringify(entry),
  };
}

function entryOf<T>(name: RegisterName, { schema, rank, item }: Item): Entry<T> {
  if (schema !== 1) {
    throw new StoreError(
      `The entry ${rank} of the register ${name} was written by a newer version of this program. Deploy that one.`,
    );
  }
  return fromJson(item, `The entry ${rank} of the register ${name}`) as Entry<T>;
}
