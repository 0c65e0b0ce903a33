/** The register of disclosures: what was handed to whom outside, on which basis. Written by officers, in scrubbed words. */
import { writeLine } from "../cases/caseLog.ts";
import type { Disclosure } from "../cases/disclosures.ts";
import { entryId, newEntry } from "../cases/entries.ts";
import { contactKey } from "../cases/keys.ts";
import type { CaseId } from "../cases/model.ts";
import type { Entry, Subject } from "../cases/ports.ts";
import { addPeriod, localDate } from "../cases/retention.ts";
import { changedMeanwhile, done, type Ended, type Officer, type RightsDeps, refused } from "./deps.ts";

/** About whom: by the address, or by a case whose sender is not known. */
export type About = { readonly address: string } | { readonly caseId: CaseId };

export async function recordDisclosure(
  deps: RightsDeps,
  who: Officer,
  about: About,
  disclosure: Omit<Disclosure, "approvedBy">,
): Promise<Ended<Entry<Disclosure>>> {
  const today = localDate(deps.now());
  if (disclosure.on > today) return refused("A disclosure is recorded when it has happened.");
  const subject = subjectOf(deps, about);
  const record: Disclosure = {
    ...disclosure,
    recipient: await deps.scrub(disclosure.recipient),
    what: await deps.scrub(disclosure.what),
    basis: await deps.scrub(disclosure.basis),
    approvedBy: who.name,
  };
  const entry = newEntry(entryId(deps.now(), deps.newName()), record, {
    about: subject,
    expiresOn: addPeriod(today, deps.rememberFor),
  });
  await writeLine(deps, who, "disclosure recorded", entry.id, subject);
  return (await deps.disclosures.create(entry)) ? done(entry) : changedMeanwhile;
}

export const subjectOf = ({ digest }: Pick<RightsDeps, "digest">, about: About): Subject =>
  "address" in about ? { contactKey: contactKey(digest, about.address) } : { caseId: about.caseId };
