/**
 * Claims in DynamoDB: who puts a name first owns it until it expires. The condition decides by the time that the item
 * itself states; TTL only clears away what has long expired.
 */
import type { ClaimStore } from "../../cases/ports.ts";
import { epochSeconds } from "./expiry.ts";
import { addToItem, deleteItemIf, putItemIf, readItem, type Table } from "./items.ts";
import { keyOfClaim } from "./table.ts";
import { tried } from "./tries.ts";

/** The claim store of a table. */
export const createClaims = (table: Table): ClaimStore => ({
  claim: (name, owner, now, until) =>
    tried(table.pause, `The claim ${name}`, async () => {
      const item = { ...keyOfClaim(name), schema: 1, owner, until, expires: epochSeconds(until) };
      const ours = await putItemIf(table, item, {
        when: "attribute_not_exists(#pk) OR #until <= :now OR #owner = :owner",
        values: { now, owner },
      });
      if (ours) return owner;
      const standing = await readItem(table, keyOfClaim(name));
      // Released since, or expired in the eyes of this caller: the name is free again.
      return standing && String(standing.until) > now ? String(standing.owner) : undefined;
    }),
  async release(name, owner) {
    await deleteItemIf(table, keyOfClaim(name), { when: "#owner = :owner", values: { owner } });
  },
  async count(name, add, until) {
    if (add === 0) return Number((await readItem(table, keyOfClaim(name)))?.count ?? 0);
    return addToItem(table, keyOfClaim(name), { count: add, until, expires: epochSeconds(until) });
  },
});
