/** What the contract can't ask of a table, since only DynamoDB does it: lagging indexes, lost answers, half batches. */
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Message } from "../../functions/cases/model.ts";
import type { MessageStore } from "../../functions/cases/ports.ts";
import { createAccount } from "../../functions/stores/aws/account.ts";
import { createCases } from "../../functions/stores/aws/cases.ts";
import { createClaims } from "../../functions/stores/aws/claims.ts";
import { tableClient } from "../../functions/stores/aws/clients.ts";
import { openTable, type Table } from "../../functions/stores/aws/items.ts";
import { createMessages } from "../../functions/stores/aws/messages.ts";
import { createReadLog } from "../../functions/stores/aws/readLog.ts";
import { createRuns } from "../../functions/stores/aws/runs.ts";
import {
  dueList,
  dueLists,
  type ItemKey,
  keyOfClaim,
  keyOfMessage,
  keyOfOutcome,
} from "../../functions/stores/aws/table.ts";
import { atOnce } from "../aws/adapters.ts";
import { startEmulators } from "../aws/emulators.ts";
import { makeTable } from "../aws/home.ts";
import { withHalfBatches, withLaggingIndexes, withShortPages } from "../aws/lagging.ts";
import { startProxy } from "../aws/proxy.ts";
import { closed, dueOn, head, message, pages, run, tombstone } from "./samples.ts";

const emulators = await startEmulators();
const { table: client } = emulators.clients;
afterAll(() => emulators.stop());

let tables = 0;
let table: Table;

beforeEach(async () => {
  tables += 1;
  await makeTable({ table: client }, `table-${tables}`);
  table = openTable(client, `table-${tables}`, atOnce);
});

const commitAll = async (store: MessageStore, messages: readonly Message[]): Promise<void> => {
  for (const each of messages) await store.commitOnce(each);
};
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);
const due = ["m1", "m2", "m3", "m4", "m5"];

describe("indexes that lag behind the table", () => {
  const lagging = async () => {
    await makeTable({ table: client }, `${table.name}-shadow`);
    const late = withLaggingIndexes(client, `${table.name}-shadow`);
    return { ...late, table: openTable(late.client, table.name, atOnce) };
  };

  test("the emulated lag is one: an index does not know the last write", async () => {
    const late = await lagging();
    const store = createMessages(late.table);
    await commitAll(store, [message({ key: "m1" }), message({ key: "m2" })]);
    expect(keys(await store.ofCase("C1"))).toEqual(["m1"]);
    await late.catchUp();
    expect(keys(await store.ofCase("C1"))).toEqual(["m1", "m2"]);
  });

  test("what was buried a moment ago is shown nowhere but as a tombstone", async () => {
    const late = await lagging();
    const store = createMessages(late.table);
    await commitAll(store, [dueOn("2027-03-01", { key: "m1" }), message({ key: "m2", caseId: "C2" })]);
    await store.bury(tombstone({ key: "m1" }));
    expect(keys((await store.dueUpTo("2027-03-01")).items)).not.toContain("m1");
    expect(keys((await store.ofContact("contact-asta")).items)).not.toContain("m1");
    expect(keys(await store.withMessageId("id-1"))).not.toContain("m1");
    expect(await store.ofCase("C1")).toEqual([tombstone({ key: "m1" })]);
  });

  test("what was claimed a moment ago is shown as being deleted, and still due", async () => {
    const late = await lagging();
    const store = createMessages(late.table);
    await commitAll(store, [dueOn("2027-03-01", { key: "m1" }), message({ key: "m2", caseId: "C2" })]);
    await store.claimForDeletion("m1", "2027-03-01");
    const claimed = dueOn("2027-03-01", { key: "m1", state: "deleting" });
    expect((await store.dueUpTo("2027-03-01")).items).toContainEqual(claimed);
    expect(await store.ofCase("C1")).toEqual([claimed]);
  });

  test("a listing that is buried while it is read misses nothing for good", async () => {
    const store = createMessages((await lagging()).table, { pageSize: 2 });
    await commitAll(
      store,
      due.map((key) => dueOn("2027-03-01", { key })),
    );
    const buried: string[] = [];
    const round = () =>
      pages(async (next) => {
        const page = await store.dueUpTo("2027-03-01", next);
        for (const { key } of page.items) {
          expect(buried).not.toContain(key);
          await store.claimForDeletion(key, "2027-03-01");
          await store.bury(tombstone({ key }));
          buried.push(key);
        }
        return page;
      });
    for (const _ of [1, 2]) await round();
    expect([...buried].sort()).toEqual(due);
    expect((await round()).flat()).toEqual([]);
  });

  test("the tenth newest mail of a Message-ID is found behind buried ones", async () => {
    const late = await lagging();
    const store = createMessages(late.table);
    const days = Array.from({ length: 11 }, (_, at) => String(at + 1).padStart(2, "0"));
    await commitAll(
      store,
      days.map((day) => message({ key: `m${day}`, receivedAt: `2026-03-${day}T09:00:00.000Z` })),
    );
    await store.bury(tombstone({ key: "m11" }));
    expect(keys(await store.withMessageId("id-1"))).toEqual(
      days
        .slice(0, 10)
        .reverse()
        .map((day) => `m${day}`),
    );
  });

  test("a case that changed its list is not shown in the old one", async () => {
    const late = await lagging();
    const cases = createCases(late.table);
    await cases.upsert(head({ status: "waiting" }), false);
    await cases.upsert(head({ id: "C2", latestAt: "2026-03-01T10:00:00.000Z" }), false);
    await cases.upsert(head({ latestAt: "2026-03-02T09:00:00.000Z" }), true);
    expect((await cases.list({ status: "waiting", limit: 5 })).items).toEqual([]);
    const all = await cases.list({ limit: 5 });
    expect(all.items.map(({ id }) => id)).toEqual(["C1", "C2"]);
  });
});

