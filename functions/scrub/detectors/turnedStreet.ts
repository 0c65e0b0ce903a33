/**
 * Streets that are written the other way round or with words: "nummer 21 i Jernbanegade", "12 rue des Tilleuls",
 * "Jernbanegade nummer enogtyve", "Mill Lane 4". One search tells whether a text has any; most have none.
 */
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { houseBefore, type Street, tail } from "./streetTail.ts";
import { ownName, sureEnding } from "./streetWords.ts";

const L = "a-zæøåäöüéß";

/** Written the other way round or with words: "nummer 21 i Jernbanegade", "12 rue des Tilleuls", "Jernbanegade nummer enogtyve". */
const turnedHint = new RegExp(
  "(?:nummer|nr\\.?) ?[0-9]{1,3}[a-h]? (?:i|på|ad) |(?<! )[a-zæøå]{3} (?:i (?:[a-zæøå -]{2,30},? )?)?(?:nummer|nr\\.?) ?[0-9]{1,3}[a-h]?(?![0-9a-zæøå])|(?:cottage|house|farm|lodge|barn|mill|hall|villa|rectory), [a-z' -]{3,24}(?:lane|street|road|way|hill|green|row)|[0-9],? (?:bis )?(?:rue|avenue|av\\.|boulevard|bd|chemin|place|via|calle|ul\\.) |(?:lane|street|road|avenue|close|drive) [0-9]|(?<![a-z])ul\\. ?[a-z]|(?<![a-z])(?:am|im|an der|an den|auf der|auf dem|hinter der|zum|zur|unter den|in der|ved|under|bag|langs|neden) [a-zæøåäöüß]{3,21} [0-9]|" +
    `[0-9][a-h]?,? [${L}' -]{2,34}(?:gade|vej|allé|stræde|vænge|boulevard|gata|gatan|vägen|veien)(?![${L}])|` +
    `(?:gade|vej|allé|alle|vænge|stræde|gata|gatan|vägen|veien|vangen|parken|haven|bakken|toften|lunden|gården|vænget|krogen|torvet|stra(?:ß|ss)e)(?:,? (?:nummer|nr\\.?))? (?:tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[a-zæøå]{2,6}ten|(?:[a-zæøå]{2,5}og)?(?:tyve|tredive|fyrre|halv|tres|firs)|en|et|to|twenty|thirty|one|two|three|four|five|six|seven|eight|nine)`,
);
/** "12 Elmegade": the number first, as some who come from elsewhere write it. */
const numberFirst =
  /(?<![0-9.,:/+-]|[0-9] )[0-9]{1,3}[A-H]?,? (?:\p{Lu}[\p{L}'-]{1,14} )?\p{Lu}[\p{L}'-]{1,20}(?:gade|vej|allé|stræde|vænge|boulevard|gata|gatan|vägen|veien)(?!\p{L}| [0-9])/gu;
/** "elmegade tolv" */
const numberWord = new RegExp(
  `(?<![${L}])[${L}'-]{2,24}(?:gade|vej|allé|alle|vænge|stræde|gata|gatan|vägen|veien|straße|strasse|vangen|parken|haven|bakken|toften|lunden|gården|vænget|krogen) (?:tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[a-zæøå]{2,6}ten|(?:[a-zæøå]{2,5}og)?(?:tyve|tredive|fyrre|halvtreds|tres|firs|halvfems|halvfjerds))(?![${L}]| (?:gange|dage|år|meter|km|minutter|timer|uger|personer))`,
  "g",
);
const numberLast =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}'-]{1,16} ){1,2}(?:Lane|Street|Road|Avenue|Close|Drive) [0-9]{1,4}(?![0-9])/gu;
/** "Rose Cottage, Mill Lane, Wells BA5 1AA": a house with a name and no number. */
const houseName =
  /(?<!\p{L})(?:The )?(?:\p{Lu}[\p{L}'-]{1,16} ){1,2}(?:Cottage|House|Farm|Lodge|Barn|Mill|Hall|Villa|Rectory), (?:\p{Lu}[\p{L}'-]{1,16} ){1,2}(?:Lane|Street|Road|Way|Hill|Green|Row)(?!\p{L})/gu;
