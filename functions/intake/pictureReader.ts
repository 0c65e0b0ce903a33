/**
 * Reads pictures in a thread of its own, which is killed when one takes too long; the picture is withheld, and the next
 * one gets a new thread. The thread is started with the first picture, as most mails have none, and keeps no process
 * alive while it has nothing to do.
 */
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ScrubPolicy } from "../scrub/types.ts";
import type { PicturePlace } from "./mailPicture.ts";
import type { PictureVerdict, ReadMailPictures } from "./pictures.ts";

export type PictureReader = { readonly read: ReadMailPictures; readonly close: () => Promise<void> };

/** What the thread needs to begin with. */
export type PictureReaderData = { readonly policy: ScrubPolicy };

/** What the thread is asked. `raw` is null for another picture of the mail that it was given last. */
export type PictureAsked = PicturePlace & { readonly raw: Uint8Array | null };

/** Milliseconds for one picture, and after how many no other picture of the same mail is begun. */
export type PictureTimes = { readonly each: number; readonly all: number };

/** Lambda gives the function five minutes. */
const defaultTimes: PictureTimes = { each: 60_000, all: 200_000 };

export function createPictureReader(
  data: PictureReaderData,
  times: PictureTimes = defaultTimes,
): PictureReader {
  let thread: Worker | null = null;
  const living = (): Worker => {
    if (thread !== null) return thread;
    // As source and as bundle the thread lies beside this file, with the same extension.
    const file = new URL(`./pictureThread${extname(import.meta.url)}`, import.meta.url);
    // What decoders print about a picture goes nowhere.
    const begun = new Worker(file, { workerData: data, stdout: true, stderr: true });
    // Its errors may carry what it read; that it is gone is all that is told.
    begun.on("error", () => {});
    begun.once("exit", () => {
      if (thread === begun) thread = null;
    });
    thread = begun;
    return begun;
  };
  return {
    async read(raw, { indexes, of }) {
      const verdicts = new Map<number, PictureVerdict>();
      const begun = performance.now();
      // The thread that has this mail: after one that was killed the next has to be given it again.
      let given: Worker | null = null;
      for (const index of indexes) {
        if (performance.now() - begun > times.all) {
          verdicts.set(index, late);
          continue;
        }
        const asked = living();
        verdicts.set(index, await ask(asked, { raw: asked === given ? null : raw, index, of }, times.each));
        given = asked;
      }
      return verdicts;
    },
    close: async () => void (await thread?.terminate()),
  };
}

const late: PictureVerdict = { status: "withheld", reason: "too-many-pictures" };

async function ask(thread: Worker, picture: PictureAsked, ms: number): Promise<PictureVerdict> {
  thread.ref();
  const verdict = await new Promise<PictureVerdict | null>((resolve) => {
    const timer = setTimeout(() => done(null), ms);
    const fail = () => done({ status: "withheld", reason: "picture" });
    const done = (result: PictureVerdict | null) => {
      clearTimeout(timer);
      thread.off("message", done).off("exit", fail);
      resolve(result);
    };
    thread.on("message", done).on("exit", fail);
    thread.postMessage(picture);
  });
  thread.unref();
  if (verdict !== null) return verdict;
  await thread.terminate();
  return { status: "withheld", reason: "file-took-too-long" };
}
