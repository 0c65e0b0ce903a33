/**
 * Sends marked mails through the engine, the way `npm run scrub` does, and adds up how they come out. The figures of any
 * selection (a category, a language) are sums over the same list of mails.
 */
import { treat } from "../../functions/intake/treat.ts";
import { type Category, categories } from "../../functions/scrub/categories.ts";
import type { ScrubPolicy } from "../../functions/scrub/types.ts";
import { createDigest } from "../../functions/shared/digest.ts";
import { asMail } from "./asMail.ts";
import type { MarkedMail } from "./markedMails.ts";
import { type ScoredMark, score, type TextScore } from "./score.ts";

/** A held mail shows nobody anything, so it has no texts; every mail of the corpus should become a case. */
export type MailScore = {
  readonly mail: MarkedMail;
  readonly held: boolean;
  readonly texts: readonly TextScore[];
};

export type Counts = { readonly spans: number; readonly caught: number; readonly right: number };

export type Figures = Counts & {
  readonly mails: number;
  readonly held: number;
  readonly words: number;
  readonly lost: number;
  /** Mails without any mark, and how many of them kept every word. */
  readonly harmless: number;
  readonly whole: number;
};

export async function measure(
  mails: readonly MarkedMail[],
  policy: ScrubPolicy,
): Promise<readonly MailScore[]> {
  // The digests are thrown away, so any secret will do.
  const digest = createDigest(new Uint8Array(32));
  const scores: MailScore[] = [];
  for (const [position, mail] of mails.entries()) {
    const treated = await treat(asMail(mail, position), policy, digest);
    if (treated.status === "held") {
      scores.push({ mail, held: true, texts: [] });
      continue;
    }
    const { subject, text, removed } = treated.body;
    const labels = (where: string) => removed.filter((removal) => removal.where === where);
    scores.push({
      mail,
      held: false,
      texts: [
        score(mail.subject, { text: subject, labels: labels("subject") }),
        score(mail.body, { text, labels: labels("text") }),
      ],
    });
  }
  return scores;
}

export function figuresOf(scores: readonly MailScore[]): Figures {
  const harmless = scores.filter(({ mail }) => mail.subject.marks.length + mail.body.marks.length === 0);
  const texts = scores.flatMap((one) => one.texts);
  return {
    ...countsOf(texts.flatMap(({ marks }) => marks)),
    mails: scores.length,
    held: scores.filter(({ held }) => held).length,
    words: sum(texts.map((text) => text.harmless)),
    lost: sum(texts.map((text) => text.lost.length)),
    harmless: harmless.length,
    whole: harmless.filter(({ held, texts }) => !held && texts.every(({ lost }) => lost.length === 0)).length,
  };
}

/** The categories that the corpus has, in the engine's order. */
export function byCategory(scores: readonly MailScore[]): readonly (readonly [Category, Counts])[] {
  const marks = scores.flatMap(({ texts }) => texts.flatMap((text) => text.marks));
  return categories
    .map((category) => [category, countsOf(marks.filter(({ mark }) => mark.category === category))] as const)
    .filter(([, { spans }]) => spans > 0);
}

const countsOf = (marks: readonly ScoredMark[]): Counts => ({
  spans: marks.length,
  caught: marks.filter(({ caught }) => caught).length,
  right: marks.filter(({ right }) => right).length,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** In percent; nothing of nothing is all of it. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
