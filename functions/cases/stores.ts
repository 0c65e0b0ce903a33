/**
 * Every place that holds something of a person or of what was done with it: what, how it is emptied, and the longest
 * age of anything in it. Ages of days are rounded up to the next midnight. A place that is not on it may not exist.
 */

export type StoreEntry = {
  readonly name: string;
  readonly holds: string;
  /** intake: with the commit. cleanup: with the message, by claim and proof. expiry: by age alone, without holds. */
  readonly emptiedBy: "intake" | "cleanup" | "expiry" | "never";
  /** ISO 8601 period; `retention`: the message's own day; `unlimited`: it is the proof. */
  readonly longestAge: string;
};

export const stores = {
  raw: { holds: "raw mails, unscrubbed; held ones wait here", emptiedBy: "intake", longestAge: "P6D" },
  queues: { holds: "keys of mails and messages", emptiedBy: "intake", longestAge: "P6D" },
  bodies: { holds: "sanitized mails", emptiedBy: "cleanup", longestAge: "retention" },
  messages: {
    holds: "summaries of sanitized mails, keyed digests",
    emptiedBy: "cleanup",
    longestAge: "retention",
  },
  outbox: {
    holds: "notices that the local inbox would have sent",
    emptiedBy: "cleanup",
    longestAge: "retention",
  },
  cases: { holds: "numbers and statuses of cases", emptiedBy: "cleanup", longestAge: "retention" },
  tombstones: { holds: "date and rule of a deletion", emptiedBy: "expiry", longestAge: "P30D" },
  claims: { holds: "keyed digests of who came first", emptiedBy: "expiry", longestAge: "P7D" },
  readLog: { holds: "who read which case", emptiedBy: "expiry", longestAge: "P90D" },
  account: {
    holds: "ids that SES gave mails, their keyed ids, and how they ended",
    emptiedBy: "expiry",
    longestAge: "P5Y",
  },
  receipts: { holds: "keyed ids of deleted messages", emptiedBy: "never", longestAge: "unlimited" },
  journal: { holds: "keyed ids of what was deleted", emptiedBy: "never", longestAge: "unlimited" },
} as const satisfies Readonly<Record<string, Omit<StoreEntry, "name">>>;
