/**
 * What a number is called by the words that stand at it: "ordrenr. 0101991234" is an order, "mit cpr er 0101991234" is
 * not. Only the words bound to the number count. A negative word somewhere in the neighbourhood says nothing: people
 * write their order number and their CPR number in one sentence.
 */
import type { View } from "../view.ts";

export type NumberName = "national-id" | "phone" | "financial-id" | "record" | "other" | null;

/** How far a name may stand before its number. */
const reach = 72;

/** Words that may stand between a name and its number. */
const connectors = new Set(
  (
    "er is lyder hedder nr nr. no nummer numre number numbers num var was på of on the for med with som følger your you our we i " +
    "dit mit min my den det jeres vores hans hendes their we're code kode id invoice's siger står at eller og and or & " +
    "ref. is: nytt nyt new gamle old dansk danish fulde full eget own barnets sønnens datterens søns datters mands kones " +
    "such as like fx feks eksempelvis som f.eks. privat arbejde hjemme work home oplyst nedenfor below here her har has have"
  ).split(" "),
);

/** Words that keep a name to ten digits in a row as well, which are seldom a CPR number behind such words. */
const looseConnectors = new Set(
  (
    "hos jer är ist lautet bei ihnen vi jeg fik gav sendte oprettede denne this den the seneste sidste latest som which " +
    "vist står"
  ).split(" "),
);

/** Words that name a civil registration number on their own or at the end of a compound. */
const nationalWord =
  /^(?:[a-zæøå]{0,14}cpr|cprn[ro]?|cpr(?:nummer|numre|number|nret|nr[a-zæøå]{0,4}|nummeret)|(?:person|pers|fødsels|foedsels|føds|cvil|civil)(?:nummer|numre|nummeret|nr|no|number|numret)|erstatningscpr|personnumm[ae]r|fnr|kennitala|henkilötunnus|hetu|fødselsnr|fodselsnummer|födelsenummer|samordningsnummer|ssn|nino|personalausweisnummer|personenkennzeichen)$/;

const phoneWord =
  /^(?:tlf|tlfnr|telefon|telefonen|telefonnr|telefonnummer|telefonnummeret|telf|tel|mob|mobil|mobilen|mobilnr|mobilnummer|mobilnummeret|mobiltelefon|fastnet|fastnettet|hjemmenummer|sms|ring|ringe|ringes|phone|telephone|mobile|cell|cellphone|whatsapp|signal|handy|puhelin|rufnummer|telefonnummern?|fax|direkte|træffes|kontaktes|call|telefonisk|arbejdstelefon|privatnummer|mobilnumret|dagtelefon|landline|ringer)$/;

const financialWord =
  /^(?:konto|kontonr|kontonummer|kontonummeret|bankkonto|bankkontonr|bankkontonummer|iban|lønkonto|nemkonto|regnr|reg|kort|kortnr|kortnummer|kortnummeret|visa|dankort|visakort|mastercard|card|creditcard|account|kreditkort|betalingskort|amex|maestro|bankgiro|giro)$/;

/** Names of everything else that has a long number. As a whole word, or as the first part of "...nr", "...nummer". */
const otherWord =
  /^(?:ordre|order|orders|ordren|ordrer|ordrerne|faktura|fakturaen|fakturanr|fakturaer|invoice|invoices|bestilling|bestillingen|bestillinger|kvittering|kvitteringen|receipt|ticket|tickets|billet|booking|bookingen|reservation|pakke|pakken|pakkenr|tracking|track|trace|forsendelse|forsendelsen|fragtbrev|gls|postnord|dao|dhl|ups|fedex|kolli|colli|consignment|sendung|sendungsnummer|paket|paketet|pakkenummer|shipment|parcel|ean|gln|cvr|se-nr|vat|moms|serial|serie|serienr|sn|s\/n|vare|varenr|sku|model|artikel|item|product|produkt|firmware|version|ver|build|release|v|rekvisition|po|rma|licens|license|licence|aftale|kontrakt|contract|tilbud|quote|rykker|betalings-id|transaktion|transaction|payment|betaling|fik|hold|kursus|bevis|diplom|certifikat|eksamen|matrikel|måler|målernr|målepunkt|meter|imei|mac|isbn|issn|ts|timestamp|tidsstempel|epoch|unix|time|started|iat|exp|created|updated|hash|commit|pid|port|run|rekv|afdeling|cost|sagsbehandlingsnr|bilag|bilagsnr|student|studienr|p-nr|p-nummer|p-number|pnummer|produktionsenhed|produktionsnummer|batch|lot|gavekort|giftcard|voucher|rabatkode|kupon|coupon|beløb|amount|pris|price|kr|dkk|eur|usd|confirmation|bekræftelse|ordrebekræftelse|følgeseddel|dokument|document|doc|fil|file|device|enhed|enheds|terminal|asset|udstyr|inventar|bil|stel|vin|indkøb|indkøbs|kreditor|leverandør|supplier|vendor|organisation|org|orgnr|abonnement|subscription|sid|session|request|req|error|fejl|fejlkode|kode|status|position|gps|lat|lon|lng|coordinates|koordinater|auftrag|rechnung|bestellung|fakturanummer|ordernummer|ordrenummer|tracking-id|order-id|aftalenr|report|rapport|rapporten|inv|log|job|opgave|opgaven|issue|sporing|sporingsnummer|vorgang|beställning|ordrebekr)$/;

