/** The page in its AWS home: nobody reads before signing in, and tokens live in memory only. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedIn } from "../../functions/staff/signedIn.ts";
import { buildPage } from "../../page/build.ts";
import { pageHeaders } from "../../page/headers.ts";
import { type Home, homePath } from "../../page/home.ts";
import { createDesk } from "../staff/desk.ts";
import { openTab, startBrowser } from "./browser.ts";
import { claimsOf, clientId, startUserPool, type UserPool } from "./userPool.ts";

let browser: Browser;
let pool: UserPool;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await startBrowser();
  pool = await startUserPool("officer");
  const desk = createDesk({
    identify: (request) =>
      signedIn({
        requestContext: {
          authorizer: { jwt: { claims: claimsOf(request.headers.get("Authorization") ?? undefined) } },
        },
      }),
  });
  await desk.receive({ id: "login", subject: "Kan ikke logge ind", text: "Det drejer sig om {health}." });
  const files = await buildPage();
  const home: Home = { home: "aws", issuer: pool.origin, signIn: pool.origin, clientId };
  const web = new Hono();
  web.route("/", desk.api);
  web.get(homePath, (c) => c.json(home));
  web.get("*", (c) => {
    const file = files.get(c.req.path) ?? files.get("/index.html");
    if (file === undefined) return c.notFound();
    return c.body(new Uint8Array(file.body), 200, {
      ...pageHeaders(pool.origin),
      "Content-Type": file.type,
    });
  });
  server = createServer(getRequestListener(web.fetch));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await pool.close();
  server.closeAllConnections();
});

test("whoever comes without a session signs in, lands where he was going, and reads in his role", async () => {
  const { page, trouble } = await openTab(browser, origin, "/#/all");
  await page.getByText("Kan ikke logge ind").first().waitFor();
  expect(pool.visits.slice(0, 2)).toEqual(["authorize", "token"]);
  expect(page.url()).toBe(`${origin}/#/all`);
  await page.locator(".row").first().click();
  await page.locator(".chip", { hasText: "health" }).waitFor();
  expect(await page.locator(".who").textContent()).toBe("anl");
  expect(trouble.filter((line) => !line.includes(new URL(pool.origin).host))).toEqual([]);
});

test("no token is left in any storage of the browser", async () => {
  const { page, context } = await openTab(browser, origin);
  await page.getByText("Kan ikke logge ind").first().waitFor();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/eyJ|access_token|Bearer/);
  expect(await context.cookies()).toEqual([]);
});

test("signing out ends at the user pool", async () => {
  const { page } = await openTab(browser, origin);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByText("Signed out.").waitFor();
  expect(pool.visits.at(-1)).toBe("logout");
});

test("an answer of the user pool that belongs to nobody's question ends in a sentence, not in a loop", async () => {
  const { page } = await openTab(browser, origin, "/?code=x&state=made-up");
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("No connection");
});
