/**
 * Reads what is stored again with today's engine and policy. A message that has more to remove gets a new body, by the
 * order of writes that every change has: journal, new body, message, old body. Each message names the engine and policy
 * that treated it last, so a run that was stopped is begun again and skips what is done.
 */
import { everyItem } from "../cases/everyItem.ts";
import type { Body, Instant, Message, MessageKey } from "../cases/model.ts";
import type { BodyStore, Journal, MessageStore } from "../cases/ports.ts";
import { engineVersion } from "../scrub/version.ts";
import type { Policy } from "../shared/policy.ts";
import { rescrubBody } from "./rescrubBody.ts";
import { summarize } from "./summary.ts";

export type RescrubDeps = {
  readonly bodies: BodyStore;
  readonly messages: MessageStore;
  readonly journal: Journal;
  readonly policy: Policy;
  readonly now: () => Instant;
  readonly newAttempt: () => string;
};

/** What a run did: how many messages it read, and how many of them lost something more. */
export type RescrubReceipt = {
  readonly engineVersion: string;
  readonly policyVersion: string;
  readonly read: number;
  readonly changed: number;
};

/**
 * @param done hears of each message that was read
 * @throws whatever a port or a detector throws; what was done until then stands
 */
export async function rescrub(deps: RescrubDeps, done: () => void = () => {}): Promise<RescrubReceipt> {
  let [read, changed] = [0, 0];
  const before = deps.now();
  for await (const { key, attempt } of everyItem((next) => deps.bodies.writtenBefore(before, next))) {
    const message = await deps.messages.find(key);
    if (message?.state !== "live" || message.attempt !== attempt || isCurrent(deps, message)) continue;
    if (await rescrubMessage(deps, message, attempt)) changed += 1;
    read += 1;
    done();
  }
  return { engineVersion, policyVersion: deps.policy.version, read, changed };
}

const isCurrent = ({ policy }: RescrubDeps, message: Message): boolean =>
  message.engineVersion === engineVersion && message.policyVersion === policy.version;

/** True when something more was removed. */
async function rescrubMessage(deps: RescrubDeps, message: Message, from: string): Promise<boolean> {
  const { bodies, messages, journal, policy, now } = deps;
  const body = await bodies.get(message.key, from);
  const versions = { policyVersion: policy.version, engineVersion };
  const next = body && rescrubBody(body, policy.scrub);
  if (next === null) {
    await messages.replaceTreated({ ...message, ...versions }, from);
    return false;
  }
  const attempt = deps.newAttempt();
  await journal.append({ at: now(), act: "remove", key: message.key, rule: `engine ${engineVersion}` });
  await bodies.put(message.key, attempt, next);
  await copyPictures(bodies, message.key, from, attempt, next);
  const treated = { ...message, ...versions, attempt, summary: summarize(next) };
  const replaced = await messages.replaceTreated(treated, from);
  await bodies.delete(message.key, replaced ? from : attempt);
  return replaced;
}

/** What is black in them stays black; their text is kept nowhere, so there is nothing to read again. */
export async function copyPictures(bodies: BodyStore, key: MessageKey, from: string, to: string, body: Body) {
  for (const [index, { status }] of body.attachments.entries()) {
    const png = status === "redrawn" ? await bodies.getFile(key, from, index) : null;
    if (png !== null) await bodies.putFile(key, to, index, png);
  }
}
