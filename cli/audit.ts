/**
 * `npm run audit -- [--json]`: is everything gone from the local inbox that should be, and do receipts, journal and account
 * agree? Beside a running `npm start` too; reads only. Exit code 0 when nothing is off, 1 when something is, 2 for bad
 * usage.
 */
import { parseArgs } from "node:util";
import { stores as listOfStores } from "../functions/cases/stores.ts";
import { type Audit, audit } from "../functions/cleanup/audit.ts";
import { createDigest } from "../functions/shared/digest.ts";
import { now } from "../functions/shared/random.ts";
import { openInbox } from "../local/openInbox.ts";
import { runCommand, UsageError } from "../local/sentence.ts";

await runCommand(async () => {
  const json = readArguments();
  const stores = openInbox();
  try {
    const found = await audit({
      ...stores,
      holds: stores.register("holds"),
      raws: stores.raw,
      digest: createDigest(stores.secret),
      now,
    });
    console.log(json ? JSON.stringify(found) : inWords(found));
    if (found.faults.length > 0) process.exitCode = 1;
  } finally {
    stores.close();
  }
});

function inWords({ at, stores, held, receipts, mails, faults }: Audit): string {
  const overdue = Object.values(stores).reduce((sum, each) => sum + each.overdue, 0);
  return [
    `Audit of ${at}`,
    "",
    ...Object.keys(listOfStores).map((name) => {
      const there = stores[name as keyof typeof stores];
      return there === undefined
        ? `  ${name.padEnd(12)} not in the local inbox`
        : `  ${name.padEnd(12)} ${String(there.things).padStart(7)}  oldest ${there.oldest ?? "-"}  overdue ${there.overdue}`;
    }),
    "",
    ...held.map(
      ({ id, basis, messages, until, reviewOn }) =>
        `  held: ${messages} by ${id} (${basis}) ${until === null ? "without an end" : `until ${until}`}, review on ${reviewOn}`,
    ),
    `Overdue: ${overdue}.`,
    `Receipts: ${receipts.given}, of ${receipts.deleted} deletions.`,
    `Mails received: ${mails.received}; ended: ${mails.ended}, waiting: ${mails.waiting}.`,
    ...(faults.length === 0 ? ["Nothing is off."] : ["", ...faults]),
  ].join("\n");
}

function readArguments(): boolean {
  try {
    return parseArgs({ options: { json: { type: "boolean", default: false } } }).values.json;
  } catch {
    throw new UsageError("Usage: npm run audit -- [--json]");
  }
}
