/**
 * Danish phrases of what goes on around a separation: handing over the children, kinds of contact, lawyers, slander, moving
 * in and out, how a child takes it, what a marriage ended for. Built of word classes; read as health.da.ts.
 */
import { choice } from "./choice.ts";
import { kids, kinsman, share, them } from "./family.words.da.ts";

const ex = `(han|hun|${kinsman}|faren|moren|<name>)`;
const handing =
  "(aflevering|afleveringen|afleveringer|afleveringerne|overdragelse|overdragelsen|overlevering|overleveringen|skiftet|udvekslingen|hentning|afhentning)";
const together = choice(
  `samme tag, samme hus, samme hjem, samme bolig, samme lejlighed, hver sit værelse, hver sin ende af huset, hver sin etage, kælderen, gæsteværelset, sofaen`,
);
const slander = choice(
  `sviner, svinede, svinet, bagtaler, bagtalte, hænger, hængte, udstiller, udstillede, lyver om, løj om, spreder løgne om, spreder rygter om, lægger billeder op af, deler billeder af, skriver grimme ting om, skriver løgne om, taler grimt om, taler dårligt om, taler ned til, siger grimme ting om, fortæller løgne om`,
);
const cause = choice(
  `vold, volden, voldelig, utroskab, utroskaben, utro, et sidespring, hans utroskab, hendes utroskab, alkohol, hans misbrug, hendes misbrug, hans druk, jalousi, hans jalousi, hans temperament, psykisk vold, hans spil, løgne, en anden, en anden mand, en anden kvinde, hendes affære, hans affære`,
);

