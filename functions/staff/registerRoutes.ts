/** What else the officer keeps: disclosures, holds, receipts, and corrections of messages. */
import { Hono } from "hono";
import { isOver } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import { isHolding, reviewsDue } from "../cases/holds.ts";
import { localDate } from "../cases/retention.ts";
import { correct } from "../rights/correct.ts";
import type { RightsDeps } from "../rights/deps.ts";
import { recordDisclosure, subjectOf } from "../rights/disclosures.ts";
import { endOfficersHold, placeOfficersHold } from "../rights/holds.ts";
import { openCursor, sealCursor } from "./cursor.ts";
import { caseIdPattern, messageKeyPattern } from "./openApi.ts";
import { refuse } from "./problems.ts";
import {
  aboutBody,
  correctionBody,
  cursorQuery,
  disclosureBody,
  holdBody,
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
  versionIn,
} from "./rightsHttp.ts";

/** To be mounted behind what lets in officers alone. */
export function registerRoutes(deps: RightsDeps) {
  return new Hono<Env>()
    .post("/api/disclosures", body(disclosureBody), async (c) => {
      const { about, ...disclosure } = c.req.valid("json");
      const ended = await recordDisclosure(deps, c.get("officer"), about, disclosure);
      return answer(c, ended, ({ id, record }) => c.json({ id, ...record }, 201));
    })
    .post("/api/disclosures/search", body(aboutBody), async (c) => {
      const today = localDate(deps.now());
      const subject = subjectOf(deps, c.req.valid("json"));
      const found = [];
      for await (const entry of everyItem((next) => deps.disclosures.about(subject, next)))
        if (!isOver(entry, today)) found.push({ id: entry.id, ...entry.record });
      return c.json({ disclosures: found }, 200);
    })
    .get("/api/holds", query(cursorQuery), async (c) => {
      const page = await listed(deps, "holds", deps.holds, c.req.valid("query").cursor);
      if (page === null) return refuse(c, 400, badCursor);
      const due = new Set(reviewsDue(page.items, localDate(deps.now())).map(({ id }) => id));
      const holds = page.items.map(({ id, record }) => ({
        id,
        ...record,
        // The digest of an address says nothing to anybody.
        scope: "contactKey" in record.scope ? { of: "person" as const } : record.scope,
        holding: isHolding(record),
        reviewDue: due.has(id),
      }));
      return c.json({ holds, ...(page.next === undefined ? {} : { next: page.next }) }, 200);
    })
    .post("/api/holds", body(holdBody), async (c) => {
      const ended = await placeOfficersHold(deps, c.get("officer"), c.req.valid("json"));
      return answer(c, ended, ({ hold, covered, tooLate }) =>
        c.json({ id: hold.id, state: hold.record.state, covered, tooLate }, 201),
      );
    })
    .post("/api/holds/:id/ending", body(whyBody), async (c) => {
      const id = c.req.param("id");
      if (!isEntryId(id)) return refuse(c, 404, "There is no hold with this id.");
      const ended = await endOfficersHold(deps, c.get("officer"), id, c.req.valid("json").why);
      return answer(c, ended, ({ record }) => c.json({ id, state: record.state }, 200));
    })
    .get("/api/receipts", query(cursorQuery), async (c) => {
      const { cursor } = c.req.valid("query");
      const from = cursor === undefined ? undefined : openCursor(deps.digest, "receipts", cursor);
      if (from === null) return refuse(c, 400, badCursor);
      const receipts = await receiptsFrom(deps, from === undefined ? null : Number(from));
      const last = receipts.at(-1)?.number ?? 1;
      const next = last > 1 ? sealCursor(deps.digest, "receipts", String(last - 1)) : undefined;
      return c.json({ receipts, ...(next === undefined ? {} : { next }) }, 200);
    })
    .post("/api/cases/:id/messages/:key/corrections", body(correctionBody), async (c) => {
      const { id, key } = c.req.param();
      const seen = versionIn(c);
      if (seen === null) return refuse(c, 428, sayVersion);
      if (!new RegExp(caseIdPattern).test(id) || !new RegExp(messageKeyPattern).test(key))
        return refuse(c, 404, "There is no such message.");
      const ended = await correct(deps, c.get("officer"), { caseId: id, key, seen }, c.req.valid("json"));
      return answer(c, ended, (corrections) => c.json({ corrections }, 201));
    });
}

const receiptsPerPage = 30;

/** Newest first. */
async function receiptsFrom({ runs }: RightsDeps, from: number | null) {
  const found = [];
  let receipt = from === null ? await runs.latest() : await runs.get(from);
  while (receipt !== null && found.length < receiptsPerPage) {
    found.push(receipt);
    receipt = receipt.number > 1 ? await runs.get(receipt.number - 1) : null;
  }
  return found;
}
