/**
 * Which words are names of people: a subject that is ill ("Mads har"), and a surname that is spelled like an illness
 * ("Hanne Krebs").
 */

import { cuesOf } from "../lexicon/cues.ts";
import { fold } from "../lexicon/fold.ts";
import { lineAround } from "../line.ts";
import { is, type Word } from "../sentence.ts";
import type { View } from "../view.ts";
import { companyForm } from "./business.ts";
import { jobTitle } from "./homeWords.ts";
import { blockOf, greeting, signed } from "./signature.ts";

/** A capital that does not begin the sentence, or one before a verb: "Mads har". Months and the like are rare here. */
export const isName = (words: readonly Word[], word: Word): boolean => {
  if (!word.capital || word.folded.length < 2 || words.some((other) => german.test(other.folded)))
    return false;
  const at = words.indexOf(word);
  return at > 0
    ? !/^(?:i|de|dem|deres|mvh|cpr|ean|cvr|kl)$/.test(word.folded) &&
        !topics.test(word.folded) &&
        !is(word, "first")
    : is(words[at + 1], "has") && !is(word, "first", "person") && !pronouns.test(word.folded);
};

/** What books and courses are about stands with a capital in a list of them. */
const topics =
  /^(?:stress|angst|depression|sorg|soevn|trivsel|skilsmisse|samvaer|adhd|autisme|demens|mindfulness|ledelse|kommunikation|konflikt(?:er)?|mobning|sygdom|vold|misbrug|traume[rt]?|graviditet|barsel|diabetes|kost|smerter?|krise|kriser|grief|anxiety|sleep|divorce|trauma|wellbeing|autism|dementia)$/;

/** Every German noun has a capital. */
const german = /^(?:ich|und|ist|nicht|eine|einen|einer|habe|fur|auf|mein|meine|wir|sie|wegen)$/;

const pronouns =
  /^(?:i|vi|de|det|den|der|du|man|systemet|we|it|they|you|there|this|that|er|har|kan|hvad|what|who|hvem|the|our|your|these|those|alle|nogle|begge|og|men|saa|nu|if|when|and|but|und|aber|das|die|wir|unser|och|vad|vaar|her|not|no|any)$/;

/** "Mads kaster op": a capital that begins the sentence and stands right before what is told; "Projektet brød sammen" is none. */
export const startsWithName = (words: readonly Word[], before: readonly Word[], start: number): boolean => {
  const first = words[0];
  return (
    first !== undefined &&
    before.at(-1) === first &&
    first.capital &&
    start - first.end === 1 &&
    first.cues === 0 &&
    /^[a-z]{3,}$/.test(first.folded) &&
    !/(?:en|et|ne|er|es)$/.test(first.folded) &&
    !pronouns.test(first.folded)
  );
};

const nameLine =
  /^[ \t>]*(?:[A-ZÆØÅÄÖÜ][a-zæøåäöüéß.-]{0,20}[ ,]{1,2}){1,3}[A-ZÆØÅÄÖÜ][a-zæøåäöüéß-]{2,20}[ \t]*$/;
