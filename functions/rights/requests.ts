/**
 * The register of requests: registering one, taking it further, restricting for it and lifting again. Each deed is first
 * on the case log. Stopped halfway, what was begun is seen in the register and can be repeated: a request that asks for a
 * restriction and has none yet is restricted by `restrictFor`, which finds the hold that it may have left.
 */
import { type LogAct, writeLine } from "../cases/caseLog.ts";
import { changed, entryId, newEntry } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import { type Hold, isHolding } from "../cases/holds.ts";
import { contactKey } from "../cases/keys.ts";
import type { LocalDate, MessageKey, RequestKind } from "../cases/model.ts";
import { completeHold, endHold, placeHold } from "../cases/placeHold.ts";
import type { Entry, Subject } from "../cases/ports.ts";
import {
  newRequest,
  type RequestSource,
  type RequestStep,
  type RightsRequest,
  take,
  whyStillRestricted,
} from "../cases/requests.ts";
import { addPeriod, isVisible, localDate } from "../cases/retention.ts";
import {
  changedMeanwhile,
  done,
  type Ended,
  type Officer,
  type RightsDeps,
  refused,
  unknown,
} from "./deps.ts";

export type NewRequest = {
  readonly kind: RequestKind;
} & (
  | { readonly by: "mail"; readonly message: MessageKey }
  | {
      readonly by: "letter" | "telephone" | "in-person";
      readonly receivedOn: LocalDate;
      /** The address under which the person is known here. */
      readonly address?: string | undefined;
    }
);

type RequestEntry = Entry<RightsRequest>;

/** The restriction of an objection is for the time until it is decided. */
const restricting: ReadonlySet<RequestKind> = new Set<RequestKind>(["restriction", "objection"]);

/** Registers a request; one for restriction, and an objection, restricts at once. */
export async function registerRequest(
  deps: RightsDeps,
  who: Officer,
  wanted: NewRequest,
): Promise<Ended<RequestEntry>> {
  const today = localDate(deps.now());
  const origin = await originOf(deps, wanted, today);
  if ("sentence" in origin) return refused(origin.sentence);
  const { receivedOn, source, about } = origin;
  if (restricting.has(wanted.kind) && about === null) return refused(needsAddress);
  const entry = newEntry(entryId(deps.now(), deps.newName()), newRequest(wanted.kind, receivedOn, source), {
    about,
  });
  await writeLine(deps, who, "request registered", entry.id, about);
  if (!(await deps.requests.create(entry))) return changedMeanwhile;
  return restricting.has(wanted.kind) ? restrictFor(deps, who, entry.id, entry.version) : done(entry);
}

const needsAddress = "What is to be restricted is found by the person's mail address: give it.";

type Origin = {
  readonly receivedOn: LocalDate;
  readonly source: RequestSource;
  readonly about: Subject | null;
};

async function originOf(
  deps: RightsDeps,
  wanted: NewRequest,
  today: LocalDate,
): Promise<Origin | { readonly sentence: string }> {
  if (wanted.by === "mail") {
    const message = await deps.messages.find(wanted.message);
    if (message?.state !== "live" || !isVisible(message, today))
      return { sentence: "There is no such message (any more). Register the request as a letter." };
    const { key, caseId, receivedAt } = message;
    return {
      receivedOn: localDate(receivedAt),
      source: { by: "mail", message: key, caseId },
      about: message.contactKey === null ? { caseId } : { contactKey: message.contactKey },
    };
  }
  const { by, receivedOn, address } = wanted;
  if (receivedOn > today) return { sentence: "A request is registered when it has been received." };
  const about = address === undefined ? null : { contactKey: contactKey(deps.digest, address) };
  return { receivedOn, source: { by }, about };
}

/** Takes a request one step further. */
export async function stepRequest(
  deps: RightsDeps,
  who: Officer,
  { id, version }: Seen,
  step: RequestStep,
): Promise<Ended<RequestEntry>> {
  const entry = await seen(deps, { id, version });
  if ("outcome" in entry) return entry;
  const today = localDate(deps.now());
  const taken = take(entry.record, await scrubbed(deps, step), today);
  if (taken.outcome === "refused") return refused(taken.sentence);
  const closed = taken.request.state === "closed";
  return replace(deps, who, "request changed", entry, taken.request, closed ? today : null);
}

