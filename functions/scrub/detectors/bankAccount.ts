/**
 * National bank accounts, which carry no check that could be tried: Danish reg.nr. and kontonummer, British sort code
 * and account. Only their names tell them, so the name must stand at the number.
 */
import type { Detector, Hit } from "../detector.ts";
import type { View } from "../view.ts";
import { accountsForMoney, accountsInTables } from "./bankTable.ts";

const registration =
  /(?<![a-zæøå])reg(?:istrerings)?[ .]{0,2}-?(?:nr|nummer|no)?[ .:]{0,4}(?:er |på )?([0-9]{4})(?![0-9])/g;
/** `4 digits, then up to ten` in one go, called an account. */
const account =
  /(?<![a-zæøå])(?:(?:bank|løn|nem|udbetalings|min )?konto(?:en|nummer|nummeret|nr)?|account|acct?|a\/c)(?: (?:number|no|nummer|nr|er))?[ .:#-]{0,4}(?:(?:er|is|no|nr|hedder|i [a-zæøå]{2,20})[ .:]{1,3}){0,2}((?:[0-9]{4}[ \t]?[-/,]?[ \t]{0,2})?[0-9](?:[ .]?[0-9]){5,9})(?![0-9])/g;
const sortCode =
  /(?<![a-z])sort(?:ing)?[ -]?code[ .:#]{0,3}(?:is )?([0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2})(?![0-9])/g;

export const bankAccount: Detector = {
  id: "bank-account",
  category: "financial-id",
  sentence: { da: "Et registrerings- og kontonummer.", en: "A bank account number." },
  find: (view) => [
    ...accountsInTables(view),
    ...accountsForMoney(view),
    ...all(view, sortCode, 0.95),
    // "reg." alone may mean a car; a bank account follows within the same lines.
    ...all(view, registration, 0.9)
      .filter((hit) =>
        /(?:konto|account|[^0-9][0-9]{6,10}(?![0-9]))/.test(view.text.slice(hit.end, hit.end + 80)),
      )
      .flatMap((hit) => withAccount(view, hit)),
    ...all(view, account, 0.9).filter((hit) =>
      /(?:bank|konto|reg|sort|refund|iban|swift|overfør|udbetal|transfer|pay )/.test(around(view, hit)),
    ),
  ],
};

/** "Reg. 5479 0001048823": the account may follow without a name. */
function withAccount(view: View, hit: Hit): Hit[] {
  const rest =
    /^[ \t.,:;/-]{1,4}(?:(?:og|and|konto(?:nr|nummer)?)[ .:]{1,3}){0,2}([0-9](?:[ .]?[0-9]){5,9})(?![0-9])/.exec(
      view.text.slice(hit.end, hit.end + 48),
    );
  if (rest === null) return [hit];
  const end = hit.end + rest[0].length;
  return [hit, { start: end - (rest[1]?.length ?? 0), end, confidence: 0.9 }];
}

const around = (view: View, hit: Hit): string => view.text.slice(Math.max(0, hit.start - 60), hit.end + 40);

const all = (view: View, pattern: RegExp, confidence: number): Hit[] =>
  Array.from(view.text.matchAll(pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, confidence };
  });
