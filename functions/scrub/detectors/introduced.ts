/**
 * What leads up to a word, or goes on from it, and says that it is told of somebody though no person stands in the
 * sentence: it is given as a reason ("pga. stress"), as a verdict ("det viste sig at være stress"), as what hinders
 * ("depression gør det svært"), stands alone after a sentence ("Melder afbud. Influenza."), or behind a name in a list.
 */
import { fold } from "../lexicon/fold.ts";
import type { View } from "../view.ts";

/** An article and an adjective or two may stand before the word. */
const own =
  "(?:(?:en|et|ett|noget|nogle|min|mit|mitt|mine|sin|sit|sitt|hans|hendes|akut|kronisk|svær|alvorlig|stærk|langvarig|voldsom|begyndende|pludselig|a|an|my|his|her|severe|acute|chronic|bad|eine|einer|einen|einem|meine|meiner|seiner|ihrer|en akut|svår|kraftig|allvarlig) ){0,2}";

const reason =
  "pga\\.?|p\\.g\\.a\\.?|efter|siden|trods|after|since|despite|nach|seit|trotz|etter|sedan|på grund af|på grunn av|på grund av|grundet|skyldes|skyldtes|som følge af|beror på|berodde på|because of|due to|owing to|as a result of|on account of|wegen|aufgrund|auf grund von|aufgrund von";
const verdict =
  "(?:der er|det er|var der|er der) tale om|viste sig at være|vist sig at være|viser sig at være|viste det sig at være|(?:var|er) tegn på|mistanke om|mistænker|udredes for|udredt for|er kendt med|kendt med|turned out to be|turns out to be|it was diagnosed as|came back as|stellte sich als|visade sig vara|viste seg å være|lyder på|siger det er|siger, det er|siger at det er|siger, at det er|says it is|says it's|said it was|mener det er|mener, det er|tror det er|tror, det er|(?:[0-9]{1,2}|en|to|tre|fire|fem|seks|one|two|three|four|five) (?:af os |of us |av oss )?(?:er |har |have |has )?(?:med|har|have|with|har fået)";
const leadsUp = new RegExp(`(?<![a-zæøåäöü])(?:${reason}|${verdict}) "?${own}$`);

const hinders =
  /^[ ](?:(?:gør|gjorde|har gjort|gjør|gör|makes|made|has made|macht) (?:det|mig|at|ham|hende|os|meg|it|me|him|her|us|es|mir)|(?:forhindrer|forhindrede|holder|holdt|plager|plagede|driller|drillede|rammer|ramte|bremser|bremsede|tvinger|tvang|slår|slog|satte|hindrer|knocked|stops|stopped|keeps|kept) (?:mig|ham|hende|os|meg|me|him|her|us)|(?:og|and) (?:udmattelse|træthed|søvnproblemer|medicin|tabletter|exhaustion|fatigue))(?![a-zæøå])/;

/** "Melder afbud. Influenza." One or two words after the end of a sentence of the same line. */
const aloneBefore = /[a-zæøåäöü][^\n:]{3,60}[.!?] (?:[a-zæøåäöüé-]{2,14} )?$/;
const aloneAfter = /^(?:[.!](?:[ \n]|$)|,? (?:igen|desværre|again|sadly|igjen|igen desværre)[.!])/;

/** "- Ole: stress", "2) Mia (diabetes)", "Vedr. Jens Holm: ...": a row about somebody. */
const row =
  /(?:^|\n)[ \t>]{0,4}(?:[-*•–] ?|[0-9]{1,2}[.)] ?|(?:[Vv]edr\.?|[Vv]edrørende|[Aa]ng\.?|[Aa]ngående|[Oo]m|[Rr]e|[Rr]egarding|[Cc]oncerning|[Bb]etr\.?|[Aa]ngående)[ :]{1,2})([A-ZÆØÅÄÖÜ][\p{L}-]{1,14})(?: [A-ZÆØÅÄÖÜ][\p{L}'-]{0,20}\.?){0,3}(?:, [0-9]{1,3} (?:år|years?|jahre))?(?::| ?\(| [-–]|,)[ ]?(?:[^\n.:;|]{0,40}[ ,(])?$/u;

const noName =
  /^(?:emne|titel|modul|tema|bog|kategori|kategorier|status|svar|spørgsmål|punkt|side|dag|uge|subject|title|topic|module|question|thema|ämne|forløb|valg|felt|menu|fane|kurs|hold|type|navn|name|dit|din|jeres|den|det|en|et|har|er|vi|jeg|kan|log|fejl|book|bestil|ny|nyt|alle|kun|the|your|new|all|error|page|course|webinar|workshop|foredrag|podcast|stress|angst|sorg|depression)$|(?:en|et|ne|ing|else|ung|erne|skab)$/;

/** "Afbud på grund af sygdom": everybody's rule, until somebody says that it is he. */
const anybodys = /^(?:sygdom|sykdom|sjukdom|illness|sickness|krankheit|feber|forfald)$/;

/** Is the word given as a reason, as a verdict, as what hinders, alone, or behind a name? */
export function isIntroduced(view: View, start: number, end: number): boolean {
  if (anybodys.test(view.text.slice(start, end))) return false;
  const before = view.text.slice(Math.max(0, start - 80), start);
  const after = view.text.slice(end, end + 40);
  if (leadsUp.test(before) || hinders.test(after)) return true;
  if (aloneBefore.test(before) && aloneAfter.test(after)) return true;
  const name = row.exec(view.cased.slice(Math.max(0, start - 110), start))?.[1];
  return name !== undefined && !noName.test(fold(name.toLowerCase()));
}

/** "Per Holm (3F)", "Ali Khan, irakisk kurder, 34 år": all that stands in brackets, or between commas, behind a whole name. */
const nameBefore = /(?<![\p{L}])[A-ZÆØÅÄÖÜ][\p{L}-]{1,20}(?: [A-ZÆØÅÄÖÜ][\p{L}'-]{0,20}\.?){1,3}( \(|, )$/u;
const ageBehind =
  /^, (?:[0-9]{1,2} (?:år|years|jahre|ans)|født|f\. ?[0-9]|born|geb\.|gift|single|skilt|bor |fra )/;

export function standsBesideName(view: View, start: number, end: number): boolean {
  const open = nameBefore.exec(view.cased.slice(Math.max(0, start - 70), start))?.[1];
  if (open === undefined) return false;
  const after = view.text.slice(end, end + 24);
  return open === " (" ? /^[),]/.test(after) : ageBehind.test(after);
}
