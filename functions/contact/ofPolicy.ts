/** What the policy says of the contact form. */
import type { Policy } from "../shared/policy.ts";
import type { ContactDeps } from "./api.ts";

/** Where forms go and which websites may post them; null where the policy wants no such door. */
export function contactFormOf({ contactForm, profiles }: Policy): Pick<ContactDeps, "to" | "origins"> | null {
  if (contactForm === undefined) return null;
  const { profile, origins } = contactForm;
  const address = profiles[profile]?.[0];
  if (address === undefined)
    throw new Error("The contact form names a profile that the policy does not have.");
  return { to: { profile, address }, origins };
}
