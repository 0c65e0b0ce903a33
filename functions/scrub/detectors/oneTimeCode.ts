/**
 * PINs, codes from a text message, a key card or an authenticator, and recovery codes. Such a code is a few digits, so
 * what it is called decides: a word that names nothing else ("pinkode", "engangskode") stands for itself; "koden" needs
 * a text message, a login or a device near by; and the codes of faults, discounts and courses are none.
 */
import type { Detector, Hit } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { harmlessCode } from "./harmlessCode.ts";
import { mentionsSecret } from "./mentionsSecret.ts";

/** Four to eight digits in one, in pairs or in threes. */
const digits =
  /(?<![0-9a-zæøå!#$%&*@_+~^]|[0-9][.,/:+-]|[a-z]-)(?:[0-9]{3}[ -][0-9]{3}|[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}|[0-9]{4}[ -][0-9]{4}|[0-9]{4,8})(?![0-9]|[a-zæøå]|[.,:/-][0-9])/g;

const secretCode =
  /(?:(?<![a-zæøåäö])puk(?:-?koden?)?|(?<![a-zæøåäö])pin(?:-?(?:kod|cod|kode|code|nummer|number))?(?:e|en|koden|koder)?|pin-?koden?|pinkod|engangs-?(?:kode|password|adgangskode)[a-zæøå]{0,4}|engångs-?(?:kod|lösen)[a-zäöå]{0,4}|einmal-?(?:code|passwort|kennwort)|one[- ]?time (?:code|password|passcode|pin)|(?<![a-z])otp(?:-?kode| code)?|(?<![a-z])totp|(?:sms|mms)[- ]?(?:kod|cod)[a-z]{1,3}|(?:kode|nøgle|code)-?viser(?:en)?|nøgle-?kort(?:et)?|nøkkelkort|(?:2|to|two|zwei|två)[- ]?fa(?:ktor|ctor)?[- ]?(?:[a-zæøå]{0,12}[- ]?)(?:kod|cod)[a-z]{1,3}|(?:verifi(?:kations|cation|serings|erings)|bekræftelses|bekreftelses|bekräftelse|bestätigungs|sikkerheds|sikkerhets|säkerhets|sicherheits|security|godkendelses|authenti(?:cator|cation)|autentifikations|nulstillings|aktiverings|activation|freischalt|zugangs|adgangs|access|login|log-?ind|log-?in|inloggnings|innloggings|unlock|oplåsnings|låse|alarm|dør|port|tür|door|gate|nøgleboks|kodelås|backup|back-?up|recovery|gendannelses|nød|reserve|wiederherstellungs|återställnings)[- ]?(?:kod|cod|pin)[a-zæøå]{0,4}|mitid-?kod[a-z]{1,3}|pass-?code|(?<![a-zäöü])m?tan(?![a-zäöü-])|(?:six|seven|eight|four|6|8|4)[- ]digit code|(?:seks|otte|fire|6|8|4)[- ]?cifre(?:t|de)? kode|nøgle(?: nr\.?)? [0-9]{4})(?![a-zæøåäö])/g;

const plainCode = /(?<![a-zæøåäöü-])(?:koden?|koderne|kod|koden|codes?|ziffernfolge)(?![a-zæøåäöü])/g;

/** What makes a plain code a secret one. */
const secretContext =
  /(?<![a-zæøå])(?:gælder i|udløber om|gyldig i|expires in|valid for|sms|tekstbesked|text message|besked på min|mitid|nemid|bankid|freja|engang|device|dims|viser(?:en)?|authenticator|to-?faktor|2fa|two-?factor|log(?:ge|get|ger|ged)? ?(?:ind|in|inn|på|on)|login|logon|inlogg|innlogg|anmeld|einlogg|tast(?:e|er|et|ede)|typed|enter(?:ed)?|mobil(?:en)?|telefon(?:en)?|phone|handy|app(?:en)?|tablet|bruger(?:navn)?|brukernavn|user(?:name)?|alarm(?:en)?|dør(?:en)?|hoveddør|nøgleboks|port(?:en)?|door|gate|lås(?:en)?|låse op|kort(?:et)?|skærm(?:lås|en)?|simkort|sim)(?![a-zæøå])/;

const harmlessAround =
  /fejl(?:besked|meddelelse|koden?)?|(?<![a-z])errors?(?![a-z])|fehler|felmeddel|feilmeld|exception|statuskode|http|rabat|kupon|voucher|gavekort|gift ?card|gyldig i [0-9]{1,2} år|gutschein|presentkort/;
/** Names of other numbers between the word and the digits. */
const otherName =
  /(?<![a-zæøå])(?:ordre|order|faktura|invoice|hold|modul|kursus|kurs|course|side|page|sag|sagsnr|ticket|kunde|kundenr|medlem|booking|bestilling|kr|dkk|version|år|year|uge|week|tlf|telefon(?:nummer)?|ring|cpr|konto|reg|postnr|postnummer|zip|værelse|lokale|room|nr\.? [a-z])(?![a-zæøå])/;

export const oneTimeCode: Detector = {
  id: "one-time-code",
  category: "credential",
  sentence: { da: "En pinkode eller engangskode.", en: "A PIN or one-time code." },
  find: (view) => {
    if (!mentionsSecret(view) || view.traces.digits === 0) return [];
    const hits: Hit[] = [...recoveryCodes(view), ...prefixed(view)];
    let last: Hit | null = null;
    for (const match of matchesIn(view, digits)) {
      const hit = judge(view, match.index, match.index + match[0].length, last);
      if (hit === null) continue;
      hits.push(hit);
      last = hit;
    }
    return hits;
  },
};

/** "G-482913 is your verification code": the sender's letter before the digits. */
const withLetter =
  /(?<![a-z0-9-])[a-z]{1,2}-([0-9]{4,8})(?= (?:is|er|ist|är) (?:your|din|dit|ihr|dein|ditt))/g;
/** "sms'en sagde 883921". */
const smsSays =
  /(?<![a-zæøå])(?:sms|tekstbesked|text message|textmeddelande|tekstmelding)(?:'?en|et|s)?(?: (?:sagde|siger|lød|lyder|viser?|viste|said|says|read|med|with|sade|sa|stod der|står der|hvor der stod|der sagde|that said|only said|var)[ :"']{1,3}|[:"'][ "']{0,2})([0-9]{6}|[0-9]{3}[ -][0-9]{3})(?![0-9]|[ ][0-9]{2})/g;
const prefixed = (view: View): Hit[] =>
  [...matchesIn(view, withLetter), ...matchesIn(view, smsSays)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? "").length, end, confidence: 0.9 };
  });

