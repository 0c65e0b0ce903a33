/** What an import would do, without doing it: the first thing that a data-protection officer asks. Pure. */
import type { Instant } from "../functions/cases/model.ts";
import { localDate } from "../functions/cases/retention.ts";
import type { Treated } from "../functions/intake/treat.ts";
import { type HeldReason, heldReasons } from "../functions/mail/types.ts";
import { type Category, categories } from "../functions/scrub/categories.ts";
import type { Policy } from "../functions/shared/policy.ts";
import { datesOf } from "../local/importMail.ts";

type Counts<Name extends string> = Readonly<Partial<Record<Name, number>>>;

export type Forecast = {
  readonly mails: number;
  readonly tooOld: number;
  readonly held: Counts<HeldReason>;
  /** Bounces, answers of machines and the like, which tell of a message and become none. */
  readonly events: number;
  /** Mails out of which something would be taken. */
  readonly touched: number;
  readonly removed: Counts<Category>;
  readonly withheld: number;
  /** Mails by the month in which they would be deleted, `YYYY-MM`. */
  readonly deleted: Counts<string>;
};

export const nothingForeseen: Forecast = {
  mails: 0,
  tooOld: 0,
  held: {},
  events: 0,
  touched: 0,
  removed: {},
  withheld: 0,
  deleted: {},
};

/** The forecast with one mail more. */
export function foresee(
  forecast: Forecast,
  raw: Uint8Array,
  treated: Treated,
  policy: Policy,
  now: Instant,
): Forecast {
  const mails = forecast.mails + 1;
  const { deleteOn } = datesOf(raw, now, policy);
  if (deleteOn <= localDate(now)) return { ...forecast, mails, tooOld: forecast.tooOld + 1 };
  const deleted = more(forecast.deleted, deleteOn.slice(0, 7));
  if (treated.status === "held")
    return { ...forecast, mails, deleted, held: more(forecast.held, treated.reason) };
  if (treated.event !== null) return { ...forecast, mails, events: forecast.events + 1 };
  const { removed, attachments } = treated.body;
  return {
    ...forecast,
    mails,
    deleted,
    touched: forecast.touched + (removed.length > 0 ? 1 : 0),
    removed: removed.reduce((counts, { category }) => more(counts, category), forecast.removed),
    withheld: forecast.withheld + attachments.filter(({ status }) => status === "withheld").length,
  };
}

/** The forecast in lines for people. */
export function forecastText(forecast: Forecast): string {
  const { mails, tooOld, events, held, touched, removed, withheld, deleted } = forecast;
  const heldCount = Object.values(held).reduce((a, b) => a + b, 0);
  return [
    `${mails} mails; nothing was stored.`,
    `${tooOld} are older than the policy allows and would not be imported.`,
    `${events} are bounces or automatic answers and would become events, not messages.`,
    `${heldCount} would be held:`,
    ...Object.entries(held).map(([reason, count]) => `  ${count}  ${heldReasons[reason as HeldReason]}`),
    `${touched} would have something removed:`,
    ...categories.filter((each) => removed[each]).map((each) => `  ${removed[each]}  ${each}`),
    `${withheld} attachments would be withheld.`,
    "They would be deleted in:",
    ...Object.entries(deleted)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, count]) => `  ${month}  ${count}`),
    "",
  ].join("\n");
}

const more = <Name extends string>(counts: Counts<Name>, name: Name): Counts<Name> => ({
  ...counts,
  [name]: (counts[name] ?? 0) + 1,
});
