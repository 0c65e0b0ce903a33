/**
 * Marked secrets in every place of a mail where a sender can put one, searched for in everything that the running inbox
 * wrote or printed. The raw store is the one place where they may be, and only while the mail is held.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseList } from "../functions/staff/contract.ts";
import { canaryMail, places, secretsIn } from "./canaryMail.ts";
import { filesBelow, type RunningInbox, startInbox, until } from "./local/process.ts";

let folder: string;
let inbox: RunningInbox;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "canaries-"));
  inbox = await startInbox(folder);
  await say(canaryMail("multipart/mixed"));
  await say(canaryMail("multipart/encrypted"));
  await until(async () => (await list()).length === 2);
});
afterAll(async () => {
  await inbox.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** A real SMTP conversation, so that nothing on this side tidies the mail. */
function say(text: string): Promise<void> {
  const lines = [
    "EHLO localhost",
    `MAIL FROM:<${places.envelope}@example.dk>`,
    "RCPT TO:<support@example.dk>",
    "DATA",
    `${text}\r\n.`,
    "QUIT",
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(inbox.smtpPort, "127.0.0.1");
    socket.on("data", (answer) => {
      if (/^[45]/m.test(answer.toString())) return reject(new Error(`the door said ${answer}`));
      const next = /^\d{3} /m.test(answer.toString()) ? lines.shift() : undefined;
      if (next !== undefined) socket.write(`${next}\r\n`);
    });
    socket.on("error", reject);
    socket.on("close", () => resolve());
  });
}

const get = async (path: string, role = "officer") =>
  (await fetch(`http://localhost:${inbox.webPort}${path}`, { headers: { "X-Local-User": role } })).text();
const list = async () => (JSON.parse(await get("/api/cases")) as CaseList).cases;

test("the mail is read, and what can't be read is held", async () => {
  expect((await list()).map(({ status }) => status).sort()).toEqual(["held", "open"]);
});

test("no file outside the raw store holds a secret", () => {
  const holding = filesBelow(folder).filter(
    ({ path, text }) => secretsIn(text).length > 0 || secretsIn(path).length > 0,
  );
  expect(holding.filter(({ path }) => !path.startsWith(join(folder, "raw"))).map(({ path }) => path)).toEqual(
    [],
  );
  expect(holding.filter(({ path }) => path.startsWith(join(folder, "raw")))).toHaveLength(1);
});

test("nothing that was printed holds a secret", () => {
  expect(inbox.output()).toContain("mail taken in");
  expect(secretsIn(inbox.output())).toEqual([]);
});

test("no answer of the API and no page holds a secret", async () => {
  const ids = (await list()).map(({ id }) => id);
  for (const role of ["supporter", "officer"]) {
    for (const path of [
      "/",
      "/outbox",
      "/api/cases",
      "/api/openapi.json",
      ...ids.map((id) => `/api/cases/${id}`),
    ]) {
      expect(secretsIn(await get(path, role)), `${path} as ${role}`).toEqual([]);
    }
  }
});

test("a question that carries a secret is not repeated in its answer or in what is printed", async () => {
  for (const path of [
    `/api/cases/${places.text}`,
    `/api/cases?cursor=${places.text}`,
    `/api/cases?status=${places.text}`,
  ]) {
    expect(secretsIn(await get(path)), path).toEqual([]);
  }
  expect(secretsIn(inbox.output())).toEqual([]);
});
