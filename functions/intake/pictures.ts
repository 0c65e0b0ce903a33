/**
 * Reads the pictures of a committed message. Intake commits them as "being read" and leaves the raw mail for this
 * function, which has a queue of its own because reading a picture takes longer than a whole mail. The message gets a
 * new body with the last verdicts, by one conditional update; then the raw mail goes. Doing it twice is doing it once.
 */
import { messageKey, sesIdOf } from "../cases/keys.ts";
import type { Attachment, Body, Instant, Message } from "../cases/model.ts";
import type { BodyStore, MessageStore, RawStore } from "../cases/ports.ts";
import type { Digest } from "../shared/digest.ts";

export type PictureDeps = {
  readonly raws: RawStore;
  readonly bodies: BodyStore;
  readonly messages: MessageStore;
  readonly digest: Digest;
  /** A fresh random name for a body. */
  readonly newAttempt: () => string;
};

/** Pictures that are not read by then never will be; the raw mail has to go. */
export const readWithin = "-PT24H" satisfies Instant;

/** The body as intake commits it: pictures wait for their reader. */
export const withPicturesWaiting = (body: Body): Body =>
  withReasons(body, (reason) => (reason === "picture" ? "being-read" : reason));

/** Does anything in it wait for the reader of pictures? */
export const hasPicturesWaiting = ({ attachments }: Body): boolean =>
  attachments.some((attachment) => attachment.status === "withheld" && attachment.reason === "being-read");

/**
 * Gives every waiting picture of a mail its verdict. There is no reader yet that is sure of what it reads, so the verdict
 * is that the picture could not be read, and it stays withheld.
 * @throws whatever a port throws: the delivery is to be repeated
 */
export async function readPictures(deps: PictureDeps, rawKey: string): Promise<void> {
  const key = messageKey(deps.digest, sesIdOf(rawKey));
  const message = await deps.messages.find(key);
  // Queued after the commit, so a mail without a message is none of ours.
  if (message === null) return;
  if (message.state === "live" && message.beingRead && message.attempt !== null) {
    await replace(deps, message, message.attempt);
  }
  await deps.raws.delete(rawKey);
}

/** The new body under an attempt of its own, then the message, then the old body: stopped anywhere, one is named. */
async function replace({ bodies, messages, newAttempt }: PictureDeps, { key }: Message, from: string) {
  const body = await bodies.get(key, from);
  if (body === null)
    throw new Error(`The body of message ${key} is not there; somebody replaced it just now.`);
  const to = newAttempt();
  await bodies.put(
    key,
    to,
    withReasons(body, (reason) => (reason === "being-read" ? "picture" : reason)),
  );
  const moved = await messages.replaceBody(key, from, to);
  // A refusal may be the echo of our own update, sent twice by a client that lost the first answer.
  const now = moved ? null : await messages.find(key);
  const ours = moved || (now?.state === "live" && now.attempt === to);
  await bodies.delete(key, ours ? from : to);
}

type Reason = Extract<Attachment, { status: "withheld" }>["reason"];

const withReasons = (body: Body, change: (reason: Reason) => Reason): Body => ({
  ...body,
  attachments: body.attachments.map((attachment) =>
    attachment.status === "withheld" ? { ...attachment, reason: change(attachment.reason) } : attachment,
  ),
});
