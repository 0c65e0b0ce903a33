/**
 * Holds: why something may not be deleted for now, or may not even be looked at. A hold is an entry of the register
 * `holds`, and its id is stamped on every message that it covers, because what deletes looks at the message alone. Pure
 * rules; placing and ending is `placeHold.ts`.
 */
import type { Instant, LocalDate } from "./model.ts";
import type { Entry, HoldScope, JournalEntry } from "./ports.ts";

/**
 * The legal basis, as the journal names it. legal-claim: GDPR Art. 17(3)(e). legal-obligation: 17(3)(b). authority: asked
 * for by a court or an authority. restriction: Art. 18. objection: Art. 21, until it is decided.
 */
export const holdBases = [
  "legal-claim",
  "legal-obligation",
  "authority",
  "restriction",
  "objection",
] as const;
export type HoldBasis = (typeof holdBases)[number];

export type Hold = {
  /**
   * being-placed: not every message that it covers is known to carry it. being-ended: it holds nothing any more, but
   * stamps of it may still stand and are being taken off.
   */
  readonly state: "being-placed" | "placed" | "being-ended" | "ended";
  readonly basis: HoldBasis;
  /** In words, scrubbed. */
  readonly reason: string;
  readonly askedBy: string;
  readonly placedBy: string;
  readonly placedAt: Instant;
  readonly scope: HoldScope;
  /** From 00:00 of this day it holds nothing; null: until somebody ends it. */
  readonly endsOn: LocalDate | null;
  /** By this day somebody looks whether it is still needed. */
  readonly reviewOn: LocalDate;
  readonly ended: { readonly at: Instant; readonly by: string; readonly why: string } | null;
};

type HidingBasis = Extract<HoldBasis, "restriction" | "objection">;

/** Does it hide what it covers from supporters? */
const hides = (basis: HoldBasis): basis is HidingBasis => basis === "restriction" || basis === "objection";

const hidingMark = "-hides";

/** Says in the id itself whether it hides, so that a message tells by its stamps alone. */
export const holdId = (entryId: string, basis: HoldBasis): string =>
  hides(basis) ? `${entryId}${hidingMark}` : entryId;

/** Is a message with these stamps restricted: nothing but its number is shown to supporters? */
export const isRestricted = ({ holds }: { readonly holds: readonly string[] }): boolean =>
  holds.some((id) => id.endsWith(hidingMark));

/** How the journal calls placing and ending it. */
export const placingAct = (basis: HoldBasis): Extract<JournalEntry["act"], "hold" | "restrict" | "object"> =>
  basis === "restriction" ? "restrict" : basis === "objection" ? "object" : "hold";
export const endingAct = (basis: HoldBasis): Extract<JournalEntry["act"], "end-hold" | "lift"> =>
  hides(basis) ? "lift" : "end-hold";

/** Does it hold what it covers, so that stamps of it are put on? */
export const isHolding = ({ state }: Hold): boolean => state === "being-placed" || state === "placed";

/** Has its last day come? */
export const hasExpired = ({ endsOn }: Hold, today: LocalDate): boolean => endsOn !== null && endsOn <= today;

/** Holds whose review is due or overdue, the longest overdue first. */
export const reviewsDue = (holds: readonly Entry<Hold>[], today: LocalDate): readonly Entry<Hold>[] =>
  holds
    .filter(({ record }) => isHolding(record) && record.reviewOn <= today)
    .toSorted((a, b) => (a.record.reviewOn < b.record.reviewOn ? -1 : 1));
