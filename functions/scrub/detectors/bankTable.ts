/**
 * Danish bank accounts that only their place or the talk of money tells: the cells below the heads "Reg." and "Konto" of
 * a table pasted into a mail, and "4183-0011229" where somebody wants money back.
 */
import type { Hit } from "../detector.ts";
import { cellsOf, lineAround } from "../line.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { nameBefore } from "./numberName.ts";

const registrationHead = /(?<![a-zæøå])reg(?:istrerings)?[ .-]{0,2}(?:nr|nummer)?[ .]{0,4}(?=[\t;|,])/g;

/** The cells below heads that call them registration and account. A row that holds none ends the table. */
export function accountsInTables(view: View): Hit[] {
  const hits: Hit[] = [];
  for (const match of matchesIn(view, registrationHead)) {
    const line = lineAround(view.text, match.index, match.index, 200);
    const head = view.text.slice(line.start, line.end);
    const delimiter = ["\t", ";", "|", ","].find((mark) => head.includes(mark));
    if (delimiter === undefined) continue;
    const heads = head.split(delimiter);
    const registration = heads.findIndex((cell) => /^ *reg/.test(cell));
    const account = heads.findIndex((cell) => /^ *(?:bank)?konto/.test(cell));
    if (registration < 0 || account < 0) continue;
    for (const hit of rows(view.text, line.end + 1, delimiter, registration, account)) hits.push(hit);
  }
  return hits;
}

function rows(text: string, from: number, delimiter: string, registration: number, account: number): Hit[] {
  const hits: Hit[] = [];
  let at = from;
  while (at < text.length) {
    const { end } = lineAround(text, at, at, 300);
    const row = text.slice(at, end);
    const cells = cellsOf(row, at, delimiter);
    const [reg, konto] = [cells[registration], cells[account]];
    const filled =
      reg !== undefined &&
      konto !== undefined &&
      /^[0-9]{4}$/.test(reg.text) &&
      /^[0-9][0-9 .-]{4,12}[0-9]$/.test(konto.text);
    if (filled)
      for (const { start, text: value } of [reg, konto])
        hits.push({ start, end: start + value.length, confidence: 0.9 });
    else if (!/^[|: -]{3,}$/.test(row)) return hits;
    at = end + 1;
  }
  return hits;
}

const pair =
  /(?<![0-9][.,/:+-]|[0-9+]|[a-z]-)(?!19[0-9]{2}|20[0-3][0-9])[0-9]{4}(?: ?[-/] ?|,? | og(?: så)? |[)\]][ -]{1,2}[([]?)[0-9](?:[ .]?[0-9]){6,9}(?![0-9]|[-.,/:][0-9]|,-)/g;
/** British: the bank in three pairs and the account in eight digits, beside each other. */
const britishPair =
  /(?<![0-9][.,/:+-]|[0-9+])[0-9]{2}-[0-9]{2}-[0-9]{2}[ ,;/]{1,3}[0-9]{8}(?![0-9]|[-.,/:][0-9])/g;
/** The banks that Danes have, and their like abroad. */
const banks =
  "(?<![a-zæøå])(?:(?:danske|jyske|syd|nykredit|spar nord|landbobanken|vestjysk|al|saxo|basis|coop|merkur|frørup|kreditbanken|djurslands|skjern|lollands|møns|totalbanken|ringkjøbing)[ -]?bank(?:en)?|bank(?:en)?|nordea|sydbank|nykredit|spar nord|arbejdernes landsbank|landsbank|sparekasse[nr]?|lunar|handelsbanken|lån ?& ?spar|middelfart|andelskasse[nr]?|dnb|seb|swedbank|länsförsäkringar|sparbank(?:en|1)?|skandia|barclays|hsbc|lloyds|natwest|santander|monzo|starling|halifax|nationwide|bank details|bankverbindung|sparkasse|volksbank|n26|kontohaver|kontoinhaber)(?![a-zæøå])";
const money = new RegExp(
  `(?<![a-zæøå])(?:ind (?:på|til)|indbetal[a-z]{0,3}|(?:sæt|sætte[rs]?|sendes?|betale?s?|overføre?s?) (?:det|dem|dette|hele|beløb[a-z]{0,2})? ?(?:til|på|ind)|pay (?:it )?(?:in)?to|transfer|deposit|wire|auszahl[a-z]{0,3}|überweis[a-z]{0,3}|zurückerstatt[a-z]{0,3}|insätt[a-z]{0,3}|utbetal[a-z]{0,3})(?![a-zæøå])|trukket|trækkes|hævet|hæves|betalingsservice|betales? fra|tilbagebetal|sætte? (?:dem|det|beløbet|pengene)|sæt dem|sättas? in|sattes in|beloppet|sett(?:e)? (?:pengene|inn)|insat på|betales ud|penge(?:ne|r)?(?![a-zæøå])|beløbet|udbetal|overfør|indsæt|refusion|refunder|refund|bankoplysning|kontoudtog|min (?:bank|løn|nem)?konto|kontoen|(?:nem|løn|samme )konto|mit konto|kontonummer|${banks}`,
);

/** "Pengene retur til 4183-0011229": four digits and seven to ten, in talk of money that goes to somebody. */
export const accountsForMoney = (view: View): Hit[] => [
  ...forMoney(view, pair),
  ...(/[0-9]-[0-9]{2}-[0-9]{2}[ ,;/]/.test(view.text) ? forMoney(view, britishPair) : []),
];

const forMoney = (view: View, pattern: RegExp): Hit[] =>
  Array.from(matchesIn(view, pattern)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const around = view.text.slice(Math.max(0, start - 120), end + 60);
    const name = nameBefore(view, start);
    return money.test(around) && (name === null || name === "financial-id")
      ? [{ start, end, confidence: 0.8 }]
      : [];
  });
