/**
 * National and tax identity numbers that only their name tells: German Steuer-ID and social insurance, PESEL, BSN, PPS,
 * codice fiscale and the like, and Norwegian, British and American ones in odd spellings. They carry checks, but a
 * mistyped one is a secret as well, so the name at the number decides.
 */
import type { Detector } from "../detector.ts";
import { isIn } from "../search.ts";
import { hasNumber } from "./hasNumber.ts";
import { type NumberOf, numbersOf } from "./namedNumber.ts";

const ids: NumberOf = {
  names: new RegExp(
    `(?<![a-zæøåäöü]|(?:ust|mwst|umsatzsteuer)-)(?:${[
      // Germany, Austria, Switzerland.
      "steuer-?(?:id|ident|identifikations)?-?(?:nr|nummer|nummern)?|steuerliche id[a-z]{0,24}|(?:steuer-?)?id-?nr|idnr|tin|(?:sozial|renten)versicherungs-?(?:nr|nummer)|sv-?(?:nr|nummer)|rvnr|ahv-?(?:nr|nummer)?",
      // Norway, Sweden, Finland.
      "f\\.? ?nr|fødsels-?(?:nr|nummer)(?:et)?|foedsels-?(?:nr|nummer)(?:et)?|fodselsnummer|[dh]-n(?:ummer(?:et)?|umber)|person-?(?:nr|nummer)|samordnings-?(?:nr|nummer)|hetu|henkilötunnus|kennitala",
      // United Kingdom, Ireland, United States.
      "national insurance(?: (?:number|no))?|ni (?:number|no|num)|nino|pps(?: ?n|-?nummer)?(?: (?:number|no))?|(?:my |his |her )social(?: security)?(?: (?:number|no))?|ssn|itin|social security(?: (?:number|no))?",
      // Others.
      "pesel|bsn|burgerservicenummer|codice fiscale|cnp|numéro de sécu(?:rité sociale)?|numero de secu|n° de sécu|nir|dni|nie|nif|isikukood|asmens kodas|personas kods|rodné číslo|egn|jmbg|oib|cpf|aadhaar|kimlik",
      "tax id(?:entification)?(?: (?:number|no))?|personal (?:id|identity|identification)(?: (?:number|no|code))?|national id(?:entity)?(?: (?:number|no))?|(?:svensk|norsk|finsk|tysk|polsk|udenlandsk|utländskt|utenlandsk)[et]? (?:id-?nummer|person-?nummer|skattenummer|skatte-?id)|skatte-?id(?:-?nummer)?",
    ].join("|")})(?:[ -]?(?:nr|nummer|number|no))?(?![a-zæøåäöü])`,
    "g",
  ),
  least: 7,
  fits: (written) => written.replace(/[^0-9]/g, "").length <= 15,
};

const hint =
  /steuer|id-?nr|versicher|sv-n|sv-?nr|rvnr|ahv|fnr|dselsn|[dh]-num|f\.? ?nr|person|samordn|hetu|henkil|kennit|insurance|ni n|nino|pps|social|ssn|itin|pesel|bsn|burgers|codice|cnp|sécu|secu|nir|dni|nie|nif|isiku|asmens|kods|rodn|egn|jmbg|oib|cpf|aadh|kimlik|tax id|national id|id-?num|skatte|tin/;

export const namedIds: Detector = {
  id: "named-national-id",
  category: "national-id",
  sentence: {
    da: "Et udenlandsk person- eller skattenummer.",
    en: "A personal identity or tax number of another country.",
  },
  find: (view) =>
    hasNumber(view) && isIn(view, hint)
      ? numbersOf(view, ids).map((range) => ({ ...range, confidence: 0.96 }))
      : [],
};
