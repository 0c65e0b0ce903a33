/**
 * Danish words and phrases of family life that are nobody else's business: custody, contact, where a child lives,
 * violence at home, infidelity, paternity, adoption, the settling of a divorce. Read as health.da.ts. The subject of a
 * course ("skilsmisse", "samarbejde", "mit barn") is not here; a legal word that is a subject as well is only likely.
 * What many phrases share stands first: `kids` are a person's children, `parent` is whom a child can live with.
 */
import { danishClasses } from "./family.classes.da.ts";
import { danishCustody } from "./family.custody.da.ts";
import { familyLines } from "./family.grammar.ts";
import { danishStrife } from "./family.strife.da.ts";
import { danishViolence } from "./family.violence.da.ts";

const kids =
  "(børnene|barnet|ungerne|drengene|pigerne|drengen|pigen|sønnen|datteren|tvillingerne|(min|vores|hans|hendes|sin|deres) (<any>|) (søn|datter|dreng|pige)|(mit|vores|sit|hans|hendes) barn|(mine|vores|sine|hans|hendes|deres|begge|fælles) (<any>|) (børn|drenge|piger|unger|sønner|døtre)|(den|min|vores) (yngste|ældste|store|lille|mindste|mellemste))";
const them = `(ham|hende|dem|${kids})`;
const few = `(mig|os|ham|hende|${kids}|(min|sin|hans|deres) (mor|far|kone|kæreste|lillebror|lillesøster))`;
const ex =
  "(min (mand|kone|eks|eksmand|ekskone|ekskæreste|kæreste|samlever|far|stedfar|mor|ægtefælle)|(sin|deres|hans|hendes) (far|mor|stedfar|stedmor)|børnenes (far|mor)|barnets (far|mor)|faren|moren)";
const parent =
  "(mig|ham|hende|os|far|mor|faren|moren|faderen|moderen|farmand|(sin|deres|hans|hendes|barnets|børnenes) (far|mor|mormor|morfar|farmor|farfar|bedsteforældre|moster|faster|tante|onkel|stedfar)|min (eks|eksmand|ekskone|ekskæreste|ekssvigermor))";
const soft = "(<any>|)";

/** Phrases that are built of word classes stand in files of their own. */
const built = [danishViolence, danishCustody, danishStrife, familyLines(danishClasses)].join("\n");

