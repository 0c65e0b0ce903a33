/** The two languages that people are written to in, and how each writes a date. */
import type { LocalDate } from "./model.ts";

export const languages = ["da", "en"] as const;
export type Language = (typeof languages)[number];

const locales = { da: "da-DK", en: "en-GB" } as const;

/** E.g. `3. marts 2026`, `3 March 2026`. */
export const longDate = (language: Language, date: LocalDate): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
