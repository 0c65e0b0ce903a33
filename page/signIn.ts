/**
 * Signing in on AWS: authorization code with PKCE (RFC 7636) against the user pool, by oidc-client-ts. Tokens stay in
 * memory and are gone with the tab; session storage holds only what the way back from signing in needs, and the
 * place in the page where the reader was going.
 */
import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Role } from "../functions/staff/contract.ts";
import type { Home } from "./home.ts";
import type { Session } from "./session.ts";

type AwsHome = Extract<Home, { home: "aws" }>;

/**
 * The session of whoever comes back from signing in; null while the browser is on its way there.
 * @throws when the user pool refuses or can't be reached
 */
export async function signIn(home: AwsHome): Promise<Session | null> {
  const origin = `${location.origin}/`;
  const manager = new UserManager({
    authority: home.issuer,
    client_id: home.clientId,
    redirect_uri: origin,
    scope: "openid",
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // Said here, so that the page asks nobody for it and talks to one host only.
    metadata: {
      issuer: home.issuer,
      authorization_endpoint: `${home.signIn}/oauth2/authorize`,
      token_endpoint: `${home.signIn}/oauth2/token`,
    },
  });
  if (!new URLSearchParams(location.search).has("state")) {
    await manager.signinRedirect({ state: location.hash });
    return null;
  }
  let user: User = await manager.signinCallback().then(present);
  manager.events.addUserLoaded((renewed) => {
    user = renewed;
  });
  history.replaceState(null, "", `/${typeof user.state === "string" ? user.state : ""}`);
  return {
    role: () => roleOf(user),
    become: null,
    signOut: () => {
      const way = new URLSearchParams({ client_id: home.clientId, logout_uri: origin });
      void manager.removeUser().then(() => location.assign(`${home.signIn}/logout?${way}`));
    },
    headers: () => ({ Authorization: `Bearer ${user.access_token}` }),
  };
}

/** Only what the page shows depends on it; the API looks at the token itself. */
const roleOf = ({ profile }: User): Role => {
  const groups: unknown = profile["cognito:groups"];
  return Array.isArray(groups) && groups.includes("officer") ? "officer" : "supporter";
};

function present(user: User | undefined): User {
  if (user === undefined) throw new Error("Nobody came back from signing in.");
  return user;
}
