/**
 * The way of a contact form: it is written as a mail into the raw store, under the prefix of its profile, and goes the
 * way of every mail from there. What the visitor wrote is scrubbed like the rest; nothing else of the visitor is
 * stored, no address of a machine and no header of the browser. The mail has no block of SES, so nothing in it counts as
 * proven and no notice is mailed: the answer page is the acknowledgement.
 */
import { caseIdOf, messageKey, numberOf } from "../cases/keys.ts";
import type { Instant } from "../cases/model.ts";
import type { RawStore } from "../cases/ports.ts";
import { type Digest, hex } from "../shared/digest.ts";
import { mimeOf } from "../shared/mime.ts";
import type { ContactForm } from "./form.ts";

export type SubmitDeps = {
  /** Durable when it resolves. On AWS the bucket tells intake of it; locally `stored` does. */
  readonly raws: Pick<RawStore, "put">;
  readonly digest: Digest;
  readonly now: () => Instant;
  /** A fresh random name. */
  readonly newName: () => string;
  /** Where it is addressed to: the first address of the profile. */
  readonly to: { readonly profile: string; readonly address: string };
  /** Counts the mail and lets intake know, where the store does not do so itself. */
  readonly stored: (rawKey: string) => Promise<void>;
};

/**
 * Stores a submission. Sent again with the same key and content it is the same mail and has no further effect.
 * @returns the number of the case that it will be
 * @throws whatever the store throws: nothing was accepted then
 */
export async function submit(deps: SubmitDeps, form: ContactForm): Promise<string> {
  const { name, email, subject, message } = form;
  const said = JSON.stringify([form.key || deps.newName(), name, email, subject, message]);
  // Also with a key of the visitor's choosing nobody can name somebody else's mail: the digest is ours.
  const id = `contact-${hex(deps.digest("contact-form", said))}`;
  const mail = await mimeOf({
    to: deps.to.address,
    from: { name, address: email },
    subject,
    text: message,
    date: new Date(deps.now()),
    headers: { "Message-ID": `<${id}@${deps.to.address.slice(deps.to.address.lastIndexOf("@") + 1)}>` },
  });
  const rawKey = `inbound/${deps.to.profile}/${id}`;
  await deps.raws.put(rawKey, mail);
  await deps.stored(rawKey);
  return numberOf(caseIdOf(deps.digest, messageKey(deps.digest, id)));
}
