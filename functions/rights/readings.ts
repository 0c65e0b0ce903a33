/** What an officer reads for a request is on the read log before it is shown, once for each case. */
import type { Message } from "../cases/model.ts";
import type { Officer, RightsDeps } from "./deps.ts";

/** False when a reading can't be logged: then nothing may be shown. */
export async function logReadings(
  { readLog, now }: Pick<RightsDeps, "readLog" | "now">,
  { name, role }: Officer,
  messages: readonly Pick<Message, "caseId">[],
  what: "case" | "package",
): Promise<boolean> {
  const at = now();
  try {
    for (const caseId of new Set(messages.map((message) => message.caseId)))
      await readLog.append({ at, who: name, role, caseId, what, purpose: "rights" });
    return true;
  } catch {
    return false;
  }
}
