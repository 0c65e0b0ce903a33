/**
 * The composition root of the local inbox: the stores of a data folder behind the same functions that run on AWS.
 * Used by `npm start`, by the commands that work beside it, and by the tests.
 */
import type { Instant } from "../functions/cases/model.ts";
import type { CleanupDeps } from "../functions/cleanup/cleanup.ts";
import type { ContactDeps } from "../functions/contact/api.ts";
import { contactFormOf } from "../functions/contact/ofPolicy.ts";
import type { IntakeDeps } from "../functions/intake/intake.ts";
import type { PictureDeps } from "../functions/intake/pictures.ts";
import type { SweepDeps } from "../functions/intake/sweep.ts";
import type { Treated } from "../functions/intake/treat.ts";
import type { NotifyDeps } from "../functions/notify/notify.ts";
import type { RightsDeps } from "../functions/rights/deps.ts";
import { createDigest } from "../functions/shared/digest.ts";
import type { Log } from "../functions/shared/log.ts";
import type { Policy } from "../functions/shared/policy.ts";
import { newName } from "../functions/shared/random.ts";
import { scrubText } from "../functions/shared/scrubText.ts";
import type { StaffDeps } from "../functions/staff/deps.ts";
import type { LocalQueue } from "../functions/stores/sqlite/queue.ts";
import type { Stores } from "../functions/stores/sqlite/stores.ts";
import { announce, type DoorDeps } from "./door.ts";
import { identifyLocally } from "./users.ts";

/** Longer than reading and scrubbing together may take, so that no mail is in two hands. */
const visibilityMs = 60_000;
/** The same for the pictures of a mail. */
const picturesVisibilityMs = 300_000;

export type Inbox = {
  readonly queues: {
    readonly intake: LocalQueue;
    readonly pictures: LocalQueue;
    readonly notices: LocalQueue;
  };
  readonly door: DoorDeps;
  readonly intake: IntakeDeps;
  readonly pictures: PictureDeps;
  readonly notify: NotifyDeps;
  readonly sweep: SweepDeps;
  readonly cleanup: CleanupDeps;
  readonly staff: StaffDeps;
  /** Null where the policy wants no contact form. */
  readonly contact: ContactDeps | null;
};

/**
 * @param treat reads and scrubs a mail: in a thread of its own, or directly in tests
 * @param clock the wall clock, or that of a test
 */
export function assemble(
  stores: Stores,
  policy: Policy,
  treat: (raw: Uint8Array) => Promise<Treated>,
  log: Log,
  clock: () => Date = () => new Date(),
): Inbox {
  const digest = createDigest(stores.secret);
  const now = () => clock().toISOString();
  const { raw: raws, bodies, cases, messages, claims, account, doorCount, readLog, outbox } = stores;
  const intakeQueue = stores.queue("intake", visibilityMs);
  const pictureQueue = stores.queue("pictures", picturesVisibilityMs);
  const noticeQueue = stores.queue("notices", visibilityMs);
  const door: DoorDeps = { raws, doorCount, intake: intakeQueue, profiles: policy.profiles, now: clock };
  const contactForm = contactFormOf(policy);
  const pictures: PictureDeps = { raws, bodies, messages, digest, newAttempt: newName };
  return {
    queues: { intake: intakeQueue, pictures: pictureQueue, notices: noticeQueue },
    door,
    intake: {
      raws,
      bodies,
      cases,
      messages,
      claims,
      account,
      holds: stores.register("holds"),
      notices: noticeQueue,
      pictures: pictureQueue,
      treat,
      digest,
      policy,
      now,
      onFlood: () => log("flood joined into one case", {}),
      newAttempt: newName,
    },
    pictures,
    notify: { messages, claims, mailer: outbox, digest, policy, now },
    sweep: { ...pictures, cases, intake: intakeQueue, pictures: pictureQueue, now },
    cleanup: assembleCleanup(stores, policy, now),
    staff: {
      ...{ messages, cases, bodies, readLog, digest, now, newName, log },
      notes: stores.register("notes"),
      caseLog: stores.register("caseLog"),
      logFor: policy.retention.log,
      retention: policy.retention,
      scrub: scrubText(policy.scrub),
      rights: assembleRights(stores, policy, now),
      identify: identifyLocally,
    },
    contact: contactForm && {
      ...contactForm,
      ...{ raws, digest, now, newName, log },
      stored: (rawKey) => announce(door, rawKey, now()),
    },
  };
}

/** What is done for people who use their rights. */
export function assembleRights(stores: Stores, policy: Policy, now: () => Instant): RightsDeps {
  const { messages, cases, bodies, readLog, runs, journal, register } = stores;
  const scrub = scrubText(policy.scrub);
  return {
    ...{ messages, cases, bodies, readLog, runs, journal, policy, now, newName },
    holds: register("holds"),
    requests: register("requests"),
    orders: register("orders"),
    disclosures: register("disclosures"),
    packages: register("packages"),
    caseLog: register("caseLog"),
    digest: createDigest(stores.secret),
    scrub: async (text) => (await scrub(text)).text,
    rememberFor: policy.retention.requests,
    logFor: policy.retention.log,
  };
}

/** What cleanup needs: no reader, nothing that could read a mail. */
export function assembleCleanup(stores: Stores, policy: Policy, now: () => Instant): CleanupDeps {
  const { messages, cases, claims, runs, journal, signer, belongings } = stores;
  return {
    ...{ messages, cases, claims, runs, journal, signer, belongings },
    holds: stores.register("holds"),
    policy,
    rememberFor: policy.retention.requests,
    orders: stores.register("orders"),
    notes: stores.register("notes"),
    figures: stores.register("figures"),
    requests: stores.register("requests"),
    account: stores.account,
    longest: null,
    now,
    newName,
  };
}
