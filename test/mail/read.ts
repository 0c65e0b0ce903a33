/** Shorthands: the mail, or the reason why it is held. */
import { readMail } from "../../functions/mail/readMail.ts";
import type { Mail } from "../../functions/mail/types.ts";

export async function read(raw: Uint8Array): Promise<Mail> {
  const result = await readMail(raw);
  if (result.outcome === "held") throw new Error(`The mail is held: ${result.reason}`);
  return result.mail;
}

export async function heldReason(raw: Uint8Array): Promise<string | null> {
  const result = await readMail(raw);
  return result.outcome === "held" ? result.reason : null;
}
