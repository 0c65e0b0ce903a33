/**
 * Heads of cases in DynamoDB. A head stands in the list of its status at its newest message; both change together with
 * the head, in one conditional call. Whoever finds that somebody else changed it meanwhile looks again.
 */
import type { CaseHead, Status } from "../../cases/model.ts";
import type { CaseStore } from "../../cases/ports.ts";
import { readItems } from "./batches.ts";
import {
  changeItemIf,
  deleteItemIf,
  type Item,
  nothingThere,
  putItemIf,
  readItem,
  type Table,
} from "./items.ts";
import { compare, pageOfEntries, positionOf } from "./paging.ts";
import { caseRank, keyOfCase, nameIn, statusList, statusLists } from "./table.ts";
import { tried } from "./tries.ts";

/** The case store of a table. */
export function createCases(table: Table): CaseStore {
  const get = async (id: string): Promise<CaseHead | null> => {
    const item = await readItem(table, keyOfCase(id));
    return item && headOf(item);
  };

  return {
    async upsert(head, reopen) {
      await tried(table.pause, `The case ${head.id}`, async () => {
        const now = await get(head.id);
        if (now === null) return (await putItemIf(table, itemOf(head), nothingThere)) || undefined;
        const { status, latestAt } = merged(now, head, reopen);
        if (status === now.status && latestAt === now.latestAt) return true;
        const moved = await changeItemIf(table, keyOfCase(head.id), {
          set: "#status = :status, #latestAt = :latestAt, #list = :list, #rank = :rank",
          when: "#status = :oldStatus AND #latestAt = :oldLatestAt",
          values: {
            ...{ status, latestAt, list: statusList(status), rank: caseRank(latestAt, head.id) },
            ...{ oldStatus: now.status, oldLatestAt: now.latestAt },
          },
        });
        return moved || undefined;
      });
    },
    async handle(id, seen, chosen) {
      const values = { status: chosen.status, assignee: chosen.assignee, list: statusList(chosen.status) };
      const moved = await changeItemIf(table, keyOfCase(id), {
        set: "#status = :status, #assignee = :assignee, #list = :list",
        when: "#status = :seenStatus AND #assignee = :seenAssignee",
        values: { ...values, seenStatus: seen.status, seenAssignee: seen.assignee },
      });
      if (moved) return true;
      const now = await get(id);
      return now?.status === chosen.status && now.assignee === chosen.assignee;
    },
    async release(id, to) {
      await tried(table.pause, `The case ${id}`, async () => {
        const now = await get(id);
        if (now?.status !== "held") return true;
        const moved = await changeItemIf(table, keyOfCase(id), {
          set: "#status = :status, #list = :list",
          when: "#status = :held",
          values: { status: to, list: statusList(to), held: "held" },
        });
        return moved || undefined;
      });
    },
    get,
    async list({ status, limit, next }) {
      const name = `cases ${status ?? "all"}`;
      const position = positionOf(name, next);
      const partitions = status === undefined ? statusLists : [statusList(status)];
      const listing = { name, index: "byList", partitions, newestFirst: true } as const;
      const { entries, ...more } = await pageOfEntries(table, listing, position, limit);
      const heads = (
        await readItems(
          table,
          entries.map(({ key }) => key),
        )
      ).map(headOf);
      // What moved since the index knew it is shown where it is now: in another list, or on a page before this one.
      const items = heads
        .filter((head) => status === undefined || head.status === status)
        .filter((head) => position === undefined || rankOf(head) < position)
        .sort((a, b) => compare(rankOf(b), rankOf(a)));
      return { items, ...more };
    },
    async removeUnlessNewer(id, before) {
      await deleteItemIf(table, keyOfCase(id), { when: "#latestAt <= :before", values: { before } });
    },
  };
}

/** The head after a message came: never back in time, and an answer opens what was waiting for one. */
function merged(
  now: CaseHead,
  { latestAt }: CaseHead,
  reopen: boolean,
): Pick<CaseHead, "status" | "latestAt"> {
  const reopened = reopen && (now.status === "waiting" || now.status === "closed");
  return {
    status: reopened ? "open" : now.status,
    latestAt: latestAt > now.latestAt ? latestAt : now.latestAt,
  };
}

const rankOf = ({ latestAt, id }: CaseHead): string => caseRank(latestAt, id);

const itemOf = (head: CaseHead): Item => ({
  ...keyOfCase(head.id),
  schema: 1,
  status: head.status,
  assignee: head.assignee,
  latestAt: head.latestAt,
  list: statusList(head.status),
  rank: rankOf(head),
});

const headOf = (item: Item): CaseHead => ({
  id: nameIn(item),
  status: item.status as Status,
  assignee: item.assignee as string | null,
  latestAt: String(item.latestAt),
});
