/** How the tables of this folder look at the engine: the sanitized text under the default policy. */
import { scrub } from "../../functions/scrub/scrub.ts";
import { defaultPolicy } from "./policy.ts";

export const scrubbed = (text: string): string => scrub(text, defaultPolicy).text;

/** The detectors that found something, in the order of the text. */
export const detectorsIn = (text: string): readonly string[] =>
  scrub(text, defaultPolicy).findings.map((finding) => finding.detector);
