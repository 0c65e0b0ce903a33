/**
 * Is a telephone number that of a company? Support needs those, and they are nobody's personal data. A number that is
 * called somebody's own is never a company's, whatever stands around it.
 */
import { type Line, lineAround } from "../line.ts";
import type { View } from "../view.ts";

const personal =
  /(?:mobil|mob\.|privat|min(?:e)? (?:telefon|tlf|nummer|nr)|mit (?:mobil|telefon|tlf|nummer|nr|nye)|my (?:number|phone|mobile|cell)|direkte|direct|mig på|me on|me at|hjemme|(?<![a-zæøå])(?:ring|ringe|ringer)(?![a-zæøå])|træffes|fanges|call me|reach me|text me)[^0-9\n\ue000]{0,24}$/;
const personalAfter = /^[ ,(–-]{0,3}(?:er |is |som |as )?(?:min |mit |my |hans |hendes |his |mobil|privat)/;
/** Said right behind the number, whoever is asked to call it. */
const calledAfter =
  /^[ ]{0,2}[,(–-]?[ ]?(?:(?:det|som|that|which|this) )?(?:er |is )?(?:(?:vores|jeres|deres|our|your|the|til|firmaets) )?(?:omstilling|hovednummer|hovednr|hovedtelefon|vagttelefon|døgnvagt|vagten|switchboard|main (?:line|number|desk)|front desk|office line|reception|kundeservice|kontoret|sentralbord|växel|zentrale)/;
/** A department that is the subject, and a place of work. */
const department =
  /(?<![a-zæøå])(?:bogholderi(?:et)?|kundeservice|kundecent(?:er|ret)|sekretariatet|administrationen|økonomi(?:afdelingen)?|regnskab(?:et|safdelingen)?|lønkontoret|løn(?:afdelingen)?|hr(?:-afdelingen)?|it(?:-afdelingen|-support)?|salg(?:safdelingen)?|helpdesk(?:en)?|support(?:en)?|kontoret|vagttelefonen|lageret|accounts|accounting|payroll|sales|the office|kundtjänst|kundenservice|buchhaltung)(?: (?!jeg|mig|min|mit|my|me)[a-zæøå.]{1,12}){0,5}[ :.]{0,3}$|(?:på arbejdet?|at work)[ :,.]{0,3}(?:på |er |nr\.? ?|tlf\.? ?)?$/;
const switchboard =
  /(?:omstilling(?:en)?|hovednummer|hovednr|hovedtelefon|switchboard|reception(?:en)?|vagtcentral(?:en)?|kundeservice|customer service|head office|hovedkontor(?:et)?|jeres (?:hoved)?(?:nummer|telefon|tlf|nr|hotline|support)|your (?:number|phone|hotline|support line)|hotline|vores hovednr|butikken|sentralbord(?:et)?|(?<![a-zæøåäö])växeln?|zentrale|vagttelefon(?:en)?|main line)/;
/** A sentence on where the company lives. */
const ourPlace =
  /(?:head office|hovedkontor|our (?:new )?(?:office|address|premises)|vores (?:nye )?(?:adresse|kontor|afdeling))/;
/** What only a company writes about itself. */
const companyForm =
  /(?<![a-zæøå])(?:a\/s|aps|i\/s|p\/s|k\/s|ivs|a\.?m\.?b\.?a|smba|fmba|ltd|llc|gmbh|inc|plc|oyj?|asa|ab|kg|ohg|e\.v\.|as(?=[ ]*(?:$|[,·|\n])))(?![a-zæøå])|(?<![a-z])cvr(?![a-z])|www\./;
/** What companies are called; in a sentence it may be anything. */
const companyWord =
  /(?<![a-zæøå-])[a-zæøå]{0,24}(?:entreprise|byg|tømrer(?:firma|mester)?|murer(?:firma|mester)?|maskinfabrik|maskiner|transport|ejendomme|bageri(?:et)?|apotek(?:et)?|hotel(?:let)?|forlag(?:et)?|bibliotek(?:et)?|plejehjem(?:met)?|børnehave(?:n)?|universitet(?:et)?|institut(?:tet)?|solutions|partners|teknik|trading|autoværksted|gartneri(?:et)?|smedje|rengøring|rejser|bryggeri(?:et)?|service|revision|revisionsfirmaet|kommune|forening(?:en)?|klub(?:ben)?|skole(?:n)?|advokater(?:ne)?|arkitekter|consult(?:ing)?|group|holding|logistik|energi|vvs|klinik(?:ken)?|tandlægerne|shipping|centret|center|fonden|municipality)(?![a-zæøå])/;
/** Parts of a signature on one line: "Firma · Torvet 5 · 4600 Køge · 56 63 70 00". */
const separators = /[·|•]/g;

/** Words of a sentence that gives a number away, rather than of a signature. */
const prose = /(?<![a-zæøå])(?:jeg|mig|min|mit|i|my|me|ring|ringe|call|kan|can)(?![a-zæøå])/;

/** Looks at the line of the number and the lines of the same block. */
export function isCompanyNumber(view: View, start: number, end: number): boolean {
  const { text } = view;
  if (personalAfter.test(text.slice(end, end + 32))) return false;
  const before = text.slice(Math.max(0, start - 64), start);
  if (calledAfter.test(text.slice(end, end + 48)) || department.test(before)) return true;
  if (personal.test(text.slice(Math.max(0, start - 40), start))) return false;
  const line = lineAround(text, start, end, 160);
  const written = text.slice(line.start, line.end);
  const near = text.slice(Math.max(line.start, start - 48), Math.min(line.end, end + 24));
  if (switchboard.test(near) || ourPlace.test(written)) return true;
  if (!isSignature(written)) return false;
  return [written, ...block(text, line)].some(
    (other) => isSignature(other) && (companyForm.test(other) || companyWord.test(other) || hasParts(other)),
  );
}

/** A line that names things and does not tell anything. */
const isSignature = (line: string): boolean =>
  (line.match(/[a-zæøå]{2,}/g)?.length ?? 0) <= 12 && !prose.test(line);

const hasParts = (line: string): boolean => (line.match(separators)?.length ?? 0) >= 2;

/** The lines above and below up to the next empty line, five each way at most. */
function block(text: string, line: Line): readonly string[] {
  const above = text
    .slice(Math.max(0, line.start - 300), line.start)
    .split("\n")
    .slice(0, -1)
    .reverse();
  const below = text.slice(line.end + 1, line.end + 301).split("\n");
  return [...upToEmpty(above), ...upToEmpty(below)];
}

function upToEmpty(lines: readonly string[]): readonly string[] {
  const empty = lines.findIndex((line) => line.trim() === "");
  return lines.slice(0, Math.min(5, empty < 0 ? lines.length : empty));
}
