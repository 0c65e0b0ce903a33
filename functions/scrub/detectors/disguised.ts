/**
 * Numbers of people, cards, accounts, telephones and documents that are written so that no filter reads them, behind the
 * label that says what they are: half in words, with letters for digits, over several lines. The label and the count of
 * digits decide together; what the plain detectors read is theirs.
 */
import type { Category } from "../categories.ts";
import type { Detector, Hit } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { isCompanyNumber } from "./companyNumber.ts";
import { hasRealDate } from "./cprNumber.ts";
import { hasDisguise, hasNumber } from "./hasNumber.ts";
import { looseDigits } from "./looseDigits.ts";
import { digitsOfWord } from "./numberWords.ts";
import { isLuhn } from "./paymentCard.ts";
import { toE164 } from "./phoneNumber.ts";

type Kind = {
  readonly category: Category;
  readonly labels: RegExp;
  readonly fits: (digits: string) => boolean;
  /** Plain digits count as well: no other detector reads them behind this label. */
  readonly plain?: boolean;
  /** A word or a letter must stand for a digit: "konto 6902 og 6903" are two accounts of a ledger. */
  readonly spelled?: boolean;
  readonly sentence: Detector["sentence"];
};

const kinds: readonly Kind[] = [
  {
    category: "national-id",
    labels:
      /(?<![a-zæøå])(?:[a-zæøå]{0,8}cpr|c\.p\.r|personn(?:umme)?r|fødselsn(?:umme)?r|civil registration|(?:dk|danish|dansk) id)(?:[- .]?(?:nr|nummer|nummeret|number|no))?(?![a-zæøå])/g,
    fits: (digits) =>
      digits.length === 10 && (hasRealDate(digits) || hasRealDate(digits.slice(4) + digits.slice(0, 4))),
    sentence: { da: "Et CPR-nummer i forklædning.", en: "A CPR number in disguise." },
  },
  {
    category: "financial-id",
    labels:
      /(?<![a-zæøå])(?:dankort|visa|mastercard|(?:betalings|kredit|visa|hæve)?kort(?:et|nr|nummer|nummeret)?|(?:credit |debit )?card(?: number| no)?|karte|kreditkarte)(?![a-zæøå])/g,
    fits: (digits) =>
      ((digits.length === 16 || digits.length === 15) && isLuhn(digits)) ||
      (digits.length >= 16 && digits.length <= 17 && /^[3-6]/.test(digits)),
    sentence: { da: "Et kortnummer i forklædning.", en: "A card number in disguise." },
  },
  {
    category: "financial-id",
    labels:
      /(?<![a-zæøå])(?:(?:bank|løn|nem)?konto(?:en|nr|nummer|nummeret)?|account(?: number)?)(?![a-zæøå])/g,
    fits: (digits) => digits.length >= 7 && digits.length <= 14,
    spelled: true,
    sentence: { da: "Et kontonummer i forklædning.", en: "An account number in disguise." },
  },
  {
    category: "financial-id",
    labels: /(?<![a-zæøå])i ?b ?a ?n(?:[- ]?(?:nr|nummer|number|no))?(?![a-zæøå])/g,
    fits: (digits) => digits.length >= 13 && digits.length <= 24,
    plain: true,
    sentence: { da: "Et IBAN-nummer i forklædning.", en: "An IBAN in disguise." },
  },
  {
    category: "phone",
    labels:
      /(?<![a-zæøå])(?:tlf|telefon(?:en|nr|nummer)?|mobil(?:en|nr|nummer)?|mob|(?:mit|min|my) (?:nummer|nr|number)|ring(?: mig)?(?: på)?|phone|cell|call me)(?![a-zæøå])/g,
    fits: (digits) => digits.length === 8 && toE164(digits) !== null && !/^(?:70|80|90)/.test(digits),
    sentence: { da: "Et telefonnummer i forklædning.", en: "A telephone number in disguise." },
  },
  {
    category: "official-id",
    labels:
      /(?<![a-zæøå])(?:(?:rejse|reise|børne)?pas(?:s|set)?(?:nr|nummer|nummeret)?|passport(?: number| no)?|kørekort(?:et)?(?:s?nr|s?nummer)?|opholdskort(?:et)?|sundhedskort(?:et)?|sygesikring(?:skort|sbevis)?(?:et)?|driving licen[cs]e|førerkort|körkort|führerschein|reisepass|ausweis|residence (?:card|permit)|id-?kort(?:et)?)(?: (?:nr|nummer|number|no)\.?)?(?![a-zæøå])/g,
    fits: (digits) => digits.length >= 7 && digits.length <= 20,
    sentence: { da: "Nummeret på et dokument i forklædning.", en: "The number of a document in disguise." },
  },
];

