/**
 * Sanitized bodies as JSON objects, `bodies/<message key>/<attempt>`: one for each attempt of intake to write one. Which
 * of them counts is what the message names. Redrawn pictures are objects below, `bodies/<message key>/<attempt>/<index>`.
 */
import type { Body, MessageKey } from "../../cases/model.ts";
import type { BodyStore } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { fromJson } from "./messageItems.ts";
import { storedBefore } from "./objectListing.ts";
import { type Bucket, deleteObject, everyObject, putObject, readObject } from "./objects.ts";

const prefix = "bodies/";
const namePattern = /^[A-Za-z0-9_-]{1,100}$/;

/** The body store of a bucket. A page of a listing looks at `pageSize` bodies. */
export function createBodies(bucket: Bucket, { pageSize = 100 } = {}): BodyStore {
  return {
    put: async (key, attempt, body) =>
      putObject(bucket, keyOf(key, attempt), JSON.stringify(body), "application/json"),
    async get(key, attempt) {
      const bytes = await readObject(bucket, keyOf(key, attempt));
      return bytes && (fromJson(Buffer.from(bytes).toString("utf8"), `The body ${key}/${attempt}`) as Body);
    },
    putFile: async (key, attempt, index, bytes) =>
      putObject(bucket, fileOf(key, attempt, index), bytes, "image/png"),
    getFile: async (key, attempt, index) => readObject(bucket, fileOf(key, attempt, index)),
    async delete(key, attempt) {
      const body = keyOf(key, attempt);
      for await (const file of everyObject(bucket, `${body}/`)) await deleteObject(bucket, file.key);
      await deleteObject(bucket, body);
    },
    async attempts(key) {
      const attempts: string[] = [];
      for await (const object of everyObject(bucket, bodiesOf(key))) {
        const name = nameOf(object.key);
        if (name) attempts.push(name.attempt);
      }
      return attempts;
    },
    writtenBefore: (before, next) => storedBefore(bucket, prefix, nameOf, { before, next, size: pageSize }),
  };
}

/** The prefix of everything that lies under a message key, and under no other that begins like it. */
export function bodiesOf(key: MessageKey): string {
  if (namePattern.test(key)) return `${prefix}${key}/`;
  throw new StoreError("The key of a message must be letters, digits, dashes and underscores.");
}

function keyOf(key: MessageKey, attempt: string): string {
  if (namePattern.test(attempt)) return `${bodiesOf(key)}${attempt}`;
  throw new StoreError("The name of an attempt must be letters, digits, dashes and underscores.");
}

const fileOf = (key: MessageKey, attempt: string, index: number): string => `${keyOf(key, attempt)}/${index}`;

/** Null for the file of a body: where there is one, there is the body. */
function nameOf(objectKey: string): { readonly key: MessageKey; readonly attempt: string } | null {
  const [, key, attempt, ...rest] = objectKey.split("/");
  return key && attempt && rest.length === 0 ? { key, attempt } : null;
}
