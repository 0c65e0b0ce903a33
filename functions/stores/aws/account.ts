/**
 * How mails ended, in DynamoDB: one item a mail, in the list of its day and outcome. The day is that of the first
 * record; the outcome is the last one. How many mails came is SES's to say, so that the one can contradict the other.
 */
import type { Outcome } from "../../cases/model.ts";
import type { Account } from "../../cases/ports.ts";
import { outcomeExpires } from "./expiry.ts";
import { changeItemIf, nothingThere, putItemIf, readItem, type Table } from "./items.ts";
import { countOf } from "./queries.ts";
import { keyOfOutcome, outcomeList } from "./table.ts";
import { tried } from "./tries.ts";

/** Typed so that an outcome that is new to the model can't be forgotten here. */
const everyOutcome = {
  new: 0,
  joined: 0,
  copy: 0,
  held: 0,
  refused: 0,
  barred: 0,
  "too-old": 0,
  event: 0,
} satisfies Record<Outcome, 0>;
const outcomes = Object.keys(everyOutcome) as readonly Outcome[];

/** The account of a table. */
export const createAccount = (table: Table): Account => ({
  async record(day, key, outcome) {
    await tried(table.pause, `The outcome of mail ${key}`, async () => {
      const at = keyOfOutcome(key);
      const list = outcomeList(day, outcome);
      const item = { ...at, schema: 1, day, outcome, list, rank: key, expires: outcomeExpires(day) };
      if (await putItemIf(table, item, nothingThere)) return true;
      const standing = await readItem(table, at);
      if (standing === null) return undefined;
      if (standing.outcome === outcome) return true;
      const changed = await changeItemIf(table, at, {
        set: "#outcome = :outcome, #list = :list",
        when: "#day = :day",
        values: { outcome, list: outcomeList(String(standing.day), outcome), day: standing.day },
      });
      return changed || undefined;
    });
  },
  async ofDay(day) {
    const counts: Partial<Record<Outcome, number>> = {};
    for (const outcome of outcomes) {
      const mails = await countOf(table, { index: "byList", partition: outcomeList(day, outcome) });
      if (mails > 0) counts[outcome] = mails;
    }
    return counts;
  },
});
