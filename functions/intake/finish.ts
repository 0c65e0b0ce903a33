/**
 * What follows the commit of a message: the account, the raw mail, the pictures, the notice. Every delivery of a mail
 * that is committed already comes here, so all of it may be done twice.
 */
import { caseIdOf } from "../cases/keys.ts";
import type { Message, Outcome } from "../cases/model.ts";
import type { Account, Queue, RawStore } from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import type { Digest } from "../shared/digest.ts";

export type FinishDeps = {
  readonly raws: RawStore;
  readonly account: Account;
  readonly notices: Queue;
  /** Takes raw keys whose message is committed and whose pictures wait. */
  readonly pictures: Queue;
  readonly digest: Digest;
};

/** Steps (e) and (f) for a committed message, as often as it takes. A held mail stays in the raw store for now. */
export async function finish(deps: FinishDeps, rawKey: string, message: Message): Promise<Outcome> {
  const first = message.caseId === caseIdOf(deps.digest, message.key);
  const outcome: Outcome = message.held ? "held" : first ? "new" : "joined";
  await deps.account.record(localDate(message.receivedAt), message.key, outcome);
  if (message.beingRead) await deps.pictures.send(rawKey);
  else if (!message.held) await deps.raws.delete(rawKey);
  if (message.notice === "due") await deps.notices.send(message.key);
  return outcome;
}
