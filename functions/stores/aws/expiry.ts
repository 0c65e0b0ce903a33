/**
 * When DynamoDB may take items away (TTL, days late): tombstones, claims, readings and the account, by age alone. What
 * has expired and is still there is harmless: claims say themselves until when they hold, and the others only remember
 * a little longer.
 */
import type { Instant, LocalDate } from "../../cases/model.ts";
import { addPeriod, localDate, startOf } from "../../cases/retention.ts";
import { stores } from "../../cases/stores.ts";

/** As TTL wants it; rounded up, so that nothing goes early. */
export const epochSeconds = (at: Instant): number => Math.ceil(Date.parse(at) / 1000);

/** A reading goes when it is older than it may be, at the next midnight. */
export const readingExpires = (at: Instant, keptFor: string): number => afterDay(localDate(at), keptFor);

/** An outcome goes when its day is older than the list of stores allows. */
export const outcomeExpires = (day: LocalDate): number => afterDay(day, stores.account.longestAge);

const afterDay = (day: LocalDate, period: string): number =>
  epochSeconds(startOf(addPeriod(addPeriod(day, period), "P1D")));
