/** The Swedish and Norwegian word classes of family.grammar.ts. */
import { choice } from "./choice.ts";
import type { FamilyClasses } from "./family.grammar.ts";

const owner = "(min|mitt|mina|mine|vår|vårt|våra|våre|hans|hennes|sin|sitt|sina|sine|deras|deres)";
const kids = `((barnen|barna|barnet|ungarna|ungene|flickorna|pojkarna|jentene|guttene|tvillingarna|tvillingene|flickan|pojken|jenta|gutten|sonen|dottern|sønnen|datteren|datteren min|sønnen min|barna mine|barna våre|den (lilla|lille|minste|minsta|yngste|yngsta|äldsta|eldste))|${owner} (<any>|) (son|dotter|sønn|datter|gutt|jente|pojke|flicka|barn|barna|barnen|söner|døtre|döttrar|sønner|bebis|baby|barnbarn|barnebarn))`;
const kin = `((${owner} (<any>|) (man|mann|fru|kone|ex|eks|exman|exfru|eksmann|ekskone|sambo|samboer|kille|tjej|kjæreste|pappa|mamma|far|mor|styvpappa|stefar|bror|söster|syster|søster|bröder|brødre|onkel|farbror|morbror|släkt|familj|familie|svärmor|svigermor|partner))|exet|eksen|eksen min|exmannen|eksmannen|barnefaren|barnemoren|barnens pappa|barnens mamma|mannen|mannen min|faren|moren|pappan|mamman|pappa|mamma|far|mor|styvpappan|stefaren|stefar|samboeren|sambon)`;

