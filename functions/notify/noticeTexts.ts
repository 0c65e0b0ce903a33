/**
 * What notices say, in five languages. Who had something removed is told that, and the same list of examples as everybody: the
 * kinds that were found would tell a stranger in the mailbox what the mail was about. The policy may say it in other words.
 *
 * In a text stand `{company}` `{number}` `{deleteOn}` `{privacyNotice}`, and `{removed}` where the sentence about what was removed
 * belongs; without anything removed its paragraph goes.
 */
import type { NoticeLanguage } from "./languageOf.ts";

export type NoticeText = {
  readonly subject: string;
  readonly body: string;
  readonly removed: string;
  /** To who sent an encrypted mail: it can't be opened, so nothing in it could be scrubbed, and another way is asked for. */
  readonly sealed: { readonly subject: string; readonly body: string };
};

/** Dates as the language writes them. */
export const locales: Readonly<Record<NoticeLanguage, string>> = {
  da: "da",
  en: "en-GB",
  sv: "sv",
  nb: "nb",
  de: "de",
};

const paragraphs = (...texts: readonly string[]): string => texts.join("\n\n");

export const noticeTexts: Readonly<Record<NoticeLanguage, NoticeText>> = {
  da: {
    subject: "Vi har modtaget din mail",
    body: paragraphs(
      "Tak for din mail. Den er registreret hos {company} som sag {number}.",
      "{removed}",
      "Din henvendelse slettes {deleteOn}; sikkerhedskopier er væk senest 7 dage efter. Du har ret til indsigt, berigtigelse, sletning, begrænsning og indsigelse, og du kan klage til Datatilsynet (datatilsynet.dk).",
      "Læs mere: {privacyNotice}",
    ),
    removed:
      "Vi har fjernet oplysninger fra den, før nogen læste den. Send os venligst ikke CPR-numre, adgangskoder, kort- eller kontonumre eller oplysninger om helbred og familie: vi behøver dem ikke og beholder dem ikke.",
    sealed: {
      subject: "Vi kan ikke åbne din mail",
      body: paragraphs(
        "Din mail er kommet frem til {company} (sag {number}), men den er krypteret, og vi kan ikke åbne den. Skriv til os igen uden kryptering, og skriv kun det, vi skal bruge for at hjælpe dig: ingen CPR-numre, adgangskoder, kort- eller kontonumre og ingen oplysninger om helbred og familie.",
        "Kan det ikke siges uden, så skriv blot, hvordan vi kan få fat i dig. Den krypterede mail slettes senest seks dage efter, at den kom.",
        "Læs mere: {privacyNotice}",
      ),
    },
  },
  en: {
    subject: "We have received your mail",
    body: paragraphs(
      "Thank you for your mail. {company} has registered it as case {number}.",
      "{removed}",
      "Your correspondence will be deleted on {deleteOn}; backups are gone at most 7 days later. You have the right of access, rectification, erasure, restriction and objection, and may complain to Datatilsynet (datatilsynet.dk).",
      "Read more: {privacyNotice}",
    ),
    removed:
      "We removed details from it before anybody read it. Please do not send us CPR numbers, passwords, card or account numbers, or details of health and family: we do not need them and do not keep them.",
    sealed: {
      subject: "We cannot open your mail",
      body: paragraphs(
        "Your mail has reached {company} (case {number}), but it is encrypted and we cannot open it. Please write to us again without encryption, and write only what we need to help you: no CPR numbers, passwords, card or account numbers, and no details of health and family.",
        "If it cannot be said without them, just tell us how we can reach you. The encrypted mail is deleted at the latest six days after it came.",
        "Read more: {privacyNotice}",
      ),
    },
  },
  sv: {
    subject: "Vi har tagit emot ditt mejl",
    body: paragraphs(
      "Tack för ditt mejl. Det är registrerat hos {company} som ärende {number}.",
      "{removed}",
      "Ditt ärende raderas den {deleteOn}; säkerhetskopior är borta senast 7 dagar därefter. Du har rätt till tillgång, rättelse, radering, begränsning och invändning, och du kan klaga hos danska Datatilsynet (datatilsynet.dk).",
      "Läs mer: {privacyNotice}",
    ),
    removed:
      "Vi har tagit bort uppgifter ur det innan någon läste det. Skicka oss inte personnummer, lösenord, kort- eller kontonummer eller uppgifter om hälsa och familj: vi behöver dem inte och sparar dem inte.",
    sealed: {
      subject: "Vi kan inte öppna ditt mejl",
      body: paragraphs(
        "Ditt mejl har kommit fram till {company} (ärende {number}), men det är krypterat och vi kan inte öppna det. Skriv till oss igen utan kryptering, och skriv bara det vi behöver för att hjälpa dig: inga personnummer, lösenord, kort- eller kontonummer och inga uppgifter om hälsa och familj.",
        "Går det inte att säga utan dem, så skriv bara hur vi kan nå dig. Det krypterade mejlet raderas senast sex dagar efter att det kom.",
        "Läs mer: {privacyNotice}",
      ),
    },
  },
  nb: {
    subject: "Vi har mottatt e-posten din",
    body: paragraphs(
      "Takk for e-posten din. Den er registrert hos {company} som sak {number}.",
      "{removed}",
      "Henvendelsen din slettes {deleteOn}; sikkerhetskopier er borte senest 7 dager etter. Du har rett til innsyn, retting, sletting, begrensning og å protestere, og du kan klage til det danske Datatilsynet (datatilsynet.dk).",
      "Les mer: {privacyNotice}",
    ),
    removed:
      "Vi har fjernet opplysninger fra den før noen leste den. Ikke send oss fødselsnumre, passord, kort- eller kontonumre eller opplysninger om helse og familie: vi trenger dem ikke og beholder dem ikke.",
    sealed: {
      subject: "Vi kan ikke åpne e-posten din",
      body: paragraphs(
        "E-posten din er kommet frem til {company} (sak {number}), men den er kryptert, og vi kan ikke åpne den. Skriv til oss igjen uten kryptering, og skriv bare det vi trenger for å hjelpe deg: ingen fødselsnumre, passord, kort- eller kontonumre og ingen opplysninger om helse og familie.",
        "Kan det ikke sies uten dem, så skriv bare hvordan vi kan få tak i deg. Den krypterte e-posten slettes senest seks dager etter at den kom.",
        "Les mer: {privacyNotice}",
      ),
    },
  },
  de: {
    subject: "Wir haben Ihre E-Mail erhalten",
    body: paragraphs(
      "Vielen Dank für Ihre E-Mail. Sie ist bei {company} als Fall {number} erfasst.",
      "{removed}",
      "Ihr Schriftwechsel wird am {deleteOn} gelöscht; Sicherungen sind spätestens 7 Tage danach fort. Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch und können sich bei der dänischen Aufsicht Datatilsynet beschweren (datatilsynet.dk).",
      "Mehr dazu: {privacyNotice}",
    ),
    removed:
      "Wir haben Angaben daraus entfernt, bevor jemand sie gelesen hat. Bitte senden Sie uns keine Personennummern, Passwörter, Karten- oder Kontonummern und keine Angaben zu Gesundheit und Familie: Wir brauchen sie nicht und bewahren sie nicht auf.",
    sealed: {
      subject: "Wir können Ihre E-Mail nicht öffnen",
      body: paragraphs(
        "Ihre E-Mail ist bei {company} angekommen (Fall {number}), aber sie ist verschlüsselt und wir können sie nicht öffnen. Bitte schreiben Sie uns noch einmal ohne Verschlüsselung und nur, was wir brauchen, um Ihnen zu helfen: keine Personennummern, Passwörter, Karten- oder Kontonummern und keine Angaben zu Gesundheit und Familie.",
        "Lässt es sich ohne sie nicht sagen, schreiben Sie einfach, wie wir Sie erreichen. Die verschlüsselte E-Mail wird spätestens sechs Tage nach ihrem Eingang gelöscht.",
        "Mehr dazu: {privacyNotice}",
      ),
    },
  },
};
