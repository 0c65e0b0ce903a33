/**
 * Who is signed in, as the page sees it. On the machine that runs the inbox there are two fixed users to switch between,
 * named in a header that the local server takes from loopback alone; the choice is remembered in this browser. On AWS
 * people sign in (`signIn.ts`).
 */
import type { Role } from "../functions/staff/contract.ts";

export type Session = {
  readonly role: () => Role;
  /** Null where users can't be switched. */
  readonly become: ((role: Role) => void) | null;
  /** Null where nobody signs in. */
  readonly signOut: (() => void) | null;
  /** What every request to the API carries. */
  readonly headers: () => Record<string, string>;
};

export function localSession(storage: Storage): Session {
  const role = (): Role => (storage.getItem("user") === "officer" ? "officer" : "supporter");
  return {
    role,
    become: (next) => storage.setItem("user", next),
    signOut: null,
    headers: () => ({ "X-Local-User": role() }),
  };
}
