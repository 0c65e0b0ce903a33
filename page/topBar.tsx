/** The product's name, who reads (switched here when the inbox runs on this machine) and the language. */
import type { Role } from "../functions/staff/contract.ts";
import type { Client } from "./client.ts";
import { type Language, languages } from "./format.ts";
import { useTongue } from "./language.ts";
import { linkTo } from "./route.ts";
import { useAnswer } from "./useAnswer.ts";

type Props = {
  readonly client: Client;
  readonly role: Role;
  /** Null where users sign in. */
  readonly onRole: ((role: Role) => void) | null;
  /** Null where nobody signs in. */
  readonly onSignOut: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
};

const names: Readonly<Record<Language, string>> = { da: "Dansk", en: "English" };

export function TopBar({ client, role, onRole, onSignOut, onLanguage }: Props) {
  const { texts, language } = useTongue();
  const { answer } = useAnswer(role, client.me);
  return (
    <header class="top">
      {/* A button, as a fragment link would leave the place that the fragment of the URL holds. */}
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {texts.skip}
      </button>
      <a class="brand" href={linkTo("open")}>
        {texts.product}
      </a>
      {onRole === null ? (
        <span class="who">{answer?.state === "shown" ? answer.value.name : ""}</span>
      ) : (
        <label class="pick">
          <span>{texts.user}</span>
          <select value={role} onChange={(event) => onRole(event.currentTarget.value as Role)}>
            <option value="supporter">{texts.roles.supporter}</option>
            <option value="officer">{texts.roles.officer}</option>
          </select>
        </label>
      )}
      {onSignOut !== null && (
        <button type="button" onClick={onSignOut}>
          {texts.signOut}
        </button>
      )}
      <fieldset class="languages">
        <legend class="unseen">{texts.language}</legend>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => onLanguage(each)}
          >
            {names[each]}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
