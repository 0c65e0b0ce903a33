/**
 * Figures that outlive what they count: for each day what came, what was removed from it, what went and how soon. They are
 * reckoned from what is there and written over what was reckoned before, never added up, so that doing it twice is doing
 * it once. Nothing in them names anybody; where few are counted, the number is not told. Pure.
 */
import { type Category, categories } from "../scrub/categories.ts";
import type { LocalDate, Message, Outcome } from "./model.ts";
import type { Receipt } from "./ports.ts";
import { localDate, startOf } from "./retention.ts";

export type DayFigures = {
  readonly day: LocalDate;
  /** How the mails ended that came on it. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Messages that came on it and from which something of a category was removed. */
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  /** Messages that came on it and could not be read yet. */
  readonly held: number;
  /** Messages that went on it, by the rule. */
  readonly deleted: Readonly<Record<string, number>>;
  /** From 00:00 until the last receipt for deletions of this day was closed; null where nothing was due. */
  readonly minutesToDeletion: number | null;
  readonly holds: number;
  readonly requests: number;
};

/** What a day is reckoned from. Holds and requests are those that were made on it. */
export type DayItems = Pick<DayFigures, "outcomes" | "holds" | "requests"> & {
  readonly messages: readonly Pick<Message, "summary" | "held">[];
  /** Those as of the day. */
  readonly receipts: readonly Receipt[];
};

export function figuresOf(day: LocalDate, { messages, receipts, ...counted }: DayItems): DayFigures {
  const closed = receipts.flatMap((receipt) => receipt.closed ?? []);
  const withDeletions = closed.filter(({ deleted }) => deleted > 0);
  const ends = withDeletions.map(({ closedAt }) => Date.parse(closedAt) - Date.parse(startOf(day)));
  return {
    day,
    ...counted,
    categories: countCategories(messages),
    held: messages.filter(({ held }) => held !== null).length,
    deleted: sumRecords(closed.map(({ rules }) => rules)),
    minutesToDeletion: ends.length === 0 ? null : Math.ceil(Math.max(...ends) / 60_000),
  };
}

function countCategories(messages: DayItems["messages"]): DayFigures["categories"] {
  const counts: Partial<Record<Category, number>> = {};
  for (const { summary } of messages)
    for (const category of categories)
      if ((summary?.removed[category] ?? 0) > 0) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

/** Fewer than this might be told apart from each other by who knows one of them. */
const fewest = 5;
/** `<5`: some, but so few that the number is not told. */
type Told = number | "<5";

export type MonthFigures = {
  readonly month: string;
  readonly days: number;
  readonly outcomes: Readonly<Record<string, Told>>;
  readonly categories: Readonly<Record<string, Told>>;
  readonly held: Told;
  readonly deleted: Readonly<Record<string, Told>>;
  /** The longest of the month. */
  readonly minutesToDeletion: number | null;
  readonly holds: Told;
  readonly requests: Told;
};

/** @param month `YYYY-MM`; days of others are left out */
export function monthOf(month: string, days: readonly DayFigures[]): MonthFigures {
  const of = days.filter(({ day }) => day.startsWith(`${month}-`));
  const sum = (count: (day: DayFigures) => number): Told =>
    told(of.reduce((total, day) => total + count(day), 0));
  const longest = of.flatMap(({ minutesToDeletion }) => minutesToDeletion ?? []);
  return {
    month,
    days: of.length,
    outcomes: toldEach(of.map(({ outcomes }) => outcomes)),
    categories: toldEach(of.map((day) => day.categories)),
    held: sum(({ held }) => held),
    deleted: toldEach(of.map(({ deleted }) => deleted)),
    minutesToDeletion: longest.length === 0 ? null : Math.max(...longest),
    holds: sum(({ holds }) => holds),
    requests: sum(({ requests }) => requests),
  };
}

const told = (count: number): Told => (count > 0 && count < fewest ? "<5" : count);

const toldEach = (records: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, Told>> =>
  Object.fromEntries(Object.entries(sumRecords(records)).map(([name, count]) => [name, told(count)]));

function sumRecords(records: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const record of records)
    for (const [name, count] of Object.entries(record)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

/** The day on which a message came, as the account counts it. */
export const dayOf = ({ receivedAt }: Pick<Message, "receivedAt">): LocalDate => localDate(receivedAt);
