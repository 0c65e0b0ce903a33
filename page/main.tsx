/** Starts the page: where it is at home, who reads, in which language. */
import { render } from "preact";
import { App } from "./app.tsx";
import { createClient } from "./client.ts";
import { type Home, homePath } from "./home.ts";
import { chosenLanguage, TongueContext, tongueOf } from "./language.ts";
import { localSession, type Session } from "./session.ts";
import { Failure } from "./states.tsx";

// Focus and scrolling go back to the row that was opened; the browser's own guess would fight with it.
history.scrollRestoration = "manual";

const root = document.getElementById("app");
if (root !== null) {
  try {
    const session = await begin();
    if (session !== null) {
      render(<App client={createClient(location.origin, session)} session={session} />, root);
    }
  } catch {
    render(<NoStart />, root);
  }
}

async function begin(): Promise<Session | null> {
  const home = (await (await fetch(homePath)).json()) as Home;
  if (home.home === "local") return localSession(localStorage);
  const { signIn } = await import("./signIn.ts");
  return signIn(home);
}

/** Without its address bar's answer from signing in, the page begins anew. */
function NoStart() {
  return (
    <TongueContext.Provider value={tongueOf(chosenLanguage(localStorage, navigator.language))}>
      <main>
        <Failure answer={{ state: "unreachable" }} again={() => location.assign("/")} heading="h1" />
      </main>
    </TongueContext.Provider>
  );
}
