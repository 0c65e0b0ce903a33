/**
 * Is this mail no letter but what a machine tells about one: that it could not be delivered, that nobody is at his desk,
 * that it was opened? Such a mail becomes an event on the message that it tells about, and nothing else of it is kept, so
 * in doubt it is a letter. What machines write of their own accord (newsletters, lists, orders) is a letter like others.
 */
import { allValues, firstValue, type HeaderLine } from "./headers.ts";
import type { AutomaticKind, MailAttachment } from "./types.ts";

type Told = {
  readonly headers: readonly HeaderLine[];
  readonly subject: string;
  readonly attachments: readonly MailAttachment[];
  /** The envelope sender is empty, or the mail system itself wrote the mail. */
  readonly fromSystem: boolean;
  readonly automated: boolean;
};

/** Null for a letter. */
export function automaticKind({
  headers,
  subject,
  attachments,
  fromSystem,
  automated,
}: Told): AutomaticKind | null {
  if (headers.some(({ name }) => name.startsWith("list-"))) return null;
  const type = firstValue(headers, "content-type") ?? "";
  if (/^multipart\/report\b/i.test(type)) {
    const report = /report-type\s*=\s*"?([a-z-]{1,40})/i.exec(type)?.[1]?.toLowerCase();
    if (report === "delivery-status") return deliveryKind(textOf(attachments, "message/delivery-status"));
    if (report === "disposition-notification")
      return receiptKind(textOf(attachments, "message/disposition-notification"));
    return null;
  }
  const isBounce = firstValue(headers, "x-failed-recipients") !== null || undelivered.test(subject);
  if (fromSystem && isBounce) return "bounce";
  const isReply =
    allValues(headers, "auto-submitted").some((value) => /^auto-replied\b/i.test(value)) ||
    allValues(headers, "precedence").some((value) => /^auto_reply\b/i.test(value)) ||
    ["x-autoreply", "x-autorespond"].some((name) => firstValue(headers, name) !== null) ||
    (automated && away.test(subject));
  return isReply ? "auto-reply" : null;
}

/** RFC 3464, 2.3.3. A report without a readable status is what mail systems send when something failed. */
function deliveryKind(status: string): AutomaticKind {
  const actions = [...status.matchAll(/^action:[ \t]{0,20}([a-z]{1,20})/gim)].map(([, action = ""]) =>
    action.toLowerCase(),
  );
  return actions.length === 0 || actions.includes("failed") ? "bounce" : "delivery-note";
}

/** RFC 8098, 3.2.6. */
const receiptKind = (notification: string): AutomaticKind =>
  /^disposition:[^;\n]{0,200};[ \t]{0,20}(?:displayed|processed)\b/im.test(notification) ||
  notification === ""
    ? "read-receipt"
    : "delivery-note";

const textOf = (attachments: readonly MailAttachment[], type: string): string =>
  attachments
    .map((one) => (one.contentType === type && "text" in one ? one.text : ""))
    .filter((text) => text !== "")
    .join("\n");

/** How mail systems without reports (RFC 3464) name a bounce. */
const undelivered =
  /\b(?:undeliver(?:able|ed)|non-?delivery|(?:mail )?delivery (?:status notification|failure|failed|has failed|problem|error)|returned mail|failure notice|mail (?:could not be delivered|system error)|message you sent blocked)\b|\b(?:kunne ikke leveres|ikke leveret|uleveret|leveringsfejl|returneret mail)\b|\b(?:oleverer(?:bart|at)|kunde inte levereras|kunne ikke leveres|ikke levert|unzustellbar|nicht zugestellt|unzustellbarkeit)/iu;

/** How programs begin the subject of an automatic answer, in front of the subject that they answer. */
const away =
  /^\s*(?:automatis(?:k|che?s?|kt)[ -]?(?:svar|antwort|besked|e-?mail)|auto(?:matic)?[ -]?(?:reply|response|svar|antwort)|autosvar|out of (?:the )?office|ikke på kontoret|ikke til stede|fraværende|fraværs(?:besked|melding|assistent)|frånvaro(?:meddelande|hanterare)?|abwesenheits(?:notiz|nachricht|agent)|abwesend|ferie(?:svar|besked))\s*(?:[:(–-]|$)/iu;
