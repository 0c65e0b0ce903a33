import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleMails } from "../../cli/sampleMails.ts";
import type { CaseList } from "../../functions/staff/contract.ts";
import { filesBelow, type RunningInbox, runScript, startInbox, until } from "./process.ts";

let folder: string;
let running: RunningInbox | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(async () => {
  await running?.kill("SIGKILL");
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (env: NodeJS.ProcessEnv = {}) => {
  running = await startInbox(folder, env);
  return running;
};

const casesOf = async ({ webPort }: RunningInbox, query = "") =>
  ((await (await fetch(`http://localhost:${webPort}/api/cases?limit=100${query}`)).json()) as CaseList).cases;

const doorOf = ({ smtpPort }: RunningInbox) =>
  createTransport({ host: "127.0.0.1", port: smtpPort, ignoreTLS: true });

test("`npm run sample` sends a dozen mails through the door, and each one becomes a case", async () => {
  const inbox = await start();
  const sample = await runScript("cli/sample.ts", [], { env: { SMTP_PORT: String(inbox.smtpPort) } });
  expect(sample).toMatchObject({ code: 0, stderr: "" });
  expect(sampleMails.length).toBeGreaterThanOrEqual(12);
  await until(
    async () =>
      (await casesOf(inbox)).length + (await casesOf(inbox, "&status=spam")).length === sampleMails.length,
  );
  // The raw mail of the screenshot stays until the screenshot is read.
  await until(async () => filesBelow(join(folder, "raw")).length === 0);
  const [screenshot] = (await casesOf(inbox)).filter(({ subject }) => subject?.startsWith("Skærmbillede"));
  expect(screenshot).toMatchObject({ withheld: 0, removed: { "national-id": 2, sensitive: 1 } });
  const secrets = [
    "010190-1234",
    "191096-2326",
    "061155-0359",
    "150278-1163",
    "210878-2872",
    "4111 1111",
    "DK50 0040",
  ];
  const places = [...filesBelow(folder), { path: "output", text: inbox.output() }];
  expect(places.filter(({ text }) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  expect(filesBelow(join(folder, "raw"))).toEqual([]);
});

test("`npm run cleanup -- --on DATE` works beside the running inbox, prints the receipt and leaves no byte of a mail", async () => {
  const inbox = await start();
  await doorOf(inbox).sendMail({
    from: "Kvadratrod Hansen <kvadratrod@example.dk>",
    to: "support@example.dk",
    subject: "Kvadratisk emne",
    text: "Kvadratisk tekst",
    attachments: [{ filename: "kvadrat.bin", content: Buffer.from([0, 1, 2]) }],
  });
  await until(async () => (await casesOf(inbox)).length === 1);
  const [only] = await casesOf(inbox);
  const cleanup = await runScript("cli/cleanup.ts", ["--on", only?.deleteOn ?? ""], {
    env: { DATA_DIR: folder },
  });
  expect(cleanup).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(cleanup.stdout)).toMatchObject({
    asOf: only?.deleteOn,
    closed: { deleted: 1, rules: { "general P1Y": 1 } },
  });
  expect(await casesOf(inbox)).toEqual([]);
  expect(filesBelow(folder).filter(({ text }) => /kvadrat/i.test(text))).toEqual([]);
  expect(inbox.output()).not.toMatch(/kvadrat/i);
});

test("a second `npm start` on the same folder ends with a sentence and harms nothing", async () => {
  const inbox = await start();
  await expect(startInbox(folder)).rejects.toThrow(/ended with 2: .*data folder/s);
  await doorOf(inbox).sendMail({
    from: "a@example.dk",
    to: "support@example.dk",
    subject: "Hej",
    text: "Hej",
  });
  await until(async () => (await casesOf(inbox)).length === 1);
});

test("after a kill the next start takes the folder without being told", async () => {
  await (await start()).kill("SIGKILL");
  expect((await start()).output()).toContain("Support inbox is running.");
});

test("SIGTERM ends the inbox in good order", async () => {
  expect(await (await start()).kill("SIGTERM")).toBe(0);
});

test.each(["SMTP_PORT", "WEB_PORT"])(
  "a %s in use ends the start with a sentence that says what to do",
  async (variable) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startInbox(folder, { [variable]: String(port) })).rejects.toThrow(
      new RegExp(
        `ended with 2: Port ${port} is used by another program. .*${variable}=${port + 1} npm start`,
        "s",
      ),
    );
    await new Promise((resolve) => other.close(resolve));
  },
);

test.each([
  [{ SMTP_PORT: "mail" }, /SMTP_PORT is not a port/],
  [{ WEB_PORT: "70000" }, /WEB_PORT is not a port/],
])("%j ends the start with a sentence", async (env, sentence) => {
  await expect(startInbox(folder, env)).rejects.toThrow(sentence);
});

test("a data folder of a newer version is refused with a sentence and left as it is", async () => {
  await (await start()).kill("SIGTERM");
  const path = join(folder, "inbox.db");
  const db = new DatabaseSync(path);
  db.exec("PRAGMA user_version = 999");
  db.close();
  await expect(startInbox(folder)).rejects.toThrow(/ended with 2: .*999/s);
});

test("a data folder that holds something else under our name is refused with a sentence", async () => {
  await (await start()).kill("SIGTERM");
  writeFileSync(join(folder, "inbox.db"), "this is no database, but somebody's shopping list ".repeat(100));
  await expect(startInbox(folder)).rejects.toThrow(/ended with 2: /);
});

test("nobody at the door: `npm run sample` says how to start the inbox", async () => {
  const { code, stderr } = await runScript("cli/sample.ts", [], { env: { SMTP_PORT: "1" } });
  expect(code).toBe(2);
  expect(stderr).toContain("Start the inbox in another terminal: npm start");
});

test("the web answers to browsers of this machine only, under its own name and origin", async () => {
  const { webPort } = await start();
  const url = `http://127.0.0.1:${webPort}/api/cases`;
  const { request } = await import("node:http");
  const statusFor = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      request(url, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  expect(await statusFor({})).toBe(200);
  expect(await statusFor({ Host: "evil.example" })).toBe(403);
  expect(await statusFor({ Host: `127.0.0.1:${webPort}`, Origin: "http://evil.example" })).toBe(403);
  expect(await statusFor({ Host: `127.0.0.1:${webPort}`, Origin: `http://127.0.0.1:${webPort}` })).toBe(200);
});

test("the page comes with a strict content security policy", async () => {
  const { webPort } = await start();
  for (const path of ["/", "/outbox"]) {
    const answer = await fetch(`http://localhost:${webPort}${path}`);
    expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(await answer.text()).not.toMatch(/<script>|<style>|https?:\/\/(?!localhost)/);
  }
});

test("a mail over 40 MB is turned away at the door with 552", async () => {
  const inbox = await start();
  const sending = doorOf(inbox).sendMail({
    from: "a@example.dk",
    to: "support@example.dk",
    subject: "Stor",
    attachments: [{ filename: "stor.bin", content: Buffer.alloc(32 * 1024 * 1024, 1) }],
  });
  await expect(sending).rejects.toMatchObject({ responseCode: 552 });
});
