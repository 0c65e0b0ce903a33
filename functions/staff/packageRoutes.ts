/** Access and portability: mentions in other mails, the draft, the package. */
import { type Context, Hono } from "hono";
import type { Language } from "../cases/language.ts";
import type { RightsDeps } from "../rights/deps.ts";
import { draftPackage } from "../rights/draft.ts";
import { makePackage, openPackage } from "../rights/package.ts";
import { packageHtml } from "../rights/packageView.ts";
import { findMentions } from "../rights/search.ts";
import { openCursor, sealCursor } from "./cursor.ts";
import { refuse } from "./problems.ts";
import { draftBody, mentionsBody, packageBody, packageQuery } from "./rightsContract.ts";
import { answer, badCursor, body, type Env, isEntryId, query, sayVersion, seenIn } from "./rightsHttp.ts";

/** To be mounted behind what lets in officers alone. */
export function packageRoutes(deps: RightsDeps) {
  const requestOf = async (c: Context) => {
    const id = c.req.param("id") ?? "";
    return isEntryId(id) ? deps.requests.get(id) : null;
  };
  return new Hono<Env>()
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
    });
}

const noRequest = "There is no such request.";
const noPackage = "Only a request for access or portability is answered by a package.";
const noPackageThere = "There is no such package (any more): it is kept for seven days.";

/** To be saved, not run: the page around it allows no script, and neither does it. */
const htmlFile = (c: Context, html: string, language: Language) =>
  c.body(html, 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Disposition": `attachment; filename="${language === "da" ? "oplysninger" : "data"}.html"`,
  });
