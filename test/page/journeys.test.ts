import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser, type Tab } from "./browser.ts";
import { seededDesk } from "./seed.ts";

let desk: Desk;
let served: Served;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  desk = await seededDesk();
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterEach(async () => {
  await tab.context.close();
  expect(tab.trouble).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  desk.close();
});

const open = async (path: string, options = {}) => {
  tab = await openTab(browser, served.origin, path, options);
  return tab.page;
};

const focused = () =>
  tab.page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, " ").trim() ?? "");

describe("a supporter", () => {
  test("finds a case, reads what was removed, and comes back to the row by keyboard alone", async () => {
    const page = await open("/#/all");
    const row = page.getByRole("link", { name: /Kan ikke logge ind/ });
    await row.focus();
    await page.keyboard.press("Enter");

    const title = page.getByRole("heading", { level: 1, name: /Kan ikke logge ind/ });
    await title.waitFor();
    expect(await focused()).toMatch(/^Kan ikke logge ind/);
    expect(await page.title()).toMatch(/^8HGFJ0 · Kan ikke logge ind/);
    expect(await page.getByText("10 things were removed").isVisible()).toBe(true);
    expect(
      await page.getByText(/Will be deleted on 24 November 2027, because correspondence/).isVisible(),
    ).toBe(true);

    const chip = page.locator(".text").getByRole("button", { name: "Removed: national id B" });
    await chip.focus();
    await page.keyboard.press("Enter");
    const note = page.locator(".note:popover-open");
    expect(await note.textContent()).toContain("Every B of this kind in this message is the same value.");
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "hidden" });

    await page.getByRole("link", { name: "Back to All cases" }).press("Enter");
    await row.waitFor();
    expect(await focused()).toMatch(/Kan ikke logge ind/);
  });

  test("reads `sensitive` and never the category, on the page and in what the page was sent", async () => {
    const page = await open("/#/all");
    const bodies: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/api/")) bodies.push(await response.text());
    });
    await page.getByRole("link", { name: /Kan ikke logge ind/ }).click();
    await page.getByRole("button", { name: "Removed: sensitive" }).first().click();
    expect(await page.locator(".note:popover-open").textContent()).toContain("is not shown");
    expect(await page.locator("main").textContent()).not.toMatch(/health|detector/i);
    expect(bodies.join()).toContain("sensitive");
    expect(bodies.join()).not.toMatch(/"health"|detector/);
    expect(await page.getByRole("option", { name: "health" }).count()).toBe(0);
  });

  test("sees brackets that the sender typed as brackets", async () => {
    const page = await open(`/#/open/${desk.caseOf("login")}`);
    const text = page.locator(".message").first().locator(".text").first();
    expect(await text.textContent()).toContain("Jeg skrev [national-id C] i parentes selv.");
    expect(await text.getByRole("button").allInnerTexts()).toEqual([
      "national id A",
      "national id B",
      "password or code A",
      "sensitive",
      "sensitive",
      "phone number A",
    ]);
  });

  test("reads an attachment's text, why another is withheld, and a longer quote when it is opened", async () => {
    const page = await open(`/#/open/${desk.caseOf("login")}`);
    const file = page.locator(".attachment").first();
    await file.getByText("Text of the file").click();
    expect(await file.locator(".text").textContent()).toContain("Kvittering 4471");
    expect(await file.locator(".text").getByRole("button").allInnerTexts()).toEqual([
      "national id A",
      "account or card A",
    ]);
    expect(await page.locator(".withheld").textContent()).toBe(
      "Withheld. The text in this picture could not be read.",
    );
    const quote = page.locator("blockquote").getByText("Prøv at nulstille");
    expect(await quote.isVisible()).toBe(false);
    await page.getByText(/^A machine answered our mail to the sender on 24 Nov 2026/).waitFor();
    await page.getByText("Quoted from an earlier mail (5 lines)").click();
    expect(await quote.isVisible()).toBe(true);
  });

  test("copies the number, calls the lifted phone, and lists all cases of the sender", async () => {
    const page = await open(`/#/open/${desk.caseOf("login")}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Copy number" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("8HGFJ0");
    expect(await page.getByRole("link", { name: "+4520123456" }).getAttribute("href")).toBe(
      "tel:+4520123456",
    );
    await page.getByRole("link", { name: "All cases of this sender" }).click();
    await page.getByText("1 case", { exact: true }).waitFor();
    await page.getByRole("link", { name: /Sender: signe.dahl@example.org/ }).click();
    await page.getByText("5 cases", { exact: true }).waitFor();
  });

  test("is told why a mail is held and what to do, with nothing of the mail", async () => {
    const page = await open("/#/held");
    await page.getByRole("link", { name: /Could not be read/ }).click();
    await page.getByText("This mail is held. The mail is encrypted.").waitFor();
    expect(await page.getByText(/Ask the sender to write again/).isVisible()).toBe(true);
  });

  test("is led to another case that the mail refers to", async () => {
    const page = await open(`/#/waiting/${desk.caseOf("invoice")}`);
    await page.getByRole("link", { name: "8 H G, F J 0" }).click();
    await page.getByRole("heading", { level: 1, name: /Kan ikke logge ind/ }).waitFor();
  });

  test.each([
    ["/#/closed", "No closed cases.", "Closed cases stay here", "an empty folder"],
    [
      "/#/open?category=criminal",
      "Not for your role",
      "Only the data-protection officer",
      "a category not for them",
    ],
    [
      "/#/open?category=online-id",
      "No case here matches",
      "Show all cases of this folder",
      "a filter without a match",
    ],
    ["/#/all/0BCDFGHJKMNPQRST", "No such case", "30 days ago", "an unknown case"],
    ["/#/all/nonsense", "This link does not work", "can't look up", "a broken link"],
  ])("gets cause and next step at %s: %s", async (path, cause, next) => {
    const page = await open(path);
    await page.getByText(cause).waitFor();
    expect(await page.getByText(next).isVisible()).toBe(true);
  });

  test("is told when a deleted case was deleted, and by which rule", async () => {
    const page = await open(`/#/all/${desk.caseOf("old")}`);
    await page.getByRole("heading", { level: 1, name: "This case was deleted" }).waitFor();
    expect(
      await page
        .getByText(
          "It was deleted on 20 November 2026, because correspondence is kept for 1 year after receipt.",
        )
        .isVisible(),
    ).toBe(true);
  });

  test("is told when the inbox does not answer, and gets the list once it does", async () => {
    tab = await openTab(browser, served.origin, "/#/closed");
    const { page } = tab;
    await page.getByText("No closed cases.").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Open" }).click();
    await page.getByRole("alert").getByText("No connection").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: /Kan ikke logge ind/ }).waitFor();
  });
});

