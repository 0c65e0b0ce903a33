/** The page of a case that was deleted: when, by which rule, and what that means for who still needs it. */
import { useEffect } from "preact/hooks";
import type { Problem } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";
import { useBecause } from "./rule.ts";

export function GonePage({ problem }: { readonly problem: Problem }) {
  const { texts, format } = useTongue();
  const { deletedOn, rule = "" } = problem;
  const because = useBecause(rule);
  useEffect(() => {
    document.title = `${texts.gone.title} – ${texts.product}`;
  }, [texts]);
  return (
    <div class="empty gone">
      <h1 tabIndex={-1}>{texts.gone.title}</h1>
      {deletedOn !== undefined && <p>{texts.gone.when(format.date(deletedOn), because)}</p>}
      <p>{texts.gone.next}</p>
    </div>
  );
}