describe("a case that moves up while its listing is read", () => {
  test("is not shown at its old place with its new time", async () => {
    await makeTable({ table: client }, `${table.name}-shadow`);
    const late = withLaggingIndexes(client, `${table.name}-shadow`);
    const cases = createCases(openTable(late.client, table.name, atOnce));
    for (const [id, hour] of [
      ["C1", "09"],
      ["C2", "12"],
      ["C3", "18"],
    ])
      await cases.upsert(head({ id: id ?? "", latestAt: `2026-03-01T${hour}:00:00.000Z` }), false);
    await late.catchUp();
    let moved = false;
    const read = await pages(async (next) => {
      const page = await cases.list({ limit: 1, ...(next === undefined ? {} : { next }) });
      if (!moved) await cases.upsert(head({ id: "C1", latestAt: "2026-03-02T09:00:00.000Z" }), false);
      moved = true;
      return page;
    });
    expect(read.flat().map(({ id }) => id)).toEqual(["C3", "C2"]);
  });
});

describe("listings longer than a call", () => {
  const many = Array.from({ length: 130 }, (_, at) => `m${String(at).padStart(3, "0")}`);

  test("a case of 130 messages and a due list of two pages are whole", async () => {
    const store = createMessages(table);
    await Promise.all(many.map((key) => store.commitOnce(dueOn("2027-03-01", { key }))));
    expect(keys(await store.ofCase("C1"))).toEqual(many);
    const read = await pages((next) => store.dueUpTo("2027-03-01", next));
    expect(read.map(({ length }) => length)).toEqual([100, 30]);
    expect(read.flatMap(keys)).toEqual(many);
  });

  test("due messages are spread over all lists, so that no one partition has them all", () => {
    expect(new Set(many.map(dueList)).size).toBeGreaterThan(dueLists.length / 2);
    expect(many.every((key) => dueLists.includes(dueList(key)))).toBe(true);
  });

  test("every page of a query is read, however early it ends", async () => {
    const short = openTable(withShortPages(client), table.name, atOnce);
    const store = createMessages(short, { pageSize: 2 });
    await commitAll(
      store,
      due.map((key) => dueOn("2027-03-01", { key })),
    );
    expect(keys(await store.ofCase("C1"))).toEqual(due);
    expect((await pages((next) => store.dueUpTo("2027-03-01", next))).flatMap(keys)).toEqual(due);
    const [account, log] = [createAccount(short), createReadLog(short)];
    for (const key of due) await account.record("2026-03-02", key, "new");
    expect(await account.ofDay("2026-03-02")).toEqual({ new: 5 });
    const reading = {
      at: "2026-03-01T09:00:00.000Z",
      who: "ada",
      role: "officer",
      caseId: "C1",
      what: "case",
      purpose: "oversight",
    } as const;
    for (const _ of due) await log.append(reading);
    expect(await log.ofCase("C1")).toHaveLength(5);
  });

  test("keys that a batch left unread are asked for again", async () => {
    const store = createMessages(openTable(withHalfBatches(client, 2), table.name, atOnce));
    await commitAll(
      store,
      due.map((key) => message({ key })),
    );
    expect(keys(await store.ofCase("C1"))).toEqual(due);
  });

  test("a batch that reads nothing is given up after some tries, with a sentence", async () => {
    const waits: number[] = [];
    const stuck = openTable(withHalfBatches(client, 0), table.name, async (ms) => void waits.push(ms));
    const store = createMessages(stuck);
    await store.commitOnce(message());
    await expect(store.ofCase("C1")).rejects.toThrow(/The table .* did not come to rest in 8 tries/);
    expect(waits).toHaveLength(7);
    expect(Math.max(...waits)).toBeLessThan(10_000);
  });

  test("a due list that goes on behind its last day is empty", async () => {
    const store = createMessages(table, { pageSize: 1 });
    await commitAll(
      store,
      due.map((key) => dueOn("2027-03-02", { key })),
    );
    const { next = "" } = await store.dueUpTo("2027-03-02");
    expect(await store.dueUpTo("2027-03-01", next)).toEqual({ items: [] });
  });

  test("a token of another listing is refused with a sentence", async () => {
    const [messages, cases] = [createMessages(table, { pageSize: 1 }), createCases(table)];
    await commitAll(
      messages,
      due.map((key) => message({ key })),
    );
    const { next = "" } = await messages.dueUpTo("2027-03-01");
    for (const token of [next, next.slice(2), "", "e30", "bm8"])
      await expect(cases.list({ limit: 1, next: token })).rejects.toThrow(/not one of this listing/);
  });
});

