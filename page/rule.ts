/** A retention rule such as `general P1Y`, as a reason that people read. */
import { useTongue } from "./language.ts";

/** An unknown rule is quoted as it is rather than guessed at. */
export function useBecause(rule: string): string {
  const { texts, format } = useTongue();
  const [kind = "", iso = ""] = rule.split(" ");
  const period = format.period(iso);
  return period !== null && (kind === "general" || kind === "spam")
    ? texts.because(kind, period)
    : texts.becauseRule(rule);
}
