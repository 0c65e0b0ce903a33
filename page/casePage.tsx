/**
 * One case: head, what was removed, the messages from oldest to newest, and beside them whom it is about and when it
 * goes. A case that was deleted has a page too, which says when and why.
 */
import { useEffect, useRef } from "preact/hooks";
import type { CaseView } from "../functions/staff/contract.ts";
import { CaseActions } from "./caseActions.tsx";
import { CaseHead } from "./caseHead.tsx";
import { CaseNotes } from "./caseNotes.tsx";
import { CasePanel } from "./casePanel.tsx";
import type { Client } from "./client.ts";
import { GonePage } from "./gonePage.tsx";
import { focusNext, useKeys } from "./keys.ts";
import { useTongue } from "./language.ts";
import { MessageCard } from "./messageCard.tsx";
import { RemovedBanner } from "./removedBanner.tsx";
import { type Filters, type Folder, linkTo } from "./route.ts";
import { Failure, Loading } from "./states.tsx";
import { useAnswer } from "./useAnswer.ts";

type Props = {
  readonly client: Client;
  readonly id: string;
  readonly folder: Folder;
  readonly filters: Filters;
  /** The cases before and behind this one in the list, where they are known. */
  readonly neighbours: { readonly previous?: string; readonly next?: string };
  /** Status, assignee or notes of this case changed. */
  readonly onChanged: () => void;
};

export function CasePage({ client, id, folder, filters, neighbours, onChanged }: Props) {
  const { texts } = useTongue();
  const { answer, again, quietly } = useAnswer(id, () => client.read(id));
  const page = useRef<HTMLElement>(null);
  const begun = answer !== null;
  useEffect(() => {
    scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [begun]);
  const list = linkTo(folder, filters);
  const go = (to: string | undefined) => {
    if (to !== undefined) location.hash = linkTo(folder, filters, to);
  };
  useKeys({
    Escape: () => {
      location.hash = list;
    },
    "[": () => go(neighbours.previous),
    "]": () => go(neighbours.next),
    ".": () => focusNext(".chip", 1),
    ",": () => focusNext(".chip", -1),
  });
  const changed = () => {
    quietly();
    onChanged();
  };
  return (
    <article class="case" ref={page}>
      <nav class="way" aria-label={texts.way}>
        <a class="back" href={list}>
          {texts.back(texts.folders[folder])}
        </a>
        {neighbours.previous !== undefined && (
          <a href={linkTo(folder, filters, neighbours.previous)}>{texts.previousCase}</a>
        )}
        {neighbours.next !== undefined && (
          <a href={linkTo(folder, filters, neighbours.next)}>{texts.nextCase}</a>
        )}
      </nav>
      {answer === null && <Loading />}
      {answer?.state === "shown" && <OpenCase view={answer.value} client={client} onChanged={changed} />}
      {answer?.state === "refused" && answer.problem.status === 410 && <GonePage problem={answer.problem} />}
      {answer !== null && answer.state !== "shown" && !isGone(answer) && (
        <Failure answer={answer} again={again} heading="h1" />
      )}
    </article>
  );
}

const isGone = (answer: {
  readonly state: string;
  readonly problem?: { readonly status: number };
}): boolean => answer.state === "refused" && answer.problem?.status === 410;

type OpenProps = { readonly view: CaseView; readonly client: Client; readonly onChanged: () => void };

function OpenCase({ view, client, onChanged }: OpenProps) {
  const { texts } = useTongue();
  useEffect(() => {
    document.title = `${view.number} · ${view.subject ?? (view.restricted ? texts.restricted : texts.heldSubject)} – ${texts.product}`;
  }, [view, texts]);
  // Nothing of it comes to a supporter, and nobody should take it for a case without messages.
  if (view.restricted && view.messages.length === 0) {
    return (
      <>
        <CaseHead view={view} />
        <p class="withheld">{texts.restrictedNote}</p>
      </>
    );
  }
  return (
    <>
      <CaseHead view={view} />
      <CaseActions view={view} client={client} onChanged={onChanged} />
      <div class="case-body">
        <section class="messages" aria-label={texts.messages}>
          <RemovedBanner view={view} />
          {view.messages.map((message) => (
            <MessageCard
              key={message.id}
              message={message}
              loadPicture={(index) => client.picture(view.id, message.id, index)}
            />
          ))}
          <CaseNotes view={view} client={client} onChanged={onChanged} />
        </section>
        <CasePanel view={view} />
      </div>
    </>
  );
}