describe("a network that loses answers", () => {
  const unsteady = async () => {
    const proxy = await startProxy(emulators.environment.AWS_ENDPOINT_URL_DYNAMODB ?? "");
    const through = tableClient({ ...emulators.identity, endpoint: proxy.endpoint });
    onTestFinished(async () => {
      through.destroy();
      await proxy.stop();
    });
    return { proxy, table: openTable(through, table.name, atOnce) };
  };

  test("throttling is survived", async () => {
    const { proxy, ...on } = await unsteady();
    const throttled = { status: 400, name: "ProvisionedThroughputExceededException" };
    for (const operation of ["PutItem", "GetItem", "Query", "BatchGetItem"])
      proxy.fail(operation, throttled, 1);
    const store = createMessages(on.table);
    expect(await store.commitOnce(message())).toBe(true);
    expect(await store.find("m1")).toEqual(message());
    expect(keys(await store.ofCase("C1"))).toEqual(["m1"]);
    expect(proxy.calls).toEqual([
      ...["PutItem", "PutItem", "GetItem", "GetItem"],
      ...["Query", "Query", "BatchGetItem", "BatchGetItem"],
    ]);
  });

  test("a write whose answer was lost is known as our own when it is sent again", async () => {
    const { proxy, ...on } = await unsteady();
    const store = createMessages(on.table);
    await store.commitOnce(dueOn("2027-03-01"));
    proxy.loseAnswers("UpdateItem", 1);
    expect(await store.addCopy("m1", "m2")).toBe(true);
    proxy.loseAnswers("UpdateItem", 1);
    expect(await store.moveNotice("m1", "due", "claimed", "2026-03-01T09:00:05.000Z")).toBe(true);
    proxy.loseAnswers("UpdateItem", 1);
    expect(await store.claimForDeletion("m1", "2027-03-01")).toBe(true);
    expect(proxy.calls).toEqual([
      "PutItem",
      ...["UpdateItem", "UpdateItem", "GetItem"],
      ...["UpdateItem", "UpdateItem", "GetItem"],
      ...["UpdateItem", "UpdateItem"],
    ]);
    expect(await store.find("m1")).toMatchObject({ state: "deleting", copies: ["m2"], notice: "claimed" });
  });

  test("a notice is claimed by one of two that move it at the same moment, each losing its answer", async () => {
    const { proxy, ...on } = await unsteady();
    const store = createMessages(on.table);
    await store.commitOnce(message());
    proxy.loseAnswers("UpdateItem", 2);
    const at = "2026-03-01T09:00:05.000Z";
    const moved = await Promise.all([1, 2].map(() => store.moveNotice("m1", "due", "claimed", at)));
    expect(moved.filter(Boolean)).toHaveLength(1);
  });

  test("a run, its keys and its closing survive lost answers, and nothing is noted twice", async () => {
    const { proxy, ...on } = await unsteady();
    const runs = createRuns(on.table);
    proxy.loseAnswers("PutItem", 1);
    expect(await runs.open(run())).toBe(true);
    proxy.loseAnswers("UpdateItem", 1);
    await runs.note(1, "m1");
    proxy.loseAnswers("UpdateItem", 1);
    await runs.close(1, closed());
    expect(await runs.get(1)).toEqual(run({ keys: ["m1"], closed: closed() }));
  });

  test("a case, an outcome, a claim and its release survive lost answers", async () => {
    const { proxy, ...on } = await unsteady();
    const [cases, account, claims] = [createCases(on.table), createAccount(on.table), createClaims(on.table)];
    const [now, until] = ["2026-03-01T09:00:00.000Z", "2026-03-01T10:00:00.000Z"];
    proxy.loseAnswers("PutItem", 1);
    await cases.upsert(head(), false);
    proxy.loseAnswers("UpdateItem", 1);
    await cases.upsert(head({ latestAt: until }), false);
    proxy.loseAnswers("PutItem", 1);
    await account.record("2026-03-01", "m1", "new");
    proxy.loseAnswers("PutItem", 1);
    expect(await claims.claim("cleanup", "ada", now, until)).toBe("ada");
    proxy.loseAnswers("DeleteItem", 1);
    await claims.release("cleanup", "ada");
    expect(await claims.claim("cleanup", "bo", now, until)).toBe("bo");
    expect(await cases.get("C1")).toEqual(head({ latestAt: until }));
    expect(await account.ofDay("2026-03-01")).toEqual({ new: 1 });
  });

  test("upserts of one case at the same moment leave the newest time", async () => {
    const cases = createCases(table);
    const hours = ["09", "13", "11", "10", "12"];
    await Promise.all(
      hours.map((hour) => cases.upsert(head({ latestAt: `2026-03-01T${hour}:00:00.000Z` }), false)),
    );
    expect(await cases.get("C1")).toEqual(head({ latestAt: "2026-03-01T13:00:00.000Z" }));
  });
});

