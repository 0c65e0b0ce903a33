/**
 * Sends all leaves of a mail through the parser in one go: what is no text goes without its body, which nobody reads
 * yet, and a body that is not encoded stays where it is.
 */
import { mayBeText } from "./attachments.ts";
import { firstValue } from "./headers.ts";
import type { Leaf } from "./leafText.ts";
import { type Envelope, parseFlat } from "./parser.ts";
import { leavesOf, type Part } from "./parts.ts";
import { type Transfer, transferOf } from "./transfer.ts";
import { Unreadable } from "./unreadable.ts";

export type Leaves = { readonly envelope: Envelope; readonly leaves: ReadonlyMap<Part, Leaf> };

/** `root` is the whole mail. Throws `Unreadable` when the parser gives back another number of parts. */
export async function readLeaves(root: Part): Promise<Leaves> {
  const planned = leavesOf(root).map((part) => ({ part, transfer: planOf(part) }));
  const flat = planned.map(({ part, transfer: { encoding, body } }) => ({
    headers: part.headers,
    encoded: encoding === null ? null : { encoding, body },
  }));
  const { envelope, parts } = await parseFlat(root.headers, flat);
  const leaves = new Map<Part, Leaf>();
  planned.forEach(({ part, transfer }, index) => {
    const parsed = parts[index];
    if (!parsed) throw new Unreadable("text-lost");
    const bytes = transfer.encoding === null ? transfer.body : parsed.decoded;
    leaves.set(part, { ...part, header: parsed.header, bytes, sound: transfer.sound });
  });
  return { envelope, leaves };
}

function planOf(part: Part): Transfer {
  if (!mayBeText(part.type)) return { encoding: null, body: Buffer.alloc(0), sound: true };
  return transferOf(part.body, firstValue(part.headers, "content-transfer-encoding") ?? "");
}
