/**
 * After a restore: a message of which more was removed than the copy knows. Removals of an engine are made again by
 * today's engine. Where it finds nothing to remove, or it was no engine that removed it, nobody can say any more what it
 * was: then the whole text goes, because it must not be read again.
 */
import type { Body, MessageKey } from "../cases/model.ts";
import { engineVersion } from "../scrub/version.ts";
import { copyPictures, type RescrubDeps } from "./rescrub.ts";
import { rescrubBody } from "./rescrubBody.ts";
import { summarize } from "./summary.ts";

const engineRule = /^engine (.+)$/;

/** @param rule of the removal, as the journal has it */
export async function removeAgain(deps: RescrubDeps, key: MessageKey, rule: string): Promise<void> {
  const { bodies, messages, journal, policy, now } = deps;
  const message = await messages.find(key);
  if (message?.state !== "live" || message.attempt === null) return;
  const engine = engineRule.exec(rule)?.[1];
  // The copy was made after this engine had been at it.
  if (engine !== undefined && engine === message.engineVersion) return;
  const from = message.attempt;
  const body = await bodies.get(key, from);
  const rescrubbed = body && engine !== undefined ? rescrubBody(body, policy.scrub) : null;
  const next = rescrubbed ?? withoutText;
  const attempt = deps.newAttempt();
  await journal.append({
    at: now(),
    act: "remove",
    key,
    rule: rescrubbed ? `engine ${engineVersion}` : "restore",
  });
  await bodies.put(key, attempt, next);
  if (rescrubbed) await copyPictures(bodies, key, from, attempt, next);
  const treated = {
    ...message,
    attempt,
    summary: summarize(next),
    policyVersion: policy.version,
    engineVersion,
  };
  const replaced = await messages.replaceTreated(treated, from);
  await bodies.delete(key, replaced ? from : attempt);
}

const withoutText: Body = {
  subject: "",
  text: "[Teksten er fjernet: den blev gendannet fra en sikkerhedskopi fra før en fjernelse, som ikke kan gentages. / The text was removed: it was restored from a backup older than a removal that cannot be made again.]",
  contact: { name: "", email: "", phones: [] },
  attachments: [],
  removed: [],
};
