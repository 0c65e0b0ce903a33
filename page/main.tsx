/** Starts the page: who reads, in which language, from where. */
import { render } from "preact";
import { App } from "./app.tsx";
import { createClient } from "./client.ts";
import { createSession } from "./session.ts";

// Focus and scrolling go back to the row that was opened; the browser's own guess would fight with it.
history.scrollRestoration = "manual";

const session = createSession(location.hostname, localStorage);
const client = createClient(location.origin, session);
const root = document.getElementById("app");
if (root !== null) render(<App client={client} session={session} />, root);
