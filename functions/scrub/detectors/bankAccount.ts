/**
 * National bank accounts, which carry no check that could be tried: Danish reg.nr. and kontonummer, British sort code
 * and account. Only their names tell them, so the name must stand at the number.
 */
import type { Detector, Hit } from "../detector.ts";
import { isIn, matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { accountsByLabel } from "./bankLabels.ts";
import { accountsForMoney, accountsInTables } from "./bankTable.ts";
import { hasDisguise, hasNumber } from "./hasNumber.ts";
import { nameBefore } from "./numberName.ts";
import { spelledNumbers } from "./numberWords.ts";

const registration =
  /(?<![a-zæøå])reg(?:istrerings)?[ .]{0,2}-?(?:nr|nummer|no)?[ .:]{0,4}(?:er |på )?([0-9]{4})(?![0-9])/g;
/** `4 digits, then up to ten` in one go, called an account. */
const account =
  /(?<![a-zæøå])(?:(?:bank|løn|nem|udbetalings|min )?konto(?:en|nummer|nummeret|nr)?|account|acct|acc(?!-)|a\/c)(?: (?:number|no|nummer|nr|er))?[ .:#=(-]{0,4}(?:(?:er|is|no|nr|hedder|i [a-zæøå]{2,20})[ .:]{1,3}){0,2}((?:[0-9]{4}[ \t]?[-/,]?[ \t]{0,2})?[0-9](?:[ .-]?[0-9]){5,12})(?![0-9]|[.-][0-9])/g;
const sortCode =
  /(?<![a-z])(?:sort(?:ing)?(?:[ _-]?code)?|s\/?c)["']?[ .:=#]{0,3}["']?(?:is )?([0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2})(?![0-9])/g;
/** The names of a bank of other countries: BLZ, routing or ABA number, BSB, transit number. */
const bankCode =
  /(?<![a-zæøå])(?:blz|bankleitzahl|routing[ _]?(?:number|no|nr)?|aba(?: (?:number|no|nr))?|bsb|transit(?: number)?)["']?[ .:=#]{0,3}["']?(?:is |ist |er )?([0-9]{3}(?:[ -]?[0-9]{2,3}){1,2}|[0-9]{6,9})(?![0-9])/g;
/** A whole word for an account number: what is called so needs nothing else around it. */
const calledAccount =
  /(?<![a-zæøå])(?:bban|(?:bank|løn|nem|giro|person|privat)?konto-?(?:nr|nummer|nummeret|no)|kto\.?(?:-?nr)?|account (?:number|no|nr)|acct\.?(?: (?:no|nr))?|a\/c(?: no)?|nemkonto(?:en)?|lønkonto(?:en)?|bankkonto(?:en)?)[ .:#]{0,4}(?:(?:er|is|ist|är|lautet|hedder)[ :]{1,2})?((?:[0-9]{4}(?:-[0-9](?=[ ,]))?[ \t]?[-/,.]?[ \t]{0,2})?[0-9](?:[ .-]?[0-9]){5,12})(?![0-9]|[.-][0-9])/g;
/** Norway: four, two and five digits. */
const norwegian = /(?<![0-9.,:/+-])([0-9]{4}[ .][0-9]{2}[ .][0-9]{5})(?![0-9]|[.,/-][0-9])/g;
/** The same in one, where money is to go: eleven digits with a check digit (modulus 11). */
const norwegianBare = /(?<![0-9.,:/+-])([0-9]{11})(?![0-9]|[.,/-][0-9])/g;
/** "5479 er mit reg.nr." */
const before =
  /(?<![0-9.,:/+-])([0-9]{4})(?=,? (?:er|is|som) (?:mit |min |my |vores )?(?:reg(?:istrerings)?[ .]{0,2}-?(?:nr|nummer)|reg\.))/g;
/** "konto 1048823, reg 5479": the register number behind the account. */
const behindAccount =
  /konto[a-zæøå]{0,8}[ .:]{1,3}(?:er )?(?:[0-9][0-9 .-]{5,14})[,;]? (?:og |i |, )?reg[a-z. ]{0,14}([0-9]{4})(?![0-9])/g;

/** Swedish clearing number; bankgiro and plusgiro where somebody calls one his own. */
const clearing =
  /(?<![a-zåäö])clearing(?:nr|nummer|numret)?[ .:]{0,3}(?:är )?([0-9]{4}(?:-[0-9])?)(?![0-9])/g;
/** The account right behind it. */
const behindClearing =
  /(?<![a-zåäö])clearing(?:nr|nummer|numret)?[ .:]{0,3}(?:är )?[0-9]{4}(?:-[0-9])?[ ,;]{1,2}(?:och )?(?:konto)?(?:nr|nummer|numret|konto)?[ .:]{0,3}(?:är )?([0-9](?:[ -]?[0-9]){5,11})(?![0-9])/g;
const giro =
  /(?<![a-zæøåäö])(?:(?:mitt?|min|mit|my|eget) (?:privata |eget )?(?:bank|plus|post)giro|(?:bank|plus|post)giro (?:för|til|for) (?:mig|meg|mej))(?:konto)?(?:nr|nummer|t)?[a-zåäö ]{0,14}?[ .:]{0,3}(?:(?:är|er|is) )?([0-9]{2,4}[ -]?[0-9]{2}[ -]?[0-9]{1,4}(?:-[0-9])?)(?![0-9])/g;

export const bankAccount: Detector = {
  id: "bank-account",
  category: "financial-id",
  sentence: { da: "Et registrerings- og kontonummer.", en: "A bank account number." },
  find: (view) => [
    ...(hasNumber(view) ? accountsForMoney(view) : []),
    ...((hasNumber(view) || hasDisguise(view)) && isIn(view, hint) ? accounts(view) : []),
  ],
};

/** One fast search for the words, before the long ones. */
const hint =
  /konto|account|acct?|a\/c|reg|r\.? ?nr|r[:. ]{1,2}[0-9]{4}|sort|s\/c|sc |clearing|giro|kto|blz|bankleit|routing|aba|bsb|bban|transit|[0-9]{4}[ .][0-9]{2}[ .][0-9]{5}|[0-9]{2}-[0-9]{2}-[0-9]{2}/;

const accounts = (view: View): Hit[] => [
  ...accountsInTables(view),
  ...accountsByLabel(view),
  ...all(view, sortCode, 0.95).filter((hit) => sortOfBank(view, hit)),
  ...all(view, bankCode, 0.97),
  ...all(view, calledAccount, 0.9).filter((hit) => digits(view, hit) >= 7),
  ...all(view, norwegian, 0.85).filter((hit) => money.test(around(view, hit))),
  ...all(view, norwegianBare, 0.85).filter(
    (hit) => norwegianCheck(view, hit) && money.test(around(view, hit)),
  ),
  ...all(view, before, 0.9),
  ...all(view, behindAccount, 0.9),
  ...spelled(view),
  ...all(view, clearing, 0.9),
  ...all(view, behindClearing, 0.97),
  ...all(view, giro, 0.97),
  // "reg." alone may mean a car; a bank account follows within the same lines.
  ...all(view, registration, 0.9)
    .filter((hit) =>
      /(?:konto|account)[^\n]{0,24}(?:[0-9]{2}|nul|fire|syv|seks)|[^0-9][0-9](?:[ .-]?[0-9]){5,10}(?![0-9])/.test(
        view.text.slice(hit.end, hit.end + 80),
      ),
    )
    .flatMap((hit) => withAccount(view, hit)),
  ...all(view, account, 0.9).filter(
    (hit) =>
      digits(view, hit) >= 10 ||
      (digits(view, hit) >= 7 &&
        /konto[^a-zæøå]{0,3}(?:(?:er|hedder|nr)[ :.]{1,3})?$/.test(
          view.text.slice(Math.max(0, hit.start - 20), hit.start),
        )) ||
      /(?:bank|kontonr|kontonum|reg|sort|s\/?c [0-9]|refund|iban|swift|overfør|udbetal|transfer|pay )/.test(
        around(view, hit),
      ),
  ),
];

/** "Reg. 5479 0001048823": the account may follow without a name. */
function withAccount(view: View, hit: Hit): Hit[] {
  const rest =
    /^[ \t.,:;/-]{1,4}(?:(?:og|and|i|konto(?:nr|nummer|en)?)[ .:]{1,3}){0,2}([0-9](?:[ .]?[0-9]){5,10})(?![0-9])/.exec(
      view.text.slice(hit.end, hit.end + 48),
    );
  if (rest === null) return [hit];
  const end = hit.end + rest[0].length;
  return [hit, { start: end - (rest[1]?.length ?? 0), end, confidence: 0.9 }];
}

/** Without the word "code" it must be an account's: one stands near by. */
const sortOfBank = (view: View, hit: Hit): boolean =>
  /code|s\/c/.test(view.text.slice(Math.max(0, hit.start - 14), hit.start)) ||
  /acc(?:oun)?t|acc |a\/c|bank/.test(around(view, hit));

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const norwegianCheck = (view: View, { start }: Hit): boolean =>
  nameBefore(view, start) !== "other" &&
  weights.reduce((sum, weight, at) => sum + weight * Number(view.text.charAt(start + at)), 0) % 11 === 0;

const money = /konto|penge|betal|utbetal|refunder|overfør|tilbake|innskudd|bank|sett/;

const digits = (view: View, hit: Hit): number =>
  view.text.slice(hit.start, hit.end).replace(/[^0-9]/g, "").length;

/** "reg nul et to otte konto ni ni ti fire": the numbers in words behind their names. */
const namedInWords =
  /(?<![a-zæøå])(?:reg(?:istrerings)?[ .]{0,2}-?(?:nr|nummer)?|konto-?(?:nr|nummer|nummeret)?|account(?: number)?|sort code|kontoen er)\.?(?: (?:er|is))?[ :]{1,3}$/;

const spelled = (view: View): Hit[] =>
  spelledNumbers(view).flatMap(({ start, end, digits: written }) =>
    written.length >= 4 &&
    written.length <= 14 &&
    namedInWords.test(view.text.slice(Math.max(0, start - 32), start))
      ? [
          {
            start:
              start - (shortLabel.exec(view.text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0),
            end,
            confidence: 0.85,
          },
        ]
      : [],
  );

/** In a row of words the names are words of the number: "reg nul et to otte konto ni ni". */
const shortLabel = /(?<![a-zæøå])(?:reg|konto|regnr|(?:registrerings|konto)nummer) $/;

const around = (view: View, hit: Hit): string => view.text.slice(Math.max(0, hit.start - 60), hit.end + 40);

const all = (view: View, pattern: RegExp, confidence: number): Hit[] =>
  Array.from(matchesIn(view, pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, confidence };
  });
