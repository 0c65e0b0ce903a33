/**
 * Finds what reads like a street and a number, with floor, door, postcode and town as far as they follow. Starts at the
 * numbers, which are rare, and reads the name backwards; whose address it is, is asked elsewhere (whoseAddress.ts).
 */
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { houseBefore, isCapital, lowerCase, type Street, tail } from "./streetTail.ts";
import { english, leading, likelyEnding, numbered, ownName, sureEnding } from "./streetWords.ts";
import { turnedStreets } from "./turnedStreet.ts";

const L = "a-zæøåäöüéß";
const houseNumber = /(?<![0-9]|[0-9][.,:/+-]|[#§€$£+-])[0-9]{1,4}(?![0-9]|[.,:][0-9]|[/][0-9]{3})/g;

/** The name before a number: one to four words, the last of which tells. */
const nameBefore = new RegExp(
  `(?<![${L}0-9])((?:${leading}){0,3}?)(?:([${L}'-]{0,30}?(?:${sureEnding})|${ownName})|([${L}'-]{2,30}?(?:${likelyEnding})|[${L}-]{3,24}(?:g|gd|vj|v|pl|blvd)\\.)|([${L}'-]{3,30}))(?: (?:nord|syd|øst|vest|north|south|east|west))?(?:,? (?:(?:nr|no|nummer)\\.? ?)?|(?<=str\\.)| ?\\n|(?<=[${L}]{4}))$`,
);
/** Two words: "Sønder Allé", "Vestre Stationsvej", "Søren Kierkegaards Plads". */
const standalone =
  /^(?:vej|gade|allé|alle|plads|torv|have|park|stræde|boulevard|vei|väg|gata|gate|weg|platz|markt|side|siden|pladsen|toft|bakke|eng)$/;

/** Candidates in order of the text. */
export function streets(view: View): Street[] {
  const found: Street[] = [];
  let reach = 0;
  for (const match of matchesIn(view, houseNumber)) {
    if (match.index < reach) continue;
    const street = streetAt(view, match.index, match.index + match[0].length);
    if (street === null) continue;
    found.push(street);
    reach = street.whole;
  }
  for (const street of turnedStreets(view)) found.push(street);
  return found;
}

/** Does a text of its own, the cell of a table, begin like a street with a number? */
export const streetShape = (cell: string): boolean => {
  const word = /([a-zæøåäöüéß.'-]{2,30}),? (?:nr\.? )?[0-9]{1,4}(?![0-9])/.exec(cell)?.[1];
  return (
    (word !== undefined && shapeOf(word) !== null) ||
    new RegExp(`^[0-9]{1,4}[a-z]? .*(?:${english})(?![a-z])`).test(cell)
  );
};

function streetAt(view: View, at: number, end: number): Street | null {
  const word = wordBefore(view.text, at);
  // Most numbers stand behind a word that no street ends with, and before none that an English one begins with.
  const shape = word === null ? null : shapeOf(word);
  const before =
    word !== null && (shape !== null || (!numbered.test(word) && mayBeName(view, at, word)))
      ? namedBefore(view, at, end)
      : null;
  // "The Old Mill, 3 Weir Lane": any name may stand before a number that a street follows.
  if (before !== null && before.shape !== "name") return before;
  return namedAfter(view, at, end) ?? before;
}

/** The word that the number stands behind, over ", " and "nr."; null where something else stands there. */
function wordBefore(text: string, at: number): string | null {
  const blank = text.charCodeAt(at - 1);
  if (blank !== 32 && blank !== 10 && blank !== 46) return blank > 96 ? gluedStreet(text, at) : null;
  const short = /(?<![a-zæøåäöü])[a-zæøå-]{3,24}(?:g|gd|vj|v|pl|blvd)\. $/.exec(
    text.slice(Math.max(0, at - 32), at),
  );
  if (short !== null) return homeLead.test(text.slice(Math.max(0, at - 64), at)) ? "vej" : null;
  return (
    /([a-zæøåäöüéß'-]{2,30})(?: (?:nord|syd|øst|vest|north|south|east|west))?(?:\.|,|\.,)?[ \n](?:(?:nr|no|nummer)\.? ?)?$|(str)\.$/
      .exec(text.slice(Math.max(0, at - 42), at))
      ?.slice(1)
      .find((one) => one !== undefined) ?? null
  );
}

/** "elmegade12", where somebody lives there. */
const gluedStreet = (text: string, at: number): string | null =>
  /(?<![a-zæøåäöüéß])[a-zæøåäöüéß'-]{2,20}(?:gade|vej|allé|alle|vænge|stræde|boulevard|torv|gata|gatan|vägen|veien|straße|strasse)$/.exec(
    text.slice(Math.max(0, at - 34), at),
  ) !== null && homeLead.test(text.slice(Math.max(0, at - 64), at))
    ? "vej"
    : null;
const homeLead =
  /(?<![a-zæøå])(?:bor|boede|bo|adr|adresse[nr]?|address|adress|anschrift|wohn[a-z]{0,3}|live|flytte[a-z]{0,2})(?![a-zæøå])/;

const endings = (list: string): ReadonlySet<string> => new Set(list.split("|"));
const sureEndings = endings(`${sureEnding}|${ownName}|str`);
const endingsAlone = endings(`${sureEnding}|${ownName}`);
const likelyEndings = endings(likelyEnding);
const longestEnding = 14;

/** "Levering 12", "clearing 8327": an act and no ring of streets. */
const act = /[aeiouyæøåäöü]ring$/;

function shapeOf(word: string): "sure" | "likely" | null {
  if (act.test(word)) return null;
  for (let length = Math.min(word.length, longestEnding); length >= 2; length -= 1) {
    const ending = word.slice(-length);
    if (sureEndings.has(ending)) return "sure";
    if (likelyEndings.has(ending)) return "likely";
  }
  return null;
}

/** "jeg bor Solglimt 14", "Hf. Solglimt 14": a name that no list knows counts only at a word that says so. */
const nameLead =
  /(?:bor|boede|bo|wohn[a-z]{0,3}|liv[a-z]{1,3}|adr[a-z]{0,8}\.?|anschrift|flytte[a-z]{0,3}|moved|flyttat|hf\.?)(?![a-zæøå])[^.\n]{0,28}$|(?:^|\n)[ \t>]{0,4}(?:[a-zæøåäöüé.-]{2,20} ){0,2}$/;

const mayBeName = (view: View, at: number, word: string): boolean =>
  nameLead.test(view.text.slice(Math.max(0, at - word.length - 44), at - word.length - 1));

function namedBefore(view: View, at: number, numberEnd: number): Street | null {
  const from = Math.max(0, at - 72);
  const match = nameBefore.exec(view.text.slice(from, at));
  if (match === null) return null;
  const [written, lead = "", sure, likely, name] = match;
  const word = (sure ?? likely ?? name ?? "").trim();
  if (act.test(word)) return null;
  const nameStart = from + match.index + lead.length;
  const start = beginOfName(view, from + match.index, lead);
  if (start === nameStart && (numbered.test(word) || standalone.test(word))) return null;
  // A street has a capital, or the whole mail has none.
  const capital = isCapital(view, start);
  const told = sure !== undefined && homeLead.test(view.text.slice(Math.max(0, start - 40), start));
  if (
    !capital &&
    !told &&
    (!lowerCase(view, start) ||
      (name !== undefined && !livesRightHere.test(view.text.slice(Math.max(0, start - 24), start))))
  )
    return null;
  if (countsAfter.test(view.text.slice(numberEnd, numberEnd + 14))) return null;
  if (
    numbered.test(/([a-zæøå]+) $/.exec(view.text.slice(Math.max(0, start - 14), start))?.[1] ?? "-") &&
    sure === undefined &&
    !livesAt.test(view.text.slice(Math.max(0, start - 24), start))
  )
    return null;
  if (written.includes("\n") && sure === undefined) return null;
  const plot = /h\.?f\.? $/.test(lead);
  // "Haven 2", "Banken 3": a word by itself is more often a thing than a street.
  const alone = sure !== undefined && lead === "" && endingsAlone.has(word);
  const shape =
    (sure !== undefined && !alone) || (plot && capital)
      ? "sure"
      : (likely !== undefined || alone) && capital
        ? "likely"
        : "name";
  const lineBefore = view.cased.slice(Math.max(0, start - 56), start);
  const named = /s $/.test(lead)
    ? (firstNames.exec(lineBefore)?.[0].length ?? 0)
    : (sure !== undefined || likely !== undefined) && capital
      ? (quarter.exec(lineBefore)?.[1]?.length ?? 0)
      : sure !== undefined
        ? (quarterLow.exec(lineBefore)?.[1]?.length ?? 0)
        : 0;
  return { start: start - named - houseBefore(view, start - named), shape, ...tail(view, numberEnd) };
}

/** "bor på Lykkegård 2": the preposition leads to a home. */
const livesAt =
  /(?<![a-zæøå])(?:bor|boede|boet|bo|bosat|flyttet?|flytter|wohnen?|live|living) (?:nu |stadig |her )?(?:på|i|til|fra|ved|in|at) $/;
const livesRightHere =
  /(?<![a-zæøå])(?:bor|boede|adresse[nr]? er|adr\.?:?|adresse:|bopæl:?)(?: (?:nu|på|i|ad))? $/;
/** What is counted: no number of a house. */
const countsAfter =
  /^ ?(?:dage?|år|km|min|minutter|uger?|børn|timer|måneder|personer|m2|kr|stk|gange|%|kilometer|meter|mand|voksne)(?![a-zæøå])/;

/** "Vi bor i Østre Gate 5": a preposition with a small letter belongs to the sentence. */
function beginOfName(view: View, at: number, lead: string): number {
  const capital = Array.from(lead.matchAll(/[^ ]+ ?/g)).find((part) => isCapital(view, at + part.index));
  if (capital !== undefined) return at + capital.index;
  const end = at + lead.length;
  if (isCapital(view, end)) return end;
  return (
    at + (/^(?:(?:i|på|in|der|den|dem|det|am|an|im|auf|de|von|van|zur|zum) )*/.exec(lead)?.[0].length ?? 0)
  );
}

/** "Søren" of "Søren Kierkegaards Plads". */
const firstNames = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'-]{1,16} ){1,2}$/u;

/** "på Valby Langgade", "i Bjørnstjerne Bjørnsons gate": names between a preposition and the street belong to it. */
const quarter =
  /(?:^|[\s(])(?:på|i|til|fra|ved|ad|at|in|to|from|er|is|adresse[nr]?:?|adr\.?:?|address:?|adress:?|bopæl:?|[Bb]or|[Aa]dresse[nr]?:?|[Hh]os)[ ]((?:\p{Lu}[\p{L}'-]{1,16} ){1,2})$/u;

/** The same without capitals: "valby, gammel køge landevej 710". */
const quarterLow =
  /(?:, |(?<![a-zæøå])(?:på|til|adresse[nr]?:?|bor) )((?:(?!(?:og|i|nu|min|mit|en|et|den|det|er|har|jeg|vi|på|ved|hos|der|som|bor|stadig|her|ny|nye) )[a-zæøå]{2,14} ){1,2})$/;

/** "4 Oak Road Primary": a house of work that is called by its street. */
const institution =
  /^ (?:(?:Junior|Infant|High|Grammar|Primary|Secondary|Community|Baptist|Medical|Dental|Business) ){0,2}(?:School|Primary|Academy|Church|Surgery|Library|Clinic|Centre|Center|Nursery|College|Park|Estate)(?!\p{L})/u;
const englishName = new RegExp(
  `^[a-z]?(?:,)? ((?:(?:[A-Z][\\p{L}'.-]{1,20}|[A-Z]{2,20}|of|the|upon) ){1,3}(?:${english}))(?![\\p{L}])\\.?`,
  "iu",
);

/** "14 Harbour Rise": the number first. Each word of the name has a capital. */
function namedAfter(view: View, at: number, numberEnd: number): Street | null {
  const rest = view.cased.slice(numberEnd, numberEnd + 80);
  const match = englishName.exec(rest);
  if (match === null) return null;
  const words = (match[1] ?? "").split(" ").filter((word) => !/^(?:of|the|upon)$/.test(word));
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  if (institution.test(rest.slice(match[0].length, match[0].length + 32))) return null;
  const lead = view.cased.slice(Math.max(0, at - 48), at);
  const house =
    /(?:\p{Lu}[\p{L}'-]{1,16} ){1,3}(?:House|Cottage|Mill|Lodge|Farm|Barn|Hall|Villa|Manor|Forge|Rectory|Vicarage|Grange|Stables|Croft|Court|Bungalow|Annexe?|Old \p{Lu}[\p{L}]{2,12}), $/u.exec(
      lead,
    );
  const flat =
    house ??
    /(?:(?:flat|apt\.?|apartment|unit) [0-9a-z]{1,4},? )$/i.exec(view.cased.slice(Math.max(0, at - 24), at));
  const lane =
    /^, (?:[A-Z][\p{L}'-]{1,20} ){1,2}(?:Lane|Street|Road|Avenue|Way|Close|Drive|Square|Row)(?!\p{L})/u.exec(
      view.cased.slice(numberEnd + match[0].length, numberEnd + match[0].length + 60),
    );
  const reach = numberEnd + match[0].length + (lane?.[0].length ?? 0);
  const start = at - (flat?.[0].length ?? 0);
  return {
    start: start - (flat === null ? houseBefore(view, start, true) : 0),
    shape: "sure",
    ...tail(view, reach),
  };
}
