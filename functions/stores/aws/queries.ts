/**
 * Walking the indexes. An index gives keys in the order of its sort attribute and lags behind the table: the items
 * themselves are read from the table (`batches.ts`). Every page of a query is read: a page may end early, and an empty
 * one is not the last.
 */
import { QueryCommand, type QueryCommandInput, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { answered } from "./calls.ts";
import { expressionParts, type Item, type Table, tableWords } from "./items.ts";
import { beforeAll, behindAll, type IndexName, type ItemKey, tableIndexes, tableKey } from "./table.ts";

/** An item as an index knows it: its key, and where it stands in its list. */
export type Entry = { readonly key: ItemKey; readonly at: string };

type Range = {
  readonly index: IndexName;
  readonly partition: string;
  /** Both included. */
  readonly from?: string;
  readonly upTo?: string;
  readonly newestFirst?: boolean;
};

/** The first `limit` entries of the range; all of them without a limit. */
export async function entriesOf(table: Table, range: Range, limit?: number): Promise<readonly Entry[]> {
  const { sort } = tableIndexes[range.index];
  // DynamoDB takes bounds in the wrong order for a mistake, not for an empty range.
  if ((range.from ?? beforeAll) > (range.upTo ?? behindAll)) return [];
  const input = { ...queryOf(table, range), ...(limit !== undefined && { Limit: limit }) };
  const entries: Entry[] = [];
  for await (const { Items = [] } of pagesOf(table, input)) {
    for (const item of Items) {
      const { pk, sk, [sort]: at } = item as Item;
      entries.push({ key: { pk, sk }, at: String(at) });
    }
    if (limit !== undefined && entries.length >= limit) return entries.slice(0, limit);
  }
  return entries;
}

/** How many entries the range has. */
export async function countOf(table: Table, range: Range): Promise<number> {
  let count = 0;
  for await (const { Count = 0 } of pagesOf(table, { ...queryOf(table, range), Select: "COUNT" }))
    count += Count;
  return count;
}

/** All items of one partition of the table, as they are now, in the order of their sort keys. */
export async function itemsOf(
  table: Table,
  partition: string,
  { last = false } = {},
): Promise<readonly Item[]> {
  const input = {
    TableName: table.name,
    ConsistentRead: true,
    KeyConditionExpression: "#pk = :pk",
    ...expressionParts(["#pk"], { pk: partition }),
    ...(last && { ScanIndexForward: false, Limit: 1 }),
  };
  const items: Item[] = [];
  for await (const { Items = [] } of pagesOf(table, input)) {
    items.push(...(Items as Item[]));
    if (last && items.length > 0) return items;
  }
  return items;
}

/**
 * A page of the items whose partition begins with `prefix`, by walking the whole table, as it is now: what no index
 * shows is found too. It reads everything there is, so it is for what runs once a week.
 * @param after where the page before ended: its `last`
 */
export async function scanItems(
  table: Table,
  prefix: string,
  after: string | undefined,
  limit: number,
): Promise<{ readonly items: readonly Item[]; readonly last?: string }> {
  const when = `begins_with(#${tableKey.partition}, :prefix)`;
  const { Items = [], LastEvaluatedKey } = await answered(
    tableWords(table),
    table.client.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        FilterExpression: when,
        ...expressionParts([when], { prefix }),
        Limit: limit,
        ...(after && { ExclusiveStartKey: keyFrom(after) }),
      }),
    ),
  );
  const last = LastEvaluatedKey && `${LastEvaluatedKey.pk}\n${LastEvaluatedKey.sk}`;
  return { items: Items as Item[], ...(last !== undefined && { last }) };
}

/** No key of ours has a line feed. */
function keyFrom(position: string): ItemKey {
  const [pk = "", sk = ""] = position.split("\n");
  return { pk, sk };
}

function queryOf(table: Table, range: Range): QueryCommandInput {
  const { index, partition, from = beforeAll, upTo = behindAll, newestFirst = false } = range;
  const names = tableIndexes[index];
  const condition = `#${names.partition} = :partition AND #${names.sort} BETWEEN :from AND :upTo`;
  return {
    TableName: table.name,
    IndexName: index,
    KeyConditionExpression: condition,
    ...expressionParts([condition], { partition, from, upTo }),
    ScanIndexForward: !newestFirst,
  };
}

async function* pagesOf(table: Table, input: QueryCommandInput) {
  let ExclusiveStartKey: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await answered(
      tableWords(table),
      table.client.send(new QueryCommand({ ...input, ...(ExclusiveStartKey && { ExclusiveStartKey }) })),
    );
    yield page;
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}
