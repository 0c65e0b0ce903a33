/**
 * Eight digits that only their row makes a telephone number: behind a CPR number or a name in a list of people
 * ("Anna Holm, 140387-4471, 20304050"), behind the name of a relative or a place at the beginning of a cell
 * ("Mor: 20304050", "hjemme 86123456"). Digits alone are an order as well, so the row must begin with a person.
 */
import type { Hit } from "../detector.ts";
import { lineAround } from "../line.ts";
import type { View } from "../view.ts";
import { isCompanyNumber } from "./companyNumber.ts";
import { nameBefore } from "./numberName.ts";
import { toE164 } from "./phoneNumber.ts";

const eight =
  /(?<![0-9a-zæøå]|[0-9][.,/:+-]|[-_=#@/])[2-9][0-9]{7}(?![0-9a-zæøå]|[.,/:-][0-9]|[ ]?(?:kr|dkk|,-|stk))/g;

/** Two names with capitals at the beginning of the row, a number or a bullet before them. */
const nameLead =
  /^[ \t>*•-]{0,6}(?:[0-9]{1,3}[.):] ?)?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,3}[ ]?(?:[,;:|/–-]|\t)[ ]{0,3}(?:(?:\()?[0-9]{1,2}(?: år| years?| år gammel)?\)?[ ]?[,;:|/–-][ ]{1,2})?$/u;
/** The same with a CPR number (or its label) and perhaps a mail address between. */
const numberLead = /(?:[0-9]{6}[- ]?[0-9]{4}|\ue000|@[a-z0-9.-]{3,40}\.[a-z]{2,6})[ ]?[,;:|/–-]?[ \t]{1,3}$/;
const named = /^[ \t>*•-]{0,6}(?:[0-9]{1,3}[.):] ?)?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,3}/u;
/** Somebody of a family, a place of a person, or one name: "Mor: ", "Anna: ". */
const relation =
  /(?:^|[\n;,(/|] ?|\. |[0-9\ue000] )(?:hjemme|hjem|privat|arbejde|arb\.?|work|home|mor|far|moren|faren|forældre|mormor|morfar|farmor|farfar|kone|mand|min kone|min mand|søn|datter|søster|bror|kæreste|eks|værge|kontaktperson|pårørende|mamma|pappa|mum|dad|mother|father|husband|wife|daughter|son|mutter|vater|frau|mann|privat)(?: ?\([^)\n]{1,20}\))?[ ]?[:–-]?[ ]{1,2}$/;
const oneName = /(?:^|\n)[ \t>*•-]{0,6}(\p{Lu}\p{Ll}{1,11}): ?$/u;
const notAName =
  /^(?:total|saldo|antal|nummer|id|code|kode|ref|serie|model|art|type|lot|batch|part|konto|hold|sum|score|build|rev|key|pid|port|count|size|bytes|views|token|zip|post|case|sag|log|sku|vare|stk|pris|price|amount|beløb|balance|ean|cvr|ordre|order|kunde|medlem|bilag|nr|løbenr|måler|måling|aflæsning|stand|stregkode|barcode|faktura|invoice|kvittering|version|note|obs|ps|kl|dato|tid|uge|side|booking|billet|ticket|pakke|track|kort|elev|kursist|student|navn|name|re|vs|sv|fra|til|emne)$/;

/** "Anna Holm 20304050 anna@example.dk": a name, the number and an address on one line. */
const bareName = /^[ \t>*•-]{0,6}\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,3} $/u;
const mailBehind = /^[ ,;|/–-]{1,3}[a-z0-9._+-]{1,40}@[a-z0-9.-]{3,40}/;

/** Alone on its line, below a mail address or a name that stands alone as well. */
function belowContact(
  view: View,
  line: { readonly start: number; readonly end: number },
  length: number,
): boolean {
  if (view.text.slice(line.start, line.end).trim().length !== length) return false;
  const above = view.cased
    .slice(Math.max(0, line.start - 120), Math.max(0, line.start - 1))
    .split("\n")
    .slice(-2);
  return above.some(
    (one) => /^[ \t>]*[^\s@]{1,40}@[a-z0-9.-]{3,40}[ \t]*$/i.test(one) || bareName.test(`${one.trimEnd()} `),
  );
}

export function phonesInRows(view: View): readonly Hit[] {
  return Array.from(view.text.matchAll(eight)).flatMap(({ index: start, 0: written }) => {
    const end = start + written.length;
    const line = lineAround(view.text, start, end, 160);
    const lead = view.cased.slice(line.start, start);
    const before = view.text.slice(Math.max(0, start - 48), start);
    const one = oneName.exec(view.cased.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
    const inRow =
      nameLead.test(lead) ||
      (numberLead.test(lead) && named.test(lead)) ||
      relation.test(before) ||
      (bareName.test(lead) && mailBehind.test(view.text.slice(end, end + 90))) ||
      belowContact(view, line, written.length) ||
      (one !== undefined && !notAName.test(one) && !/(?:nr|nummer|kode|tal|ing|else|tid|dato)$/.test(one));
    // "20240077" is a number of that year.
    if (!inRow || /^20(?:1[5-9]|2[0-7])/.test(written) || toE164(written) === null) return [];
    if (/^(?:other|record|financial-id)$/.test(nameBefore(view, start) ?? "")) return [];
    return isCompanyNumber(view, start, end) ? [] : [{ start, end, confidence: 0.8 }];
  });
}
