/** Beside the messages: who wrote, when all of it is deleted, and what happened to the case. */
import type { CaseView } from "../functions/staff/contract.ts";
import { useTongue } from "./language.ts";
import { linkTo } from "./route.ts";

export function CasePanel({ view }: { readonly view: CaseView }) {
  const { texts, format } = useTongue();
  return (
    <aside class="panel">
      <section>
        <h2>{texts.contact}</h2>
        <Contact contact={view.contact} isHeld={view.subject === null} />
      </section>
      <section>
        <h2>{texts.retention}</h2>
        <p>
          <time dateTime={view.deleteOn}>{format.date(view.deleteOn)}</time>. {texts.backups}
        </p>
      </section>
      <details>
        <summary>{texts.log}</summary>
        <ol class="log">
          {view.log.map((entry) => (
            <li key={`${entry.at} ${entry.event} ${entry.message ?? entry.act}`}>
              <time dateTime={entry.at}>{format.moment(entry.at)}</time>{" "}
              {entry.event === "received" && texts.received}
              {entry.event === "notice" && texts.noticed}
              {entry.act !== undefined && (
                <>
                  <bdi>{entry.who}</bdi>: {texts.acts[entry.act]}
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
}

/** Only a telephone number becomes a link to call. */
const e164 = /^\+\d{4,15}$/;

type ContactProps = { readonly contact: CaseView["contact"]; readonly isHeld: boolean };

function Contact({ contact, isHeld }: ContactProps) {
  const { texts } = useTongue();
  if (contact === null) return <p>{isHeld ? texts.heldContact : texts.noContact}</p>;
  return (
    <>
      {contact.name !== "" && (
        <p>
          <bdi>{contact.name}</bdi>
        </p>
      )}
      {contact.email !== "" && (
        <p class="address">
          <bdi>{contact.email}</bdi>
        </p>
      )}
      {contact.phones.length > 0 && (
        <dl>
          <dt>{texts.phones}</dt>
          {contact.phones.map((phone) => (
            <dd key={phone}>{e164.test(phone) ? <a href={`tel:${phone}`}>{phone}</a> : phone}</dd>
          ))}
        </dl>
      )}
      {contact.email !== "" && (
        <p>
          <a href={linkTo("all", { contact: contact.email })}>{texts.casesOfSender}</a>
        </p>
      )}
    </>
  );
}
