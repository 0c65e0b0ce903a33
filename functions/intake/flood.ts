/**
 * A flood: more than 30 mails in ten minutes from one address, or 300 from one domain. They are taken in like all others,
 * but into one case and without notices: nothing is lost, nobody is answered thirty times, and staff see one case.
 *
 * Mails are counted in slices of five minutes, and two slices together are never more than ten minutes: whoever is called
 * a flood is one. A burst that is spread evenly over the whole ten minutes may be missed.
 */
import type { CaseId, Instant } from "../cases/model.ts";
import type { ClaimStore } from "../cases/ports.ts";
import { addTime } from "../cases/retention.ts";
import { type Digest, hex } from "../shared/digest.ts";

const mostOfAddress = 30;
const mostOfDomain = 300;
const sliceMs = 5 * 60_000;
/** A flood that goes on keeps its case; a day after its first mail a new one begins. */
const oneCaseFor = "PT24H";

export type FloodDeps = {
  readonly claims: ClaimStore;
  readonly digest: Digest;
  readonly now: () => Instant;
  /** A flood begins: told once, not with each of its mails. */
  readonly onFlood: () => void;
};

/**
 * Counts a mail by its sender.
 * @param email the sender's address as it may be kept; without a domain it counts for nobody
 * @param own the case that this mail would begin
 * @returns the case of the flood that it belongs to; null for a mail like any other
 */
export async function floodCase(deps: FloodDeps, email: string, own: CaseId): Promise<CaseId | null> {
  const address = email.trim().toLowerCase();
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (!address.includes("@") || domain === "") return null;
  const ofAddress = await counted(deps, address);
  const ofDomain = await counted(deps, `@${domain}`);
  if (ofDomain > mostOfDomain) return caseOf(deps, `@${domain}`, own);
  return ofAddress > mostOfAddress ? caseOf(deps, address, own) : null;
}

/** How many in the slice that is running, this one included, and the one before. */
async function counted({ claims, digest, now }: FloodDeps, who: string): Promise<number> {
  const slice = Math.floor(Date.parse(now()) / sliceMs);
  const until = new Date((slice + 2) * sliceMs).toISOString();
  const nameOf = (number: number) => `rate/${hex(digest("flood", `${number} ${who}`))}`;
  const here = await claims.count(nameOf(slice), 1, until);
  return here + (await claims.count(nameOf(slice - 1), 0, until));
}

/** Who comes first names the case for the others. */
async function caseOf(
  { claims, digest, now, onFlood }: FloodDeps,
  who: string,
  own: CaseId,
): Promise<CaseId> {
  const at = now();
  const name = `flood/${hex(digest("flood", who))}`;
  const owner = await claims.claim(name, own, at, addTime(at, oneCaseFor));
  if (owner === own) onFlood();
  return owner;
}
