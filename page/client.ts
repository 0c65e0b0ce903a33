/**
 * The page's calls, typed from the server's routes. Every call ends as a value: what was asked for, the API's problem,
 * or `unreachable`; the page always has something to say.
 */
import { hc, type InferResponseType } from "hono/client";
import type { StaffApi } from "../functions/staff/api.ts";
import type {
  CaseChange,
  CaseList,
  CaseView,
  HandledView,
  ListQuery,
  Me,
  NoteView,
  Problem,
} from "../functions/staff/contract.ts";
import type { Session } from "./session.ts";

export type Answer<T> =
  | { readonly state: "shown"; readonly value: T }
  | { readonly state: "refused"; readonly problem: Problem }
  | { readonly state: "unreachable" };

type Api = ReturnType<typeof hc<StaffApi>>["api"];
type Requests = InferResponseType<Api["requests"]["$get"], 200>;
type Holds = InferResponseType<Api["holds"]["$get"], 200>;
type Receipts = InferResponseType<Api["receipts"]["$get"], 200>;

export type Client = {
  readonly me: () => Promise<Answer<Me>>;
  readonly list: (query: Omit<ListQuery, "limit">) => Promise<Answer<CaseList>>;
  readonly read: (id: string) => Promise<Answer<CaseView>>;
  /** @param seen the version of the case that the change is made from */
  readonly change: (id: string, seen: string, change: CaseChange) => Promise<Answer<HandledView>>;
  readonly note: (id: string, text: string) => Promise<Answer<NoteView>>;
  /** For the officer: the newest of each register. */
  readonly requests: () => Promise<Answer<Requests>>;
  readonly holds: () => Promise<Answer<Holds>>;
  readonly receipts: () => Promise<Answer<Receipts>>;
  /** A redrawn picture; null when it can't be had. `index` is its place among the attachments of the message. */
  readonly picture: (id: string, message: string, index: number) => Promise<Blob | null>;
};

/** Rows in one page of the list. */
const pageSize = "50";

/** @param origin where page and API come from, e.g. `http://localhost:8025` */
export function createClient(origin: string, session: Session): Client {
  const { api } = hc<StaffApi>(origin, { headers: session.headers });
  return {
    me: () => settle(() => api.me.$get()),
    list: (query) => settle(() => api.cases.$get({ query: { ...query, limit: pageSize } })),
    read: (id) => settle(() => api.cases[":id"].$get({ param: { id } })),
    change: (id, seen, change) =>
      settle(() =>
        api.cases[":id"].$patch({ param: { id }, json: change }, { headers: { "If-Match": `"${seen}"` } }),
      ),
    note: (id, text) => settle(() => api.cases[":id"].notes.$post({ param: { id }, json: { text } })),
    requests: () => settle(() => api.requests.$get({ query: {} })),
    holds: () => settle(() => api.holds.$get({ query: {} })),
    receipts: () => settle(() => api.receipts.$get({ query: {} })),
    picture: async (id, key, index) => {
      const { $get } = api.cases[":id"].messages[":key"].attachments[":index"];
      const reply = await $get({ param: { id, key, index: String(index) } }).catch(() => null);
      return reply?.ok ? reply.blob().catch(() => null) : null;
    },
  };
}

/** The part of a typed response that is needed to tell the value from a problem. */
type Reply<T> = {
  readonly ok: boolean;
  readonly json: () => Promise<T | Problem>;
};

async function settle<T>(ask: () => Promise<Reply<T>>): Promise<Answer<T>> {
  try {
    const reply = await ask();
    const body = await reply.json();
    return reply.ok ? { state: "shown", value: body as T } : { state: "refused", problem: body as Problem };
  } catch {
    // No network, or an answer that is no JSON (a proxy's error page): the same to who reads.
    return { state: "unreachable" };
  }
}