/** "ul. Polna 12/4, 00-625 Warszawa". */
const polish =
  /(?<![\p{L}])[Uu]l\. ?\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}\p{L}{2,16})? [0-9]{1,4}[a-z]?(?:\/[0-9]{1,4})?(?:,? [0-9]{2}-[0-9]{3} \p{Lu}\p{L}{1,20})?(?![0-9])/gu;
/** "An der Mühle 3", "Ved Volden 4": a preposition and a noun, each with its capital. */
const atNoun =
  /(?<![\p{L}])(?:Am|Im|An der|An den|Auf der|Auf dem|Hinter der|Zum|Zur|Unter den|In der|Ved|Under|Bag|Langs|Neden) (?!(?:Lektion|Modul|Side|Kapitel|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Spørgsmål|Punkt|Opgave|Trin|Uge|Ende|Seite|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))\p{Lu}\p{Ll}{2,20} [0-9]{1,3}[a-z]?(?![0-9.,:/-][0-9]|[0-9\p{L}])/gu;
const turnedPatterns: readonly RegExp[] = [
  new RegExp(
    `(?<![${L}])[${L}'-]{1,24}(?:${sureEnding}|vang|have|park|lund)(?:,? i(?: [${L}-]{2,20}){0,2},?|,)? (?:nummer|nr\\.?) ?[0-9]{1,3}[a-h]?(?![${L}0-9])`,
    "g",
  ),
  new RegExp(
    `(?:nummer |nr\\.? ?)[0-9]{1,3}[a-h]? (?:i|på|ad) (?:[${L}'-]{2,20} )?[${L}'-]{0,24}(?:${sureEnding}|${ownName})(?![${L}])`,
    "g",
  ),
  new RegExp(
    `(?<![${L}])[${L}'-]{1,24}(?:${sureEnding}),? (?:nummer|nr\\.?) (?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[a-zæøå]{2,6}ten|(?:[a-zæøå]{2,5}og)?(?:tyve|tredive|fyrre|halvtreds|tres|firs|halvfems|halvfjerds)|(?:twenty|thirty|forty|fifty)?[ -]?(?:one|two|three|four|five|six|seven|eight|nine))(?![${L}])`,
    "g",
  ),
  /(?<![0-9.,-])[0-9]{1,4},? (?:bis )?(?:rue|avenue|av\.|boulevard|bd|chemin|place|via|calle|ul\.) (?:(?:de|des|du|la|le|les|del|della|di|st|de la) ){0,2}[\p{L}'-]{3,20}(?:,? [0-9]{4,5} \p{L}{2,20})?/gu,
];

/** Candidates, in no order. */
export function turnedStreets(view: View): Street[] {
  if (!isIn(view, turnedHint)) return [];
  const lanes = Array.from(view.cased.matchAll(numberLast), (match): Street => {
    const start = match.index - houseBefore(view, match.index, true);
    return { start, shape: "sure", ...tail(view, match.index + match[0].length) };
  });
  const houses = Array.from(view.cased.matchAll(houseName), (match): Street => {
    const street = { start: match.index, ...tail(view, match.index + match[0].length) };
    // With its postcode it is an address; without one it may be any house.
    return { ...street, shape: street.town ? "sure" : "name" };
  });
  const abroad = Array.from(view.cased.matchAll(polish), (match): Street => {
    const end = match.index + match[0].length;
    return { start: match.index, end, whole: end, shape: "sure", unit: true, town: false };
  });
  const others = turnedPatterns.flatMap((pattern) =>
    Array.from(matchesIn(view, pattern), (match): Street => {
      return { start: match.index, shape: "sure", ...tail(view, match.index + match[0].length) };
    }),
  );
  const weak = [numberFirst, atNoun, numberWord].flatMap((pattern) =>
    Array.from((pattern.unicode ? view.cased : view.text).matchAll(pattern), (match): Street => {
      return { start: match.index, shape: "likely", ...tail(view, match.index + match[0].length) };
    }),
  );
  return [...lanes, ...houses, ...abroad, ...others, ...weak];
}