/** How far the word may stand before its number. */
const reach = 72;

function judge(view: View, start: number, end: number, last: Hit | null): Hit | null {
  const before = sentenceBefore(view.text.slice(Math.max(0, start - reach), start));
  const after = view.text.slice(end, end + 40);
  if (
    /^ ?(?:kr\b|kr\.|dkk|eur|€|%|,-|stk|gange|dage|tegn|cifre|digits|characters|kursister|deltagere|minutter)/.test(
      after,
    )
  )
    return null;
  if (harmlessCode.test(before)) return null;
  const strong = lastMatch(before, secretCode);
  if (strong !== null && binds(before.slice(strong))) return { start, end, confidence: 0.9 };
  if (behind.test(after) && !otherName.test(before.slice(-24))) return { start, end, confidence: 0.85 };
  // "... og så kom der en ny: 771 045", "4410 eller 4411", near a code that was told.
  if (
    last !== null &&
    start - last.end < 200 &&
    follows.test(view.text.slice(Math.max(last.end, start - 40), start))
  )
    return { start, end, confidence: 0.8 };
  // "Koden virkede ikke. Den seneste var 883 921": a pronoun for a code of the sentence before.
  if (
    /^[0-9]{6}$|[ -]/.test(view.text.slice(start, end)) &&
    pronoun.test(view.text.slice(Math.max(0, start - 48), start)) &&
    /(?<![a-zæøå])(?:[a-zæøå]{0,16}kode[rn]?|koden|codes?|sms(?:'?en)?)(?![a-zæøå])/.test(
      view.text.slice(Math.max(0, start - 200), start),
    ) &&
    !harmlessAround.test(view.text.slice(Math.max(0, start - 200), end + 40))
  )
    return { start, end, confidence: 0.8 };
  const plain = lastMatch(before, plainCode);
  if (plain === null || !binds(before.slice(plain))) return null;
  const around = view.text.slice(Math.max(0, start - 200), end + 100);
  if (harmlessAround.test(view.text.slice(Math.max(0, start - 60), end + 60))) return null;
  // "Your code is 884213", "koden 884213 kom": six digits right at the word are sent by a machine.
  const six =
    /^[0-9]{6}$/.test(view.text.slice(start, end)) &&
    /(?:(?<![a-zæøå])(?:your|din|dit|ihr|dein) (?:[a-z]{2,12} )?(?:code|kode|kod) (?:is|er|är|ist|lautet):? |(?<![a-zæøå])(?:koden?|code|kod) (?:er |is |var |was )?)$/.test(
      before,
    );
  const owned =
    /(?<![a-zæøå])(?:min|mine|my|hans|hendes|his|her|meine?|vores|our) (?:[a-zæøå]{2,12} )?(?:kod|cod)[a-z]{1,2}(?![a-z])/.test(
      before,
    );
  // Only codes from a text message or a device are written in threes.
  const threes = /^[0-9]{3}[ -][0-9]{3}$|^[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}$/.test(
    view.text.slice(start, end),
  );
  return owned || six || threes || secretContext.test(around) ? { start, end, confidence: 0.8 } : null;
}

/** "884213 er din bekræftelseskode", "884213 as your login code", "884213, som I sendte på sms". */
const behind =
  /^ (?:i|på|in|on) (?:min |den |the |my )?(?:sms(?:'?en)?|beskeden|tekstbeskeden|appen|authenticator(?:-?appen)?|kodeviseren|the text(?: message)?|the app)(?![a-zæøå])|^[ ,(]{1,2}(?:(?:er|is|som|as|var|was|ist) )?(?:(?:min|my|mit|din|your|the|dein|ihr) )?(?:[a-z]{2,14} )?(?:[a-zæøå]{0,16}pin(?:kode)?|[a-zæøå]{0,4}engangskode|sms-?kode|otp|one-time code|kodeviser|bekræftelseskode|verification code|sikkerhedskode|login ?code|login-?kode|bestätigungscode|verifieringskod)(?![a-zæøå])|^[,]?[ ][^.\n]{0,28}(?:på|via|by|per|med|i en|as a|in a|in an) sms(?![a-zæøå])/;
const pronoun =
  /(?<![a-zæøå])(?:den|det|the|die|das) (?:anden|andet|nye|seneste|sidste|næste|første|forrige|rigtige|gamle|other|latest|last|second|new|first|previous|neue|letzte|andere)(?: (?:one|kode|code|der kom|jeg fik|i got))?(?: (?:er|is|var|was|hed|hedder|lød på|lyder|sagde|siger|kom|ist|war))?[ :,]{1,3}$/;
const follows =
  /(?:(?<![a-zæøå])(?:sms(?:'?en)?(?: med| på| med koden)?|besked(?:en)? med|en ny|ny|en anden|anden|næste|den næste|svar(?:et)?|bagefter|derefter|så|siden|efterfulgt af|afterwards|danach|dann|sen|sedan|deretter|etterpå|another|a new one|new one|the next|next|eine neue|en annan|ny kode|eller|or|og|and|og så|then|,)[ :,(]{0,3}(?:(?:er|is|var|was|kode|code|kom|på) ?:?){0,2}[ ]?|^[ ,/]{1,3}|^[ ]?(?:og|and|und|och)[ ])$/;

/** What stands before on the same line or the one above it, in the same sentence. */
function sentenceBefore(text: string): string {
  const cut = Math.max(
    text.lastIndexOf("\n\n"),
    text.lastIndexOf("\ue000"),
    ...[". ", "! ", "? "].map((mark) => text.lastIndexOf(mark)),
  );
  return text.slice(cut + 1);
}

function lastMatch(text: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Only words that name no other number, and no digits but those of a key card ("nøgle 0412 er"). */
const binds = (text: string): boolean => !otherName.test(text) && !/[0-9]/.test(text) && text.length <= 48;

/** Codes of letters and digits behind words that name them, several in a row; the key of an authenticator. */
const recovery =
  /(?:back-?up|recovery|gendannelses|nød|reserve|wiederherstellungs|återställnings|gjenopprettings|scratch|emergency|authenticator|totp|2fa|two-factor|to-?faktor|setup|opsætnings|aktiverings|activation|security|sikkerheds|verifi[a-z]{4,9}|login)[- ]?(?:kod|cod|key|nøgle|secret|seed)[a-zæøå]{0,4}(?: (?:er|is|are|som er|til [a-zæøå]{2,20}|for [a-z]{2,20}|you sent|on [a-z]{2,12}))?[ ]?[:=-]?[ ]{0,3}\n?[ ]{0,3}/g;
const item =
  /^(?:[ \t]{0,3}(?:[,;/]|og|and|und|och|eller|or|\n[-*• \t]{0,4}(?:[0-9]{1,2}[.)] )?)[ \t]{0,3}){0,2}((?:(?=[a-z0-9-]{0,12}[0-9])[a-z0-9]{3,10}(?:-[a-z0-9]{3,10}){1,7}|(?=[a-z]{0,12}[0-9])[a-z0-9]{6,40}|[a-z2-7]{4}(?: [a-z2-7]{4}){3,12}))(?![a-z0-9æøå])/;

function recoveryCodes(view: View): Hit[] {
  return Array.from(matchesIn(view, recovery)).flatMap((match) => {
    const hits: Hit[] = [];
    let at = match.index + match[0].length;
    for (let count = 0; count < 24; count += 1) {
      const found = item.exec(view.text.slice(at, at + 120));
      const code = found?.[1];
      if (found === null || code === undefined || !/[0-9]/.test(code)) break;
      at += found[0].length;
      hits.push({ start: at - code.length, end: at, confidence: 0.85 });
    }
    return hits;
  });
}
