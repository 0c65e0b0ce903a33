/**
 * `npm start`: the whole inbox on one machine. SMTP door, intake, notices, sweep, hourly cleanup and the staff page,
 * over one data folder that belongs to this process as long as it lives. Killed at any moment, the next start goes on
 * from what is stored.
 */
import type { AddressInfo, Server } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { localDate } from "../functions/cases/retention.ts";
import { createContact } from "../functions/contact/api.ts";
import { takeIn } from "../functions/intake/intake.ts";
import { createPictureReader } from "../functions/intake/pictureReader.ts";
import { readPictures } from "../functions/intake/pictures.ts";
import { startReader } from "../functions/intake/reader.ts";
import { countFiveDaysOld, requeue, sweep } from "../functions/intake/sweep.ts";
import { notify } from "../functions/notify/notify.ts";
import { errorName } from "../functions/shared/log.ts";
import { createStaffApi } from "../functions/staff/api.ts";
import { lockFolder } from "../functions/stores/sqlite/folderLock.ts";
import { openStores } from "../functions/stores/sqlite/stores.ts";
import { buildPage } from "../page/build.ts";
import { assemble } from "./assemble.ts";
import { consoleLog as log } from "./consoleLog.ts";
import { consume } from "./consumer.ts";
import { createDoor, recover } from "./door.ts";
import { loadPolicy } from "./policyFile.ts";
import { every } from "./schedule.ts";
import { runCommand, UsageError } from "./sentence.ts";
import { readSettings } from "./settings.ts";
import { upkeep } from "./upkeep.ts";
import { createWeb } from "./web.ts";

const minute = 60_000;
const hour = 60 * minute;

// What nobody caught may carry text of a mail in its message, and Node would print it. Everything is stored: end.
for (const leak of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(leak, (error) => {
    log("stopped by an error that nobody caught", { error: errorName(error) });
    process.exit(1);
  });
}

await runCommand(async () => {
  const settings = readSettings(process.env);
  const policy = await loadPolicy();
  const unlock = lockFolder(settings.dataDir);
  const stores = openStores(settings.dataDir);
  const [reader, page] = await Promise.all([
    startReader({ policy: policy.scrub, secret: stores.secret }),
    buildPage(),
  ]);
  const pictureReader = createPictureReader({ policy: policy.scrub });
  const inbox = assemble(stores, policy, reader.treat, log);

  // Nothing else uses this folder: what was in flight when the last process ended is in nobody's hands.
  await inbox.queues.intake.releaseAll();
  await inbox.queues.pictures.releaseAll();
  await inbox.queues.notices.releaseAll();
  await stores.raw.sweepTemporary();
  await recover(inbox.door);

  const door = createDoor(inbox.door, log);
  const web = createAdaptorServer({
    fetch: createWeb({
      api: createStaffApi(inbox.staff),
      page,
      outbox: stores.outbox,
      contact: inbox.contact && createContact(inbox.contact),
    }).fetch,
  }) as Server;
  const smtpPort = await listen(door.server, settings.smtpPort, "SMTP_PORT");
  const webPort = await listen(web, settings.webPort, "WEB_PORT");

  const consumers = [
    consume(
      inbox.queues.intake,
      async (rawKey, receives) => {
        const begun = Date.now();
        const outcome = await takeIn(inbox.intake, { rawKey, receives });
        log("mail taken in", { outcome: outcome ?? "done before", receives, ms: Date.now() - begun });
      },
      (error) => log("mail could not be taken in and will be tried again", { error: errorName(error) }),
    ),
    consume(
      inbox.queues.pictures,
      async (rawKey) => {
        const begun = Date.now();
        await readPictures({ ...inbox.pictures, read: pictureReader.read }, rawKey);
        log("pictures handled", { ms: Date.now() - begun });
      },
      (error) => log("pictures failed and will be tried again", { error: errorName(error) }),
    ),
    consume(
      inbox.queues.notices,
      async (key) => {
        await notify(inbox.notify, key);
        log("notice handled", { key });
      },
      (error) => log("notice failed and will be tried again", { error: errorName(error) }),
    ),
  ];
  const schedule = [
    every(10 * minute, runRequeue, (error) =>
      log("sweep failed and will be tried again", { error: errorName(error) }),
    ),
    every(hour, runCleanup, (error) =>
      log("cleanup failed and will be tried again", { error: errorName(error) }),
    ),
    every(
      24 * hour,
      async () => void (await sweep(inbox.sweep)),
      (error) => log("sweep failed and will be tried again", { error: errorName(error) }),
    ),
  ];

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await new Promise<void>((resolve) => door.close(resolve));
    web.close();
    await Promise.all([...consumers, ...schedule].map((work) => work.stop()));
    await Promise.all([reader.close(), pictureReader.close()]);
    stores.close();
    unlock();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  console.log(`
Support inbox is running.
  Read cases:     http://localhost:${webPort}
  Notices:        http://localhost:${webPort}/outbox
  Send mail to:   smtp://localhost:${smtpPort}  (any recipient, e.g. ${policy.company.from})
  Sample mails:   npm run sample
  Data folder:    ${settings.dataDir}
Ctrl-C stops it; nothing is lost.
`);

  async function runRequeue() {
    const count = await requeue(inbox.sweep);
    if (count > 0) log("raw mail queued again", { count });
    const old = await countFiveDaysOld(inbox.sweep);
    if (old > 0) log("raw mail is five days old", { count: old });
  }

  async function runCleanup() {
    const { receipts, cut } = await upkeep(stores, inbox.cleanup, localDate(new Date().toISOString()));
    for (const { number, closed } of receipts ?? []) {
      log("cleanup done", { receipt: number, count: closed?.deleted ?? 0 });
    }
    if (!cut) log("database log could not be cut and will be next time", {});
  }
});

/** @returns the port, which the system chooses for 0 */
function listen(server: Server, port: number, variable: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why =
        error.code === "EADDRINUSE" ? "is used by another program" : `can't be opened (${error.code})`;
      reject(
        new UsageError(
          `Port ${port} ${why}. Stop it, or choose another port: ${variable}=${port + 1} npm start`,
        ),
      );
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
