/**
 * Danish words and phrases of social and economic need: benefits, child-protection cases, debt, a person's own economy,
 * homelessness. Read as health.da.ts. What companies write of each other ("rykker", "inkasso", "restance",
 * "udsættelse", "kontaktperson") is told by phrases or needs a person beside it.
 */
import { danishCare } from "./social.care.da.ts";
import { danishMeans } from "./social.means.da.ts";

const kids =
  "(børnene|barnet|ungerne|drengene|pigerne|(min|vores|hans|hendes|sin|deres) (<any>|) (søn|datter|dreng|pige)|(mit|vores|sit|hans|hendes) barn|(mine|vores|sine|hans|hendes|deres|begge) (<any>|) (børn|drenge|piger|sønner|døtre)|(den|min|vores) (yngste|ældste|store|lille|mindste))";
const them = `(ham|hende|dem|${kids})`;
const authority =
  "(kommunen|kommune|de sociale myndigheder|socialforvaltningen|forvaltningen|myndighederne|børne og ungeudvalget|familieafdelingen|sagsbehandleren|socialrådgiveren)";
const someone =
  "(jeg|han|hun|vi|mand|manden|kone|konen|mor|far|søn|sønnen|datter|datteren|kæreste|eks|borgeren)";
const benefit =
  "(kontanthjælp|dagpenge|sygedagpenge|førtidspension|seniorpension|uddannelseshjælp|integrationsydelse|ressourceforløb|fleksjob|ledighedsydelse|revalidering|jobafklaring|overførselsindkomst|su|efterløn|barselsdagpenge|hjælp fra kommunen|understøttelse)";

/** Phrases that are built of word classes stand in files of their own. */
const built = [danishMeans, danishCare].join("\n");

