/**
 * A number behind (or before) the name that says what it is: "Pasnr.: 209114587", "mein Reisepass hat die Nummer C4VX",
 * "204418822 er nummeret på mit pas". Starts at the names, which are rarer than numbers, and looks for the nearest number
 * with nothing between that ends the sentence or names another one.
 */
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { idAround, isDateLike, type Range } from "./idValue.ts";
import { nameBefore, nameOf } from "./numberName.ts";

/** How far behind its name a number may stand. */
const reach = 88;
/** An end of a sentence between, unless the next one begins with "the number" or "here it is". */
const goesOnSo =
  "(?:nummeret|numret|nr|nummer|numre|numrene|the (?:number|no)|number|no\\b|det (?:har|er|hedder|lyder|står|kommer|siger|var)|det rigtige|it(?: has| is|'s| was| says| reads)|die nummer|es ist|sie lautet|den er|is|her(?:er| er| kommer| står|:)?(?: (?:det|den|nummeret))?|here (?:it is|you go|is)|here:|svar|answer|antwort|antwoord|hier|här(?: är)?)(?![a-zæøå])";
const ends = new RegExp(
  `[\\t|\\ue000]|[!?](?!\\s{0,3}(?:>\\s{0,3})?(?:${goesOnSo}[^.!?\\n0-9]{0,20}|[a-z]{0,3}[ -]?(?:[0-9]|$)))|;(?! )|\\n[ \\t>]*\\n|(?<!(?:nr|no|nos|num|kort|lic|pers|dr|id|ca|pas))\\.(?= )(?! ${goesOnSo})`,
);

/** Words that name numbers as well, but here are parts of the name of a document. */
const mine =
  /^(?:nr|no|nos|numbered|referensnummer|referencenummer|id|kort|kortet|kortnr|kortnummer|kortnummeret|card|number|nummer|nummeret|serienr|serienummer|dokument|dokumentnr|document|licen[cs]e|eu|license|karte|ausweis|pass|passet|passport)\.?$/;
const otherNumber =
  /(?<![a-zæøå])(?:ordre[a-z]{0,8}|order|faktura[a-z]{0,8}|invoice|booking[a-z]{0,8}|bestilling[a-z]{0,8}|sag|sags[a-z-]{0,8}|kunde[a-z]{0,8}|hold[a-z]{0,6}|ring|tlf|telefon[a-z]{0,8}|mobil|udløb[a-z]{0,4}|udsted[a-z]{0,3}|gyldig[a-z]{0,2}|giltig[a-z]{0,2}|expir[a-z]{1,5}|valid|gültig|konto[a-z]{0,8}|ean|cvr|pris|reference|ref|cpr|side|født|photo|foto|billede|pakke[a-z]{0,8}|parcel|forsendelse[a-z]{0,6}|track[a-z]{0,6}|sporing[a-z]{0,8}|gls|postnord|dao|dhl|consignment|shipment|sendung[a-z]{0,8}|paket[a-z]{0,6}|mm|cm|pixel|gebyr|fee|kl)(?![a-zæøå])/;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-/;
/** Amounts, spans of time and measures. */
const unit =
  /^ ?(?:kr\b|kr\.|dkk|eur|€|%|dage|days|stk|timer|uger|måneder|personer|år|years|x ?[0-9]|mm|cm|px|pixel|mb|gange)/;

export type NumberOf = {
  /** A global pattern of the names. */
  readonly names: RegExp;
  readonly least: number;
  readonly fits?: (written: string) => boolean;
};

export function numbersOf(view: View, { names, least, fits = () => true }: NumberOf): Range[] {
  const found: Range[] = [];
  const good = (range: Range | null): range is Range => {
    if (range === null || unit.test(view.text.slice(range.end, range.end + 12))) return false;
    const around = view.text.slice(Math.max(0, range.start - 26), range.end + 28);
    if (around.includes("-") && uuid.test(around)) return false;
    const written = view.text.slice(range.start, range.end);
    return !isDateLike(written) && fits(written);
  };
  // The numbers up to here are found: a name between them needs no search of its own.
  let done = -1;
  for (const { index, 0: name } of matchesIn(view, names)) {
    if (index < done) continue;
    const from = index + name.length;
    const behind = numberBehind(view, index, from, least, good);
    if (behind !== null) {
      found.push(behind);
      // "I har skrevet 209114578 i mit pasnummer, det rigtige er ..."
      const wrong = inMine.test(view.text.slice(Math.max(0, index - 12), index))
        ? numberBefore(view, index, least)
        : null;
      if (good(wrong)) found.push(wrong);
      for (let last = behind, count = 0; count < 30; count += 1) {
        const next = another(view, last, least);
        if (!good(next)) break;
        found.push(next);
        last = next;
        done = next.end;
      }
      continue;
    }
    const before = numberBefore(view, index, least);
    if (good(before)) found.push(before);
  }
  return found;
}

const inMine = /[0-9] (?:i|in|på|on) [a-z]{2,6} $/;

function numberBehind(
  view: View,
  named: number,
  from: number,
  least: number,
  good: (range: Range | null) => range is Range,
): Range | null {
  const rest = view.text.slice(from, from + reach);
  for (const { index } of rest.matchAll(/(?<![0-9])[0-9]/g)) {
    const range = idAround(view, from + index, least, from);
    if (!good(range)) {
      // A year or a day in between ("udstedt i 2021, nummer ...") doesn't end it.
      if (index > 60) return null;
      continue;
    }
    const between = view.text.slice(from, range.start);
    if (ends.test(view.text.slice(named, range.start)) || namesAnother(between)) return null;
    return range;
  }
  return null;
}

