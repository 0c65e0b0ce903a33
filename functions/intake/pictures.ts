/**
 * Reads the pictures of a committed message. Intake commits them as "being read" and leaves the raw mail for this
 * function, which has a queue of its own because reading a picture takes longer than a whole mail. The message gets a
 * new body with the last verdicts and the redrawn pictures, by one conditional update; then the raw mail goes. Doing it
 * twice is doing it once.
 */
import { messageKey, sesIdOf } from "../cases/keys.ts";
import type { Attachment, Body, Instant, Message, Removed } from "../cases/model.ts";
import type { BodyStore, MessageStore, RawStore } from "../cases/ports.ts";
import type { WithheldReason } from "../mail/types.ts";
import type { Redrawn } from "../pictures/types.ts";
import type { Digest } from "../shared/digest.ts";
import { summarize } from "./summary.ts";

export type PictureDeps = {
  readonly raws: RawStore;
  readonly bodies: BodyStore;
  readonly messages: MessageStore;
  readonly digest: Digest;
  /** A fresh random name for a body. */
  readonly newAttempt: () => string;
};

/** A copy that may be shown, or why there is none. */
export type PictureVerdict = Redrawn | { readonly status: "withheld"; readonly reason: WithheldReason };

/** Which of the attachments of a mail are pictures that wait, and how many attachments there were. */
type PicturesWanted = { readonly indexes: readonly number[]; readonly of: number };

/** Verdicts by place among the attachments; a picture without one could not be read. */
export type ReadMailPictures = (
  raw: Uint8Array,
  wanted: PicturesWanted,
) => Promise<ReadonlyMap<number, PictureVerdict>>;

export type PictureReaderDeps = PictureDeps & { readonly read: ReadMailPictures };

/** Pictures that are not read by then never will be; the raw mail has to go. */
export const readWithin = "-PT24H" satisfies Instant;

/** The body as intake commits it: pictures wait for their reader. */
export const withPicturesWaiting = (body: Body): Body => ({
  ...body,
  attachments: body.attachments.map((attachment) =>
    attachment.status === "withheld" && attachment.reason === "picture"
      ? { ...attachment, reason: "being-read" }
      : attachment,
  ),
});

/** Does anything in it wait for the reader of pictures? */
export const hasPicturesWaiting = ({ attachments }: Body): boolean => attachments.some(isWaiting);

/**
 * Gives every waiting picture of a mail its verdict.
 * @throws whatever a port throws: the delivery is to be repeated
 */
export async function readPictures(deps: PictureReaderDeps, rawKey: string): Promise<void> {
  await settle(deps, rawKey, async (body) => {
    const raw = await deps.raws.read(rawKey);
    if (raw === null) return new Map();
    const indexes = body.attachments.flatMap((attachment, at) => (isWaiting(attachment) ? [at] : []));
    return deps.read(raw, { indexes, of: body.attachments.length });
  });
}

/**
 * Withholds every waiting picture of a mail for good, without looking at it: its reader had a day.
 * @throws whatever a port throws
 */
export const giveUpPictures = (deps: PictureDeps, rawKey: string): Promise<void> =>
  settle(deps, rawKey, async () => new Map());

async function settle(
  deps: PictureDeps,
  rawKey: string,
  verdictsOn: (body: Body) => Promise<ReadonlyMap<number, PictureVerdict>>,
): Promise<void> {
  const key = messageKey(deps.digest, sesIdOf(rawKey));
  const message = await deps.messages.find(key);
  // Queued after the commit, so a mail without a message is none of ours.
  if (message === null) return;
  if (message.state === "live" && message.beingRead && message.attempt !== null) {
    const body = await deps.bodies.get(key, message.attempt);
    if (body === null) throw new Error(replacedMeanwhile(key));
    await replace(deps, message, message.attempt, body, await verdictsOn(body));
  }
  await deps.raws.delete(rawKey);
}

/** The new body under an attempt of its own, its files, the message, the old body: stopped anywhere, one is named. */
async function replace(
  { bodies, messages, newAttempt }: PictureDeps,
  { key }: Message,
  from: string,
  body: Body,
  verdicts: ReadonlyMap<number, PictureVerdict>,
): Promise<void> {
  const to = newAttempt();
  const next = withVerdicts(body, verdicts);
  await bodies.put(key, to, next);
  for (const [index, verdict] of verdicts) {
    if (verdict.status === "redrawn") await bodies.putFile(key, to, index, verdict.png);
  }
  const moved = await messages.replaceBody(key, from, to, summarize(next));
  // A refusal may be the echo of our own update, sent twice by a client that lost the first answer.
  const now = moved ? null : await messages.find(key);
  const ours = moved || (now?.state === "live" && now.attempt === to);
  await bodies.delete(key, ours ? from : to);
  if (!ours && now?.state === "live" && now.beingRead) throw new Error(replacedMeanwhile(key));
}

const replacedMeanwhile = (key: string): string =>
  `The body of message ${key} is another by now; somebody replaced it.`;

const isWaiting = (attachment: Attachment): boolean =>
  attachment.status === "withheld" && attachment.reason === "being-read";

function withVerdicts(body: Body, verdicts: ReadonlyMap<number, PictureVerdict>): Body {
  const found: Removed[] = [];
  const attachments = body.attachments.map((attachment, at): Attachment => {
    if (!isWaiting(attachment)) return attachment;
    const { filename, contentType } = attachment;
    const verdict = verdicts.get(at) ?? { status: "withheld", reason: "picture" };
    if (verdict.status === "withheld") return { filename, contentType, ...verdict };
    const { width, height, unread, removed } = verdict;
    found.push(...removed.map((finding) => ({ ...finding, where: `attachments[${at}]`, start: 0, end: 0 })));
    return { filename, contentType, status: "redrawn", width, height, unread };
  });
  return { ...body, attachments, removed: [...body.removed, ...found] };
}
