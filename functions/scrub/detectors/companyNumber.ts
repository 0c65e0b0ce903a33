/**
 * Is a telephone number that of a company? Support needs those, and they are nobody's personal data. A number that is
 * called somebody's own is never a company's, whatever stands around it; the numbers that only companies have in the
 * Danish plan (70, 80, 90, and the round ones of the fixed net) are, unless they are called so.
 */
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { companyForm, companyWord, isBusinessBlock, isNaming, organizationBefore } from "./business.ts";
import { jobTitle } from "./homeWords.ts";
import { blockOf } from "./signature.ts";

/** Whose it is, said right before. */
const own =
  /(?:(?<![a-zæøå])(?:min|mine|mit|my|mein[e]?|mitt|hans|hendes|hennes|his|her|privat|private|hjemme|home|sønnens|datterens|(?:min|my) [a-zæøå]{2,12}s)(?: (?:nye?|new|private?))? (?:mobil|telefon|tlf|nummer|nr|number|phone|cell|mobile|handy|fastnet|hjemmenummer|mobilnummer|telefonnummer)[a-zæøå.]{0,6}|privat|hjemme|mobil(?:en|nr|nummer)?|mob\.|direkte|direct|mig på|me on|me at|call me|reach me|text me|mich unter|træffes|fanges|(?<![a-zæøå])(?:ring|ringe|ringer)(?![a-zæøå])(?! (?:til|oss? |os ))(?: (?:til )?(?:mig|hende|ham|min [a-zæøå]{2,12}))?)[^0-9\n\ue000]{0,24}$/;
