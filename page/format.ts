/**
 * Dates, times and numbers as the reader's language writes them. The clock on the wall is Copenhagen's, wherever the
 * browser is: the day of deletion is promised there.
 */
export const languages = ["da", "en"] as const;
export type Language = (typeof languages)[number];

const home = "Europe/Copenhagen";
const locales: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

export type Format = ReturnType<typeof createFormat>;

export function createFormat(language: Language) {
  const locale = locales[language];
  const made = (options: Intl.DateTimeFormatOptions, timeZone = home) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const clock = made({ hour: "2-digit", minute: "2-digit" });
  const dayOfYear = made({ day: "numeric", month: "short" });
  const shortDay = made({ day: "numeric", month: "short", year: "numeric" });
  const year = made({ year: "numeric" });
  const exact = made({ dateStyle: "full", timeStyle: "short" });
  const moment = made({ dateStyle: "medium", timeStyle: "short" });
  // A local date has no clock: it is read as midnight UTC and shown as such.
  const date = made({ dateStyle: "long" }, "UTC");
  const shortDate = made({ day: "numeric", month: "short", year: "numeric" }, "UTC");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    /** For rows: the time of today, the day of this year, else the date. */
    brief(instant: string, now = new Date()): string {
      const at = new Date(instant);
      if (shortDay.format(at) === shortDay.format(now)) return clock.format(at);
      return year.format(at) === year.format(now) ? dayOfYear.format(at) : shortDay.format(at);
    },
    moment: (instant: string) => moment.format(new Date(instant)),
    exact: (instant: string) => exact.format(new Date(instant)),
    date: (day: string) => date.format(new Date(day)),
    shortDate: (day: string) => shortDate.format(new Date(day)),
    list: (parts: readonly string[]) => list.format(parts),
    /** `P1Y` -> "1 year". Null when the period is not whole years, months or days. */
    period(iso: string): string | null {
      const [, count, unit] = /^P(\d+)([YMD])$/.exec(iso) ?? [];
      if (count === undefined || unit === undefined) return null;
      const units: Readonly<Record<string, string>> = { Y: "year", M: "month", D: "day" };
      return new Intl.NumberFormat(locale, {
        style: "unit",
        unit: units[unit] ?? "day",
        unitDisplay: "long",
      }).format(Number(count));
    },
  };
}
