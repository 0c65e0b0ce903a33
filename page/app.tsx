/**
 * The frame of the page: folders on the left, the list or a case beside them; language and role for all of it.
 */
import { useEffect, useState } from "preact/hooks";
import type { Role } from "../functions/staff/contract.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.tsx";
import { FolderList } from "./folderList.tsx";
import type { Language } from "./format.ts";
import { KeysHelp } from "./keysHelp.tsx";
import { chooseLanguage, chosenLanguage, TongueContext, tongueOf } from "./language.ts";
import { OfficerPage } from "./officerPage.tsx";
import { linkTo, routeOf, usePlace } from "./route.ts";
import type { Session } from "./session.ts";
import { TopBar } from "./topBar.tsx";

type Props = { readonly client: Client; readonly session: Session };

export function App({ client, session }: Props) {
  const place = usePlace();
  const [language, setLanguage] = useState(() => chosenLanguage(localStorage, navigator.language));
  const [role, setRole] = useState<Role>(session.role);
  const tongue = tongueOf(language);
  const { texts } = tongue;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const changeLanguage = (next: Language) => {
    chooseLanguage(localStorage, next);
    setLanguage(next);
  };
  const { become } = session;
  const changeRole = (next: Role) => {
    become?.(next);
    setRole(next);
  };
  const atOffice = place === "office" && role === "officer";
  const route = place === "office" ? routeOf("") : place;
  const list = linkTo(route.folder, route.filters);
  return (
    <TongueContext.Provider value={tongue}>
      <TopBar
        client={client}
        role={role}
        onRole={become === null ? null : changeRole}
        onSignOut={session.signOut}
        onLanguage={changeLanguage}
      />
      <div class="frame">
        <FolderList current={atOffice ? "office" : route.folder} isOfficer={role === "officer"} />
        <main id="content" tabIndex={-1}>
          {atOffice ? (
            <OfficerPage client={client} />
          ) : (
            <Desk key={`${role} ${list}`} client={client} role={role} route={route} />
          )}
        </main>
      </div>
      <footer class="foot">
        <p>{texts.footer}</p>
        <KeysHelp />
        {become !== null && (
          <p>
            <a href="/outbox">{texts.outbox}</a>
          </p>
        )}
      </footer>
    </TongueContext.Provider>
  );
}
