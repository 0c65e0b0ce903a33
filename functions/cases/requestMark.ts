/**
 * Does a mail look like a request of a data subject? Danish, English, German, Swedish, Norwegian; over the sanitized text,
 * without what it quotes. Nobody has to name a law or an article (Art. 12 wants no form), so each kind is what is wanted
 * (a verb in the mood of a wish) near what it is wanted of (one's own data): "slet" alone is said of everything, and "jeg
 * kan slet ikke" of nothing. A mark is for people to look at: it starts no deadline and does nothing by itself.
 *
 * Pure and linear: sentences are cut to a length, every quantifier is bounded.
 */
import type { RequestKind } from "./model.ts";

/** Longer "sentences" are tables and lists; what is wanted stands in the beginning. */
const longestSentence = 600;
const mostSentences = 400;

const any = (words: string): string => `(?:${words.trim().replace(/\s*\n\s*/g, "|")})`;

/** Up to so many characters between what is wanted and what it is wanted of. */
const near = ".{0,70}?";

/** Letters of all five languages; `\b` knows only those of English. */
const letter = "\\p{L}";
const word = (words: string): string => `(?<!${letter})${any(words)}(?!${letter})`;

const dataWords = {
  da: "data|persondata|personoplysninger|oplysninger|informationer|kundedata|brugerdata|dataene|oplysningerne",
  en: "data|personal data|personal information|personal details",
  de: "daten|personendaten|nutzerdaten|kundendaten|angaben",
  sv: "uppgifter|personuppgifter|data|persondata|uppgifterna",
  no: "opplysninger|personopplysninger|data|persondata|opplysningene|personopplysningene|dataene",
} as const;

/** Between "data" and "about me" stand the words of having and being kept, and no others. */
const had = (words: string): string => `(?:${any(words)} ){0,6}?`;

/** What the company knows of the writer, said so: "data that you have about me". */
const aboutMe = any(`
  ${word(`${dataWords.da}|alt|alting|hvad|noget|det`)} ${had("som|der|i|har|af|data|ligger|inde|med|gemmer|gemt|opbevarer|behandler|vedrører|registreret|liggende|stående|er|har fået")}${word("om|på|vedrørende")} ${word("mig|undertegnede")}
  ${word("data|information|what|everything|anything|records|details")} ${had("that|do|you|have|hold|held|store|stored|keep|kept|collect|collected|process|processed|data|information|which|is|are|may|got")}${word("about|on|concerning|relating to|regarding")} ${word("me|myself")}
  ${word(`${dataWords.de}|informationen|alles|was`)} ${had("die|das|sie|ihr|zu|haben|habt|speichern|gespeichert|verarbeiten|bei|ihnen|für|daten")}${word("über mich|zu meiner person|von mir")}
  ${word(`${dataWords.sv}|information|allt|vad`)} ${had("som|ni|har|lagrar|sparar|sparat|behandlar|för|uppgifter")}${word("om mig")}
  ${word(`${dataWords.no}|informasjon|alt|hva`)} ${had("som|dere|har|lagrer|lagret|behandler|av|opplysninger|data")}${word("om meg")}
`);

/** The same as the writer's own: "my data", which may also be what one sees on a page. */
const myData = any(`
  ${word("mine|alle|vores|vore|de|samtlige")} (?:\\p{L}{1,14} )?${word(dataWords.da)}
  ${word("my|our|all my|all the|any|all")} (?:\\p{L}{1,14} ){0,2}?${word(dataWords.en)}
  ${word("meine|meiner|meinen|sämtliche|alle")} (?:\\p{L}{1,20} )?${word(dataWords.de)}
  ${word("mina|alla|de")} (?:\\p{L}{1,20} )?${word(dataWords.sv)}
  ${word("mine|alle|de")} (?:\\p{L}{1,20} )?${word(dataWords.no)}
  ${word("opplysningene|personopplysningene|dataene")} ${word("mine")}
`);
const personalData = `(?:${myData}|${aboutMe})`;

