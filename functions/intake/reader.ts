/**
 * Treats mails in a thread of its own, so that a mail which takes too long can be stopped: the thread is killed, the
 * mail is held, and the next one gets a new thread. What the thread sends back is sanitized already.
 */
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { readReceipt } from "../mail/receipt.ts";
import type { HeldReason } from "../mail/types.ts";
import type { ScrubPolicy } from "../scrub/types.ts";
import type { Treated } from "./treat.ts";

export type Reader = {
  /** One mail at a time. What goes wrong is a held mail; rejects only where no thread can be started at all. */
  treat(raw: Uint8Array): Promise<Treated>;
  close(): Promise<void>;
};

/** What the thread needs to begin with. */
export type ReaderData = { readonly policy: ScrubPolicy; readonly secret: Uint8Array };

/** The thread says "ready" once, then for each mail "read" between reading and scrubbing, then the result. */
export type ReaderAnswer = "ready" | "read" | Treated;

/** Milliseconds for the two halves of the work. */
export type ReaderTimes = { readonly read: number; readonly scrub: number };

const defaultTimes: ReaderTimes = { read: 20_000, scrub: 10_000 };

/** Starts the thread; resolves when it is ready, so that no mail is received while it still loads. */
export async function startReader(data: ReaderData, times: ReaderTimes = defaultTimes): Promise<Reader> {
  let thread: Worker | null = null;
  const living = async (): Promise<Worker> => {
    if (thread !== null) return thread;
    const begun = await startThread(data);
    begun.once("exit", () => {
      if (thread === begun) thread = null;
    });
    thread = begun;
    return begun;
  };
  await living();
  return {
    async treat(raw) {
      const worker = await living();
      const answer = await ask(worker, raw, times);
      if (typeof answer !== "string") return answer;
      await worker.terminate();
      return { status: "held", receipt: readReceipt(raw), reason: answer, writer: null };
    },
    close: async () => void (await thread?.terminate()),
  };
}

function startThread(data: ReaderData): Promise<Worker> {
  // As source and as bundle the thread lies beside this file, with the same extension.
  const file = `./readerThread${extname(import.meta.url)}`;
  const thread = new Worker(new URL(file, import.meta.url), { workerData: data });
  return new Promise((resolve, reject) => {
    thread.once("message", () => {
      thread.off("error", reject);
      // Between two mails there is nobody to tell: the thread is gone, and the next mail gets a new one.
      thread.on("error", () => {});
      resolve(thread);
    });
    thread.once("error", reject);
  });
}

/** The thread's result, or why there is none. Its errors may carry text of the mail: only the fact of them is told. */
function ask(thread: Worker, raw: Uint8Array, times: ReaderTimes): Promise<Treated | HeldReason> {
  return new Promise((resolve) => {
    let timer = setTimeout(late, times.read);
    const done = (result: Treated | HeldReason) => {
      clearTimeout(timer);
      thread.off("message", hear).off("error", fail).off("exit", fail);
      resolve(result);
    };
    const hear = (answer: ReaderAnswer) => {
      if (answer === "ready") return;
      if (answer !== "read") return done(answer);
      clearTimeout(timer);
      timer = setTimeout(late, times.scrub);
    };
    const fail = () => done("reader-failed");
    function late() {
      done("took-too-long");
    }
    thread.on("message", hear).on("error", fail).on("exit", fail);
    thread.postMessage(raw);
  });
}
