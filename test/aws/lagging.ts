/**
 * What DynamoDB may do and no emulator does: indexes that have not heard of the last write yet, batches that come back
 * half read, queries that end a page early. Each gives a client that behaves so, over the real one.
 */
import {
  BatchGetCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";

type Send = (command: { readonly input: object }) => Promise<unknown>;

/** The client with another `send`; the rest of it is not used by the stores. */
const sending = (client: DynamoDBDocumentClient, around: (send: Send) => Send): DynamoDBDocumentClient =>
  ({ send: around(client.send.bind(client) as unknown as Send) }) as unknown as DynamoDBDocumentClient;

/**
 * Queries of an index are answered as of before the last write. `shadow` is a second table of the same shape: it gets
 * every write when the next one comes, and answers the queries.
 */
export function withLaggingIndexes(
  client: DynamoDBDocumentClient,
  shadow: string,
): { readonly client: DynamoDBDocumentClient; catchUp(): Promise<void> } {
  let late: { readonly input: object } | undefined;
  const send = client.send.bind(client) as unknown as Send;
  const catchUp = async (): Promise<void> => {
    const write = late;
    late = undefined;
    if (write) await send(write);
  };
  return {
    catchUp,
    client: sending(client, () => async (command) => {
      if (command instanceof QueryCommand && command.input.IndexName)
        return send(new QueryCommand({ ...command.input, TableName: shadow }));
      const delayed = inTable(command, shadow);
      if (!delayed) return send(command);
      await catchUp();
      const answer = await send(command);
      late = delayed;
      return answer;
    }),
  };
}

/** The same write for another table; null when it is no write. */
function inTable(command: object, TableName: string): { readonly input: object } | null {
  if (command instanceof PutCommand) return new PutCommand({ ...command.input, TableName });
  if (command instanceof UpdateCommand) return new UpdateCommand({ ...command.input, TableName });
  if (command instanceof DeleteCommand) return new DeleteCommand({ ...command.input, TableName });
  return null;
}

/** A batch reads `most` of its keys and gives the others back as unprocessed. */
export const withHalfBatches = (client: DynamoDBDocumentClient, most: number): DynamoDBDocumentClient =>
  sending(client, (send) => async (command) => {
    if (!(command instanceof BatchGetCommand)) return send(command);
    const [[table, { Keys = [] }] = ["", {}]] = Object.entries(command.input.RequestItems ?? {});
    const [now, later] = [Keys.slice(0, most), Keys.slice(most)];
    const answer =
      now.length === 0
        ? { Responses: {} }
        : await send(new BatchGetCommand({ RequestItems: { [table]: { Keys: now, ConsistentRead: true } } }));
    return { ...(answer as object), UnprocessedKeys: later.length > 0 ? { [table]: { Keys: later } } : {} };
  });

/** A query ends its page after one item, as it does at 1 MB. */
export const withShortPages = (client: DynamoDBDocumentClient): DynamoDBDocumentClient =>
  sending(
    client,
    (send) => async (command) =>
      send(command instanceof QueryCommand ? new QueryCommand({ ...command.input, Limit: 1 }) : command),
  );
