/**
 * What a form or a table says under a head that asks for it: "Religion: ...", a column "fagforening", "template". The
 * answer may be anything, so the head tells it and not the lexicon. Health has its own file, healthField.ts.
 */
import type { Detector } from "../detector.ts";
import { lineAround } from "../line.ts";
import { matchesIn } from "../search.ts";
import type { View } from "../view.ts";
import { isAboutSomebody } from "./cell.ts";
import { columnHead } from "./tableColumn.ts";

type Field = {
  readonly id: string;
  readonly category: Detector["category"];
  readonly sentence: Detector["sentence"];
  /** The heads, as they stand in lower case; whole heads only. */
  readonly heads: string;
  /** Heads that are also those of goods and programs: they count in a table of people. */
  readonly columns: string;
};

const fields: readonly Field[] = [
  {
    id: "genetic-field",
    category: "genetic-biometric",
    sentence: {
      da: "En genetisk eller biometrisk oplysning om en person (databeskyttelsesforordningens artikel 9).",
      en: "Genetic or biometric data of a person (GDPR Article 9).",
    },
    heads:
      "biometri|biometrisk (?:skabelon|id|data|profil)|fingeraftryk|fingeraftryksskabelon|irisscan|ansigtsskabelon|ansigtsscan|stemmeprofil|stemmeaftryk|biometric (?:template|id|data)|fingerprint|fingerprint (?:template|hash|data)|face (?:template|id|vector|scan)|iris (?:scan|code)|voice ?print|dna[- ](?:profil|prøve|svar|test|resultat|profile|sample|result)|genotype|genotyp|genfejl|gentest|gene(?:tic)? test|haplogruppe|haplogroup|karyotype|kromosomer|biometrische vorlage|fingerabdruck|gesichtsscan|fingeravtryck|fingeravtrykk|ansiktsmall",
    columns:
      "skabelon|skabeloner|iris|template|biometric|biometrics|dna|gen|gener|gene|genes|mutation|variant|genetik|genetics",
  },
  {
    id: "ethnicity-field",
    category: "ethnicity",
    sentence: {
      da: "En oplysning om en persons race eller etniske oprindelse (databeskyttelsesforordningens artikel 9).",
      en: "Information on a person's racial or ethnic origin (GDPR Article 9).",
    },
    heads:
      "etnicitet|etnisk (?:baggrund|oprindelse|herkomst|tilhørsforhold|gruppe)|herkomst|afstamning|hudfarve|ethnicity|ethnic (?:background|origin|group)|race(?:\\/ethnicity)?|skin colou?r|etnisk bakgrund|etnisk bakgrunn|etnisitet|ethnische herkunft|volksgruppe|migrationshintergrund",
    columns:
      "oprindelse|oprindelsesland|race|ursprung|ursprungsland|opprinnelsesland|herkunft|herkunftsland|country of origin",
  },
  {
    id: "politics-field",
    category: "politics",
    sentence: {
      da: "En oplysning om en persons politiske overbevisning (databeskyttelsesforordningens artikel 9).",
      en: "Information on a person's political opinions (GDPR Article 9).",
    },
    heads:
      "politisk (?:parti|ståsted|holdning|tilhørsforhold|overbevisning)|partitilhør|partimedlemskab|political (?:party|views|opinion|affiliation)|party affiliation|partitillhörighet|partitilhørighet|politisk (?:åsikt|syn)|parteizugehörigkeit|politische (?:einstellung|meinung)",
    columns: "parti|partei|stemte|party",
  },
  {
    id: "religion-field",
    category: "religion",
    sentence: {
      da: "En oplysning om en persons religiøse eller filosofiske overbevisning (databeskyttelsesforordningens artikel 9).",
      en: "Information on a person's religious or philosophical beliefs (GDPR Article 9).",
    },
    heads:
      "religion|religiøs(?:t)? (?:overbevisning|tilhørsforhold|baggrund|hensyn)|trosretning|trossamfund|livssyn|konfession|denomination|religious (?:belief|beliefs|affiliation|needs)|trossamfunn|religiös tillhörighet|religionszugehörigkeit",
    columns: "tro|belief|bekenntnis|glaube|kirche|faith",
  },
  {
    id: "union-field",
    category: "union",
    sentence: {
      da: "En oplysning om en persons fagforeningsmæssige tilhørsforhold (databeskyttelsesforordningens artikel 9).",
      en: "Information on a person's trade-union membership (GDPR Article 9).",
    },
    heads:
      "fagforening|fagforbund|faglig organisation|fagforeningsmedlem|fagforeningskontingent|organiseret i|trade union|union (?:membership|dues|name)|labou?r union|fackförbund|fackförening|fackligt medlemskap|fagorganisasjon|fagforeningsmedlemskap|gewerkschaft|gewerkschaftszugehörigkeit",
    columns: "union|dues|fack|forbund",
  },
  {
    id: "sexuality-field",
    category: "sexuality",
    sentence: {
      da: "En oplysning om en persons seksuelle forhold eller orientering (databeskyttelsesforordningens artikel 9).",
      en: "Information on a person's sex life or sexual orientation (GDPR Article 9).",
    },
    heads:
      "seksualitet|seksuel (?:orientering|identitet)|kønsidentitet|pronomen|pronominer|sexual (?:orientation|identity)|gender identity|pronouns|sexuell läggning|könsidentitet|seksuell (?:legning|orientering)|kjønnsidentitet|sexuelle orientierung|geschlechtsidentität",
    columns: "orientation",
  },
  {
    id: "criminal-field",
    category: "criminal",
    sentence: {
      da: "En oplysning om strafbare forhold (databeskyttelsesforordningens artikel 10 og databeskyttelseslovens § 8).",
      en: "Information on criminal convictions or offences (GDPR Article 10, Danish Data Protection Act section 8).",
    },
    heads:
      "straffeattest|børneattest|tidligere (?:domme|straffe)|forstraffe|kriminalitet|sigtelser?|anmærkninger på (?:straffeattest|børneattest)en|criminal record|criminal convictions|convictions|previous convictions|vandelsattest|politiattest|belastningsregister|vorstrafen|führungszeugnis|straftaten",
    columns: "dom|domme|straffe|brott|offences?|dbs",
  },
];

