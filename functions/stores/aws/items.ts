/**
 * Reading and writing single items of the table. Every read of an item is consistent, every write that depends on what
 * stands there is one conditional call, so that of two that want the same only one gets it.
 *
 * A client that lost an answer sends its write again, and the second try then finds the condition broken by the first:
 * `false` means "the condition does not hold now", never "we did not write". Who needs to know reads the item.
 */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { answered, errorNameOf } from "./calls.ts";
import type { ItemKey } from "./table.ts";

export type Table = {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** Waits between tries. */
  readonly pause: (ms: number) => Promise<void>;
};

type Fields = Readonly<Record<string, unknown>>;
export type Item = Fields & ItemKey;

/** `set` and `when` name attributes as `#name` and values as `:name`; `values` gives the values. */
type Change = { readonly when: string; readonly values?: Fields };

/** The table as the stores use it. */
export const openTable = (
  client: DynamoDBDocumentClient,
  name: string,
  pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
): Table => ({ client, name, pause });

export const tableWords = ({ name }: Table): string => `The table ${name}`;

/** The item under this key as it is now; null when there is none. */
export async function readItem(table: Table, key: ItemKey): Promise<Item | null> {
  const { Item: item } = await answered(
    tableWords(table),
    table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true })),
  );
  return item ? (item as Item) : null;
}

/** Puts an item whatever stands under its key. */
export async function putItem(table: Table, item: Item): Promise<void> {
  await answered(tableWords(table), table.client.send(new PutCommand({ TableName: table.name, Item: item })));
}

/** Puts an item where the condition holds for what stands under its key. */
export const putItemIf = (table: Table, item: Item, { when, values = {} }: Change): Promise<boolean> =>
  conditional(
    table,
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: item,
        ConditionExpression: when,
        ...expressionParts([when], values),
      }),
    ),
  );

/** The condition of a put that may not overwrite anything. */
export const nothingThere = { when: "attribute_not_exists(#pk)" } as const satisfies Change;

/** Sets attributes of an item where the condition holds. */
export const changeItemIf = (
  table: Table,
  key: ItemKey,
  { set, when, values = {} }: Change & { readonly set: string },
): Promise<boolean> =>
  conditional(
    table,
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: `SET ${set}`,
        ConditionExpression: when,
        ...expressionParts([set, when], values),
      }),
    ),
  );

/** Adds to the `count` of an item, which is made if there is none, and sets the other attributes. Gives the sum. */
export async function addToItem(
  table: Table,
  key: ItemKey,
  { count, ...fields }: Fields & { readonly count: number },
): Promise<number> {
  const set = Object.keys(fields).map((name) => `#${name} = :${name}`);
  const update = `SET ${["#count = if_not_exists(#count, :none) + :more", ...set].join(", ")}`;
  const { Attributes } = await answered(
    tableWords(table),
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: update,
        ReturnValues: "UPDATED_NEW",
        ...expressionParts([update], { ...fields, none: 0, more: count }),
      }),
    ),
  );
  return Number(Attributes?.count);
}

/** Deletes an item where the condition holds. */
export const deleteItemIf = (table: Table, key: ItemKey, { when, values = {} }: Change): Promise<boolean> =>
  conditional(
    table,
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: key,
        ConditionExpression: when,
        ...expressionParts([when], values),
      }),
    ),
  );

/** Deletes an item. Deleting what is not there is done. */
export async function deleteItem(table: Table, key: ItemKey): Promise<void> {
  await answered(
    tableWords(table),
    table.client.send(new DeleteCommand({ TableName: table.name, Key: key })),
  );
}

/** Every name goes by a placeholder: many of ours (`state`, `owner`, `status`) are reserved words. */
export function expressionParts(expressions: readonly string[], values: Fields) {
  const names = expressions.flatMap((expression) => expression.match(/#[A-Za-z]+/g) ?? []);
  const given = Object.entries(values);
  return {
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [name, name.slice(1)])),
    ...(given.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
    }),
  };
}

async function conditional(table: Table, call: Promise<unknown>): Promise<boolean> {
  const held = call.then(
    () => true,
    (error: unknown) => {
      if (errorNameOf(error) === "ConditionalCheckFailedException") return false;
      throw error;
    },
  );
  return answered(tableWords(table), held);
}
