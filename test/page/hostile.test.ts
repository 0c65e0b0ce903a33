import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDesk, type Desk } from "../staff/desk.ts";
import { openTab, type Served, serveDesk, startBrowser } from "./browser.ts";

/** What people put into mails to make a page run, load or send something. */
const markup = [
  `<img src=x onerror="document.title='owned'">`,
  `<script>document.title='owned'</script>`,
  `<svg onload="document.title='owned'"></svg>`,
  `<a href="javascript:document.title='owned'">link</a>`,
  `<iframe src="https://evil.example.net/"></iframe>`,
  `<style>main{display:none}</style>`,
  `"><base href="https://evil.example.net/">`,
  `<form action="https://evil.example.net/"><button>Send</button></form>`,
].join(" ");

/** Turns the reading direction of what follows, unless it is isolated. */
const override = "\u202e";

let desk: Desk;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  desk = createDesk();
  await desk.receive({
    id: "hostile",
    subject: markup,
    text: `${markup}\n[national-id A] [sensitive] {national-id A} ${override}`,
    from: { name: `${override}${markup}`, email: `"<b>x</b>"@example.org`, phones: ["javascript:alert(1)"] },
    attachments: [
      { filename: `${markup}.html`, contentType: "text/html", status: "scrubbed", text: markup },
      { filename: "../../etc/passwd", contentType: "<b>", status: "withheld", reason: "not-a-text" },
    ],
  });
  served = await serveDesk(desk);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  desk.close();
});

test.each([
  ["the list", () => "/#/open", ".row"],
  ["the case", () => `/#/open/${desk.caseOf("hostile")}`, ".message"],
])("markup in subject, name, file name and text is read as text in %s", async (_where, path, shown) => {
  const { page, context, trouble } = await openTab(browser, served.origin, path());
  await page.locator(shown).waitFor();
  for (const details of await page.locator("details").all()) await details.locator("summary").click();
  expect(await page.locator("main").textContent()).toContain("<script>document.title='owned'</script>");
  expect(
    await page
      .locator("main")
      .locator("img, script, iframe, style, base, form:not(.notes form), svg")
      .count(),
  ).toBe(0);
  expect(await page.title()).not.toBe("owned");
  expect(trouble).toEqual([]);
  await context.close();
});

test("only the stored range becomes a chip, and the page's links lead nowhere a sender chose", async () => {
  const { page, context } = await openTab(browser, served.origin, `/#/open/${desk.caseOf("hostile")}`);
  await page.locator(".message").waitFor();
  expect(await page.locator(".text .chip").count()).toBe(1);
  const links = await page
    .locator("main a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const link of links) expect(link).toMatch(/^#\//);
  await context.close();
});

test("the policy forbids what markup would need, should any ever get in", async () => {
  const { page, context } = await openTab(browser, served.origin, "/#/open");
  await page.locator(".row").waitFor();
  const tried = await page.evaluate(async () => {
    const refused: string[] = [];
    const attempt = async (name: string, act: () => unknown) => {
      try {
        await act();
      } catch {
        refused.push(name);
      }
    };
    await attempt("innerHTML", () => {
      document.body.innerHTML = "<b>x</b>";
    });
    await attempt("fetch", () => fetch("https://evil.example.net/"));
    await attempt("image", () => {
      const image = new Image();
      image.src = "https://evil.example.net/pixel.gif";
      return image.decode();
    });
    const inline = document.createElement("style");
    inline.textContent = "main { display: none }";
    document.head.append(inline);
    if (getComputedStyle(document.querySelector("main") ?? document.body).display !== "none")
      refused.push("style");
    return refused;
  });
  expect(tried).toEqual(["innerHTML", "fetch", "image", "style"]);
  await context.close();
});
