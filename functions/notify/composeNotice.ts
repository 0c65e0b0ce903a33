/**
 * The notices to a sender, in Danish and English: it arrived, what we don't keep is the same list for everyone, when the
 * correspondence goes. It quotes nothing of the mail, and it carries the headers by which machines know not to answer
 * (RFC 3834).
 */
import { noticeId, numberOf } from "../cases/keys.ts";
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
  const { deleteOn } = message.retention;
  const touched = isTouched(summary);
  return notice(message, summary.contact.email, token, policy, {
    subject: "Vi har modtaget din mail / We have received your mail",
    texts: (number) => [
      danish(number, deleteOn, touched, policy),
      english(number, deleteOn, touched, policy),
    ],
  });
}

/** To who sent an encrypted mail: it can't be opened, so nothing in it could be scrubbed, and another way is asked for. */
export function composeSealedNotice(
  message: Message,
  to: string,
  token: string,
  policy: Policy,
): OutgoingMail {
  const { company } = policy;
  return notice(message, to, token, policy, {
    subject: "Vi kan ikke åbne din mail / We cannot open your mail",
    texts: (number) => [
      [
        `Din mail er kommet frem til ${company.name} (sag ${number}), men den er krypteret, og vi kan ikke åbne den. Skriv til os igen uden kryptering, og skriv kun det, vi skal bruge for at hjælpe dig: ingen CPR-numre, adgangskoder, kort- eller kontonumre og ingen oplysninger om helbred og familie.`,
        "Kan det ikke siges uden, så skriv blot, hvordan vi kan få fat i dig. Den krypterede mail slettes senest seks dage efter, at den kom.",
        `Læs mere: ${company.privacyNotice}`,
      ].join("\n\n"),
      [
        `Your mail has reached ${company.name} (case ${number}), but it is encrypted and we cannot open it. Please write to us again without encryption, and write only what we need to help you: no CPR numbers, passwords, card or account numbers, and no details of health or family.`,
        "If it cannot be said without them, just tell us how we can reach you. The encrypted mail is deleted at the latest six days after it came.",
        `Read more: ${company.privacyNotice}`,
      ].join("\n\n"),
    ],
  });
}

type Words = { readonly subject: string; readonly texts: (number: string) => readonly string[] };

function notice(
  message: Message,
  to: string,
  token: string,
  { company }: Policy,
  { subject, texts }: Words,
): OutgoingMail {
  const number = numberOf(message.caseId);
  const spoken = `${number.slice(0, 3)} ${number.slice(3)}`;
  const [local, domain] = splitAddress(company.from);
  return {
    to,
    from: `${company.name} <${company.from}>`,
    replyTo: `${local}+${token}@${domain}`,
    subject: `${subject} (${spoken})`,
    text: texts(spoken).join("\n\n* * *\n\n"),
    headers: {
      "Message-ID": `<${noticeId(message.key, token, domain)}>`,
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
