/**
 * Writes the figures of the last four weeks, with the weekly walk. All that came in them is still there, spam too, unless
 * somebody had it erased. Days that are over alone: what is written of a day is whole.
 */
import { changed, madeAt, newEntry } from "../cases/entries.ts";
import { everyItem } from "../cases/everyItem.ts";
import { type DayFigures, dayOf, figuresOf } from "../cases/figures.ts";
import type { Hold } from "../cases/holds.ts";
import type { Instant, LocalDate, Message } from "../cases/model.ts";
import type { Account, Receipt, Register, RunStore } from "../cases/ports.ts";
import { addPeriod, localDate, startOf } from "../cases/retention.ts";

export type FigureDeps = {
  readonly figures: Register<DayFigures>;
  readonly holds: Register<Hold>;
  readonly requests: Register<unknown>;
  readonly account: Account;
  readonly runs: RunStore;
  readonly now: () => Instant;
};

const daysBack = 28;

/** The figures of a day stand under its beginning. */
const idOf = (day: LocalDate): string => `${day}T00:00:00.000Z-day`;

/** Messages by the day on which they came, as far as figures are written of it. */
export type Came = Map<LocalDate, Pick<Message, "summary" | "held">[]>;

/** Notes a message that the walk has come to. */
export function note(came: Came, message: Message, today: LocalDate): void {
  const day = dayOf(message);
  if (day < addPeriod(today, `-P${daysBack}D`) || day >= today) return;
  came.set(day, [...(came.get(day) ?? []), message]);
}

/** @returns how many days were written */
export async function writeFigures(deps: FigureDeps, came: Came): Promise<number> {
  const today = localDate(deps.now());
  const from = addPeriod(today, `-P${daysBack}D`);
  const [receipts, holds, requests] = [
    await receiptsSince(deps, from),
    await daysOfEntries(deps.holds, from),
    await daysOfEntries(deps.requests, from),
  ];
  let written = 0;
  for (let day = from; day < today; day = addPeriod(day, "P1D")) {
    const figures = figuresOf(day, {
      messages: came.get(day) ?? [],
      outcomes: await deps.account.ofDay(day),
      receipts: receipts.filter(({ asOf }) => asOf === day),
      holds: holds.filter((each) => each === day).length,
      requests: requests.filter((each) => each === day).length,
    });
    await write(deps, figures);
    written += 1;
  }
  return written;
}

async function write({ figures }: FigureDeps, record: DayFigures): Promise<void> {
  const id = idOf(record.day);
  const standing = await figures.get(id);
  if (standing === null) await figures.create(newEntry(id, record));
  else await figures.replace(changed(standing, record));
}

async function receiptsSince({ runs }: FigureDeps, from: LocalDate): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (let number = (await runs.latest())?.number ?? 0; number > 0; number -= 1) {
    const receipt = await runs.get(number);
    if (receipt === null || receipt.openedAt < startOf(from)) return receipts;
    receipts.push(receipt);
  }
  return receipts;
}

/** The day on which each entry was made, newest first. */
async function daysOfEntries<T>(register: Register<T>, from: LocalDate): Promise<readonly LocalDate[]> {
  const days: LocalDate[] = [];
  for await (const { id } of everyItem((next) => register.list(next))) {
    const day = localDate(madeAt(id));
    if (day < from) return days;
    days.push(day);
  }
  return days;
}

/** All days that are written of, newest first. */
export async function everyDay(figures: Register<DayFigures>): Promise<readonly DayFigures[]> {
  const days: DayFigures[] = [];
  for await (const { record } of everyItem((next) => figures.list(next))) days.push(record);
  return days;
}
