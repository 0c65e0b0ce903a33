/**
 * Access and portability: a package is made from what the officer approved, and put together anew from what is still
 * stored each time it is opened, for seven days. It is shown to the officer, who hands it over; it is never mailed. Each
 * opening is on the read log before anything is shown.
 */
import { writeLine } from "../cases/caseLog.ts";
import { entryId, isOver, newEntry } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import { masked } from "../cases/masks.ts";
import { type Range, textsOf } from "../cases/mentions.ts";
import type { Body, Message } from "../cases/model.ts";
import { mostInPackage, type Package, type PackagePart } from "../cases/packages.ts";
import type { Entry, Subject } from "../cases/ports.ts";
import { isProven } from "../cases/requests.ts";
import { addPeriod, isVisible, localDate, ruleOf } from "../cases/retention.ts";
import { heldReasons, withheldReasons } from "../mail/types.ts";
import {
  changedMeanwhile,
  done,
  type Ended,
  type Officer,
  type RightsDeps,
  refused,
  unknown,
  unlogged,
} from "./deps.ts";
import { processingIn } from "./describe.ts";
import type { PackageView, ViewedPart } from "./packageView.ts";
import { logReadings } from "./readings.ts";
import { type Seen, seen } from "./requests.ts";

/** Makes the package that was approved. Only for a person who is known, and whom the messages are about. */
export async function makePackage(
  deps: RightsDeps,
  who: Officer,
  version: Seen,
  parts: readonly PackagePart[],
): Promise<Ended<Entry<Package>>> {
  const entry = await seen(deps, version);
  if ("outcome" in entry) return entry;
  const { kind } = entry.record;
  if (kind !== "access" && kind !== "portability")
    return refused("Only a request for access or portability is answered by a package.");
  if (!isProven(entry.record)) return refused("It is not known yet who asks, so nothing may be handed out.");
  if (entry.about === null) return refused("This request names no address: register it with one.");
  const wrong = await whatIsWrong(deps, entry.about, kind, parts);
  if (wrong !== null) return refused(wrong);
  const today = localDate(deps.now());
  const made = newEntry<Package>(
    entryId(deps.now(), deps.newName()),
    { kind, request: entry.id, madeBy: who.name, parts },
    { about: entry.about, expiresOn: addPeriod(today, deps.policy.retention.packages) },
  );
  await writeLine(deps, who, "package made", made.id, entry.about);
  return (await deps.packages.create(made)) ? done(made) : changedMeanwhile;
}

/** What keeps these parts from being a package; null when nothing does. */
async function whatIsWrong(
  deps: RightsDeps,
  about: Subject,
  kind: Package["kind"],
  parts: readonly PackagePart[],
): Promise<string | null> {
  const ranges = parts.reduce((sum, { shown, masks }) => sum + (shown?.length ?? 0) + masks.length, 0);
  if (parts.length > mostInPackage.parts || ranges > mostInPackage.ranges)
    return `A package holds at most ${mostInPackage.parts} messages and ${mostInPackage.ranges} ranges.`;
  for (const { message: key, attempt, shown } of parts) {
    const message = await standing(deps, key);
    if (message === null || message.attempt !== attempt)
      return "One of the messages has changed since the draft. Make it anew.";
    const isOwn =
      "contactKey" in about ? message.contactKey === about.contactKey : message.caseId === about.caseId;
    if (!isOwn && shown === null) return "Of a mail of somebody else only chosen lines may be shown.";
    if (!isOwn && kind === "portability") return "Portability takes no mails of others.";
  }
  return null;
}

async function standing({ messages, now }: RightsDeps, key: string): Promise<Message | null> {
  const item = await messages.find(key);
  return item !== null && item.state === "live" && isVisible(item, localDate(now())) ? item : null;
}

/** The package as it is handed over. What was deleted since it was made is left out of it. */
export async function openPackage(
  deps: RightsDeps,
  who: Officer,
  request: string,
  id: string,
): Promise<Ended<PackageView>> {
  const today = localDate(deps.now());
  const entry = await deps.packages.get(id);
  if (entry === null || entry.record.request !== request || isOver(entry, today)) return unknown;
  const found = await Promise.all(
    entry.record.parts.map(async (part) => ({ part, message: await standing(deps, part.message) })),
  );
  const still = found.flatMap(({ part, message }) => (message === null ? [] : [{ part, message }]));
  const read = still.map(({ message }) => message);
  if (!(await logReadings(deps, who, read, "package"))) return unlogged;
  const messages: ViewedPart[] = [];
  for (const { part, message } of still) {
    if (message.attempt !== part.attempt)
      return refused("A message has been scrubbed anew since the package was approved. Make it anew.");
    const body = message.attempt === null ? null : await deps.bodies.get(message.key, message.attempt);
    messages.push(viewOf(part, message, body));
  }
  const isAccess = entry.record.kind === "access";
  return done({
    kind: entry.record.kind,
    generatedAt: deps.now(),
    company: deps.policy.company.name,
    messages,
    ...(isAccess && {
      processing: processingIn(deps.policy),
      held: await heldMails(deps),
      disclosures: await disclosuresAbout(deps, entry.about),
      readings: await readingsOf(
        deps,
        still.filter(({ part }) => part.shown === null).map(({ message }) => message),
      ),
      requests: await requestsOf(deps, entry.about),
      holds: await holdsOf(deps, entry.about),
    }),
  });
}

