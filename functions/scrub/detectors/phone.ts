/**
 * Telephone numbers of people. Eight digits are dense in the Danish plan, so digits alone are no telephone number: it
 * takes a country code, the grouping of a telephone number or a word that says so. The numbers of companies stay:
 * in a signature with a company in it, called a switchboard, or "your number".
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";
import { isCompanyNumber } from "./companyNumber.ts";
import { hasRealDate } from "./cprNumber.ts";
import { nameBefore } from "./numberName.ts";
import { phonesInRows } from "./phoneInRow.ts";
import { existsNearby, toE164 } from "./phoneNumber.ts";
import { isAloneInSignature } from "./signature.ts";

const numbers = patternDetector({
  id: "phone",
  category: "phone",
  sentence: { da: "Et telefonnummer.", en: "A telephone number." },
  // A country code, or the first digit; then six to sixteen more in groups.
  pattern:
    /(?<![0-9a-z+]|[0-9][.,/:]|[0-9a-z]-)(?:\+[ ]?|00)?(?:\([0-9+]{1,5}\)[ ]?)?[0-9](?:[ ]?[-./][ ]?|[ \u00a0]{0,2}|[ ]?\([0-9]{1,4}\)[ ]?)(?:[0-9](?:[ ]?[-./][ ]?|[ ]?\(0\)[ ]?|[ ]{0,2})){4,13}[0-9](?![0-9]|[.,:/-][0-9]|[a-zæøå])/g,
  judge,
});

/** Links that call or write: "tel:+4520304050", "wa.me/4520304050", "?phone=20304050". */
const link =
  /(?:(?<![a-zæøå])(?:tlf|mobil|telefon|tel|mob)(?:nr)?\.?(?=\+?[0-9]{8,12}(?![0-9]))|(?<![a-z])(?:tel|sms|callto|whatsapp):|wa\.me\/|[?&;"'](?:phone|mobile?|mobil|mobilnr|tlf|telefon|telefonnr|msisdn)["']?[=:]["' ]{0,2})(\+?[0-9]{8,14})(?![0-9])/g;

const inLinks = (view: View): Hit[] =>
  /(?:tlf|mob|mobil|telefon|tel|nr)\.?\+?[0-9]{8}|tel:|sms:|callto:|whatsapp:|wa\.me|[?&;"'](?:phone|mobil|tlf|telefon|msisdn)/.test(
    view.text,
  )
    ? Array.from(view.text.matchAll(link)).flatMap((match) => {
        const digits = match[1] ?? "";
        const end = match.index + match[0].length;
        const known = toE164(digits) ?? toE164(`+${digits}`);
        return known === null || isCompanyNumber(view, end - digits.length, end)
          ? []
          : [{ start: end - digits.length, end, confidence: 0.9 }];
      })
    : [];

export const phone: Detector = {
  ...numbers,
  find: (view) => [...numbers.find(view), ...inLinks(view), ...phonesInRows(view)],
};

