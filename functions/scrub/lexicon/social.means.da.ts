/**
 * Danish phrases of what a person lives on and owes, and of losing a home, built of word classes: benefits by name and in
 * everyday words, whoever is owed, what can't be paid, sold, pawned or kept. Read as health.da.ts. Invoices and reminders
 * of companies use some of the words; here they stand with a person's rent, bills and creditors.
 */
import { choice } from "./choice.ts";
import { kinsman } from "./family.words.da.ts";

const person = `(jeg|han|hun|vi|<name>|${kinsman}|familien|borgeren|deltageren|nr <number>|borger <number>|deltager <number>)`;
const own = "(min|mit|mine|sin|sit|sine|hans|hendes|vores|deres)";

const benefit =
  choice(`kontanthjælp, kontanthjælpen, kontanthjælpssats, integrationsydelse, selvforsørgelses og hjemrejseydelse,
  hjemrejseydelse, uddannelseshjælp, dagpenge, dagpengene, supplerende dagpenge, sygedagpenge, sygedagpengene, barselsdagpenge, førtidspension,
  førtidspensionen, seniorpension, folkepension, tidlig pension, invalidepension, efterløn, fleksydelse, ledighedsydelse,
  ressourceforløbsydelse, ressourceforløb, jobafklaring, jobafklaringsforløb, revalidering, fleksjob, løntilskud, virksomhedspraktik,
  jobpraktik, arbejdsprøvning, nyttejob, nytteindsats, aktivering, mentorforløb, forrevalidering, resursebeløb, ressourcebeløb,
  bistand, bistandshjælp, socialhjælp, starthjælp, overførsel, overførselsindkomst, offentlig forsørgelse, passiv forsørgelse,
  understøttelse, boligstøtte, boligsikring, boligydelse, su, su lån, handicaptillæg, tabt arbejdsfortjeneste, merudgifter, merudgiftsydelse,
  enkeltydelse, økonomisk friplads, friplads, børnetilskud, ekstra børnetilskud, børnepenge, børnecheck, ungeydelse, særlig støtte,
  støtte fra kommunen, hjælp fra kommunen, a kassens penge, kommunens penge, mindstesatsen, laveste sats, den laveste sats, ungesats, kommunen`);
const bill =
  choice(`huslejen, husleje, el, varme, elregningen, varmeregningen, regninger, regningerne, børnehaven, daginstitutionen, sfo en,
  lånet, lånene, terminen, afdragene, boliglånet, fællesudgifterne, realkreditten, bidraget, børnebidraget, a kassen, ejendomsskatten, forsikringen`);
const creditor =
  choice(`banken, skat, skattestyrelsen, gældsstyrelsen, det offentlige, staten, kommunen, udbetaling danmark, udlejer, udlejeren,
  boligforeningen, boligselskabet, kreditorerne, inkasso, fogeden, fogedretten, elselskabet, min far, min mor, familien, venner, vennerne, mine venner, mine forældre,
  ${own} ${kinsman}, ${own} (bror|søster|far|mor|venner|veninde|kammerat|eks|eksmand|ekskone|familie|forældre|svigerforældre|advokat|arbejdsgiver)`);
const loses =
  "(miste|mister|mistede|mistet|tabe|tabte|opsagt|opsiges|forlade|forladt|sælge|sælger|solgte|solgt|tvangssælge|frasælge|pantsætte|pantsat|pantsatte|belåne|belånt|beslaglagt|afhændet)";
const dwelling =
  "(lejlighed|lejligheden|bolig|boligen|hus|huset|værelse|værelset|hjem|hjemmet|rækkehus|lejemål|lejemålet|kolonihave|gård|gården|andel|ejerlejlighed|lejekontrakt)";

