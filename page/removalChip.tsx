/**
 * What stands where something was removed: a button that says what, and opens a note with the rest. Told apart from
 * text by its frame and its struck corner, not by colour alone.
 */
import { useId } from "preact/hooks";
import type { RemovedView } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";

export function RemovalChip({ removal }: { readonly removal: RemovedView }) {
  const { texts, language } = useTongue();
  const id = useId();
  const { category, letter, detector, confidence } = removal;
  const label = [texts.labels[category], letter].filter(Boolean).join(" ");
  const percent = new Intl.NumberFormat(language, { style: "percent" }).format(confidence ?? 0);
  return (
    <>
      <button type="button" class="chip" popovertarget={id} aria-label={texts.removal.name(label)}>
        {label}
      </button>
      <span class="note" id={id} popover="auto">
        <strong>{texts.removal.name(label)}</strong>
        <span>{texts.removal.what}</span>
        {category === "sensitive" && <span>{texts.removal.sensitive}</span>}
        {category === "phone" && <span>{texts.removal.phone}</span>}
        {letter !== undefined && <span>{texts.removal.letter(letter)}</span>}
        {detector !== undefined && <span>{texts.removal.found(detector, percent)}</span>}
      </span>
    </>
  );
}
