/**
 * Takes a mail of an old mailbox through the same intake as every other. Its identity is the hash of its bytes, so an
 * import that was stopped is begun again from the start and does nothing twice. It is never answered by a notice: it
 * brings no verdicts of a door of ours.
 */
import { createHash } from "node:crypto";
import { messageKey } from "../functions/cases/keys.ts";
import type { Instant, LocalDate, Outcome } from "../functions/cases/model.ts";
import type { DoorCount } from "../functions/cases/ports.ts";
import { localDate, retentionOf } from "../functions/cases/retention.ts";
import { receivedAtOf } from "../functions/intake/importDate.ts";
import { type IntakeDeps, takeIn } from "../functions/intake/intake.ts";
import type { Policy } from "../functions/shared/policy.ts";
import { importBlock } from "./sesBlock.ts";

export type ImportDeps = IntakeDeps & { readonly doorCount: DoorCount };

/** `known`: this import, or one before it, has had this mail. */
export type Imported = Outcome | "known";

/** When the mail was received, and the day on which it has to be gone. */
export function datesOf(
  raw: Uint8Array,
  now: Instant,
  policy: Pick<Policy, "retention" | "version">,
): { readonly receivedAt: Instant; readonly deleteOn: LocalDate } {
  const receivedAt = receivedAtOf(raw, now);
  return { receivedAt, deleteOn: retentionOf(receivedAt, "general", policy).deleteOn };
}

/**
 * @param profile of the policy, under which the mail is filed
 * @throws whatever a port throws: the mail is in the raw store then, or will be imported again
 */
export async function importMail(deps: ImportDeps, raw: Uint8Array, profile: string): Promise<Imported> {
  const id = createHash("sha256").update(raw).digest("hex").slice(0, 40);
  const key = messageKey(deps.digest, id);
  if ((await deps.messages.find(key)) !== null) return "known";
  const now = deps.now();
  const { receivedAt, deleteOn } = datesOf(raw, now, deps.policy);
  const day = localDate(receivedAt);
  await deps.doorCount.add(day, id);
  if (deleteOn <= localDate(now)) {
    await deps.account.record(day, key, "too-old");
    return "too-old";
  }
  const rawKey = `inbound/${profile}/${id}`;
  await deps.raws.put(rawKey, Buffer.concat([Buffer.from(importBlock(id, receivedAt), "latin1"), raw]));
  return (await takeIn(deps, { rawKey, receives: 1 })) ?? "known";
}