/** And what one has there: only of interest where it is to go. */
const ownAccount = any(`
  ${word("min|mine|my|mein|meines|meinen|mitt|mit|our")} (?:\\p{L}{1,14} )?${word("konto|profil|brugerkonto|kundekonto|brugerprofil|bruger|account|user account|profile|konten|kontos|benutzerkonto|kundenkonto|nutzerkonto|profils|användarkonto|brukerkonto")}
  ${word("kontoen|profilen|brukeren|brukerkontoen")} min(?!\\p{L})
`);
const ownData = `(?:${personalData}|${ownAccount})`;

const anyData = word(
  `${Object.values(dataWords).join("|")}|persondata|mig|me|mich|meg|mine|my|meine|meiner|mina|information`,
);
const uses = word(
  "behandling|behandlingen|behandler|brug|brugen|bruger|anvendelse|anvendelsen|processing|process|use|using|profiling|verarbeitung|nutzung|verwendung|behandlar|användning|användningen|bruk|bruken",
);
const advertising = word(
  "markedsføring|direkte markedsføring|marketing|direct marketing|werbung|direktwerbung|marknadsföring|direktmarknadsföring",
);
/** The use of data, or advertising: not the use of a parking lot. */
const processing = `(?:${uses}.{0,40}?${anyData}|${anyData}.{0,40}?${uses}|${advertising})`;

/** Wishes and nouns, no narratives: "I deleted my account", "mine data er forsvundet" ask for nothing. */
const erase = any(`
  ${word("slet(?! (?:ikke|ingen|intet|ik|slet))|slette|slettes|sletning|sletningen|fjern|fjerne|fjernes|bortskaf|destruer|destruere")}
  ${word("få|ønsker|vil have|vil ha|vil gerne have|bedes")} ${near}${word("slettet|fjernet")}
  ${word("delete|erase|remove|wipe|erasure|deletion|removal")}
  ${word("have|get|want|wish|like|be")} ${near}${word("deleted|erased|removed|wiped")}
  ${word("löschen|löscht|lösche|löschung|entfernen|entfernt|entferne|gelöscht werden|zu löschen|gelöscht haben")}
  ${word("radera|raderar|raderas|radering|raderade|ta bort|tas bort|borttagning")}
  ${word("slett|slette|slettes|sletting|fjern|fjerne|fjernes")}
`);

/** "... have my data deleted": the participle alone would be a report. */
const wish = word(
  "få|ønsker|vil|bedes|beder|anmoder|kræver|skal|have|get|want|wish|like|request|demand|möchte|will|verlange|bitte|fordere|vill|önskar|begär|kräver|ønsker|ber|krever",
);
const gone = word("slettet|fjernet|deleted|erased|removed|gelöscht|entfernt|raderade|raderat|borttagna");

/** Whose doing it was: then nothing is asked for. */
const byMyself = any(`
  ${word("jeg|vi")} (?:har|havde|fik|kom|kan|kunne) (?:\\p{L}{1,12} ){0,3}?${word("slettet|slette|fjernet|fjerne")}
  ${word("i|we")} (?:(?:have|had|accidentally|just|already|can|could|cannot|can't|tried|to|mistakenly) ){0,4}?${word("deleted|removed|erased|delete|remove|erase")}
  ${word("ich|wir")} (?:habe|haben|kann|konnte|könnte) (?:\\p{L}{1,12} ){0,5}?${word("gelöscht|löschen|entfernt|entfernen")}(?! (?:werden|haben))
  ${word("jag|vi")} (?:har|hade|råkade|kan|kunde) (?:\\p{L}{1,12} ){0,3}?${word("raderat|radera|tagit bort|ta bort")}
  ${word("jeg|vi")} (?:har|hadde|kom|kan|kunne) (?:\\p{L}{1,12} ){0,3}?${word("slettet|slette|fjernet|fjerne")}
`);

const see = any(`
  ${word("indsigt|indsigten|aktindsigt|egenindsigt|innsyn")} (?:i|over)(?!\\p{L})
  ${word("kopi|udskrift|udlever|udlevere|udlevering|udleveret|oversigt over")}
  ${word("access to|copy|copies|export|disclose|disclosure")}
  ${word("auskunft|kopie|einsicht|übersicht")}
  ${word("tillgång till|få ut|kopia|utdrag|utskrift")}
`);

