/** Says first how much was removed from the case, and whether its sender was told. */
import type { CaseView } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";
import { RemovedCounts } from "./removedCounts.tsx";

export function RemovedBanner({ view }: { readonly view: CaseView }) {
  const { texts } = useTongue();
  const count = Object.values(view.removed).reduce((sum, each) => sum + each, 0);
  if (view.messages.every(({ held }) => held !== undefined)) return null;
  if (count === 0) return <p class="banner none">{texts.nothingRemoved}</p>;
  // One sentence for all mails that lost something; where they differ, each message says its own.
  const told = new Set(view.messages.filter(({ removed }) => removed.length > 0).map(({ notice }) => notice));
  const [notice] = told;
  return (
    <p class="banner">
      <strong>{texts.thingsRemoved(count)}</strong>
      <RemovedCounts counts={view.removed} />
      {told.size === 1 && notice !== undefined && <span>{texts.notices[notice]}</span>}
    </p>
  );
}