export const danishFamily = `${built}
[noun certain first last]
samværschikane
samværssabotage
samværssag
samværskonflikt
samværsstrid
samværsweekend
samværsresolution
samværsnægtelse
samværsforælder
samværsfar
samværsmor
bopælsforælder
bopælssag
bopælsstrid
eneforældremyndighed
forældremyndighedssag
forældremyndighedskamp
forældremyndighedsstrid
forældrefremmedgørelse
fremmedgørelsessag
delebarn
delebarnsordning
deleordning
barnebortførelse
børnebortførelse
bortførelsessag
udleveringssag
voldsramt
voldsudsat
voldsudøver
hustrumishandling
børnemishandling
krisecenterophold
vanrøgt
sidespring
elskerinde
faderskabssag
faderskabstest
faderskabserklæring
faderskabsanerkendelse
donorbarn
omfartsbarn
adoptivbarn
adoptivforælder
adoptivfar
adoptivmor
adoptivsøn
adoptivdatter
adoptivfamilie
adoptionssag
adoptionsproces
adoptionsansøgning
adoptionsbevilling
plejebarn
plejesøn
plejedatter
skilsmissekrig
skilsmissekamp
højkonfliktskilsmisse
bidragssag
bodelingssag
bodelingstvist

[noun certain]
loyalitetskonflikt
stedbarnsadoption
delebørn
samværsret
plejebørn
adoptivbørn
donorbørn

[noun likely first last]
krisecenter
omsorgssvigt
utroskab
partnervold
familievold
hustruvold
konevold
børnesamtale
højkonfliktsag
skilsmissesag
rugemor
bortadoption
medmoderskab
incest
forældremyndighed
samvær
samværsordning
samværsplan
samværstid
samværsafgørelse
samværsudvidelse
samværsaften
bopælsret
børnebidrag
hustrubidrag
ægtefællebidrag
underholdsbidrag
børnebidragssag
bodeling
ægtepagt
særeje
faderskab
familieretssag

[noun likely]
højkonflikt
lussing
øretæve
vold
jalousi
voldssag
voldsepisode
voldsanklage
samværsaftale
weekendordning
bidragspligt
forældremyndighedsindehaver
affære
familieretten
statsforvaltningen

[adjective certain]
bortadopteret
stedbarnsadopteret
tvangsadopteret
adoptere
bidragspligtig

[adjective likely]
adopteret
voldelig
utro

[exact certain]
(flyttet|flytter|ændret|meldt|flytte) (børnenes|barnets|drengenes|pigernes|(min|vores) (søns|datters)|hans|hendes) {(adresse|folkeregisteradresse|bopæl|skole)}
(mor|far|moren|faren|moderen|faderen|eks|eksmand|ekskone) (påvirker|manipulerer|presser|styrer) ${them}
(betale|betaler|betalt|skylder|nægter|opkræve|pålagt|fastsat|forhøjet|nedsat) (det|sit|mit|ham|hende|mig|) {bidrag}
(er|var|er vi) (ikke|stadig ikke|langtfra) enige om {(børnene|samværet|samvær|bodelingen|bopælen|huset|ferierne|noget)}
(har|ser|får|havde|fik) kun (ham|hende|${kids})
(giver|afleverer|bringer|sender|leverer|gav|afleverede|sendte) ikke ${them} (tilbage|hjem|til tiden|fra sig)
(han|hun|eks|eksmand|ekskone|far|mor|svigermor|faren|moren) (vil|ville|prøver at|forsøger at|kræver at|truer med at) (gerne|nu|også|) (få|have|overtage|beholde|tage) ${kids}
(risikerer|bange for|kæmper for|frygter|undgå|prøver|forsøger|risiko for) at (få|miste|beholde|vinde) (hjem|) ${kids}
{(hvem|hvem der) (skal|får|må) have ${kids}}
(fundet|finder|fandt) sig {en (anden|ny|yngre)}
(eneret|eneretten) (over|til|på) (børnene|mine børn|vores børn|barnet)
{(drikker|drak) (sig fuld|for meget|hver aften|når børnene|foran|og (råber|slår|er ubehagelig|bliver))}
(bo|boet|bor|boede|været|opholdt mig) på {(danner|krisecenter|krisecentret|krisecenteret|kvindekrisecenter|et krisecenter)}
(har|får|fik|fået|haft|have|ønsker|ønsket|søger|nægtes) (kun|ikke|aldrig|lidt|mere|intet|) {samvær}
{samvær} (med|til) ${kids}
{samvær} (hver|i weekenden|i weekenderne|i ferien|hos|en gang|hveranden|<number>|én|to|under)
(udebliver|udeblev|udeblevet|dukker ikke op|møder ikke op|kommer ikke) (til|fra) {(samvær|samværet|afleveringen)}
(skifter|skiftes|bytter|bytte) (til at have|med at have|børnene|dem hver)
(jul|juleaften|nytår|ferien|fødselsdagen|sommerferien|konfirmationen) uden ${kids}
(overtaget|overtager|overtage) ${kids}
(ser|så|set|se) (kun|) ${them} (kun|) (<number>|en|to|tre|et par|få|nogle) (timer|time|gange|gang|dage|dag|eftermiddage)
under opsyn
(farlig|fare|skadelig|dårlig) for ${kids}
(uegnet|uegnede|utilregnelig|ustabil) (som|) (forælder|forældre|mor|far|til at)
(kendes|vedkendes) ved (sin|sit|sine|ham|hende|barnet|børnene)
(kaster|kastede|smider|smed) (med|) (<any>|) (ting|tingene|tallerkener|glas|møbler|stole) (efter|mod|når|rundt)
tør ikke (være alene med|være hjemme med|bo med|bo sammen med|sove hos|sove i samme|møde|mødes med|tage hjem|lade) (ham|hende|ex|min|til|dem|børnene)
(holdt|holder|skubbet|skubbede|revet|rev|hev|hevet|trak|kastet|presset|slynget|skubber) (mig|hende|ham|os|${kids}) (fast|ned ad|op ad|op mod|i håret|ind i væggen|ad trappen|mod væggen|i gulvet|omkuld|hårdt)
(stak|stukket|gav|givet|giver|fik|fået|får) (mig|ham|hende|os|${kids}|) (<any>|) (en|et par|) (lussing|lussinger|flad|knytnæve|øretæve|øretæver|endefuld|blåt øje)
(far|faren|faderen|barnefaderen) (er|) {ukendt}
(tvunget|tvang|tvinger) (mig|hende|til|ind i) (til at|at|et|) (gifte|ægteskab|giftermål)
gift (mod|imod) (min|hendes|sin) vilje
(tildelt|fået|givet|fik|fratage|frataget|flyttet|mistet|miste|beholde|ændre|søgt|få) {(bopælen|bopælsretten)}
(deler|dele|deles om|delt|delte) (børnene|ungerne|drengene|pigerne|tvillingerne|vores søn|vores datter|vores børn)
kontakt mellem (os forældre|forældrene|barn og|far og barn|mor og barn)
(følger|fulgte|følge) efter (mig|os|hende|min datter)
(dukker|dukkede|møder|mødte|dukket) op (ved|foran|på|hos) (min|mit|vores|hendes) (adresse|dør|hoveddør|hjem|hus|bopæl|lejlighed|arbejde|arbejdsplads)
(sporer|sporede|hacket|overvåger) (min telefon|mig|min mobil|min mail|os)
(i|en|kørende|verserende|åben) {(børnesag|børnesagen)} (i|ved|mod|hos|kørende|i gang)
(betaler|betalte|betalt) (ikke|aldrig|intet|nægter at betale) (til|for|bidrag til) (børnene|ungerne|drengene|pigerne|sin søn|sin datter|sine børn|sit barn)
(kalder|kaldte|kaldt) (mig|hende) (<any>|) (luder|so|kælling|idiot|sindssyg|psykopat|dårlig mor|dårlig far)
(kan|kunne) ikke (samarbejde|kommunikere|enes|blive enige|tale sammen) (om (børnene|børn|samværet|vores|noget)|med (min eks|hinanden|ham|hende|faren|moren|min eksmand|min ekskone)|uden)
(forældresamarbejdet|samarbejdet mellem forældrene) (er|fungerer|bryder|brød|ligger)
(genoptage|genoptaget|opstart af|optrapning af|nedtrapning af|stoppe|stoppet|afbryde|udvide|starte|startet) (samvær|samværet)
(han|hun|eks|eksmand|ekskone|mor|far|kone|mand) (har|) {(taget|tog) ${kids} (med|og|uden|væk|bare)}
(skal|vil|ville|må) {(flytte|bo|blive) (hos|hjem til) (far|mor|ham|hende|mig|(sin|deres) (far|mor))}
(anklaget|anklager|beskylder|beskyldt|meldt|anmeldt) (mig|ham|hende|) {for (vold|overgreb|at slå|at have slået|incest|omsorgssvigt|vanrøgt)}
(med|til|hos|af|sammen med) (en|den|to|) {(børnesagkyndig|børnesagkyndige)}
(ved hjælp af|via|med|fra|af) (en|) (anonym|åben|ukendt|) (donor|sæddonor|ægdonor)
(vokset op|opvokset|barndom|barndomshjem|hjem|opvækst) (i|med|præget af) (et|) (hjem|) (med|) (vold|druk|misbrug|omsorgssvigt|tæsk|skænderier)
(misundelig|jaloux|rasende|truende|aggressiv|kontrollerende) (eks|eksmand|ekskone|ekskæreste|mand|far)
(slipper|slippe) (aldrig|ikke) (fri af|af med) (ham|hende|min eks)
(7 7|9 5|10 4|11 3|12 2|8 6|6 8|5 9|4 10|3 11|2 12|13 1) (ordning|ordningen|ordninger|deling|deleordning|samvær|delt)
(2 2 5 5|5 2 2 5|2 2 3|50 50) (ordning|ordningen)
(overvåget|støttet|kontaktbevarende|suspenderet|ophævet|afbrudt|udvidet|begrænset|minimalt|delt) samvær
samværet (er|blev|bliver|er blevet) (suspenderet|ophævet|afbrudt|stoppet|aflyst|overvåget|støttet|udvidet|indskrænket|nedsat)
(afslag på|nægtet|nægter mig|nægter ham|nægter hende|mere|mindre|udvidelse af|søgt om|søger|søge om|kræver|forhindrer|saboterer|misligholder|intet|uden) samvær
(overholder|overholdt|respekterer) ikke (samvær|samværet|samværsaftalen|samværsordningen|weekenderne)
(saboterer|aflyser|aflyste|aflyst|forhindrer|blokerer|modarbejder|stopper|stoppede|udebliver fra) samværet
(fuld|fælles|delt|midlertidig|den fulde|miste|mister|mistet|mistede|fratages|frataget|frakendt|kræver|kæmper om|kampen om|strid om|uenige om|slås om) (forældremyndighed|forældremyndigheden)
(delt|fast) bopæl (hos|med|mellem)
(barnets|børnenes|drengens|pigens|min søns|min datters) bopæl
(bor|bo|boet|boede|opholder sig|overnatter|sover|opholdt sig) (<any>|) (<any>|) (<any>|) (hos|sammen med) ${parent}
(fast|mest|primært|permanent|fuld tid|boende|skiftevis|på skift) hos ${parent}
(bor|bo|boet|boede) (sammen med|ved) (sin mor|sin far|deres mor|deres far|faren|moren)
(bor|er) (de|${kids}) (mest|fast|nu|kun|) hos (mig|ham|hende|far|mor|(deres|sin) (far|mor))
(${kids}|de|han|hun|søn|datter) {(er|bliver|skal være) (mest|fast|kun|nu|) hos (mig|ham|hende|far|mor|(deres|sin|hans|hendes) (far|mor)) (hver|hveranden|hele|mest|halvdelen|i weekenderne|på hverdage|på hverdagene|i hverdagene|den ene)}
${kids} {er (mest|fast|kun|nu|) hos (mig|ham|hende|far|mor|(deres|sin|hans|hendes) (far|mor))}
hos (mig|ham|hende|deres far|deres mor|sin far|sin mor|faren|moren|far|mor) (hver anden|hveranden|den ene|halvdelen|i hverdagene|på hverdage|på hverdagene|i weekenderne|i weekenden|i ferierne|på fuld tid|i lige|i ulige|syv dage|7 dage|hver weekend)
(har|havde|får|haft|have|ser|henter|passer) (jeg|han|hun|) (kun|nu|) ${them} (kun|) (hver anden|hveranden|hver weekend|hver tredje|hver fjortende|i weekenderne|i weekenden|halvdelen|på fuld tid|fuld tid|i lige|i ulige|hele tiden|permanent)
(har|havde|får|haft|have) ${them} (boende|alene|fast|på halv tid|det meste|mest)
(skiftevis|på skift) (hos|mellem) (mig|os|far|mor|deres|sin)
må (ikke|kun|aldrig|slet ikke) (se|have|hente|besøge|tale med|ringe til) (ham|hende|deres far|deres mor|sin far|sin mor|${kids})
må (jeg|han|hun) (ikke|kun|aldrig) (se|have|hente) (ham|hende|${kids})
må (kun|aldrig|slet ikke) se dem
(lov til at|lov at) (se|have|hente|besøge|holde jul med|tale med) ${them}
ikke (set|talt med|snakket med|haft kontakt med|hørt fra) (${kids}|mit eget barn|(sin|deres) (far|mor))
ikke set (ham|hende|dem) (i|siden) (en|et|to|tre|fire|fem|seks|over|flere|mange|halvandet|næsten|jul|sommer|sommeren|påske|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|<number>) (måneder|måned|uger|uge|år|dage|)
(udlevere|udleverer|udleveret|udleverede|aflevere|afleverer|afleverede|overdrage|tilbageholder|tilbageholdt) ${kids}
(udlevere|udleverer|udleverede) <name>
(udlevere|aflevere) (ham|hende|dem) (til|igen|tilbage|efter)
(vil ikke|nægter at|ville ikke|nægtede at) (udlevere|aflevere) (ham|hende)
(nægter|nægtede) at (give|sende|aflevere|udlevere) (mig|ham|hende|) ${kids}
nægter at give ${them} fra sig
(vil ikke|ville ikke|vil stadig ikke) (give|sende) (mig|ham|hende|) ${kids}
(nægter at|nægtede at|vil ikke|ville ikke) lade (mig|ham|hende|os|dem|${kids}) (se|få|have|hente|tale med|besøge|ringe til|komme over til|bo hos|være hos) (ham|hende|mig|(deres|sin) (far|mor)|${kids})
vil ikke (længere|mere|) (se|besøge|være hos|være sammen med|hjem til|med til|med hjem til|over til|hen til|bo hos|på samvær hos|tale med|snakke med) (sin far|sin mor|deres far|deres mor|faren|moren|far|mor|ham mere|hende mere)
(udlevering|udleveringen) af (børnene|barnet|min søn|min datter|vores børn|mine børn|drengene|pigerne)
(vil|skal|ville) have ${them} (på fuld tid|fuld tid|boende|for sig selv|for sig|hele tiden|permanent|mere end|alene)
(tage|tager|tog|taget|holder|holde) ${kids} (fra|væk)
(tage|tager|tog|taget|fjerne|fratage|frataget) (mig|ham|hende) (børnene|drengene|pigerne|min søn)
(kidnappet|bortført|bortførte|kidnappede|kidnappe|bortføre) ${kids}
(flyttet|flytter|flytte|rejst|rejser|stukket af|stak af|forsvundet|taget af sted) (<any>|) (<any>|) med ${kids}
(flyttet|flytter|flytte|flyttede) (hjem|ind|over|permanent|fast|) (til|hos) (mig|ham|hende|faren|moren|(sin|deres|hans|hendes) (far|mor|farmor|mormor))
(hver anden|hveranden) (uge|weekend) (hos|med) (mig|ham|hende|sin|deres|min|far|mor|faren|moren|børnene)
(enige|uenige|uenighed|skændes|strides|strid|kamp|kampen|konflikt|konflikten|krig|slås|slagsmål|sagen) om {(børnene|ungerne|samværet|samvær|bopælen|bopæl|forældremyndigheden|forældremyndighed|afleveringen|hvor børnene skal bo|hvor barnet skal bo|bodelingen|boet)}
(skændes|uenige|strides|slås) om (hvem|hvor|hvordan|hvornår|huset|pengene|alt|ferien|ferierne|julen|skolevalg|dåb|konfirmationen|økonomien|villaen|hunden)
(slås|kæmper|kæmpe|kæmpet) for (at få|at se|at beholde|retten til) (mine børn|min søn|min datter|børnene|ham|hende|dem)
(sag|sagen|klage|afgørelse|afgørelsen|dom|dommen|retssag|kendelse|møde|retsmøde) (i|ved|hos|for|fra) familieretten
(sag|sagen|sager|retssag|klagesag|verserende sag) (i|ved|hos|for) (familieretshuset|statsforvaltningen)
(retten|byretten|dommeren|familieretten|familieretshuset|fogedretten) (har|) {(givet|gav|tildelt|frataget|fratog|bestemt) (mig|ham|hende|børnene|forældremyndigheden|samværet|at børnene|at han|at hun|at jeg skal)}
(i|til) {retten om (børnene|barnet|samvær|samværet|bopælen|forældremyndigheden|vores søn|vores datter|min søn|min datter)}
fogeden (måtte|skal|skulle|har) (hente|hentet|udlevere|tage) (dem|ham|hende|børnene|barnet|drengene|pigerne|min søn|min datter)
(hentet|hentes|udleveret) {(af|ved) fogeden}
fogedretten (for at få|om|med|skal hente|hente) (børnene|samvær|samværet|udleveret|min søn|min datter|vores)
(tvangsfuldbyrdelse|fuldbyrdelse|tvangsfuldbyrde|fuldbyrdet) (af|) (samvær|samværet|afgørelsen)
børnesagkyndig (undersøgelse|samtale|erklæring|vurdering|rådgivning|udtalelse)
børnesagkyndige (undersøgelse|samtale|erklæring|vurdering|rådgivning|har|mener|sagde|sagde at|skrev|skal)
(slog|sparker|sparkede|sparket|tæver|tævede|tævet|gennembankede|gennembanket|banker|bankede|banket|skubber|skubbede|skubbet|kvalte|spyttede på|ruskede) ${few}
(slår|slået) (ham|hende|${kids}|deres mor|sin kone|sin kæreste)
slå ${kids}
(han|hun|mand|eks|eksmand|far|kone|kæreste|stedfar) (har|havde|) ${soft} {(slår|slået|slog) mig}
(slå|slået) mig (igen|i hovedet foran|når han|hvis han|mens|flere gange|og)
(bliver|blev|blevet) (slået|tævet|banket|truet|mishandlet|kontrolleret|ydmyget) af (min|ham|hende|sin|far|mor|faren)
(slået|banket|tæv|tæsk) (derhjemme|hjemme|i hjemmet|som barn|foran børnene)
(får|fik|fået) (tæsk|bank|øretæver|lussinger|en lussing) (af|derhjemme)
(bliver|blev|er|var|været|opfører sig|blevet) (meget|fysisk|psykisk|tit|så|ret|) voldelig
voldelig (over for|overfor|mod|imod|eks|eksmand|ekskone|mand|kone|far|mor|kæreste|samlever|ekskæreste|ægtefælle|partner|forælder|stedfar|adfærd)
voldelige (eks|eksmand|ekskone|mand|kone|far|mor|kæreste|samlever|ekskæreste|ægtefælle|partner|stedfar|forhold|ægteskab)
voldeligt (forhold|ægteskab|parforhold|hjem)
(udsat for|udsætter os for|udsatte mig for|oplevet|levet med|lever med|beskylder mig for|beskyldt for|anklaget for|offer for) (psykisk|fysisk|økonomisk|) vold
vold (i|mod|over for|overfor|fra|af) (hjemmet|mig|os|børnene|min|hende|ham|far|mor|ægteskabet|parforholdet|forholdet|familien)
vold i (nære relationer|barndomshjemmet)
(psykisk|fysisk|økonomisk|verbal|seksuel) vold (fra|mod|af|i|hjemme|derhjemme|under|gennem)
(vidne til|overværet|har set) (volden|vold|at far slog|at han slog)
{kvælertag} (på|)
kværkede (mig|hende|ham)
tog halsgreb
(lagde|lagt|lægger) hånd på (mig|hende|ham|børnene)
(låst|låste|spærret|spærrede|lukket) (mig|os|hende|børnene) inde
(truet|truede|truer|true) ${few}
(truet|truede|truer|true|trusler om) ${soft} (med|om|) at (slå|dræbe|tage ${them}|tage livet|smide mig|smide os|forsvinde|kidnappe|bortføre|stikke af|flytte med|skade|gøre skade|gøre mig)
(bange for|frygter) ${ex}
(bange for|frygter) (hvad (han|hun) kan finde på|hans temperament|at han (finder|slår|kommer|gør))
bange for (ham|hende)
(flygtet|flygtede|flygte|gemmer mig|gemmer os) (fra|for) (ham|hende|min mand|min kone|min eks|min eksmand|min familie|min far|min kæreste)
(hemmelig|skjult) adresse
(stalker|stalkede|stalket|forfølger|forfulgte|chikanerer|terroriserer|manipulerer|manipulerede|manipuleret|nedgør|nedgjorde|ydmyger|ydmygede|tyranniserer|mishandlede|mishandler|mishandlet|misbrugte|misbruger) ${few}
(kontrollerer|kontrollerede|styrer) (mig|mit liv|min økonomi|mine penge|alt hvad jeg|hvem jeg|hvor jeg)
(råber|råbte|råbt|skriger|skreg|skælder|skældte|bander) (ud|) (ad|af|på) ${few}
(grimt|dårligt|ondt|nedsættende) om (mig|ham|hende|deres far|deres mor) (foran|til|over for) (børnene|ungerne|drengene|pigerne|dem)
(taler|snakker|talt|tale) (grimt|dårligt|ondt) om (mig|deres far|deres mor|sin far|sin mor)
(sætter|satte|sat|påvirker|hetzer|hjernevasker|manipulerer) ${kids} (op|mod|imod|til)
(bruger|brugte|bruge) børnene (som|til at|imod|mod)
(bedt|beder|lært|tvinger|tvunget|fik|får) (hende|ham|børnene|dem|drengene|pigerne) (om at|at|til at|) lyve
(passer|passede|tager sig|tog sig) ikke (ordentligt på|på børnene|børnene|af børnene|af dem|af drengene)
(forsømmer|forsømte|forsømt|svigter|svigtede|svigtet) ${kids}
(forladt|forlod|forlader|rejste fra|rejst fra|gik fra|stak af fra|skred fra|stukket af fra) (mig|os|ham|hende|familien|${kids})
(har|havde|haft|indledte|fik) ${soft} {(en|et) (affære|elskerinde|anden kvinde|anden mand|dobbeltliv|forhold (til|med) (en|min|sin|hans|hendes|naboen) (<kin>|kollega|veninde|ven|nabo|chef|anden|gift|yngre|bedste ven|bedste veninde|sekretær|elev|bekendt|fra)|forhold ved siden af)}
(haft|har haft|havde) {en anden} (i|ved|på|siden|gennem|hele|bag)
{(kæreste|elsker|elskerinde|kvinde|mand|noget kørende|noget) ved siden af}
(med|fundet|mødt|har|finder|fandt) ${soft} en anden (kvinde|mand|pige|fyr)
(et forhold til|i seng med|(været|er|var|kommet) sammen med|gået i seng med|kneppede|kneppet|knaldede|knaldet|kysset med|dater|datede) (min veninde|min bedste|min ven|min bror|min søster|en kollega|sin kollega|sin chef|naboen|en anden|en gift|sin sekretær|en yngre|andre (mænd|kvinder))
(han|hun|mand|manden|kone|konen|eks|eksmand|ekskone|kæreste|kæreste) (har|havde|) {(fandt|fundet|mødt|mødte|truffet) en (anden|yngre|ny)}
(forelsket i|forelskede sig i|fra mig for|forlod mig for|mig ud med) en (anden|yngre|ny|kollega|af)
{har (en|set en) anden} (kvinde|mand|ved siden af)
(mig|ham|hende|hinanden|være|været|var|er|blev) {utro}
(bedraget|bedrog|bedrager) (mig|ham|hende)
(gik|går|gået) bag (min|hans|hendes) ryg med
(ikke|måske ikke|alligevel ikke) (er|) (hans|hendes) (barn|søn|datter|biologiske|eget barn|egen)
${kids} (måske|slet|alligevel|) ikke er (hans|min|mit|mine)
${kids} er (måske|slet|alligevel|) ikke (hans|min|mit|mine)
(ikke er|er ikke|alligevel ikke|måske ikke) (far|faren|faderen|barnets far|mor) til (barnet|mit|min|hende|ham|drengen|pigen|vores|det)
(ikke er|er ikke|alligevel ikke|måske ikke) (faren|faderen|barnets far|den rigtige far)
(biologisk|biologiske|kødelige) (far|mor|fader|moder|forælder|forældre|ophav|søn|datter|barn|børn|søskende)
(hans|hendes|barnets|min|drengens|pigens) {rigtige (far|mor|forældre)}
(hvem|hvem der) er {(faren|faderen|barnets far|far til)}
(anerkende|anerkendt|anerkender|vedkendt|vedkende) (faderskabet|barnet|ham som|hende som)
(blev|født) {(ved|efter) (insemination|sæddonor|ægdonation|donation)}
(sæddonor|ægdonor)
(han|hun|mand|kone|eks|eksmand|ekskone|kæreste|far|mor|stedfar|forældre) (har|) {(smed|smidt|smider|kastet|kastede|sat|satte) (mig|os|ham|hende) ud}
(smed|smidt|smider|kastet|kastede|sat|satte) (mig|os|ham|hende) (og børnene ud|på gaden|på porten|ud hjemmefra|ud af (huset|lejligheden|hjemmet|soveværelset|vores|boligen))
(smidt|smed) ud (hjemmefra|af (min|mine) (mand|kone|forældre|mor|far|kæreste|eks))
(smidt|smed) ud af (huset|hjemmet|soveværelset|vores hus|vores lejlighed|vores hjem)
(vil ikke|nægter at|ville ikke|nægtede at) (flytte ud|fraflytte|forlade huset|forlade boligen|forlade hjemmet|skrive under på skilsmissen|lade sig skille|skilles|sælge huset|gå med til skilsmissen|gå med til skilsmisse)
(fraflytning|fraflyttet|fraflytte|fraflytter) (af|fra|) (den fælles|fælles|vores|ægteskabet|hjemmet)
under samme tag (som|med) (ham|hende|min)
(voldsomme|konstante|daglige|højlydte|evige) (skænderier|konflikter) (mellem|med|hjemme|foran|derhjemme)
(skændes|skændtes|slås|råber) (hele tiden|konstant|dagligt|hver dag|foran børnene|om alt|om børnene|om penge|voldsomt)
{være i (samme rum|stue sammen|samme lokale|rum sammen|rum med hinanden)} (uden|mere|længere|som)
(ikke) (være i samme rum|være i stue sammen|tåle synet af hinanden|tale sammen uden at)
(taler|snakker|kommunikerer|skriver) (kun|udelukkende|) (gennem|via) (advokat|advokater|advokaterne|vores advokater)
(taler|talt|snakker|snakket) (ikke|slet ikke|aldrig) (sammen mere|sammen længere|sammen efter|med hinanden mere|med hinanden længere|med min eks)
(høj|højt) (konflikt|konfliktniveau|konfliktsag)
(deling|delingen|fordeling|fordelingen|opdeling) af (boet|vores hus|formuen|pensionerne|vores gæld|bohavet|indboet)
(dele|deler|delt) (boet|bohavet|formuen|indboet)
(løse|løst|købe|køber|købt) (mig|ham|hende) ud
(betale|betaler|betalt|får|fik|skylder|skylder mig|opkræve|manglende) (børnebidrag|hustrubidrag|børnebidraget|bidrag til børnene|børnepenge til)
(bidrag|børnebidrag) (til|for) (børnene|drengene|pigerne|min søn|min datter|min eks|min ekskone|min eksmand)
(ingen|ikke|mistet|afbrudt|brudt|uden) (kontakt|kontakten|forbindelsen) (med|til) (familien|min mor|min far|mine forældre|mine børn|min søn|min datter|sin far|sin mor|børnene|min familie)
(slået hånden af|brudt med) (mig|familien|min familie|mine forældre)
(tabt|tabte|vundet|vandt) (sagen|retssagen|kampen) om (børnene|forældremyndigheden|samværet|bopælen|min søn|min datter)
(miste|mister|mistet|mistede) (${kids}|retten til (mine børn|børnene|at se))
(falske|usande|grundløse) (anklager|beskyldninger|påstande)
(beskylder|beskyldte|anklager|beskyldt) (mig|ham|hende) for (at have|at være|at slå|vold|overgreb|utroskab|incest)
(seksuelt|seksuelle) (overgreb|misbrug|krænket)
(forgreb sig|forgrebet sig|forgriber sig) på
(negativ|negativ social|æresrelateret|religiøs) (social kontrol|konflikt|kontrol)
(tvangsgift|tvangsgiftet|tvangsægteskab|genopdragelsesrejse|giftet bort|giftet væk)
(alene) (om|med ansvaret for|med|med alle) (børnene|min søn|min datter|tvillingerne|drengene|pigerne|mine børn|to børn|tre børn|fire børn)
(ude af|ikke en del af) (børnenes|deres|hendes|hans|hendes|barnets) liv
(trives|trivedes) ikke hos (sin|deres|far|mor|ham|hende|faren|moren)
(hjem|tilbage) fra (samvær|sin far|sin mor|deres far|deres mor|faren|far) (med|og|grædende|sulten|sultne|helt)
blå mærker ${soft} (efter|fra|når)
ferieordning (med|mellem|for) (børnene|min eks|forældrene|mig)
(ændre|ændret|ændring af|udvide|ophæve|lave om på|fastsætte|fastsat) (ferieordningen|weekendordningen|deleordningen|samværet|samvær|bopælen|forældremyndigheden)
(forældrene er|er vi|er de) {i (høj |)konflikt}
(vil|ville|truer med at|bange for at (han|hun)|kan finde på at|ønsker at) {(tager|tage|rejse med|flytte med|rejser med|flytter med) ${them} (med|) (til|tilbage til) (udlandet|hjemlandet|sit hjemland|hans hjemland|hendes hjemland|sverige|norge|tyskland|spanien|tyrkiet|polen|irak|iran|syrien|libanon|pakistan|england|usa|marokko|somalia|afghanistan|egypten|tunesien|jordan|ukraine|rusland|rumænien|thailand|filippinerne|vietnam|kina|indien|brasilien|bosnien|serbien|kosovo|albanien|grønland|færøerne|island)}
min {(samværssag|børnesag|familiesag)}
(aflevering|afleveringen|afleveringer) af (børnene|barnet|drengene|pigerne|min søn|min datter|vores)
(børnene|drengene|pigerne|barnet|min søn|min datter) (i klemme|i klemme mellem|som våben|som gidsel|som budbringer)
(drikker|drak|drukket) (foran børnene|mens han har|mens hun har|når han har børnene|når hun har børnene)

[exact likely]
(børnesag|børnesagen)
(narcissist|narcissisten|narcissistisk|psykopat)
donor
(hos|ved|til) (min eksmand|min ekskone|min eks) (hver|i|på)
ferieordning
ferieordningen
(slog|slået) (mig|ham|hende)
(slået|slog)
tæsk
(separationsvilkår|separationsvilkårene|vilkårsforhandling|vilkårsforhandlingen|vilkårsmøde|vilkårsmødet)
(psykisk|fysisk|økonomisk) vold
(voldsomme|konstante|daglige) skænderier
(gaslighting|gaslighter)
(fået|fundet|mødt|har) (en|) ny (kæreste|mand|kone)
(barnets|børnenes) bopæl
{(henter|hentede|hente) (dem|ham|hende|børnene)} (ikke|aldrig|for sent)
{(fuld tid|på fuld tid)} (hos|med) (mig|ham|hende)
(i|for) {retten}
(brudt|knust) familie
kontrollerende

[exact weak]
(hver anden|hveranden) (uge|weekend)
(truer|truet|truede|voldsom|jaloux)
(samlivsbrud|fraflytning|fraflyttet)
(smidt|smed|sat) ud
`;