/** Answers that tell nothing, that a form gives itself, or that speak of a document and not of what it says. */
const nothing =
  /^(?:[-–—.?/0-9 ]{0,10}|(?:ingen|nej|intet|none|no|nope|n\/a|na|nil|inga|nei|nein|nicht|keine?r?|ja|yes|y|n|x|ok|ikke|ej|ved|vides|ukendt|unknown|unbekannt|skriv|angiv|udfyld|vælg|please|state|select|list|specify|se|see|hvis|if|påkrævet|required|optional|valgfri|kun|only|om|der|vi|we|hvad|what|null|undefined|string|text|varchar|true|false|boolean|tom|empty|blank|field|felt|feltet|indhentet|modtaget|vedlagt|mangler|afventer|bestilt|fornyet|seen|pending|received|attached|hidden|skjult|slettes|slettet|removed|deleted)(?![a-zæøåäöü]).{0,40})$/;
/** What is talked of is a form, a course or a programme. */
const aboutForms =
  /kursus|course|modul|undervisning|fejl|error|kolonne|column|dropdown|obligatorisk|mandatory|formular|skema(?![a-zæøå])/;

const begins = /(?:^|[\n;,|{(\t])[> \t*"•-]{0,6}(?:[0-9a-z]{1,2}[.)] )?$/;
const answerOf = (heads: string): RegExp =>
  new RegExp(`(?<![a-zæøåäöü-])(?:${heads})"?[ \\t]{0,2}[:=][ \\t]{0,3}"?([^\\n;|"\\ue000]{2,80})`, "g");
const headOf = (heads: string): RegExp => new RegExp(`^[ "]{0,3}(?:${heads})[ "?*]{0,3}$`);

export const tellingFields: readonly Detector[] = fields.map(({ id, category, sentence, heads, columns }) => {
  const answer = answerOf(heads);
  const head = headOf(`${heads}|${columns}`);
  return {
    id,
    category,
    sentence,
    find: (view) => [...answers(view, answer), ...cells(view, head)],
  };
});

function* answers(view: View, pattern: RegExp) {
  for (const match of matchesIn(view, pattern)) {
    if (!begins.test(view.text.slice(Math.max(0, match.index - 10), match.index))) continue;
    const raw = match[1] ?? "";
    const value = raw.replace(/(?:[.,;)}] .*|[ .,)}]+)$/, "");
    const start = match.index + match[0].length - raw.length;
    if (value.length < 2 || /[?]/.test(raw) || nothing.test(value) || aboutForms.test(value)) continue;
    yield { start, end: start + value.length, confidence: 0.8 };
  }
}

const cell = /(?<=[|;\t])[ ]{0,3}([^|;\t\n\ue000]{1,60})/g;

/** The cells of tables below such a head; the first cell of a row tells whether there is a table at all. */
function* cells(view: View, head: RegExp) {
  for (const match of matchesIn(view, cell)) {
    const raw = match[1] ?? "";
    const value = raw.trimEnd();
    const start = match.index + match[0].length - raw.length;
    if (value === "" || nothing.test(value)) continue;
    if (!head.test(columnHead(view, start))) continue;
    const line = lineAround(view.text, start, start, 400);
    if (!isAboutSomebody(view, line)) continue;
    yield { start, end: start + value.length, confidence: 0.85 };
  }
}
