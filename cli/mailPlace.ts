/** Where the mailbox lives, from deployment.yaml, and how it is asked: for the commands that work on an account. */

import { Resolver } from "node:dns/promises";
import { readFileSync } from "node:fs";
import { parseSettings, SettingsError } from "../infra/settings.ts";
import { UsageError } from "../local/sentence.ts";
import type { Place } from "./mailDoor.ts";
import type { Resolve } from "./mailRecords.ts";

/** @throws UsageError where there are no settings, or wrong ones */
export function readPlace(): Place {
  try {
    return parseSettings(readFileSync("deployment.yaml", "utf8"), readFileSync("policy.yaml", "utf8"));
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message);
    throw new UsageError("deployment.yaml or policy.yaml can't be read here. Run `npm run configure` first.");
  }
}

/** What the resolver of this machine says now. Caches in between may be as old as the record's time to live. */
export const dns = (): Resolve => {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  return async (name, type) => {
    try {
      if (type === "MX")
        return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
      if (type === "CNAME") return await resolver.resolveCname(name);
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(""));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "ENOTFOUND" || code === "ENODATA") return [];
      throw new UsageError(`DNS did not answer (${String(code)}). Look at the network of this machine.`, 1);
    }
  };
};

/** What AWS refuses is told by the name of its error, never by its text. */
export function refusedByAws(error: unknown): never {
  if (error instanceof UsageError) throw error;
  const name = error instanceof Error ? error.name : "unknown";
  throw new UsageError(`AWS did not do it (${name}). Are credentials for the account in the environment?`, 1);
}
