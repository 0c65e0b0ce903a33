/** The thread that `reader.ts` starts: treats one mail after the other and answers with sanitized results only. */
import { parentPort, workerData } from "node:worker_threads";
import { createDigest } from "../shared/digest.ts";
import type { ReaderAnswer, ReaderData } from "./reader.ts";
import { treat } from "./treat.ts";

const { policy, secret } = workerData as ReaderData;
const digest = createDigest(secret);
const answer = (message: ReaderAnswer): void => parentPort?.postMessage(message);

parentPort?.on("message", async (raw: Uint8Array) =>
  answer(await treat(raw, policy, digest, () => answer("read"))),
);
answer("ready");
