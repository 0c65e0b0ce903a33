/** Finds and reads the policy. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Policy, parsePolicy } from "../functions/shared/policy.ts";
import { UsageError } from "./sentence.ts";

const ownPolicy = fileURLToPath(new URL("../policy.yaml", import.meta.url));

/**
 * @param path the project's own policy.yaml when left out
 * @throws UsageError when there is no such file; PolicyError when it has mistakes
 */
export async function loadPolicy(path = ownPolicy): Promise<Policy> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`There is no policy at ${path}. Name one with --policy, or restore policy.yaml.`);
  });
  return parsePolicy(text);
}