export const scandinavianClasses: FamilyClasses = {
  kids,
  victim: `(mig|meg|oss|${kids}|${owner} (mamma|pappa|mor|far|syster|søster|bror|fru|kone))`,
  pronoun: "(honom|henne|ham|dem|dom|<name>)",
  kin,
  hurt: choice(`slog, slår, slå, slagit, slo, slått, sparkade, sparkar, sparkat, sparket, sparker, misshandlade, misshandlat, misshandlar, mishandlet, mishandler, knuffade, knuffat, knuffar, dyttet, dytta, dytter, ströp, strypte, strypt, kvelte, kvalte,
    brände, bränt, brente, bet, biter, bitt, våldtog, våldtagit, voldtok, voldtatt, antastade, antastat, ofredade, misbrukte, misbrukt, utnyttjade, utnyttjat, hotade, hotar, hotat, hota, truet, truer, trua, trakasserade, trakasserar, trakasserat, trakasserer, trakassert, stalkar, stalker, stalket, förföljer, förföljde, förföljt, forfulgte, forfølger,
    forfulgt, kränker, kränkte, kränkt, ydmyker, ydmyket, förnedrar, förnedrade, kontrollerar, kontrollerer, kontrollerade, manipulerar, manipulerer, manipulerade, manipulerte, terroriserar, terroriserer, isolerade, isolerte, isolerer, övergav, övergett, forlot, lämnade, lämnat, svek, försummar, försummade, forsømmer, forsømte, vansköter, utsätter, psykar, psyket, tafsade på, tafset på, overgrep mot, övergrepp mot, låste inne, låst inne, låste in, låst in, stengte inne, spottade på, spyttet på, skrek åt, skriker åt, skrek til, kjefter på, roper til`),
  handle:
    "(drog|drar|dragit|dro|trakk|dratt|slängde|slängt|kastade|kastat|kastet|kaster|kastar|tryckte|tryckt|presset|pressade|höll|hållit|holdt|slet|rev|tog|tok|tatt|tagit|knuffade|dyttet|slog|slo|sparkade|sparket|skubbet)",
  blow: choice(
    `(i|mot|nerför|ner för|ned|ut av|ut ur|på|med|in i|inn i) (<any>|) (håret|väggen|veggen|trappen|trappan|trappa|ansiktet|magen|golvet|gulvet|halsen|armen|ryggen|huvudet|hodet|bilen|huset|bältet|bälte|beltet|belte|kniv|knytnäven|knyttneven|nacken|nakken), foran (barna|jentene|guttene|ungene|${kids}), framför (barnen|ögonen|${kids}), (kvelertak|strupetak|strypgrepp) på <any>`,
  ),
  harmed: choice(
    `slagen, slagna, slått, misshandlad, misshandlade, mishandlet, sparkad, sparket, våldtagen, voldtatt, hotad, hotade, truet, trakasserad, trakassert, förföljd, forfulgt, utnyttjad, misbrukt, kontrollerad, kontrollert, manipulerad, manipulert, övergiven, forlatt, försummad, forsømt, instängd, innelåst, inlåst, bortgift, giftet bort, lämnad ensam, latt alene, kränkt, antastad, utsatt for (vold|overgrep), utsatt för (våld|övergrepp), utkastad, kastet ut, vräkt ut`,
  ),
  become: "(blev|blivit|blir|är|var|varit|ble|blitt|er|vært|har blitt|har blivit)",
  not: "(inte|ikke|aldrig|aldri|bara|bare|knappt|knapt|sällan|sjelden|inga|ingen)",
  see: "(se|sett|ser|såg|träffa|träffat|träffar|treffe|truffet|møte|møtt|krama|klemme|hälsa på|besøke|besöka|prata med|pratat med|snakke med|snakket med|ringa|ringe|hämta|hente|ha|haft|hatt)",
  lives:
    "(bor|bo|bodde|bott|sover|sov|sovit|sovet|övernattar|overnatter|flyttat|flyttet|flyttade|flytter|flyttar|flytta|placerad|plassert|pendlar|pendler|växlar|vistas|oppholder seg|vokste opp|växte upp|vuxit upp|vokst opp|samvær|umgänge)",
  withWhom: "(hos|med|mellan|mellom)",
  parent: `(mig|meg|oss|honom|henne|ham|båda|begge|pappa|mamma|far|mor|faren|moren|pappan|mamman|mormor|farmor|morfar|farfar|besteforeldre|besteforeldrene|(sin|deras|deres|hans|hennes) (<any>|) (pappa|mamma|far|mor|mormor|farmor|besteforeldre|moster|faster|tante|onkel|ex|eks)|min (ex|exman|exfru|eks|eksmann|ekskone|mor|mamma|syster|søster)|exet|exmannen|eksen)`,
  share: choice(
    `varannan (vecka|helg|onsdag|torsdag|fredag|lördag), annenhver (uke|helg|onsdag|fredag), hver annen (uke|helg), annanhver (uke|helg), varje (helg|vecka), hver helg, halva (tiden|veckan), halve (tiden|uka|uken), på heltid, på deltid, på fulltid, fulltid, i helgene, i helgerna, på helgerna, i (ferien|feriene|ukedagene), på (loven|skolloven|vardagarna|ukedagene), växelvis, mesta tiden, mest, (två|to|tre|fire|fyra|<number>) (dagar|dager|netter|nätter|timmar|timer) (i|per|hver) (veckan|uka|uken|måneden|månaden|måned), 50 50`,
  ),
  have: "(har|hade|hadde|haft|hatt|ha|får|fick|fikk|ser|träffar|treffer|hämtar|henter)",
  take: "(tog|tagit|tar|ta|tok|tatt|ta med|rest|reste|flyttat|flyttet|åkt|dratt|stuckit|stukket|försvunnit|forsvunnet|gömt|gömmer|gjemt|gjemmer|gjemte|kidnappat|kidnappet|bortfört|bortført|behållit|beholdt|håller|holder|undanhåller|undanhållit|hentet|hämtat|hämtade)",
  away: choice(
    `med sig, med seg, bort, vekk, från (mig|oss|honom|henne|förskolan|skolan), fra (meg|oss|ham|henne|barnehagen|skolen), utomlands, til utlandet, till utlandet, ut av landet, ur landet, uten (at|min|mitt|samtykke|lov|å), utan (att|min|mitt|samtycke|lov), til <name>, till <name>, hos (sin|seg|sig), tilbake, tillbaka`,
  ),
  refuse:
    "(vägrar|vägrade|vägrat|nekar|nekade|nekat|nekter|nektet|nekta|vill inte|vil ikke|ville inte|ville ikke|tør ikke|törs inte|vågar inte|hindrar|hindrer|hindret|får inte|får ikke|orkar inte)",
  give: "(lämna|utlämna|lämna ut|lämna tillbaka|levere|utlevere|gi|ge|låta|la|sende|skicka|berätta|si hvor|fortelle|svara|svare|betala|betale|skriva under|skrive under|flytta ut|flytte ut|träffa|treffe|se|visa|vise|samarbete|samarbeide|hämta|hente|underteckna)",
  authority:
    "(tingsrätten|hovrätten|rätten|domstolen|domaren|tingretten|lagmannsretten|retten|dommeren|socialtjänsten|socialnämnden|socialen|soc|familjerätten|familieretten|barnevernet|barnevernstjenesten|barnevernsnemnda|kommunen|statsforvalteren|bufetat|fylkesnemnda)",
  decide:
    "(beslutat|beslutade|beslutet|besluttet|bestämt|bestämde|bestemte|bestemt|dömt|dömde|dømt|gav|gett|ga|gitt|tilldelade|tildelt|tilkjent|fratatt|fråntog|tagit ifrån|stoppat|stoppade|stoppet|stansat|stanset|upphävt|opphevet|avslått|avslog|nekat|nektet|utökat|utvidet|minskat|redusert|ändrat|endret|mistet|mister|förlorat|förlorade|fått|fikk|fick|gått emot|kommit fram)",
  matter: `((ensam|gemensam|delad|felles|delt|alene|fullt|full|) (vårdnad|vårdnaden|umgänge|umgänget|umgängesrätten|foreldreansvar|foreldreansvaret|samvær|samværet|samværsrett|omsorgen|bosted|boende|boendet|underhåll|bidrag|faderskap|farskap)|${kids})`,
  rights:
    "(vårdnaden|umgänget|samværet|foreldreansvaret|omsorgen|underhållet|faderskapet|farskapet|boendet|bostedet)",
  afraid:
    "(rädd för|rädda för|redd for|redde for|skräck för|livrädd för|livredd for|utrygg hos|otrygg hos|på flykt (från|fra)|gömmer (mig|oss) (för|från)|gjemmer (meg|oss) for)",
  pay: "(betalar|betaler|betalat|betalt|betala|betale|bidrar|skickar)",
  support:
    "(underhåll|underhållet|underhållsbidrag|barnbidrag|barnebidrag|bidrag|bidraget|för (barnen|sina barn|sin son|sin dotter)|for (barna|sine barn|sønnen|datteren))",
  wreck:
    "(slog sönder|slagit sönder|slo i stykker|slått i stykker|krossade|krossat|knuste|knust|sparkade in|sparket inn|kastade|kastar|kastat|kastet|kaster|slängde|slänger|ødela|ødelagt|förstörde|förstört|rev sönder|klippte sönder|bytt|bytte|byttet)",
  belonging:
    "((min|mitt|mina|mine|vår|våra) (telefon|mobil|dörr|dør|saker|ting|kläder|klær|möbler|møbler|bil|dator|pc|glasögon)|saker|ting|telefonen (min|)|mobilen (min|)|dörren|døra|døren|tallrikar|tallerkener|möbler|møbler|glas|glass|lås|låset|låsen|låsene|låsar)",
  spy: "(läser|läste|läst|leser|leste|lest|kollar|kollade|sjekker|sjekket|övervakar|övervakade|overvåker|overvåket|spårar|sporer|kontrollerar|kontrollerer|styr|styrer|öppnar|öppnade|åpner|åpnet|hackat|hacket|bestämmer|bestemmer|följer|följt|följde|følger|fulgt|fulgte|tar|tog|tok|gömmer|gjemmer)",
  spied:
    "((min|mitt|mina|mine) (post|mejl|mail|mailer|mobil|telefon|sms|meddelanden|meldinger|konto|pengar|penger|lön|lønn|pass|kort|bankkort|brev|samtal|nycklar|nøkler)|mobilen min|telefonen min|meldingene mine|pengene mine|allt jag|alt jeg|allt vad jag|vem jag (träffar|pratar)|hvem jeg (treffer|snakker)|efter (mig|oss)|etter (meg|oss)|ekonomin|økonomien)",
  flee: "(flydde|flytt|flykta|flyktet|rymde|rymt|rømte|rømt|gömmer|gömt|stack|stakk|på flykt|skyddat boende|lämnade|under jorden)",
  from: "(från|fra|för|for|undan)",
  threaten: "(hotar|hotade|hotat|hot|truer|truet|trua|trusler|hotelser)",
  threat: choice(
    `(med|om|mot) (kniv|en kniv|att (döda|slå|ta|flytta|anmäla|sprida)|å (drepe|slå|ta|flytte|anmelde|dele)|livet|døden|våld|vold|självmord|selvmord), till livet, på livet, att (döda|slå|ta|skada|bränna) (mig|oss|barnen|henne), å (drepe|slå|ta|skade|brenne) (meg|oss|barna|henne)`,
  ),
  objectFirst: false,
};
