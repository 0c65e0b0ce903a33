/** What the staff API needs from the world; handlers and the local server choose the adapters. */
import type { LogDeps } from "../cases/caseLog.ts";
import type { Note } from "../cases/notes.ts";
import type { BodyStore, CaseStore, MessageStore, ReadLog, Register } from "../cases/ports.ts";
import type { RightsDeps } from "../rights/deps.ts";
import type { Scrubbed } from "../scrub/types.ts";
import type { Digest } from "../shared/digest.ts";
import type { Log } from "../shared/log.ts";
import type { Policy } from "../shared/policy.ts";
import type { Me } from "./contract.ts";

/** Who asks. The name goes to the read log. */
export type Staff = Readonly<Me>;

export type StaffDeps = LogDeps & {
  readonly messages: MessageStore;
  readonly cases: CaseStore;
  readonly bodies: BodyStore;
  readonly readLog: ReadLog;
  readonly notes: Register<Note>;
  /** Periods of what staff write. */
  readonly retention: Pick<Policy["retention"], "notes">;
  /** What staff write goes through the same engine and policy as mails. */
  readonly scrub: (text: string) => Promise<Pick<Scrubbed, "text" | "findings">>;
  readonly digest: Digest;
  readonly log: Log;
  /** What the officer does for people who use their rights. */
  readonly rights: RightsDeps;
  /** Who sent this request; null when nobody is signed in. `platform` is what the server's home passes along with it. */
  readonly identify: (request: Request, platform: unknown) => Staff | null;
};
