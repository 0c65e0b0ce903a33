/**
 * What follows a street and its number: letter, floor and door, postcode and town; and what stands right before it: the
 * name of a house. Shared by the streets of every spelling (streetNumber.ts, turnedStreet.ts).
 */
import type { View } from "../view.ts";

export type Street = {
  readonly start: number;
  /** The end of street, number, floor and door. */
  readonly end: number;
  /** With postcode and town, where they follow. */
  readonly whole: number;
  /** A word that ends like a street; like a street or a piece of nature; any name before a number. */
  readonly shape: "sure" | "likely" | "name";
  readonly unit: boolean;
  readonly town: boolean;
};

const L = "a-zæøåäöüéß";

const letter = `(?:[ ]?[a-hj-z](?![${L}0-9'@]))?`;
const range = "(?:[ ]?[-/–][ ]?[0-9]{1,3}[a-h]?(?![0-9]))?";
/** Floor and door: "2. tv", "st. th.", "3. sal mf", "kl.", "1-4", "2, lejl. 14", "lgh 1203", "H0301", "Flat 3". */
const floor =
  "(?:(?:,?[ ]{1,2}|,?[ ]{0,2}\\r?\\n[ >]{0,3}(?=(?:(?:[0-9]{1,2}|st|kl)\\.? ?(?:sal|etage|etg|th|tv|mf)|stuen (?:th|tv)|lejl|lgh)(?![a-zæøå])))(?:(?:i )?(?:første|anden|tredje|fjerde|femte|sjette) sal(?: (?:til venstre|til højre|tv|th|mf))?|[0-9]{1,2}\\.?-[0-9]{1,3}(?![0-9])|[0-9]{1,2}\\. ?(?:og|stock|etage|obergeschoss)(?: (?:links|rechts|mitte))?(?![a-zæøåäöü])|(?:bag|for|side|mellem)(?:h\\.|hus(?:et)?|trappen|bygning(?:en)?)|kælderen|gavlen|(?:opg(?:ang)?|indgang|blok|hus)\\.? ?[0-9a-h]{1,2}(?![a-zæøå0-9])|[0-9]{1,2}\\.? ?(?:stock|etage|vån|tr)(?![a-zæøå])\\.?|(?:room|zimmer|rum|vær(?:else)?|appartement|bolig)\\.?(?: nr\\.?)? ?[0-9a-z]{1,5}(?![a-zæøå0-9])|st(?=,|[ ]{0,2}(?:\\n|$))|(?:st(?:uen)?|kl(?:d|ælderen)?|kld|[0-9]{1,2})(?:\\.|(?<=kld)(?![a-zæøå])|(?= ?(?:sal|tv|th|mf|-)))(?:[ ]?(?:sal|etage|etg|floor))?\\.?(?:[ ,]{0,2}(?:t\\.?v|t\\.?h|m\\.?f|dør ?[0-9]{1,3}|(?:lejl(?:ighed)?|nr|vær(?:else)?)\\.? ?[0-9]{1,4}|[0-9]{1,3}(?![0-9])|til (?:venstre|højre)|midt for)\\.?(?![a-zæøå]))?|(?:[0-9]{1,2}|st)[- ](?:tv|th|mf|[0-9]{1,3}(?![ -][0-9]))(?![a-zæøå0-9])\\.?|(?:tv|th|mf)\\.?(?![a-zæøå])|(?:lejl(?:ighed)?|lgh|lght|apt|apartment|flat|unit|suite|whg|wohnung|app|dør|vær(?:else)?|leil(?:ighet)?)\\.?(?: nr\\.?)? ?[0-9a-z]{1,5}(?![a-zæøå0-9])|h[0-9]{4}(?![0-9])|[0-9](?:st|nd|rd|th) floor(?: (?:left|right))?|(?:[0-9]{1,2}\\.? ?)(?:og|stock|etage|vån|tr)(?![a-zæøå])\\.?)){0,3}";
