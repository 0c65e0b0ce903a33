/** Words between quotation marks: a title says nothing of a person, a note in a JSON member does. */
import type { View } from "../view.ts";

const titleKey =
  /"(?:title|titel|course|kursus|name|navn|product|produkt|subject|emne|label|category|kategori|tag|topic|page)"$/;

/**
 * Inside quotation marks on one line, not far apart: a title, a message, a label. The value of a JSON member is a
 * note that somebody wrote, unless its key says that it is a title. Null: not quoted.
 */
export function quotation(view: View, start: number, end: number): "title" | "note" | null {
  if (
    view.text.charAt(start - 1) === "'" &&
    /^[^'\n]{0,20}'(?![a-zæøå])/.test(view.text.slice(end, end + 22))
  )
    return "title";
  const before = view.text.slice(Math.max(0, start - 240), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if ((line.match(/"/g)?.length ?? 0) % 2 === 0) return null;
  const after = view.text.slice(end, end + 80);
  const close = after.indexOf('"');
  const lineEnd = after.indexOf("\n");
  if (close < 0 || (lineEnd >= 0 && close > lineEnd)) return null;
  const key = /("[a-z0-9_æøå -]{1,40}")[ ]?:[ ]?"[^"]*$/.exec(line)?.[1];
  if (key !== undefined && !titleKey.test(key)) return "note";
  if (noteBefore.test(line.slice(0, line.lastIndexOf('"') + 1)) || noteAfter.test(after.slice(close)))
    return "note";
  const open = start - (line.length - line.lastIndexOf('"') - 1);
  return isSpeech(view.cased.slice(open, end + close)) || rowOfSomebody.test(lineInCase(view, start, line))
    ? null
    : "title";
}

const lineInCase = (view: View, start: number, line: string): string =>
  view.cased.slice(start - line.length, start);

/** The quoted cells of a row that begins with a name. */
const rowOfSomebody = /^[ \t]{0,4}"[A-ZÆØÅÄÖÜ][\p{L}'-]{0,20}(?: [A-ZÆØÅÄÖÜ][\p{L}'-]{0,20}){1,3}"[,;\t]/u;

/** What somebody wrote or said of a person, and no title: "noteret som", "kaldte mig", "ud for mit navn". */
const noteBefore =
  /(?:noteret|notat(?:et)?|note(?:n)?|bemærkning(?:en)?|kommentar(?:en)?|registreret som|kald(?:er|te|t) (?:mig|ham|hende|os)|call(?:s|ed) (?:me|him|her|us)|journal(?:en)?|skrevet om (?:mig|ham|hende)|(?:listed|marked|noted|registered) (?:me |him |her )?as|markeret som|betegnet som|nannte (?:mich|ihn|sie)|kallade (?:mig|honom|henne)|kalte (?:meg|ham|henne))[^"\n]{0,24}"$/;
const noteAfter =
  /^"[^"\n.]{0,16}(?:om (?:mig|ham|hende)|ud for (?:mit|hans|hendes)|ved (?:mit|hans|hendes) navn|i (?:min|hans|hendes) (?:sag|journal|profil)|på min (?:profil|sag)|about (?:me|him|her)|(?:next to|beside|against) (?:my|his|her) name|(?:in|on) (?:my|his|her) (?:file|record|profile))/;

/** A title begins with a capital; what begins with a small letter and goes on for some words is what somebody said. */
const isSpeech = (quoted: string): boolean =>
  /^[a-zæøåäöü]/.test(quoted) && quoted.trim().split(/ +/).length >= 4;
