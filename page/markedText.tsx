/**
 * Sanitized text with its removals as chips. Everything is a text node: what a sender wrote as HTML is read as HTML.
 */
import type { RemovedView } from "../functions/staff/contract.ts";
import { RemovalChip } from "./removalChip.tsx";
import { segmentsOf } from "./segments.ts";

type Props = {
  readonly text: string;
  readonly removed: readonly RemovedView[];
  readonly start?: number;
  readonly end?: number;
};

export function MarkedText({ text, removed, start = 0, end = text.length }: Props) {
  return (
    // Isolated and directed by itself, so that a right-to-left override in it turns nothing around it.
    <bdi>
      {segmentsOf(text, removed, start, end).map((segment) =>
        segment.kind === "text" ? (
          segment.text
        ) : (
          <RemovalChip key={`${segment.removal.where} ${segment.removal.start}`} removal={segment.removal} />
        ),
      )}
    </bdi>
  );
}
