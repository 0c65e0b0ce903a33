/**
 * Does a number or a street stand in the name of a business? Three kinds of evidence, shared by telephone numbers and
 * addresses: a line that names a firm, an office or a job; the block of a signature that holds such a line; and what
 * stands right before on the same line, below the name of whoever writes ("Hilsen Lars / Jobhavn, Havnegade 2").
 */
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { jobTitle, workplace } from "./homeWords.ts";
import { type Block, greeting } from "./signature.ts";

/** What only a company writes about itself. */
export const companyForm =
  /(?<![a-zæøå])(?:a\/s|aps|i\/s|p\/s|k\/s|ivs|a\.?m\.?b\.?a|smba|fmba|ltd|llc|gmbh|inc|plc|oyj?|asa|ab|kg|ohg|e\.v\.|as(?=[ ]*(?:$|[,·|\n])))(?![a-zæøå])|(?<![a-z])cvr(?![a-z])|www\./;
/** What companies and institutions are called; in a sentence it may be anything. */
const houses =
  /(?<![a-zæøå-])[a-zæøå]{0,24}(?:entreprise|byg|tømrer(?:firma|mester)?|murer(?:firma|mester)?|maskinfabrik|fabrik(?:ken)?|maskiner|transport|ejendomme|bageri(?:et)?|apotek(?:et)?|hotel(?:let)?|forlag(?:et)?|bibliotek(?:et)?|plejehjem(?:met)?|børnehave(?:n)?|vuggestue(?:n)?|universitet(?:et)?|institut(?:tet)?|solutions|partners|teknik|trading|autoværksted|værksted(?:et)?|gartneri(?:et)?|smedje|rengøring|rejser|bryggeri(?:et)?|service|revision|revisionsfirmaet|kommune|forening(?:en)?|klub(?:ben)?|skole(?:n)?|advokater(?:ne)?|arkitekter|consult(?:ing)?|group|holding|logistik|energi|vvs|klinik(?:ken)?|tandlægerne|shipping|centret|center|fonden|municipality|sogn|provsti|menighed(?:en)?|kirkekontor(?:et)?|redaktion(?:en)?|retshjælp(?:en)?|rådgivning(?:en)?|familiehus(?:et)?|jobhus(?:et)?|krisecent(?:er|ret)|væresteds?(?:et)?|gymnasi(?:um|et)|højskole(?:n)?|kollegium-?kontor|handelsskole(?:n)?|produktionsskole|lægehus(?:et)?|lægerne|praksis|drift|afdeling(?:en)?|college|school|council|church|charity|trust|office|agency|clinic|library|verein|schule|praxis|kanzlei|verlag|förlag(?:et)?|bolag(?:et)?|förening(?:en)?|skolan|kyrkan|kontor(?:et)?|stiftelse(?:n)?|bedrift(?:en)?|menighet(?:en)?)(?![a-zæøå])|(?<![a-zæøå])(?:el|ppr|sfo|it|hr|ngo|dgi|ask)(?![a-zæøå-])/;
/** What shops, craftsmen and those who care or let for money call themselves. */
const trades =
  "udlejning|hudpleje|hårpleje|fodpleje|pleje|plejen|hjemmepleje|hjemmeplejen|møbler|blomster|boghandel|bogbutik|butik|butikken|handel|salon|frisør|frisøren|massage|wellness|terapi|fysioterapi|café|cafe|restaurant|catering|cykler|biler|auto|planteskole|dyreklinik|dyrehospital|rideskole|børnehus|børnehuset|dagpleje|dagplejen|omsorg|plejecenter|plejecentret|boligforening|boligselskab|optik|briller|smykker|legetøj|køkkener|vognmand|vognmandsforretning|taxa|busser|forsikring|finans|studio|design|software|data|medier|reklame|trykkeri|foto|kloak|anlæg|spejderne|sportsklub|fitness|yoga|supermarked|købmand|mejeri|konditori|marked|isolering|gulve|døre|vinduer|flytning|flytteforretning|begravelse|bedemand|bedemændene|kiropraktik|tandklinik|" +
  "shop|bakery|cleaning|lettings?|rentals?|solicitors|garage|nursery|florists?|foods|furniture|bau|reinigung|vermietung|apotheke|bäckerei|pflegedienst|möbel|städ|bygg|uthyrning|frisör|utleie|rørlegger|regnskap|redovisning";
export const companyWord = new RegExp(
  `${houses.source}|(?<![a-zæøåäöü-])[a-zæøåäöü]{0,24}(?:${trades})(?![a-zæøåäöü])`,
);

/** A line that names and does not tell. */
export const isNaming = (line: string): boolean => (line.match(/[a-zæøåäöü]{2,}/g)?.length ?? 0) <= 7;

