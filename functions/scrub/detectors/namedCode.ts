/**
 * Codes that their name tells, however they are written: with letters and dashes ("aktiveringskode QK7P-22XD"), with
 * blanks between all digits ("PIN is 7 3 9 0"), in words ("pinkoden er syv tre ni nul"), several in a row. The names are
 * those of codes that open something; codes of faults, gifts and courses are none (harmlessCode.ts).
 */
import type { Detector, Hit } from "../detector.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { harmlessCode } from "./harmlessCode.ts";
import { looseDigits } from "./looseDigits.ts";
import { mentionsSecret } from "./mentionsSecret.ts";

const letter = "a-zæøåäöüéß";
const code = "(?:kod|cod|pin|key|nøgl|schlüssel)(?:e|en|er|erne|erna|orna|es|ene|a|n)?";

const names = new RegExp(
  `(?<![${letter}-])(?:${[
    `(?:back-?up|recovery|gendannelses?|reserve?|reserv|nød|engangs|engångs|einmal|wiederherstellungs|återställnings|gjenopprettings|scratch|emergency|aktiverings|activation|aktivierungs|freischalt|verifi(?:kations|cation|serings|erings|kasjons)|bekræftelses|bekreftelses|bekräftelse|bestätigungs|sikkerheds|sikkerhets|säkerhets|sicherheits|security|godkendelses|authenti(?:cator|cation)|autentifikations|nulstillings|zugangs|adgangs|access|log-?ind|log-?in|inloggnings|innloggings|unlock|oplåsnings|installations|tilmeldings|invitations|opstarts|start|midlertidige?|temporary|initial|password reset|reset|sms|otp|mitid|nemid|bankid|bank-id|app|møde|meeting|zoom|teams|konference|alarm|dør|dör|dörr|hoveddør|gadedør|bagdør|port|tür|door|gate|entry|nøgleboks|nøglebokse|kodelås|hængelås|pengeskabs|boks|bokse|låse|skabs|lock|safe|garage|kælder|opgangs|trappe|skærm(?:lås)?|sim|telefon|phone|mobil|kort|tastatur|tavle|wifi|wi-fi|wlan|netværks?|router|gæste)[ -]?${code}`,
    "pin(?:-?(?:kod|cod|nummer|number))?(?:e|en|er)?|puk(?:-?kode[n]?)?|m?tan|otp|totp|passcode|(?:two|2)[- ]?factor[a-z ]{0,12}code|(?:six|four|eight|6|8|4)[- ]digit (?:code|number|pin)|(?:seks|fire|otte|6|4|8)[- ]?cifrede? (?:kode|tal|pin)",
    "(?:koden?|codes?|koder|kod) (?:til|for|på|to|on|of|from|fra|i) (?:min |mit |my |the |vores |our |det |den |en |et )?(?:[a-zæøå]{0,10})?(?:alarm|dør|dör|tür|port|lås|kort|nøgleboks|boks|skab|hoveddør|garage|opgang|sim|telefon|phone|mobil|skærm|app|tablet|ipad|door|gate|safe|lock|sms|text|wifi|netværk|router)[a-zæøå]{0,5}",
    "(?:nøgleboks|kodelås|key ?box|lock ?box|schlüsselbox|nyckelbox|nøkkelboks)(?:en)?(?=[:,]? [0-9]{4}(?![0-9]))",
    "(?:nøgleboks|alarm|dør|port|kodelås|hængelås|lås)(?:en)? (?:slås (?:fra|til)|deaktiveres|slukkes|tændes|åbnes|åbner|låses op) (?:med|ved)(?= #?[0-9]{4})",
    "(?:nøgleboks(?:en)?|alarm(?:en)?|dør(?:en)?|port(?:en)?|kodelås(?:en)?) (?:har|åbnes? med|bruger) (?:koden?|pin)",
    "(?<=(?:dør|port|boks|alarm|lås|door|gate|lock|opgang)[^.\\n]{0,30})(?:tast|tryk|indtast|enter|press|type)|tast(?= [0-9]{4,6}(?:#| og tryk))",
  ].join("|")})(?:'s)?(?![${letter}])`,
  "g",
);