export const danishMeans = `
[noun certain first last]
efterlønner
efterlønsmodtager
dagpengemodtager
sygedagpengemodtager
boligstøttemodtager
ydelsesmodtager
kontanthjælpsydelse
invalidepensionist
seniorpensionist
overførselsmodtager
lønindgreb
lønpant
lønudlæg
gældsbyrde
gældsspiral
gældsfælde
gældsrådgiver
gældsordning
gældsafvikling
gældseftergivelse
eftergivelse af gæld
privatlån
forbrugslån
forbrugsgæld
kviklånsgæld
spilleproblemer
skattesmæk
husleje restance
boligmangel
huslejenævnssag
udsmidning
udsættelsesforretning
sofasurfer
sofasurfing
fødevarebank
madkasse
suppekøkken
fattigkasse
fattighjælp
socialcafé
natvarmestue
kvindeherberg
mændenes hjem
ældreydelse
personlig tillæg
nytteindsats
resursebeløb
sms-låneselskab
privatøkonomisk
betalingsanmærkning
betalingsstop
frivillig forlig
akkordordning
skyldsætning

[noun certain]
ringe kår
trange kår

[noun likely]
virksomhedspraktik
jobafklaring
jobpraktik
folkepension
børnecheck
børnechecken
børnefamilieydelse
tabt arbejdsfortjeneste
folkepensionist
varmecheck

[exact certain]
{(låne|lånt|lånte|låner|tigge|tigget) (<any>|) (til|for) (${own}|) (husleje|huslejen|mad|regninger|regningerne|medicin|el|varme|depositum|bleer|tøj)} (af|hos|fra|og)
{(opsagt|opsiger|opsagde|krævet|rykket) (mit|min|mine|vores|hans|hendes) (realkreditlån|boliglån|banklån|lån|kassekredit|kredit|billån)}
{på (tvangsauktion|fallittens rand)}
{(begæret|begæres|erklæret|taget under) (<any>|) (konkurs|konkursbehandling|insolvent)} 
{personligt konkurs}
{r k i}
(faste udgifter|samlede udgifter|månedlige udgifter) {<number> (<number>|)} 
(er|på|går på|gik på|kommet på|røget på|lever af|leve af|levet af|overgået til|overgår til|endte på|røg på|havnet på|været på|er på|får|modtager|søgt|søger|tilkendt|bevilget|frataget|mistet|mister) (nu|kun|) {(på|) ${benefit}} (så|og|efter|fordi|siden|i|lige|da|med|på grund|pga|for tiden|pt|fra|nu|som|til|indtil)
${person} (er|var|går|gik|lever|kom|kommer|røg|ryger|har været|er kommet|er røget|er gået) (nu|pt|p t|for tiden|i øjeblikket|lige nu|jo|) (<any>|) {(på|af|i) (en|) ${benefit}}
(nr|borger|deltager|kursist|klient|han|hun|mor|far) (<number> (<number>|)|) {(er|) (på|i) ${benefit}}
(folk|rabat|pris|studerende|en|os) (på|i|som er på) {(revalidering|kontanthjælp|førtidspension|overførselsindkomst|fleksjob|dagpenge)}
${own} (<any>|) {${benefit}} (er|bliver|blev|rækker|stopper|ophører|udbetales|går|kommer|dækker|svarer|på)
(lever|leve|levet|overlever|klarer mig|klarer sig|klarer os) (nu|kun|) {(af|for|på) (<any>|) (<any>|) (${benefit}|om måneden|når (huslejen|alt|regningerne)|til mad|til at leve)}
{(a kassens|kommunens|statens|skatteydernes) (penge|regning|kasse)}
(indkaldt til|møder|mødet|møde|samtale|samtaler|mødte op|rådighedssamtale|jobsamtale|tilmeldt|meldt mig|meldt) (i|på|hos|med|til|hver|om) {(jobcenter|jobcentret|jobcenteret|a kassen|ydelseskontoret|ydelsescentret|ydelsesafdelingen)}
${own} {(jobkonsulent|ydelsessagsbehandler|jobformidler|mentor|gældsrådgiver|bisidder)} (i|på|hos|fra|siger|mener|har)
(sanktioneret|sanktion|trukket|karantæne|partshørt|partshøring|nedsat|stoppet|standset|stopper|skåret) (i|af|om|fra|mig i|) {(${own}|)(kontanthjælp|ydelse|ydelsen|dagpenge|boligstøtte|pension|kontanthjælpen|dagpengene)}
{(skylder|skyldte|skyldt|skylder stadig) (<any>|) ${creditor} (penge|<number> (<number>|)|mange penge|kroner|en formue|)}
${person} {(skylder|skyldte|skylder stadig) (<any>|) (<number> (<number>|) (kr|kroner|tusind|mio|)|en masse|mange penge|penge|det halve|flere (tusind|hundrede))} (til|væk|i|hos|på|og|for)
{(gæld|gælden|restgæld|afdragsordning|restance|udestående|udeståender|afbetaling|afdrag|mellemværende|skyldig) (<any>|) (til|hos|på|med|i|fra) (${creditor}|<number> (<number>|) (kr|kroner|tusind|)|(min|hans|hendes|vores) navn)}
{(gældsfri|gældsat|forgældet|i gæld til halsen|i bundløs gæld|dybt i gæld|i dyb gæld|kæmpe gæld|stor gæld|fælles gæld|gammel gæld|uoverskuelig gæld)}
(har|fik|får|efterlod|sidder (med|tilbage med)|arvet|afdrager på|afvikler|betaler af på|stod med) (<any>|) {(<any>|) (gæld|gælden|gældsposter|kviklån|forbrugslån|studiegæld|banklån|lån i banken|et lån jeg)} (til|på|i|hos|og|fra|efter|som|med|for)
{(bagud|bagefter|i restance|i bagud|bag|efter|i minus|i klemme) med (${own}|) (<any>|) ${bill}}
{${bill} (i bagud|i restance|bagud|er bagud|skyldig|ubetalt|er ikke betalt)}
(kan|kunne|magter|formår|klarer) (jeg|vi|han|hun|) (ikke|knap|knap nok|slet ikke|næsten ikke|dårligt nok) {(betale|klare|få råd til|afdrage på) (${own}|) ${bill}}
${person} (kan|kunne) (ikke|slet ikke|knap) {(lægge ud|skaffe|undvære|afse|rejse|stille) (<any>|) (<any>|) (for|pengene|beløbet|togbilletten|depositum|indskud|<number> (<number>|))}
{${loses} (<any>|) ${own} (<any>|) ${dwelling}}
${own} {${dwelling} (er|blev|bliver) (<any>|) (solgt på tvang|sagt op|opsagt|ophævet|tvangssolgt|tvangsauktioneret|taget af banken|på tvangsauktion)}
{(opsagt|ophævet|sagt op) (fra|af|i) (${own}|) ${dwelling}}
(måtte|måttet|har måttet|var nødt til at|blev nødt til at|nødt til at|tvunget til at) (<any>|) {(sælge|sælger|solgt|solgte|pantsætte|pantsat|pantsatte|belåne|belånt) (${own}|) (bil|bilen|hus|huset|smykker|vielsesring|møbler|indbo|tv|telefon|computer|ting|cykel|sommerhus|arvestykker)}
(har|havde|måtte) {(pantsat|pantsatte|pantsætte|belånt|belåne) (min|mit|mine|sin|sit|sine|hans|hendes|deres)} (<any>|) (<any>|) (bil|hus|smykker|ring|penge|ting|ur)
{(pantsat|pantsatte|pantsætte|pantelåner|pantelåneren)}
{(gået|gik|går|erklæret|erklæret mig|er) (personligt|privat|) (fallit|konkurs|bankerot) (privat|personligt|)} (og|efter|med|som privatperson|så|da|i)
{(fallit|konkurs) (privat|personligt|som privatperson)}
{(banken|revisoren|udlejer|boligselskabet|boligforeningen|elselskabet|skat) (har|) (<any>|) (opsagde|opsagt|opsiger|spærret|spærrede|lukket|lukkede|inddraget|inddrog|nægter|nægtede|afviste|afvist|krævet|truer|sat) (mit|min|mine|os|mig|vores|en|et) (<any>|) (dankort|konto|kort|lån|kassekredit|kredit|lejemål|lejlighed|bolig|op|ud|til inkasso|strøm|strømmen)}
(er|blev|blevet|kom|står|stod|havnet|endt|ryger) (<any>|) {(lukket for strømmen|uden strøm|uden varme|uden el|på gaden|hjemløs|boligløs|husvild|uden tag over hovedet|uden sted at bo|uden bolig|uden en krone|på bar bund)}
{(lukket for|spærret for|uden) (strømmen|varmen|vandet|elektriciteten)} (hjemme|hos (os|mig)|fordi|i lejligheden)
(bor|boet|boede|sover|sov|overnatter|flyttet|bo|sove|ligger) (<any>|) (<any>|) {(på|i|hos) (en|et|den|) (<any>|) (sofa|sofaen|madras|gulvet|bil|bilen|varevogn|campingvogn|telt|kælderrum|kælder|garage|skurvogn|sommerhus|kolonihave|kolonihavehus|herberg|herberget|forsorgshjem|natherberg|varmestue|vandrerhjem|trappeopgang|opgang|gaden|feltseng|container)} (hos (<any>|) (<any>|) (ven|veninde|bror|søster|moster|mor|far|bekendt|kollega|venner|familie)|)
{(bor|boet|boede|sover|sov|overnatter) (<any>|) (rundt omkring|skiftevis|midlertidigt|lidt) hos (venner|familie|bekendte|veninder|forskellige)}
{(spist|spiser|får mad|fik mad|henter mad|hentet mad|mad|madpakke|gratis mad|madposer|tøj|julehjælp|penge|hjælp) (hos|fra|ved|på|af) (<any>|) (frelsens hær|frelsens hærs (suppekøkken|<any>)|kirkens korshær|røde kors|blå kors|mødrehjælpen|kirken|menigheden|en fødevarebank|fødevarebanken|stop spild lokalt|et suppekøkken|suppekøkkenet|dansk folkehjælp|værestedet|varmestuen|nabohjælp)}
(frelsens hær s|frelsens hærs) {suppekøkken}
{frelsens hærs (suppekøkken|varmestue|herberg|julehjælp|værested)}
{(enlig|alene|eneste) (forsørger|mor|far|forælder) (på|med|uden) (<any>|) (${benefit}|indtægt|indkomst|su)}
(min|vores|hans|hendes|husstandens|månedlig|månedlige|personlig|årlig) {(indtægt|indkomst|løn|nettoindkomst|pension|rådighedsbeløb|budget|opsparing|økonomi) (er|var|på|lyder på|ligger på|udgør|består af) (kun|ca|cirka|under|faldet til|nede på|) <number> (<number>|) (kr|kroner|tusind|)}
{(til rådighed|rådighedsbeløb|rådighedsbeløbet|nettoindtægt|nettoindkomst|indtægt før skat|indtægt efter skat|indkomst før skat|indkomst efter skat|månedsindkomst|kviklån|forbrugslån|skattegæld|gæld i alt|restgæld|samlet gæld|børnebidragsrestance|huslejerestance|bidragsrestance|formue|i underskud|formue) <number> (<number>|) (kr|kroner|stk i alt <number> (<number>|)|)}
(kviklån|forbrugslån|lån|kreditter) (<number> (<number>|)|) (stk|) (i alt|samlet|for|på) {<number> (<number>|) (kr|kroner|tusind|)}
${benefit} {<number> (<number>|) (kr|kroner|)} (før|efter) skat
{<number> (<number>|) (kr|kroner) (på kredit|på afbetaling|til rådighed|i gæld|bagud|i restance|at leve for|i minus|i overtræk|om måneden at leve for)}
(har|havde|får) (<any>|) {<number> (<number>|) (kr|kroner|) (tilbage|til rådighed|at leve for|til mad|om måneden) (<any>|) (når|til|om|efter|at)}
(kontoen|konto|mastercard|dankort|kassekredit|kassekreditten|opsparingen|budgetkontoen) (er|står|var|går) (<any>|) {(i minus|i overtræk|overtrukket|tom|i bund|brugt op|opbrugt|på nul)}
{(på afbetaling|på kredit|på klods|for lånte penge|lånt penge|lånte penge|lånt mig frem)} (hos|for|til|og|af|fordi)
{(økonomien|økonomi|pengene|budgettet|privatøkonomien|lønnen|pensionen) (<any>|) (rækker ikke|hænger ikke sammen|er (på|presset|stram|smadret|knap|små|i bund|brudt sammen|væk)|slår ikke til|er brugt|er skrabet|er sluppet op|brød sammen|kollapsede)}
{(stramt|stram|trangt|trængt|presset|smalt|knap|knapt|sort) (økonomisk|økonomi|med penge|med pengene|på pengene|budget)}
(har|havde|fået|får|har fået|med) (<any>|) {(økonomiske|økonomisk|store økonomiske|penge) (problemer|problem|vanskeligheder|bekymringer|sorger|knibe|krise|kaos)}
{(spillet|spiller|tabt|brugt) (alle|alt|hele|<number> (<number>|)|opsparingen|huset|lønnen|huslejen|mine|vores|sine) (<any>|) (op|væk|på (spil|casino|online|bet|odds|automater|poker))}
{(frygter|bange for|risikerer|tæt på|ved) at (blive sat ud|blive smidt ud|ryge på gaden|blive hjemløs|gå (fra|fallit|konkurs)|(miste|måtte (sælge|gå fra)) (<any>|) (${own}|) ${dwelling})}
(blev|blevet|er|har mistet|mistede) (jeg|<any>|) {(fyret|opsagt|afskediget|arbejdsløs|arbejdsledig|jobløs|ledig|sagt op|fritstillet)} (og|så|fra|i|for|da|pga|på grund|efter|siden|sidste)
{(mistet|mistede|mister) (mit|mine|sit|hans|hendes|jobbet) (job|arbejde|stilling|indtægt|indkomst|forsørgelse|dagpenge|dagpengeret|ydelse|boligstøtte|og)}
(under|har|fik|fået|sat under|kommet under|min|hans|hendes|er|som) (en|et|) {(værgemål|værge|økonomisk værge|økonomisk værgemål|fratagelse af handleevnen|administrator af min økonomi|økonomisk administration)} (for|og|fra|der|af|siger|i|som)

{(højeste|mellemste|laveste|almindelig|forhøjet|forhøjet almindelig|midlertidig|fuld|delvis|gammel ordning) (almindelig|) (førtidspension|seniorpension|pension|invalidepension|sats)}
{(frosset|frosne|spærret|lukket|opsagt|beslaglagt|indefrosset|overtrukket|tom|tømt|lænset) (bankkonto|konto|nemkonto|dankort|opsparing|lønkonto|kassekredit)}
{(bankkontoen|nemkontoen) (er|blev|var) (frosset|spærret|lukket|beslaglagt|tømt|lænset)}
{kontoen (er|blev|var) (frosset|beslaglagt|tømt|lænset)}
{under (værgemål|økonomisk værgemål|økonomisk administration|gældssanering|konkurs)}

[exact likely]
{(fallit|bankerot|pantsat|bagud|gældssat|lønindeholdelse|overtrukket|kassekredit|rykkerbrev fra udlejer)}
{(bistand|bistandshjælp|offentlig forsørgelse|passiv forsørgelse)}
{på (bistand|overførsel|pension|førtidspension|efterløn|understøttelse|su|kontanthjælp|dagpenge|sygedagpenge|revalidering|barselsdagpenge)}
{i (fleksjob|ressourceforløb|jobafklaring|virksomhedspraktik|aktivering|arbejdsprøvning|løntilskud|nyttejob|praktik gennem jobcentret)}
{(betalingsordning|afdragsordning|henstand|akkord)} (med (skat|banken|kommunen|fogeden|udlejer)|hos gældsstyrelsen)
{(ikke|aldrig) (<any>|) (råd|penge) (til|nok)}

[exact weak]
{(skylder|gæld|gælden|pensionist|arbejdsløs|ledig|fyret|jobcenter|jobcentret|jobcenteret|lån|banklån|regninger|fallit|konkurs|pantsat)}
`;
