/**
 * Listing objects by age, a page at a time. The position is the key of the last object that S3 listed, whether it was
 * old enough or not: a page may be short or empty while there is more.
 */
import type { Instant } from "../../cases/model.ts";
import type { Page } from "../../cases/ports.ts";
import { type Bucket, listObjects } from "./objects.ts";
import { positionOf, tokenOf } from "./paging.ts";

/**
 * The objects under `prefix` stored before `before`.
 * @param read what the key of an object says; null for one that is none of this store's
 */
export async function storedBefore<T>(
  bucket: Bucket,
  prefix: string,
  read: (key: string) => T | null,
  {
    before,
    next,
    size,
  }: { readonly before: Instant; readonly next?: string | undefined; readonly size: number },
): Promise<Page<T>> {
  const { objects, more } = await listObjects(bucket, prefix, {
    after: positionOf(prefix, next),
    limit: size,
  });
  const items = objects
    .filter(({ storedAt }) => storedAt.toISOString() < before)
    .map(({ key }) => read(key))
    .filter((item) => item !== null);
  const last = objects.at(-1);
  return more && last ? { items, next: tokenOf(prefix, last.key) } : { items };
}
