/**
 * Every place that holds something of a person or of what was done with it: what, how it is emptied, and the longest
 * age of anything in it. Ages of days are rounded up to the next midnight. A place that is not on it may not exist.
 */

export type StoreEntry = {
  readonly name: string;
  readonly holds: string;
  /**
   * intake: with the commit. cleanup: with the message, by claim and proof. expiry: by age alone, without holds. hand: by
   * whoever entered it.
   */
  readonly emptiedBy: "intake" | "cleanup" | "expiry" | "hand" | "never";
  /** ISO 8601 period; `retention`: the message's own day; `employment`: one's time here; `unlimited`: it is the proof. */
  readonly longestAge: string;
  /** Where it lies on AWS: logical ids in the template of the stack. None: only the local inbox has it. */
  readonly aws: readonly string[];
};

export const stores = {
  raw: {
    holds: "raw mails, unscrubbed; held ones wait here",
    emptiedBy: "intake",
    longestAge: "P6D",
    aws: ["RawBucket"],
  },
  queues: {
    holds: "keys of mails and messages",
    emptiedBy: "intake",
    longestAge: "P6D",
    aws: [
      "IntakeQueue",
      "IntakeQueueDead",
      "PictureQueue",
      "PictureQueueDead",
      "NoticeQueue",
      "NoticeQueueDead",
    ],
  },
  bodies: {
    holds: "sanitized mails and redrawn pictures",
    emptiedBy: "cleanup",
    longestAge: "retention",
    aws: ["BodyBucket"],
  },
  messages: {
    holds: "summaries of sanitized mails, keyed digests",
    emptiedBy: "cleanup",
    longestAge: "retention",
    aws: ["Table"],
  },
  outbox: {
    holds: "notices that the local inbox would have sent",
    emptiedBy: "cleanup",
    longestAge: "retention",
    aws: [],
  },
  cases: {
    holds: "numbers and statuses of cases",
    emptiedBy: "cleanup",
    longestAge: "retention",
    aws: ["Table"],
  },
  tombstones: {
    holds: "date and rule of a deletion",
    emptiedBy: "expiry",
    // 30 days after a deletion, but after an erasure 30 days after the day on which it would have gone.
    longestAge: "P1Y30D",
    aws: ["Table"],
  },
  claims: {
    holds: "keyed digests of who came first",
    emptiedBy: "expiry",
    longestAge: "P7D",
    aws: ["Table"],
  },
  readLog: {
    holds: "who read which case, and what for",
    emptiedBy: "expiry",
    longestAge: "P90D",
    aws: ["Table"],
  },
  holds: {
    holds: "why what may not be deleted, in scrubbed words; keyed digests; ended ones are remembered so long",
    emptiedBy: "expiry",
    longestAge: "P5Y",
    aws: ["Table"],
  },
  figures: {
    holds: "counts by day, no ids",
    emptiedBy: "never",
    longestAge: "unlimited",
    aws: ["Table"],
  },
  requests: {
    holds: "requests of data subjects: kind, days, how they ended; keyed digests",
    emptiedBy: "expiry",
    longestAge: "P5Y",
    aws: ["Table"],
  },
  orders: {
    holds: "keyed ids of what was ordered to be erased, and for which request",
    emptiedBy: "expiry",
    longestAge: "P5Y",
    aws: ["Table"],
  },
  disclosures: {
    holds: "what was handed to whom outside, in scrubbed words",
    emptiedBy: "expiry",
    longestAge: "P5Y",
    aws: ["Table"],
  },
  packages: {
    holds: "keyed ids of what was approved for an access request",
    emptiedBy: "expiry",
    longestAge: "P7D",
    aws: ["Table"],
  },
  notes: {
    holds: "what staff wrote about a case, scrubbed",
    emptiedBy: "expiry",
    longestAge: "P1Y",
    aws: ["Table"],
  },
  caseLog: {
    holds: "what staff did to which case, in fixed words",
    emptiedBy: "expiry",
    longestAge: "P1Y",
    aws: ["Table"],
  },
  account: {
    holds: "ids that SES gave mails, their keyed ids, and how they ended",
    emptiedBy: "expiry",
    longestAge: "P5Y",
    aws: ["Table"],
  },
  receipts: {
    holds: "keyed ids of deleted messages",
    emptiedBy: "never",
    longestAge: "unlimited",
    aws: ["Table"],
  },
  journal: {
    holds: "keyed ids of what was deleted",
    emptiedBy: "never",
    longestAge: "unlimited",
    aws: ["JournalBucket"],
  },
  logs: {
    holds: "times, outcomes and keyed ids",
    emptiedBy: "expiry",
    longestAge: "P90D",
    aws: [
      "IntakeLog",
      "ReadPicturesLog",
      "SweepLog",
      "NotifyLog",
      "StaffLog",
      "PageLog",
      "CleanupLog",
      "AccessLog",
      "ContactLog",
      "ContactAccessLog",
    ],
  },
  users: {
    holds: "names and mail addresses of staff",
    emptiedBy: "hand",
    longestAge: "employment",
    aws: ["UserPool"],
  },
} as const satisfies Readonly<Record<string, Omit<StoreEntry, "name">>>;

export type StoreName = keyof typeof stores;
