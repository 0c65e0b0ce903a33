/**
 * Is an address somebody's home? Private addresses go; those of companies, offices and places where something is held
 * stay. The clause before the address tells first ("jeg bor", "kurset holdes på"), then the block of lines that it stands
 * in: below a person's name it is private, beside a company form or a job title it is not.
 */
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { companyForm, isBusinessBlock, isNaming, organizationBefore } from "./business.ts";
import { home, jobTitle, ours, post, trade, venue, workplace } from "./homeWords.ts";
import { type Block, blockOf, greeting, signed } from "./signature.ts";
import type { Street } from "./streetTail.ts";

/** "Anna Holm", alone on its line. */
const personLine =
  /^[ \t>*-]*(?:(?:Hr|Fru|Mr|Mrs|Ms|Dr|Herr|Frau|Att|c\/o)\.? ){0,2}\p{Lu}[\p{L}.'-]{0,20}(?:[ -]\p{Lu}[\p{L}.'-]{0,20}){0,4}[ \t,]*$/u;

/** "Hilsen Inger Holm". */
const greetedPerson =
  /^[ \t>]*(?:\p{L}{2,12} ){0,2}(?:[Hh]ilsen|[Hh]ilsner|[Mm]vh|[Kk]h|[Vv]h|[Rr]egards|[Hh]älsning(?:ar)?|[Gg]rüße)[ .,]{1,3}\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3}[ ,]*$/u;

/** How sure it is that this is a home, 0 to 1. */
export function homeConfidence(view: View, street: Street): number {
  const { text } = view;
  const line = lineAround(text, street.start, street.end, 200);
  const lead = text.slice(line.start, street.start);
  const clause = clauseBefore(text, street.start);
  // Nothing but the address on its line, or a town and more of a signature behind it.
  const alone =
    /^[ \t]{0,3}(?:[,.;·|•]|\r?\n|$)/.test(text.slice(street.whole, street.whole + 6)) &&
    /^[ \t>*-]{0,6}(?:(?:adr(?:esse)?\.?|address|adress|anschrift|c\/o [a-zæøåäöü ]{2,24},?)[: ]{0,3})?$/.test(
      lead,
    );
  const block = blockOf(text, line.start, line.end);

  const lives = lastIn(clause, home);
  const sends = lastIn(clause, post);
  const holds = lastIn(clause, venue);
  const behind = text.slice(street.whole, street.whole + 48);
  const heldBehind =
    /^[^.\n]{0,24}(?<![a-zæøå])(?:(?:kurset|mødet|eksamen|undervisningen|arrangementet|festen|det) (?:holdes|er|foregår|afholdes)|holdes|afholdes|flyttas|flyttes|åbner|lukker|opens|closes|findet statt|hålls)(?![a-zæøå])/.test(
      behind,
    );
  const livesBehind =
    /^[^.\n]{0,12}(?<![a-zæøå])(?:bor|hvor (?:jeg|vi|han|hun|min)|der bor|er (?:min|mit|vores|hans|hendes) (?:nye |private |egen |privat|hjemme|hjem)?(?:adresse|bopæl|hjem)|where (?:i|we|he|she)|is my (?:home|address)|er hvor|lives|wohne)(?![a-zæøå])/.test(
      behind,
    );

  const company =
    companyForm.test(clause.slice(-80)) ||
    signedAtWork(lead) ||
    organizationBefore(view, street.start) ||
    (alone && workBlock(block, street.unit)) ||
    (!alone && ofWork(behind.split("\n")[0] ?? ""));
  let sure = street.shape === "sure" ? 0.5 : street.shape === "likely" ? 0.25 : 0;
  if (street.unit) sure += 0.15;
  if (street.town) sure += 0.15;
  if (lives >= 0 || livesBehind)
    sure += street.shape === "name" ? (strongLead.test(clause) ? 0.55 : 0.2) : 0.45;
  if (sends >= 0) sure += 0.3;
  if (alone && !company) sure += belowPerson(view, block) ? 0.4 : signed(block) ? 0.3 : 0.1;
  if (!alone && (/\t|;[^;\n]{1,80};/.test(lead) || signedInLine(view, line.start, street.start))) sure += 0.2;
  if (
    street.shape === "name" &&
    street.town &&
    (signedInLine(view, line.start, street.start) || (alone && belowPerson(view, block)))
  )
    sure += 0.2;
  // A bare question asks where something is.
  if (lives < 0 && sends < 0 && /^[^.!?\n]{0,40}\?/.test(behind)) sure -= 0.2;
  if (trade.test(text.slice(street.start, street.end)) && lives < 0) return 0.2;
  if (homeLabel.test(clause) || calledHome.test(behind)) return 0.95;
  if (company && !(lives >= 0 && firstPerson.test(clause))) return Math.min(sure, 0.3) - 0.2;
  if (heldBehind && lives < 0) return 0.3;
  const delivered = sends >= 0 && delivery.test(clause) && !ours.test(clause);
  if (
    holds >= 0 &&
    !(lives > holds && !ours.test(clause) && !moves.test(clause)) &&
    !livesBehind &&
    !delivered
  )
    return Math.min(sure, 0.3);
  if (yours.test(clause)) return 0.2;
  if (ours.test(clause.slice(-60)) && lives < 0) sure -= 0.3;
  return Math.max(0, Math.min(0.95, sure));
}

/** "Kursuskonsulent, HK Østjylland, Sønder Allé 99": a line that names somebody's work and does not tell. */
const signedAtWork = (lead: string): boolean =>
  /[,·|•–-] ?$/.test(lead) && isNaming(lead) && jobTitle.test(lead);

