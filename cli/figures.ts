/**
 * `npm run figures -- [YYYY-MM]`: what the local inbox counted in a month, or in every month that it knows of. One JSON
 * object a line, the newest month first. Exit code 0; 2 for bad usage.
 */
import { monthOf } from "../functions/cases/figures.ts";
import { everyDay } from "../functions/cleanup/figures.ts";
import { openInbox } from "../local/openInbox.ts";
import { runCommand, UsageError } from "../local/sentence.ts";

await runCommand(async () => {
  const [month, ...more] = process.argv.slice(2);
  if (more.length > 0 || (month !== undefined && !/^\d{4}-\d\d$/.test(month)))
    throw new UsageError("Usage: npm run figures -- [YYYY-MM]");
  const stores = openInbox();
  try {
    const days = await everyDay(stores.register("figures"));
    const months = month === undefined ? new Set(days.map(({ day }) => day.slice(0, 7))) : [month];
    for (const each of months) console.log(JSON.stringify(monthOf(each, days)));
  } finally {
    stores.close();
  }
});
