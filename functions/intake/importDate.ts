/**
 * When a mail of an old mailbox was received. Nobody's door vouches for it, so of all dates that are known the earliest
 * counts: whatever is wrong about it, the mail is never kept longer than promised.
 */
import type { Instant } from "../cases/model.ts";
import { firstValue, readHeaderBlock } from "../mail/headers.ts";
import { defaultLimits } from "../mail/limits.ts";
import { withLineEnds } from "../mail/lineEnds.ts";
import { dateIn, dateOfReceived } from "../mail/mailDate.ts";

/** The earliest of the Date line, the topmost Received line and `now`. A header that can't be read says nothing. */
export function receivedAtOf(raw: Uint8Array, now: Instant): Instant {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, 2 * defaultLimits.headerBytes));
  const dates = datesIn(withLineEnds(head));
  return [now, ...dates.filter((date) => date !== null)].reduce((a, b) => (a < b ? a : b));
}

function datesIn(bytes: Buffer): readonly (Instant | null)[] {
  try {
    const { lines } = readHeaderBlock(bytes, 0, defaultLimits.headerBytes);
    return [dateIn(firstValue(lines, "date") ?? ""), dateOfReceived(firstValue(lines, "received") ?? "")];
  } catch {
    return [];
  }
}
