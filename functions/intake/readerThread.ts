/**
 * The thread that `reader.ts` starts: treats one mail after the other and answers with sanitized results only. Before it
 * says that it is ready it treats a mail of its own, so that code is loaded and compiled while nobody's mail is in its
 * hands: a mail is at risk of a stop for milliseconds, not for the tenth of a second that the first one takes.
 */
import { parentPort, workerData } from "node:worker_threads";
import { createDigest } from "../shared/digest.ts";
import type { ReaderAnswer, ReaderData } from "./reader.ts";
import { treat } from "./treat.ts";

const { policy, secret } = workerData as ReaderData;
const digest = createDigest(secret);
const answer = (message: ReaderAnswer): void => parentPort?.postMessage(message);

const ownMail = [
  "From: Nobody <nobody@example.dk>",
  "Subject: =?utf-8?Q?Pr=C3=B8ve?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="own"',
  "",
  "--own",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<p>CPR 010190-1234, tlf. 28 71 40 93, feber, DK50 0040 0440 1162 43, 4111 1111 1111 1111</p>",
  "--own",
  'Content-Type: text/plain; name="own.txt"',
  "Content-Disposition: attachment",
  "",
  "1;010190-1234",
  "--own--",
  "",
].join("\r\n");

await treat(Buffer.from(ownMail), policy, digest);
parentPort?.on("message", async (raw: Uint8Array) =>
  answer(await treat(raw, policy, digest, () => answer("read"))),
);
answer("ready");
