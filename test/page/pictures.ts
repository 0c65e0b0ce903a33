/**
 * `npm run pictures`: makes the pictures of the README. Starts an inbox of its own, sends the sample mails through its
 * door, and photographs what staff see.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleMails } from "../../cli/sampleMails.ts";
import type { CaseList } from "../../functions/staff/contract.ts";
import { runScript, startInbox, until } from "../local/process.ts";
import { openTab, startBrowser } from "./browser.ts";

const pictures = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "pictures-"));
const inbox = await startInbox(folder);
const browser = await startBrowser();
try {
  const origin = `http://localhost:${inbox.webPort}`;
  await runScript("cli/sample.ts", [], { env: { SMTP_PORT: String(inbox.smtpPort) } });
  const list = async () => ((await (await fetch(`${origin}/api/cases?limit=100`)).json()) as CaseList).cases;
  const spam = 1;
  await until(async () => (await list()).length === sampleMails.length - spam);
  const viewport = { width: 1200, height: 720 };
  const { page } = await openTab(browser, origin, "/#/all", { viewport });
  await page.getByRole("link", { name: /Kan ikke logge ind/ }).waitFor();
  await page.screenshot({ path: join(pictures, "list.png") });
  await page.getByRole("link", { name: /Kan ikke logge ind/ }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.screenshot({ path: join(pictures, "case.png") });
  console.log(`Pictures are in ${pictures}`);
} finally {
  await browser.close();
  await inbox.kill("SIGTERM");
  rmSync(folder, { recursive: true });
}
