/**
 * Who is signed in: the only file of the page that knows how. On the machine that runs the inbox there are two fixed
 * users to switch between, named in a header that the local server takes from loopback alone; the choice is remembered
 * in this browser. Anywhere else the page claims nothing and the API decides.
 */
import type { Role } from "../functions/staff/contract.ts";

export type Session = {
  /** Served by `npm start` on this machine: users can be switched, notices are read in the outbox. */
  readonly isLocal: boolean;
  readonly role: () => Role;
  readonly become: (role: Role) => void;
  /** What every request to the API carries. */
  readonly headers: () => Record<string, string>;
};

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

export function createSession(hostname: string, storage: Storage): Session {
  const isLocal = loopback.has(hostname);
  const role = (): Role => (storage.getItem("user") === "officer" ? "officer" : "supporter");
  return {
    isLocal,
    role,
    become: (next) => storage.setItem("user", next),
    headers: () => (isLocal ? { "X-Local-User": role() } : {}),
  };
}
