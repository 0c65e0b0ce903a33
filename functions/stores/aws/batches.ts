/**
 * Reading many items by their keys, as they are now. A batch answers with what it could read; the rest is asked for
 * again, a few times.
 */
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { answered } from "./calls.ts";
import { type Item, type Table, tableWords } from "./items.ts";
import type { ItemKey } from "./table.ts";
import { tried } from "./tries.ts";

/** DynamoDB takes no more keys in one call. */
const mostKeys = 100;

/** The items that stand under these keys now, in the order of the keys; keys under which nothing stands are left out. */
export async function readItems(table: Table, keys: readonly ItemKey[]): Promise<readonly Item[]> {
  // A key named twice in one batch is an error.
  const distinct = [...new Map(keys.map(({ pk, sk }) => [nameOf({ pk, sk }), { pk, sk }])).values()];
  const found = new Map<string, Item>();
  for (let at = 0; at < distinct.length; at += mostKeys) {
    for (const item of await readBatch(table, distinct.slice(at, at + mostKeys)))
      found.set(nameOf(item), item);
  }
  return distinct.map((key) => found.get(nameOf(key))).filter((item) => item !== undefined);
}

async function readBatch(table: Table, keys: readonly ItemKey[]): Promise<readonly Item[]> {
  const found: Item[] = [];
  let left: readonly Readonly<Record<string, unknown>>[] = keys;
  return tried(table.pause, tableWords(table), async () => {
    const { Responses, UnprocessedKeys } = await answered(
      tableWords(table),
      table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: [...left], ConsistentRead: true } } }),
      ),
    );
    found.push(...((Responses?.[table.name] ?? []) as Item[]));
    left = UnprocessedKeys?.[table.name]?.Keys ?? [];
    return left.length === 0 ? found : undefined;
  });
}

const nameOf = ({ pk, sk }: ItemKey): string => `${pk}\n${sk}`;
