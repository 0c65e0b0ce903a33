/** An attachment: its scrubbed text, folded, its redrawn picture, or the sentence that says why it is withheld. */
import type { MessageView, RemovedView } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";
import { MarkedText } from "./markedText.tsx";
import { RedrawnPicture } from "./redrawnPicture.tsx";

type Props = {
  readonly attachment: MessageView["attachments"][number];
  /** Removals in the file's name, and in its text. */
  readonly named: readonly RemovedView[];
  readonly removed: readonly RemovedView[];
  readonly loadPicture: () => Promise<Blob | null>;
};

export function AttachmentCard({ attachment, named, removed, loadPicture }: Props) {
  const { texts } = useTongue();
  const { filename, status, text = "", reason = "", sentence = "" } = attachment;
  return (
    <li class="attachment">
      <span class="filename">
        <MarkedText text={filename} removed={named} />
      </span>
      {removed.length > 0 && <span class="tag removed">{texts.thingsRemoved(removed.length)}</span>}
      {status === "redrawn" && (
        <RedrawnPicture attachment={attachment} removed={removed.length} load={loadPicture} />
      )}
      {status === "withheld" && (
        <p class="withheld">
          <strong>{texts.withheldTitle}</strong> {texts.withheld[reason] ?? sentence}
        </p>
      )}
      {status === "scrubbed" && (
        <details>
          <summary>{texts.readText}</summary>
          <div class="text">
            {text.trim() === "" ? texts.noText : <MarkedText text={text} removed={removed} />}
          </div>
        </details>
      )}
    </li>
  );
}
