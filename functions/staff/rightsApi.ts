/**
 * The officer's part of the API: requests of data subjects and what is done for them, disclosures, holds, receipts. Every
 * route refuses everybody else before anything is looked up. Changes are made from a version that was seen (If-Match), are
 * JSON (so that no form of another site can send one), and are on the case log before they are done.
 */
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import type { z } from "zod";
import { isOver } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import { isHolding, reviewsDue } from "../cases/holds.ts";
import type { Language } from "../cases/language.ts";
import { letterOf } from "../cases/letters.ts";
import { progressOf } from "../cases/orders.ts";
import type { Entry, Register } from "../cases/ports.ts";
import { isOverdue, letterNames, type RightsRequest } from "../cases/requests.ts";
import { localDate } from "../cases/retention.ts";
import { correct } from "../rights/correct.ts";
import type { Ended, Officer, RightsDeps } from "../rights/deps.ts";
import { recordDisclosure, subjectOf } from "../rights/disclosures.ts";
import { draftPackage } from "../rights/draft.ts";
import { orderErasure, previewErasure, receiptsOf } from "../rights/erasure.ts";
import { endOfficersHold, placeOfficersHold } from "../rights/holds.ts";
import { makePackage, openPackage } from "../rights/package.ts";
import { packageHtml } from "../rights/packageView.ts";
import { liftRestriction, registerRequest, restrictFor, stepRequest } from "../rights/requests.ts";
import { findMentions } from "../rights/search.ts";
import { openCursor, sealCursor } from "./cursor.ts";
import type { Staff } from "./deps.ts";
import { caseIdPattern, messageKeyPattern } from "./openApi.ts";
import { refuse, refuseUnlogged } from "./problems.ts";
import {
  aboutBody,
  correctionBody,
  cursorQuery,
  disclosureBody,
  draftBody,
  entryIdPattern,
  erasureBody,
  erasureScopeBody,
  holdBody,
  languageQuery,
  mentionsBody,
  newRequestBody,
  packageBody,
  packageQuery,
  type RequestView,
  stepBody,
  whyBody,
} from "./rightsContract.ts";

type Env = { readonly Variables: { readonly staff: Staff; readonly officer: Officer } };

/** Paths that belong to the officer alone. */
const own = ["/api/requests", "/api/disclosures", "/api/holds", "/api/receipts"] as const;

/** A package's ranges are the longest thing that is ever sent. */
const mostBytes = 1_000_000;

/** To be mounted behind what says who is signed in. */
export function createRightsApi(deps: RightsDeps) {
  const app = new Hono<Env>();
  for (const path of own) {
    app.use(path, officersOnly, jsonOnly);
    app.use(`${path}/*`, officersOnly, jsonOnly);
  }
  app.use("/api/cases/:id/messages/:key/corrections", officersOnly, jsonOnly);
  const requestOf = async (c: Context) => {
    const id = c.req.param("id") ?? "";
    return isEntryId(id) ? deps.requests.get(id) : null;
  };

  return app
    .get("/api/requests", query(cursorQuery), async (c) => {
      const page = await listed(deps, c, "requests", deps.requests, c.req.valid("query").cursor);
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
    })
    .post("/api/requests/:id/mentions", body(mentionsBody), async (c) => {
      const entry = await requestOf(c);
      if (entry === null) return refuse(c, 404, noRequest);
      const { cursor, ...person } = c.req.valid("json");
      const scope = JSON.stringify(["mentions", person]);
      const from = cursor === undefined ? undefined : openCursor(deps.digest, scope, cursor);
      if (from === null) return refuse(c, 400, badCursor);
      const ended = await findMentions(deps, c.get("officer"), person, from);
      return answer(c, ended, ({ mentions, next }) =>
        c.json(
          { mentions, ...(next === undefined ? {} : { next: sealCursor(deps.digest, scope, next) }) },
          200,
        ),
      );
    })
    .post("/api/requests/:id/draft", body(draftBody), async (c) => {
      const entry = await requestOf(c);
      if (entry === null) return refuse(c, 404, noRequest);
      const { kind } = entry.record;
      if (kind !== "access" && kind !== "portability") return refuse(c, 409, noPackage);
      const { mentions, ...person } = c.req.valid("json");
      const ended = await draftPackage(deps, c.get("officer"), { kind, person, mentions });
      return answer(c, ended, (parts) => c.json({ parts }, 200));
    })
    .post("/api/requests/:id/packages", body(packageBody), async (c) => {
      const seen = seenIn(c);
      if (seen === null) return refuse(c, 428, sayVersion);
      const ended = await makePackage(deps, c.get("officer"), seen, c.req.valid("json").parts);
      return answer(c, ended, ({ id, expiresOn }) => c.json({ id, expiresOn }, 201));
    })
    .get("/api/requests/:id/packages/:package", query(packageQuery), async (c) => {
      const { id, package: name } = c.req.param();
      if (!isEntryId(id) || !isEntryId(name)) return refuse(c, 404, noPackageThere);
      const { format, language } = c.req.valid("query");
      const ended = await openPackage(deps, c.get("officer"), id, name);
      return answer(c, ended, (view) =>
        format === "json" ? c.json(view, 200) : htmlFile(c, packageHtml(view, language), language),
      );
    })
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
      const page = await listed(deps, c, "holds", deps.holds, c.req.valid("query").cursor);
      if (page === null) return refuse(c, 400, badCursor);
      const due = new Set(reviewsDue(page.items, localDate(deps.now())).map(({ id }) => id));
      const holds = page.items.map(({ id, record: { scope, ...record } }) => ({
        id,
        ...record,
        // The digest of an address says nothing to anybody.
        scope: "contactKey" in scope ? { of: "person" as const } : scope,
        holding: isHolding(record as never),
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

const noRequest = "There is no such request, or no such letter.";
const noPackage = "Only a request for access or portability is answered by a package.";
const noPackageThere = "There is no such package (any more): it is kept for seven days.";
const badCursor = 'This "cursor" was not given by this list. Start again without it.';
const sayVersion = 'Say by If-Match which version you saw, e.g. If-Match: "3".';

const isEntryId = (id: string): boolean => new RegExp(entryIdPattern).test(id);

/** Before anything is looked up: a supporter does not learn even whether there is a request. */
const officersOnly: MiddlewareHandler<Env> = async (c, next) => {
  const { name, role } = c.get("staff");
  if (role !== "officer") return refuse(c, 403, "Only the officer may do this.");
  c.set("officer", { name, role });
  return next();
};

/** Browsers send JSON to another origin only after asking for it, and this API never says yes. */
const jsonOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method !== "POST") return next();
  if (!/^application\/json(?:;|$)/i.test(c.req.header("Content-Type") ?? ""))
    return refuse(c, 415, "Send JSON, with Content-Type: application/json.");
  return limited(c, next);
};
const limited = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => refuse(c, 413, "This is more than can be taken at once. Send less."),
});