export const danishStrife = `
[noun certain first]
samværs
forældremyndigheds
faderskabs
børnebidrags
bortførelses

[noun certain first last]
forsøgsseparation
prøveseparation
særlevende
feriesamvær
weekendsamvær
telefonsamvær
skypesamvær
videosamvær
brevsamvær
dagsamvær
hverdagssamvær
julesamvær
sommersamvær
observationssamvær
prøvesamvær
opstartssamvær
fjernsamvær
søskendesamvær
bedsteforældresamvær
skilsmissebarn
skilsmissebørn
familieforøgelse
skævdeling
uskiftet bo
arvestrid
familiefejde
børnevidne
bortløbet
stedbarn
stedbørn
papbarn
papbørn
halvsøskende
halvbror
halvsøster
æresrelateret
arrangeret ægteskab
proformaægteskab
tvangsægteskab
genopdragelsesrejse

[noun likely]
sammenbragt
dobbeltliv
samværscenter
samværssted

[exact certain]
{(affære|forhold) med (min|sin|hans|hendes|en|svogeren|naboen|chefen|kollegaen|svigerinden|<name>) (<kin>|bedste ven|veninde|kollega|elev|svoger|svigerinde|)}
(om|hvorvidt|at|tvivl|sikker) (<any>|) {(<name>|${kids}|han|hun) (ikke|) er (hans|min|mit|mandens)}
{${kids} (bliver|forbliver|bør|skal) (boende|blive|forblive|bo|være|) hos (${kinsman}|mig|ham|hende)}
{(holder|holdt|holde|holdes) (dem|${kids}) (væk|skjult|fra (ham|hende|mig|far|mor|os))}
${kids} {(han|hun|jeg|faren|moren|de) (ikke|aldrig|kun) må (se|have|hente|kontakte|tale med|møde|besøge)}
(datter|søn|børn|barn|dreng|pige) (som|der|) {(han|hun|jeg|faren|moren) (ikke|aldrig|kun) må (se|have|hente|kontakte|tale med|møde|besøge)}
{(godkendt|godkendelse|godkendes|godkendte|ansøgt|ja|nej|afslag|afvist|venteliste|indstillet|klar) (til|som|fra) (adoption|adoptanter|adoptivforældre|adoptionsudvalget|adoptionssamrådet|adoptionsnævnet|plejefamilie|plejeforældre)}
(haft|havde haft|har haft) {en anden}
{(venter|vente|ventede|skal have|får) (<any>|) barn (sammen|med (en|sin|hans|hendes|ham|hende|naboen))}
{(de|han og hun|parret) venter barn}
{(dame|pige|fyr|veninde|kæreste|elskerinde|kvinde|mand) ved siden af}
{${handing} (foregår|sker|skal ske|af (børnene|barnet|drengene|pigerne|dem|${kids})|er på|på|ved|hos|via|gennem|ender|endte|plejer|går|gik) (<any>|) (politistationen|en tankstation|tankstationen|en parkeringsplads|parkeringspladsen|tredjemand|en tredjepart|farmor|mormor|skolen|institutionen|neutral grund|galt|i råben|i skænderi|i slagsmål|døren)}
{(afleverer|overdrager|udveksler|bytter|henter) (børnene|barnet|drengene|pigerne|${them}) (på|ved|hos|via) (<any>|) (politistationen|tankstationen|parkeringspladsen|tredjemand|farmor|mormor|neutral grund|rastepladsen)}
{(uden|ingen|med|aldrig|<number>) overnatninger} (hos|for|i|og|om)
{(bor|boet|boede|lever) (stadig|fortsat|endnu|) (<any>|) (under|i|på|hver for sig i) ${together}} (som|med|selv|efter|fordi|indtil)
{(sover|sov) (nu|stadig|) (på|i) (sofaen|gæsteværelset|hver sit værelse|kælderen|bilen)} (siden|efter|fordi|indtil|mens|så)
{(gik|gået|går|skred|skredet|flyttede|flyttet|rejste|smuttede|stak) (fra (mig|ham|hende|os)|fra hinanden|med (${kids}|en anden|min|hans|hendes))}
(han|hun|min (mand|kone|kæreste|samlever)|manden|konen) {(er|) (skred|skredet|gik sin vej|forsvandt|stak af|rejste sin vej|flyttede ud uden|pakkede sine ting|forlod os|forlod mig)} (fra|da|efter|en|i|med|uden|for|og|sidste)
{(smed|smidt|smider|sparkede|kastede) (mig|hende|ham|os) (<any>|) (ud|på porten|på gaden)}
${ex} (har|) {${slander} (mig|os|hende|ham|min (familie|kæreste|mand|kone)) (til|ud|) (på|over for|foran|til|i|) (facebook|sociale medier|børnene|skolen|naboerne|alle|familien|min chef|venner|)}
{${slander} (mig|os|mor|far|hinanden|min familie) (til|) (foran|over for|til) (børnene|ungerne|drengene|pigerne|dem|ham|hende)}
${ex} (har|) {(ringer|ringet|ringede|kontaktet|kontaktede|opsøger|opsøgte|opsøgt|skriver|skrev|skrevet|møder op|dukker op) (<any>|) (til|hos|på|) (min|mit|mine|vores) (arbejde|arbejdsplads|arbejdsgiver|chef|familie|forældre|venner|veninder|kollegaer|kolleger|naboer|kæreste)} (og|for|med|hele|om|flere|uden|konstant)
${ex} (har|) {(brød|bryder|brudt|trængte|trængt|låste|låst|går|gik|kommer) (sig|) (<any>|) (ind) (i|hos|ad) (min|mit|vores|huset|lejligheden|mig|os|bagdøren|vinduet)}
{(bliver|blev|føler sig|er) (<any>|) (spillet ud mod hinanden|brugt som (budbringer|budbringere|våben|gidsel|gidsler|spion|redskab)|i klemme mellem (os|forældrene|mor og far)|trukket ind i konflikten|sat i en loyalitetskonflikt)}
${kids} {(har|får|fik|klager over|siger) (<any>|) (mareridt|ondt i maven|mavepine|angst|raserianfald|svært ved at sove) (<any>|) (før|efter|når|inden|op til|hver gang|ved) (<any>|) (samvær|samværet|besøg|weekend|weekenden|skiftet|aflevering|afleveringen|hjemme fra|far|mor|han har|hun har|de skal|hun skal|han skal)}
${kids} {(tisser i sengen|gemmer sig|klamrer sig|græder|skriger|stritter imod|kaster op|ryster|lukker sig inde|trækker sig) (<any>|) (når|før|efter|inden|hver gang|op til) (<any>|) (<any>|) (far|mor|ham|hende|samvær|aflevering|hentes|skal afsted|af sted|hjem|dertil|over til)}
${kids} {(har fortalt|fortæller|fortalte|siger|sagde|har sagt) (<any>|) at (far|mor|han|hun|faren|moren|stedfar|papfar|${kinsman}) (<any>|) (slår|slog|har slået|drikker|drak|råber|er fuld|gør|rører|rørte|låser|truer|kaster|banker|ikke er hjemme|sover|glemmer)}
{(vil ikke|vil slet ikke|ønsker ikke|nægter at|kan ikke holde ud at) (<any>|) (skilles|separeres|gå med til (separation|skilsmisse|skilsmissen)|bo sammen med (ham|hende|mig)|være i nærheden af (ham|hende|hinanden)|være i rum med (ham|hende)|se (ham|hende|hinanden) i øjnene|tale med (ham|hende|hinanden))}
(skilt|skilles|separeret|separation|skilsmisse|skilsmissen|bruddet|forlod|gik fra|gået fra hinanden|går fra hinanden|slut) (<any>|) {(på grund af|pga|grundet|skyldes|skyldtes|efter|fordi (han|hun) (var|er|havde|drak|slog|drikker|slår)) (<any>|) ${cause}}
{(opdaget|opdagede|fundet ud af|fandt ud af|afsløret|tilstået|tilstod|indrømmet|indrømmede|erkendte) (<any>|) (at (han|hun) (<any>|) (har|havde|er|var) (<any>|) (en anden|utro|barn|affære|andre|kæreste|en dobbeltliv|et barn|en søn|en datter|forhold)|(en|et|sin|hans|hendes) (affære|utroskab|sidespring|dobbeltliv|forhold til)|(hans|hendes) (affære|utroskab|sidespring|beskeder til))}
(min|hans|hendes) (mand|kone|kæreste|samlever|eks) {(har|havde|har haft|havde haft) (<any>|) (en anden|andre|en affære|nogen ved siden af|to familier|et forhold|en elsker|en elskerinde|en kæreste)} (ved|i|siden|på|gennem|og|med|da|før|bag|hele|nu|mens|det|som|har|der|i flere)
{(har (fundet|mødt|fået)|mødte|fandt) (sig|) en (anden|ny|yngre) (mand|kvinde|kæreste|fyr|dame|på (arbejdet|nettet|tinder))}
{(tredje|fjerde|andet|femte) (ægteskab|skilsmisse|kone|mand|kuld)}
{(børn|barn) med (to|tre|fire|flere|forskellige|en anden) (forskellige|) (mænd|kvinder|fædre|mødre|mor|far|partnere)}
{(to|tre|fire|fem|seks) (børn|kuld) med (to|tre|fire) (mænd|kvinder|fædre|mødre|forskellige)}
{(familien|min familie|mine forældre|mine brødre|hans familie|min far|slægten) (har|) (<any>|) (slået hånden af|forstødt|udstødt|truet|tvunget|tvang|vil slå|giftede|gift|holdt fanget|opsøger|vil ikke kendes ved|sendt|sendte) (mig|hende|os|ham|væk|bort|til)}
{(slået hånden af|brudt (kontakten|forbindelsen|helt|)|ingen kontakt|afbrudt kontakten|lagt på is) (<any>|) (med|til) (${kinsman}|familien|min familie|sin familie|mine forældre|børnene|${kids}|os|mig)}
{(datter|søn|datteren|sønnen|børnene|${kids}) (har|) (brudt (kontakten|forbindelsen)|vil ikke (se|tale med|kendes ved) mig|taler ikke (til|med) (mig|os|sin far|sin mor)|har blokeret mig|slået hånden af (mig|os))}
{(løbet|løb|stukket af|stak af|flygtet|rømmet|flyttet|smidt ud|sat ud) hjemmefra}
{(stævnet|stævning|anket|ankesag|søgsmål|sagsøgt) (<any>|) (om|mod|i|fra) (børnene|samvær|samværet|forældremyndigheden|bopælen|min eks|bodelingen|faderskabet|ægteskabet)}
{(kører|kørte|kørt|henter|hentede|møder|mødte|kom|passer|passede|var) (<any>|) (fuld|beruset|påvirket|skæv|plørefuld|stærkt beruset|spritstiv|med promille)} (med|til|op|og|når|for|da|i|ved|mens) (${kids}|samvær|aflevering|afleveringen|børnene|samværet|døren|vores|bil|bilen|dem)
{(mødte|møder|kom|dukkede|dukker) (op|) (<any>|) (fuld|beruset|påvirket|skæv|plørefuld|stærkt beruset) (op|)}
{(lader|lod|efterlader|efterlod|glemte|glemmer|efterladt|overlader|overlod) ${them} (<any>|) (alene|i bilen|hos (<any>|) (fremmede|naboen)|uden (mad|opsyn)|sidde|passe sig selv|i skolen|i børnehaven)}
{(glemmer|glemte|undlader|undlod|magter|magtede|formår|orker|evner) (<any>|) (ikke|at) (<any>|) (hente|give (dem|ham|hende|børnene) mad|passe|tage sig af|opdrage|sætte grænser|passe på|drage omsorg|være mor|være far) (<any>|) (${kids}|dem|ham|hende|for|børnene|)}
{(holder|tilbageholder|gemmer|snyder|skjuler) (penge|formue|formuen|pengene|aktiver|opsparingen|pensionen|bilen|mine ting|mine papirer|børnenes pas) (<any>|) (tilbage|fra|for|væk|skjult|mig)}
{(tømt|tømte|tømmer|hævet|hævede|lænset|lænsede) (<any>|) (vores|min|fælles|børnenes|den fælles) (fælles|) (konto|opsparing|børneopsparing|bankbog|formue|budgetkonto)}
{(strides|skændes|slås|kæmper|uenige|uenighed|krangler|toppes|rives) (<any>|) (om|over) (<any>|) (huset|bilen|hunden|pensionen|pengene|sommerhuset|arven|friværdien|gælden|indboet|hvem|ferien|julen|skolevalget|opdragelsen|vaccinationer|dåben|navnet|passet|børnene|samværet)}
{(begge|forældrene|parterne|mor og far|de) (<any>|) (anklager|beskylder|anmelder|bekriger|truer|saboterer|chikanerer|bagtaler|modarbejder) hinanden}
{(tvunget|tvang|tvinges|presset|presses) (<any>|) (til at|til|ind i) (<any>|) (gifte (mig|sig)|ægteskab|blive gift|giftermål|sex|at blive|abort|at underskrive|at skrive under|tørklæde)}
{(blev|bliver|er) (gift|bortgift|giftet væk|giftet bort) (som|mod|imod|da) (<number>|barn|<number> årig|sin vilje|min vilje|mindreårig)}
{(hendes|hans|min|deres) (forældre|far|mor|bror|brødre) (<any>|) (bestemmer|kontrollerer|overvåger|holder øje med) (hvem|hvad|om|hende|ham|mig)}
{(mor|far|moren|faren|${kinsman}) (er|) (stukket af|skredet|forsvundet|ikke til at få fat på|i udlandet|rejst hjem til|udvist|død|gået bort|i fængsel|indsat|ikke i stand til)} (med|fra|og|da|så|uden) (${kids}|børnene|ham|hende|os|mig)
{(barnets|børnenes|hans|hendes|deres|drengens|pigens) (far|mor) (er|) (<any>|) (voldelig|misbruger|ustabil|fraværende|ukendt|farlig|syg|psykisk syg|alkoholiker|narkoman|ikke stabil|uegnet)}
{(fraværende|voldelig|alkoholiseret|kontrollerende|dominerende|ustabil|psykopatisk|narcissistisk|jaloux) (far|mor|eks|eksmand|ekskone|mand|kone|kæreste|stedfar|forælder|opvækst|ægtefælle)}
{(ikke|aldrig) (kendt|mødt|set|lært at kende|haft kontakt med) (min|sin|hans|hendes) (biologiske|rigtige|) (far|mor|søskende|bror|søster|forældre)}
{(kender|kendte|mødte|opsporet|fandt|leder efter|finde) (<any>|) (min|sin|hans|hendes) (biologiske|rigtige) (far|mor|søskende|forældre|familie|ophav)}
(min|hans|hendes|mine|sine) {(biologiske|rigtige|kødelige) (far|mor|forældre|søskende|bror|søster|familie)}
(mand|kone|kæreste|eks|partner|samlever|kvinde) (der|som|) (er|var|blev|har været) {(<any>|) (gift i forvejen|gift med en anden|polygam|utro|bigamist)}
{(har|ser|får|tager|passer) ${them} (<any>|) ${share}}
(søger|søgt|ansøgt|ansøger|anmodet|anmoder|begæret|indgivet) (<any>|) (om|) {(samvær|mere samvær|udvidet samvær|ændring af samvær|eneforældremyndighed|bopæl|bopælen|fuldbyrdelse|fri separation|skilsmisse uden|skilsmisse på grund af (vold|utroskab)|direkte skilsmisse|kontaktbevarende samvær|ophævelse af)}
{(direkte skilsmisse|umiddelbar skilsmisse|skilsmisse) (på grund af|pga|grundet|efter) (vold|utroskab|bigami|samlivsophævelse|børnebortførelse)}

{(to|tre|flere) mulige (fædre|far|barnefædre)}
{(mulig|formodet|påstået|juridisk|retlig|retslig|registreret|social|biologisk|genetisk|legal|anden|ukendt|uvis) (far|fader|faderskab|barnefar|forælder|medmor|mor|ophav)} (til|er|ikke|for|som|og|vil|der)
(er|bliver|blev|være|som|anerkendt som) {(juridisk|retlig|retslig|registreret|genetisk|biologisk) (far|mor|medmor|forælder)}
{(undfanget|født|kommet til verden|blevet til|gravid|barn|graviditet) (med|via|ved|ved hjælp af|gennem|efter) (<any>|) (<any>|) (donor|sæddonor|donorsæd|ægdonor|ægdonation|insemination|fertilitetsbehandling|rugemor|incest|voldtægt|et overgreb|en affære|en engangs|en fest|et onenightstand)}
{(kendt|anonym|åben|privat) (donor|sæddonor)}
${ex} {(kommer|kom|går|gik|lister|listede|lægger sig|lagde sig|kravler|kravlede|kigger|kiggede|står|stod) (<any>|) (ind på|ind i|ind til|op i|i|ned til) (<any>|) (hendes|hans|min|mit|pigens|drengens|datterens|børnenes|${kids}) (værelse|seng|badeværelset|bad)} (om natten|når|mens|og|for at|i søvne|)
{(rører|rørte|rørt|tager|tog|taget|piller|pillede|befamler|gramser|gramsede) (<any>|) (ved|på) (hende|ham|mig|${kids}|sin (datter|søn|steddatter))} (i|når|om|på|der|under|uden|og)
{(samværsforbud|kontaktforbud|opholdsforbud|tilhold|polititilhold|bortvisning) (mod|over for|imod|til|fra) (<any>|) (${kinsman}|mig|ham|hende|${kids}|kæresten|hjemmet)}
(mor|far|moren|faren|forældrene|parterne|begge forældre) {(har|ønsker|kræver|søger|vil have|fik|får|fået|mistede|afventer|anker|har fået|har mistet) (<any>|) (<any>|) (bopælen|bopælsretten|samvær|samværet|forældremyndighed|forældremyndigheden|eneforældremyndighed|del i forældremyndigheden|fuld bopæl|afgørelsen|tilhold|overvåget samvær|støttet samvær)}
(mor|far|moren|faren|forældrene|parterne|parret|familien|de) (er|) {(i konflikt|dybt uenige|i højkonflikt|i en højkonfliktsag|i åben krig|uforsonlige|højkonfliktfamilie|i en verserende sag|i retten om)}
{(par|forældrene|sagen|familien|parterne) (er|) (<any>|) (meget|dybt|ekstremt|) (konfliktfyldt|konfliktfyldte|højkonflikt|fastlåst|fastlåste|opslidende|betændt)}
{7 (sag|sagen|sager)} (i|hos|ved|med|der|om)
{(afventer|venter på|inden|før|efter|til) (<any>|) (dom|afgørelse|kendelse|retsmøde|hovedforhandling|byretten|landsretten|ankesag) (i|om|vedrørende) (samværssagen|bopælssagen|forældremyndighedssagen|samvær|samværet|bopæl|bopælen|forældremyndigheden|deres sag|sagen om (børnene|barnet|samvær))}
{(barnet|drengen|pigen|børnene) (veksler|skifter|pendler|rejser|bytter) (hver|mellem|frem og tilbage|på)} (<any>|)

{(mødes med|møde|møder|ses med|støde ind i|støder ind i|konfronteres med|sidde i samme rum som|have kontakt med|på samme hold som|være i nærheden af|være i rum med) (${kinsman}|ham|hende|hinanden)} (for|fordi|da|uden|efter|så|på grund|igen|længere|mere)
(ønsker ikke at|vil ikke|må ikke|tør ikke|nægter at|skal ikke|orker ikke at|magter ikke at) {(mødes med|møde|ses med|se|støde ind i|konfronteres med|sidde sammen med|være på (hold|samme hold) med|være på samme hold som|høre fra|snakke med|tale med|have kontakt med|have noget at gøre med|være i rum med) (${kinsman}|ham|hende|hinanden)}
{(kommer|kom|kommet|vender|vendte|var) (grædende|græd|ked af det|kede af det|oprevet|oprevne|bange|sulten|sultne|beskidt|beskidte|vred|vrede|rystet|rystede|syg|forslået|stille|forstyrret|helt ude af den|ude af flippen|med blå mærker|med mærker) (hjem|tilbage) (fra|efter) (<any>|) (<any>|)}
{(kommer|kom|kommet) (hjem|tilbage) (fra|efter) (<any>|) (<any>|) (grædende|oprevet|bange|sultne|beskidte|med blå mærker|rystede|rystet)}
{(vil have|kræver|har krav på|vil have del i|går efter) (halvdelen|en del|del i|en bid|det meste) (<any>|) (min|mit|mine|vores) (pension|hus|løn|arv|opsparing|firma|virksomhed|formue|friværdi)}
(farens|moderens|morens|faderens|barnefarens|donorens|fars|ophavets) {(identitet|navn|ophold|opholdssted) (er|kendes|kendt|oplyses) (ikke|ukendt|ukendte|hemmeligt|hemmelig|ikke kendt|ikke oplyst)}
{(født|fødte) (barnet|ham|hende|dem|sin <any>|tvillingerne|) anonymt}
{(født|fået|venter|fik|føder|har) (et|) (barn|baby|søn|datter) (der|som) (<any>|) ikke er (min|mit|hans|mandens)}
{(sagt|siger|sagde) nej til (<any>|) (<any>|) (<any>|) (samvær|at (se|have|ringe til|hente|tage) ${them}|${kids})}
{(tager|tog|taget|griber|greb|grebet|hiver|hev|holder|holdt) (hårdt|voldsomt|for hårdt) (fat|om|) (i|om|fast i|på) (<any>|) (${kids}|mig|hende|ham|os|<name>|armen|nakken)}
${kids} {(har|) (set|så|hørt|hørte|oplevet|oplevede|overværet) (alting|det hele|alt for meget|det ske|mig blive|hende blive|far slå|mor blive|os (slås|skændes|råbe))}
(eks|eksmand|ekskone|manden|ekskæreste|han) {(stod|sad|står|lå|ventede) (pludselig|en nat|igen|ofte|om natten) (i|på|foran|ved|udenfor|uden for) (haven|indkørslen|trappen|soveværelset|stuen|køkkenet|døren|hoveddøren|vinduet|min opgang|børnehaven|min bil)}
{(slukker|slukkede|slukket|afbryder|afbrød|lukker|lukkede|spærrer|spærrede) (for|) (internettet|wifi|nettet|strømmen|telefonen|mit sim|min telefon) (når|så|for at|mens|hver gang)}
{(river|rev|revet|flår|flåede|smider|smed|brænder|brændte|gemmer|gemte|klipper|klippede) (mine|min|mit|hendes|børnenes) (breve|papirer|post|pas|tøj|medicin|ting|billeder|dokumenter|kort) (op|i stykker|ud|væk|af|)}
{(bopælen|bopælsretten|forældremyndigheden|samværet) (gik til|går til|tilfaldt|tilfalder|er hos|ligger hos|blev hos|overgik til|overgår til) (${kinsman}|ham|hende|mig|<name>)}
{(fuld|fulde|hele|al|eneste|ene) (ret|retten|rådighed|ansvar|ansvaret) (over|til|for|om) (${kids}|dem|ham|hende)}
(børnene|ungerne|dem|drengene|pigerne|vi|jeg|de|han|hun) (<any>|) {(to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|<number>) (dage|døgn|nætter|uger) (og|hos (mig|ham|hende|far|mor) og|her og|ad gangen og) (<any>|) (to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|<number>) (dage|døgn|nætter|uger|der|hos (ham|hende|mig|far|mor))}
(børnene|de|drengene|pigerne|ungerne|han|hun|<name>|${kids}) {(kommer|er her|er hjemme|er hos os) kun ${share}}
{(afleverer|afleverede|afleveret|hentet|leveret|returneret|henter|hentede|leverer|bringer|returnerer) ${them} (<any>|) (for sent|beskidt|beskidte|sultne|sulten|grædende|uden (tøj|overtøj|jakke|mad|medicin)|syge|trætte|i beskidt|midt om natten)}
{(taget|tog|optaget|optog|stiftet|oprettet|lånt|bestilt) (et|en|) (<any>|) (lån|kviklån|gæld|abonnement|abonnementer|kredit|telefonabonnement|kreditkort) i (mit|hendes|hans|mors|fars) navn}
{(må|får|fik) (mine|vores|hendes|hans|de) (<any>|) (børn|unger) ikke (se|tale med|besøge|komme hos|bo hos|kende|møde) (mig|deres|ham|hende|os|min)}

[exact likely]
{(ny|nye) (kæreste|kone|mand)} (er|har|bor|vil|flyttede|flyttet|slår|hader)
{(skredet|skred|forladt mig|forlod mig|forladt os|forlod os|gik fra mig|gået fra mig|gik fra hinanden|gået fra hinanden)}
{(fuld til|beruset til|mødte fuld|mødte beruset|dukkede op beruset|kom fuld)}
{(sat op mod|vendt imod|hjernevasket)}
{(stak af|stukket af) med}
{hjemmefra}
{(psykisk terror|mareridt efter|samværet går|trusselsbeskeder|hadbeskeder|smsbombe)}
{(kvindenetværk|mødregruppe for voldsramte|exitcirklen|lev uden vold|mødrehjælpen|red safehouse|safehouse|etnisk konsulentteam|børnehuset)}
`;
