/**
 * The notice to a sender, in Danish and English: it arrived, what we don't keep is the same list for everyone, when the
 * correspondence goes. It quotes nothing of the mail, and it carries the headers by which machines know not to answer
 * (RFC 3834).
 */
import { numberOf } from "../cases/keys.ts";
import type { Message, Summary } from "../cases/model.ts";
import type { OutgoingMail } from "../cases/ports.ts";
import type { Policy } from "../shared/policy.ts";

/** @param token what makes an answer find its case, see `replyToken` */
export function composeNotice(
  message: Message,
  summary: Summary,
  token: string,
  policy: Policy,
): OutgoingMail {
  const { company } = policy;
  const number = numberOf(message.caseId);
  const spoken = `${number.slice(0, 3)} ${number.slice(3)}`;
  const [local, domain] = splitAddress(company.from);
  return {
    to: summary.contact.email,
    from: `${company.name} <${company.from}>`,
    replyTo: `${local}+${token}@${domain}`,
    subject: `Vi har modtaget din mail / We have received your mail (${spoken})`,
    text: [
      danish(spoken, message.retention.deleteOn, isTouched(summary), policy),
      english(spoken, message.retention.deleteOn, isTouched(summary), policy),
    ].join("\n\n* * *\n\n"),
    headers: {
      "Message-ID": `<notice.${message.key.slice(0, 16)}.${token}@${domain}>`,
      "Auto-Submitted": "auto-replied",
      "X-Auto-Response-Suppress": "All",
    },
  };
}

/** Was anything taken out? A number that only moved to the contact panel was not. */
const isTouched = (summary: Summary): boolean =>
  Object.keys(summary.removed).some((category) => category !== "phone");

const danish = (number: string, deleteOn: string, touched: boolean, { company }: Policy): string =>
  [
    `Tak for din mail. Den er registreret hos ${company.name} som sag ${number}.`,
    touched &&
      "Vi har fjernet oplysninger fra den, før nogen læste den. Send os venligst ikke CPR-numre, adgangskoder, kort- eller kontonumre eller oplysninger om helbred og familie: vi behøver dem ikke og beholder dem ikke.",
    `Din henvendelse slettes ${new Intl.DateTimeFormat("da", dateStyle).format(new Date(deleteOn))}; sikkerhedskopier er væk senest 7 dage efter. Du har ret til indsigt, berigtigelse, sletning, begrænsning og indsigelse, og du kan klage til Datatilsynet (datatilsynet.dk).`,
    `Læs mere: ${company.privacyNotice}`,
  ]
    .filter((line) => line !== false)
    .join("\n\n");

const english = (number: string, deleteOn: string, touched: boolean, { company }: Policy): string =>
  [
    `Thank you for your mail. ${company.name} has registered it as case ${number}.`,
    touched &&
      "We removed details from it before anybody read it. Please do not send us CPR numbers, passwords, card or account numbers, or details of health and family: we do not need them and do not keep them.",
    `Your correspondence will be deleted on ${new Intl.DateTimeFormat("en-GB", dateStyle).format(new Date(deleteOn))}; backups are gone at most 7 days later. You have the right of access, rectification, erasure, restriction and objection, and may complain to Datatilsynet (datatilsynet.dk).`,
    `Read more: ${company.privacyNotice}`,
  ]
    .filter((line) => line !== false)
    .join("\n\n");

const dateStyle = { dateStyle: "long", timeZone: "UTC" } as const;

const splitAddress = (address: string): [string, string] => {
  const at = address.lastIndexOf("@");
  return [address.slice(0, at), address.slice(at + 1)];
};