/** A label, and something that is no plain digit: without both nothing is in disguise. */
const hint =
  /cpr|c\.p\.r|personn|fødselsn|kort|visa|card|konto|account|tlf|telefon|mob|nummer|number|ring|phone|cell|pas/;

/** "... 27 og saa 09 og 71, de sidste fire er 0 4 5 8", where a CPR number is spoken of: both halves. */
const lastFour =
  /(?<![a-zæøå])(?:de |the )?(?:sidste|last|siste|sista) (?:fire|four|4|fyra)(?: cifre| tal| digits)?(?: (?:er|is|are|är))?[ :]{1,3}/g;

const last = /sidste|last |siste|sista/;

const inHalves: Detector = {
  id: "national-id-in-halves",
  category: "national-id",
  sentence: { da: "Et CPR-nummer i to stykker.", en: "A CPR number in two pieces." },
  find: (view) =>
    !hasNumber(view) && !hasDisguise(view)
      ? []
      : isIn(view, last)
        ? Array.from(matchesIn(view, lastFour)).flatMap(({ index, 0: written }) =>
            halves(view, index, index + written.length),
          )
        : parts(view),
};

/** "del et: 010190, del to: 1234" */
const twoParts =
  /(?<![a-zæøå])(?:(?:første|first) (?:del|part|halvdel)|(?:del|part) (?:et|en|1|one|a))[ :]{1,3}([0-9]{6})(?![0-9])[\s,.;og>]{1,12}(?:(?:anden|second) (?:del|part|halvdel)|(?:del|part) (?:to|2|two|b))[ :]{1,3}([0-9]{4})(?![0-9])/g;

const parts = (view: View): Hit[] =>
  Array.from(matchesIn(view, twoParts)).flatMap((match) => {
    const [written, date = "", last = ""] = match;
    if (!hasRealDate(date + last)) return [];
    const start = match.index + written.indexOf(date);
    const end = match.index + written.length;
    return [
      { start, end: start + date.length, confidence: 0.85 },
      { start: end - last.length, end, confidence: 0.85 },
    ];
  });

/** A CPR number or a birthday is spoken of. */
const ofPerson =
  /cpr|personn(?:umme)?r|født|fødsels|born|(?:januar|februar|marts|april|juni|juli|august|september|oktober|november|december)[a-z]{0,2}(?![a-zæøå])/;

function halves(view: View, at: number, from: number): Hit[] {
  const last = looseDigits(view, from);
  const near = view.text.slice(Math.max(0, at - 240), at);
  if (last === null || last.digits.length !== 4 || !ofPerson.test(near)) return [];
  if (/(?:kort|konto|card|account|telefon|tlf)[^.]{0,40}$/.test(near)) return [];
  const hits: Hit[] = [{ start: last.start, end: last.end, confidence: 0.85 }];
  const window = Math.max(0, at - 64);
  const before = view.text.slice(window, at);
  for (const { index, 0: word } of before.matchAll(starts)) {
    if (!/[0-9]/.test(word) && digitsOfWord(word) === undefined) continue;
    const first = looseDigits(view, window + index);
    if (
      first === null ||
      first.end > at + 1 ||
      first.digits.length < 6 ||
      !/^[ ,.og]{0,6}$/.test(view.text.slice(first.end, at))
    )
      continue;
    hits.push({ start: first.start, end: first.end, confidence: 0.8 });
    break;
  }
  return hits;
}