/** What files are kept about people under: offices and associations often use the CPR number for it. */
const recordWord =
  /^(?:sag|sagen|sagsnr|case|medlem|kunde|kundenr|customer|member|membership|journal|journalnr|jnr|policenr|police|policy|skade|claim|skadenr|debitor|kundennummer|kundnummer|ärende|saksnummer|reference|referencen|ref|patient|klient|client|borger|kursist|elev)$/;
const recordCompound =
  /^(?:medlem|kunde|sag|journal|police|skade|patient|klient|borger|kursist|elev|member|customer|case|client|ref)/;

/** Cards that pay nothing and prove nobody. */
const otherCard =
  /^(?:medlems|låner|adgangs|klippe|rabat|studie|gave|rejse|lykke|kunde|bonus|fordels|bilags|index|grafik|lyd|net|sim|tids|parkerings|buss?|års|billet|lager|tegne|job|spille|visit|lands|navne|hukommelses|start|mad|træ(?:nings)?|post|følge|bestillings|indmeldelses|garanti|registrerings|loyalty|gift|library|membership|punch|access|key|loppe)-?(?:kort|kortet|card)(?:nr|nummer)?$/;

/** "bevisnr", "rekvisitionsnummer", "licence-number": a word that says itself that it names a number. */
const namesANumber = /^([a-zæøåäöü]{2,30}?)[-.]?(?:nr|nummer|nummeret|numre|number|num|nbr|kode|code|id)$/;

const token = /[a-zæøåäöüé]+(?:[-./][a-zæøåäöüé]+){0,2}\.?|[0-9]+|\n|[^\sa-zæøåäöüé0-9]/g;

/**
 * The name of the number that starts at `start`, read from right to left; null when nothing at it names it.
 * A name is carried over a list: "ordrenr. 0101991234 og 0101991235". `bare`: the number is digits in a row.
 */
