/**
 * The door: a real SMTP server on loopback that plays Amazon SES. A mail is answered with 250 when its raw bytes are
 * durable, it is counted and intake will hear of it; stopped before that, the sender's program still has it and sends
 * it again. Stopped in between, `recover` finds the file and does the rest.
 */
import { randomBytes } from "node:crypto";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { everyItem } from "../functions/cases/everyItem.ts";
import { sesIdOf } from "../functions/cases/keys.ts";
import type { DoorCount, Queue, RawStore } from "../functions/cases/ports.ts";
import { localDate } from "../functions/cases/retention.ts";
import { errorName, type Log } from "../functions/shared/log.ts";
import type { Policy } from "../functions/shared/policy.ts";
import { type Envelope, sesBlock } from "./sesBlock.ts";

export type DoorDeps = {
  readonly raws: RawStore;
  readonly doorCount: DoorCount;
  readonly intake: Queue;
  readonly profiles: Policy["profiles"];
  readonly now: () => Date;
};

/** 40 MB, the limit of SES for received mail. */
const mailLimit = 40 * 1024 * 1024;

/**
 * Takes a mail as it came over SMTP.
 * @returns the id that SES would have given it, once nothing can lose the mail any more
 */
export async function accept(deps: DoorDeps, mail: Buffer, envelope: Envelope): Promise<string> {
  const sesId = newSesId();
  const at = deps.now();
  const block = sesBlock(mail, envelope, sesId, at);
  const rawKey = `inbound/${profileOf(envelope.recipient, deps.profiles)}/${sesId}`;
  await deps.raws.put(rawKey, Buffer.concat([Buffer.from(block, "latin1"), mail]));
  await announce(deps, rawKey, at.toISOString());
  return sesId;
}

/** Counts and queues every raw mail once more. Both do nothing for a mail that they know. */
export async function recover(deps: DoorDeps): Promise<void> {
  const now = deps.now().toISOString();
  for await (const rawKey of everyItem((next) => deps.raws.storedBefore(now, next))) {
    await announce(deps, rawKey, (await deps.raws.storedAt(rawKey)) ?? now);
  }
}

/** Counts a raw mail and queues it; twice is once. */
export async function announce({ doorCount, intake }: DoorDeps, rawKey: string, at: string): Promise<void> {
  await doorCount.add(localDate(at), sesIdOf(rawKey));
  await intake.send(rawKey);
}

/** The SMTP server, not yet listening. Loopback only, so without TLS; on AWS the receipt rule requires it. */
export function createDoor(deps: DoorDeps, log: Log): SMTPServer {
  const server = new SMTPServer({
    banner: "support inbox",
    size: mailLimit,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    maxClients: 20,
    onData(stream, session, callback) {
      receive(deps, stream, session).then(
        (sesId) => {
          log("mail received", {});
          callback(null, `Ok ${sesId}`);
        },
        (error: Error & { responseCode?: number }) => {
          // Without a code of ours it is a fault on this side: 451 makes the sender's program try again.
          if (error.responseCode === undefined) log("request failed", { error: errorName(error) });
          callback(
            error.responseCode ? error : smtpError(451, "The mail could not be stored. Try again later."),
          );
        },
      );
    },
  });
  // Broken connections come here; a failure to listen is told by who asked for it.
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.syscall !== "listen") log("request failed", { error: errorName(error) });
  });
  return server;
}

async function receive(
  deps: DoorDeps,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<string> {
  const chunks: Buffer[] = [];
  // The rest of a mail that is too large is read, as SMTP demands, but not kept.
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw smtpError(552, "The mail is larger than 40 MB.");
  const { mailFrom, rcptTo } = session.envelope;
  const sender = mailFrom === false ? "" : mailFrom.address;
  return accept(deps, Buffer.concat(chunks), { sender, recipient: rcptTo[0]?.address ?? "" });
}

/** As SES finds the receipt rule: by the recipient, plus addresses included. The local door turns nobody away. */
function profileOf(recipient: string, profiles: Policy["profiles"]): string {
  const address = recipient.toLowerCase().replace(/\+[^@]*@/, "@");
  const named = Object.entries(profiles).find(([, own]) => own.some((one) => one.toLowerCase() === address));
  return named?.[0] ?? Object.keys(profiles)[0] ?? "support";
}

/** Forty letters and digits, like those of SES. */
const newSesId = (): string =>
  Array.from(randomBytes(40), (byte) => "abcdefghijklmnopqrstuvwxyz012345".charAt(byte % 32)).join("");

const smtpError = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });
