/** A redrawn picture on the page: shown under the page's own policy, described in words, and only to who is signed in. */
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asPng, drawText } from "../pictures/draw.ts";
import { createDesk, type Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser } from "./browser.ts";

let desk: Desk;
let served: Served;
let browser: Browser;

const sheet = drawText(["KAN IKKE LOGGE IND", "FEJL 419"], { size: 6 });

beforeAll(async () => {
  desk = createDesk();
  const size = { width: sheet.width, height: sheet.height };
  const about = { contentType: "image/png", status: "redrawn", ...size } as const;
  await desk.receive({
    id: "screenshot",
    subject: "Skærmbillede",
    text: "Se billedet.",
    attachments: [
      { ...about, filename: "fejl.png", unread: 2 },
      { ...about, filename: "mangler.png", unread: 0 },
    ],
  });
  await desk.stores.bodies.putFile(desk.keyOf("screenshot"), "one", 0, asPng(sheet));
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  desk.close();
});

const path = () => `/#/open/${desk.caseOf("screenshot")}`;

test("the picture is drawn, with words for who can't see it, in both languages", async () => {
  for (const [locale, words] of [
    ["da-DK", "Billede, der kom med mailen, sværtet 2 steder"],
    ["en-GB", "Picture that came with the mail, blacked out in 2 places"],
  ] as const) {
    const { page, context } = await openTab(browser, served.origin, path(), { locale });
    const picture = page.getByRole("img", { name: words });
    await picture.waitFor();
    await page.waitForFunction(() => document.querySelector("img")?.complete);
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(sheet.width);
    expect(await picture.getAttribute("src")).toMatch(/^blob:/);
    await context.close();
  }
});

test("a picture that can't be fetched says so", async () => {
  const { page, context } = await openTab(browser, served.origin, path(), { locale: "da-DK" });
  await page.getByText("Billedet kunne ikke hentes.").waitFor();
  await context.close();
});

test("axe finds nothing, and a phone shows it without scrolling sideways", async () => {
  const viewport = { width: 320, height: 640 };
  const { page, context } = await openTab(browser, served.origin, path(), { viewport });
  await page.locator(".picture img").waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  expect(found).toEqual([]);
  const [needed, given] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBeLessThanOrEqual(given ?? 0);
  await context.close();
});
