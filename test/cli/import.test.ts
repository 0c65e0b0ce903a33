import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow, runScript } from "../local/process.ts";
import { eml } from "../world.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  const maildir = join(folder, "maildir");
  for (const path of ["cur", "new", "tmp", ".Sent/cur"]) mkdirSync(join(maildir, path), { recursive: true });
  const date = new Date(Date.now() - 3 * 24 * 3_600_000).toUTCString();
  const headers = [`Date: ${date}`];
  writeFileSync(join(maildir, "cur", "1:2,S"), eml({ headers, text: "Mit cpr er 010190-1234." }));
  writeFileSync(
    join(maildir, "new", "2"),
    eml({ headers, contentType: 'multipart/encrypted; boundary="b"' }),
  );
  writeFileSync(join(maildir, ".Sent", "cur", "3"), eml({ headers, text: "Svar." }));
  writeFileSync(join(maildir, "tmp", "4"), eml({ headers, text: "Ikke færdig." }));
  writeFileSync(join(maildir, "cur", "5"), eml({ headers: ["Date: Thu, 1 Jan 1970 00:00:00 +0000"] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (data: string, ...args: string[]) =>
  runScript("cli/import.ts", args, { env: { DATA_DIR: join(folder, data) } });

test("a Maildir is imported with the folders in it, once, and nothing unscrubbed is left of what was read", async () => {
  const first = await run("data", join(folder, "maildir"));
  expect(first.stderr).toBe("");
  expect(first.stdout).toMatch(/^new: 2\njoined: 0\ncopy: 0\nheld: 1\ntoo-old: 1\n/);
  const second = await run("data", join(folder, "maildir"));
  expect(second.stdout).toMatch(/^new: 0\n[\s\S]*too-old: 1\n[\s\S]*known: 3\n/);
  const holding = filesBelow(join(folder, "data")).filter(({ text }) => text.includes("010190-1234"));
  expect(holding).toEqual([]);
});

test("a dry run says what would happen, and stores nothing", async () => {
  const { code, stdout } = await run("untouched", "--dry-run", join(folder, "maildir"));
  expect(code).toBe(0);
  expect(stdout).toContain("4 mails; nothing was stored.");
  expect(stdout).toContain("1 are older than the policy allows");
  expect(stdout).toMatch(/1 would be held:\n {2}1 {2}The mail is encrypted\./);
  expect(stdout).toMatch(/1 would have something removed:\n {2}1 {2}national-id/);
  expect(readdirSync(folder)).not.toContain("untouched");
});

test("a dry run counts what machines tell apart from messages", async () => {
  const bounce = join(folder, "bounce.eml");
  writeFileSync(
    bounce,
    eml({ from: "MAILER-DAEMON@example.dk", subject: "failure notice", text: "Message-ID: <a@example.dk>" }),
  );
  const { stdout } = await run("untouched", "--dry-run", bounce);
  expect(stdout).toContain("1 are bounces or automatic answers and would become events");
  expect(stdout).toContain("0 would have something removed");
});

test.each([
  [[], /^Usage: npm run import/],
  [["--profile", "sales", "x"], /The policy has no profile sales\. It has: support\./],
  [["nowhere"], /There is no file or folder at nowhere/],
])("%j is refused with a sentence", async (args, sentence) => {
  const { code, stderr } = await run("refused", ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
});