function judge(match: RegExpExecArray, view: View): Hit | null {
  const [written] = match;
  const start = match.index;
  const end = start + written.length;
  const groups = written.match(/[0-9]+/g) ?? [];
  const count = groups.join("").length;
  if (count < 7 || count > 15) return null;
  const international = /^(?:\+|00|\(\+|\(00)/.test(written);
  if (!international && count > 12) return null;
  // "4571 1234 5678 9012": the beginning of something longer, whatever it is called.
  if (!international && count >= 12 && /^ [0-9]{4}(?![0-9])/.test(view.text.slice(end, end + 6))) return null;
  const german = /^01[567][0-9][ /-]?[0-9]{3,4}[ ]?[0-9]{3,4}$/.test(written);
  const swedishGroups = /^0[0-9]{1,3}[-/ ][ ]?[0-9]{2,3}[ ][0-9]{2}(?:[ ][0-9]{2})?$/.test(written);
  const british = /^07[0-9]{3} [0-9]{3} ?[0-9]{3}$/.test(written);
  const alone =
    (german || british || swedishGroups || isGrouped(groups, written)) && standsAlone(view, start, end);
  const phrased = calledPhone(view, start, end);
  const name = nameBefore(view, start);
  // "nr. 20260418", "bilag 4471-4478", "student number 2024-1182": a number of that shape is called a telephone outright.
  const doubtful =
    count === 8 && /^(?:(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]|[0-9]{4}-[0-9]{4})$/.test(written);
  if (doubtful && name !== "phone" && !calledOutright.test(view.text.slice(Math.max(0, start - 48), start)))
    return null;
  const called = name === "phone" || phrased;
  if (!international && !alone && !called) return null;
  if (name !== null && name !== "phone") return null;
  // "Min søns nummer 140773 2145" is a CPR number, which must not be lifted to the contact panel.
  if (!international && !swedishGroups && count === 10 && noPhone(groups)) return null;
  if (!international && count === 12 && fullDate.test(groups.join(""))) return null;
  // Behind the Danish country code ten and twelve digits are a CPR number as well.
  const national = /^(?:\+|00)[ ]?45/.test(written) ? count - (written.startsWith("+") ? 2 : 4) : 0;
  if (national === 10 || national === 12) return null;
  const swedish = phrased && groups.length === 4 && groups[0]?.length === 3 && existsNearby(groups.join(""));
  if (
    !international &&
    name === null &&
    count === 10 &&
    hasRealDate(groups.join("")) &&
    !swedish &&
    !swedishGroups
  )
    return null;
  if (otherwise(view, start, end)) return null;
  const known = toE164(written) !== null;
  // Beyond a country code nobody writes so many digits but of a telephone, in use or not.
  const abroad = /^\+[ ]?[1-9]/.test(written) && count >= 9;
  if (!known && !german && !british && !swedishGroups && !abroad && !(called && count >= 7)) return null;
  if (isCompanyNumber(view, start, end) || (!called && correctsRegistration(view, start))) return null;
  return { start, end, confidence: international || called ? 0.95 : 0.8 };
}

/**
 * Ten digits as six and four, or with the date of a CPR number, or in one without being a number of a country near by.
 * Such a number would stand whole in the contact panel. Only the grouping tells "070-123 45 67" from a birthday.
 */
const noPhone = (groups: readonly string[]): boolean => {
  const shape = groups.map((group) => group.length).join(" ");
  const digits = groups.join("");
  if (shape === "6 4") return true;
  if (toE164(digits) !== null) return false;
  const grouped = /^3 (?:3 2 2|7)$/.test(shape);
  return hasRealDate(digits) ? !(grouped && existsNearby(digits)) : shape === "10" && !existsNearby(digits);
};

/** A CPR number with the year in full. */
const fullDate = /^(?:[0-7][0-9][01][0-9](?:18|19|20)[0-9]{6}|(?:18|19|20)[0-9]{2}[01][0-9][0-7][0-9]{5})$/;

/** 12 34 56 78 · 1234 5678 · 123 45 678 · 12.34.56.78: how Danes group a telephone number. */
const isGrouped = (groups: readonly string[], written: string): boolean =>
  ["2222", "44", "323", "233", "332"].includes(groups.map((group) => group.length).join("")) &&
  !/[/]/.test(written) &&
  // 2025-0914 and 2025 0914 are years with a number.
  !/^(?:19[0-9]{2}|20[0-3][0-9])[^0-9]{1,3}[0-9]{4}$/.test(written) &&
  new Set(written.match(/[^0-9]+/g)).size === 1;

/** More groups before or after make it a part of something longer. */
const standsAlone = (view: View, start: number, end: number): boolean =>
  !/[0-9][ ]{1,2}$/.test(view.text.slice(Math.max(0, start - 3), start)) &&
  !/^[ ]{1,2}[0-9]/.test(view.text.slice(end, end + 3));

const phrase =
  /(?:(?<![a-zæøå])(?:tlf|tel|telefon|mobil|mob|ring|træffe|fange|kontakt|phone|mobile|call|reach|text|sms|swish[a-z]{0,3}|mobilepay|fastnet|nummer|nr|number|whatsapp|tlfnr|landline|cell|svar på|skriv(?:e|er)? (?:til|på)|jeg er på|besked(?:er)? på|erreichbar|anrufen|rufnummer|handy|nås|nå)[a-zæøå.]{0,10})[^0-9\n\ue000]{0,28}$|(?<![a-zæøå])[mtp]:[ ]?$|(?<![a-zæøå])unter (?:der )?$/;
const calledOutright =
  /(?:(?<![a-zæøå])(?:tlf|tel|telefon|mobil|mob|ring|træffe|fange|kontakt|phone|call|reach|text|sms|fastnet|whatsapp|cell|handy|(?:mit|min|hans|hendes|my|his|her|mein) (?:nye? )?(?:nummer|nr|number))[a-zæøå.]{0,10})[^0-9\n\ue000]{0,28}$/;
const phraseAfter =
  /^[ ,(–-]{0,3}(?:(?:eller [a-zæøå ]{2,24}[0-9]{8} |begge )?kan (?:træffes|kontaktes|fanges|nås|bruges)|(?:hvis|så|når|hvor) (?:i|du|man|der|de) (?:vil|kan|skal|har brug for at|må) (?:gerne )?(?:ringe|sms|fange|nå|træffe|kontakte)|if you (?:want|need) to (?:call|reach)|falls sie anrufen)|^[ ,(–-]{0,3}(?:er |is |är |ist |som er )?(?:mitt? |min |my |mein(?:e)? |hans |hendes |her |his )?(?:mobil|telefon|tlf|mobile|phone|cell|(?<=m[a-z]{1,4} )(?:nummer|number|nr)(?![a-z]))/;
/** "tlf 28 61 40 93 eller konens 51/90/33/26": the name of one number is carried over to the next. */
const listed =
  /(?:(?<![a-zæøå])(?:sms|tlf|tel|telefon|mobil|mob|ring|phone|call|mobile|nummer|number)[a-zæøå.]{0,10})[^\n\ue000]{1,30}[0-9\ue000]\)?,? ?(?:og|eller|and|or|samt|oder|och|,|\/)(?: [a-zæøå]{1,12},?){0,3}[ :]{1,2}$/;
/** Is the number that starts here one of a list of telephone numbers? */
export const isListedPhone = (view: View, start: number): boolean =>
  listed.test(view.text.slice(Math.max(0, start - 88), start));
/** "Mvh Bo, 20304050". */
const signedInLine = (view: View, start: number): boolean =>
  /(?:^|\n)[ \t>]*(?:(?:med )?venlig hilsen|(?:bedste |mange )?hilsen|hilsner|mvh|vh|kh|dbh|regards|best regards)[ .,]{1,3}(?:\n[ \t>]*)?[a-zæøåäöüé.-]{2,20}(?: [a-zæøåäöüé.-]{1,20}){0,2}[ ]?[,·|/–-]?[ ]$/.test(
    view.text.slice(Math.max(0, start - 72), start),
  );
/** "Træffes efter 17: 20304050": the hour between is none of the number. */
const fromHour =
  /(?<![a-zæøå])(?:træffes|ring(?:es|e)?|kontaktes|fanges|nås|telefon|tlf|call|phone)[^\n0-9]{0,24}(?:kl\.? ?)?[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?[-–] ?[0-9]{1,2}(?:[.:][0-9]{2})?)?[^0-9\n]{0,14}(?:[:,)]|på)[ ]{1,2}$/;
const calledPhone = (view: View, start: number, end: number): boolean =>
  phrase.test(view.text.slice(Math.max(0, start - 48), start)) ||
  (end - start >= 8 &&
    /[:,)å] {1,2}$/.test(view.text.slice(Math.max(0, start - 3), start)) &&
    fromHour.test(view.text.slice(Math.max(0, start - 72), start))) ||
  isListedPhone(view, start) ||
  (end - start === 8 && (isAloneInSignature(view, start, end) || signedInLine(view, start))) ||
  phraseAfter.test(view.text.slice(end, end + 32));

/** "I har skrevet forkert cvr, det er 31 22 45 09, ikke 31 22 54 09": the numbers of one sentence on a company number. */
const correctsRegistration = (view: View, start: number): boolean =>
  /(?<![a-zæøå])(?:cvr|ean|se-nr|momsnr|org\.? ?nr)[^\n]{0,90}$/.test(
    view.text.slice(Math.max(0, start - 100), start),
  ) &&
  !/(?<![a-zæøå])(?:tlf|tel|telefon|mobil|ring)[^\n]{0,40}$/.test(
    view.text.slice(Math.max(0, start - 48), start),
  );

/** Called a company or tax number with words between, an amount, a date, a range. */
function otherwise(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - 40), start);
  const after = view.text.slice(end, end + 12);
  return (
    /(?<![a-zæøå])(?:cvr|se-nr|vat|ean|gln|moms|org\.? ?nr|tax|p-nr|konto|reg\.|iban)(?:[^0-9\n\ue000.!?]|[.!?](?!\s)|(?<=nr|no)\.){0,36}$|(?<![a-zæøå])(?:ordre|order|faktura|invoice)[^0-9\n\ue000;.(]{0,36}$/.test(
      before,
    ) ||
    /(?<![a-zæøå])(?:ip(?:v4)?(?:-?adresse[nr]?| address(?:es)?)?|host|server(?:en)?|dns|gateway|proxy|node|firmware|version)[^0-9\n\ue000]{0,14}$/.test(
      before,
    ) ||
    /(?:[<>=#_@]|dk|kr\.?|dkk|eur|€|\$)[ ]?$/.test(before) ||
    /^[ ]?(?:kr\b|kr\.|dkk|eur|€|%|,-|stk|kwh|<(?!\/)|[@_=])/.test(after)
  );
}