function namesAnother(between: string): boolean {
  const words = between.match(/[a-zæøåäöü]+(?:[-.][a-zæøåäöü]+)?/g) ?? [];
  const last = words.findLastIndex((word) =>
    /^(?:nummeret|numret|nummer|number|nr|no|numbered|nummereret)$/.test(word),
  );
  const own = last > 0 && !/(?:ordre|order|faktura|kunde|sags?|telefon|konto)$/.test(words[last - 1] ?? "");
  if (own && otherNumber.test(words.slice(last).join(" "))) return true;
  return (
    !own && (otherNumber.test(between) || words.some((word) => !mine.test(word) && nameOf(word) !== null))
  );
}

/** "204418822 er nummeret på mit pas", "K12044786 står der på ...". */
const backLink =
  /^(?: ?[,(=–-]? ?)(?:(?:det )?(?:er|is|står|stands?|ist|steht|är|var|was|fremgår|hedder)(?: [a-zæøåäöü]{1,12}){0,5} |\((?:[a-zæøåäöü]{2,9} ){0,2}|[ ]?[/-] |(?:i|på|in|on|som|as|for|til|mod|im|auf) (?:mit|min|my|mitt|mein(?:em|en)?|hans|hendes|his|her|vores|our|det|the) )$/;

function numberBefore(view: View, at: number, least: number): Range | null {
  const from = Math.max(0, at - 64);
  const before = view.text.slice(from, at);
  for (const { index } of before.matchAll(/(?<![0-9])[0-9]/g)) {
    const range = idAround(view, from + index, least);
    if (
      range !== null &&
      range.end < at &&
      backLink.test(view.text.slice(range.end, at)) &&
      !/^(?:other|record|financial-id)$/.test(nameBefore(view, range.start) ?? "")
    )
      return range;
  }
  return null;
}

/** "Anna 209114587 og Bo 209114588", "... det gamle hed K29910044". */
const joined =
  /^(?:[ ]?(?:,|;|og|and|und|och|eller|or|oder|\/|\r?\n|til|to|zu|till|->|=>|→|\r?\n[ >]{0,3}[0-9]{1,2}[).] |\))[ ]?(?!(?:ordre|order|tlf|telefon|mobil|cpr|konto|faktura|sag|kunde)[a-z]{0,8})(?:\p{L}{2,16}[,:]? ?){0,3}|[^0-9\n\ue000]{0,40}?(?:gamle|gammelt|gammel|nyt|old|tidligere|previous|forrige|alte|gamla|nye|new|andet|anden|other|rigtige|korrekte|rette|right|correct|richtige|riktige|riktiga|rätta|skal|skulle|should)(?: (?:et|en|one|nummer|number|no|nr|rettes til|ændres til|være|be|hedde))?(?: (?:er|is|hed|hedder|var|was|nr\.?|nummer|had))?[: ]{1,2})$/u;

/** "... 533401772. My husband's is 533401773", "- Bo: 533401774": a new sentence or row, and a number of the same length. */
const another1 =
  /^[.,;)]{0,2}\s{1,3}(?:[-*•>]{1,2} ?|[0-9]{1,2}[.)] )?(?:(?:and|og|und|och|mens|while) )?(?:(?:my|our|his|her|the|min|mit|mine|vores|hans|hendes|mein(?:e|er|es)?|vår|vårt) )?(?:\p{L}{2,16}(?:['’]?s)?[:,]? ?){1,3}(?:(?:is|er|has|har|hat|ist|är|no\.?|nr\.?|number|nummer|passport|pas|with|med|[:-]) ){0,3}$/u;

/** "... 533401772 and expires in 2030; my husband's is 533401773": the next of the same length, by its owner. */
const owner =
  /(?:(?:my|our|his|her|the|min|mit|mine|vores|hans|hendes|mein(?:e|er|es)?) )?\p{L}{2,16}['’]?s(?: (?:passport|pas|passport number|number|pasnummer|nummer|nr\.?|one))?(?: (?:is|er|was|har|has|ist|är))?[: ]{1,2}$/u;

function ofOwner(view: View, last: Range, least: number): Range | null {
  const rest = view.text.slice(last.end, last.end + 120);
  if (!/[a-z]['’]?s[ :]/.test(rest)) return null;
  for (const { index } of rest.matchAll(/(?<![0-9a-z])[a-z]{0,2}[0-9]{4}/g)) {
    const range = idAround(
      view,
      last.end + index + (/^[a-z]*/.exec(rest.slice(index))?.[0].length ?? 0),
      least,
      last.end,
    );
    if (range === null || range.end - range.start !== last.end - last.start) continue;
    return owner.test(view.text.slice(last.end, range.start)) ? range : null;
  }
  return null;
}

function another(view: View, last: Range, least: number): Range | null {
  const rest = view.text.slice(last.end, last.end + 56);
  const digit = rest.search(/[0-9]/);
  if (digit < 0) return null;
  const range = idAround(view, last.end + digit, least, last.end);
  const owned =
    range === null || range.end - range.start !== last.end - last.start ? ofOwner(view, last, least) : null;
  if (owned !== null) return owned;
  if (range === null || range.start <= last.end) return null;
  const between = view.text.slice(last.end, range.start);
  const words = between.match(/[a-zæøåäöü]+/g) ?? [];
  if (words.some((word) => nameOf(word) !== null && !mine.test(word))) return null;
  const length = (one: Range): number => view.text.slice(one.start, one.end).replace(/[^a-z0-9]/g, "").length;
  return joined.test(between) || (another1.test(between) && length(range) === length(last)) ? range : null;
}
