/**
 * What staff decide of a case: who has it and how far it is. Each change can be undone right after it. Where somebody else
 * was first, the case is shown as it now is, with a sentence; nothing typed is lost.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseChange, CaseView } from "../functions/staff/contract.ts";
import type { Client } from "./client.ts";
import { useKeys } from "./keys.ts";
import { useTongue } from "./language.ts";

type Props = {
  readonly view: CaseView;
  readonly client: Client;
  /** Something changed: the case is to be shown as it is now. */
  readonly onChanged: () => void;
};

const choices = ["open", "waiting", "closed"] as const;
type Choice = (typeof choices)[number];

type Said = { readonly text: string; readonly undo: CaseChange | null };

export function CaseActions({ view, client, onChanged }: Props) {
  const { texts } = useTongue();
  const [said, setSaid] = useState<Said | null>(null);
  const version = useRef(view.version);
  // The view may be older than the last change made here.
  useEffect(() => {
    version.current = view.version;
  }, [view.version]);
  const change = async (what: CaseChange, text: string, undo: CaseChange | null) => {
    const answer = await client.change(view.id, version.current, what);
    if (answer.state === "shown") {
      version.current = answer.value.version;
      setSaid({ text, undo });
    } else {
      const meanwhile = answer.state === "refused" && answer.problem.status === 412;
      setSaid({ text: meanwhile ? texts.actions.meanwhile : texts.actions.failed, undo: null });
    }
    onChanged();
  };
  const isHeld = view.status === "held";
  const before = choices.find((each) => each === view.status);
  const setStatus = (status: Choice) =>
    change({ status }, texts.actions.done[status], before === undefined ? null : { status: before });
  const take = () => change({ assignee: "me" }, texts.actions.taken, { assignee: "nobody" });
  const release = () => change({ assignee: "nobody" }, texts.actions.released, null);
  useKeys({
    a: () => void (view.assignee === null ? take() : release()),
    ...(isHeld ? {} : { e: () => void setStatus(view.status === "closed" ? "open" : "closed") }),
  });
  return (
    <section class="actions" aria-label={texts.actions.group}>
      {!isHeld && (
        <fieldset class="choice">
          <legend class="unseen">{texts.status}</legend>
          {choices.map((status) => (
            <button
              key={status}
              type="button"
              aria-pressed={status === view.status}
              onClick={() => status !== view.status && void setStatus(status)}
            >
              {texts.actions.status[status]}
            </button>
          ))}
        </fieldset>
      )}
      <span class="assignee">
        {view.assignee === null ? texts.actions.nobody : texts.actions.has(view.assignee)}
      </span>
      <button type="button" onClick={() => void (view.assignee === null ? take() : release())}>
        {view.assignee === null ? texts.actions.take : texts.actions.release}
      </button>
      <span class="done" role="status">
        {said?.text}
      </span>
      {said?.undo && (
        <button
          type="button"
          class="quiet"
          onClick={() => said.undo && void change(said.undo, texts.actions.undone, null)}
        >
          {texts.actions.undo}
        </button>
      )}
    </section>
  );
}
