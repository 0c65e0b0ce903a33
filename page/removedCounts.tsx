/** What was removed, counted by label, in the words that the API gave this role. */
import { useTongue } from "./language.ts";
import type { Label } from "./texts/labels.ts";

type Props = {
  readonly counts: Readonly<Record<string, number>>;
  /** How many labels there is room for; what is removed under others is added up. */
  readonly room?: number;
};

export function RemovedCounts({ counts, room = Number.POSITIVE_INFINITY }: Props) {
  const { texts } = useTongue();
  const entries = Object.entries(counts);
  const others = entries.slice(room).reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      {entries.slice(0, room).map(([label, count]) => (
        <span key={label} class="tag removed">
          {/* A label that this version of the page has no words for is shown as it came. */}
          {texts.labels[label as Label] ?? label} {count}
        </span>
      ))}
      {others > 0 && <span class="tag removed">{texts.moreRemoved(others)}</span>}
    </>
  );
}