function viewOf({ shown, masks }: PackagePart, message: Message, body: Body | null): ViewedPart {
  const { receivedAt, retention, held, corrections = [] } = message;
  const head = { receivedAt, deleteOn: retention.deleteOn, deleteBecause: ruleOf(retention) };
  if (body === null) {
    const unread = held === null ? "Its text is missing." : heldReasons[held];
    return { ...head, own: shown === null, unread, texts: [], files: [], statements: [] };
  }
  const texts = textsOf(body)
    .filter(({ text }) => text !== "")
    .flatMap(({ where, text }) => {
      if (shown === null) return [{ where, text: masked(where, text, masks) }];
      return shown
        .filter((range) => range.where === where)
        .map(({ start, end }) => ({
          where,
          text: masked(where, text.slice(start, end), within(masks, where, start, end)),
        }));
    });
  const files =
    shown !== null
      ? []
      : body.attachments.map((attachment, at) => ({
          filename: masked(`attachments[${at}].filename`, attachment.filename, masks),
          contentType: attachment.contentType,
          status: attachment.status,
          ...(attachment.status === "withheld" && { sentence: withheldReasons[attachment.reason] }),
        }));
  return {
    ...head,
    own: shown === null,
    unread: null,
    texts,
    files,
    statements:
      shown === null
        ? corrections.flatMap(({ statement, at }) => (statement ? [{ at, statement }] : []))
        : [],
  };
}

/** Masks of a text in the offsets of a piece of it. */
const within = (masks: readonly Range[], where: string, from: number, to: number): readonly Range[] =>
  masks
    .filter((mask) => mask.where === where && mask.start < to && mask.end > from)
    .map(({ start, end }) => ({ where, start: Math.max(start, from) - from, end: Math.min(end, to) - from }));

/**
 * Held mails of the last week, whose sender nobody knows since they could not be read: the person is told that they are
 * there, by time and reason. Longer ago their raw mail is gone.
 */
async function heldMails({ cases, messages, now }: RightsDeps): Promise<NonNullable<PackageView["held"]>> {
  const since = addPeriod(localDate(now()), "-P7D");
  const found: { receivedAt: string; reason: string }[] = [];
  for await (const { id } of everyItem((next) =>
    cases.list({ status: "held", limit: 50, ...(next === undefined ? {} : { next }) }),
  )) {
    for (const item of await messages.ofCase(id))
      if (item.state === "live" && item.held !== null && localDate(item.receivedAt) >= since)
        found.push({ receivedAt: item.receivedAt, reason: heldReasons[item.held] });
  }
  return found;
}

async function disclosuresAbout({ disclosures }: RightsDeps, about: Subject | null) {
  if (about === null) return [];
  const found: NonNullable<PackageView["disclosures"]>[number][] = [];
  for await (const { record } of everyItem((next) => disclosures.about(about, next))) {
    const { on, recipient, recipientKind, what, basis } = record;
    found.push({ on, recipient, recipientKind, what, basis });
  }
  return found;
}

/** Of the person's own cases, with date, role and purpose: who it was is not the person's to know (C-579/21). */
async function readingsOf({ readLog }: RightsDeps, messages: readonly Message[]) {
  const found: NonNullable<PackageView["readings"]>[number][] = [];
  for (const caseId of new Set(messages.map((message) => message.caseId)))
    for (const { at, role, what, purpose } of await readLog.ofCase(caseId))
      found.push({ on: localDate(at), role, what, purpose });
  return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

async function requestsOf({ requests }: RightsDeps, about: Subject | null) {
  if (about === null) return [];
  const found: NonNullable<PackageView["requests"]>[number][] = [];
  for await (const { record } of everyItem((next) => requests.about(about, next))) {
    const { kind, receivedOn, due, outcome } = record;
    found.push({ kind, receivedOn, due, result: outcome?.result ?? null });
  }
  return found;
}

async function holdsOf({ holds }: RightsDeps, about: Subject | null) {
  if (about === null) return [];
  const found: NonNullable<PackageView["holds"]>[number][] = [];
  for await (const { record } of everyItem((next) => holds.about(about, next))) {
    if (record.state === "ended") continue;
    found.push({ basis: record.basis, since: localDate(record.placedAt), until: record.endsOn });
  }
  return found;
}
