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
};

const nothingYet: Shown = { rows: [], next: undefined, failure: null, loading: true };

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
  return { ...shown, thereIsMore: shown.next !== undefined, more, reload };
}

function joined(before: readonly CaseRow[], cursor: string | undefined, answer: Answer<CaseList>): Shown {
  if (answer.state !== "shown") return { rows: before, next: cursor, failure: answer, loading: false };
  const { cases, next } = answer.value;
  // A case may have moved to the front between two pages; it is shown where it was seen first.
  const known = new Set(before.map(({ id }) => id));
  const rows = [...before, ...cases.filter(({ id }) => !known.has(id))];
  return { rows, next, failure: null, loading: false };
}
