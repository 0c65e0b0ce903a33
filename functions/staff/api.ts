/**
 * The staff API: list, case, who am I; status, assignee and notes. It never changes a message. Nothing unscrubbed can come out of it, as nothing
 * unscrubbed is in the stores behind it; what it adds is the role's words, the day's end and the read log. An
 * exception of a store becomes a problem that says nothing of it.
 */
import { Hono, type MiddlewareHandler } from "hono";
import { validator } from "hono/validator";
import type { z } from "zod";
import { longestNote } from "../cases/notes.ts";
import { errorName } from "../shared/log.ts";
import { openCase, openPicture } from "./case.ts";
import { addNote, handleCase } from "./changes.ts";
import { caseChange, newNote } from "./contract.ts";
import type { Staff, StaffDeps } from "./deps.ts";
import { mayAskFor } from "./labels.ts";
import { listCases } from "./list.ts";
import { caseIdPattern, describeApi, indexPattern, messageKeyPattern } from "./openApi.ts";
import { refuse, refuseGone, refuseUnlogged } from "./problems.ts";
import { readQuery } from "./query.ts";
import { createRightsApi } from "./rightsApi.ts";
import { versionOf } from "./view.ts";

type Env = { readonly Variables: { readonly staff: Staff } };

export type StaffApi = ReturnType<typeof createStaffApi>;

/** A Hono app with all routes under `/api`; its type is what the page's client is made from. */
export function createStaffApi(deps: StaffDeps) {
  const app = new Hono<Env>();
  // Only under /api: whoever mounts this app beside the page sets the page's own headers.
  app.use("/api/*", neverStoredNeverRun);
  app.onError((error, c) => {
    deps.log("request failed", { error: errorName(error) });
    return refuse(c, 500, "The server failed. Try again; if it stays so, tell whoever runs it.");
  });
  const routes = app
    .get("/api/openapi.json", (c) => c.json(describeApi()))
    .use("/api/*", async (c, next) => {
      const staff = deps.identify(c.req.raw, c.env);
      if (staff === null) return refuse(c, 401, "Nobody is signed in.");
      c.set("staff", staff);
      return next();
    })
    .get("/api/me", (c) => {
      const { name, role } = c.get("staff");
      return c.json({ name, role }, 200);
    })
    .get("/api/cases", filters, async (c) => {
      const query = c.req.valid("query");
      if (query.category !== undefined && !mayAskFor(c.get("staff").role, query.category)) {
        return refuse(c, 403, 'Only the officer may filter by this category. Use "sensitive" instead.');
      }
      const listed = await listCases(deps, c.get("staff"), query);
      return listed.outcome === "badCursor"
        ? refuse(c, 400, 'This "cursor" was not given by this list. Start again without it.')
        : c.json(listed.list, 200);
    })
    .get("/api/cases/:id", async (c) => {
      const id = c.req.param("id");
      if (!new RegExp(caseIdPattern).test(id)) {
        return refuse(c, 400, "The id of a case is sixteen letters and digits, as the list gives it.");
      }
      const opened = await openCase(deps, c.get("staff"), id);
      switch (opened.outcome) {
        case "shown":
          return c.json(opened.view, 200);
        case "gone":
          return refuseGone(c, opened.gone);
        case "unlogged":
          return refuseUnlogged(c);
        case "unknown":
          return refuse(
            c,
            404,
            "There is no case with this id. A case is forgotten 30 days after its deletion.",
          );
      }
    })
    .patch("/api/cases/:id", changed, async (c) => {
      const id = c.req.param("id");
      const seen = c.req.header("If-Match")?.replace(/^"|"$/g, "");
      if (seen === undefined)
        return refuse(c, 428, "Say by If-Match which version of the case you saw; the case has it.");
      const ended = await handleCase(deps, c.get("staff"), id, seen, c.req.valid("json"));
      switch (ended.outcome) {
        case "done":
          return c.json({ ...ended.value, version: versionOf(ended.value) }, 200);
        case "refused":
          return refuse(c, 409, ended.sentence);
        case "changed":
          return refuse(c, 412, "Somebody else changed this case meanwhile. Look at it again.");
        case "unknown":
          return refuse(c, 404, "There is no case with this id, or its day has come.");
      }
    })
    .post("/api/cases/:id/notes", noted, async (c) => {
      const ended = await addNote(deps, c.get("staff"), c.req.param("id"), c.req.valid("json").text);
      switch (ended.outcome) {
        case "done":
          return c.json(ended.value, 201);
        case "refused":
          return refuse(c, 409, ended.sentence);
        default:
          return refuse(c, 404, "There is no case with this id, or its day has come.");
      }
    })
    .get("/api/cases/:id/messages/:key/attachments/:index", async (c) => {
      const { id, key, index } = c.req.param();
      const isAddress = [
        [id, caseIdPattern],
        [key, messageKeyPattern],
        [index, indexPattern],
      ].every(([part = "", pattern = ""]) => new RegExp(pattern).test(part));
      if (!isAddress) return refuse(c, 400, "This is no address of an attachment. Take it from the case.");
      const opened = await openPicture(deps, c.get("staff"), id, key, Number(index));
      switch (opened.outcome) {
        case "shown":
          return c.body(new Uint8Array(opened.png), 200, { "Content-Type": "image/png" });
        case "gone":
          return refuseGone(c, opened.gone);
        case "unlogged":
          return refuseUnlogged(c);
        case "unknown":
          return refuse(c, 404, "There is no picture at this address.");
      }
    })
    .route("/", createRightsApi(deps.rights));
  routes.all("/api/*", (c) =>
    c.req.method === "GET" || c.req.method === "HEAD"
      ? refuse(c, 404, "There is nothing at this address. /api/openapi.json lists what there is.")
      : refuse(c, 405, "This can't be done here. /api/openapi.json lists what can."),
  );
  return routes;
}

const filters = validator("query", (given, c) => {
  const read = readQuery(given);
  return "query" in read ? read.query : refuse(c, 400, read.sentence);
});

/** What is not of the form is not repeated: it may hold what somebody pasted. */
const bodyOf = <T extends z.ZodType>(schema: T, sentence: string) =>
  validator("json", (given, c) => {
    const read = schema.safeParse(given);
    return read.success ? (read.data as z.output<T>) : refuse(c, 400, sentence);
  });

const changed = bodyOf(
  caseChange,
  'Send JSON with "status" (open, waiting or closed), "assignee" (me or nobody), or both.',
);
const noted = bodyOf(newNote, `Send JSON with "text", from 1 to ${longestNote} characters.`);

/** Sanitized or not, correspondence stays out of caches and out of referrers, and JSON is nothing to run. */
const neverStoredNeverRun: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  if (c.res.status === 405) c.header("Allow", "GET, HEAD");
};
