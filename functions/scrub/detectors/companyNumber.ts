/**
 * Is a telephone number that of a company? Support needs those, and they are nobody's personal data. A number that is
 * called somebody's own is never a company's, whatever stands around it.
 */
import type { View } from "../view.ts";

const personal =
  /(?:mobil|mob\.|privat|min(?:e)? (?:telefon|tlf|nummer|nr)|mit (?:mobil|telefon|tlf|nummer|nr|nye)|my (?:number|phone|mobile|cell)|direkte|direct|mig på|me on|me at|hjemme)[^0-9\n\ue000]{0,24}$/;
const switchboard =
  /(?:omstilling(?:en)?|hovednummer|hovednr|hovedtelefon|switchboard|reception(?:en)?|vagtcentral(?:en)?|kundeservice|customer service|head office|hovedkontor(?:et)?|jeres (?:hoved)?(?:nummer|telefon|tlf|nr|hotline|support)|your (?:number|phone|hotline|support line)|hotline|vores hovednr|butikken)/;
/** A sentence on where the company lives. */
const ourPlace =
  /(?:head office|hovedkontor|our (?:new )?(?:office|address|premises)|vores (?:nye )?(?:adresse|kontor|afdeling))/;
const company =
  /(?<![a-zæøå])(?:a\/s|aps|i\/s|p\/s|k\/s|ivs|a\.?m\.?b\.?a|smba|fmba|ltd|llc|gmbh|inc|plc|oyj?|asa)(?![a-zæøå])|\bcvr\b|www\.|(?<![a-zæøå])(?:entreprise|service|revision|kommune|forening|klub|skole|advokat|arkitekter|consult|group|holding|logistik|energi|byg|vvs|klinik(?:ken)?|tandlæge(?:rne)?|shipping|center|centret|fonden|region)(?![a-zæøå])/;
/** Parts of a signature on one line: "Firma · Torvet 5 · 4600 Køge · 56 63 70 00". */
const oneLineSignature = /[·|•].{0,80}(?:\b[0-9]{4} [a-zæøå]).{0,40}[·|•]|[·|•].{0,60}[·|•]/;

/** Looks at the line of the number and the lines of the same block. */
export function isCompanyNumber(view: View, start: number, end: number): boolean {
  const { text } = view;
  const before = text.slice(Math.max(0, start - 40), start);
  if (personal.test(before)) return false;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const line = text.slice(Math.max(lineStart, start - 160), Math.min(lineEnd, end + 160));
  const near = text.slice(Math.max(lineStart, start - 48), Math.min(lineEnd, end + 24));
  if (switchboard.test(near) || ourPlace.test(line)) return true;
  if (line.length > 200) return false;
  if (oneLineSignature.test(line)) return true;
  return (
    company.test(line) ||
    (isSignatureLine(line, view, start, end) && company.test(block(text, lineStart, lineEnd)))
  );
}

/** A line that holds little beside the number: a signature names, it does not tell. */
const isSignatureLine = (line: string, view: View, start: number, end: number): boolean =>
  (line.replace(view.text.slice(start, end), "").match(/[a-zæøå]{2,}/g)?.length ?? 0) <= 8;

/** The lines above and below up to the next empty line, five each way at most. */
function block(text: string, lineStart: number, lineEnd: number): string {
  const above = text
    .slice(Math.max(0, lineStart - 300), lineStart)
    .split("\n")
    .slice(0, -1)
    .reverse();
  const below = text.slice(lineEnd + 1, lineEnd + 301).split("\n");
  const upToEmpty = (lines: readonly string[]): readonly string[] => {
    const empty = lines.findIndex((line) => line.trim() === "");
    return lines.slice(0, Math.min(5, empty < 0 ? lines.length : empty));
  };
  return [...upToEmpty(above).slice(0, 5).reverse(), ...upToEmpty(below)].join("\n");
}
