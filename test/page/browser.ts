/**
 * The built page and the API over a seeded desk, in Debian's Chromium. Nothing leaves the machine: the page may load
 * from its own origin only, and every request to elsewhere is counted.
 */
import { existsSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { buildPage } from "../../page/build.ts";
import { csp } from "../../page/csp.ts";
import { type Home, homePath } from "../../page/home.ts";
import type { Desk } from "../staff/desk.ts";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Fails with a sentence when there is no browser: a test of the page that did not run is not a passed one. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.`,
    );
  }
  return chromium.launch({ executablePath, args: flags });
}

export type Served = { readonly origin: string; readonly close: () => Promise<void> };

/** Page and API of this desk on a free port of loopback. */
export async function serveDesk(desk: Desk): Promise<Served> {
  const files = await buildPage();
  const web = new Hono();
  web.route("/", desk.api);
  web.get(homePath, (c) => c.json({ home: "local" } satisfies Home));
  web.get("*", (c) => {
    const file = files.get(c.req.path === "/" ? "/index.html" : c.req.path);
    if (file === undefined) return c.notFound();
    return c.body(new Uint8Array(file.body), 200, {
      "content-type": file.type,
      "content-security-policy": csp(),
    });
  });
  return new Promise((ready) => {
    const server = serve({ fetch: web.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      ready({
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}

export type Tab = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What should never happen: errors of scripts, breaches of the policy, requests to elsewhere. */
  readonly trouble: readonly string[];
};

/** A tab of its own browser profile, in English unless said otherwise. */
export async function openTab(
  browser: Browser,
  origin: string,
  path = "/",
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|TrustedHTML/i.test(message.text())) trouble.push(message.text());
  });
  page.on("dialog", (dialog) => {
    trouble.push("a dialog was opened");
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:"))
      trouble.push(`a request to ${new URL(url).host}`);
  });
  await page.goto(origin + path);
  return { page, context, trouble };
}
