import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser } from "./browser.ts";
import { seededDesk } from "./seed.ts";

let desk: Desk;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  desk = await seededDesk();
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  desk.close();
});

/** Every state of the page: its name, its place, and what shows that it has arrived. */
const states: readonly (readonly [string, () => string, string])[] = [
  ["list", () => "/#/all", ".row"],
  ["filtered list", () => "/#/all?contact=signe.dahl%40example.org&category=sensitive", ".row"],
  ["case", () => `/#/open/${desk.caseOf("login")}`, ".message"],
  ["case that refers to another", () => `/#/waiting/${desk.caseOf("invoice")}`, ".mention"],
  ["held case", () => `/#/held/${desk.caseOf("locked")}`, ".held"],
  ["deleted case", () => `/#/all/${desk.caseOf("old")}`, ".gone"],
  ["empty folder", () => "/#/closed", ".empty"],
  ["failure", () => "/#/all/0BCDFGHJKMNPQRST", "[role=alert]"],
];

describe.each(["light", "dark"] as const)("axe finds nothing in the %s", (colorScheme) => {
  test.each(states)("%s", async (_name, path, shown) => {
    const { page, context } = await openTab(browser, served.origin, path(), { colorScheme });
    await page.locator(shown).first().waitFor();
    for (const details of await page.locator("details").all()) await details.locator("summary").click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });
});

test.each(states)(
  "a phone, and a window at 400 %%, shows the %s without scrolling sideways",
  async (_name, path, shown) => {
    const viewport = { width: 320, height: 640 };
    const { page, context } = await openTab(browser, served.origin, path(), { viewport, locale: "da-DK" });
    await page.locator(shown).first().waitFor();
    const [needed, given] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBeLessThanOrEqual(given ?? 0);
    await context.close();
  },
);

test("a note opened on a phone stays within the screen", async () => {
  const viewport = { width: 320, height: 640 };
  const { page, context } = await openTab(browser, served.origin, `/#/open/${desk.caseOf("login")}`, {
    viewport,
  });
  for (const chip of await page.locator(".message .chip:visible").all()) {
    await chip.click();
    const box = await page.locator(".note:popover-open").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    await page.keyboard.press("Escape");
  }
  await context.close();
});

test("the skip link leads past bar and folders without leaving the place", async () => {
  const { page, context } = await openTab(browser, served.origin, "/#/waiting");
  await page.locator(".row").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  expect(new URL(page.url()).hash).toBe("#/waiting");
  await context.close();
});

test("on paper the folded parts are open and the controls are gone", async () => {
  const { page, context } = await openTab(browser, served.origin, `/#/open/${desk.caseOf("login")}`);
  await page.locator(".message").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Kvittering 4471").isVisible()).toBe(true);
  expect(await page.locator("blockquote").getByText("Prøv at nulstille").isVisible()).toBe(true);
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  await context.close();
});
