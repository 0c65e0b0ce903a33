/** Waiting, and not getting: always a sentence and something to do next. */
import { useTongue } from "./language.ts";
import type { Refusal } from "./useCases.ts";

export function Loading() {
  const { texts } = useTongue();
  return (
    <p class="loading" role="status">
      {texts.loading}
    </p>
  );
}

type Props = { readonly answer: Refusal; readonly again: () => void; readonly heading: "h1" | "h2" };

/** The API's sentences are English; the page says the same by status in the reader's language. */
export function Failure({ answer, again, heading: Heading }: Props) {
  const { texts } = useTongue();
  const known: Readonly<Record<string, { readonly title: string; readonly detail: string }>> = texts.failed;
  const which = answer.state === "unreachable" ? "unreachable" : String(answer.problem.status);
  const { title, detail } = known[which] ?? texts.failed[500];
  return (
    <div class="empty" role="alert">
      <Heading tabIndex={-1}>{title}</Heading>
      <p>{detail}</p>
      <button type="button" onClick={again}>
        {texts.again}
      </button>
    </div>
  );
}
