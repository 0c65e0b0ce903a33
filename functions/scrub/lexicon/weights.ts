/**
 * What each kind of evidence adds to or takes from a word, by category. The rules of health hold for all, except where a
 * category says otherwise: a union is a customer as well, a church a venue, the police an employer, a debt a matter of
 * bookkeeping, and in a course for parents a child in the sentence proves nothing.
 */
import type { DisclosedByWords } from "./sources.ts";

/** What can be said of the surroundings of a word; `personal.ts` finds it out. */
const evidences = [
  "person",
  "kin",
  "named",
  "verb",
  "introduced",
  "support",
  "own",
  "title",
  "note",
  "field",
  "surname",
  "animal",
  "goods",
  "machine",
  "gift",
  "titled",
  "course",
  "thing",
  "general",
  "product",
  "service",
  "trade",
  "work",
  "employer",
  "profession",
  "condition",
  "customer",
  "business",
  "venue",
  "language",
] as const;
export type Evidence = (typeof evidences)[number];

/** `certain`: for words that hardly mean anything else; `other`: for all others. */
export type Rule = {
  readonly when: Evidence;
  readonly certain: number;
  readonly other: number;
  /** Holds `then` instead where one of these is there as well. */
  readonly unless?: readonly Evidence[];
  readonly then?: number;
};

const rule = (when: Evidence, other: number, certain = other): Rule => ({ when, certain, other });
const ruleUnless = (
  when: Evidence,
  other: number,
  certain: number,
  unless: readonly Evidence[],
  then = 0,
): Rule => ({ when, certain, other, unless, then });

/** Evidence for a person: together never more than `most`, and with the word itself never more than `full`. */
export const most = 0.6;
export const full = 1.05;

const common: readonly Rule[] = [
  rule("person", 0.2),
  rule("kin", 0.15),
  rule("named", 0.1),
  rule("verb", 0.15),
  rule("introduced", 0.15),
  rule("support", 0.15),
  rule("title", -0.7),
  rule("note", 0.2),
  rule("field", 0.2),
  rule("surname", -0.9),
  rule("animal", -0.9),
  ruleUnless("goods", -0.9, -0.9, ["own", "kin"]),
  rule("machine", -0.5),
  rule("gift", -0.6),
  rule("titled", -0.6),
  ruleUnless("course", -0.25, -0.1, ["own", "kin", "titled"]),
  ruleUnless("thing", -0.4, -0.35, ["own"], -0.1),
  ruleUnless("general", -0.4, -0.35, ["own", "kin"], -0.05),
  rule("product", -0.4),
  ruleUnless("service", -0.4, -0.4, ["person", "kin"]),
  ruleUnless("trade", -0.5, -0.5, ["kin"]),
  ruleUnless("work", -0.5, -0.6, ["kin"]),
  rule("employer", -0.9),
  rule("condition", -0.5, -0.2),
];

/**
 * What hardly means anything else is told of a person whatever business stands beside it: an invoice, a job, a question
 * or quotation marks lower it only so far that a course by that name stays.
 */
const plain: readonly Rule[] = [
  rule("title", -0.7, -0.3),
  ruleUnless("thing", -0.4, -0.2, ["own"], -0.1),
  ruleUnless("general", -0.4, -0.25, ["own", "kin", "named"], -0.05),
  ruleUnless("trade", -0.5, -0.2, ["kin"]),
  ruleUnless("work", -0.5, -0.25, ["kin"]),
  ruleUnless("service", -0.4, -0.3, ["person", "kin", "named"]),
  rule("field", 0.5, 0.2),
];

/** A union or a party: whoever buys for it or works there says nothing; whoever is a member does. */
const membership: readonly Rule[] = [
  ...plain,
  ruleUnless("general", -0.4, -0.1, ["own", "kin", "named"], -0.05),
  rule("person", 0.05),
  rule("kin", 0.05),
  rule("named", 0),
  rule("verb", 0.05),
  rule("support", 0.3),
  rule("customer", -0.4, -0.1),
  rule("animal", 0),
  rule("goods", 0),
];

const belief: readonly Rule[] = [...plain, rule("venue", -0.4, -0.2), rule("goods", 0), rule("animal", 0)];

/** Its own rules, and the common ones that they don't replace. */
function withCommon(own: readonly Rule[]): readonly Rule[] {
  return [...new Map([...common, ...own].map((one) => [one.when, one])).values()];
}

/** The rules of each category. */
export const rules: Readonly<Record<DisclosedByWords, readonly Rule[]>> = {
  health: withCommon([rule("profession", -0.5)]),
  "genetic-biometric": withCommon([
    ...plain,
    rule("thing", -0.4, -0.3),
    rule("machine", -0.5, 0),
    rule("goods", -0.4),
  ]),
  ethnicity: withCommon([...belief, rule("language", -0.5, -0.3)]),
  politics: withCommon(membership),
  religion: withCommon(belief),
  union: withCommon(membership),
  sexuality: withCommon(belief),
  criminal: withCommon([
    ...plain,
    ruleUnless("work", -0.6, -0.4, ["kin"]),
    rule("goods", 0),
    rule("animal", 0),
  ]),
  family: withCommon([
    ruleUnless("course", -0.25, -0.1, ["own", "titled"]),
    ruleUnless("general", -0.4, -0.3, ["own"], -0.05),
    rule("goods", 0),
    rule("animal", 0),
    ruleUnless("trade", -0.3, -0.2, ["own", "kin"]),
    ruleUnless("work", -0.3, 0, ["own", "kin"]),
  ]),
  social: withCommon([
    rule("employer", 0),
    ruleUnless("business", -0.4, -0.35, ["own", "kin"]),
    rule("goods", 0),
    rule("animal", 0),
    ruleUnless("trade", -0.3, -0.2, ["own", "kin"]),
    ruleUnless("work", -0.2, 0, ["own", "kin"]),
  ]),
};
