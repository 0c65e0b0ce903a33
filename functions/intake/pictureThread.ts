/**
 * The thread that `pictureReader.ts` starts: reads one picture after the other and answers with verdicts and redrawn
 * copies only. It is killed when a picture takes too long, so nothing in it has to be interruptible.
 */
import { parentPort, workerData } from "node:worker_threads";
import { type Ocr, startOcr } from "../pictures/ocr.ts";
import { type PictureOfMail, readMailPicture } from "./mailPicture.ts";
import type { PictureReaderData } from "./pictureReader.ts";

const { policy } = workerData as PictureReaderData;
let ocr: Promise<Ocr> | null = null;

parentPort?.on("message", async (picture: PictureOfMail) => {
  const verdict = await readMailPicture(picture, policy, () => {
    ocr ??= startOcr();
    return ocr;
  }).catch(() => ({ status: "withheld", reason: "picture" }) as const);
  parentPort?.postMessage(verdict);
});
