/**
 * One case: head, what was removed, the messages from oldest to newest, and beside them whom it is about and when it
 * goes. A case that was deleted has a page too, which says when and why.
 */
import { useEffect, useRef } from "preact/hooks";
import type { CaseView } from "../functions/staff/contract.ts";
import { CaseHead } from "./caseHead.tsx";
import { CasePanel } from "./casePanel.tsx";
import type { Client } from "./client.ts";
import { GonePage } from "./gonePage.tsx";
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
};

export function CasePage({ client, id, folder, filters }: Props) {
  const { texts } = useTongue();
  const { answer, again } = useAnswer(id, () => client.read(id));
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [answer]);
  return (
    <article class="case" ref={page}>
      <a class="back" href={linkTo(folder, filters)}>
        {texts.back(texts.folders[folder])}
      </a>
      {answer === null && <Loading />}
      {answer?.state === "shown" && <OpenCase view={answer.value} client={client} />}
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

function OpenCase({ view, client }: { readonly view: CaseView; readonly client: Client }) {
  const { texts } = useTongue();
  useEffect(() => {
    document.title = `${view.number} · ${view.subject ?? texts.heldSubject} – ${texts.product}`;
  }, [view, texts]);
  return (
    <>
      <CaseHead view={view} />
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
        </section>
        <CasePanel view={view} />
      </div>
    </>
  );
}
