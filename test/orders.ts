/** An officer's order of erasure, as it stands in the register before cleanup comes to it. */
import { entryId } from "../functions/cases/entries.ts";
import type { MessageKey } from "../functions/cases/model.ts";
import { newOrder } from "../functions/cases/orders.ts";
import type { World } from "./world.ts";

/** Gives a function that says when the order was done; null while it is not. */
export async function orderErasure(world: World, keys: readonly MessageKey[], lifts: string | null = null) {
  const { orders, newName } = world.inbox.cleanup;
  const orderedAt = world.now().toISOString();
  const order = { rule: "erasure", request: "r", keys, orderedAt, by: "officer", lifts } as const;
  const entry = newOrder(entryId(orderedAt, newName()), order, { about: null, expiresOn: "2099-01-01" });
  await orders.create(entry);
  return async () => (await orders.get(entry.id))?.record.doneAt ?? null;
}
