/**
 * Payment card numbers (ISO/IEC 7812: issuer prefix, 12 to 19 digits, Luhn) with the expiry date and the security
 * code that are written beside them. A number that is called a card and fails Luhn is a mistyped card, a secret as
 * well; a number that merely looks like one must pass.
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { nameBefore } from "./numberName.ts";

const numbers = patternDetector({
  id: "payment-card",
  category: "financial-id",
  sentence: { da: "Et betalingskortnummer.", en: "A payment card number." },
  pattern:
    /(?<![0-9])[2-6](?:(?:[ \t]{1,2}(?:[-./_][ \t]{0,2})?|[-./_][ \t]{0,2}|[ \t]{0,2}\r?\n[> ]{0,4})?[0-9]){12,18}(?![0-9])/g,
  judge: (match, view) => {
    const digits = match[0].replace(/[^0-9]/g, "");
    const start = match.index;
    const end = start + match[0].length;
    const lengths = lengthsOf(digits);
    const called = calledCard.test(view.text.slice(Math.max(0, start - 48), start));
    const broken = match[0].includes("\n") && !grouped.test(match[0]);
    if (!broken && isLuhn(digits) && lengths.includes(digits.length) && !insideLonger(view, start, end))
      return otherwise.test(view.text.slice(Math.max(0, start - 24), start))
        ? null
        : { start, end, confidence: called ? 0.99 : grouped.test(match[0]) ? 0.95 : 0.85 };
    const shorter = beginning(match[0], lengths) ?? (called ? fourFours(match[0], lengths) : null);
    if (shorter !== null && !insideLonger(view, start, start + shorter))
      return { start, end: start + shorter, confidence: called ? 0.97 : 0.9 };
    // A line break between two numbers of other kinds is no part of a card: it must stand where cards have a gap.
    if (broken) return null;
    const spoken = called || (grouped.test(match[0]) && speaksOfCard(view, start, end));
    return spoken && lengths.length > 0 && digits.length >= 14 && digits.length <= 17
      ? { start, end, confidence: called ? 0.97 : 0.85 }
      : null;
  },
});

/** "5019 1234 5678 9012 04/28": four groups of four, mistyped, and more behind them. */
function fourFours(written: string, lengths: readonly number[]): number | null {
  const four = /^[0-9]{4}(?:[ ./-][0-9]{4}){3}(?=[ \n])/.exec(written)?.[0];
  return four !== undefined && lengths.includes(16) ? four.length : null;
}

/** "Mit kort slutter på 9012, hele nummeret er ...": a card that pays, with other words and numbers between. */
const speaksOfCard = (view: View, start: number, end: number): boolean =>
  /(?<![a-zæøå])(?:(?:bank|betalings|kredit|visa|hæve|debet)?kort(?:et|nummer|nummeret|nr)?|visa|dankort|mastercard|card|karte|kreditkarte)(?![a-zæøå])/.test(
    view.text.slice(Math.max(0, start - 120), end + 48),
  ) && nameBefore(view, start) !== "other";

/** "4571 ... 7932 03/28": the number ends where a network's length and the check say so, and a gap follows. */
function beginning(written: string, lengths: readonly number[]): number | null {
  let digits = "";
  for (let at = 0; at < written.length; at += 1) {
    if (/[0-9]/.test(written.charAt(at))) digits += written.charAt(at);
    if (/[ \t\r\n]/.test(written.charAt(at + 1)) && lengths.includes(digits.length) && isLuhn(digits))
      return at + 1;
  }
  return null;
}

const calledCard =
  /(?:visa|dankort|master ?card|maestro|amex|american express|diners|jcb|(?<![a-zæøå])kort(?:et|nr|nummer|nummeret|data|oplysninger|info)?|(?<![a-zæøå])(?:betalte?|trukket|paid|pay|bezahlt|betalade) (?:med|på|with|by|mit)|(?<![a-z])cards?(?: data| details)?|kreditkarte|betalingskort|kreditkort)(?![a-zæøå])[^0-9\n\ue000]{0,30}$/;
const otherwise =
  /(?:ean|gln|forsendelse(?:s?nr)?|sporing(?:snummer|snr)?|gls|postnord|dao|dhl|ups|bring|fragt(?:brev)?|k?c?olli|consignment|parcel|shipment|sendung(?:snummer)?|paket(?:nummer)?|gavekort|medlemskort|lånerkort|rejsekort|ordre|order|faktura|invoice|track(?:ing)?|pakke(?:nr|nummer)?|måler(?:nr|nummer)?|målepunkt|imei|serial|serie|varenr)[a-zæøå]{0,8}[ .:#-]{0,4}(?:nr|no|er|is)?[ .:#-]{0,4}$/;
const grouped = /^(?:[0-9]{4}[\s./_>-]{1,4}){3}[0-9]{1,7}$|^[0-9]{4}[ .-]{1,2}[0-9]{6}[ .-]{1,2}[0-9]{4,5}$/;

/** Digits before or after that belong to the same longer code. */
const insideLonger = (view: View, start: number, end: number): boolean =>
  /[0-9][-./]$|[0-9a-f]{4}-$|\+$/.test(view.text.slice(Math.max(0, start - 5), start)) ||
  /^[-./][0-9]|^[<+][0-9]/.test(view.text.slice(end, end + 2));

/** Lengths in use by the network that the first digits name; empty for no network. */
function lengthsOf(digits: string): readonly number[] {
  const four = Number(digits.slice(0, 4));
  const two = Math.floor(four / 100);
  if (two === 34 || two === 37) return [15];
  if (two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3059)) return [14, 16];
  if (four >= 3528 && four <= 3589) return [16, 17, 18, 19];
  if (digits.startsWith("4")) return [13, 16, 19];
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return [16];
  if (four === 6011 || two === 65 || (four >= 6440 && four <= 6499)) return [16, 19];
  if (two === 62 || two === 81) return [16, 17, 18, 19];
  if ([5018, 5019, 5020, 5038, 6304, 6759, 6761, 6762, 6763].includes(four))
    return [13, 14, 15, 16, 17, 18, 19];
  return [];
}

