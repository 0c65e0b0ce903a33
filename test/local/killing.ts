/**
 * Streams mails into a running inbox and kills it again and again, at moments that a seed decides. The sender is a
 * proper one: what was not answered with 250 it sends again.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { localDate } from "../../functions/cases/retention.ts";
import type { CaseList } from "../../functions/staff/contract.ts";
import { openStores } from "../../functions/stores/sqlite/stores.ts";
import { filesBelow, type RunningInbox, startInbox, until } from "./process.ts";

export type KillResult = {
  /** What the account says when all is done: every mail that the door counted has ended somehow. */
  readonly received: number;
  readonly settled: number;
  readonly kills: number;
  readonly sent: number;
  /** Cases, also held ones, by how often the mail of that number is among them; held mails show no number. */
  readonly seen: ReadonlyMap<number, number>;
  readonly held: number;
  /** Files and outputs that hold one of the CPR numbers. */
  readonly leaks: readonly string[];
};

const secretOf = (mail: number) => `${String(10 + (mail % 19))}0190-${String(1000 + mail)}`;

/** @param rounds how often the inbox is killed */
export async function streamAndKill(rounds: number, seed: number): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), "killing-"));
  const random = randomFrom(seed);
  let inbox = await startInbox(folder);
  const ports = { SMTP_PORT: String(inbox.smtpPort), WEB_PORT: String(inbox.webPort) };
  const outputs = [inbox.output];
  let [sent, kills, over] = [0, 0, false];

  const sender = (async () => {
    while (!over) {
      sent += 1;
      while (!(await send(inbox.smtpPort, sent))) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  for (; kills < rounds; kills += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100 + random() * 900));
    await inbox.kill("SIGKILL");
    inbox = await startInbox(folder, ports);
    outputs.push(inbox.output);
  }
  over = true;
  await sender;
  // Beside the running inbox, as the commands work: nothing is done as long as a queue holds something.
  const stores = openStores(folder);
  const depths = ["intake", "notices"].map((name) => stores.queue(name, 0));
  const waiting = async () =>
    (await Promise.all(depths.map((queue) => queue.depth()))).reduce((a, b) => a + b, 0);
  await until(async () => (await waiting()) === 0, 120);
  const cases = await allCases(inbox);
  const today = localDate(new Date().toISOString());
  const received = await stores.doorCount.ofDay(today);
  const outcomes = await stores.account.ofDay(today);
  const settled = Object.values(outcomes).reduce((sum, ended) => sum + ended, 0);
  stores.close();
  await inbox.kill("SIGTERM");

  const seen = new Map<number, number>();
  for (const { subject } of cases) {
    const number = Number(subject?.match(/Mail nummer (\d+)/)?.[1] ?? 0);
    if (number > 0) seen.set(number, (seen.get(number) ?? 0) + 1);
  }
  const places = [
    ...filesBelow(folder),
    ...outputs.map((output, at) => ({ path: `output ${at}`, text: output() })),
  ];
  const secrets = Array.from({ length: sent }, (_, at) => secretOf(at + 1));
  const heldRaw = (path: string) => path.includes("/raw/");
  const leaks = places
    .filter(({ path, text }) => !heldRaw(path) && secrets.some((secret) => text.includes(secret)))
    .map(({ path }) => path);
  rmSync(folder, { recursive: true });
  return {
    received,
    settled,
    kills,
    sent,
    seen,
    held: cases.filter(({ status }) => status === "held").length,
    leaks,
  };
}

/** True when the door answered with 250. */
async function send(port: number, number: number): Promise<boolean> {
  const door = createTransport({
    host: "127.0.0.1",
    port,
    ignoreTLS: true,
    connectionTimeout: 2000,
    socketTimeout: 2000,
  });
  try {
    await door.sendMail({
      from: `Kunde <kunde${number}@example.dk>`,
      to: "support@example.dk",
      subject: `Mail nummer ${number}`,
      messageId: `<killing-${number}@example.dk>`,
      text: `Mit cpr er ${secretOf(number)}`,
    });
    return true;
  } catch {
    return false;
  } finally {
    door.close();
  }
}

async function allCases({ webPort }: RunningInbox): Promise<CaseList["cases"]> {
  const cases: CaseList["cases"] = [];
  let next: string | undefined;
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : "";
    const answer = await fetch(`http://localhost:${webPort}/api/cases?limit=100${cursor}`);
    const page = (await answer.json()) as CaseList;
    cases.push(...page.cases);
    next = page.next;
  } while (next);
  return cases;
}

/** Numerical Recipes' linear congruential generator: enough to choose moments, and the same again for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
