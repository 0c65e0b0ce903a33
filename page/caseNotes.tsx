/**
 * What staff wrote to each other about a case, and the place to write more. A draft stays in this tab until it is stored, also
 * when storing fails or the case is shown anew.
 */
import { useRef, useState } from "preact/hooks";
import type { CaseView } from "../functions/staff/contract.ts";
import type { Client } from "./client.ts";
import { useKeys } from "./keys.ts";
import { useTongue } from "./language.ts";
import { MarkedText } from "./markedText.tsx";

type Props = { readonly view: CaseView; readonly client: Client; readonly onChanged: () => void };

const longest = 5000;

export function CaseNotes({ view, client, onChanged }: Props) {
  const { texts, format } = useTongue();
  const [draft, setDraft] = useState("");
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useKeys({ n: () => field.current?.focus() });
  const store = async () => {
    const answer = await client.note(view.id, draft);
    if (answer.state !== "shown") {
      setSaid(texts.notes.failed);
      return;
    }
    setDraft("");
    setSaid(texts.notes.stored(answer.value.removed.length));
    onChanged();
  };
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{texts.notes.title}</h2>
      {view.notes.map(({ id, at, who, text, removed }) => (
        <article key={id} class="staff-note">
          <p class="aside">
            <bdi>{who}</bdi>, <time dateTime={at}>{format.moment(at)}</time>
          </p>
          <p class="text">
            <MarkedText text={text} removed={removed} />
          </p>
        </article>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim() !== "") void store();
        }}
      >
        <label for="note">{texts.notes.label}</label>
        <textarea
          id="note"
          ref={field}
          rows={3}
          maxLength={longest}
          value={draft}
          aria-describedby="note-hint"
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        />
        <p id="note-hint" class="aside">
          {texts.notes.hint}
        </p>
        <button type="submit">{texts.notes.store}</button>{" "}
        <span class="done" role="status">
          {said}
        </span>
      </form>
    </section>
  );
}
