/** The list of keys, with the switch that turns single letters off. Opened by `?` and by a button in the footer. */
import { useEffect, useRef, useState } from "preact/hooks";
import { lettersAreOn, switchLetters, useKeys } from "./keys.ts";
import { useTongue } from "./language.ts";

export function KeysHelp() {
  const { texts } = useTongue();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(() => lettersAreOn(localStorage));
  const open = () => dialog.current?.showModal();
  useKeys({ "?": open });
  useEffect(() => switchLetters(localStorage, on), [on]);
  return (
    <>
      <button type="button" class="quiet" onClick={open}>
        {texts.keys.title}
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{texts.keys.title}</h2>
        <dl>
          {texts.keys.list.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label class="pick">
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
          <span>{texts.keys.letters}</span>
        </label>
        <form method="dialog">
          <button type="submit">{texts.keys.close}</button>
        </form>
      </dialog>
    </>
  );
}