/** An entry as the officer saw it: what is asked of it is asked of this version. */
export type Seen = { readonly id: string; readonly version: number };

/** The request in the version that was seen. */
export async function seen(
  { requests }: RightsDeps,
  { id, version }: Seen,
): Promise<RequestEntry | typeof unknown | typeof changedMeanwhile> {
  const entry = await requests.get(id);
  if (entry === null) return unknown;
  return entry.version === version ? entry : changedMeanwhile;
}

/** @param closedOn from when the time counts after which a closed request is forgotten; null where it is open */
async function replace(
  deps: RightsDeps,
  who: Officer,
  act: LogAct,
  entry: RequestEntry,
  request: RightsRequest,
  closedOn: LocalDate | null,
): Promise<Ended<RequestEntry>> {
  const expiresOn = closedOn === null ? entry.expiresOn : addPeriod(closedOn, deps.rememberFor);
  const next = changed(entry, request, expiresOn);
  await writeLine(deps, who, act, entry.id, entry.about);
  return (await deps.requests.replace(next)) ? done(next) : changedMeanwhile;
}

/** Restricts what is stored about the person, now and to come, and says so on the request. May be repeated. */
export async function restrictFor(
  deps: RightsDeps,
  who: Officer,
  id: string,
  version: number,
): Promise<Ended<RequestEntry>> {
  const entry = await seen(deps, { id, version });
  if ("outcome" in entry) return entry;
  const { kind, restriction, state } = entry.record;
  if (!restricting.has(kind)) return refused("Only a request for restriction and an objection restrict.");
  if (restriction !== null) return done(entry);
  if (state === "closed") return refused("This request is closed.");
  if (entry.about === null) return refused(needsAddress);
  await writeLine(deps, who, "restricted", entry.id, entry.about);
  const hold = (await holdLeftBy(deps, entry)) ?? (await placeFor(deps, who, entry, entry.about));
  const next = changed(entry, { ...entry.record, restriction: hold });
  return (await deps.requests.replace(next)) ? done(next) : changedMeanwhile;
}

const reasonFor = (request: string): string => `Request ${request}`;

/** The hold of an earlier try that stopped before it was noted. */
async function holdLeftBy(deps: RightsDeps, { id, about }: RequestEntry): Promise<string | null> {
  if (about === null) return null;
  for await (const hold of everyItem((next) => deps.holds.about(about, next))) {
    if (!isHolding(hold.record) || hold.record.reason !== reasonFor(id)) continue;
    await completeHold(deps, hold);
    return hold.id;
  }
  return null;
}

async function placeFor(
  deps: RightsDeps,
  { name }: Officer,
  { id, record }: RequestEntry,
  scope: Subject,
): Promise<string> {
  const basis: Hold["basis"] = record.kind === "objection" ? "objection" : "restriction";
  const placed = await placeHold(deps, {
    basis,
    reason: reasonFor(id),
    askedBy: "the data subject",
    placedBy: name,
    scope,
    endsOn: null,
    reviewOn: record.due,
  });
  if (placed === null) throw new Error("A hold on a person or a case is always placed.");
  return placed.hold.id;
}

/** Lifts the restriction of a request, when the person was told. May be repeated. */
export async function liftRestriction(
  deps: RightsDeps,
  who: Officer,
  seenVersion: Seen,
  why: string,
): Promise<Ended<RequestEntry>> {
  const entry = await seen(deps, seenVersion);
  if ("outcome" in entry) return entry;
  const { restriction } = entry.record;
  const still = whyStillRestricted(entry.record);
  if (still !== null || restriction === null) return refused(still ?? "Nothing is restricted.");
  await writeLine(deps, who, "restriction lifted", entry.id, entry.about);
  await endHold(deps, restriction, { by: who.name, why: await deps.scrub(why) });
  const next = changed(entry, { ...entry.record, restriction: null });
  return (await deps.requests.replace(next)) ? done(next) : changedMeanwhile;
}

async function scrubbed({ scrub }: RightsDeps, step: RequestStep): Promise<RequestStep> {
  switch (step.step) {
    case "ask-identity":
      return { ...step, asked: await scrub(step.asked) };
    case "extend":
      return { ...step, reason: await scrub(step.reason) };
    case "close":
      return { ...step, basis: step.basis === null ? null : await scrub(step.basis) };
    default:
      return step;
  }
}
