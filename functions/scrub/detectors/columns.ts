/**
 * Cells below a head that says what they are: numbers of documents, people and accounts, passwords, telephone numbers and
 * homes in tables that people paste into a mail. The head decides, and a cell must have the shape of what it says.
 */
import type { Category } from "../categories.ts";
import type { Detector } from "../detector.ts";
import { isDateLike } from "./idValue.ts";
import { toE164 } from "./phoneNumber.ts";
import { streetShape } from "./streetNumber.ts";
import { type Table, tablesIn } from "./table.ts";

type Column = {
  readonly category: Category;
  readonly head: RegExp;
  readonly fits: (cell: string) => boolean;
  /** What the other heads must say. */
  readonly beside?: (heads: readonly string[]) => boolean;
  readonly sentence: Detector["sentence"];
};

const digitsOf = (text: string): number => text.replace(/[^0-9]/g, "").length;
const number = (least: number, most: number) => (cell: string) =>
  /^[a-z0-9 ./-]{4,30}$/.test(cell) && digitsOf(cell) >= least && digitsOf(cell) <= most && !isDateLike(cell);
const end = "(?:[- .]?(?:nr|no|nummer|number|num)?\\.?)$";

const userHead =
  /^(?:bruger|user|login|log-?in|navn|name|unilogin|konto|account|mail|e-?mail|system|elev|kursist|benutzer|användar|brukernavn)/;
const goodsHead = /vare|produkt|product|kursus|course|hold|beløb|pris|price|antal|rabat|varenr|titel|title/;
const companyHead =
  /^(?:firma|virksomhed|company|leverandør|kunde|afdeling|department|filial|sted|skole|institution|supplier|butik)/;

