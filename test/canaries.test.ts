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
import { filesBelow, type RunningInbox, startInbox, until } from "./local/process.ts";

/** One CPR number for each place, none a part of another. */
const canary = (at: number) => `${String(1 + at).padStart(2, "0")}0190-${4000 + at}`;

const places = {
  subject: canary(0),
  text: canary(1),
  html: canary(2),
  fileName: canary(3),
  fileText: canary(4),
  displayName: canary(5),
  messageId: canary(6),
  references: canary(7),
  replyTo: canary(8),
  toName: canary(9),
  ownHeader: canary(10),
  contentType: canary(11),
  envelope: canary(12),
  quoted: canary(13),
  hiddenHtml: canary(14),
  boundary: canary(15),
  date: canary(16),
} as const;

const mail = (contentType: string) =>
  [
    `From: "Mette ${places.displayName}" <mette.holm@example.dk>`,
    `To: "Support ${places.toName}" <support@example.dk>`,
    `Reply-To: "Svar ${places.replyTo}" <svar@example.dk>`,
    `Subject: Hj=?utf-8?Q?=C3=A6lp?= ${places.subject}`,
    `Message-ID: <${places.messageId}@example.dk>`,
    `References: <${places.references}@example.dk>`,
    `Date: Mon, 2 Mar 2026 09:00:00 +0100 (${places.date})`,
    `X-Note: ${places.ownHeader}`,
    "MIME-Version: 1.0",
    `Content-Type: ${contentType}; boundary="b${places.boundary}"`,
    "",
    `--b${places.boundary}`,
    'Content-Type: multipart/alternative; boundary="inner"',
    "",
    "--inner",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Mit cpr er ${places.text}.`,
    `> Du skrev: ${places.quoted}`,
    "--inner",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<p>Mit cpr er <b>${places.html.slice(0, 4)}</b>${places.html.slice(4, 8)}<i>${places.html.slice(8)}</i></p>`,
    `<p style="display:none">skjult ${places.hiddenHtml}</p>`,
    "--inner--",
    `--b${places.boundary}`,
    `Content-Type: text/csv; name="${places.fileName}.csv"`,
    `Content-Disposition: attachment; filename="liste ${places.fileName}.csv"`,
    "",
    `1;${places.fileText}`,
    `--b${places.boundary}`,
    `Content-Type: application/x-${places.contentType}; name="billede.bin"`,
    "Content-Disposition: attachment",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(`binary ${canary(17)}`).toString("base64"),
    `--b${places.boundary}--`,
    "",
  ].join("\r\n");

const secrets = [...Object.values(places), canary(17)].flatMap((secret) => [secret, secret.replace("-", "")]);
const secretsIn = (text: string) => secrets.filter((secret) => text.includes(secret));

let folder: string;
let inbox: RunningInbox;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "canaries-"));
  inbox = await startInbox(folder);
  await say(mail("multipart/mixed"));
  await say(mail("multipart/encrypted"));
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
