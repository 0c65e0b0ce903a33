/**
 * The inbox as the tests see it: the real functions over real SQLite stores, a clock that only tests move, and the SMTP
 * conversation left out (`local/start.test.ts` has it). Faults are an option of the world, not mocks of its parts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addTime, localDate, startOf } from "../functions/cases/retention.ts";
import { takeIn } from "../functions/intake/intake.ts";
import { attachmentsOf, readMailPicture } from "../functions/intake/mailPicture.ts";
import { type PictureVerdict, type ReadMailPictures, readPictures } from "../functions/intake/pictures.ts";
import { countFiveDaysOld, requeue, sweep } from "../functions/intake/sweep.ts";
import { treat } from "../functions/intake/treat.ts";
import { notify } from "../functions/notify/notify.ts";
import { createDigest } from "../functions/shared/digest.ts";
import { type Policy, parsePolicy } from "../functions/shared/policy.ts";
import { createStaffApi } from "../functions/staff/api.ts";
import type { CaseList, CaseView, Role } from "../functions/staff/contract.ts";
import { openStores, type Stores } from "../functions/stores/sqlite/stores.ts";
import { assemble } from "../local/assemble.ts";
import { consumeOne } from "../local/consumer.ts";
import { accept, recover } from "../local/door.ts";
import { upkeep } from "../local/upkeep.ts";
import { theOcr } from "./pictures/theOcr.ts";
import { policyText } from "./policyText.ts";

export type WorldOptions = {
  readonly at?: string;
  readonly policy?: Policy;
  /** `:memory:` unless a test reads the files afterwards. */
  readonly onDisk?: boolean;
  /** The folder that another world left, with what is in it; a new one when left out. */
  readonly folder?: string;
  /** Stands between the functions and their stores, to make calls fail. */
  readonly between?: (stores: Stores) => Stores;
  readonly treat?: typeof treat;
};

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Call `close` at the end, or use `await using`. */
export async function createWorld(options: WorldOptions = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "inbox-"));
  let clock = Date.parse(options.at ?? "2026-03-02T09:00:00Z");
  const now = () => new Date(clock);
  const policy = options.policy ?? parsePolicy(policyText);
  const real = openStores(folder, { ...(options.onDisk ? {} : { database: ":memory:" }), clock: now });
  const stores = options.between?.(real) ?? real;
  const digest = createDigest(real.secret);
  const read = options.treat ?? treat;
  const inbox = assemble(
    stores,
    policy,
    (raw) => read(raw, policy.scrub, digest),
    () => {},
    now,
  );
  const api = createStaffApi(inbox.staff);
  /** Here instead of in a thread; the reader of text starts only where there is a picture that can be decoded. */
  const readHere: ReadMailPictures = async (raw, { indexes, of }) => {
    const verdicts = new Map<number, PictureVerdict>();
    const attachments = await attachmentsOf(raw);
    for (const index of indexes)
      verdicts.set(index, await readMailPicture(attachments, { index, of }, policy.scrub, theOcr));
    return verdicts;
  };
  const pictures = { ...inbox.pictures, read: readHere };
  const waiting = async () => {
    const depths = await Promise.all(
      ["intake", "pictures", "notices"].map((name) => real.queue(name, 0).depth()),
    );
    return depths.reduce((sum, depth) => sum + depth, 0);
  };

  const moveTo = (instant: string) => {
    clock = Date.parse(instant);
  };
  const pass = (ms: number) => {
    clock += ms;
  };

  /** Works through the queues, as often as it takes; what fails comes back after the visibility timeout. */
  async function settle(): Promise<readonly string[]> {
    const failures: string[] = [];
    const handlers = [
      [inbox.queues.intake, (rawKey: string, receives: number) => takeIn(inbox.intake, { rawKey, receives })],
      [inbox.queues.pictures, (rawKey: string) => readPictures(pictures, rawKey)],
      [inbox.queues.notices, (key: string) => notify(inbox.notify, key)],
    ] as const;
    for (let round = 0; round < 20; round += 1) {
      let failed = false;
      for (const [queue, handle] of handlers) {
        for (;;) {
          try {
            if (
              !(await consumeOne(queue, async (key, receives) => void (await handle(key, receives)), clock))
            )
              break;
          } catch (error) {
            failures.push(error instanceof Error ? error.message : String(error));
            failed = true;
            pass(1);
          }
        }
      }
      if (!failed && (await waiting()) === 0) break;
      pass(61_000);
    }
    return failures;
  }

  const request = (path: string, role: Role) =>
    api.request(`http://localhost${path}`, { headers: { "X-Local-User": role } });

  return {
    folder,
    policy,
    stores: real,
    inbox,
    /** What the reader of pictures needs. */
    pictures,
    now,
    /** How many messages the queues have, waiting or in flight. */
    waiting,
    /** What the door counted on a day, and how those mails ended. */
    accountOf: async (day: string) => ({
      received: await real.doorCount.ofDay(day),
      outcomes: await real.account.ofDay(day),
    }),
    moveTo,
    pass,
    settle,
    /** A mail through the door, not yet taken in. */
    deliver: (
      mail: string | Buffer,
      envelope = { sender: "sender@example.dk", recipient: "support@example.dk" },
    ) => accept(inbox.door, Buffer.from(mail), envelope),
    /** A mail through the door, intake and notices. */
    async receive(
      mail: string | Buffer,
      envelope = { sender: "sender@example.dk", recipient: "support@example.dk" },
    ) {
      const sesId = await accept(inbox.door, Buffer.from(mail), envelope);
      await settle();
      return sesId;
    },
    recover: () => recover(inbox.door),
    requeue: () => requeue(inbox.sweep),
    countFiveDaysOld: () => countFiveDaysOld(inbox.sweep),
    sweep: () => sweep(inbox.sweep),
    /** The cleanup of a day, in its first hour; the clock moves there. */
    async cleanUp(day = localDate(now().toISOString())) {
      if (day > localDate(now().toISOString())) moveTo(addTime(startOf(day), "PT1H"));
      return upkeep(stores, inbox.cleanup, day);
    },
    /** `npm run cleanup -- --on DAY` before the day has come. */
    cleanUpAhead: (day: string) => upkeep(stores, inbox.cleanup, day),
    staff: (role: Role = "supporter") => ({
      get: (path: string) => request(path, role),
      list: async (query = "") => (await (await request(`/api/cases${query}`, role)).json()) as CaseList,
      open: async (id: string) => (await (await request(`/api/cases/${id}`, role)).json()) as CaseView,
      /** Every case of the mailbox, opened. */
      async all() {
        const { cases } = (await (await request("/api/cases?limit=100", role)).json()) as CaseList;
        return Promise.all(
          cases.map(async ({ id }) => (await (await request(`/api/cases/${id}`, role)).json()) as CaseView),
        );
      },
    }),
    /** Ends the world and leaves its folder standing. */
    leave: () => real.close(),
    async close() {
      real.close();
      rmSync(folder, { recursive: true, force: true });
    },
    async [Symbol.asyncDispose]() {
      await this.close();
    },
  };
}

export type EmlOptions = {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly messageId?: string | null;
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly contentType?: string;
};

let mails = 0;

/** A plain mail; every one has a Message-ID of its own unless told otherwise. */
export function eml(options: EmlOptions = {}): string {
  mails += 1;
  const id = options.messageId === undefined ? `mail-${mails}@example.dk` : options.messageId;
  return [
    `From: ${options.from ?? "Mette Holm <mette.holm@example.dk>"}`,
    `To: ${options.to ?? "support@example.dk"}`,
    `Subject: ${options.subject ?? "Hjælp"}`,
    ...(id === null ? [] : [`Message-ID: <${id}>`]),
    ...(options.headers ?? []),
    "MIME-Version: 1.0",
    `Content-Type: ${options.contentType ?? "text/plain; charset=utf-8"}`,
    "Content-Transfer-Encoding: 8bit",
    "",
    options.text ?? "Hej\r\n\r\nJeg kan ikke logge ind.",
    "",
  ].join("\r\n");
}
