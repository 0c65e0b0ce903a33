/** The head of a case: subject, number to copy, status, and the day it is deleted on with the reason. */
import { useState } from "preact/hooks";
import type { CaseView } from "../functions/staff/contract.ts";
import { CaseNumber } from "./caseNumber.tsx";
import { useTongue } from "./language.ts";
import { MarkedText } from "./markedText.tsx";
import { useBecause } from "./rule.ts";
import { removedIn } from "./segments.ts";

export function CaseHead({ view }: { readonly view: CaseView }) {
  const { texts, format } = useTongue();
  const because = useBecause(view.deleteBecause);
  const without = view.restricted ? texts.restricted : texts.heldSubject;
  const named = view.messages.find(({ subject }) => subject !== null);
  return (
    <header class="case-head">
      <h1 tabIndex={-1}>
        {named?.subject ? (
          <MarkedText text={named.subject} removed={removedIn(named, "subject")} />
        ) : (
          <span class="absent">{named === undefined ? without : texts.noSubject}</span>
        )}
      </h1>
      <p class="facts">
        <span class="unseen">{texts.caseNumber}</span>
        <CaseNumber number={view.number} />
        <CopyNumber number={view.number} />
        <span class={`state mark-${view.status}`}>
          <span class="unseen">{texts.status}: </span>
          {texts.statuses[view.status]}
        </span>
        {view.restricted && <span class="tag">{texts.restricted}</span>}
        {view.hold !== undefined && <span class="tag">{texts.onHold}</span>}
        <span class="fate">{texts.deletedOn(format.date(view.deleteOn), because)}</span>
      </p>
    </header>
  );
}

function CopyNumber({ number }: { readonly number: string }) {
  const { texts } = useTongue();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(number);
    setCopied(true);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        {texts.copy}
      </button>
      <span class="done" role="status">
        {copied ? texts.copied : ""}
      </span>
    </>
  );
}
