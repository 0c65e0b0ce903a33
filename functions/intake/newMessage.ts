/** Message items as intake commits them. */
import { caseIdOf } from "../cases/keys.ts";
import type { Instant, Message, MessageKey, RetentionClass } from "../cases/model.ts";
import { retentionOf } from "../cases/retention.ts";
import type { HeldReason } from "../mail/types.ts";
import { engineVersion } from "../scrub/scrub.ts";
import type { Digest } from "../shared/digest.ts";
import type { Policy } from "../shared/policy.ts";

type NewDeps = { readonly digest: Digest; readonly policy: Policy };

/** A mail that could not be read: nothing of it is kept but that it came. */
export const heldMessage = (
  deps: NewDeps,
  key: MessageKey,
  receivedAt: Instant,
  held: HeldReason,
): Message => ({
  ...blankMessage(deps, key, receivedAt, "general"),
  held,
});

/** A message of a case of its own, before anything of its mail is known. */
export const blankMessage = (
  deps: NewDeps,
  key: MessageKey,
  receivedAt: Instant,
  kind: RetentionClass,
): Message => ({
  state: "live",
  schema: 1,
  key,
  caseId: caseIdOf(deps.digest, key),
  receivedAt,
  retention: retentionOf(receivedAt, kind, deps.policy.retention),
  attempt: null,
  beingRead: false,
  held: null,
  summary: null,
  contactKey: null,
  messageIdKey: null,
  copies: [],
  automated: false,
  mentions: null,
  notice: "none",
  noticeAt: null,
  holds: [],
  policyVersion: deps.policy.version,
  engineVersion,
});
