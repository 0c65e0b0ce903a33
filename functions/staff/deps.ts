/** What the staff API needs from the world; handlers and the local server choose the adapters. */
import type { Instant } from "../cases/model.ts";
import type { BodyStore, CaseStore, MessageStore, ReadLog } from "../cases/ports.ts";
import type { Digest } from "../shared/digest.ts";
import type { Log } from "../shared/log.ts";
import type { Me } from "./contract.ts";

/** Who asks. The name goes to the read log. */
export type Staff = Readonly<Me>;

export type StaffDeps = {
  readonly messages: MessageStore;
  readonly cases: CaseStore;
  readonly bodies: BodyStore;
  readonly readLog: ReadLog;
  readonly digest: Digest;
  readonly now: () => Instant;
  readonly log: Log;
  /** Who sent this request; null when nobody is signed in. `platform` is what the server's home passes along with it. */
  readonly identify: (request: Request, platform: unknown) => Staff | null;
};
