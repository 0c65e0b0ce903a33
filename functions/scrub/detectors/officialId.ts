/**
 * Numbers of official documents: passports, driving licences, residence permits, visas, identity cards, health cards.
 * Their formats differ from country to country and look like any order number, so the name of the document must stand at
 * the number (namedNumber.ts), or at the head of its column (columns.ts).
 */
import type { Detector } from "../detector.ts";
import { isIn } from "../search.ts";
import { hasNumber } from "./hasNumber.ts";
import { type NumberOf, numbersOf } from "./namedNumber.ts";

const number = "(?:[ _-]?(?:nrs?|nos|numre|numrene|numbers|nummer|nummeret|numret|number|num|no))?";

/** Words for documents, in the languages of the mails. */
const documents: NumberOf = {
  names: new RegExp(
    `(?<![a-zæøåäöü])(?:${[
      "(?:fremmed|konventions|rejse|rejsedokument|aliens? |flygtninge|nød|børne|diplomat|främlings|reise|tjeneste)?pas(?:s|set|sets|ses|sports?|ports?|sporten)?",
      "(?:reise|kinder)pass[a-z]{0,8}|(?:personal)?ausweis[a-z]{0,8}|perso",
      "kørekort[a-zæøå]{0,9}|koerekort[a-z]{0,9}|køre kort|førerkort[a-zæøå]{0,9}|foererkort|førerbevis|körkort[a-zäöå]{0,9}|korkort[a-z]{0,9}|führerschein[a-z]{0,8}|fuehrerschein[a-z]{0,8}",
      "driv(?:ing|er'?s?)[ _-]?li[cs]en[cs]e|(?<![a-z])dl(?= ?#| no| number)|license card|licen[cs]e (?:number|no)(?=[^\\n]{0,20}driv)",
      "opholds(?:kort|tilladelse|bevis|nummer|dokument)[a-zæøå]{0,9}|oppholds(?:kort|tillatelse)[a-zæøå]{0,9}|uppehålls(?:kort|tillstånd)[a-zåäö]{0,9}|aufenthalts(?:titel|erlaubnis|karte|genehmigung)[a-z]{0,8}",
      "rejsedokument(?:et)?|(?:residen(?:ce|t|cy)|travel|stay)[ -]?(?:permit|card|document|title)|(?:immigration|green|brp)[ -]?card|brp|arbejdstilladelse[nr]?|work permit|visum(?:nr|nummer)?|visa[ -](?:nr|number|no|nummer)",
      "udlændinge-?(?:nr|nummer|id)|udl-?(?:nr|nummer)|(?:udlændinge|asyl)[a-zæøå /-]{0,14}person-?id|asyl-?(?:nr|nummer)|(?:seafarer'?s?|sømands|discharge)[a-z' -]{0,12}book|søfartsbog|uin|duf(?:-?nummer|-?nr)?|lma-?kort(?:et)?",
      "(?:yellow|blue|pink)(?: (?:danish|health|insurance|eu|european|health insurance)){0,2} card",
      "(?:det |mit )?(?:gult?e?|gule|blåt?|blaa|rosa)[ -](?:eu-?)?(?:sygesikrings|sundheds)?-?(?:kort|bevis)[a-zæøå]{0,9}|sygesikrings?(?:kort|bevis|nummer)?[a-zæøå]{0,9}|sundhedskort[a-zæøå]{0,9}|(?:europæiske? |eu-?)(?:sygesikring|sundhedskort)[a-zæøå]{0,16}",
      "helsetrygdkort|europeisk helsetrygd[a-zæøå]{0,9}|(?:eu-)?sjukförsäkringskort(?:et)?|ehic|gesundheitskarte|krankenversicher(?:ten|ungs)[a-z]{0,12}|krankenkassen[a-z]{0,12}|versicherten(?:nummer|nr|karte|ausweis)|kvnr",
      "health(?:care)?(?: insurance)?[ -]card|insurance card|nhs(?: (?:number|no))?|medicare",
      "id-?kort[a-zæøå]{0,9}|identitetskort[a-zæøå]{0,9}|legitimationskort[a-zæøå]{0,9}|(?:nationell|nasjonal)[at]{0,2}t? id(?:-?kort)?(?:et)?|nationalt id(?:-?kort)?(?:et)?|identity card|id card|national id card|carte d'identit[ée]|carta d'identità|documento de identidad|dowód osobisty",
      "(?:document|dokument)-?(?: ?(?:no|nr|number|nummer|id))(?=[^\\n]{0,80}(?:passport|licen[cs]e|visa|ausweis|(?<![a-zæøå])pas(?![a-zæøå])))|(?=document|dokument|id)(?<=(?:passport|licen[cs]e|ausweis|(?<![a-zæøå])pas|kørekort|id-?kort|opholdskort)[^.]{0,60})(?:document|dokument|id)-?(?: ?(?:no|nr|number|nummer))",
      "våbentilladelse[n]?|sejlerbevis|jagttegn(?:et)?|duelighedsbevis",
    ].join("|")})(?:-?(?:s)?(?:nr|nummer))?${number}(?![a-zæøåäöü])`,
    "g",
  ),
  least: 4,
  fits: (written) => {
    const digits = written.replace(/[^0-9]/g, "").length;
    // Four digits alone are a year or a price.
    return (digits >= 5 || (digits === 4 && /[a-z].*[0-9].*[a-z]|[a-z]{2}/.test(written))) && digits <= 20;
  },
};

/** A few letters of each name: most mails speak of no document at all. */
const hint =
  /pas(?:n|s(?:p|e|n| |\.|,|:|[0-9])|[^a-zæøå])|kort|licen|ophold|opphold|uppehåll|aufenthalt|reisepa|ausweis|schein|permit|residen|travel d|visum|visa|brp|ehic|card|sygesik|helsetr|krankenk|krankenv|versichert|duf|uin|nhs|medicare|udlænding|perso|tilladelse|tegn|bevis|nation|kvnr|karte|identit|dokument|document|asyl|udl|discharge|søfart|dl ?#|dl n/;

export const officialId: Detector = {
  id: "official-id",
  category: "official-id",
  sentence: {
    da: "Nummeret på et pas, kørekort, opholdskort eller sundhedskort.",
    en: "The number of a passport, driving licence, residence permit or health card.",
  },
  find: (view) =>
    hasNumber(view) && isIn(view, hint)
      ? numbersOf(view, documents).map((range) => ({ ...range, confidence: 0.97 }))
      : [],
};
