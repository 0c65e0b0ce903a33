/**
 * The case log: what people did, in fixed words, with the id of the entry that says the rest. A line is written before
 * the deed, so that there may be one too many and never one too few.
 */
import { entryId, newEntry } from "./entries.ts";
import type { Instant } from "./model.ts";
import type { Entry, Register, Subject } from "./ports.ts";
import { addPeriod, localDate } from "./retention.ts";

export const logActs = [
  "request registered",
  "request changed",
  "restricted",
  "restriction lifted",
  "hold placed",
  "hold ended",
  "erasure ordered",
  "disclosure recorded",
  "package made",
  "statement added",
  "contact corrected",
  "opened",
  "set to wait",
  "closed",
  "taken",
  "released",
  "note written",
] as const;
export type LogAct = (typeof logActs)[number];

export type LogLine = {
  readonly at: Instant;
  readonly who: string;
  readonly role: string;
  readonly act: LogAct;
  /** The id of the request, hold, order, disclosure, package or message. */
  readonly of: string;
};

export type LogDeps = {
  readonly caseLog: Register<LogLine>;
  readonly now: () => Instant;
  readonly newName: () => string;
  /** `retention.log` of the policy. */
  readonly logFor: string;
};

/** @throws when the line can't be written: then nothing may be done either */
export async function writeLine(
  { caseLog, now, newName, logFor }: LogDeps,
  who: { readonly name: string; readonly role: string },
  act: LogAct,
  of: string,
  about: Subject | null,
): Promise<void> {
  const at = now();
  const line: LogLine = { at, who: who.name, role: who.role, act, of };
  const entry: Entry<LogLine> = newEntry(entryId(at, newName()), line, {
    about,
    expiresOn: addPeriod(localDate(at), logFor),
  });
  if (!(await caseLog.create(entry))) throw new Error("The line of the case log could not be written.");
}
