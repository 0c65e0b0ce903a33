/**
 * Objects in S3 buckets, as the stores use them. Puts are unconditional: keys are unique, and which object counts is
 * decided in the table. Every page of a listing is read.
 *
 * A missing object answers 404, but 403 to a role that may not list the bucket. Only a store that says so takes 403 for
 * "not there": anywhere else a wrong policy would look like a mail that is gone.
 */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { answered, statusOf } from "./calls.ts";

export type Bucket = {
  readonly client: S3Client;
  readonly name: string;
  /** May this role list the bucket? True unless said otherwise. */
  readonly mayList?: boolean;
};

type Listed = { readonly key: string; readonly storedAt: Date };

const words = ({ name }: Bucket): string => `The bucket ${name}`;

/**
 * Stores an object; durable when it resolves.
 * @param checksum a bucket with Object Lock takes no object without one
 */
export async function putObject(
  bucket: Bucket,
  key: string,
  body: Uint8Array | string,
  contentType: string,
  checksum?: "SHA256",
): Promise<void> {
  const input = { Bucket: bucket.name, Key: key, Body: body, ContentType: contentType };
  await answered(
    words(bucket),
    bucket.client.send(new PutObjectCommand({ ...input, ...(checksum && { ChecksumAlgorithm: checksum }) })),
  );
}

/** The bytes of an object; null when it is not there. */
export const readObject = (bucket: Bucket, key: string): Promise<Uint8Array | null> =>
  nullIfMissing(bucket, async () => {
    const { Body } = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  });

/** When an object was stored, without reading it; null when it is not there. */
export const objectStoredAt = (bucket: Bucket, key: string): Promise<Date | null> =>
  nullIfMissing(bucket, async () => {
    const head = await bucket.client.send(new HeadObjectCommand({ Bucket: bucket.name, Key: key }));
    return head.LastModified ?? null;
  });

/** Deleting what is not there is done. */
export async function deleteObject(bucket: Bucket, key: string): Promise<void> {
  await answered(
    words(bucket),
    bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key })),
  );
}

/** One page of the objects under a prefix, in the order of their keys, behind the key `after`. */
export async function listObjects(
  bucket: Bucket,
  prefix: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<{ readonly objects: readonly Listed[]; readonly more: boolean }> {
  const { Contents = [], IsTruncated = false } = await answered(
    words(bucket),
    bucket.client.send(
      new ListObjectsV2Command({ Bucket: bucket.name, Prefix: prefix, StartAfter: after, MaxKeys: limit }),
    ),
  );
  const objects = Contents.map(({ Key = "", LastModified = new Date() }) => ({
    key: Key,
    storedAt: LastModified,
  }));
  return { objects, more: IsTruncated };
}

/** Every object under a prefix, page by page. */
export async function* everyObject(bucket: Bucket, prefix: string): AsyncGenerator<Listed> {
  let after: string | undefined;
  do {
    const { objects, more } = await listObjects(bucket, prefix, { after });
    yield* objects;
    after = more ? objects.at(-1)?.key : undefined;
  } while (after !== undefined);
}

async function nullIfMissing<T>(bucket: Bucket, read: () => Promise<T>): Promise<T | null> {
  const call = read().catch((error: unknown) => {
    const status = statusOf(error);
    if (status === 404 && !isBucketMissing(error)) return null;
    if (status === 403 && bucket.mayList === false) return null;
    throw error;
  });
  return answered(words(bucket), call);
}

/** A wrong bucket is a mistake in the environment, not a mail that is gone. A HEAD has no body that could say it. */
const isBucketMissing = (error: unknown): boolean => error instanceof Error && error.name === "NoSuchBucket";
