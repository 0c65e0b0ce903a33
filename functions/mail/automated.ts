/**
 * Did a machine write this mail? Answering one starts a loop, and its coming in says nothing about a case (RFC 3834
 * and the habits of mail programs). In doubt yes: a notice that is not sent does less harm than a loop.
 */
import { allValues, firstValue, type HeaderLine } from "./headers.ts";
import type { Address, Receipt } from "./types.ts";

/** `lines` are all header lines of the mail, `from` is its sender, `receipt` the word of the door. */
export function isAutomated(lines: readonly HeaderLine[], from: Address | null, receipt: Receipt): boolean {
  return (
    allValues(lines, "auto-submitted").some((value) => !/^no\s*(?:[;(]|$)/i.test(value)) ||
    allValues(lines, "precedence").some((value) => /^(?:bulk|list|junk|auto_reply)\b/i.test(value)) ||
    lines.some(({ name }) => name.startsWith("list-")) ||
    firstValue(lines, "x-auto-response-suppress") !== null ||
    firstValue(lines, "x-autoreply") !== null ||
    /^multipart\/report\b/i.test(firstValue(lines, "content-type") ?? "") ||
    isFromSystem(from, receipt) ||
    [from?.email, receipt.returnPath].some((address) => isRobot(address ?? ""))
  );
}

/** Written by a mail system itself: the empty path is that of bounces (RFC 5321, 4.5.5). */
export const isFromSystem = (from: Address | null, receipt: Receipt): boolean =>
  receipt.returnPath === "" || /^(?:mailer-daemon|postmaster)(?:$|[-+._@])/i.test(from?.email ?? "");

const robot =
  /^(?:mailer-daemon|postmaster)(?:$|[-+._])|(?:^|[-+._])(?:no[-_.]?reply|do[-_.]?not[-_.]?reply)(?:$|[-+._])/i;

const isRobot = (address: string): boolean =>
  robot.test(address.slice(0, Math.max(address.lastIndexOf("@"), 0)));
