/** Texts that staff write, through the same engine and policy as mails. */
import { createLetters, scrub } from "../scrub/scrub.ts";
import type { Scrubbed, ScrubPolicy } from "../scrub/types.ts";

/** @returns scrubs one text; letters begin anew with each */
export const scrubText =
  (policy: ScrubPolicy) =>
  async (text: string): Promise<Scrubbed> =>
    scrub(text, policy, createLetters());
