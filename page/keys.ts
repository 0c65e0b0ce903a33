/**
 * Keys for who works here all day. Single letters can be switched off (WCAG 2.2, 2.1.4), since speech input types them by
 * itself; they never work while somebody types, and Escape first closes what is open above the page.
 */
import { useLayoutEffect, useRef } from "preact/hooks";

export type Keys = Readonly<Record<string, () => void>>;

const stored = "keys";

export const lettersAreOn = (storage: Storage): boolean => storage.getItem(stored) !== "off";

export const switchLetters = (storage: Storage, on: boolean): void =>
  storage.setItem(stored, on ? "on" : "off");

/** @param keys by `KeyboardEvent.key` */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before it is painted: who sees the page may press at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (event.key.length === 1 && !lettersAreOn(localStorage)) return;
      if (isTyping(event.target) || document.querySelector("dialog[open], :popover-open") !== null) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select") !== null;

/** Moves the focus among elements in the order of the document; from none of them to the first. */
export function focusNext(selector: string, step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step];
  next?.focus();
}