/** ISO/IEC 7812-1, annex B. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = digits.charCodeAt(at) - 48;
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum % 10 === 0;
}

/** Expiry and security code stand within this distance of a card number; on their own they may mean anything. */
const nearby = 160;
const monthName = "(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-zæøåä]{0,7}\\.?";
const date = `(?:(?:0?[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?[2-4][0-9]|20[2-4][0-9][ ]?[/.-][ ]?(?:0[1-9]|1[0-2])|${monthName} (?:20)?[2-4][0-9])(?![0-9/])`;
const link =
  "(?:[ \\t]{0,2}(?:er|is|are|ist|är|on|på|i|in|den|the end of|end of|ultimo|slutningen af|[:=.]))*[ \\t]{0,2}\\n?";
/** "fire-et-syv", "eight oh one"; "oh-two slash thirty" is a month and a year. */
const digitWord =
  "(?:nul|en|et|to|tre|fire|fem|seks|syv|otte|ni|zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|noll|ett|två|fyra|sex|sju|åtta|nio)";
const inWords = `${digitWord}(?:[ ,-]{1,2}${digitWord}){2,3}(?![a-zæøå])`;
const dateInWords = `(?:${digitWord}[ -])?(?:${digitWord}|ten|eleven|twelve|ti|elleve|tolv)[ -](?:(?:slash|streg|skråstreg|/)[ -])?[a-zæøå]{3,16}(?:[ -]${digitWord})?(?![a-zæøå])`;
/** A date of expiry, called so or written as it stands on the card; the code behind it; a code that is called one. */
const beside = new RegExp(
  `(?:(?:måned|month|monat|mm)[ ]?\\/[ ]?(?:år|year|jahr|åå|yy)|exp(?:\\.|iry|ires|iration)?(?: date)?|until|bis(?: zum)?|til(?: og med)?|t\\.o\\.m\\.|udløb(?:er|sdato|sdatoen)?|udl\\.?(?![a-zæøå])|går ud|gyldig(?:t|hed)?(?: til| indtil)?(?: og med)?|valid (?:thru|to|until|through)|gültig bis|läuft ab|ablauf(?:datum)?|giltigt? (?:till|t\\.o\\.m\\.)|utløp(?:er|sdato)?|utgår)${link}(?<a>${date}|(?:0[1-9]|1[0-2])[2-4][0-9](?![0-9])|${dateInWords})(?:[ ,;/\\n-]{1,4}(?<b>[0-9]{3})(?![0-9]))?|` +
    `(?:^|[^0-9/])(?<c>(?:0[1-9]|1[0-2])[/-](?:20)?[2-4][0-9])(?![0-9/-])(?:[ ,;/\\n-]{1,4}(?:(?:og|and|kode|code)[ :]{1,2})?(?<d>[0-9]{3})(?![0-9]))?|\\((?<e>(?:0[1-9]|1[0-2])[ ]?[.-][ ]?[2-4][0-9])\\)(?:[ ,;/-]{1,3}(?<f>[0-9]{3})(?![0-9]))?|` +
    `(?:cv[cvn]2?|cid|csc|sikkerhe[dt]skode(?:n)?|säkerhetskod(?:en)?|kontroll?(?:cifre(?:ne)?|kode(?:n)?|kod|ciffer|nr\\.?|nummer)?|(?:de |the |die )?(?:sidste |last )?(?:tre|three|drei|3|fire|four|4)[ -](?:sidste |last )?(?:cifre(?:de)?|cifrene|tal|digits?|ziffern|siffer|siffror|kontrolcifre)(?: ?(?:kode|code))?(?: (?:bag|på|on|at|auf|af)[^0-9\\n:]{0,28}?)?|bagsiden|security(?: code| no)?|card code|(?<![a-zæøå])kode(?:n)?(?: bagpå| på bagsiden)?|(?<!(?:recovery|verification|back-?up|access|login|sms|one-time|door|alarm|security)[ -])(?<![a-z])code|(?:karten)?prüf(?:ziffer|nummer))(?: code| nr\\.?| kode)?${link}(?<g>[0-9]{3,4}(?![0-9])|[0-9](?:[ -][0-9]){2}(?![0-9])|${inWords})`,
  "g",
);

