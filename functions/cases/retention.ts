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

/** Periods of the policy, ISO 8601 durations of whole days, months or years. */
export type RetentionPeriods = Readonly<Record<RetentionClass, string>>;

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
export function retentionOf(receivedAt: Instant, kind: RetentionClass, periods: RetentionPeriods): Retention {
  const clockStart = localDate(receivedAt);
  const period = periods[kind];
  return { class: kind, clockStart, period, deleteOn: addPeriod(clockStart, period) };
}

/** The rule in the words of receipts and tombstones, e.g. `general P1Y`. */
export const ruleOf = (retention: Retention): string => `${retention.class} ${retention.period}`;

/** May anybody still read it? From 00:00 of its day nobody may, whatever cleanup has done so far. */
export const isVisible = (message: Message, today: LocalDate): boolean =>
  message.state === "live" && message.retention.deleteOn > today;
