/**
 * Where else a person is spoken of: a walk over the cases that may still be read, in pages, since nothing here has an
 * index of texts. What is shown of somebody's case is a reading of it, and is on the read log before it is shown.
 */
import { contactKey, numberOf } from "../cases/keys.ts";
import { type Mention, mentionsIn, type Person, textsOf } from "../cases/mentions.ts";
import type { Body, CaseId, Instant, MessageKey } from "../cases/model.ts";
import { isVisible, localDate } from "../cases/retention.ts";
import { done, type Ended, type Officer, type RightsDeps, unlogged } from "./deps.ts";
import { logReadings } from "./readings.ts";

export type MentionFound = Mention & {
  readonly message: MessageKey;
  readonly caseId: CaseId;
  readonly number: string;
  readonly receivedAt: Instant;
  /** The line around it, cut; sanitized like everything here. */
  readonly line: string;
};

/** Cases looked through for one answer. */
const casesPerAnswer = 40;

/** A page of proposals; `next` as long as there are cases that were not looked through. */
export async function findMentions(
  deps: RightsDeps,
  who: Officer,
  person: Person,
  from?: string,
): Promise<Ended<{ readonly mentions: readonly MentionFound[]; readonly next?: string }>> {
  const at = deps.now();
  const own = new Set(person.emails.map((email) => contactKey(deps.digest, email)));
  const heads = await deps.cases.list({
    limit: casesPerAnswer,
    ...(from === undefined ? {} : { next: from }),
  });
  const mentions: MentionFound[] = [];
  for (const { id } of heads.items) {
    for (const message of await deps.messages.ofCase(id)) {
      if (message.state === "deleted" || !isVisible(message, localDate(at))) continue;
      if (message.attempt === null || own.has(message.contactKey ?? "")) continue;
      const body = await deps.bodies.get(message.key, message.attempt);
      if (body === null) continue;
      for (const mention of mentionsIn(body, person))
        mentions.push({
          ...mention,
          message: message.key,
          caseId: id,
          number: numberOf(id),
          receivedAt: message.receivedAt,
          line: lineOf(body, mention),
        });
    }
  }
  if (!(await logReadings(deps, who, mentions, "case"))) return unlogged;
  return done({ mentions, ...(heads.next === undefined ? {} : { next: heads.next }) });
}

const longestLine = 240;

function lineOf(body: Body, { where, start, end }: Mention): string {
  const text = textsOf(body).find((each) => each.where === where)?.text ?? "";
  const line = lineAround(text, { where, start, end });
  const from = Math.max(line.start, start - longestLine / 2);
  return text.slice(from, Math.min(line.end, from + longestLine)).toWellFormed();
}

/** The range of the lines in which a range lies. */
export function lineAround<R extends { readonly start: number; readonly end: number }>(
  text: string,
  range: R,
): R {
  const start = text.lastIndexOf("\n", range.start - 1) + 1;
  const end = text.indexOf("\n", range.end);
  return { ...range, start: range.start === 0 ? 0 : start, end: end === -1 ? text.length : end };
}
