/**
 * The words that tell whose address it is: where somebody lives or wants something sent, where something is held or a
 * house of work stands, and what only people at work write below their name. Pure data for whoseAddress.ts.
 */

const w = "(?<![a-zæøåäöü])";
const e = "(?![a-zæøåäöü])";

/** Somebody lives there, moved there, wants it sent there. */
export const home = new RegExp(
  `${w}(?:bor|boede|bo|boende|bosat|bodde|bopæl(?:en|sadresse)?|lives?|lived|living|resid(?:e|es|ing)|wohn(?:e|t|en|haft)|wohnte|hjem(?:me)?(?:adresse[nrs]?)?|hemadress|hemma|hjemmefra|vej(?=:)|vejnavn|gade og n[a-z]{1,5}|privatadresse[nr]?|privat(?:e|en)?|home|(?:my|min|mit|mein|meine|hendes|hans|hennes|deres|her|his|their|vores private|folkeregister)[a-zæøå ]{0,16}(?:adresse[nr]?|adress|address|anschrift)|(?:post|bopæls|bolig|kontakt)?adresse[nr]?|adr|adress(?:en)?|address|anschrift|flytte[trs]?|flyttede|flytter|flyttat|moved|moving|umgezogen|zieht?|zieh[en]?|naboen|lejlighed(?:en)?|(?:vores|mit|hans|hendes|deres) (?:nye |gamle )?hus|huset|sommerhus(?:et)?|overnatter|opholder sig|må ikke komme(?: på| i)?|lägenhet(?:en)?|leilighet(?:en)?|wohnung|villa(?:en)?|dødsbo|hemmelig[a-zæøå]{0,3}|secret|beskyttet|c\\/o|hos (?:mine? [a-zæøå]{3,14}|mor|far|mormor|farmor|en ven(?:inde)?)|with my (?:mother|father|parents|sister|brother|son|daughter)|(?:min|my|mein[er]?|hos) (?:mor|far|mother|mutter|eks[a-zæøå]{0,8}|ex[a-z-]{0,10}|søster|bror|datter|søn)s?)${e}`,
  "g",
);
/** Post to somebody. A company may be meant as well, so it is weaker. */
export const post = new RegExp(
  `${w}(?:send(?:es|t|er|e)?(?: (?:det|den|dem|it|them|brev(?:et)?|pakken|bogen|a letter|et brev|materialet|gerne|venligst))* (?:til|to|an|till)|levere(?:s|t|ring)?|leverings?adresse[nr]?|leveransadress|lieferadresse|delivery address|shipping address|skicka[a-z]{0,2}|skickas|schicken|zu schicken|pakken?|brev(?:et)?|boken|bogen|post(?:en)?|afhentes?|hentes|pick(?:ed)? up|deliver(?:ed|y)?|ship(?:ped|ping)?|mail it|zugestellt|paketet?)${e}`,
  "g",
);
/** Something is held there, or some house of work stands there. */
export const venue = new RegExp(
  `${w}(?:loppis(?:en)?|loppemarked(?:et)?|marked(?:et)?|koncert(?:en)?|fest(?:en)?|udstilling(?:en)?|træning(?:en)?|inngang(?:en)?|ingång(?:en)?|eingang|entrance|kurslokal(?:et)?|kursuslokale[t]?|mødelokale[t]?|møteplass|mötesplats|holdeplads|busstop|åbner|ligger (?:(?:vel|nu|stadig|da|også|jo) ){0,2}(?:på|i|ved)|porten|linje|bus|skilt(?:et)?|reception|hold(?:es|er til|t)|afholdes?|foregår|finder sted|(?:finder?|besøg|møder?) (?:os|jer)|find us|visit us|findest uns|mødes|møde(?:t|sted)?|mødested|kurs(?:et|us|usset|en|er|ussted(?:et)?|uslokale)|undervis[a-zæøå]{0,8}|workshop(?:pen)?|konference[nr]?|seminar(?:et)?|generalforsamling(?:en)?|arrangement(?:et)?|foredrag(?:et)?|event|venue|course|class|meeting|held|takes? place|hålls|avholdes|findet|kursort|statt|veranstaltung|lokale[trs]?|(?<![0-9]\\. )sal(?:en)?|parkering|parker[ae]?|p-plads|indgang(?:en)?|elevator|cykel|kontor(?:et|er)?|office|büro|kontoret|afdeling(?:en)?|butik(?:ken)?|shop|store|lager(?:et)?|warehouse|værksted(?:et)?|virksomhed(?:ens?)?|firma(?:ets?|adresse)?|company|företaget|selskab(?:et)?|hovedkontor(?:et)?|headquarters|premises|faktur[a-zæøå]{0,10}adresse[nr]?|fakturering|firmaadresse[nr]?|faktura(?:en|n)?|retten|familieretshuset|politiet|jobcent(?:er|ret)|borgerservice|kommunen|rådhuset|sygehus(?:et)?|hospital(?:et)?|museum|universitet(?:et)?|sted(?=:)|invoice|billing|rechnungsadresse|rechnung(?:en)?|hotel(?:let)?|restaurant(?:en)?|café(?:en)?|kirke[n]?|skolens?|skole|institution(?:en)?|børnehaven?|biblioteket?|rådhus(?:et)?|kulturhus(?:et)?|medborgerhus(?:et)?|klinik(?:ken)?|station(?:en)?|museet|stadion|hallen|sportshal(?:len)?|forsamlingshus(?:et)?|vi holder til|arbejder|arbejde|works?|working|arbetar|jobber|ansat|arbeitet?|besøgsadresse|besøksadresse|bygning(?:en)?|building|kontorfællesskab|receptionen|reception)${e}`,
  "g",
);
/** "vores kontor", "our office": nobody's home whatever else is said. */
export const ours = new RegExp(
  `${w}(?:vores|vort|our|jeres|your|unser[e]?|vårt?|firmaets|virksomhedens|selskabets|butikkens|institutionens|kontorets|afdelingens|company's|der firma|kommunens|skolens|klubbens|foreningens)${e}`,
);
/** Streets of trade. */
export const trade =
  /^(?:industri|erhverv|fabriks|håndværker|savværks|terminal|lufthavn|transformer|forsyning|trafik|messe|gewerbe|werft|verksted|teknologi|innovation|lager|virksomhed)/;

