/**
 * Is the sender told that his mail arrived, or that it is encrypted and can't be read? Only a person whose address is proven and whom an answer can't send into a
 * loop (RFC 3834): never a machine, never spam or what could not be scanned, never without DMARC, never ourselves.
 */
import type { Policy } from "../shared/policy.ts";
import type { Treated } from "./treat.ts";

/** Decided once, at commit. How often one address may be told is decided when the notice is sent. */
export function noticeIsOwed(treated: Treated, policy: Policy): boolean {
  const { receipt } = treated;
  const writer = writerOf(treated);
  if (!policy.notices || writer === null) return false;
  const proven = receipt.spam === "PASS" && receipt.virus === "PASS" && receipt.dmarc === "pass";
  const deliverable = writer.email.length <= longestAddress;
  return proven && !writer.automated && deliverable && !isOurs(writer.email, policy);
}

/** Null where nobody can be answered. Of held mails only encrypted ones name their sender. */
function writerOf(treated: Treated): { readonly email: string; readonly automated: boolean } | null {
  if (treated.status === "held") return treated.writer;
  const { answerable, automated, body } = treated;
  return answerable ? { email: body.contact.email, automated } : null;
}

/** What the message of a held mail says of its notice: owed only for an encrypted one, whose sender can be asked anew. */
export const noticeToSealed = (treated: Treated & { status: "held" }, policy: Policy) =>
  treated.writer !== null && noticeIsOwed(treated, policy)
    ? ({ notice: "due", noticeTo: treated.writer.email } as const)
    : {};

/** RFC 5321, 4.5.3.1.3. */
const longestAddress = 254;

const isOurs = (email: string, policy: Policy): boolean =>
  [policy.company.from, ...Object.values(policy.profiles).flat()].some(
    (own) => own.toLowerCase() === email.toLowerCase(),
  );