/** Of what is about me it is enough to ask in any words. */
const tell = word(
  "send|sende|tilsendt|se|vide|oplys|oplyse|hvilke|hvad|see|know|tell|provide|which|what|welche|was|senden|schicken|wissen|mitteilen|vilka|vad|skicka|veta|hva|vite",
);

/** "Hvad har I om mig?": nothing is said but the question. */
const whatYouHave = any(`
  ${word("hvad|hvilke|hvilken")} ${near}${word("har|gemmer|opbevarer|behandler|ved")} i ${near}${word("om|på")} mig(?!\\p{L})
  ${word("what|which")} ${near}${word("you")} ${word("have|hold|store|keep|know|process|collect")} ${near}${word("about|on")} me(?!\\p{L})
  ${word("was|welche")} ${near}${word("sie|ihr")} ${near}${word("über mich")}
  ${word("vad|vilka")} ${near}${word("ni")} ${near}om mig(?!\\p{L})
  ${word("hva|hvilke")} ${near}${word("dere")} ${near}om meg(?!\\p{L})
`);

/** Whole words of the trade and the law say it by themselves. */
const articles = (number: number | string): string =>
  `(?:art(?:ikel|icle|\\.)? ?${number}(?!\\d)${near}${lawNames}|${lawNames}${near}art(?:ikel|icle|\\.)? ?${number}(?!\\d))`;
const lawNames = word(
  "gdpr|databeskyttelsesforordningen|databeskyttelsesforordning|persondataforordningen|dsgvo|ds-gvo|dataskyddsförordningen|personvernforordningen|data protection regulation",
);