/** What is wrong is named by its place, never repeated: it may be a person's address. */
function body<T extends z.ZodType>(schema: T) {
  return validator("json", (given, c) => {
    const parsed = schema.safeParse(given);
    return parsed.success ? (parsed.data as z.output<T>) : refuse(c, 400, sentenceFor(parsed.error));
  });
}

function query<T extends z.ZodType>(schema: T) {
  return validator("query", (given, c) => {
    const parsed = schema.safeParse(given);
    return parsed.success ? (parsed.data as z.output<T>) : refuse(c, 400, sentenceFor(parsed.error));
  });
}

const sentenceFor = (error: z.ZodError): string => {
  const place = error.issues[0]?.path.join(".") ?? "";
  return place === ""
    ? "This is not of the form that /api/openapi.json describes."
    : `"${place}" is missing or not of the form that /api/openapi.json describes.`;
};

function answer<T, R extends Response>(c: Context, ended: Ended<T>, show: (value: T) => R) {
  switch (ended.outcome) {
    case "done":
      return show(ended.value);
    case "refused":
      return refuse(c, 409, ended.sentence);
    case "changed":
      return refuse(c, 412, "This was changed since you looked. Look again, then decide.");
    case "unlogged":
      return refuseUnlogged(c);
    case "unknown":
      return refuse(c, 404, "There is no such thing (any more).");
  }
}

/** The version in If-Match; null when it names none. */
function versionIn(c: Context): number | null {
  const version = /^"?(\d{1,9})"?$/.exec(c.req.header("If-Match") ?? "")?.[1];
  return version === undefined ? null : Number(version);
}

function seenIn(c: Context): { readonly id: string; readonly version: number } | null {
  const version = versionIn(c);
  return version === null ? null : { id: c.req.param("id") ?? "", version };
}

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

/** A page of a register without what is over; null for a cursor that is not of it. */
async function listed<T>(
  { digest, now }: RightsDeps,
  _: Context,
  name: string,
  register: Register<T>,
  cursor: string | undefined,
): Promise<{ readonly items: readonly Entry<T>[]; readonly next?: string } | null> {
  const from = cursor === undefined ? undefined : openCursor(digest, name, cursor);
  if (from === null) return null;
  const today = localDate(now());
  const page = await register.list(from);
  return {
    items: page.items.filter((entry) => !isOver(entry, today)),
    ...(page.next === undefined ? {} : { next: sealCursor(digest, name, page.next) }),
  };
}

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
      receipts: await receiptsOf(deps, order.record),
    });
  }
  return found;
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

/** To be saved, not run: the page around it allows no script, and neither does it. */
const htmlFile = (c: Context, html: string, language: Language) =>
  c.body(html, 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Disposition": `attachment; filename="${language === "da" ? "oplysninger" : "data"}.html"`,
  });