/** What may stand between name and code: a few words, no other number's name. */
const link =
  /^(?:[^.!?\n0-9]{0,24}\. (?:den|koden|it|the code|das|der) (?:lød på|lyder på|er|var|siger|hedder|said|was|is|reads?)[ :]{1,2}|(?: ?\([^)\n]{1,24}\))?(?:[ ,]{1,2}(?:er|is|var|was|are|ist|är|lyder|lautet|til|for|på|to|on|of|from|fra|i|in|som|that|which|jeg|you|i|we|har|have|fik|got|sent|sendt|texted|said|kom|brevet|the|den|det|min|mit|my|card|kortet|app|appen|telefon(?:en)?|phone|mobil(?:en)?|letter|nu|now|med|with|a|en|et|it|shows|viser|stod|står|der|little|message|sms(?:'en)?|sms|siger|says|systemet|system|hed|hedder|nemlig|mig|me|device|dims|dimsen|ipad|tablet|computer(?:en)?|døren|porten|alarmen)){0,8}[ ]?(?:[:=→-]{1,2}[ ]?|[ ])["'(]?(?:\n[ \t>]{0,4})?|^ (?:til|for|på|to|for|on) [a-zæøå]{2,20}: )/;

/** One code: mixed, or digits with or without blanks. */
const value =
  /^(?:[a-z0-9]{2,10}(?:-[a-z0-9]{2,10}){1,7}|(?=[a-z]{0,9}[0-9])[a-z0-9]{4,24}[#*]?|[#*]?[0-9]{4,16}[#*]?|[0-9](?:[ .-][0-9]){3,7}|[0-9]{2}(?:[ -][0-9]{2}){1,3}|[0-9]{3}[ -][0-9]{3}|[0-9]{4}(?: [0-9]{4}){1,4}|[a-z2-7]{4}(?: [a-z2-7]{4}){3,12})(?![a-zæøå0-9]|[.,:/][0-9]|-[a-z0-9])/;
const goesOn =
  /^[ ]?(?:,|;|\/|\n[-*• \t>]{0,4}(?:[0-9]{1,2}[.)] )?| og| and| und| och| eller| or){1,2}[ ]{0,2}(?:(?:til|for|på|to) (?:the )?[a-zæøå]{2,14} )?/;
const units =
  /^ ?(?:kr\b|kr\.|dkk|eur|€|%|,-|stk|gange|dage|tegn|cifre|digits|characters|kursister|deltagere|min|sek|timer|år)/;

/** Locks with three wheels: "hængelåsen har kode 447". */
const threeWheels =
  /(?:nøgleboks|hængelås|kodelås|boks|cykellås|kuffert|skab|key ?box|padlock|lock ?box|schlüsselbox|hänglås)(?:en|et)?[^.\n0-9]{0,40}(?:koden?|code|kod|pin)[: ]{1,2}(?:er |is |är )?([0-9]{3})(?![0-9]|[.,][0-9]| ?(?:kr|stk|%))/g;

const wheels = (view: View): Hit[] =>
  Array.from(matchesIn(view, threeWheels), (match) => {
    const end = match.index + match[0].length;
    return { start: end - 3, end, confidence: 0.8 };
  });

export const namedCode: Detector = {
  id: "named-code",
  category: "credential",
  sentence: { da: "En kode, der åbner noget.", en: "A code that opens something." },
  find: (view) =>
    mentionsSecret(view)
      ? [...Array.from(matchesIn(view, names)).flatMap((match) => codes(view, match)), ...wheels(view)]
      : [],
};

/** "koden til gavekortet" */
const gift = /gave|rabat|klip|gift|bonus|kursus/;

function codes(view: View, match: RegExpExecArray): Hit[] {
  const from = match.index + match[0].length;
  if (harmlessCode.test(view.text.slice(Math.max(0, match.index - 16), from)) || gift.test(match[0]))
    return [];
  const joined = link.exec(view.text.slice(from, from + 90))?.[0];
  if (joined === undefined) return [];
  const hits: Hit[] = [];
  let at = from + joined.length;
  for (let count = 0; count < 24; count += 1) {
    const rest = view.text.slice(at, at + 60);
    const row = /[0-9]/.test(rest.charAt(0)) ? null : looseDigits(view, at);
    const spelled = row !== null && row.digits.length >= 4 && row.digits.length <= 10 ? row : undefined;
    const written = spelled === undefined ? value.exec(rest)?.[0] : view.text.slice(at, spelled.end);
    if (written === undefined || !fits(view, at, written, spelled !== undefined)) break;
    hits.push({ start: at, end: at + written.length, confidence: 0.85 });
    at += written.length;
    const more = goesOn.exec(view.text.slice(at, at + 16))?.[0];
    if (more === undefined) break;
    at += more.length;
  }
  return hits;
}

/** A word of the sentence is none; nor is a date, a year, an amount. */
function fits(view: View, at: number, written: string, spelled: boolean): boolean {
  if (units.test(view.text.slice(at + written.length, at + written.length + 12))) return false;
  if (spelled) return true;
  const cased = view.cased.slice(at, at + written.length);
  if (/^(?:19|20)[0-9]{2}-[0-9]{2}|^0x/.test(written)) return false;
  if (/[0-9]/.test(written)) return !/^[a-zæøå]+-[a-zæøå]+/.test(written) || /[0-9]{2}/.test(written);
  // Capitals in groups ("XKQP-ABCD"); no word with a hyphen.
  return /^[A-Z]{4}(?:[- ][A-Z2-7]{4}){1,}$/.test(cased);
}
