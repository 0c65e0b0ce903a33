/**
 * Is the sender told that his mail arrived? Only a person whose address is proven and whom an answer can't send into a
 * loop (RFC 3834): never a machine, never spam or what could not be scanned, never without DMARC, never ourselves.
 */
import type { Policy } from "../shared/policy.ts";
import type { Treated } from "./treat.ts";

/** Decided once, at commit. How often one address may be told is decided when the notice is sent. */
export function noticeIsOwed(treated: Treated, policy: Policy): boolean {
  if (!policy.notices || treated.status !== "case") return false;
  const { receipt, automated, answerable, body } = treated;
  const proven = receipt.spam === "PASS" && receipt.virus === "PASS" && receipt.dmarc === "pass";
  const deliverable = answerable && body.contact.email.length <= longestAddress;
  return proven && !automated && deliverable && !isOurs(body.contact.email, policy);
}

/** RFC 5321, 4.5.3.1.3. */
const longestAddress = 254;

const isOurs = (email: string, policy: Policy): boolean =>
  [policy.company.from, ...Object.values(policy.profiles).flat()].some(
    (own) => own.toLowerCase() === email.toLowerCase(),
  );
