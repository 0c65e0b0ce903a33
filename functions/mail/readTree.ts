/**
 * One mail, at whatever level: the one that came, one that was forwarded in it, or what stood under a signature. Bytes
 * in, header lines, text and attachments out. Mails in mails take their parts from the allowance of the first, so the
 * limits hold over all levels; throws `Unreadable` where one ends or where text would be lost.
 */
import type { Allowance } from "./allowance.ts";
import { fullest } from "./alternatives.ts";
import { isBlank } from "./clean.ts";
import type { Tree } from "./context.ts";
import { allValues, type HeaderLine } from "./headers.ts";
import { readLeaves } from "./leaves.ts";
import { withLineEnds, withoutBlankStart } from "./lineEnds.ts";
import { readEnvelope } from "./parser.ts";
import { cutParts } from "./parts.ts";
import { namedPictures } from "./pictures.ts";
import { readParts } from "./readParts.ts";
import { Unreadable } from "./unreadable.ts";

/** See `ReadTree` in context.ts. */
export async function readTree(
  bytes: Buffer,
  allowance: Allowance,
  kind: "mail" | "piece" = "mail",
): Promise<Tree> {
  const whole = withLineEnds(bytes);
  const root = cutParts(kind === "mail" ? withoutBlankStart(whole) : whole, allowance);
  if (kind === "mail" && root.headers.length === 0) throw new Unreadable("not-a-mail");
  refuseCrowds(root.headers, allowance.limits.addressesPerHeader);
  const envelope = readEnvelope(root.headers);
  const leaves = readLeaves(root);
  const context = { leaves, allowance, shown: namedPictures(leaves.values()), readTree };
  const { text, echo, attachments, lost } = await readParts(root, context);
  const read = fullest([text, echo]);
  const [reason] = lost;
  if (reason !== undefined && isBlank(read) && attachments.length === lost.length)
    throw new Unreadable(reason);
  return { headers: root.headers, envelope, text: read, attachments };
}

/** Counted before the parser sees them: it needs seconds for some thousand addresses. */
function refuseCrowds(lines: readonly HeaderLine[], limit: number): void {
  for (const name of ["from", "reply-to", "to", "cc"]) {
    const value = allValues(lines, name).join(",");
    const addresses = value.split("@").length - 1;
    const separators = value.split(/[,;:]/).length - 1;
    if (addresses > limit || separators > 4 * limit) throw new Unreadable("headers-too-large");
  }
}