export const jobTitle = new RegExp(
  `(?:${w}(?:sygeplejerske|lærer|underviser|pædagog|læge|tandlæge|socialrådgiver|ergoterapeut|fysioterapeut|jordemoder|præst|bibliotekar|tømrer|murer|elektriker|frisør|fotograf|journalist|dyrlæge|jurist|direktør|chef|leder|konsulent|koordinator|rådgiver|sagsbehandler|bogholder|sekretær|formand|kasserer|advokat|revisor|partner|ejer|indehaver|specialist|ingeniør|arkitekt|assistent|medarbejder|controller|psykolog|terapeut|coach|manager|director|engineer|officer|administrator|consultant|advisor|owner|founder|head of|ceo|cfo|cto|ekonom|handläggare|rektor|daglig leder|geschäftsführer(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|assistentin)${e}|[a-zæøå]{3,}(?:direktør|chef|leder|konsulent|koordinator|rådgiver|sagsbehandler|bogholder|sekretær|assistent|medarbejder|ansvarlig|specialist|ingeniør|lærer|inspektør|ledare|rådgivare|berater)${e})`,
);
export const workplace =
  /(?<![a-z])(?:cvr|ean|se-nr|p-nr|org\.? ?nr|vat|ust-id|moms)(?![a-z])|(?<![a-zæøå])(?:afdeling|afd\.|sekretariat(?:et)?|administration(?:en)?|bogholderi(?:et)?|økonomi(?:afdelingen)?|kontor(?:et)?|rådhus(?:et)?|forvaltning(?:en)?|center|centret|forening|fond(?:en)?|universitet|styrelse(?:n)?|ministeriet?|hospital|sygehus|region|menighedsråd|højskole|gymnasium|efterskole|fagforbund|forbund(?:et)?)(?![a-zæøå])|(?<![a-zæøå])(?:[a-zæøå]{2,20})(?:kommune|skole|forening|klub|afdeling|kontor)(?:n|et|en)?(?![a-zæøå])|omstilling|hovednr|switchboard|växel|zentrale|sentralbord/;