describe("items", () => {
  const raw = async (key: ItemKey) =>
    (await client.send(new GetCommand({ TableName: table.name, Key: key }))).Item ?? {};

  test("a tombstone has nothing of its message left, and no attribute by which a message is found", async () => {
    const store = createMessages(table);
    await store.commitOnce(message({ copies: ["m2"], holds: ["h1"] }));
    await store.bury(tombstone());
    expect(Object.keys(await raw(keyOfMessage("m1"))).sort()).toEqual(
      ["pk", "sk", "schema", "state", "caseId", "place", "expires", "item"].sort(),
    );
  });

  test("TTL takes tombstones, claims, outcomes and readings on their day, and no message ever", async () => {
    const store = createMessages(table);
    await store.commitOnce(message());
    expect(await raw(keyOfMessage("m1"))).not.toHaveProperty("expires");
    await store.bury(tombstone({ expiresOn: "2027-03-31" }));
    await createClaims(table).claim("c", "ada", "2026-03-01T09:00:00.000Z", "2026-03-01T09:00:00.001Z");
    await createAccount(table).record("2026-03-01", "m1", "new");
    const expiry = async (key: ItemKey) => new Date(Number((await raw(key)).expires) * 1000).toISOString();
    expect(await expiry(keyOfMessage("m1"))).toBe("2027-03-30T22:00:00.000Z");
    expect(await expiry(keyOfClaim("c"))).toBe("2026-03-01T09:00:01.000Z");
    expect(await expiry(keyOfOutcome("m1"))).toBe("2031-03-01T23:00:00.000Z");
  });

  test.each([
    ["is no JSON", { schema: 1, state: "live", item: "hemmeligt" }, /The message m1 can't be read/],
    ["is of a newer version", { schema: 2, state: "live", item: "hemmeligt" }, /written by a newer version/],
  ])(
    "an item that %s is refused with a sentence that repeats nothing of it",
    async (_what, fields, sentence) => {
      await client.send(
        new PutCommand({ TableName: table.name, Item: { ...keyOfMessage("m1"), ...fields } }),
      );
      const error = await createMessages(table)
        .find("m1")
        .catch((thrown: unknown) => thrown);
      expect(String(error)).toMatch(sentence);
      expect(String(error)).not.toContain("hemmeligt");
    },
  );

  test("an error of the service becomes a sentence of ours: what is wrong and what to do", async () => {
    const nowhere = createMessages(openTable(client, "nowhere", atOnce));
    await expect(nowhere.commitOnce(message())).rejects.toThrow(
      "The table nowhere could not be used (ResourceNotFoundException). It does not exist: check the name in the environment.",
    );
  });
});
