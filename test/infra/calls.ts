/**
 * Which function asked AWS for what, seen from outside: every request that leaves the process is noted with the bundle
 * from which it was sent, and put into the words of a permission. Queues are polled by Lambda itself, so what the tests
 * ask is none of it.
 */
import http, { type ClientRequest } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import type { Home } from "../aws/home.ts";
import type { Needed } from "./permissions.ts";

type Sent = {
  readonly by: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer[];
};

/** Notes what functions send from now on, until `stop`. */
export function noteCalls() {
  const sent: Sent[] = [];
  const original = http.request;
  http.request = ((...args: Parameters<typeof original>) => {
    const request = original(...args);
    const by = /lambdas-[^/]+\/([a-z-]+)\/handler\.mjs/.exec(new Error().stack ?? "")?.[1];
    if (by !== undefined) sent.push({ by, ...partsOf(args[0]), body: bodyOf(request) });
    return request;
  }) as typeof original;
  syncBuiltinESMExports();
  return {
    needed: (home: Home): readonly Needed[] => sent.flatMap((each) => neededFor(each, home)),
    stop(): void {
      http.request = original;
      syncBuiltinESMExports();
    },
  };
}

function partsOf(options: unknown): Pick<Sent, "method" | "path" | "headers"> {
  const {
    method = "GET",
    path = "/",
    headers = {},
  } = options as Partial<Pick<Sent, "method" | "path" | "headers">>;
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { method, path, headers: Object.fromEntries(lower) };
}

/** Fills while the body is written. */
function bodyOf(request: ClientRequest): Buffer[] {
  const chunks: Buffer[] = [];
  for (const name of ["write", "end"] as const) {
    const original = request[name].bind(request) as (...args: unknown[]) => never;
    request[name] = (chunk?: unknown, ...rest: unknown[]) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
      return original(chunk, ...rest);
    };
  }
  return chunks;
}

function neededFor({ by, method, path, headers, body }: Sent, home: Home): readonly Needed[] {
  const target = headers["x-amz-target"];
  const text = Buffer.concat(body).toString("utf8");
  if (target === undefined) {
    return text.includes("Action=SendRawEmail")
      ? [{ by, action: "ses:SendRawEmail", on: "identity/example.dk" }]
      : ofObjects(by, method, path, home);
  }
  const [service = "", operation = ""] = target.split(".");
  if (service.startsWith("DynamoDB")) return ofTable(by, operation, JSON.parse(text));
  if (service === "AmazonSQS") {
    const nameIn = (url: string) => url.slice(url.lastIndexOf("/"));
    const queue = queueNames.find((name) => nameIn(JSON.parse(text).QueueUrl) === nameIn(home[name]));
    return [{ by, action: `sqs:${operation}`, on: `<${queue && queueIds[queue]}.Arn>` }];
  }
  if (service === "TrentService") return [{ by, action: `kms:${operation}`, on: "<SigningKey.Arn>" }];
  return [
    { by, action: `secretsmanager:${operation}`, on: "<DigestSecret>" },
    { by, action: "kms:Decrypt", on: "<RecordKey.Arn>" },
  ];
}

const queueIds = {
  INTAKE_QUEUE: "IntakeQueue",
  NOTICE_QUEUE: "NoticeQueue",
  PICTURE_QUEUE: "PictureQueue",
} as const;
const queueNames = Object.keys(queueIds) as readonly (keyof typeof queueIds)[];

type TableCall = {
  readonly IndexName?: string;
  readonly Key?: { readonly pk: { readonly S: string } };
  readonly Item?: { readonly pk: { readonly S: string } };
  /** Of a query of the table: the partition alone. */
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
};

function ofTable(
  by: string,
  operation: string,
  { IndexName, Key, Item, ExpressionAttributeValues: Values = {} }: TableCall,
): readonly Needed[] {
  const isQuery = operation === "Query";
  const partition = (Key ?? Item)?.pk.S;
  const isWrite = /^(?:Put|Update|Delete)/.test(operation);
  return [
    {
      by,
      action: `dynamodb:${operation}`,
      on: IndexName === undefined ? "<Table.Arn>" : `<Table.Arn>/index/${IndexName}`,
      ...(isWrite && partition !== undefined && { partition }),
      ...(isQuery && IndexName === undefined && { partition: Object.values(Values)[0]?.S ?? "" }),
    },
    { by, action: isWrite ? "kms:GenerateDataKey" : "kms:Decrypt", on: "<TableKey.Arn>" },
  ];
}

/** An object is encrypted with the key of its bucket, which is asked in the caller's name. */
function ofObjects(by: string, method: string, path: string, home: Home): readonly Needed[] {
  const [, bucket = "", ...rest] = decodeURIComponent(path.split("?")[0] ?? "").split("/");
  const stores = { RAW_BUCKET: ["RawBucket", "RawKey"], BODY_BUCKET: ["BodyBucket", "BodyKey"] } as const;
  const [id, key] =
    bucket === home.JOURNAL_BUCKET
      ? (["JournalBucket", "RecordKey"] as const)
      : stores[bucket === home.RAW_BUCKET ? "RAW_BUCKET" : "BODY_BUCKET"];
  const object = rest.join("/");
  if (object === "") return [{ by, action: "s3:ListBucket", on: `<${id}.Arn>` }];
  const on = `<${id}.Arn>/${object}`;
  const encrypted = (action: string): Needed => ({ by, action, on: `<${key}.Arn>` });
  if (method === "PUT") return [{ by, action: "s3:PutObject", on }, encrypted("kms:GenerateDataKey")];
  if (method === "DELETE") return [{ by, action: "s3:DeleteObject", on }];
  // Whoever may not list gets 403 for what is not there, and these stores take that for an error.
  const get: readonly Needed[] = [
    { by, action: "s3:GetObject", on },
    { by, action: "s3:ListBucket", on: `<${id}.Arn>` },
  ];
  return method === "HEAD" ? get : [...get, encrypted("kms:Decrypt")];
}
