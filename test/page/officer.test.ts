/** The officer's place: requests, holds and receipts as tables; nobody else finds it. */
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser } from "./browser.ts";
import { seededDesk } from "./seed.ts";

let desk: Desk;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  desk = await seededDesk();
  const officer = (path: string, what: unknown) => desk.change("POST", path, what, {}, "officer");
  const asked = { kind: "access", by: "letter", receivedOn: "2026-10-01", address: "signe.dahl@example.org" };
  expect((await officer("/api/requests", asked)).status).toBe(201);
  const kept = {
    basis: "legal-claim",
    reason: "Tvist om faktura 20931",
    askedBy: "Advokat Holm",
    scope: { caseId: desk.caseOf("invoice") },
    endsOn: null,
    reviewOn: "2027-03-01",
  };
  const held = await officer("/api/holds", kept);
  expect(held.status, held.text).toBe(201);
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  desk.close();
});

const asOfficer = async (path: string, options = {}) => {
  const tab = await openTab(browser, served.origin, "/", options);
  await tab.page.evaluate(() => localStorage.setItem("user", "officer"));
  await tab.page.goto(served.origin + path);
  await tab.page.reload();
  return tab;
};

test("the officer sees who waits for an answer and until when, what is on hold and why, and what was deleted", async () => {
  const { page, context, trouble } = await asOfficer("/");
  await page.getByRole("link", { name: "Data protection" }).click();
  const request = page.getByRole("row", { name: /access/ });
  await request.waitFor();
  expect(await request.textContent()).toMatch(/1 Oct 2026.*1 Nov 2026 overdue/);
  expect(await page.getByRole("row", { name: /legal claim/ }).textContent()).toMatch(
    /Tvist om faktura 20931.*Advokat Holm.*1 Mar 2027/,
  );
  expect(await page.getByText("Nothing was due so far.").isVisible()).toBe(true);
  expect(trouble).toEqual([]);
  await context.close();
});

test("a supporter finds no such place, also not by its address", async () => {
  const { page, context } = await openTab(browser, served.origin, "/#/officer");
  await page.locator(".row").first().waitFor();
  expect(await page.getByRole("link", { name: "Data protection" }).count()).toBe(0);
  expect(await page.locator("main").textContent()).not.toContain("Advokat Holm");
  await context.close();
});

test.each([
  ["light", { width: 1280, height: 860 }],
  ["dark", { width: 320, height: 640 }],
] as const)("axe finds nothing there in the %s", async (colorScheme, viewport) => {
  const { page, context } = await asOfficer("/#/officer", { colorScheme, viewport });
  await page.locator("table").first().waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  await context.close();
});
