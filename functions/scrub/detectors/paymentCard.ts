/**
 * Payment card numbers (ISO/IEC 7812: issuer prefix, 12 to 19 digits, Luhn) with the expiry date and the security
 * code that are written beside them. A number that is called a card and fails Luhn is a mistyped card, a secret as
 * well; a number that merely looks like one must pass.
 */
import { type Detector, type Hit, patternDetector } from "../detector.ts";
import type { View } from "../view.ts";

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
    // A line break between two numbers of other kinds is no part of a card: it must stand where cards have a gap.
    if (match[0].includes("\n") && !grouped.test(match[0])) return null;
    const called = calledCard.test(view.text.slice(Math.max(0, start - 48), start));
    if (isLuhn(digits) && lengths.includes(digits.length) && !insideLonger(view, start, end))
      return otherwise.test(view.text.slice(Math.max(0, start - 24), start))
        ? null
        : { start, end, confidence: called ? 0.99 : grouped.test(match[0]) ? 0.95 : 0.85 };
    return called && lengths.length > 0 && digits.length >= 14 && digits.length <= 17
      ? { start, end, confidence: 0.85 }
      : null;
  },
});

const calledCard =
  /(?:visa|dankort|master ?card|maestro|amex|american express|diners|jcb|(?<![a-zæøå])kort(?:et|nr|nummer|nummeret)?|(?<![a-z])cards?|kreditkarte|betalingskort|kreditkort)(?![a-zæøå])[^0-9\n\ue000]{0,30}$/;
const otherwise =
  /(?:ean|gln|ordre|order|faktura|invoice|track(?:ing)?|pakke(?:nr|nummer)?|måler(?:nr|nummer)?|målepunkt|imei|serial|serie|varenr)[a-zæøå]{0,8}[ .:#-]{0,4}(?:nr|no|er|is)?[ .:#-]{0,4}$/;
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
const beside =
  /(?:exp(?:\.|iry|ires|iration)?(?: date)?|udløb(?:er|sdato|sdatoen)?|udl\.|gyldig(?:t)? til|valid (?:thru|to|until|through)|gültig bis)[ \t]{0,2}[:.]?[ \t]{0,2}((?:0[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?[2-4][0-9])(?![0-9])|(?:^|[^0-9/])((?:0[1-9]|1[0-2])\/[2-4][0-9])(?![0-9/])|(?:cv[cv]2?|cid|csc|sikkerhedskode(?:n)?|kontrolcifre(?:ne)?|kontrolkode(?:n)?|(?:de )?(?:tre|3|sidste) (?:cifre |tal |kontrolcifre )?(?:bag)?på (?:bagsiden|kortet)|bagsiden|(?:three |3 )?digits on the back|security code|card code|prüfziffer)(?: code| nr\.?| kode)?(?: er| is)?[ \t]{0,2}[:=]?[ \t]{0,2}\n?([0-9]{3,4})(?![0-9])/g;

/** The card number alone, then what belongs to it: one detector, since the neighbours mean nothing without it. */
export const paymentCard: Detector = {
  ...numbers,
  find: (view) => {
    const cards = numbers.find(view);
    return cards.length === 0 ? codes(view) : [...cards, ...neighbours(view, cards), ...codes(view)];
  },
};

/** A security code that is called by its short name is one, with or without a card in the text. */
const code =
  /(?<![a-zæøå0-9])cv[cv]2?(?:[ -]?(?:koden?|nr|nummer|code|number))?[.]?(?: (?:er|is))?[ \t]{0,2}[:=]?[ \t]{0,2}([0-9]{3,4})(?![0-9])/g;

const codes = (view: View): Hit[] =>
  Array.from(view.text.matchAll(code), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, confidence: 0.9 };
  });

/** Both lists are in order, so one step through each is enough. */
function neighbours(view: View, cards: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  let at = 0;
  for (const match of view.text.matchAll(beside)) {
    const value = match[1] ?? match[2] ?? match[3] ?? "";
    const end = match.index + match[0].length;
    const start = end - value.length;
    while (at < cards.length && (cards[at]?.end ?? 0) + nearby < start) at += 1;
    const card = cards[at];
    if (card !== undefined && card.start - nearby < end) found.push({ start, end, confidence: 0.9 });
  }
  return found;
}