const plainKinds: readonly Detector[] = kinds.map((kind, at) => ({
  id: idOf(kind, at),
  category: kind.category,
  sentence: kind.sentence,
  find: (view) =>
    (kind.plain === true ? view.text.includes("iban") || hasDisguise(view) : hasDisguise(view)) &&
    isIn(view, hint)
      ? Array.from(matchesIn(view, kind.labels)).flatMap(({ index, 0: label }) =>
          behind(view, index + label.length, kind),
        )
      : [],
}));

/** "financial-id-disguised", and a number where a category has several. */
function idOf({ category }: Kind, at: number): string {
  const place = kinds.slice(0, at).filter((other) => other.category === category).length;
  return `${category}-disguised${place === 0 ? "" : `-${place + 1}`}`;
}

const reach = 44;
const starts = /double|triple|[a-zæøåäöüß]{2,24}|[0-9oil]*[0-9][0-9oil]*/g;

/** Words between digits that stand for none. */
const joints = /(?<![a-zæøå])(?:og|så|and|then|und|streg|bindestreg|minus|dash|nemlig|altså)(?![a-zæøå])/g;

/** "533401772 and 533401773" are two numbers, each whole. */
const areSeveral = (written: string): boolean => {
  const pieces = written.split(
    /[ ]?(?:,|;|\/|\n|[()]|(?<![a-z])(?:og|and|und|och|eller|or|to|til)(?![a-z]))[ ]?/,
  );
  return (
    pieces.length > 1 && pieces.filter((piece) => /[0-9]{7}/.test(piece.replace(/[ .-]/g, ""))).length > 1
  );
};

/** "533401772, 44 Marlowe Terrace": what stands before the comma is whole, and plain. */
const wholeFirst = (written: string): boolean =>
  /^[0-9]{7,}[ ]?[,;(:|]/.test(written.replace(/(?<=[0-9])[ .-](?=[0-9])/g, ""));

const isSpelled = (written: string): boolean => /[a-zæøå]/.test(written.replace(joints, ""));

function behind(view: View, from: number, { category, fits, plain = false, spelled = false }: Kind): Hit[] {
  const rest =
    /^\.?(?:[^.!?\n\ue000]|\.(?! )|\n(?![ \t>]*\n)){0,44}/.exec(view.text.slice(from, from + reach))?.[0] ??
    "";
  let tried = 0;
  for (const { index, 0: written } of rest.matchAll(starts)) {
    if (!/[0-9]/.test(written) && !/^(?:double|triple)$/.test(written) && digitsOfWord(written) === undefined)
      continue;
    const loose = looseDigits(view, from + index);
    if (
      loose !== null &&
      (plain || loose.disguised) &&
      (!spelled || isSpelled(view.text.slice(loose.start, loose.end))) &&
      !areSeveral(view.text.slice(loose.start, loose.end)) &&
      (plain || !wholeFirst(view.text.slice(loose.start, loose.end))) &&
      fits(loose.digits) &&
      !(category === "phone" && isCompanyNumber(view, loose.start, loose.end))
    )
      return [{ start: loose.start, end: loose.end, confidence: category === "phone" ? 0.85 : 0.92 }];
    tried += 1;
    // Whole digits that don't fit are another number; a word may be an article.
    if (tried > 5 || (/^[0-9]{3}/.test(written) && loose !== null && loose.digits.length > 8)) return [];
  }
  return [];
}

export const disguised: readonly Detector[] = [...plainKinds, inHalves];