const namesBusiness = (line: string): boolean =>
  line.length < 90 &&
  (companyForm.test(line) ||
    (isNaming(line) &&
      !/[a-zæøå]{3}[.!?:;][ \t]*$/.test(line) &&
      (workplace.test(line) || jobTitle.test(line) || companyWord.test(line))));

/** Does the block say so? Below a greeting the first name is the writer's; a second one above the street is a firm's. */
export function isBusinessBlock({ above, below }: Block): boolean {
  if (/(?<![a-zæøå])(?:privat|hjemme|home|bopæl)/.test(above.at(-1) ?? "")) return false;
  return [...above, ...below].some((line) => !prose.test(line) && namesBusiness(line));
}

/** Words of a sentence rather than of a signature. */
const prose = /(?<![a-zæøå])(?:jeg|mig|mit|my|me|ich|jag|ikke|not|har|er|kan|can|vil|skal)(?![a-zæøå])/;

/** Names of houses and homes: "Bakkegården, Skovvej 4" is where somebody lives. */
const house =
  /(?:g[åa]a?rde?n?|høj|lund|minde|lyst|bo|ro|cottage|house|farm|lodge|villa|mill|barn|manor|forge|kollegi(?:um|et)|plejehjem(?:met)?|plejecent(?:er|ret))$|c\/o|lejl|flat|apt|postboks|box/;
/** "Ungekompasset", "Retshjælpen", "Bokbolaget": a thing with its article, and no surname. */
const definite = /^[\p{Lu}][\p{L}-]{3,24}(?:et|erne|arna)$|^[\p{Lu}][\p{L}-]{6,24}(?<!s)en$/u;
const personName = /^\p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,4}$/u;
const greetingHead =
  /^[ \t>]*(?:(?:(?:[Mm]ed )?(?:[Vv]enlig|[Bb]edste|[Mm]ange|[Kk]ærlig|[Vv]ennlig|[Vv]änlig) )?[Hh](?:ilsen|ilsner|älsningar?|ilsning)|[Mm]vh|[Vv]h|[Kk]h|[Bb]est|[Rr]egards|[Kk]ind regards)[ .,:]{0,3}/;

/** A name of an organization between the beginning of the line and `at`, in the row of a signature or an address. */
export function organizationBefore(view: View, at: number): boolean {
  const line = lineAround(view.text, at, at, 120);
  const lead = view.cased.slice(line.start, at);
  if (/\(([^()\n]{3,40}), ?$/.test(lead)) {
    const inside = /\(([^()\n]{3,40}), ?$/.exec(lead)?.[1] ?? "";
    return definite.test(inside) || companyWord.test(inside.toLowerCase());
  }
  const pieces = lead
    .replace(greetingHead, "\u0001")
    .replace(/(?:tlf|telefon|tel|t|phone|mobil|mob)[.:]? ?$/i, "")
    .split(/[,·|•–]|[:.!?] (?=\p{Lu})|: /u)
    .map((piece) => piece.trim());
  const greeted = lead.replace(greetingHead, "\u0001").startsWith("\u0001");
  const named = pieces.filter((piece) => piece !== "" && piece !== "\u0001");
  const last = named.at(-1)?.replace("\u0001", "");
  if (last === undefined || !/[,·|•–:] ?$|(?:tlf|telefon|tel|phone)[.:]? ?$/i.test(lead)) return false;
  const low = last.toLowerCase();
  if (house.test(low) && !companyForm.test(low)) return false;
  // "Bogen skal sendes til Kolding Bibliotek": the capitals at the end are the name.
  const name = /(?:[\p{Lu}][\p{L}&.'-]{0,24} ?){1,5}$/u.exec(last)?.[0] ?? "";
  const lowName = name.toLowerCase();
  if (name !== "" && (companyForm.test(lowName) || companyWord.test(lowName) || workplace.test(lowName)))
    return true;
  if (prose.test(` ${low} `) && !definite.test(last)) return false;
  if (
    definite.test(last) ||
    (isNaming(low) && (companyWord.test(low) || workplace.test(low) || companyForm.test(low)))
  )
    return true;
  // Below or behind the writer's own name, another name on the line is that of a house of work.
  if (named.length >= 2 && greeted) return /^\p{Lu}/u.test(last) && !/[0-9]/.test(last);
  if (named.length !== 1 || greeted || !/^\p{Lu}[\p{L} .&'-]{2,30}$/u.test(last)) return false;
  const above = view.cased.slice(Math.max(0, line.start - 90), Math.max(0, line.start - 1)).split("\n");
  const writer = above.at(-1)?.trim() ?? "";
  const behindGreeting = writer.replace(greetingHead, "");
  return (
    (behindGreeting !== writer && /^\p{Lu}/u.test(behindGreeting)) ||
    (personName.test(writer) && above.slice(-4).some((other) => greeting.test(other.toLowerCase())))
  );
}
