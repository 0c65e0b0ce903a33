/**
 * What follows the commit of a message: holds on its case or sender, the account, the raw mail, the pictures, the notice. Every delivery of a mail
 * that is committed already comes here, so all of it may be done twice.
 */

import type { Hold } from "../cases/holds.ts";
import { caseIdOf } from "../cases/keys.ts";
import type { Instant, Message, Outcome } from "../cases/model.ts";
import { stampNew } from "../cases/placeHold.ts";
import type { Account, MessageStore, Queue, RawStore, Register } from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import type { Digest } from "../shared/digest.ts";

export type FinishDeps = {
  readonly raws: RawStore;
  readonly messages: MessageStore;
  readonly holds: Register<Hold>;
  readonly account: Account;
  readonly notices: Queue;
  /** Takes raw keys whose message is committed and whose pictures wait. */
  readonly pictures: Queue;
  readonly digest: Digest;
  readonly now: () => Instant;
};

/** Holds first, then steps (e) and (f), for a committed message, as often as it takes. A held mail stays in the raw store for now. */
export async function finish(deps: FinishDeps, rawKey: string, message: Message): Promise<Outcome> {
  await stampNew(deps, message, localDate(deps.now()));
  const first = message.caseId === caseIdOf(deps.digest, message.key);
  const outcome: Outcome = message.held ? "held" : first ? "new" : "joined";
  await deps.account.record(localDate(message.receivedAt), message.key, outcome);
  if (message.beingRead) await deps.pictures.send(rawKey);
  else if (!message.held) await deps.raws.delete(rawKey);
  if (message.notice === "due") await deps.notices.send(message.key);
  return outcome;
}
