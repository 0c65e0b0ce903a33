/**
 * Sends notices through SES (v1, SendRawEmail), as MIME made here, because a notice needs headers that SES's simpler
 * calls can't set. Exactly one request for each call: the client makes one attempt (`clients.ts`), since SES can't tell
 * a repetition whose answer was lost from a second notice. Whether it was sent is not known then, and it is not tried
 * again.
 */
import { type SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Mailer } from "../../cases/ports.ts";
import { mimeOf } from "../../shared/mime.ts";
import { answered } from "./calls.ts";

/** The mailer of an SES client that makes one attempt. */
export const createMailer = (client: SESClient): Mailer => ({
  async send(_key, mail) {
    const Data = await mimeOf(mail);
    // The envelope is given apart, so that no header decides who gets the notice.
    const command = new SendRawEmailCommand({ Destinations: [mail.to], RawMessage: { Data } });
    await answered("The mail service", client.send(command));
  },
});
