/**
 * What the officer keeps an eye on: requests with the day on which an answer is due, holds with the day of their review,
 * and the receipts of deletion. Each as a table, newest first; what is overdue says so in words.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Answer, Client } from "./client.ts";
import { useTongue } from "./language.ts";
import { Failure, Loading } from "./states.tsx";
import { useAnswer } from "./useAnswer.ts";

export function OfficerPage({ client }: { readonly client: Client }) {
  const { texts, format } = useTongue();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${texts.officer.title} – ${texts.product}`;
    heading.current?.focus({ preventScroll: true });
  }, [texts]);
  const words = texts.officer;
  return (
    <article class="officer">
      <h1 tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <Register
        name={words.requests.title}
        empty={words.requests.empty}
        ask={client.requests}
        head={words.requests.head}
      >
        {({ requests }) =>
          requests.map(({ id, kind, state, receivedOn, due, overdue }) => (
            <tr key={id}>
              <th scope="row">{words.kinds[kind]}</th>
              <td>{format.shortDate(receivedOn)}</td>
              <td>
                {format.shortDate(due)} {overdue && <strong class="late">{words.overdue}</strong>}
              </td>
              <td>{words.states[state]}</td>
            </tr>
          ))
        }
      </Register>
      <Register name={words.holds.title} empty={words.holds.empty} ask={client.holds} head={words.holds.head}>
        {({ holds }) =>
          holds.map(({ id, basis, reason, askedBy, state, reviewOn, reviewDue }) => (
            <tr key={id}>
              <th scope="row">{words.bases[basis]}</th>
              <td>
                <bdi>{reason}</bdi>
              </td>
              <td>
                <bdi>{askedBy}</bdi>
              </td>
              <td>{words.holdStates[state]}</td>
              <td>
                {format.shortDate(reviewOn)} {reviewDue && <strong class="late">{words.overdue}</strong>}
              </td>
            </tr>
          ))
        }
      </Register>
      <Register
        name={words.receipts.title}
        empty={words.receipts.empty}
        ask={client.receipts}
        head={words.receipts.head}
      >
        {({ receipts }) =>
          receipts.map(({ number, asOf, closed }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{format.shortDate(asOf)}</td>
              <td>{closed === null ? words.running : closed.deleted}</td>
              <td>
                <code>{closed === null ? "" : closed.hash.slice(0, 16)}</code>
              </td>
            </tr>
          ))
        }
      </Register>
    </article>
  );
}

type RegisterProps<T> = {
  readonly name: string;
  readonly empty: string;
  readonly ask: () => Promise<Answer<T>>;
  readonly head: readonly string[];
  /** The rows of an answer. */
  readonly children: (value: T) => readonly ComponentChildren[];
};

function Register<T>({ name, empty, ask, head, children }: RegisterProps<T>) {
  const { answer, again } = useAnswer(name, ask);
  if (answer === null) return <Loading />;
  if (answer.state !== "shown") return <Failure answer={answer} again={again} heading="h2" />;
  const rows = children(answer.value);
  return (
    <section class="register">
      <h2>{name}</h2>
      {rows.length === 0 ? (
        <p class="absent">{empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (axe: scrollable-region-focusable)
        <section class="scroll" aria-label={name} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {head.map((each) => (
                  <th key={each} scope="col">
                    {each}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows}</tbody>
          </table>
        </section>
      )}
    </section>
  );
}
