/**
 * What a package would hold, for the officer to look at: the person's own messages whole, of other people's mails the
 * lines that speak of the person, and in both what is about others and is proposed to be masked. Nothing is stored.
 */
import { everyItem } from "../cases/everyItem.ts";
import { contactKey, numberOf } from "../cases/keys.ts";
import { masksIn } from "../cases/masks.ts";
import { mentionsIn, type Person, type Range, textsOf } from "../cases/mentions.ts";
import type { Body, CaseId, Instant, Message, MessageKey } from "../cases/model.ts";
import { mostInPackage, type Package } from "../cases/packages.ts";
import { isVisible, localDate } from "../cases/retention.ts";
import { done, type Ended, type Officer, type RightsDeps, refused, unlogged } from "./deps.ts";
import { logReadings } from "./readings.ts";
import { lineAround } from "./search.ts";

export type DraftPart = {
  readonly message: MessageKey;
  readonly caseId: CaseId;
  readonly number: string;
  readonly receivedAt: Instant;
  readonly attempt: string | null;
  /** Null where the message is the person's own. */
  readonly shown: readonly Range[] | null;
  readonly masks: readonly Range[];
  /** As they stand, unmasked: the officer decides by them. */
  readonly texts: readonly { readonly where: string; readonly text: string }[];
};

export type Wanted = {
  readonly kind: Package["kind"];
  readonly person: Person;
  /** Messages of others that the officer takes. */
  readonly mentions: readonly MessageKey[];
};

/** Every part of a package with its proposed masks. The reading of each case is logged first. */
export async function draftPackage(
  deps: RightsDeps,
  who: Officer,
  { kind, person, mentions }: Wanted,
): Promise<Ended<readonly DraftPart[]>> {
  if (kind === "portability" && mentions.length > 0)
    return refused("Portability is about what the person gave: it takes no mails of others.");
  const today = localDate(deps.now());
  const own = await messagesOf(deps, person, today);
  const others = await Promise.all([...new Set(mentions)].map((key) => deps.messages.find(key)));
  const taken = others.filter(
    (item): item is Message => item !== null && item.state === "live" && isVisible(item, today),
  );
  if (taken.length < others.length) return refused("One of the mails is not there (any more). Search again.");
  const ownKeys = new Set(own.map(({ key }) => key));
  const all = [...own, ...taken.filter(({ key }) => !ownKeys.has(key))];
  if (all.length > mostInPackage.parts)
    return refused(`A package holds at most ${mostInPackage.parts} messages.`);
  if (!(await logReadings(deps, who, all, "case"))) return unlogged;
  const parts: DraftPart[] = [];
  for (const message of all) {
    const body = message.attempt === null ? null : await deps.bodies.get(message.key, message.attempt);
    parts.push(partOf(message, body, person, ownKeys.has(message.key)));
  }
  return done(parts);
}

/** All that may still be read of the addresses of a person, oldest first. */
async function messagesOf(
  { messages, digest }: Pick<RightsDeps, "messages" | "digest">,
  person: Person,
  today: string,
): Promise<readonly Message[]> {
  const found: Message[] = [];
  for (const contact of new Set(person.emails.map((email) => contactKey(digest, email))))
    for await (const message of everyItem((next) => messages.ofContact(contact, next)))
      if (isVisible(message, today)) found.push(message);
  return found.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
}

function partOf(message: Message, body: Body | null, person: Person, isOwn: boolean): DraftPart {
  const texts = body === null ? [] : textsOf(body).filter(({ text }) => text !== "");
  const shown =
    isOwn || body === null
      ? null
      : mentionsIn(body, person)
          .filter(({ where }) => !where.startsWith("contact."))
          .map(({ where, start, end }) => {
            const text = texts.find((each) => each.where === where)?.text ?? "";
            return lineAround(text, { where, start, end });
          });
  const masks = texts
    .filter(({ where }) => !(isOwn && where.startsWith("contact.")))
    .flatMap(({ where, text }) => masksIn(where, text, person));
  const { key, caseId, receivedAt, attempt } = message;
  return { message: key, caseId, number: numberOf(caseId), receivedAt, attempt, shown, masks, texts };
}