const columns: readonly Column[] = [
  {
    category: "official-id",
    head: new RegExp(
      `^(?:(?:rejse|reise)?pas(?:s|set|sport|port)?|kørekort|koerekort|driv[a-z']{2,5} li[cs]en[cs]e|licen[cs]e|førerkort|körkort|führerschein|reisepass|(?:personal)?ausweis|opholds[a-zæøå]{3,12}|oppholds[a-zæøå]{3,12}|uppehålls[a-zåäö]{3,12}|aufenthalts[a-z]{3,12}|residence[a-z ]{0,12}|visum|visa|id-?kort|id ?card|sundhedskort|sygesikring[a-zæøå]{0,8}|health card|ehic)${end}`,
    ),
    fits: number(4, 20),
    sentence: { da: "Nummeret på et dokument i en tabel.", en: "The number of a document in a table." },
  },
  {
    category: "national-id",
    head: new RegExp(
      `^(?:(?:[a-zæøå]{0,12}[ -])?cpr|fnr|fødsels|fødselsnr|fødselsnummer|person|personnr|personnummer|pers\\.?|ssn|ni|nino|steuer-?id|idnr|sv|pesel|bsn|kennitala|hetu|national id)${end}`,
    ),
    fits: number(7, 14),
    sentence: { da: "Et personnummer i en tabel.", en: "A personal identity number in a table." },
  },
  {
    category: "financial-id",
    head: new RegExp(
      `^(?:(?:bank|løn|nem)?konto|bank|account|iban|(?:betalings|kredit|dan)?kort|card|kreditkarte)${end}`,
    ),
    fits: (cell) =>
      /^(?:[a-z]{2}[0-9]{2})?[a-z0-9 ./-]{6,34}$/.test(cell) && digitsOf(cell) >= 7 && !isDateLike(cell),
    sentence: {
      da: "Et konto- eller kortnummer i en tabel.",
      en: "A number of an account or card in a table.",
    },
  },
  {
    category: "financial-id",
    head: /^(?:reg(?:istrerings)?(?:[ .-]{0,2}(?:nr|nummer|no))?\.?|sort ?code|blz|clearing(?:nr|nummer)?|cv[cv]2?|udløb(?:er|sdato)?|exp(?:iry|ires)?(?: date)?)$/,
    fits: (cell) => /^[0-9]{3,8}$|^[0-9]{2}[-/ .][0-9]{2,4}(?:[- ][0-9]{2})?$/.test(cell),
    beside: (heads) =>
      heads.some((other) => /^(?:(?:bank|løn|nem)?konto|account|iban|kort|card|kto)/.test(other)),
    sentence: { da: "Bankoplysninger i en tabel.", en: "Bank details in a table." },
  },
  {
    category: "credential",
    head: /^(?:(?:wifi|wi-fi|midlertidig|temp|start|initial|ny|new|gammel)?[ -]?(?:adgangskode|kodeord|password|passwd|pwd?|passwort|kennwort|lösen(?:ord)?|passord|token|api[ -_]?(?:key|nøgle|token)|secret|engangskode|pin(?:-?kode)?|puk))$/,
    fits: (cell) =>
      /^\S{3,60}$/.test(cell) &&
      !/^(?:ja|nej|yes|no|ok|sendt|sent|nulstil(?:let)?|reset|glemt|mangler|missing|udløbet|expired|skiftet|changed|n\/a|-+|\*+|x+|•+)$/.test(
        cell,
      ),
    sentence: { da: "En adgangskode i en tabel.", en: "A password in a table." },
  },
  {
    category: "credential",
    head: /^(?:(?:login|log-?ind|adgangs|bruger|dør|alarm|personlig)?[ -]?(?:kode|code|pass|pin|koden?))$/,
    fits: (cell) => /^(?=.*[0-9])\S{4,40}$/.test(cell) || /^[a-zæøå]{5,30}[!#$%&*?]$/.test(cell),
    beside: (heads) =>
      heads.some((other) => userHead.test(other)) && !heads.some((other) => goodsHead.test(other)),
    sentence: { da: "En kode i en tabel.", en: "A code in a table." },
  },
  {
    category: "phone",
    head: /^(?:(?:mobil|privat)?(?:telefon|tlf|tel|mobil|mob|phone|cell|handy|mobile)(?:[- .]?(?:nr|no|nummer|number|phone|telefon))?)\.?(?: (?:privat|hjem|home|mobil))?$/,
    fits: (cell) => /^[+0-9][0-9 ().-]{6,18}$/.test(cell) && (toE164(cell) !== null || digitsOf(cell) === 8),
    beside: (heads) =>
      !heads.some((other) => companyHead.test(other)) ||
      heads.some((other) => /^(?:navn|name|fornavn)/.test(other)),
    sentence: { da: "Et telefonnummer i en tabel.", en: "A telephone number in a table." },
  },
  {
    category: "address",
    head: /^(?:(?:privat|hjemme|bopæls|post|home )?(?:adresse|address|adress|anschrift|adr)\.?|bopæl)$/,
    fits: (cell) => streetShape(cell),
    beside: (heads) => !heads.some((other) => companyHead.test(other)),
    sentence: { da: "En privat adresse i en tabel.", en: "A private address in a table." },
  },
  {
    category: "address",
    head: /^(?:vej(?:navn)?|gade(?:navn)?|vej\/gade|street(?: name)?|straße|strasse|gata|gateadresse|gatuadress)$/,
    fits: (cell) => /^[a-zæøåäöüéß. '-]{3,30}(?: [0-9]{1,4}[a-z]?)?$/.test(cell),
    beside: (heads) =>
      heads.some((other) =>
        /^(?:hus ?-?(?:nr|nummer)|nr|no|house(?: no)?|number|hausnummer|postnr|zip)\.?$/.test(other),
      ) && !heads.some((other) => companyHead.test(other)),
    sentence: { da: "En privat adresse i en tabel.", en: "A private address in a table." },
  },
  {
    category: "address",
    head: /^(?:hus ?-?(?:nr|nummer)|nr|house(?: no)?|hausnummer)\.?$/,
    fits: (cell) => /^[0-9]{1,4}[a-z]?$/.test(cell),
    beside: (heads) =>
      heads.some((other) =>
        /^(?:vej(?:navn)?|gade(?:navn)?|street(?: name)?|straße|strasse|gata)$/.test(other),
      ) && !heads.some((other) => companyHead.test(other)),
    sentence: { da: "Et husnummer i en tabel.", en: "The number of a house in a table." },
  },
];

/** "kode" is told from the codes of courses by the user beside it; phones below "Firma" are those of companies. */
const wanted = ({ heads }: Table, at: number, column: Column): boolean =>
  column.head.test(heads[at] ?? "") && (column.beside?.(heads) ?? true);

/** Nothing for the first of a category, then "-2", "-3". */
function placeOf({ category }: Column, at: number): string {
  const earlier = columns.slice(0, at).filter((other) => other.category === category).length;
  return earlier === 0 ? "" : `-${earlier + 1}`;
}

export const columnDetectors: readonly Detector[] = columns.map((column, at) => ({
  id: `${column.category}-column${placeOf(column, at)}`,
  category: column.category,
  sentence: column.sentence,
  find: (view) =>
    tablesIn(view).flatMap((table) =>
      table.heads.flatMap((_, place) =>
        wanted(table, place, column)
          ? table.rows.flatMap((row) => {
              const cell = row[place];
              return cell !== undefined && column.fits(cell.text)
                ? [{ start: cell.start, end: cell.end, confidence: 0.9 }]
                : [];
            })
          : [],
      ),
    ),
}));
