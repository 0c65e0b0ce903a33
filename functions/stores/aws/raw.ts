/**
 * Raw mails in their bucket, the only place where unscrubbed mail lies; only the intake construct may touch it. SES puts
 * them there; `put` serves imports and tests. The bucket has no versions, so what is deleted is gone; what intake can't
 * finish goes by lifecycle after six days.
 *
 * SES also writes a note that it was set up (`AMAZON_SES_SETUP_NOTIFICATION`) beside the mails: it is no mail, and its
 * key is none either.
 */
import type { RawStore } from "../../cases/ports.ts";
import { StoreError } from "../storeError.ts";
import { storedBefore } from "./objectListing.ts";
import { type Bucket, deleteObject, objectStoredAt, putObject, readObject } from "./objects.ts";

const prefix = "inbound/";
const keyPattern = /^inbound\/[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/;

/** The raw store of a bucket. A page of a listing looks at `pageSize` keys. */
export function createRaw(bucket: Bucket, { pageSize = 100 } = {}): RawStore {
  return {
    put: async (key, mail) => putObject(bucket, checked(key), mail, "message/rfc822"),
    read: async (key) => readObject(bucket, checked(key)),
    async storedAt(key) {
      return (await objectStoredAt(bucket, checked(key)))?.toISOString() ?? null;
    },
    delete: async (key) => deleteObject(bucket, checked(key)),
    storedBefore: (before, next) =>
      storedBefore(bucket, prefix, (key) => (keyPattern.test(key) ? key : null), {
        ...{ before, next, size: pageSize },
      }),
  };
}

function checked(key: string): string {
  if (keyPattern.test(key)) return key;
  throw new StoreError(
    "The key of a raw mail must be inbound/<profile>/<id>, of small letters, digits and dashes.",
  );
}