const unitPattern = new RegExp(`^${range}${letter}${range}${floor}`);
const T = "(?:(?:Nr|Kgs|Kgl|St|Skt|Sct|Gl|Ndr|Sdr|Ny|Store|Lille|Sankt|Bad)\\.? )?\\p{Lu}[\\p{L}'-]{1,24}";
/** Postcode and town on the same line or the next, a British postcode, a town after a comma. */
const townPattern = new RegExp(
  `^(?:,|,?[ ]{0,3}\\r?\\n[> \\t]{0,6}|[ ]{1,3}|[ ]?[·|•-][ ])[ ]?(?:\\([^)\\n]{1,20}\\)[ ])?(?:(?:DK|D|S|SE|N|NO|dk)[ -]{1,3})?(?:[0-9]{4,5}|[0-9]{3} [0-9]{2})[ ]{1,3}(?:${T}|[A-ZØ](?!\\p{L}))(?: (?:am|an der|im|a\\.d\\.) ${T}|(?:(?<=Frb|Kbh|Sdr|Ndr)\\.)?[ -](?:${T}|[A-ZØÆÅ]{1,2}(?!\\p{L}))){0,2}`,
  "u",
);
const capsTown = /^(?:,|,?[ ]{0,3}\n[> \t]{0,6}|[ ]{1,3})[ ]?[0-9]{4}[ ]{1,3}[a-zæøå]{3,20}(?![a-zæøå0-9])/;
const british =
  /^(?:,?[ \n]{1,3}[A-Z][\p{L}'-]{2,20}){0,3}?,?[ \n]{1,3}[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}(?![A-Z0-9])/u;

const american =
  /^,?(?: (?:apt|unit|suite|#)\.? ?[0-9a-z]{1,5})?, (?:[A-Z][\p{L}.'-]{2,18} ?){1,3}, [A-Z]{2}(?: [0-9]{5}(?:-[0-9]{4})?)?(?![\p{L}0-9])/iu;

export function tail(view: View, from: number) {
  const unit = unitPattern.exec(view.text.slice(from, from + 60))?.[0] ?? "";
  const end = from + unit.replace(/[\s,]+$/, "").length;
  const rest = view.cased.slice(end, end + 80);
  const town =
    townPattern.exec(rest)?.[0] ??
    british.exec(rest)?.[0] ??
    american.exec(rest)?.[0] ??
    (lowerCase(view, from) || /^[^a-zæøå]*$/.test(rest.slice(0, 20))
      ? capsTown.exec(rest.toLowerCase())?.[0]
      : undefined);
  return {
    end,
    whole: end + (town?.length ?? 0),
    unit: /[0-9.,]|tv|th|mf|lejl|lgh|flat|apt|floor/.test(unit.slice(1)),
    town: town !== undefined,
  };
}

/** "i Bakkegården, Skovvej 88", "at Beechwood, Mill Lane 4": the name of the house, where a word leads to it. */
export function houseBefore(view: View, start: number, english = false): number {
  const before = view.cased.slice(Math.max(0, start - 44), start);
  return ((english ? englishHouse : danishHouse).exec(before)?.[1] ?? "").length;
}
const danishHouse =
  /(?:^|\n|(?<!\p{L})(?:i|på|at|in|til|[Aa]dresse[nr]?:?|[Bb]opæl:?|[Hh]jem:?|[Kk]ollegiev[a-zæøå]{3,8}:?|bor)[ ])((?:(?:\p{Lu}[\p{L}'-]{1,16} ){0,2}\p{Lu}?[\p{L}'-]{0,20}[Kk]ollegi(?:et|um)|(?:\p{Lu}[\p{L}'-]{1,16} )?\p{Lu}?[\p{L}'-]{0,16}(?:[Gg]ård(?:en)?|[Gg]aard(?:en)?|[Hh]øj|[Ll]und|minde|lyst)),? )$/u;
const englishHouse =
  /(?:(?<!\p{L})(?:at|in|to|is|[a-z]{3,12}:)[ ]|(?:^|\n))((?:The )?(?:\p{Lu}[\p{L}'-]{2,14} ){0,2}\p{Lu}[\p{L}'-]{2,14}, )$/u;

export const isCapital = (view: View, at: number): boolean => view.cased.charAt(at) !== view.text.charAt(at);

/** Whoever writes without capitals writes streets without them: none in the two hundred letters around. */
export const lowerCase = (view: View, at: number): boolean => {
  const from = Math.max(0, at - 120);
  // The pronoun "I" is written with a capital even so.
  return (
    view.cased.slice(from, at + 60).replace(/(?<!\p{L})I(?!\p{L})/gu, "i") === view.text.slice(from, at + 60)
  );
};
