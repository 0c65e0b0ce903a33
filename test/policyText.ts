/** The policy of the project, as text. */
import { readFileSync } from "node:fs";

export const policyText = readFileSync(new URL("../policy.yaml", import.meta.url), "utf8");
