/**
 * The grammar that decides whether a word of a text is a word of the lexicon (an inflected form, a part of a compound)
 * or only holds it: "brystkræftoperation" is one, "bekræftelse" and "angstforening" are not.
 */
import { endings } from "./endings.ts";
import type { Entry, Strength } from "./entries.ts";
import { fold } from "./fold.ts";
import type { DisclosedByWords } from "./sources.ts";

/** Parts of the body: a weak word behind one of them is certain (knæ + operation). Folded. */
export const body: ReadonlySet<string> = new Set(
  fold(
    "bryst bryst hjerte knæ ryg hofte skulder nakke hoved mave tarm tyktarm endetarm lunge lever nyre øjen øje øre næse hals hud tand fod hånd håndled finger arm ben led muskel nerve hjerne blære livmoder livmoderhals underlivs underliv æggestok prostata testikel mandel menisk korsbånd achilles lyske galde galdeblære bugspytkirtel blod knogle kæbe lymfe modermærke skjoldbruskkirtel rygsøjle rygmarv kejsersnits diskus nethinde stofskifte hormon allergi astma gigt diabetes epilepsi søvn fedme kræft misbrugs alkohol angst depressions stress traume fertilitets smerte psykiatri psyke sygdoms migræne hiv adhd immun immunforsvars demens sclerose parkinson apopleksi hjerneblødnings blodprop ptsd autisme psykose skizofreni covid corona influenza lithium litium insulin morfin antabus metadon kemo stråle kortison cortison prednisolon penicillin antibiotika methotrexat opioid heroin kokain amfetamin hash stof pille medicin alkohol spille ludomani anoreksi bulimi selvskade selvmords abort graviditets fødsels barsels hofteleds knæleds nyresvigts leversvigts iskias prolaps slidgigt leddegigt osteoporose astma kol bronkitis lungebetændelses " +
      "herz knie rücken hüft schulter nacken magen darm lungen leber nieren augen ohren nasen hals haut zahn fuß hand finger bein muskel nerven gehirn hirn blasen gebärmutter prostata brust bauch knochen kiefer gallen schilddrüsen wirbelsäulen bandscheiben gelenk " +
      "hjärt rygg höft axel nack mag tarm lung njur ögon öron näs hals hud tand fot hand ben muskel nerv hjärn blås livmoder prostata bröst skelett käk gall sköldkörtel led hjerne hofte skulder mage nyre øye øre nese tann bein knoke kjeve galle skjoldbruskkjertel ledd",
  ).split(" "),
);

/** Second parts of a compound that make a subject, a trade or a product of the first: angstforening, stresskursus. */
const heads =
  /^s?(?:forening|fond|kursus|kurs|venlig|vejled|coach|konsulent|haandter|forebyg|forsk|politik|linje|linie|skole|modul|tema|foredrag|bog|boeger|app|statistik|felt|kode|skabelon|formular|system|register|pakke|certifi|uddann|faglig|omraad|branche|virksomhed|firma|test|sikr|lov|regler|raadgiv|netvaerk|organisation|materiale|projekt|program|emne|debat|webinar|artikel|video|undervis|laerer|ekspert|litteratur|historie|festival|butik|marked)/;

/** Of illness these are subjects too ("sygedag" and "stressfri"); of a family they are its details: samværsdag, samværsret. */
const healthHeads = /^s?(?:dag|uge|fri|ret|aftale|hjaelpemid)/;

const isSubject = (rest: string, category: DisclosedByWords | null): boolean =>
  heads.test(rest) || (category === "health" && healthHeads.test(rest));

/** `left` and `right`: what stands around the entry in its word, folded. Null: it only happens to be in there. */
export function readCompound({ stem, head }: Entry, left: string, right: string): Strength | null {
  const inflected = endings[head.part].has(right);
  if (left === "") {
    if (head.tail) return null;
    if (inflected) return head.strength;
    return head.first && right.length >= 3 && stem.length >= 4 && !isSubject(right, head.category)
      ? head.strength
      : null;
  }
  if (!head.last || left.length < 3) return null;
  const known = isBody(left);
  if (isSubject(right, head.category)) return null;
  if (!inflected && !(head.first && right.length >= 3 && known)) return null;
  if (known) return "certain";
  return head.strength === "weak" || stem.length < 4 ? null : head.strength;
}

/** With a linking -s or without it. */
const isBody = (left: string): boolean =>
  body.has(left) || (left.endsWith("s") && body.has(left.slice(0, -1)));

/** What may follow the last word of a phrase. */
export const phraseEnding =
  ({ part, first, category }: Entry["head"]) =>
  (rest: string): boolean =>
    category === null
      ? rest === "" || first
      : endings[part].has(rest) || (first && rest.length >= 3 && !isSubject(rest, category));