export function nameBefore(view: View, start: number, bare = false): NumberName {
  const words = sameSentence(view.text, start).match(token) ?? [];
  let gaps = 0;
  let numbers = 0;
  for (let at = words.length - 1; at >= 0 && gaps < 6; at -= 1) {
    const word = words[at] ?? "";
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      // Only digits that a list joins to this number: "og", "," or "/" stands between.
      const next = words[at + 1] ?? "";
      if ((gaps === 0 && next !== "\n") || !joins.test(next) || numbers >= 3) return null;
      numbers += 1;
      gaps = 0;
      while (/^[0-9.\-/]+$/.test(words[at - 1] ?? "")) at -= 1;
      continue;
    }
    const name = nameOf(word);
    if (name !== null) return name;
    if (word === "\n") continue;
    if (/^[.!?;]$/.test(word) && gaps > 0 && !/^(?:nr|no)/.test(words[at - 1] ?? "")) return null;
    const plain = word.replace(/\.$/, "");
    const binds = connectors.has(plain) || joins.test(plain) || (bare && looseConnectors.has(plain));
    if (!binds && !/^[.:=#("'*>\-–/_,[{|\\\n]$/.test(word)) return null;
    gaps += 1;
  }
  return null;
}

/** A full stop that ends a sentence, and none of an abbreviation. */
const sentenceEnd =
  /(?<!nr|ref|[^a-zæøå]|(?<![a-zæøå])(?:no|num|nbr|tlf|mob|tel|kl|reg|id|fakt|ordr?|inv|evt|ca|cpr|pers|vedr|art|pos|lev|best|kto|konto|kt|hhv|bl|dvs|jf|iflg|[a-z]))[.](?=[ \t\n])|[!?](?=[ \t\n])/g;
const mayEnd = /[.!?][ \t\n]|\n/;
/** A line that breaks in the middle of a sentence is about this long; a shorter one has ended. */
const wrapped = 56;

/** What stands before the number in its own sentence: a noun at the end of the last one names no number. */
function sameSentence(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  let cut = 0;
  if (!mayEnd.test(before)) return before;
  for (const { index } of before.matchAll(sentenceEnd)) cut = index + 1;
  const line = before.lastIndexOf("\n");
  if (line < cut) return before.slice(cut);
  const above = before.slice(cut, line).replace(/[ \t\n>]+$/, "");
  const last = above.slice(above.lastIndexOf("\n") + 1).trim();
  const blank = /\n[ \t>]*$/.test(before.slice(cut, line));
  const isLabel =
    /[:=#]$/.test(last) ||
    (!blank && (last.split(" ").length <= 3 || /,$/.test(last) || last.length >= wrapped));
  return before.slice(isLabel ? cut : line + 1);
}

const joins = /^(?:\n|og|and|eller|or|samt|sammen|plus|together|och|und|&|,|\/|\+)$/;

/** What one word (or its parts) calls a number. */
export function nameOf(word: string): NumberName {
  const plain = word.replace(/\.$/, "");
  const bare = plain.replace(/[-./]/g, "");
  if (nationalWord.test(plain) || nationalWord.test(bare)) return "national-id";
  if (phoneWord.test(bare)) return "phone";
  if (financialWord.test(bare)) return "financial-id";
  if (recordWord.test(plain) || recordWord.test(bare)) return "record";
  if (otherWord.test(plain) || otherWord.test(bare)) return "other";
  const parts = plain.split(/[-./]/);
  if (parts.length > 1) {
    if (parts.some((part) => nationalWord.test(part))) return "national-id";
    if (parts.some((part) => recordWord.test(part))) return "record";
    if (parts.some((part) => otherWord.test(part))) return "other";
  }
  if (otherCard.test(plain)) return "other";
  const stem = plain.replace(/(?:erne|er|en|et|s|e)$/, "");
  if (stem.length >= 4 && stem !== plain && otherWord.test(stem)) return "other";
  const compound = namesANumber.exec(plain)?.[1];
  if (compound === undefined) return null;
  if (/(?:person|cpr|civil|social|insurance|national)/.test(compound)) return "national-id";
  if (/(?:telefon|mobil|phone)|^(?:mob|tlf|tel|fastnet|privat|hjemme)$/.test(compound)) return "phone";
  if (/(?:konto|kort|bank|account)/.test(compound)) return "financial-id";
  if (recordCompound.test(compound)) return "record";
  return /^(?:bruger|user|mit|dit|et|the|login|fødsel)/.test(compound) ? null : "other";
}

const nationalPhrase =
  /(?:cpr|c\.p\.r|personn(?:umm|r)|person-n(?:umm|r)|pers\.? ?nr|(?:fødsels|foedsels)(?:nummer|nr)|(?<![a-zæøå])p\.? ?nr|civil registration|social security|national insurance|national id|identity number|kennitala|henkilötunnus|personnummer|danish id|borgernummer)[^0-9\n\ue000]{0,48}$/;

/** "... mit cpr. Ordrenr. 0101991234": the number has a name of its own, and the looser binding ends there. */
const ownName = /([a-zæøåäöü]{2,30}?)[-. ]{0,2}(?:nr|nummer|number|no)[.:# ]{0,3}(?:(?:er|is) )?$/;

/** A looser binding for the certain label: words and names may stand between, other digits may not. */
export function calledNationalId(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - reach), start);
  const own = ownName.exec(before)?.[1];
  if (own !== undefined && nameOf(own) === "other") return false;
  if (nationalPhrase.test(before)) return true;
  return /^[\s"'),:;(-]{0,4}(?:(?:er|is|som er|which is|var) )?(?:(?:mit|min|my|hans|hendes|his|her|barnets|dit|our) )?(?:danske |danish )?(?:cpr|personnummer|personnr)(?![^.\n]{0,24}[0-9\ue000])/.test(
    view.text.slice(end, end + 48),
  );
}
