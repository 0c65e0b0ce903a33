/** One sanitized mail: who and when, its text with longer quotes folded, its attachments; or why it is held. */
import type { MessageView } from "../functions/staff/contract.ts";
import { AttachmentCard } from "./attachmentCard.tsx";
import { CaseNumber } from "./caseNumber.tsx";
import { useTongue } from "./language.ts";
import { MarkedText } from "./markedText.tsx";
import { linkTo } from "./route.ts";
import { blocksOf, removedIn } from "./segments.ts";

type Props = {
  readonly message: MessageView;
  /** The picture at this place among the attachments. */
  readonly loadPicture: (index: number) => Promise<Blob | null>;
};

export function MessageCard({ message, loadPicture }: Props) {
  const { texts, format } = useTongue();
  const { from, receivedAt, copies, events, notice, attachments, held, text, mentions } = message;
  return (
    <section class="message">
      <header>
        <h2>
          <bdi>
            {from?.name ? (
              <MarkedText text={from.name} removed={removedIn(message, "contact.name")} />
            ) : (
              from?.email || texts.unknownSender
            )}
          </bdi>
        </h2>
        <time dateTime={receivedAt} title={format.exact(receivedAt)}>
          {format.moment(receivedAt)}
        </time>
        <p class="aside">
          {texts.notices[notice]}
          {copies > 0 && ` (${texts.copies(copies)})`}
        </p>
        {events.length > 0 && (
          <p class="aside">{events.map(({ kind, at }) => texts.events[kind](format.moment(at))).join(" ")}</p>
        )}
      </header>
      {mentions !== undefined && (
        <p class="mention">
          {texts.mentions}{" "}
          <a href={linkTo("all", {}, mentions)}>
            <CaseNumber number={mentions.slice(0, 6)} />
          </a>
        </p>
      )}
      {held === undefined ? (
        <MessageText message={message} text={text ?? ""} />
      ) : (
        <div class="held">
          <p>
            <strong>{texts.heldTitle}.</strong> {texts.held[held.reason] ?? held.sentence}
          </p>
          <p>{texts.heldNext}</p>
        </div>
      )}
      {attachments.length > 0 && (
        <ul class="attachments" aria-label={texts.attachments}>
          {attachments.map((attachment, at) => (
            <AttachmentCard
              key={at}
              attachment={attachment}
              named={removedIn(message, `attachments[${at}].filename`)}
              removed={removedIn(message, `attachments[${at}]`)}
              loadPicture={() => loadPicture(at)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function MessageText({ message, text }: { readonly message: MessageView; readonly text: string }) {
  const { texts } = useTongue();
  const removed = removedIn(message, "text");
  if (text.trim() === "") return <p class="absent">{texts.noText}</p>;
  return (
    <div class="text">
      {blocksOf(text).map(({ kind, start, end }) => {
        const marked = <MarkedText text={text} removed={removed} start={start} end={end} />;
        if (kind === "written") return <p key={start}>{marked}</p>;
        const lines = text.slice(start, end).trimEnd().split("\n").length;
        return (
          <details key={start}>
            <summary>{texts[kind](lines)}</summary>
            <blockquote>{marked}</blockquote>
          </details>
        );
      })}
    </div>
  );
}
