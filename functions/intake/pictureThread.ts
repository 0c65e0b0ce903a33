/**
 * The thread that `pictureReader.ts` starts: reads one picture after the other and answers with verdicts and redrawn
 * copies only. It is killed when a picture takes too long, so nothing in it has to be interruptible.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { MailAttachment } from "../mail/types.ts";
import { type Ocr, startOcr } from "../pictures/ocr.ts";
import { attachmentsOf, readMailPicture } from "./mailPicture.ts";
import type { PictureAsked, PictureReaderData } from "./pictureReader.ts";

const { policy } = workerData as PictureReaderData;
let ocr: Promise<Ocr> | null = null;
let attachments: Promise<readonly MailAttachment[]> = Promise.resolve([]);

parentPort?.on("message", async ({ raw, ...place }: PictureAsked) => {
  try {
    if (raw !== null) attachments = attachmentsOf(raw);
    const verdict = await readMailPicture(await attachments, place, policy, () => {
      ocr ??= startOcr();
      return ocr;
    });
    parentPort?.postMessage(verdict);
  } catch {
    // What was thrown may carry what was read.
    parentPort?.postMessage({ status: "withheld", reason: "picture" });
  }
});
