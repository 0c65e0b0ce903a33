/**
 * What staff change of a case: its status, whom it is assigned to, and notes. Nothing here touches a message or its day. Each
 * change is on the case log before it is made, and a case of which nothing may be read any more can't be changed.
 */
import { writeLine } from "../cases/caseLog.ts";
import { entryId, newEntry } from "../cases/entries.ts";
import type { CaseHead, CaseId, Status } from "../cases/model.ts";
import type { Note } from "../cases/notes.ts";
import type { Handled } from "../cases/ports.ts";
import { addPeriod, localDate } from "../cases/retention.ts";
import type { CaseChange, NoteView } from "./contract.ts";
import type { Staff, StaffDeps } from "./deps.ts";
import { isHidden, readableOf } from "./row.ts";
import { noteView, versionOf } from "./view.ts";

export type Changed<T> =
  | { readonly outcome: "done"; readonly value: T }
  | { readonly outcome: "changed" | "unknown" }
  | { readonly outcome: "refused"; readonly sentence: string };

/**
 * @param seen the version of the case that the change was made from
 * @throws whatever a port throws
 */
export async function handleCase(
  deps: StaffDeps,
  staff: Staff,
  id: CaseId,
  seen: string,
  change: CaseChange,
): Promise<Changed<Handled>> {
  const found = await headFor(deps, staff, id);
  if ("outcome" in found) return found;
  const { head } = found;
  if (versionOf(head) !== seen) return { outcome: "changed" };
  if (change.status !== undefined && head.status === "held") {
    return {
      outcome: "refused",
      sentence: "A held mail has no status of its own until it is read or gone.",
    };
  }
  const chosen = {
    status: change.status ?? head.status,
    assignee: change.assignee === undefined ? head.assignee : change.assignee === "me" ? staff.name : null,
  };
  if (chosen.status !== head.status)
    await writeLine(deps, staff, statusAct(chosen.status), id, { caseId: id });
  if (chosen.assignee !== head.assignee)
    await writeLine(deps, staff, chosen.assignee === null ? "released" : "taken", id, { caseId: id });
  return (await deps.cases.handle(id, head, chosen))
    ? { outcome: "done", value: chosen }
    : { outcome: "changed" };
}

const statusAct = (status: Status) =>
  status === "open" ? "opened" : status === "waiting" ? "set to wait" : "closed";

/** @throws whatever a port throws; the engine too: what can't be scrubbed is not stored */
export async function addNote(
  deps: StaffDeps,
  staff: Staff,
  id: CaseId,
  text: string,
): Promise<Changed<NoteView>> {
  const found = await headFor(deps, staff, id);
  if ("outcome" in found) return found;
  const at = deps.now();
  const scrubbed = await deps.scrub(text);
  const note: Note = { at, who: staff.name, text: scrubbed.text, removed: scrubbed.findings };
  const expiresOn = addPeriod(localDate(at), deps.retention.notes);
  const entry = newEntry(entryId(at, deps.newName()), note, { about: { caseId: id }, expiresOn });
  await writeLine(deps, staff, "note written", entry.id, { caseId: id });
  await deps.notes.create(entry);
  return { outcome: "done", value: noteView(entry, staff.role) };
}

/** The head of a case that this person may work on. */
async function headFor(
  deps: StaffDeps,
  { role }: Staff,
  id: CaseId,
): Promise<{ readonly head: CaseHead } | Exclude<Changed<never>, { outcome: "done" }>> {
  const [head, items] = await Promise.all([deps.cases.get(id), deps.messages.ofCase(id)]);
  const readable = readableOf(items, localDate(deps.now()));
  if (head === null || readable === null) return { outcome: "unknown" };
  return isHidden(readable, role)
    ? { outcome: "refused", sentence: "This case is restricted: for now only the officer may work on it." }
    : { head };
}