const ofWork = (line: string): boolean =>
  companyForm.test(line) || workplace.test(line) || delivered.test(line);
/** "..., att. lageret": who takes it in is at work. */
const delivered =
  /(?<![a-zæøå])(?:lageret|varemodtagelsen?|receptionen|køkkenet|butikken|værkstedet|kontoret|rampen|goods in|warehouse|wareneingang|godsmottagning)(?![a-zæøå])/;

/** "Hilsen Rigmor Dahl, Kirkestræde 19": a person's name between the beginning of the line and the street. */
const signedInLine = (view: View, from: number, start: number): boolean =>
  /^[ \t>]*(?:(?:(?:[Mm]ed )?[Vv]enlig )?[Hh]ilsen |(?:[Mm]vh|[Kk]h|[Vv]h)\.? |\/)?\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}[,·|•-]? ?[,·|•-] ?$/u.test(
    view.cased.slice(Math.max(from, start - 80), start),
  );

/** "send kurset med post til": where something goes, whatever it is. */
const delivery =
  /(?<![a-zæøå])(?:send|sende|sendes|sendt|poste|skick|levere|schick|deliver|mail)[^.]{0,60} (?:til|to|till|an|på|at)[ :]{1,2}$/;
/** "Kurset er flyttet til": what moves is what is held. */
const moves =
  /(?<![a-zæøå])(?:(?:er|blev|bliver|is|been|ist|är|har) )?(?:flytte[rts]?|flyttede|flyttas|flyttat|flyttes|moved|moving|umgezogen|verlegt)(?![a-zæøå])[^.]{0,16}$/;

/** Right before the name: "jeg bor Solglimt 14", "adresse: Solglimt 14". */
const strongLead =
  /(?:(?:bor|boede|wohne|lives?|living)(?: (?:nu|på|i|at|in|stadig|now|ved))?|(?:adresse[nr]?|adr\.?|address|adress(?:en)?|anschrift)(?: (?:er|is|ist|är|min|mi|mitt))*|flyttet til|moved to|flyttat till)[ :,]{1,3}$|^hf\.? $/;
/** "bopæl", "privatadresse", "hjemmeadresse", "lærlingens egen adresse": said outright, whatever stands around. */
const homeLabel =
  /(?<![a-zæøå])(?:bopæl(?:en|sadresse)?|privat(?:e)? ?adresse[nr]?|hjemmeadresse[nr]?|folkeregisteradresse[nr]?|egen adresse|home address|private address|privatadress(?:e|en)?|hemadress(?:en)?|(?:hans|hendes|mandens|konens|barnets|elevens|borgerens|lærlingens|medarbejderens) (?:nye |private |egen )?adresse)(?: (?:til|for|er|is|på) ?[a-zæøå]{0,16})?[ :,]{1,3}$/;
/** "Jeres adresse Elmevej 2": that of whoever is written to. */
const yours =
  /(?<![a-zæøå])(?:jeres|your|eure|er|era) (?:nye |gamle |new |old )?(?:adresse|address|adress|anschrift)(?: (?:på|er|is|in|at))? ?$/;

/** "Rolighed 4, 4000 Roskilde (hjemme)". */
const calledHome =
  /^[ ]?\((?:hjemme|hjem|privat|privatadresse|min adresse|bopæl|home|private|zuhause|privat|hemma)\)/;
const firstPerson =
  /(?<![a-zæøå])(?:jeg|i|ich|jag|min|my|mein|han|hun|she|he) (?:[a-zæøå]{2,8} ){0,2}(?:bor|live|lives|wohne|wohnt|boede)(?![a-zæøå])|privat|hjemme/;

/** The words before, to the end of the sentence before the last, on this line and the two above. */
function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 150), start);
  const blank = before.search(/\n[ \t>]*\n[^\n]*(?:\n[^\n]+)*\n?$/);
  const near = blank < 0 ? before : before.slice(blank + 1);
  const ends = Array.from(
    near.matchAll(
      /[.!?](?= [a-zæøå"(]{2})(?<!(?:nr|gl|st|skt|adr|att|dr|ca|evt|tlf|kl|jf|no|pr|hhv|str)\.|[0-9]\.)/g,
    ),
    (match) => match.index,
  );
  const last = ends.at(-1);
  // "It is ..." speaks of the sentence before.
  if (last === undefined) return near;
  const own = near.slice(last + 1);
  return /^ ?(?:it|det|den|that|this|she|han|hun|her|nu|now|es|sie)(?![a-zæøå])/.test(own)
    ? near.slice(ends.at(-2) ?? 0)
    : own;
}

function lastIn(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** A business in the block. "Privat:" right above says otherwise. */
function workBlock(block: Block, unit: boolean): boolean {
  // Below a greeting a name is the writer's; a second one right above the street is that of a firm.
  const { above } = block;
  if (/(?<![a-zæøå])(?:privat|hjemme|home|bopæl)/.test(above.at(-1) ?? "")) return false;
  const names = greeting.test(above[0] ?? "") ? above.slice(1).filter((line) => line.trim() !== "") : [];
  const firm = names.length >= 2 && !unit && !/[0-9@]|c\/o/.test(names.at(-1) ?? "");
  return firm || isBusinessBlock(block);
}

/** A person's name right above, as in a letter or a signature. */
function belowPerson(view: View, block: Block): boolean {
  let at = block.aboveStart;
  const cased = block.above.map((line) => {
    const own = view.cased.slice(at, at + line.length);
    at += line.length + 1;
    return own;
  });
  return cased.slice(-2).some((line) => personLine.test(line) || greetedPerson.test(line));
}
