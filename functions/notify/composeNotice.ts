/**
 * The notices to a sender, in the language of the mail, or in Danish and English where that is not clear: it arrived, what we don't
 * keep is the same list for everyone, when the correspondence goes. A notice quotes nothing of the mail, and it carries the
 * headers by which machines know not to answer (RFC 3834).
 */
import { noticeId, numberOf } from "../cases/keys.ts";
import type { Message, Summary } from "../cases/model.ts";
import type { OutgoingMail } from "../cases/ports.ts";
import type { Policy } from "../shared/policy.ts";
import { languageOf, type NoticeLanguage } from "./languageOf.ts";
import { locales, noticeTexts } from "./noticeTexts.ts";

/** @param token what makes an answer find its case, see `replyToken` */
export function composeNotice(
  message: Message,
  summary: Summary,
  token: string,
  policy: Policy,
): OutgoingMail {
  const known = languageOf(`${summary.subject}\n${summary.preview}`);
  const touched = isTouched(summary);
  const own = typeof policy.notices === "object" ? policy.notices.texts : {};
  return notice(
    message,
    summary.contact.email,
    token,
    policy,
    known === null ? ["da", "en"] : [known],
    (language) => {
      const { subject, body, removed } = noticeTexts[language];
      // Its paragraph goes with it.
      const text = own[language] ?? body;
      return {
        subject,
        text: touched ? text.replace("{removed}", removed) : text.replace(/\{removed\}\s*/, ""),
      };
    },
  );
}

/** To who sent an encrypted mail. Nothing is known of its language. */
export const composeSealedNotice = (
  message: Message,
  to: string,
  token: string,
  policy: Policy,
): OutgoingMail =>
  notice(message, to, token, policy, ["da", "en"], (language) => {
    const { subject, body } = noticeTexts[language].sealed;
    return { subject, text: body };
  });

type Words = (language: NoticeLanguage) => { readonly subject: string; readonly text: string };

function notice(
  message: Message,
  to: string,
  token: string,
  { company }: Policy,
  languages: readonly NoticeLanguage[],
  words: Words,
): OutgoingMail {
  const number = numberOf(message.caseId);
  const spoken = `${number.slice(0, 3)} ${number.slice(3)}`;
  const at = company.from.lastIndexOf("@");
  const [local, domain] = [company.from.slice(0, at), company.from.slice(at + 1)];
  const said = languages.map((language) => {
    const { subject, text } = words(language);
    const values = {
      company: company.name,
      number: spoken,
      deleteOn: longDate(language, message.retention.deleteOn),
      privacyNotice: company.privacyNotice,
    };
    return { subject, text: filled(text, values) };
  });
  return {
    to,
    from: `${company.name} <${company.from}>`,
    replyTo: `${local}+${token}@${domain}`,
    subject: `${said.map(({ subject }) => subject).join(" / ")} (${spoken})`,
    text: said.map(({ text }) => text).join("\n\n* * *\n\n"),
    headers: {
      "Message-ID": `<${noticeId(message.key, token, domain)}>`,
      "Auto-Submitted": "auto-replied",
      "X-Auto-Response-Suppress": "All",
    },
  };
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);

const longDate = (language: NoticeLanguage, date: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));

/** Was anything taken out? A number that only moved to the contact panel was not. */
const isTouched = (summary: Summary): boolean =>
  Object.keys(summary.removed).some((category) => category !== "phone");