const ownAfter =
  /^[ ,(–-]{0,3}(?:er |is |som |as )?(?:min |mit |my |hans |hendes |his |(?:mobil|privat)(?![^\n]{0,6}[0-9]))/;
const places =
  "(?:skole|fritidshjem|klub|kontor|arbejde|klinik|redaktion|rådhus|reception|fabrik|lager|butik|værksted|kantine|børnehave|vuggestue|sfo|institution|jobcenter|jobcentret|krisecent(?:er|ret)|afdeling|sekretariat|forvaltning|kommune|lægehus|lægevagt|vagtlæge|skadestue|hospital|sygehus|bibliotek|museum|museet|bank|politi|firma|forlag|virksomhed|hotline|support|helpdesk|omstilling|administration|bogholderi|kundeservice|kundecenter|omsorgscenter|plejehjem|borgerservice|tandlæge|apotek|advokat|revisor|office|school|clinic|surgery|council|workplace|büro|schule|praxis|firma|zentrale|skola|kontoret|arbetet|växel|sentralbord|jobb|salg|salgsafdeling|udlejning|drift|it-drift|vagt|servicedesk|service desk|sales|accounts|payroll|front desk|switchboard|omstillingen|centret|center)(?:t|en|n|et|ken|met|ket|len|s|ns|ets)?";
/** "ring til skolen på", "på redaktionen,", "tlf. til jeres fabrik:", "Kantine 70 ...". */
const atPlace = new RegExp(
  `(?:(?<![a-zæøå])(?:til|på|hos|i|fra|at|to|in|im|jeres|vores|your|our|unser[e]?|ihre?|vår|vårt|deres|the|die|das)[ ](?:[a-zæøå]{2,14}[ ])?${places}(?![a-zæøå])|(?:^|\\n)[ \\t>*•-]{0,5}${places}(?![a-zæøå]))(?: (?!jeg|mig|min|mit|my|me|privat)[a-zæøå.]{1,12}){0,4}[ :.,–(-]{0,4}$`,
);
/** "jeres nummer", "ringet til jer på", "vores hovednummer", "unsere Nummer ist". */
const ours =
  /(?:(?<![a-zæøå])(?:jeres|vores|your|our|unsere|ihre|eure|vårt?|ert|deres|firmaets|skolens|kommunens|kontorets|klinikkens|company) (?:[a-zæøå]{2,16} )?(?:hoved|fast)?(?:nummer|telefon[a-zæøå]{0,6}|tlf|nr|number|phone|line|hotline|rufnummer)|(?:ringe[rt]?|ring|kontakte[rt]?|kontakt|call(?:ed)?|phone[d]?|ringt|angerufen|ring) (?:til |on )?(?:jer|os|oss|you|us|dere|er)(?![a-zæøå])|(?<![a-zæøå])i (?:svarer|tager)(?: [a-zæøå]{2,10}){0,4} på|kundeservice|customer service|head office|hovedkontor(?:et)?|hovednummer|hovednr|hovedtelefon|omstilling(?:en)?|switchboard|reception(?:en)?|vagtcentral(?:en)?|hotline|butikken|sentralbord(?:et)?|(?<![a-zæøåäö])växeln?|zentrale|vagttelefon(?:en)?|døgntelefon|main line|front desk|lægevagt(?:en)?)(?: (?!jeg|mig|min|mit|my|me)[a-zæøå.]{1,12}){0,4}[ :.,–(-]{0,4}(?:nr\.? |på |er |is |ist )?$/;
/** Said right behind the number, whoever is asked to call it. */
const behind = new RegExp(
  `^[ ]{0,2}[,(–-]?[ ]?(?:(?:det|som|that|which|this|das) )?(?:er |is |är |ist )?(?:(?:vores|jeres|deres|our|your|the|til|firmaets|vår|vårt|unsere?|skolens) )?(?:${places}(?=[ ]?(?:[.,;:)\\n]|$))|hovednummer|hovednr|hovedtelefon|vagttelefon|døgnvagt|vagten|main (?:line|number|desk)|office line|kundeservice)(?![a-zæøå])`,
);
/** A sentence on where the company lives. */
const ourPlace =
  /(?:head office|hovedkontor|our (?:new )?(?:office|address|premises)|vores (?:nye )?(?:adresse|kontor|afdeling))/;
const workCell =
  /(?<![a-zæøå])(?:arbejde|arb\.|work|arbeit|jobb)[ :.]{0,3}$|(?:på arbejdet?|at work)[ :,.]{0,3}(?:på |er |nr\.? ?|tlf\.? ?)?$/;

/** Parts of a signature on one line: "Firma · Torvet 5 · 4600 Køge · 56 63 70 00". */
const separators = /[·|•]/g;
/** Words of a sentence that gives a number away, rather than of a signature. */
const prose = /(?<![a-zæøå])(?:jeg|mig|min|mit|i|my|me|ring|ringe|call|kan|can|han|hun|she|he)(?![a-zæøå])/;

/** Looks at the words at the number, its line and the lines of the same block. */
export function isCompanyNumber(view: View, start: number, end: number): boolean {
  const { text } = view;
  if (ownAfter.test(text.slice(end, end + 32))) return false;
  const before = text.slice(Math.max(0, start - 72), start);
  const digits = text
    .slice(start, end)
    .replace(/[^0-9+]/g, "")
    .replace(/^(?:\+45|0045)/, "");
  if (behind.test(text.slice(end, end + 48)) || workCell.test(before)) return true;
  const called = own.test(before);
  const mine = called && /(?:min|mit|my|privat|mobil|hjemme)[^0-9]{0,32}$/.test(before);
  if (!mine && (atPlace.test(before) || ours.test(before))) return true;
  if (!mine && onlyCompanies.test(digits)) return true;
  if (!called && round.test(digits)) return true;
  if (called) return false;
  const line = lineAround(text, start, end, 160);
  const written = text.slice(line.start, line.end);
  if (ourPlace.test(written.slice(0, start - line.start)) || isSeries(text, start, digits)) return true;
  if (organizationBefore(view, start)) return true;
  if (!isSignature(written)) return false;
  const block = blockOf(text, line.start, line.end);
  return (
    hasParts(written) ||
    companyForm.test(written) ||
    jobTitle.test(written) ||
    (isNaming(written) && companyWord.test(written)) ||
    isBusinessBlock(block) ||
    [...block.above, ...block.below].some((other) => isSignature(other) && hasParts(other))
  );
}

/** Numbers of the whole country, free numbers, numbers with a charge: no person has one (the Danish numbering plan). */
const onlyCompanies = /^(?:70|80|90)[0-9]{6}$/;
/** Fixed net, the last two digits left for extensions. */
const round = /^(?:3[2-689]|4[3-9]|5[4-9]|6[2-69]|7[2-9]|8[26-9]|9[6-9])[0-9]{4}00$|^0[0-9]{6,8}00$/;

/** "70 20 44 00 ... 70 20 44 01": numbers in a row belong to one house. */
function isSeries(text: string, start: number, digits: string): boolean {
  if (digits.length !== 8) return false;
  const near = text.slice(Math.max(0, start - 90), start + 100).replace(/(?<=[0-9])[ .-](?=[0-9])/g, "");
  const head = digits.slice(0, 6);
  return Array.from(near.matchAll(/(?<![0-9])[0-9]{8}(?![0-9])/g)).some(
    ([other]) => other !== digits && other.startsWith(head),
  );
}

/** A line that names things and does not tell anything. */
const isSignature = (line: string): boolean =>
  (line.match(/[a-zæøå]{2,}/g)?.length ?? 0) <= 12 && !prose.test(line);

const hasParts = (line: string): boolean => (line.match(separators)?.length ?? 0) >= 2;
