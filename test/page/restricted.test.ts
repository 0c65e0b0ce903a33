import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDesk, type Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser } from "./browser.ts";

let desk: Desk;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  desk = createDesk();
  await desk.receive({
    id: "restricted",
    subject: "Fortroligt",
    text: "Min hemmelighed.",
    hold: "2026-11-24T09:00:00.000Z-0011223344556677-hides",
  });
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  desk.close();
});

test("of a restricted case a supporter sees the number and that it is restricted, in the list and on its page", async () => {
  const tab = await openTab(browser, served.origin, "/#/all");
  const row = tab.page.getByRole("link", { name: /Restricted/ });
  await row.waitFor();
  expect(await row.textContent()).not.toMatch(/Could not be read|Unknown sender/);
  await row.click();
  await tab.page.getByRole("heading", { level: 1, name: "Restricted" }).waitFor();
  const main = (await tab.page.locator("article.case").textContent()) ?? "";
  expect(main).toContain("only the officer may read the case");
  expect(main).not.toMatch(/Fortroligt|hemmelighed|Anna/);
  expect(await tab.page.getByRole("textbox").count()).toBe(0);
  expect(tab.trouble).toEqual([]);
  await tab.context.close();
});
