/**
 * The web side of the local inbox: the staff page, its API and the outbox, for browsers on this machine only. Host and
 * Origin are checked, so that no page of another site can reach it through a visitor's browser (DNS rebinding, CSRF).
 */
import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { localDate } from "../functions/cases/retention.ts";
import type { StaffApi } from "../functions/staff/api.ts";
import type { PageFiles } from "../page/build.ts";
import { pageHeaders } from "../page/headers.ts";
import { type Home, homePath } from "../page/home.ts";
import { type OutboxSource, outboxPage } from "./outboxPage.ts";

export type WebDeps = {
  readonly api: StaffApi;
  readonly page: PageFiles;
  readonly outbox: OutboxSource;
  /** Null where the policy wants no contact form. */
  readonly contact: Hono | null;
};

/** Answers on `http://localhost:<port>` and `http://127.0.0.1:<port>`, under no other name. */
export function createWeb({ api, page, outbox, contact }: WebDeps): Hono {
  const web = new Hono();
  web.use(async (context, next) => {
    const host = context.req.header("Host") ?? "";
    const origin = context.req.header("Origin");
    // The contact form has its own list of origins.
    const isOwn = origin === undefined || origin === `http://${host}` || context.req.path === "/contact";
    if (!isLocal(host) || !isOwn) {
      return context.text(
        "This inbox answers only to browsers on its own machine, at http://localhost.",
        403,
      );
    }
    await next();
  });
  web.route("/", api);
  if (contact !== null) web.route("/", contact);
  const styles = [...page.keys(), outboxCss].filter((path) => path.endsWith(".css"));
  web.get("/outbox", async (context) =>
    context.html(
      outboxPage(await outbox.list(localDate(new Date().toISOString()), 100), styles),
      200,
      headers,
    ),
  );
  web.get(outboxCss, async (context) =>
    context.body(await readFile(new URL("./outbox.css", import.meta.url), "utf8"), 200, {
      ...headers,
      "Content-Type": "text/css; charset=utf-8",
    }),
  );
  web.get(homePath, (context) => context.json({ home: "local" } satisfies Home, 200, headers));
  web.get("*", (context) => {
    const file = page.get(context.req.path) ?? page.get("/index.html");
    if (file === undefined) return context.notFound();
    return context.body(new Uint8Array(file.body), 200, { ...headers, "Content-Type": file.type });
  });
  return web;
}

const outboxCss = "/outbox.css";

const isLocal = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/.test(host);

const headers = pageHeaders();