export const danishSocial = `${built}
[noun certain first last]
helbredstillæg
kontanthjælp
kontanthjælpsmodtager
kontanthjælpsloft
uddannelseshjælp
integrationsydelse
overgangsydelse
hjemrejseydelse
selvforsørgelsesydelse
sygedagpenge
arbejdsløshedsdagpenge
barselsdagpenge
ledighedsydelse
førtidspension
førtidspensionist
seniorpension
invalidepension
ressourceforløb
ressourceforløbsydelse
jobafklaringsforløb
jobafklaringsydelse
fleksjob
fleksjobber
fleksløntilskud
fleksydelse
revalidering
revalideringsydelse
forrevalidering
arbejdsprøvning
boligstøtte
boligsikring
boligydelse
enkeltydelse
merudgiftsydelse
ældrecheck
mediecheck
varmetillæg
fripladstilskud
kontantydelse
fattigdomsydelse
bistandshjælp
socialhjælp
overførselsindkomst
børnetilskud
børnebidragsforskud
bidragsforskud
bekymringsskrivelse
tvangsanbringelse
tvangsfjernelse
familieanbringelse
netværksanbringelse
netværkspleje
slægtsanbringelse
aflastningsfamilie
aflastningsophold
familiepleje
døgnanbringelse
forældrepålæg
forældreevneundersøgelse
forældrekompetenceundersøgelse
hjemgivelse
støttekontaktperson
boligløshed
natcafé
gældssanering
gældsrådgivning
gældssag
studiegæld
skattegæld
banklånsgæld
spillegæld
skyldnerregister
lønindeholdelse
løntræk
pengeproblem
huslejerestance
huslejegæld
kviklån
sms-lån
tvangsauktion
fogedforretning
fogedsag
udpantning
børneværnssag

[noun certain]
børnefaglig undersøgelse
ungefaglig undersøgelse
dagpengeret
debitor registret
debitorregistret
debitorregister
rki

[noun likely first last]
børnehjem
herberg
forsorgshjem
varmestue
plejefamilie
familiebehandling
efterværn
døgninstitution
dagpenge
efterløn
anbringelse
underretning
aflastning
inkasso
restance
børnepenge
børneydelse
børnecheck
ungeydelse
værested
fattigdom
rådighedsbeløb
nyttejob
løntilskud
madkasse fra kirken
julehjælp
boligindskudslån

[noun likely]
plejemor
plejefar
skifteretten
socialsag
mødrehjælpen
bosted
botilbud
bostøtte
hjemløshed
overtræk
herberge
støtteperson
førtidspensionsansøgning
fogedretten
fogeden
foged
sygeforsikring fra a-kassen

[adjective certain]
tvangsanbragt
tvangsfjernet
tvangsfjerne
førtidspensioneret
kontanthjælpsramt
boligløs
husvild
gældsplaget
gældsramt
forgældet
subsistensløs

[adjective likely]
anbragt
arbejdsløs
arbejdsledig
fattig
hjemløs
gældsat

[exact certain]
(hverken|uden) {(job|arbejde|bolig|penge|hjem|indtægt) (eller|og) (job|arbejde|bolig|penge|hjem|indtægt)}
(samtale|møde|truet|truer|snak|tale|tale|afgørelse|beslutning|forslag|overvejer|taler) (om|med|til|) (en|) (frivillig|mulig|) {anbringelse}
{dårlig betaler}
(rykker|rykkere|rykket|restance) (på|for|med|i) {(huslejen|husleje|min husleje)}
(udlejer|udlejeren|boligforeningen|boligselskabet|vores udlejer|min udlejer|fogeden) (vil|skal|kan|truer med at|har|) (nu|) {(sætte|sætter|sat|smide|smider|smidt) (os|mig) ud}
(vil|skal) (de|udlejer|boligforeningen) {(sætte|smide) (os|mig) ud}
(familiekonsulent|familiekonsulenten|familiebehandleren|støttepædagogen|kontaktpersonen|støttepersonen|hjemmehosseren) (fra kommunen|hjemme|kommer (hos|hjem)|i hjemmet)
bekymring for ((barnets|børnenes|hans|hendes|deres) (trivsel|udvikling|sikkerhed)|${kids})
(uden|ingen|mistet|mistede) {(indtægt|indkomst|lønindtægt|forsørgelse)} (lige nu|siden|fra|pt|og|i|for tiden|overhovedet|)
{(på røven|på skideren|på spanden|presset|trængt|hårdt spændt for|hårdt ramt|hårdt presset|i knæ|i bund|dårligt stillet|stramt|udfordret) økonomisk}
(sidder|sad|sidde) (meget|ret|virkelig|) (hårdt|stramt|dårligt|småt) i det
(få|får) (enderne|økonomien|pengene|budgettet|det økonomisk) til at (løbe rundt|hænge sammen|nå sammen|mødes|række|slå til)
(pengene|økonomien|lønnen) (rækker|slår|strækker) ikke (til|)
(sælge|solgt|sælger|pantsætte|pantsat) (<any>|) (bilen|huset|min bil|mine ting|vores hus|mine møbler|smykker) {for at (få råd|betale|have råd|klare|kunne betale)}
${kids} (er|skal|kom|kommer|blev|har været|bor|i|kommet) (<any>|) i {pleje}
(vil|ville|skal|skulle) have ${them} i {pleje}
(sagt op|opsagt|smidt ud) (i|af) {(vores|min) (bolig|lejlighed|lejemål)}
{(ingen|intet|ikke noget|ikke nogen|ikke et) (steder|sted) at (bo|sove|være)}
(afdragsordning|afdragsaftale|afdrag|aftale) (med|hos|til) {(gældsstyrelsen|skat|inddrivelsen|kreditorerne|mine kreditorer|fogeden)}
(lave|lavet|lavede|starte|startet|iværksat|kører|med|lever) (en|) {(paragraf|) 50 (på|af|om|i gang|mod) (os|mig|børnene|min|vores|)}
(mine|mange|flere|alle) {kreditorer}
(går|gået|gik|ryger) (til|direkte til|lige i) {(fogeden|inkasso|kreditorerne|gældsstyrelsen)}
(hjælp|støtte|penge) (fra|af|hos) {mødrehjælpen}
(min|mine|vores) {(kontanthjælp|dagpenge|boligstøtte|sygedagpenge|pension|førtidspension|ydelse)} (er|bliver|blev) (blevet|) (sat ned|stoppet|frataget|trukket|skåret|reduceret)
(lånt|låne|låner|tigge|tigger) (mig|) (frem|penge|til) {(hos alle|fra dag til dag|husleje|mad)}
(har|kun|med) {<number> (kr|kroner) til (resten|mad|hele|de næste)}
(mit|min|vores) {(hus|lejlighed|bil|bolig)} (på|er på|kom på|røg på|ryger på) {tvangsauktion}
(sat|sættes|ryger|røg) (os|mig|) {på gaden}
(lever|levet) (fra hånden i munden|på et minimum|under fattigdomsgrænsen|på eksistensminimum|på sten)
(på|får|fik|fået|søger|søgt|søge|modtager|modtaget|lever af|levet af|leve af|mister|mistet|mistede|overgået til|tilkendt|bevilget|frataget|afslag på|ansøgt om|søgt om|lov til|ret til|overgår til|ryger på|røget på|ender på) {${benefit}}
(er|var|været|kommer|kom|sendt|skal) {(i|ud i) (aktivering|jobprøvning|arbejdsprøvning|virksomhedspraktik|nyttejob|løntilskud|ressourceforløb|jobafklaring|fleksjob|mentorforløb)}
(visiteret til|godkendt til|bevilget|ansat i|indstillet til) {(fleksjob|førtidspension|ressourceforløb|et fleksjob)}
(min|mit|får|lever af|kun|klare mig for|klare os for|ikke leve af) (su|su en|su lån|kontanthjælp|efterløn|dagpenge|folkepension)
su lån
${someone} (er|har været|blev|bliver|er blevet|gik) (lige|netop|desværre|p t|pt|) {(uden arbejde|uden job|arbejdsløs|arbejdsledig|jobløs|blevet ledig)}
(blevet|gået|meldt|gik) (mig|) {ledig}
(jeg|er|gået|går|været) {(ledig|arbejdsløs) (siden|i (<any>) (måneder|år|uger)|og|på dagpenge)}
(mistet|mistede|ramt af) {(dagpengeretten|retten til dagpenge|mine dagpenge|forsørgelsen|mit forsørgelsesgrundlag)}
(opbrugt|brugt) {(mine dagpenge|dagpengene|min dagpengeret|dagpengeretten)}
(faldet|falder|røget|ryger) ud af {(dagpengesystemet|dagpengene)}
(225|400) timers reglen
ramt af (kontanthjælpsloftet|225 timers|loftet)
(indstillet|tilkendt|ansøgt|ansøgning) (til|om|) (en|) (førtidspension|seniorpension|pension før tid)
(arne|tidlig|invalide) (pension|pensionen|førtidspension)
(økonomisk|søskende|social pædagogisk|social) (friplads|fripladstilskud)
(ekstra|særligt|ordinært) børnetilskud
(folke|) pensionist med (ældrecheck|tillæg)
(enlig|eneste|alene) (forsørger|forsørgere)
(enlig|alenelig|eneboende) (mor|far) (til|på|med|uden)
(børnefaglig|børnefaglige|ungefaglig|psykologisk forældre) (undersøgelse|undersøgelser|undersøgelsen)
(paragraf|par) (50|11|52|54|58|38|85|99|107|108|110|153|20|32) (undersøgelse|undersøgelsen|støtte|samtale|foranstaltning|forløb|sag|)
(50|11|52|54|58|85|99|107|110|153|20|30|32) {(undersøgelse|undersøgelsen|foranstaltning)}
(lavet|indgivet|lave|laver|kommet|kom|kom der|fået) (den|en|to|tre|endnu en|flere|anonym|anonyme|) {(underretning|underretninger|bekymringsskrivelse)} (fra|på|om (min|mig|os|børnene|vores))
(lavet|lave|indgivet) (en|to|tre|) {(underretning|underretninger)}
(to|tre|fire|flere|anonym) {underretninger}
(underrettet|underretter|underrettede) (kommunen|om (børnene|min|vores)|på os|på mig)
{(underretning|underretninger|underretningen)} (fra|på|om) (skolen|børnehaven|vuggestuen|lægen|naboen|min|mig|os|børnene|sundhedsplejersken|institutionen|pædagogerne|politiet|anonym)
(anbragt|anbringe|anbringes|anbringer|anbragte) (uden for hjemmet|udenfor hjemmet|hos|i (pleje|en plejefamilie|netværkspleje|familiepleje|institution)|på (institution|opholdssted|børnehjem|døgninstitution))
(børn|barn|søn|datter|dreng|pige|børnene|sønnen|datteren) (er|blev|bliver|har været) {(frivilligt|akut|) anbragt}
(anbragt) (barn|børn|ung|som barn)
anbragte {(børn|barn|unge)}
${authority} (har|vil|ville|truer med at|kommer og|kom og|kan|overvejer at|skal|) (også|nu|) (tog|taget|tage|tager|fjerne|fjernet|fjernede|fjerner|anbragt|anbringe|anbragte|tvangsfjernet|hentede|hentet) (${kids}|ham|hende)
(fjerne|fjernet|fjernede|fjerner|tvangsfjerne|tvangsfjernet) ${kids}
(tog|taget|tage|tager) ${kids} (fra mig|fra os|fra hjemmet)
(tager|fjerner|fjernede|tog) (de|kommunen) ${kids}
(får|fik|fået) (jeg|vi|) (aldrig|ikke|) {(hjemgivet|tilbage fra pleje|hjem fra pleje)}
(i|hos|til|fra) {(en|sin|deres|) (plejefamilie|aflastningsfamilie|aflastning|familiepleje|døgnpleje|netværkspleje)}
(er|kommer|i|har|får|bevilget|har fået) {aflastning} (hver|hos|en|to|i|fra kommunen|til)
(bor|boet|boede|vokset op|opvokset|anbragt|flyttet|flytter) {(på|i|hos) (et|en|) (børnehjem|opholdssted|døgninstitution|institution|bosted|botilbud|plejefamilie|plejehjem for unge|socialpædagogisk opholdssted)}
(har|fået|får|fik|bevilget|tilknyttet|tilbudt|hans|hendes|børnenes|sin|drengens|pigens|datters|søns) (en|ny|) {(kontaktperson|støttekontaktperson|støttepædagog|støtteperson|familiebehandler|familiekonsulent|hjemmehosser|mentor|bostøtte|sparringsperson)} (fra kommunen|gennem kommunen|i hjemmet|på kommunen|tilknyttet)
(børnenes|sønnens|datterens|drengens|pigens|barnets|(min|vores) (søns|datters|drengs|piges)) {(kontaktperson|støtteperson|støttepædagog|mentor|plejefamilie|plejemor|plejefar|anbringelse)}
(${kids}|hun|han) (har|har fået|får|fik) (en|) {(kontaktperson|støtteperson|støttepædagog|familiebehandler|hjemmehosser|bostøtte|aflastning)}
(familiebehandler|familiekonsulent|støttepædagog|hjemmehosser) {(i hjemmet|hjemme hos os|hjemme|tilknyttet)}
(praktisk pædagogisk|pædagogisk) støtte i hjemmet
${authority} (har|) (åbnet|oprettet|startet|indledt|kører) (en|) {(børnesag|undersøgelse|sag (på|mod) (mig|os)|sag om (børnene|min|vores))}
(åbnet|oprettet|startet|rejst|kører|kørende) (en|) {(børnesag|socialsag|børnefaglig)}
(sag|sager|børnesag|socialsag) {(i|hos|ved|kørende i|kørende hos) (børne og familieafdelingen|familieafdelingen|børn og unge|socialforvaltningen|de sociale|børneudvalget|ankestyrelsen)}
(min|vores|hans|hendes|børnenes) {(børnesag|socialsag|anbringelsessag|anbringelse)}
(kendt|kendte) {(i|af) (det sociale system|de sociale myndigheder)}
(mine|vores|hans|hendes|sine) (børn|drenge|piger) (blev|er|er blevet|bliver) {(fjernet|tvangsfjernet)}
bekymrende (fravær|fraværssamtale)
(er|blev|bliver|blevet|været|lever|bor|levet|gjort) (pt|p t|stadig|nu|) (hjemløs|boligløs|husvild|på gaden)
(bor|boet|boede|sover|sov|overnatter|overnattede|lever|levede) (midlertidigt|stadig|nu|pt|) (på|i|hos|rundt på|rundt hos) (gaden|et herberg|herberg|forsorgshjem|et forsorgshjem|bilen|min bil|sin bil|en sofa|sofaen hos|sofaer|venners sofaer|venner og bekendte|en campingvogn|et telt|mit kolonihavehus|en varmestue|en skurvogn|et skur|krisebolig|midlertidig bolig|vandrehjem)
{(sover|sov|overnatter|bor|boet) (i|på) (min|sin|hans|bilen|en|et) (bil|telt|sofa|campingvogn|værested|natcafe)}
(kommer|går|spiser|er) (på|i) (et|det|) (værested|værestedet|varmestuen|varmestue|herberget)
(uden|ingen|mangler|står uden|ikke noget sted at|intet sted at|ikke et sted at|ikke nogen) (bolig|et sted at bo|fast bolig|tag over hovedet|bo|fast adresse|egen bolig)
(står|stod|stå) uden (bolig|hjem|tag)
{(ingen|uden) (fast|) (adresse|bopæl)}
(smidt|sat|smides|sætter|sættes) (os|mig|) {ud af ((min|vores|mit|sin|hans) (lejlighed|bolig|hus|lejemål|hjem)|lejligheden|boligen|lejemålet)}
(udsat|sat ud) {(af|fra) ((min|vores|mit|sin) (lejlighed|bolig|hus|lejemål)|lejligheden|boligen|lejemålet)}
(udsættelse|udsættelsen|udsættes) (af|fra) (lejligheden|boligen|min bolig|min lejlighed|lejemålet|vores bolig|vores lejlighed)
udsættelsessag
(opsagt|ophævet|opsigelse af) min {(lejlighed|bolig|lejekontrakt)}
(varslet|truet med|truer med) {(udsættelse|udsmidning|at sætte os ud|at smide os ud|at blive sat ud)}
(i|står i|registreret i|havnet i|endt i|ryger i|røget i|meldt til|slettet af|er i|ude af|oprettet i) (rki|ribers|debitor registret|debitorregistret|debitorregisteret|experian)
(rki|ribers) (registreret|registrering|registreringen|sag|problemer)
(har|havde|får|fik|fået|stiftet|optaget|afdrager på|betaler af på|afvikler|sidder i|stor|masser af|kæmpe|dyb|bundløs|for meget|vores|min|hendes|hans|fælles|ubetalt|gammel|ny) {(en|noget|lidt|mere|stor|kæmpe|meget|) (gæld|gælden)}
(gæld|gælden) (til|på|i|hos|efter|fra) (det offentlige|skat|banken|staten|kommunen|min|mine|gældsstyrelsen|inddrivelsen|skattestyrelsen|udlejer|familien|spil|skilsmissen|ægteskabet|<number>|hundredtusind|flere)
(skylder|skyldte|skyldig) (stadig|også|) {(skat|banken|staten|udlejer|min udlejer|min søster|min bror|min mor|mine forældre|huslejen|husleje|gældsstyrelsen|kommunen|det offentlige|penge til (alle|skat|banken|mine|min|kommunen|familien)|væk|penge væk|en masse penge|mange penge)}
(gældsstyrelsen|inddrivelsesmyndigheden|skat|restanceinddrivelsen) (trækker|tager|inddriver|har|kræver) (mig|i|min|pengene|udlæg|<number>|mine|)
{(trækker|trækkes|træk|trukket|trækker mig|trækkes jeg) (mig|) (i|fra) (min|) (løn|lønnen|kontanthjælp|pension|su)}
(trækker|trækkes|trukket) (mig|jeg|) {i løn}
udlæg i (løn|lønnen|bilen|huset|indboet|(min|mine|vores|hans|hendes) <any>)
(lønindeholdelse|lønindeholdelsen|indeholdelse i (løn|lønnen))
(foged|fogeden|fogedretten|pantefogeden|kongens foged) (har|) (kommer|kom|har været|tog|taget|beslaglagt|gjort udlæg|indkaldt|stod|sat|satte|skal|vil|tager|banker)
(indkaldt|indkaldelse|møde|mødt|møder|indkaldes|skal) (til|i|møde i) {(fogedretten|fogeden|skifteretten)}
(flere|mange|min|mine|andre) {(inkassosager|inkassosag|ubetalte regninger)}
(stak|bunke|bunker|stabel|stakke) (af|med) {(ubetalte regninger|regninger|rykkere|inkassobreve)}
(bagud|bag ud|bagefter) med (huslejen|husleje|regningerne|lånet|afdragene|mine regninger|mine lån|betalingen af husleje|vores)
(restance|restancer|skylder) (med|på|i|til) (huslejen|husleje|el|varme|boligforeningen|min husleje|daginstitution)
(kan|kunne) (ikke|knap|knap nok|næsten ikke|dårligt nok) (betale|klare|få råd til at betale) (husleje|huslejen|min husleje|vores husleje|mine regninger|regningerne|vores regninger|el og varme|varmen|mad|min gæld|daginstitution|boligen)
(${someone}|personligt) (er|har|) (gået|gik|går|erklæret) (personligt|) {(konkurs|fallit|fra hus og hjem)}
(gået|gik|går) personligt {konkurs}
{fra hus og hjem}
(mit|hans|hendes|mands|kones) (firma|virksomhed) (gik|er gået|er) {(konkurs)}
personlig (konkurs|insolvens)
(har|havde|får|fik) (desværre|simpelthen|bare|slet|overhovedet|virkelig|økonomisk|heller|) (ikke|aldrig) (længere|) (råd|råd til)
(har|havde) (desværre|simpelthen|bare|slet|overhovedet|virkelig|heller|) (ikke|aldrig) (længere|) (penge|pengene) (til|nok|lige nu)|(økonomi|økonomien) til|en krone
(har|havde) (jeg|han|hun) (desværre|simpelthen|slet|overhovedet|) (ikke|aldrig) (råd|råd til|penge til|pengene til|økonomi til|en krone)
(har|havde) (jeg|) (ingen|ikke flere|næsten ingen|knap nok) penge
{(ingen|ikke flere|næsten ingen) penge (til|på kontoen|lige nu|før den|inden den|overhovedet)}
{(ikke|ingen) (en|) (krone|rød øre|klink) (tilovers|til overs|på kontoen|på lommen|at gøre godt med)}
(har|havde) (ikke|ingen) (en|) (krone|rød øre|klink|opsparing)
{(stram|stramt|presset|dårlig|elendig|anstrengt|skrabet|begrænset|ringe|sløj|skral|skrøbelig|trængt) (privat|) (økonomi|økonomisk|budget|råd)}
(økonomien|økonomi) (er|var|hænger|ser) (også|meget|ret|lidt|så|virkelig|helt|) (stram|presset|dårlig|elendig|anstrengt|trængt|kaput|skrabet|ikke til|ikke til det|ikke sammen|ikke god|smadret|hårdt|slem)
{(økonomisk|økonomiske) (problemer|vanskeligheder|klemme|knibe|krise|trængt|presset|knækket|ruineret|krisesituation|bekymringer|uføre|hårdt ramt|trængsel|på røven|på skideren|usikkerhed)}
{(hårdt|dårligt) (spændt for|stillet økonomisk|presset økonomisk)}
(lever|leve|levet|klare mig|klarer mig|klare os) (for|på|af) (<number>|under|mindre end|et minimum|et eksistensminimum|minimum|smalkost|næsten ingenting|ingenting|lånte penge|rådighedsbeløb)
(har|havde) (kun|bare|) <number> (kr|kroner|tusind) (tilbage|til rådighed|at leve for|at leve af|om måneden at|til mad|til resten)
{(at leve for|at leve af) (om måneden|hver måned|når|efter)}
(tjener|får udbetalt|får) (kun|) <number> (kr|kroner|) (om måneden|i kontanthjælp|i pension|efter skat|før skat|i su|i dagpenge)
{(lån|kviklån|forbrugslån|banklån|kassekredit) (i banken|som jeg ikke|jeg ikke kan|på <number>|gik galt|hos (basisbank|bank norwegian|ferratum|lunar))}
(lånte|låne|lånt|låner) (penge|) (penge|) (af|hos) (min|mine) (mor|far|forældre|søster|bror|veninde|ven|familie|svigerforældre)
(konto|kontoen|kort|kortet|kassekreditten) (er|står|går|var|gik) {(i overtræk|i minus|lænset|overtrukket)}
(i|går i|gået i) overtræk
(blev|blevet|er|bliver) {(nægtet|afvist til) (et|) (lån|kredit|konto|dankort)}
(fødevarehjælp|julehjælp|madkasse|madhjælp|nødhjælp) (fra|af|hos) (kirken|kirkens korshær|røde kors|frelsens hær|blå kors|mødrehjælpen|kommunen|dansk folkehjælp)
(får|fik|søger|søgt|hjælp) (hjælp|støtte|julehjælp|) (fra|af|hos|ved) {(mødrehjælpen|kirkens korshær|frelsens hær|kofoeds skole|julemærkehjemmet|blå kors|fattighjælpen)}
(kommer|bruger|går|er) (på|i) {(kofoeds skole|mændenes hjem|kirkens korshær|settlementet)}
(under|på) {(værgemål|økonomisk administration)}
(har|fik|fået|min|hans|hendes) (en|) {(værge|økonomisk værge|personlig værge)}
(flygtninge|asyl|familiesammenføring|opholds) {(ydelse|center|centret)}
{(kommunen|jobcentret|jobcenteret) (har|) (stoppet|standset|frataget|sanktioneret) (min|mine|mig|os)}
(skal|skulle|bliver|krav om at) (jeg|) {(tilbagebetale|betale tilbage) (kontanthjælp|dagpenge|su|boligstøtte|ydelse|ydelsen)}
(tilbagebetalingskrav|sanktion) (fra|på|af) (kommunen|udbetaling danmark|jobcentret|a kassen|min)
(udbetaling danmark|kommunen) {(kræver|vil have|stopper) (boligstøtten|penge tilbage|børnepengene)}
(modtager|får|fik|søger|søgt|mister) (hjælp|støtte|tilskud|ydelser|penge) (fra|af) (kommunen|staten|udbetaling danmark|socialforvaltningen)
bevilget {(støtte|hjælp|tilskud|aflastning|ledsager|bostøtte|mentor)} (fra|af|gennem)
{(forsørgelse|forsørges|forsørget) (af|fra) (kommunen|staten|min mand)}

[exact likely]
ikke i (arbejde|job)
(er|var) {på røven}
i {aktivering}
(løbe rundt|hænge sammen) økonomisk
(til at) {løbe rundt}
(været|er|kommet|kom|kommer) i {pleje}
(gæld|gælden|gældens|gældspost|gældsposter|gældsproblem|gældsproblemer|gældsbrev|gældspostering|gældsramte|gældsfri)
(på|får|fået|søger|mistet|søgt) {(efterløn|dagpenge|su)}
(enlig mor|enlig far)
rykker for husleje
ikke råd
ikke råd til (at|det|den|jeres|kurset|mere|mad|medicin|tøj|ferie|gaver)
(anbragte|anbringes|anbringe|underrettet)
ubetalte regninger
(betalingsstandsning|betalingsanmærkning)
(uden arbejde|uden job)
(på kommunen|til kommunen) {(om hjælp|om støtte|om penge)}

[exact weak]
(ledig|fyret|krone tilovers)
(dårlig|stram) økonomi
`;
