/** Message items as intake commits them. */
import { caseIdOf } from "../cases/keys.ts";
import type { Body, CaseId, Instant, Message, MessageKey } from "../cases/model.ts";
import { retentionOf } from "../cases/retention.ts";
import type { HeldReason } from "../mail/types.ts";
import { engineVersion } from "../scrub/version.ts";
import type { Digest } from "../shared/digest.ts";
import type { Policy } from "../shared/policy.ts";
import { noticeIsOwed } from "./notice.ts";
import { hasPicturesWaiting } from "./pictures.ts";
import { summarize } from "./summary.ts";
import type { Treated } from "./treat.ts";

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

type Read = {
  readonly treated: Treated & { status: "case" };
  /** As it is stored: pictures may wait. */
  readonly body: Body;
  readonly mentions: CaseId | null;
};

/** `own` (key, case, dates) with what was read, under an attempt of its own. */
export const readMessage = (
  { policy, newAttempt }: NewDeps & { readonly newAttempt: () => string },
  own: Message,
  { treated, body, mentions }: Read,
): Message & { readonly attempt: string } => ({
  ...own,
  held: null,
  attempt: newAttempt(),
  beingRead: hasPicturesWaiting(body),
  summary: summarize(body),
  contactKey: treated.keys.contact,
  messageIdKey: treated.keys.messageId,
  automated: treated.automated,
  mentions,
  notice: noticeIsOwed(treated, policy) ? "due" : "none",
  policyVersion: policy.version,
  engineVersion,
});

/** A message of a case of its own, before anything of its mail is known. */
export const blankMessage = (
  deps: NewDeps,
  key: MessageKey,
  receivedAt: Instant,
  kind: "general" | "spam",
): Message => ({
  state: "live",
  schema: 1,
  key,
  caseId: caseIdOf(deps.digest, key),
  receivedAt,
  retention: retentionOf(receivedAt, kind, deps.policy),
  attempt: null,
  beingRead: false,
  held: null,
  summary: null,
  contactKey: null,
  messageIdKey: null,
  copies: [],
  events: [],
  automated: false,
  mentions: null,
  notice: "none",
  noticeAt: null,
  noticeTo: null,
  holds: [],
  erasure: null,
  policyVersion: deps.policy.version,
  engineVersion,
});
