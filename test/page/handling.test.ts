/** What staff do with a case on the page: take it, close it, undo, write notes, go through the list by keys. */
import type { Browser } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser, type Tab } from "./browser.ts";
import { seededDesk } from "./seed.ts";

let desk: Desk;
let served: Served;
let browser: Browser;
let tab: Tab;

beforeEach(async () => {
  desk = await seededDesk();
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterEach(async () => {
  await tab.context.close();
  await browser.close();
  await served.close();
  desk.close();
  expect(tab.trouble).toEqual([]);
});

const open = async (path: string, options = {}) => {
  tab = await openTab(browser, served.origin, path, options);
  return tab.page;
};

const headOf = (id: string) => desk.stores.cases.get(desk.caseOf(id));

test("a case is taken and closed by two keys, and the last change is undone by one button", async () => {
  const page = await open(`/#/open/${desk.caseOf("login")}`);
  await page.getByText("Nobody has this case").waitFor();
  await page.keyboard.press("a");
  await page.getByText("supporter has this case").waitFor();
  desk.at("2026-11-24T10:00:01.000Z");
  await page.keyboard.press("e");
  await page.getByRole("status").getByText("Closed.").waitFor();
  expect(await headOf("login")).toMatchObject({ status: "closed", assignee: "supporter" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone.").waitFor();
  expect(await headOf("login")).toMatchObject({ status: "open", assignee: "supporter" });
  await page.getByText("Log", { exact: true }).click();
  expect(await page.locator(".log").textContent()).toMatch(/supporter: took it.*supporter: closed it/);
});

test("who is second to change a case is told, sees how it stands, and keeps the note being written", async () => {
  const page = await open(`/#/open/${desk.caseOf("login")}`);
  await page.getByLabel("Write a note").fill("Halvt skrevet");
  const seen = await headOf("login");
  if (seen === null) throw new Error("The seed has this case.");
  await desk.stores.cases.handle(seen.id, seen, { status: "waiting", assignee: "bo" });
  await page.getByRole("button", { name: "Closed" }).click();
  await page.getByText(/Somebody else changed this case meanwhile/).waitFor();
  await page.getByText("bo has this case").waitFor();
  expect(await page.getByRole("button", { name: "Waiting" }).getAttribute("aria-pressed")).toBe("true");
  expect(await page.getByLabel("Write a note").inputValue()).toBe("Halvt skrevet");
  expect(await headOf("login")).toMatchObject({ status: "waiting", assignee: "bo" });
});

test("a note is scrubbed as it is stored, and its writer is told what was taken out", async () => {
  const page = await open(`/#/open/${desk.caseOf("course")}`);
  await page.getByLabel("Write a note").waitFor();
  await page.keyboard.press("n");
  await page.keyboard.type("Ringede. CPR 010190-1234 oplyst, e.");
  await page.getByRole("button", { name: "Store the note" }).click();
  await page.getByText("Stored; 1 thing was removed from it.").waitFor();
  const note = page.locator(".staff-note");
  expect(await note.textContent()).toContain("Ringede. CPR national id A");
  expect(await note.getByRole("button").allInnerTexts()).toEqual(["national id A"]);
  expect(await page.getByLabel("Write a note").inputValue()).toBe("");
  // Letters that were typed did nothing else.
  expect(await headOf("course")).toMatchObject({ status: "open", assignee: null });
});

test("the list is walked by j and k, a case opened, the next one reached, and Escape comes back to its row", async () => {
  const page = await open("/#/all");
  await page.locator(".row").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-case"));
  await expect.poll(focused).toBe(desk.caseOf("login"));
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Kursus om samtaler/ }).waitFor();
  await page.keyboard.press("[");
  await page.getByRole("heading", { level: 1, name: /Kan ikke logge ind/ }).waitFor();
  await page.keyboard.press(".");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("chip");
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe(desk.caseOf("login"));
});

test("keys are listed by ?, and single ones can be switched off", async () => {
  const page = await open(`/#/open/${desk.caseOf("login")}`);
  await page.getByText("Nobody has this case").waitFor();
  await page.keyboard.press("?");
  await page.getByLabel("Single keys do something").uncheck();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Open" }).waitFor();
  expect(await headOf("login")).toMatchObject({ assignee: null });
});

test("what comes while a list is open is announced and does not move the rows until it is asked for", async () => {
  const page = await open("/#/open");
  await page.locator(".row").first().waitFor();
  const before = await page.locator(".row").count();
  await page.clock.install();
  await page.reload();
  await page.locator(".row").first().waitFor();
  await desk.receive({ id: "new", at: "2026-11-24T09:59:00.000Z", subject: "Helt ny" });
  await page.clock.runFor(13_000);
  const news = page.getByRole("button", { name: "1 change – show" });
  await news.waitFor();
  expect(await page.locator(".row").count()).toBe(before);
  await news.click();
  await page.getByRole("link", { name: /Helt ny/ }).waitFor();
});