const firstName = /(?:^|[^.!?:\n"] |\n)[A-ZÆØÅÄÖÜ][a-zæøåäöüé]{2,14} $/;

/** What follows a whole name: a verb, a comma, the end. Of a word that hardly means anything else this too is asked. */
const named =
  /^(?:$|[,.:)\n]| (?:har|er|fra|og|skal|vil|kan|kommer|skriver|has|is|from|and|wrote|says|hat|ist)(?![a-zæøå]))/;

/** "Hanne Krebs": a capital behind a first name, in a line of names (a signature) or, of a doubtful word, in a sentence. */
export function isSurname(view: View, start: number, end: number, certain: boolean): boolean {
  if (isWorkSigned(view, start, end) || isInName(view, start, end) || isPast(view, start, end)) return true;
  if (!/^[A-ZÆØÅÄÖÜ][a-zæøåäöüéß]+$/.test(view.cased.slice(start, end))) return false;
  const { start: from, end: to } = lineAround(view.text, start, end, 80);
  const line = view.cased.slice(from, to);
  if (nameLine.test(line) && line.trimEnd().endsWith(view.cased.slice(start, end))) return true;
  const before = view.cased.slice(Math.max(0, start - 20), start);
  const german = /(?<![a-zäöü])(?:hat|ist|habe|wegen|und|die|bei)(?![a-zäöü])/.test(
    view.text.slice(from, start),
  );
  const place = /(?:hospital|sygehus|klinik|sykehus|sjukhus|krankenhaus|psykiatri)$/.test(
    view.text.slice(start, end),
  );
  if (german || place) return false;
  const first = firstName.exec(before)?.[0].trim().split(" ").at(-1);
  if (first === undefined) return false;
  return !certain || (cuesOf(fold(first.toLowerCase())) === 0 && named.test(view.text.slice(end, end + 12)));
}

/** Jobs that are not in the list for addresses: they hold a word that would tell something elsewhere. */
const caringJob =
  /(?<![a-zæøåäöü])(?:[a-zæøåäöü]{0,24}(?:behandlare?|behandler|kurator|plejer|pædagog|pedagog|koordinator|coordinator|caseworker|social worker|support worker|nurse|sygeplejerske|sykepleier|sjuksköterska|chaplain|præst|präst|prest|pfarrer(?:in)?|souschef|formand|forkvinde|tillidsrepræsentant|faglig sekretær|lead|officer|leitung|leiterin|therapeut(?:in)?|terapeut|therapist|jurist|fogede?|dommer))(?![a-zæøåäöü])/;
const tells =
  /(?<![a-zæøåäöü])(?:jeg|mig|min|mit|mine|har|er|blev|my|me|have|am|was|ich|bin|habe|jag|ikke|not|på grund|pga)(?![a-zæøåäöü])/;

/** "Psykiatrisk sygeplejerske / Regionspsykiatrien Vest" below a greeting: the work of whoever writes, and its place. */
function isWorkSigned(view: View, start: number, end: number): boolean {
  const { text } = view;
  const line = lineAround(text, start, end, 100);
  const written = text.slice(line.start, line.end);
  if (written.length > 84 || tells.test(written)) return false;
  const titled = (one: string): boolean =>
    one.length <= 84 &&
    !tells.test(one) &&
    (jobTitle.test(one) || caringJob.test(one) || companyForm.test(one));
  if (greeting.test(written)) return titled(written);
  const block = blockOf(text, line.start, line.end);
  return signed(block) && [written, ...block.above, ...block.below].some(titled);
}

/** "Frau Krebs", "jeg hedder Anna Blind", "Hr. Vold": a title or a verb of naming leads to the name. */
const titleLead =
  /(?<![\p{L}])(?:Herrn?|Frau|Hr\.?|Fru|Frk\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Familie|Familien|(?<=(?<!\p{L})(?:[Jj]eg|[Hh]un|[Hh]an|[Ii]ch|[Jj]ag|søn|datter|mand|kone) )(?:hedder|heter|heiße|heißt)|[Nn]avn:?|[Nn]ame:?|[Nn]amn:?|[Ee]fternavn:?|[Ss]urname:?|[Nn]achname:?) (?:(?:er|is|är|ist) )?(?:\p{Lu}[\p{L}.'-]{0,16} ){0,2}$/u;
/** A street, a shop or a house that is called so: "Polensgade", "Jødevej 3", "Blind Street". */
const placeTail =
  /^[\p{L}-]{0,20}(?:vej|vejen|gade|gaden|allé|alle|stræde|torv|torvet|plads|vænge|vænget|bakken|parken|veien|gata|gatan|vägen|straße|strasse|weg|gasse)(?!\p{L})|^[\p{L}]{0,3} (?:Street|Road|Lane|Avenue|Allé|Vej|Gade|Plads|Torv|Kiosk|Bageri|Café|Grill|Pizza|Pizzeria|Kebab|Kro|Hotel|Bro|Strand)(?!\p{L})/u;

/** "Noget, der hedder Alendronat" is no person. */
const thingLead =
  /(?:noget|det|medicin(?:en)?|piller(?:ne)?|pille|tabletter|præparat(?:et)?|sygdom(?:men)?|syndrom(?:et)?|lidelse(?:n)?|diagnose(?:n)?|something|medicine|drug|pills|condition|disease|syndrome|något|sjukdom|noe|sykdom|etwas|medikament|krankheit),? (?:som |der |that is |that's |which is |er |was |die |das |is |är )?(?:hedder|heter|called|named|heißt) $/;

function isInName(view: View, start: number, end: number): boolean {
  const written = view.cased.slice(start, end);
  if (!/^\p{Lu}/u.test(written)) return false;
  // The street stands in one word with what names it: the tail begins inside the range or behind it.
  const whole = view.cased.slice(start, end + 40);
  const first = /^\p{L}+/u.exec(whole)?.[0] ?? "";
  if (placeTail.test(first) || placeTail.test(view.cased.slice(end, end + 40))) return true;
  const lead = Math.max(0, start - 56);
  return (
    /^\p{Lu}\p{Ll}+$/u.test(written) &&
    titleLead.test(view.cased.slice(lead, start)) &&
    !thingLead.test(view.text.slice(lead, start))
  );
}

/** A year of the centuries of the church books, said as one; nobody who was ill then is protected now. */
const pastYear =
  /(?<![0-9a-zæøå])(?:(?:i|in|anno|år|året|fra|from|since|of|født|død|døde|gift|born|died|um|im jahr|sedan|dated) |\(|[*†] ?)1[5-8][0-9]{2}(?![0-9]|[.,][0-9]| ?(?:kr|dkk|eur|stk|[A-ZÆØÅ]))|(?<![0-9])1[5-8]00[- ]?(?:tallet|tal|-talet|s)(?![a-z])/;

function isPast(view: View, start: number, end: number): boolean {
  const near = view.text.slice(Math.max(0, start - 90), end + 90);
  return /1[5-8][0-9]{2}/.test(near) && pastYear.test(near);
}