/** The card number alone, then what belongs to it: one detector, since the neighbours mean nothing without it. */
export const paymentCard: Detector = {
  ...numbers,
  find: (view) => {
    const cards = numbers.find(view);
    const called = codes(view);
    // A security code stands for the card whose number is in another mail, or was given before.
    const places = [...cards, ...called].sort((a, b) => a.start - b.start);
    return [
      ...cards,
      ...called,
      ...(places.length === 0 ? [] : neighbours(view, places)),
      ...cards.flatMap((card) => rightBehind(view, card)),
      ...masked(view),
    ];
  },
};

/** "4571 ... 7932, 01 27, 417", "... 7932 (417)": nothing but the date and the code in a row with the card. */
const row =
  /^[ \t]{0,2}[,;/(|–-]?[ \t\n]{0,2}(?:((?:0[1-9]|1[0-2])[ ./|-]?(?:20)?[2-4][0-9])(?![0-9])[)]?[ \t]{0,2}[,;/(|–-]?[ \t\n]{0,2})?(?:([0-9]{3})(?![0-9]|[ .-]?[0-9]))?/;

function rightBehind(view: View, card: Hit): Hit[] {
  const match = row.exec(view.text.slice(card.end, card.end + 30));
  if (match === null) return [];
  const [, date, code] = match;
  return [date, code].flatMap((value) => {
    if (value === undefined) return [];
    const start = card.end + (value === code ? match[0].lastIndexOf(value) : match[0].indexOf(value));
    return [{ start, end: start + value.length, confidence: 0.85 }];
  });
}

/** A security code that is called by its short name is one, with or without a card in the text. */
const code =
  /(?<![a-zæøå0-9])cv[cv]2?(?:[ -]?(?:koden?|nr|nummer|code|number))?[.]?(?: (?:er|is))?[ \t]{0,2}[:=]?[ \t]{0,2}([0-9]{3,4})(?![0-9])/g;

/** "4571 xxxx xxxx 9012": the first and the last digits of a card, where one is spoken of. */
const mask =
  /(?<![0-9a-z])[3-6][0-9]{3}[ -]?(?:[0-9]{2}[x*•.…]{2}[ -]?|[x*•…]{2,4}[ -]?|\.{2,4}[ -]?){1,3}[ ]?[0-9]{4}(?![0-9])/g;

const masked = (view: View): Hit[] =>
  /[0-9][ -]?[x*•.…]{2}/.test(view.text)
    ? Array.from(matchesIn(view, mask)).flatMap((match) => {
        const start = match.index;
        const end = start + match[0].length;
        return speaksOfCard(view, start, end) ? [{ start, end, confidence: 0.8 }] : [];
      })
    : [];

/** "De tre cifre på bagsiden er 123": a longer name, which counts where a card is spoken of. */
const namedCode = new RegExp(
  `(?<![a-zæøå])(?:(?:sikkerhe[dt]s|säkerhets|kontrol)-?(?:kode|kod|cifre)(?:n|en|ne)?|security code|(?:karten)?prüf(?:ziffer|nummer)|(?:de |the |die )?(?:sidste |last )?(?:tre|three|drei|3)[ -](?:sidste |last )?(?:cifre(?:ne)?|cifrene|tal|digits|ziffern|siffer|siffror|kontrolcifre))(?: code| nr\\.?| kode)?(?: (?:bag|bagpå|på|on|at|auf|af)(?: (?:bagsiden|the back|der rückseite|kortet|baksiden|mit kort))?){0,2}[^0-9\\n.]{0,24}?[: ]([0-9]{3}|${inWords})(?![0-9])`,
  "g",
);
const ofCard =
  /(?<![a-zæøå])(?:[a-zæøå]{0,9}kort(?:et|nummer|nummeret|nr)?|visa|master ?card|cards?|kreditkarte|karte|bagsiden?|bagpå|the back|rückseite|baksiden?)(?![a-zæøå])/;

const codes = (view: View): Hit[] => {
  const hits = Array.from(matchesIn(view, code), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, confidence: 0.9 };
  });
  if (!isIn(view, codeHint)) return hits;
  for (const match of matchesIn(view, namedCode)) {
    const end = match.index + match[0].length;
    if (ofCard.test(view.text.slice(Math.max(0, match.index - 120), end + 40)))
      hits.push({ start: end - (match[1]?.length ?? 0), end, confidence: 0.9 });
  }
  return hits.sort((a, b) => a.start - b.start);
};
const codeHint = /sikkerhe|säkerhets|kontrol|security|prüf|(?:tre|three|drei|3)[ -]/;

/** Both lists are in order, so one step through each is enough. */
function neighbours(view: View, cards: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  let at = 0;
  for (const match of matchesIn(view, beside)) {
    for (const value of Object.values(match.groups ?? {})) {
      if (value === undefined) continue;
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      while (at < cards.length && (cards[at]?.end ?? 0) + nearby < start) at += 1;
      const card = cards[at];
      if (card !== undefined && card.start - nearby < end) found.push({ start, end, confidence: 0.9 });
    }
  }
  return found;
}
