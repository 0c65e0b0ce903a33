/** Requests of data subjects: registering, steps, restriction, letters, erasure. */
import { type Context, Hono } from "hono";
import { letterOf } from "../cases/letters.ts";
import { isErasable, progressOf } from "../cases/orders.ts";
import type { Entry } from "../cases/ports.ts";
import { isOverdue, letterNames, type RightsRequest } from "../cases/requests.ts";
import { localDate } from "../cases/retention.ts";
import type { RightsDeps } from "../rights/deps.ts";
import { orderErasure, previewErasure, receiptsOf } from "../rights/erasure.ts";
import { liftRestriction, registerRequest, restrictFor, stepRequest } from "../rights/requests.ts";
import { refuse } from "./problems.ts";
import {
  cursorQuery,
  erasureBody,
  erasureScopeBody,
  languageQuery,
  newRequestBody,
  type RequestView,
  stepBody,
  whyBody,
} from "./rightsContract.ts";
import {
  answer,
  badCursor,
  body,
  type Env,
  isEntryId,
  listed,
  query,
  sayVersion,
  seenIn,
} from "./rightsHttp.ts";

/** To be mounted behind what lets in officers alone. */
export function requestRoutes(deps: RightsDeps) {
  const requestOf = async (c: Context) => {
    const id = c.req.param("id") ?? "";
    return isEntryId(id) ? deps.requests.get(id) : null;
  };
  return new Hono<Env>()
    .get("/api/requests", query(cursorQuery), async (c) => {
      const page = await listed(deps, "requests", deps.requests, c.req.valid("query").cursor);
      if (page === null) return refuse(c, 400, badCursor);
      const today = localDate(deps.now());
      const requests = page.items.map((entry) => viewOf(entry, today));
      return c.json({ requests, ...(page.next === undefined ? {} : { next: page.next }) }, 200);
    })
    .post("/api/requests", body(newRequestBody), async (c) => {
      const ended = await registerRequest(deps, c.get("officer"), c.req.valid("json"));
      return answer(c, ended, (entry) => withVersion(c, entry, viewOf(entry, localDate(deps.now())), 201));
    })
    .get("/api/requests/:id", async (c) => {
      const entry = await requestOf(c);
      return entry === null
        ? refuse(c, 404, noRequest)
        : withVersion(c, entry, viewOf(entry, localDate(deps.now())), 200);
    })
    .post("/api/requests/:id/steps", body(stepBody), async (c) => {
      const seen = seenIn(c);
      if (seen === null) return refuse(c, 428, sayVersion);
      const ended = await stepRequest(deps, c.get("officer"), seen, c.req.valid("json"));
      return answer(c, ended, (entry) => withVersion(c, entry, viewOf(entry, localDate(deps.now())), 200));
    })
    .post("/api/requests/:id/restriction", async (c) => {
      const seen = seenIn(c);
      if (seen === null) return refuse(c, 428, sayVersion);
      const ended = await restrictFor(deps, c.get("officer"), seen.id, seen.version);
      return answer(c, ended, (entry) => withVersion(c, entry, viewOf(entry, localDate(deps.now())), 200));
    })
    .post("/api/requests/:id/lifting", body(whyBody), async (c) => {
      const seen = seenIn(c);
      if (seen === null) return refuse(c, 428, sayVersion);
      const ended = await liftRestriction(deps, c.get("officer"), seen, c.req.valid("json").why);
      return answer(c, ended, (entry) => withVersion(c, entry, viewOf(entry, localDate(deps.now())), 200));
    })
    .get("/api/requests/:id/letters/:letter", query(languageQuery), async (c) => {
      const entry = await requestOf(c);
      const letter = letterNames.find((each) => each === c.req.param("letter"));
      if (entry === null || letter === undefined) return refuse(c, 404, noRequest);
      const { company } = deps.policy;
      const written = letterOf(letter, c.req.valid("query").language, { company, request: entry.record });
      return "letter" in written ? c.json(written.letter, 200) : refuse(c, 409, written.sentence);
    })
    .post("/api/requests/:id/erasure/preview", body(erasureScopeBody), async (c) => {
      const entry = await requestOf(c);
      if (entry === null) return refuse(c, 404, noRequest);
      return answer(c, await previewErasure(deps, entry, c.req.valid("json")), (preview) =>
        c.json(preview, 200),
      );
    })
    .post("/api/requests/:id/erasure", body(erasureBody), async (c) => {
      const seen = seenIn(c);
      if (seen === null) return refuse(c, 428, sayVersion);
      const ended = await orderErasure(deps, c.get("officer"), seen, c.req.valid("json"));
      return answer(c, ended, ({ id, record }) => c.json({ id, messages: record.keys.length }, 202));
    })
    .get("/api/requests/:id/erasure", async (c) => {
      const entry = await requestOf(c);
      if (entry === null) return refuse(c, 404, noRequest);
      return c.json({ orders: await ordersOf(deps, entry.record) }, 200);
    });
}

const noRequest = "There is no such request, or no such letter.";

function withVersion<S extends 200 | 201>(
  c: Context,
  { version }: Entry<unknown>,
  view: RequestView,
  status: S,
) {
  c.header("ETag", `"${version}"`);
  return c.json(view, status);
}

const viewOf = ({ id, version, record }: Entry<RightsRequest>, today: string): RequestView => ({
  id,
  version,
  ...record,
  source: { ...record.source },
  overdue: isOverdue(record, today),
  orders: [...record.orders],
  told: record.told.map((each) => ({ ...each })),
});

async function ordersOf(deps: RightsDeps, { orders }: RightsRequest) {
  const found = [];
  for (const id of orders) {
    const order = await deps.orders.get(id);
    if (order === null) continue;
    const { rule, orderedAt, by, doneAt, keys } = order.record;
    const { erased, waiting } = await progressOf(deps, order.record);
    found.push({
      ...{ id, rule, orderedAt, by, doneAt, messages: keys.length, erased },
      onHold: waiting.filter(({ holds }) => holds.length > 0).length,
      bookkeeping: waiting.filter((message) => !isErasable(message)).length,
      receipts: await receiptsOf(deps, order.record),
    });
  }
  return found;
}
