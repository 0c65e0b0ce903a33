/**
 * When correspondence goes. The day is the local date of receipt (Europe/Copenhagen, where the promise is given) plus
 * the period of its class; 29 February plus a year is 28 February. Fixed at receipt: nothing here takes a message that
 * was edited, answered or joined.
 */
import { Temporal } from "temporal-polyfill";
import type { Instant, LocalDate, Message, Retention, RetentionClass } from "./model.ts";

const home = "Europe/Copenhagen";

/** Instants always carry milliseconds, as `Date.toISOString` writes them, so that they sort as text. */
const precise = { smallestUnit: "millisecond" } as const;

/** What retention needs of a policy: periods as ISO 8601 durations of whole days, months or years. */
export type RetentionPolicy = {
  readonly version: string;
  readonly retention: Readonly<Record<RetentionClass, string>> & {
    /** `MM-DD`: the last day of the accounting year. */
    readonly accountingYearEnds: string;
    readonly readLog: string;
  };
};

/** The date on the wall in Copenhagen at this instant. */
export const localDate = (at: Instant): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(home).toPlainDate().toString();

/** The instant at which this local date begins, RFC 3339 in UTC. */
export const startOf = (date: LocalDate): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(home).toInstant().toString(precise);

/** The date `period` after `date`; a day that the month lacks becomes its last. A negative period goes back. */
export const addPeriod = (date: LocalDate, period: string): LocalDate =>
  Temporal.PlainDate.from(date).add(Temporal.Duration.from(period), { overflow: "constrain" }).toString();

/** The instant `period` (days or less, e.g. `PT30M`, `-PT1H`) after `at`, RFC 3339 in UTC. */
export const addTime = (at: Instant, period: string): Instant =>
  Temporal.Instant.from(at).add(Temporal.Duration.from(period)).toString(precise);

/** The retention of a mail received at `receivedAt` (RFC 3339). */
export function retentionOf(
  receivedAt: Instant,
  kind: Exclude<RetentionClass, "bookkeeping">,
  policy: RetentionPolicy,
): Retention {
  const clockStart = localDate(receivedAt);
  return fixed(kind, clockStart, policy);
}

const fixed = (kind: RetentionClass, clockStart: LocalDate, policy: RetentionPolicy): Retention => {
  const period = policy.retention[kind];
  const deleteOn = addPeriod(clockStart, period);
  return { class: kind, clockStart, period, deleteOn, policyVersion: policy.version, changed: null };
};

/**
 * The retention of a message under a policy that is stricter than the one it was received under: counted from where it
 * always was, by the shorter period. Null where this policy would not make it go earlier: a longer one never applies.
 */
export function stricter(retention: Retention, policy: RetentionPolicy, today: LocalDate): Retention | null {
  const now = fixed(retention.class, retention.clockStart, policy);
  if (now.deleteOn >= retention.deleteOn) return null;
  const changed = { on: today, from: retention.deleteOn, because: "stricter policy", reason: null } as const;
  return { ...now, changed };
}

/**
 * The retention of a message that is bookkeeping material (bogføringsloven § 12): counted from the end of the accounting
 * year in which it was received. Null where that would make it go earlier than it does.
 * @param reason of the person who says so, scrubbed
 */
export function asBookkeeping(
  message: Pick<Message, "receivedAt" | "retention">,
  policy: RetentionPolicy,
  { reason, today }: { readonly reason: string; readonly today: LocalDate },
): Retention | null {
  const received = localDate(message.receivedAt);
  const kept = fixed("bookkeeping", nextYearBegins(received, policy.retention.accountingYearEnds), policy);
  if (kept.deleteOn <= message.retention.deleteOn) return null;
  const changed = { on: today, from: message.retention.deleteOn, because: "bookkeeping", reason } as const;
  return { ...kept, changed };
}

/** The first day after the accounting year in which `date` lies; an end on 29 February is the last of February. */
function nextYearBegins(date: LocalDate, yearEnds: string): LocalDate {
  const [month = 12, day = 31] = yearEnds.split("-").map(Number);
  const { year } = Temporal.PlainDate.from(date);
  const endIn = (of: number): LocalDate =>
    Temporal.PlainDate.from({ year: of, month, day }, { overflow: "constrain" }).toString();
  return addPeriod(date <= endIn(year) ? endIn(year) : endIn(year + 1), "P1D");
}

/** The rule in the words of receipts and tombstones, e.g. `general P1Y`. */
export const ruleOf = (retention: Pick<Retention, "class" | "period">): string =>
  `${retention.class} ${retention.period}`;

/** May anybody still read it? From 00:00 of its day nobody may, whatever cleanup has done so far. */
export const isVisible = (message: Message, today: LocalDate): boolean =>
  message.state === "live" && message.retention.deleteOn > today;