const patterns: Readonly<Record<RequestKind, readonly string[]>> = {
  erasure: [
    `${erase}${near}${ownData}`,
    `${ownData}${near}${erase}`,
    `${wish}${near}${ownData}${near}${gone}`,
    word(
      "retten til at blive glemt|ret til at blive glemt|right to be forgotten|right to erasure|recht auf vergessenwerden|recht auf löschung|rätten att bli glömd|rätten att bli bortglömd|retten til å bli glemt|retten til sletting",
    ),
    `${word("fjern|slet|remove|delete|löschen|entfernen|ta bort|radera")} ${word("mig|me|sie mich|mich|meg")} ${word("fra|af|from|aus|från")} (?:\\p{L}{1,14} ){0,2}?${word("system|systemer|systemet|database|databaser|databasen|register|registret|kartotek|kartoteker|liste|lister|maillister|mailingliste|list|lists|records|systems|databases|system|verteiler|datenbank|lista|listor|listen")}`,
    articles(17),
  ],
  access: [
    `${see} ?${near}${personalData}`,
    `${tell} ${near}${aboutMe}`,
    whatYouHave,
    word(
      "indsigtsanmodning|indsigtsbegæring|indsigtsret|subject access request|dsar|datenauskunft|selbstauskunft|auskunftsersuchen|registerutdrag|innsynsbegjæring|innsynsforespørsel",
    ),
    articles(15),
  ],
  portability: [
    word(
      "dataportabilitet|ret til dataportabilitet|data portability|datenübertragbarkeit|datenportabilität|portability of my data",
    ),
    `${ownData}${near}${word("maskinlæsbart|maskinlæsbar|machine[- ]readable|maschinenlesbaren|maschinenlesbarem|maskinläsbart|maskinlesbart")}`,
    articles(20),
  ],
  objection: [
    `${word("indsigelse|indsigelser|protesterer|protestere")} ${near}${processing}`,
    `${word("stop|ophør|hør op|hold op|holde op|aufhören|sluta|slutte|slutt")} ${near}${processing}`,
    `${word("object|objection|opt out|opt-out")} ${near}${processing}`,
    `${word("widersprechen|widerspreche|widerspruch")} ${near}${processing}`,
    `${word("invändning|invänder|invända|motsätter mig")} ${near}${processing}`,
    `${word("innsigelse|innvending|protesterer")} ${near}${processing}`,
    `${processing}${near}${word("widerspreche ich|widersprochen")}`,
    articles(21),
  ],
  restriction: [
    `${word("begræns|begrænse|begrænset|begrænsning|begrænsning af")} ${near}${processing}`,
    `${word("restrict|restriction|restricted")} ${near}${processing}`,
    `${word("einschränkung|einschränken|eingeschränkt")} ${near}${processing}`,
    `${processing}${near}${word("einschränken|einzuschränken|eingeschränkt")}`,
    `${word("begränsa|begränsning|begränsas|begrens|begrense|begrensning")} ${near}${processing}`,
    articles(18),
  ],
  rectification: [
    `${word("ret|rette|rettes|rettet|berigtig|berigtige|berigtigelse|korriger|korrigere|korrigeret")} ${near}${ownData}`,
    `${word("rectify|rectification|correct|corrected|correction")} ${near}${ownData}`,
    `${word("berichtigen|berichtigung|berichtigt|korrigieren")} ${near}${ownData}`,
    `${ownData}${near}${word("berichtigen|berichtigt|zu berichtigen|korrigieren")}`,
    `${word("rätta|rättas|rättelse|korrigera|rett|rette|retting|korriger|korrigere")} ${near}${ownData}`,
    articles(16),
  ],
  withdrawal: [
    `${word("trækker|trække|tilbagetrækker|tilbagekalder|tilbagekalde|ophæver")} ${near}${word("samtykke|samtykker|samtykket|samtykkeerklæring")}`,
    `${word("withdraw|withdrawing|revoke|revoking|withdrawal of")} ${near}${word("consent|consents")}`,
    `${word("widerrufe|widerrufen|widerruf|ziehe")} ${near}${word("einwilligung|einwilligungen|zustimmung")}`,
    `${word("einwilligung|zustimmung")} ${near}${word("widerrufen|widerrufe|zurückziehen|zurück")}`,
    `${word("återkallar|återkalla|drar tillbaka|dra tillbaka|tar tillbaka")} ${near}${word("samtycke|samtycken")}`,
    `${word("trekker|trekke|tilbakekaller|tilbakekalle")} ${near}${word("samtykke|samtykket")}`,
    word(
      "no longer consent|do not consent|don't consent|withdraw consent|samtykker ikke længere|samtycker inte längre",
    ),
  ],
  complaint: [
    `${word("klage|klager|klagen|klageadgang|indklage|anmelde|anmelder|complain|complaint|complaining|beschwerde|beschweren|klagomål|klaga|klagar|anmäla|klager")} ${near}${word("persondata|personoplysninger|databehandling|databeskyttelse|databrud|gdpr|personal data|data protection|privacy|datenschutz|dsgvo|personuppgifter|dataskydd|integritet|personvern|personopplysninger|datatilsynet|supervisory authority|aufsichtsbehörde|integritetsskyddsmyndigheten|imy")}`,
    `${word("datatilsynet|datenschutzbehörde|integritetsskyddsmyndigheten")} ${near}${word("klage|klager|anmelde|anmelder|beschwerde|anmäla|anmäler")}`,
  ],
};

const compiled = (Object.entries(patterns) as [RequestKind, readonly string[]][]).map(
  ([kind, sources]) => [kind, sources.map((source) => new RegExp(source, "iu"))] as const,
);
const own = new RegExp(byMyself, "iu");

/**
 * What a mail seems to ask for, each kind once; empty for nearly all mails.
 * @param text sanitized
 */
export function requestsIn(subject: string, text: string): readonly RequestKind[] {
  const found = new Set<RequestKind>();
  for (const sentence of sentencesOf(`${subject}\n\n${withoutQuotes(text)}`)) {
    for (const [kind, expressions] of compiled) {
      if (found.has(kind) || !expressions.some((each) => each.test(sentence))) continue;
      if (kind === "erasure" && own.test(sentence)) continue;
      found.add(kind);
    }
  }
  return [...found];
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[.!?;]\s|\n\s*\n|\n(?=\s*[-*•\d])/u, mostSentences)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim().slice(0, longestSentence))
    .filter((sentence) => sentence !== "");

const startsHistory =
  /^(?:-{2,}|_{5,}|(?:fra|from|von|från): .{1,200}|(?:den|on|am) .{1,120}(?:skrev|wrote|schrieb).{0,120}:?)\s*$/iu;

/** What others said before is no request of this writer. */
function withoutQuotes(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line, at) => at > 0 && startsHistory.test(line.slice(0, 300)));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => !line.startsWith(">"))
    .join("\n");
}
