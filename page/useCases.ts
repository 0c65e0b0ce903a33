/** The rows of a folder as they are fetched, page after page. A page that fails keeps the rows before it. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CaseList, CaseRow } from "../functions/staff/contract.ts";
import type { Answer, Client } from "./client.ts";
import type { Filters, Folder } from "./route.ts";

export type Refusal = Exclude<Answer<unknown>, { readonly state: "shown" }>;

type Shown = {
  readonly rows: readonly CaseRow[];
  readonly next: string | undefined;
  readonly failure: Refusal | null;
  readonly loading: boolean;
  /** How many cases came or changed since, which the rows don't show yet. */
  readonly arrived: number;
};

const nothingYet: Shown = { rows: [], next: undefined, failure: null, loading: true, arrived: 0 };

export type Cases = ReturnType<typeof useCases>;

export function useCases(client: Client, folder: Folder, filters: Filters) {
  const [shown, setShown] = useState<Shown>(nothingYet);
  // Answers of an earlier round are dropped: they belong to a list that is no longer shown.
  const round = useRef(0);
  const fetchPage = useCallback(
    async (before: readonly CaseRow[], cursor?: string) => {
      const mine = ++round.current;
      const answer = await client.list({
        ...filters,
        ...(folder === "all" ? {} : { status: folder }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      if (mine === round.current) setShown(joined(before, cursor, answer));
    },
    [client, folder, filters.category, filters.contact],
  );
  const reload = useCallback(() => {
    setShown(nothingYet);
    void fetchPage([]);
  }, [fetchPage]);
  useEffect(() => {
    void fetchPage([]);
    return () => {
      round.current++;
    };
  }, [fetchPage]);
  const more = () => fetchPage(shown.rows, shown.next);
  // Rows that are there stay where they are: what is new waits for who reads.
  const look = useCallback(async () => {
    const mine = round.current;
    const answer = await client.list({ ...filters, ...(folder === "all" ? {} : { status: folder }) });
    if (mine === round.current && answer.state === "shown")
      setShown((before) => withNews(before, answer.value.cases, folder));
  }, [client, folder, filters.category, filters.contact]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void look();
    }, lookEvery);
    return () => clearInterval(timer);
  }, [look]);
  return { ...shown, thereIsMore: shown.next !== undefined, more, reload, look };
}

/** Milliseconds: a change made elsewhere is seen within 15 seconds. */
const lookEvery = 12_000;

/** Known cases are shown as they are now, in their place; new ones and new mails are counted. */
function withNews(before: Shown, now: readonly CaseRow[], folder: Folder): Shown {
  if (before.loading || before.failure !== null) return before;
  const fresh = new Map(now.map((row) => [row.id, row]));
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const arrived = now.filter(({ id, receivedAt }) => known.get(id)?.receivedAt !== receivedAt).length;
  // A row of the first page that is no longer there has left the folder.
  const oldest = now.at(-1)?.receivedAt;
  const isGone = (row: CaseRow) =>
    folder !== "all" && !fresh.has(row.id) && (oldest === undefined || row.receivedAt > oldest);
  const rows = before.rows.filter((row) => !isGone(row)).map((row) => fresh.get(row.id) ?? row);
  return { ...before, rows, arrived };
}

function joined(before: readonly CaseRow[], cursor: string | undefined, answer: Answer<CaseList>): Shown {
  if (answer.state !== "shown")
    return { rows: before, next: cursor, failure: answer, loading: false, arrived: 0 };
  const { cases, next } = answer.value;
  // A case may have moved to the front between two pages; it is shown where it was seen first.
  const known = new Set(before.map(({ id }) => id));
  const rows = [...before, ...cases.filter(({ id }) => !known.has(id))];
  return { rows, next, failure: null, loading: false, arrived: 0 };
}
