/**
 * The frame of the page: folders on the left, the list or a case beside them. The list stays in the document while a
 * case is open, so that going back finds it as it was, with the focus on the row that was opened.
 */
import { useEffect, useState } from "preact/hooks";
import type { Role } from "../functions/staff/contract.ts";
import { CasePage } from "./casePage.tsx";
import type { Client } from "./client.ts";
import { FolderList } from "./folderList.tsx";
import type { Language } from "./format.ts";
import { chooseLanguage, chosenLanguage, TongueContext, tongueOf } from "./language.ts";
import { ListPage } from "./listPage.tsx";
import { linkTo, useRoute } from "./route.ts";
import type { Session } from "./session.ts";
import { TopBar } from "./topBar.tsx";

type Props = { readonly client: Client; readonly session: Session };

export function App({ client, session }: Props) {
  const route = useRoute();
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
        <FolderList current={route.folder} />
        <main id="content" tabIndex={-1}>
          <ListPage
            key={`${role} ${list}`}
            client={client}
            role={role}
            folder={route.folder}
            filters={route.filters}
            openedId={route.caseId}
          />
          {route.caseId !== null && (
            <CasePage
              key={`${role} ${route.caseId}`}
              client={client}
              id={route.caseId}
              folder={route.folder}
              filters={route.filters}
            />
          )}
        </main>
      </div>
      <footer class="foot">
        <p>{texts.footer}</p>
        {become !== null && (
          <p>
            <a href="/outbox">{texts.outbox}</a>
          </p>
        )}
      </footer>
    </TongueContext.Provider>
  );
}