test("the officer, once chosen, sees the category with detector and confidence, and may filter by it", async () => {
  const page = await open("/#/all");
  await page.getByLabel("User").selectOption("officer");
  await page.getByLabel("Removed").selectOption("health");
  await page.getByText("1 case", { exact: true }).waitFor();
  await page.getByRole("link", { name: /Kan ikke logge ind/ }).click();
  await page.getByRole("button", { name: "Removed: health" }).first().click();
  expect(await page.locator(".note:popover-open").textContent()).toContain(
    "detector “health-test”, 90% sure",
  );
  expect((await desk.stores.readLog.ofCase(desk.caseOf("login"))).at(-1)?.role).toBe("officer");
  await page.reload();
  expect(await page.getByLabel("User").inputValue()).toBe("officer");
});

test("the page speaks the browser's language until another is chosen, which it remembers", async () => {
  const page = await open("/#/all", { locale: "da-DK" });
  await page.getByText("5 sager").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("da");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByText("5 cases").waitFor();
  await page.reload();
  await page.getByText("5 cases").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("a long list comes page by page, and the focus follows to the first row that is new", async () => {
  for (let index = 0; index < 60; index++) {
    await desk.receive({ id: `closed ${index}`, status: "closed", subject: `Old question ${index}` });
  }
  const page = await open("/#/closed");
  await page.getByText("50 cases shown, there are more").waitFor();
  await page.getByRole("button", { name: "Show more" }).click();
  await page.getByText("60 cases", { exact: true }).waitFor();
  const row = page.locator(".row").nth(50);
  await page.waitForFunction(() => document.activeElement?.classList.contains("row"));
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the first load is below 100 kB compressed, without anything from elsewhere", async () => {
  const { buildPage } = await import("../../page/build.ts");
  const { gzipSync } = await import("node:zlib");
  const sizes = [...(await buildPage()).values()].map(({ body }) => gzipSync(body).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  await open("/#/all");
});
