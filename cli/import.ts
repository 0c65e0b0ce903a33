/**
 * `npm run import -- [--dry-run] [--profile NAME] PATH...`: takes an old mailbox (an mbox, a Maildir, a folder of .eml)
 * into the local inbox, beside a running `npm start` too. Stopped at any moment it is begun again and does nothing
 * twice. `--dry-run` stores nothing and says what would be removed, held and deleted, and when. Exit code 0; 2 for bad
 * usage.
 */
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import type { IntakeDeps } from "../functions/intake/intake.ts";
import { startReader } from "../functions/intake/reader.ts";
import type { Policy } from "../functions/shared/policy.ts";
import { now } from "../functions/shared/random.ts";
import { openStores } from "../functions/stores/sqlite/stores.ts";
import { assemble } from "../local/assemble.ts";
import { importMail } from "../local/importMail.ts";
import { loadPolicy } from "../local/policyFile.ts";
import { runCommand, UsageError } from "../local/sentence.ts";
import { readSettings } from "../local/settings.ts";
import { type Forecast, forecastText, foresee, nothingForeseen } from "./importForecast.ts";
import { mailsOf } from "./mailSources.ts";
import { createProgress } from "./progress.ts";

const usage =
  "Usage: npm run import -- [--dry-run] [--profile NAME] PATH...   (PATH: mbox, Maildir or folder of .eml files)";

await runCommand(async () => {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) throw new UsageError(usage);
  const policy = await loadPolicy();
  const profile = values.profile ?? Object.keys(policy.profiles)[0] ?? "";
  if (!Object.hasOwn(policy.profiles, profile)) {
    throw new UsageError(
      `The policy has no profile ${profile}. It has: ${Object.keys(policy.profiles).join(", ")}.`,
    );
  }
  if (values["dry-run"]) await foreseeAll(positionals, policy);
  else await importAll(positionals, policy, profile);
});

async function foreseeAll(paths: readonly string[], policy: Policy): Promise<void> {
  // The digests are thrown away, so any secret will do.
  const reader = await startReader({ policy: policy.scrub, secret: randomBytes(32) });
  let forecast: Forecast = nothingForeseen;
  try {
    await eachMail(paths, async (raw) => {
      forecast = foresee(forecast, raw, await reader.treat(raw), policy, now());
    });
  } finally {
    await reader.close();
  }
  process.stdout.write(forecastText(forecast));
}

async function importAll(paths: readonly string[], policy: Policy, profile: string): Promise<void> {
  const stores = openStores(readSettings(process.env).dataDir);
  const reader = await startReader({ policy: policy.scrub, secret: stores.secret });
  const counts = new Map<string, number>();
  try {
    const intake: IntakeDeps = assemble(stores, policy, reader.treat, () => {}).intake;
    const deps = { ...intake, doorCount: stores.doorCount };
    await eachMail(paths, async (raw) => {
      const outcome = await importMail(deps, raw, profile);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    });
  } finally {
    await reader.close();
    stores.close();
  }
  const order = ["new", "joined", "copy", "held", "too-old", "event", "barred", "refused", "known"];
  for (const outcome of order) console.log(`${outcome}: ${counts.get(outcome) ?? 0}`);
}

async function eachMail(paths: readonly string[], work: (raw: Uint8Array) => Promise<void>): Promise<void> {
  const progress = await createProgress(paths);
  try {
    for (const path of paths) {
      for await (const { raw } of mailsOf(path)) {
        await work(raw);
        progress.add(raw.length);
      }
    }
  } finally {
    progress.end();
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: { "dry-run": { type: "boolean", default: false }, profile: { type: "string" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ""}\n${usage}`);
  }
}
