/** Periods of the policy in words: `P1Y` is "et år", "one year". */
import { Temporal } from "temporal-polyfill";
import type { Language } from "../cases/language.ts";

const units = {
  da: {
    years: ["år", "år"],
    months: ["måned", "måneder"],
    weeks: ["uge", "uger"],
    days: ["dag", "dage"],
  },
  en: {
    years: ["year", "years"],
    months: ["month", "months"],
    weeks: ["week", "weeks"],
    days: ["day", "days"],
  },
} as const;

/** E.g. `1 år og 6 måneder`, `1 year and 6 months`. */
export function inWords(period: string, language: Language): string {
  const duration = Temporal.Duration.from(period);
  const parts = (["years", "months", "weeks", "days"] as const)
    .filter((unit) => duration[unit] > 0)
    .map((unit) => `${duration[unit]} ${units[language][unit][duration[unit] === 1 ? 0 : 1]}`);
  return parts.join(language === "da" ? " og " : " and ");
}
