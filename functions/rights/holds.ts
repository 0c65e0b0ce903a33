/** Holds as the officer places and ends them: on the case log first, texts scrubbed, then by the rules of all holds. */
import { writeLine } from "../cases/caseLog.ts";
import type { Hold, HoldBasis } from "../cases/holds.ts";
import { contactKey } from "../cases/keys.ts";
import type { CaseId, LocalDate, MessageKey } from "../cases/model.ts";
import { endHold, type Placed, placeHold } from "../cases/placeHold.ts";
import type { Entry, HoldScope, Subject } from "../cases/ports.ts";
import { localDate } from "../cases/retention.ts";
import { done, type Ended, type Officer, type RightsDeps, refused, unknown } from "./deps.ts";

export type WantedHold = {
  readonly scope:
    | { readonly message: MessageKey }
    | { readonly caseId: CaseId }
    | { readonly address: string };
  readonly basis: Exclude<HoldBasis, "restriction" | "objection">;
  readonly reason: string;
  readonly askedBy: string;
  readonly endsOn: LocalDate | null;
  readonly reviewOn: LocalDate;
};

export async function placeOfficersHold(
  deps: RightsDeps,
  who: Officer,
  { scope: wanted, basis, reason, askedBy, endsOn, reviewOn }: WantedHold,
): Promise<Ended<Placed>> {
  const today = localDate(deps.now());
  if (endsOn !== null && endsOn <= today) return refused("A hold ends on a day that is yet to come.");
  if (reviewOn <= today) return refused("A hold is reviewed on a day that is yet to come.");
  const scope: HoldScope =
    "address" in wanted ? { contactKey: contactKey(deps.digest, wanted.address) } : wanted;
  await writeLine(deps, who, "hold placed", "new", await aboutOf(deps, scope));
  const placed = await placeHold(deps, {
    ...{ scope, basis, endsOn, reviewOn, placedBy: who.name },
    reason: await deps.scrub(reason),
    askedBy: await deps.scrub(askedBy),
  });
  return placed === null
    ? refused("There is no message under this id (any more), or it is being deleted.")
    : done(placed);
}

/** A restriction is lifted by its request, which knows whether the person was told. */
export async function endOfficersHold(
  deps: RightsDeps,
  who: Officer,
  id: string,
  why: string,
): Promise<Ended<Entry<Hold>>> {
  const hold = await deps.holds.get(id);
  if (hold === null) return unknown;
  const { basis } = hold.record;
  if (basis === "restriction" || basis === "objection")
    return refused("This hold restricts for a request. Lift it there, when the person has been told.");
  await writeLine(deps, who, "hold ended", id, hold.about);
  const ended = await endHold(deps, id, { by: who.name, why: await deps.scrub(why) });
  return ended === null ? unknown : done(ended);
}

async function aboutOf({ messages }: RightsDeps, scope: HoldScope): Promise<Subject | null> {
  if (!("message" in scope)) return scope;
  const message = await messages.find(scope.message);
  return message === null ? null : { caseId: message.caseId };
}
