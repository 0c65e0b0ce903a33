/**
 * Message-ID, References and In-Reply-To (RFC 5322, 3.6.4) as they are found: without brackets, empty, folded,
 * doubled. They only help to thread; a mail's identity is never taken from them.
 */
import { cleanLine } from "./clean.ts";
import { allValues, firstValue, type HeaderLine } from "./headers.ts";

const maxReferences = 20;

/** Without angle brackets; null when missing or empty, so that no two mails without an id are taken for one. */
export const messageIdOf = (lines: readonly HeaderLine[]): string | null =>
  idsIn(firstValue(lines, "message-id") ?? "")[0] ?? null;

/** The mails that this one answers, newest first, each once, at most 20. */
export function referencesOf(lines: readonly HeaderLine[]): readonly string[] {
  const parents = allValues(lines, "in-reply-to").flatMap(idsIn);
  const thread = allValues(lines, "references").flatMap(idsIn).toReversed();
  return [...new Set([...parents, ...thread])].slice(0, maxReferences);
}

/** Ids in brackets; where there are none, what white space separates. */
function idsIn(value: string): readonly string[] {
  const line = cleanLine(value);
  const bracketed = [...line.matchAll(/<([^<>]+)>/g)].map(([, id = ""]) => id.replace(/\s+/g, ""));
  const ids = bracketed.length > 0 ? bracketed : line.replace(/[<>]/g, " ").split(" ");
  return ids.filter((id) => id !== "");
}
